/// \file
/// The bias of a unit whose other weights are fixed.
// [omit]
#pragma once

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace exercise {
// [omit]

// [bias-between-answer]
// The bias shifts all total inputs alike. Only the lowest of `on` and the
// highest of `off` matter: if there is a gap between them, its middle is the
// threshold, and the bias is what brings the middle to 0.
inline double bias_between(const std::vector<double>& on,
                           const std::vector<double>& off) {
  const double lowest_on = *std::min_element(on.begin(), on.end());
  const double highest_off = *std::max_element(off.begin(), off.end());
  if (!(lowest_on > highest_off))
    throw std::invalid_argument("no bias parts these total inputs.");
  return -(lowest_on + highest_off) / 2;
}
// [bias-between-answer]

// [omit]
}  // namespace exercise
// [omit]
