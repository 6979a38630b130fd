/// \file
/// From the output of a unit back to its total input.
// [omit]
#pragma once

#include <cmath>
#include <stdexcept>

namespace exercise {
// [omit]

// [total-input-for-answer]
// eq. (2) turned round: 1 / y_j = 1 + e^(−x_j), so e^(−x_j) = (1 − y_j) / y_j.
// The logistic reaches neither 0 nor 1, so we refuse both.
inline double total_input_for(double y_j) {
  if (!(y_j > 0 && y_j < 1))
    throw std::invalid_argument("an output lies between 0 and 1.");
  return std::log(y_j / (1 - y_j));
}
// [total-input-for-answer]

// [omit]
}  // namespace exercise
// [omit]
