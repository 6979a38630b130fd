/// \file
/// The best that a unit can say when it sees nothing.
// [omit]
#pragma once

#include <cmath>
#include <stdexcept>
#include <vector>

namespace exercise {
// [omit]

// [best-bias-answer]
// The slope by the bias is a sum of (y_j − d_j) y_j (1 − y_j), eqs (4) to (6),
// and y_j is the same in every case. So it is 0 where the misses add up to 0:
// where y_j is the mean of the desired outputs. Then eq. (2) turned round.
inline double best_bias(const std::vector<double>& desired) {
  double mean = 0;
  for (const double d_j : desired)
    mean += d_j / static_cast<double>(desired.size());
  if (!(mean > 0 && mean < 1))
    throw std::invalid_argument("no bias is the best.");
  return std::log(mean / (1 - mean));
}
// [best-bias-answer]

// [omit]
}  // namespace exercise
// [omit]
