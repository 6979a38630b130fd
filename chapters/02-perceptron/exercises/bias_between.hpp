/// \file
/// The bias of a unit whose other weights are fixed.
///
/// Replace todo(…) by the answer, then run: ./book check 2.2
#pragma once

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "exercises/todo.hpp"

namespace exercise {

/// The bias that parts the cases, with as much room as possible on each side.
///
/// The other weights are fixed. What is given is, for every case, its total
/// input without the bias: what eq. (1) gives when the bias is 0.
/// \param on of the cases that should be on, one or more
/// \param off of the cases that should be off, one or more
/// \returns the bias; with it x_j is above 0 for all of `on`, below 0 for all
///          of `off`, and as far from 0 as it can be for the nearest of each
/// \throws std::invalid_argument if no bias parts them
inline double bias_between(const std::vector<double>& on,
                           const std::vector<double>& off) {
  todo("Exercise 2.2: return the bias halfway between on and off, eq. (1)");
}

}  // namespace exercise
