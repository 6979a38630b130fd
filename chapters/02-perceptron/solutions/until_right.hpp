/// \file
/// How often a case must be corrected before it is answered rightly.
// [omit]
#pragma once

#include <cmath>
#include <cstddef>

#include "perceptron.hpp"

namespace exercise {
// [omit]

// [until-right-answer]
// A correction adds ±y_i to w_ji, and so ±y_i² to the i-th term of x_j, eq.
// (1). All terms together: ±|y|², every time, since the inputs stay. A case
// that should be on must pass 0; one that should be off may stop at it.
inline std::size_t until_right(const perceptron::Weights& w_j,
                               const perceptron::Case& c) {
  const double x_j = neuron::total_input(c.y, w_j);
  const double step = neuron::total_input(c.y, c.y);  // |y|²
  if (perceptron::threshold(x_j) == c.d_j) return 0;
  const double corrections =
      c.d_j == 1 ? std::floor(-x_j / step) + 1 : std::ceil(x_j / step);
  return static_cast<std::size_t>(corrections);
}
// [until-right-answer]

// [omit]
}  // namespace exercise
// [omit]
