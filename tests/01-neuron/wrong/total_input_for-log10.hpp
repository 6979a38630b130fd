// Takes the wrong logarithm.
#pragma once

#include <cmath>
#include <stdexcept>

namespace exercise {

inline double total_input_for(double y_j) {
  if (y_j <= 0 || y_j >= 1) throw std::invalid_argument("no such output");
  return std::log10(y_j / (1 - y_j));
}

}  // namespace exercise
