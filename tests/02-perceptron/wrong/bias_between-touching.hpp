// Takes two that are equal to be parted.
#pragma once

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace exercise {

inline double bias_between(const std::vector<double>& on,
                           const std::vector<double>& off) {
  const double lowest_on = *std::min_element(on.begin(), on.end());
  const double highest_off = *std::max_element(off.begin(), off.end());
  if (lowest_on < highest_off)
    throw std::invalid_argument("no bias parts these total inputs.");
  return -(lowest_on + highest_off) / 2;
}

}  // namespace exercise
