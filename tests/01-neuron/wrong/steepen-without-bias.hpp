// Scales the weights and not the bias, so that the line moves.
#pragma once

#include <cmath>
#include <vector>

namespace exercise {

inline std::vector<double> steepen(std::vector<double> w, double margin,
                                   double tolerance) {
  const double factor = std::log((1 - tolerance) / tolerance) / margin;
  for (std::size_t i = 0; i + 1 < w.size(); ++i) w[i] *= factor;
  return w;
}

}  // namespace exercise
