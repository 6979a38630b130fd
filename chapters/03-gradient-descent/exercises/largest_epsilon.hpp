/// \file
/// How far a step may go.
///
/// Replace todo(…) by the answer, then run: ./book check 3.4
#pragma once

#include <functional>

#include "exercises/todo.hpp"

namespace exercise {

/// The largest epsilon whose step leaves the error no larger than it was.
///
/// Between 0 and the number we look for, a step lowers the error; beyond it,
/// up to `high`, the error is larger than before the step. Enclose the number
/// between a step that is short enough and one that is too long, and halve the
/// distance until it is below 1e-9.
/// \param E_after the error after a step of this epsilon; E_after(0) is the
///        error before it
/// \param high an epsilon that is too large
/// \returns the largest epsilon, to 1e-8
inline double largest_epsilon(const std::function<double(double)>& E_after,
                              double high) {
  todo(
      "Exercise 3.4: halve the bracket from 0 to high, return the largest "
      "epsilon");
}

}  // namespace exercise
