/// \file
/// Why there is no line: a proof that can be checked by adding.
// [omit]
#pragma once

#include <cstddef>
#include <vector>

#include "perceptron.hpp"

namespace exercise {
// [omit]

// [no-line-answer]
// The last weights of such a run lie on the cycle. Once round from there, and
// the weights are the same: what the cases that should be on have added, those
// that should be off have taken away. A cycle may have more than one sweep.
inline std::vector<std::size_t> no_line(
    const std::vector<perceptron::Case>& cases) {
  const perceptron::Run run = perceptron::learn(cases);
  if (run.learnt) return {};

  std::vector<std::size_t> wrong(cases.size(), 0);
  perceptron::Weights w_j = run.history.back();
  do {
    for (std::size_t c = 0; c < cases.size(); ++c)
      if (perceptron::correct(w_j, cases[c])) ++wrong[c];
  } while (w_j != run.history.back());
  return wrong;
}
// [no-line-answer]

// [omit]
}  // namespace exercise
// [omit]
