// Does not ask whether the cases are learnt.
#pragma once

#include <cstddef>
#include <vector>

#include "perceptron.hpp"

namespace exercise {

inline std::vector<std::size_t> no_line(
    const std::vector<perceptron::Case>& cases) {
  const perceptron::Run run = perceptron::learn(cases);
  std::vector<std::size_t> wrong(cases.size(), 0);
  perceptron::Weights w_j = run.history.back();
  do {
    for (std::size_t c = 0; c < cases.size(); ++c)
      if (perceptron::correct(w_j, cases[c])) ++wrong[c];
  } while (w_j != run.history.back());
  return wrong;
}

}  // namespace exercise
