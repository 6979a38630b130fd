/// \file
/// How fast the output of a unit grows with its total input.
///
/// Replace todo(…) by the answer, then run: ./book check 1.1
#pragma once

#include "exercises/todo.hpp"

namespace exercise {

/// The slope of the logistic, dy_j/dx_j, where the output is y_j.
///
/// Eq. (2) gives y_j from x_j. Differentiate it by x_j, and write the result
/// in terms of y_j alone. It is the factor that eq. (5) multiplies by.
/// \param y_j the output of the unit, between 0 and 1; not its total input
/// \returns dy_j/dx_j
inline double slope(double y_j) {
  todo("Exercise 1.1: return dy_j/dx_j in terms of y_j, eq. (5)");
}

}  // namespace exercise
