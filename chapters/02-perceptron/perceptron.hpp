/// \file
/// A threshold unit that learns by the perceptron-convergence procedure.
// [omit]
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "../01-neuron/neuron.hpp"

namespace perceptron {
// [omit]

// [perceptron-threshold]
/// The step in place of eq. (2): all or nothing.
inline double threshold(double x_j) {
  return x_j > 0 ? 1 : 0;
}
// [perceptron-threshold]

// [perceptron-case]
using Weights = std::vector<double>;  // w_ji for one unit j; the bias is last

/// The inputs, the last of them 1, and the output they should give.
struct Case {
  std::vector<double> y;
  double d_j = 0;
};
// [perceptron-case]

// [perceptron-correct]
/// Corrects the weights if they answer the case wrongly, and says whether they
/// did: Δw_ji = (d_j − y_j) y_i. The rule is Rosenblatt's, not the paper's.
inline bool correct(Weights& w_j, const Case& c) {
  const double y_j = threshold(neuron::total_input(c.y, w_j));
  for (std::size_t i = 0; i < w_j.size(); ++i) w_j[i] += (c.d_j - y_j) * c.y[i];
  return y_j != c.d_j;
}
// [perceptron-correct]

// [perceptron-sweep]
/// Takes every case in turn. Says how many were answered wrongly.
inline std::size_t sweep(Weights& w_j, const std::vector<Case>& cases) {
  std::size_t mistakes = 0;
  for (const Case& c : cases) mistakes += correct(w_j, c);
  return mistakes;
}
// [perceptron-sweep]

// [perceptron-run]
/// What became of a unit that began with all its weights 0.
struct Run {
  std::vector<Weights> history = {};       ///< at first, and after each sweep
  std::vector<std::size_t> mistakes = {};  ///< in each sweep
  bool learnt = false;                     ///< if not: it goes round for ever
};
// [perceptron-run]

// [perceptron-learn]
/// Sweeps until the weights are what they were after an earlier sweep.
/// \param cases one or more; their inputs are whole numbers
inline Run learn(const std::vector<Case>& cases) {
  Run run = {.history = {Weights(cases.at(0).y.size(), 0)}};
  for (bool seen = false; !seen;) {
    Weights w_j = run.history.back();
    run.mistakes.push_back(sweep(w_j, cases));
    seen = std::count(run.history.begin(), run.history.end(), w_j) > 0;
    run.history.push_back(w_j);
  }
  run.learnt = run.mistakes.back() == 0;
  return run;
}
// [perceptron-learn]

// [perceptron-most-mistakes]
/// No run makes more mistakes than this, whatever the order of the cases.
/// \param w_j weights that answer every case rightly, none with x_j = 0
/// \param cases one or more
inline double most_mistakes(const Weights& w_j,
                            const std::vector<Case>& cases) {
  double longest = 0;  // of all |y|²
  double margin = std::abs(neuron::total_input(cases.at(0).y, w_j));
  for (const Case& c : cases) {
    longest = std::max(longest, neuron::total_input(c.y, c.y));
    margin = std::min(margin, std::abs(neuron::total_input(c.y, w_j)));
  }
  return longest * neuron::total_input(w_j, w_j) / (margin * margin);
}
// [perceptron-most-mistakes]

// [perceptron-function]
/// A function of `n` inputs as its 2^n cases. The inputs of case c are the
/// binary digits of c, and bit c of `table` is the answer: with two inputs,
/// 0b1000 is AND.
inline std::vector<Case> function(std::size_t n, std::size_t table) {
  std::vector<Case> cases;
  for (std::size_t c = 0; c < (std::size_t{1} << n); ++c) {
    std::vector<double> y;
    for (std::size_t i = n; i-- > 0;)
      y.push_back(static_cast<double>(c >> i & 1));
    cases.push_back({neuron::with_one(y), static_cast<double>(table >> c & 1)});
  }
  return cases;
}
// [perceptron-function]

// [omit]
}  // namespace perceptron
// [omit]
