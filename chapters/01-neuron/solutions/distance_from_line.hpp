/// \file
/// How far a point of the plane is from the line of a unit.
// [omit]
#pragma once

#include <cmath>

namespace exercise {
// [omit]

// [distance-from-line-answer]
// The weights point at right angles to the line, towards the side where the
// unit is on. A step of length 1 that way adds the length of (w_1, w_2) to the
// total input. So the total input, in steps of that size, is the distance.
inline double distance_from_line(double w_1, double w_2, double b, double y_1,
                                 double y_2) {
  const double x_j = w_1 * y_1 + w_2 * y_2 + b;  // eq. (1)
  return x_j / std::sqrt(w_1 * w_1 + w_2 * w_2);
}
// [distance-from-line-answer]

// [omit]
}  // namespace exercise
// [omit]
