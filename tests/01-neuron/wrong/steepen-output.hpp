// Asks of the total input what is asked of the output.
#pragma once

#include <vector>

namespace exercise {

inline std::vector<double> steepen(std::vector<double> w, double margin,
                                   double tolerance) {
  for (double& weight : w) weight *= (1 - tolerance) / margin;
  return w;
}

}  // namespace exercise
