/// \file
/// From the output of a unit back to its total input.
///
/// Replace todo(…) by the answer, then run: ./book check 1.3
#pragma once

#include <cmath>
#include <stdexcept>

#include "exercises/todo.hpp"

namespace exercise {

/// The total input x_j that gives the output y_j.
///
/// Solve eq. (2) for x_j. std::log is the natural logarithm.
/// \param y_j the output of the unit
/// \returns x_j, so that neuron::logistic(x_j) is y_j
/// \throws std::invalid_argument if y_j is 0 or less, or 1 or more: no x_j
///         gives that
inline double total_input_for(double y_j) {
  todo("Exercise 1.3: return the x_j that gives y_j, eq. (2) solved for x_j");
}

}  // namespace exercise
