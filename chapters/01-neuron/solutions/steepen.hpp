/// \file
/// A unit made so steep that it is a threshold.
// [omit]
#pragma once

#include <cmath>
#include <vector>

namespace exercise {
// [omit]

// [steepen-answer]
// One factor for all weights multiplies x_j by it, eq. (1), and leaves the line
// x_j = 0 where it was. The input nearest the line that we care about has
// x_j = margin. It must come to the x_j that gives 1 − tolerance: eq. (2)
// turned round. The other side follows, since the logistic of −x_j is 1 − y_j.
inline std::vector<double> steepen(std::vector<double> w, double margin,
                                   double tolerance) {
  const double needed = std::log((1 - tolerance) / tolerance);
  for (double& weight : w) weight *= needed / margin;
  return w;
}
// [steepen-answer]

// [omit]
}  // namespace exercise
// [omit]
