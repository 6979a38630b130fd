// Looks before the correction for the verdict, and again for every weight.
#pragma once

#include <cstddef>

#include "perceptron.hpp"

namespace exercise {

inline bool one_correction(perceptron::Weights& w_j,
                           const perceptron::Case& c) {
  const double y_j = perceptron::threshold(neuron::total_input(c.y, w_j));
  for (std::size_t i = 0; i < w_j.size(); ++i) {
    const double x_j = neuron::total_input(c.y, w_j);
    w_j[i] += (c.d_j - perceptron::threshold(x_j)) * c.y[i];
  }
  return y_j != c.d_j;
}

}  // namespace exercise
