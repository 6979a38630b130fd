// Lets a case that should be on stop at 0.
#pragma once

#include <cmath>
#include <cstddef>

#include "perceptron.hpp"

namespace exercise {

inline std::size_t until_right(const perceptron::Weights& w_j,
                               const perceptron::Case& c) {
  const double x_j = neuron::total_input(c.y, w_j);
  const double step = neuron::total_input(c.y, c.y);
  if (perceptron::threshold(x_j) == c.d_j) return 0;
  return static_cast<std::size_t>(std::ceil(std::abs(x_j) / step));
}

}  // namespace exercise
