/// \file
/// The slope of the error for a unit that is squashed by another function.
// [omit]
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace exercise {
// [omit]

// [tanh-slopes-answer]
// Only eq. (5) knows what squashes. tanh is (e^x − e^(−x)) / (e^x + e^(−x));
// call these s / c. Each is the slope of the other, so that the slope of s / c
// is (c c − s s) / (c c): 1 less the square of the output. Again the output is
// enough.
inline std::vector<double> tanh_slopes(const std::vector<double>& y,
                                       const std::vector<double>& w_j,
                                       double d_j) {
  double x_j = 0;
  for (std::size_t i = 0; i < y.size(); ++i) x_j += y[i] * w_j[i];
  const double y_j = std::tanh(x_j);
  const double dE_dx = (y_j - d_j) * (1 - y_j * y_j);
  std::vector<double> dE_dw;
  for (const double y_i : y) dE_dw.push_back(dE_dx * y_i);
  return dE_dw;
}
// [tanh-slopes-answer]

// [omit]
}  // namespace exercise
// [omit]
