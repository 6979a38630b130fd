/// \file
/// The best that a unit can say when it sees nothing.
///
/// Replace todo(…) by the answer, then run: ./book check 3.1
#pragma once

#include <cmath>
#include <stdexcept>
#include <vector>

#include "exercises/todo.hpp"

namespace exercise {

/// The bias of the unit without inputs that makes the error smallest.
///
/// The unit has a bias and nothing else, so that it says the same in every
/// case, the logistic of its bias, eq. (2). Find the bias for which the error,
/// eq. (3), is as small as it can be. std::log is the natural logarithm.
/// \param desired d_j in every case, each of them 0 or 1
/// \returns the bias
/// \throws std::invalid_argument if there are no cases, or if all of them want
///         the same: then the larger the bias is in size, the better
inline double best_bias(const std::vector<double>& desired) {
  todo("Exercise 3.1: return the bias at which the slope of E, eq. (3), is 0");
}

}  // namespace exercise
