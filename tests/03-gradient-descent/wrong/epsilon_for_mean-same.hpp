// Thinks that a mean has the same slopes.
#pragma once

#include <cstddef>

namespace exercise {

inline double epsilon_for_mean(double epsilon, std::size_t cases) {
  return cases > 0 ? epsilon : 0;
}

}  // namespace exercise
