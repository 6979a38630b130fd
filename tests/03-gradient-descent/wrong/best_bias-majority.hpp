// Goes with the majority.
#pragma once

#include <cmath>
#include <stdexcept>
#include <vector>

namespace exercise {

inline double best_bias(const std::vector<double>& desired) {
  double sum = 0;
  for (const double d_j : desired) sum += 2 * d_j - 1;
  if (!(std::abs(sum) < static_cast<double>(desired.size())))
    throw std::invalid_argument("all alike");
  return sum > 0 ? 10 : sum < 0 ? -10 : 0;
}

}  // namespace exercise
