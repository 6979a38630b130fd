// Refuses nothing.
#pragma once

#include <cmath>

namespace exercise {

inline double total_input_for(double y_j) {
  return std::log(y_j / (1 - y_j));
}

}  // namespace exercise
