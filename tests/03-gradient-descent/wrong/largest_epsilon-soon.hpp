// Stops too soon.
#pragma once

#include <functional>

namespace exercise {

inline double largest_epsilon(const std::function<double(double)>& E_after,
                              double high) {
  double low = 0;
  while (high - low > 0.1) {
    const double middle = (low + high) / 2;
    (E_after(middle) <= E_after(0) ? low : high) = middle;
  }
  return low;
}

}  // namespace exercise
