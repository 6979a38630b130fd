// Adds up the inputs, and not their squares.
#pragma once

#include <cmath>
#include <cstddef>

#include "perceptron.hpp"

namespace exercise {

inline std::size_t until_right(const perceptron::Weights& w_j,
                               const perceptron::Case& c) {
  const double x_j = neuron::total_input(c.y, w_j);
  double step = 0;
  for (const double y_i : c.y) step += y_i;
  if (perceptron::threshold(x_j) == c.d_j) return 0;
  const double corrections =
      c.d_j == 1 ? std::floor(-x_j / step) + 1 : std::ceil(x_j / step);
  return static_cast<std::size_t>(corrections);
}

}  // namespace exercise
