/// \file
/// How strongly an error bends, measured.
// [omit]
#pragma once

#include <functional>

namespace exercise {
// [omit]

// [bend-answer]
// The slope between w and w + h is the central difference of half a step; so
// is the one between w − h and w. The slope grows from the second to the first
// over a distance of h.
inline double bend(const std::function<double(double)>& E, double w, double h) {
  const double right = (E(w + h) - E(w)) / h;
  const double left = (E(w) - E(w - h)) / h;
  return (right - left) / h;
}
// [bend-answer]

// [omit]
}  // namespace exercise
// [omit]
