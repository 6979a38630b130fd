/// \file
/// How far a step may go.
// [omit]
#pragma once

#include <functional>

namespace exercise {
// [omit]

// [largest-epsilon-answer]
// `low` is never too long and `high` always is. The middle is one or the other,
// and takes its place; so the number we look for stays between the two. Each
// halving is worth a binary digit.
inline double largest_epsilon(const std::function<double(double)>& E_after,
                              double high) {
  double low = 0;
  const double before = E_after(0);
  while (high - low > 1e-9) {
    const double middle = (low + high) / 2;
    (E_after(middle) <= before ? low : high) = middle;
  }
  return low;
}
// [largest-epsilon-answer]

// [omit]
}  // namespace exercise
// [omit]
