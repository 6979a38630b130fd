// Takes a factor that is large enough, but not the smallest.
#pragma once

#include <vector>

namespace exercise {

inline std::vector<double> steepen(std::vector<double> w, double margin,
                                   double tolerance) {
  for (double& weight : w) weight *= 1 / (margin * tolerance);
  return w;
}

}  // namespace exercise
