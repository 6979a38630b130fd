/// \file
/// How strongly an error bends, measured.
///
/// Replace todo(…) by the answer, then run: ./book check 3.3
#pragma once

#include <functional>

#include "exercises/todo.hpp"

namespace exercise {

/// The second derivative of the error by one weight, measured.
///
/// A slope takes two errors, at w + h and w - h. How fast the slope itself
/// changes takes three. Measure the slope half a step to the right of w and
/// half a step to the left, and see how much it has grown in between.
/// \param E the error, where this weight is w
/// \param w where to measure
/// \param h the size of a step
/// \returns the bend: positive in a valley, negative on a hilltop
inline double bend(const std::function<double(double)>& E, double w, double h) {
  todo(
      "Exercise 3.3: return the second derivative of E at w, from three "
      "errors");
}

}  // namespace exercise
