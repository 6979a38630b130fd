/// \file
/// A single unit: its total input and its output.
// [omit]
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "backprop/exponential.hpp"

namespace neuron {
// [omit]

// [neuron-total-input]
/// RHW eq. (1): x_j = Σ_i y_i w_ji, over all inputs i of unit j.
/// \param y the inputs  \param w_j as many weights
/// Throws std::invalid_argument where there are not as many.
inline double total_input(const std::vector<double>& y,
                          const std::vector<double>& w_j) {
  if (y.size() != w_j.size())
    throw std::invalid_argument("a unit with " + std::to_string(w_j.size()) +
                                " weights is given " +
                                std::to_string(y.size()) + " inputs.");
  double x_j = 0;
  for (std::size_t i = 0; i < y.size(); ++i) x_j += y[i] * w_j[i];
  return x_j;
}
// [neuron-total-input]

// [neuron-with-one]
/// The inputs, and one more that is always 1: its weight is the bias.
inline std::vector<double> with_one(std::vector<double> y) {
  y.push_back(1);
  return y;
}
// [neuron-with-one]

// [neuron-logistic]
/// RHW eq. (2): y_j = 1 / (1 + e^(−x_j)).
inline double logistic(double x_j) {
  return 1 / (1 + backprop::exponential(-x_j));
}
// [neuron-logistic]

// [neuron-output]
/// What the unit says: eqs (1) and (2) one after the other.
/// \param y the inputs, the last of them 1  \param w_j as many weights
inline double output(const std::vector<double>& y,
                     const std::vector<double>& w_j) {
  return logistic(total_input(y, w_j));
}
// [neuron-output]

// [omit]
}  // namespace neuron
// [omit]
