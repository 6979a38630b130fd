// Takes the output for the total input.
#pragma once

#include <cmath>

namespace exercise {

inline double slope(double x_j) {
  const double y_j = 1 / (1 + std::exp(-x_j));
  return y_j * (1 - y_j);
}

}  // namespace exercise
