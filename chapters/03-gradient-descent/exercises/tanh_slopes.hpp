/// \file
/// The slope of the error for a unit that is squashed by another function.
///
/// Replace todo(…) by the answer, then run: ./book check 3.2
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

#include "exercises/todo.hpp"

namespace exercise {

/// The slopes of the error by the weights of a tanh unit, in one case.
///
/// The unit adds up its inputs as ever, eq. (1), but its output is
/// y_j = tanh(x_j), which lies between -1 and 1, in place of eq. (2). Which
/// factor takes the place of y_j (1 - y_j) in eq. (5)?
/// \param y the inputs, the last of them 1
/// \param w_j as many weights, the bias last
/// \param d_j the desired output, between -1 and 1
/// \returns dE/dw_ji for each weight, for the error of this case, eq. (3)
inline std::vector<double> tanh_slopes(const std::vector<double>& y,
                                       const std::vector<double>& w_j,
                                       double d_j) {
  todo("Exercise 3.2: return dE/dw_ji for tanh, eqs (4), (5) and (6)");
}

}  // namespace exercise
