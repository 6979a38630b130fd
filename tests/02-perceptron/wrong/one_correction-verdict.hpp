// Mends the weights, and still looks for the verdict after the correction.
#pragma once

#include <cstddef>

#include "perceptron.hpp"

namespace exercise {

inline bool one_correction(perceptron::Weights& w_j,
                           const perceptron::Case& c) {
  const double y_j = perceptron::threshold(neuron::total_input(c.y, w_j));
  for (std::size_t i = 0; i < w_j.size(); ++i) w_j[i] += (c.d_j - y_j) * c.y[i];
  return perceptron::threshold(neuron::total_input(c.y, w_j)) != c.d_j;
}

}  // namespace exercise
