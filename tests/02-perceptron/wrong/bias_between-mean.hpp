// Takes the middle between the means, which far-off cases pull away.
#pragma once

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace exercise {

inline double mean(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) /
         static_cast<double>(values.size());
}

inline double bias_between(const std::vector<double>& on,
                           const std::vector<double>& off) {
  if (*std::min_element(on.begin(), on.end()) <=
      *std::max_element(off.begin(), off.end()))
    throw std::invalid_argument("no bias parts these total inputs.");
  return -(mean(on) + mean(off)) / 2;
}

}  // namespace exercise
