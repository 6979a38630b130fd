/// \file
/// The same path for an error that is a mean.
///
/// Replace todo(…) by the answer, then run: ./book check 3.5
#pragma once

#include <cstddef>

#include "exercises/todo.hpp"

namespace exercise {

/// The epsilon that takes the same steps when the error is a mean of squares.
///
/// The error of eq. (3) is half a sum of squares. Many programs use their mean
/// over the cases instead, and no half: M = (1/cases) Σ_c (y_j,c - d_j,c)².
/// A run with E and `epsilon` visits some weights, sweep after sweep. Which
/// epsilon visits the same weights when dM/dw stands in eq. (8)?
/// \param epsilon of the run with E
/// \param cases how many there are
/// \returns the epsilon for M
inline double epsilon_for_mean(double epsilon, std::size_t cases) {
  todo(
      "Exercise 3.5: return the epsilon that takes the same steps with M, eq. "
      "(8)");
}

}  // namespace exercise
