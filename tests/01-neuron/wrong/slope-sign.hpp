// Loses the minus of the exponent.
#pragma once

namespace exercise {

inline double slope(double y_j) {
  return -y_j * (1 - y_j);
}

}  // namespace exercise
