// Takes a correction to add 1 to the total input.
#pragma once

#include <cmath>
#include <cstddef>

#include "perceptron.hpp"

namespace exercise {

inline std::size_t until_right(const perceptron::Weights& w_j,
                               const perceptron::Case& c) {
  const double x_j = neuron::total_input(c.y, w_j);
  if (perceptron::threshold(x_j) == c.d_j) return 0;
  return static_cast<std::size_t>(c.d_j == 1 ? 1 - x_j : x_j);
}

}  // namespace exercise
