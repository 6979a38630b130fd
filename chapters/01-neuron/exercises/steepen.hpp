/// \file
/// A unit made so steep that it is a threshold.
///
/// Replace todo(…) by the answer, then run: ./book check 1.5
#pragma once

#include <cmath>
#include <vector>

#include "exercises/todo.hpp"

namespace exercise {

/// The weights of a unit, scaled so that it decides as a threshold would.
///
/// Multiply every weight, the bias too, by one factor: the smallest for which
/// this holds. Any input whose total input x_j, eq. (1), was `margin` or more
/// before the scaling now gives an output, eq. (2), of at least 1 - tolerance.
/// Any whose x_j was -margin or less now gives at most `tolerance`. The factor
/// may turn out below 1, if the unit was steeper than it need be.
/// \param w the weights, the last of them the bias
/// \param margin a size of x_j, above 0
/// \param tolerance above 0 and below 0.5
/// \returns as many weights, in the same order
inline std::vector<double> steepen(std::vector<double> w, double margin,
                                   double tolerance) {
  todo("Exercise 1.5: scale w by the smallest factor that is steep enough");
}

}  // namespace exercise
