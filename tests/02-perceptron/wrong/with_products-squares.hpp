// Multiplies the inputs by themselves too.
#pragma once

#include <cstddef>
#include <vector>

#include "perceptron.hpp"

namespace exercise {

inline perceptron::Case with_products(const perceptron::Case& c) {
  const std::size_t n = c.y.size() - 1;
  std::vector<double> y(c.y.begin(), c.y.end() - 1);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = i; k < n; ++k) y.push_back(c.y[i] * c.y[k]);
  return {neuron::with_one(y), c.d_j};
}

}  // namespace exercise
