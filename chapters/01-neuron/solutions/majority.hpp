/// \file
/// A unit that says what most of its inputs say.
// [omit]
#pragma once

#include <vector>

namespace exercise {
// [omit]

// [majority-answer]
// The inputs count alike, so their weights are equal: call them w. Then x_j is
// w times the number that are on, plus the bias. With the bias at −1.5 w it is
// ±0.5 w on either side of the border, the same both ways. The logistic passes
// 0.9 at x_j = 2.2, so any w above 4.4 will do.
inline std::vector<double> majority() {
  const double w = 6;
  return {w, w, w, -1.5 * w};
}
// [majority-answer]

// [omit]
}  // namespace exercise
// [omit]
