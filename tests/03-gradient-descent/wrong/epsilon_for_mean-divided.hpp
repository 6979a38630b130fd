// Turns the factor round.
#pragma once

#include <cstddef>

namespace exercise {

inline double epsilon_for_mean(double epsilon, std::size_t cases) {
  return epsilon * 2 / static_cast<double>(cases);
}

}  // namespace exercise
