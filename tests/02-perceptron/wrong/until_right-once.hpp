// Takes one correction to be enough.
#pragma once

#include <cmath>
#include <cstddef>

#include "perceptron.hpp"

namespace exercise {

inline std::size_t until_right(const perceptron::Weights& w_j,
                               const perceptron::Case& c) {
  const double x_j = neuron::total_input(c.y, w_j);
  return perceptron::threshold(x_j) == c.d_j ? 0 : 1;
}

}  // namespace exercise
