/// \file
/// Features made by hand: the products of the inputs.
// [omit]
#pragma once

#include <cstddef>
#include <vector>

#include "perceptron.hpp"

namespace exercise {
// [omit]

// [with-products-answer]
// The last input is the 1; the products are of those before it, each pair once.
inline perceptron::Case with_products(const perceptron::Case& c) {
  const std::size_t n = c.y.size() - 1;
  std::vector<double> y(c.y.begin(), c.y.end() - 1);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = i + 1; k < n; ++k) y.push_back(c.y[i] * c.y[k]);
  return {neuron::with_one(y), c.d_j};
}
// [with-products-answer]

// [omit]
}  // namespace exercise
// [omit]
