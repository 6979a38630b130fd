// Forgets the half of eq. (3).
#pragma once

#include <cstddef>

namespace exercise {

inline double epsilon_for_mean(double epsilon, std::size_t cases) {
  return epsilon * static_cast<double>(cases);
}

}  // namespace exercise
