/// \file
/// One correction of a threshold unit, without the bug.
// [omit]
#pragma once

#include <cstddef>

#include "perceptron.hpp"

namespace exercise {
// [omit]

// [one-correction-answer]
// y_j is found once, before any weight changes, and used for the weights and
// for the verdict alike.
inline bool one_correction(perceptron::Weights& w_j,
                           const perceptron::Case& c) {
  const double y_j = perceptron::threshold(neuron::total_input(c.y, w_j));
  for (std::size_t i = 0; i < w_j.size(); ++i) w_j[i] += (c.d_j - y_j) * c.y[i];
  return y_j != c.d_j;
}
// [one-correction-answer]

// [omit]
}  // namespace exercise
// [omit]
