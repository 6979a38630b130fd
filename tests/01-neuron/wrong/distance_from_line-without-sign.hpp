// Loses the sign.
#pragma once

#include <cmath>

namespace exercise {

inline double distance_from_line(double w_1, double w_2, double b, double y_1,
                                 double y_2) {
  return std::abs(w_1 * y_1 + w_2 * y_2 + b) / std::hypot(w_1, w_2);
}

}  // namespace exercise
