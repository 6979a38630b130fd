// Looks for the step that goes down furthest.
#pragma once

#include <functional>

namespace exercise {

inline double largest_epsilon(const std::function<double(double)>& E_after,
                              double high) {
  double best = 0;
  for (double epsilon = 0; epsilon < high; epsilon += high / 1e5)
    if (E_after(epsilon) < E_after(best)) best = epsilon;
  return best;
}

}  // namespace exercise
