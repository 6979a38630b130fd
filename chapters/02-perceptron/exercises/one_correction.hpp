/// \file
/// One correction of a threshold unit, with a bug in it.
///
/// Delete the line todo(…), find the bug, then run: ./book check 2.3
#pragma once

#include <cstddef>

#include "exercises/todo.hpp"
#include "perceptron.hpp"

namespace exercise {

/// Corrects the weights if they answer the case wrongly, and only then:
/// Δw_ji = (d_j − y_j) y_i, where y_j is the answer before the correction.
/// \param w_j the weights, the bias last; changed
/// \param c the case, its last input 1
/// \returns whether the answer was wrong before the correction
inline bool one_correction(perceptron::Weights& w_j,
                           const perceptron::Case& c) {
  todo("Exercise 2.3: delete this line, and mend the lines under it");
  for (std::size_t i = 0; i < w_j.size(); ++i) {
    const double x_j = neuron::total_input(c.y, w_j);
    w_j[i] += (c.d_j - perceptron::threshold(x_j)) * c.y[i];
  }
  return perceptron::threshold(neuron::total_input(c.y, w_j)) != c.d_j;
}

}  // namespace exercise
