// Forgets to divide by the length of the weights.
#pragma once

namespace exercise {

inline double distance_from_line(double w_1, double w_2, double b, double y_1,
                                 double y_2) {
  return w_1 * y_1 + w_2 * y_2 + b;
}

}  // namespace exercise
