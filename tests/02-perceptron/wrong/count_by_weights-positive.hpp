// Tries no negative weights.
#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "perceptron.hpp"

namespace exercise {

inline std::vector<double> answers(const std::vector<perceptron::Case>& cases,
                                   const perceptron::Weights& w_j) {
  std::vector<double> y_j;
  for (const perceptron::Case& c : cases)
    y_j.push_back(perceptron::threshold(neuron::total_input(c.y, w_j)));
  return y_j;
}

inline std::size_t count_by_weights(std::size_t n, int largest) {
  const int most_bias = static_cast<int>(n) * largest + 1;
  const auto cases = perceptron::function(n, 0);
  std::set<std::vector<double>> functions;
  perceptron::Weights w_j(n + 1, 0);
  for (std::size_t i = 0; i < n;) {
    for (w_j[n] = -most_bias; w_j[n] <= most_bias; ++w_j[n])
      functions.insert(answers(cases, w_j));
    for (i = 0; i < n && ++w_j[i] > largest; ++i) w_j[i] = 0;
  }
  return functions.size();
}

}  // namespace exercise
