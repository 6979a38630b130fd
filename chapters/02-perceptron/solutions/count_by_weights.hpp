/// \file
/// How many functions there are for which a unit has the weights.
// [omit]
#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "perceptron.hpp"

namespace exercise {
// [omit]

// [count-by-weights-answer]
// What a unit answers to all of the cases.
inline std::vector<double> answers(const std::vector<perceptron::Case>& cases,
                                   const perceptron::Weights& w_j) {
  std::vector<double> y_j;
  for (const perceptron::Case& c : cases)
    y_j.push_back(perceptron::threshold(neuron::total_input(c.y, w_j)));
  return y_j;
}

// A sum of weights lies between ±n·largest, so a larger bias drowns them: the
// unit says the same to every input, as it does with a bias of n·largest + 1.
// The weights are counted through like the digits of a number.
inline std::size_t count_by_weights(std::size_t n, int largest) {
  const int most_bias = static_cast<int>(n) * largest + 1;
  const auto cases = perceptron::function(n, 0);
  std::set<std::vector<double>> functions;
  perceptron::Weights w_j(n + 1, -largest);
  for (std::size_t i = 0; i < n;) {
    for (w_j[n] = -most_bias; w_j[n] <= most_bias; ++w_j[n])
      functions.insert(answers(cases, w_j));
    for (i = 0; i < n && ++w_j[i] > largest; ++i) w_j[i] = -largest;
  }
  return functions.size();
}
// [count-by-weights-answer]

// [omit]
}  // namespace exercise
// [omit]
