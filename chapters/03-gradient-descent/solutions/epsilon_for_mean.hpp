/// \file
/// The same path for an error that is a mean.
// [omit]
#pragma once

#include <cstddef>

namespace exercise {
// [omit]

// [epsilon-for-mean-answer]
// M is E times 2 / cases, and so is each of its slopes. Eq. (8) multiplies
// epsilon by the slope; the product must stay.
inline double epsilon_for_mean(double epsilon, std::size_t cases) {
  return epsilon * static_cast<double>(cases) / 2;
}
// [epsilon-for-mean-answer]

// [omit]
}  // namespace exercise
// [omit]
