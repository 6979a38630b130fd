// Halves from the top, and takes the first that will do.
#pragma once

#include <functional>

namespace exercise {

inline double largest_epsilon(const std::function<double(double)>& E_after,
                              double high) {
  while (E_after(high) > E_after(0)) high /= 2;
  return high;
}

}  // namespace exercise
