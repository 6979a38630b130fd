/// \file
/// How fast the output of a unit grows with its total input.
// [omit]
#pragma once

namespace exercise {
// [omit]

// [slope-answer]
// With u = e^(−x_j), eq. (2) is y_j = 1 / (1 + u), and by the chain rule
// dy_j/dx_j = u / (1 + u)² = 1 / (1 + u) · u / (1 + u). The first factor is
// y_j; the second is what is left of 1 when y_j is taken away.
inline double slope(double y_j) {
  return y_j * (1 - y_j);
}
// [slope-answer]

// [omit]
}  // namespace exercise
// [omit]
