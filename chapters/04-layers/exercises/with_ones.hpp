/// \file
/// The input that is always 1, for all cases at once.
///
/// Replace todo(…) by the answer, then run: ./book check 4.2
#pragma once

#include <armadillo>

#include "exercises/todo.hpp"

namespace exercise {

/// The inputs of all cases, and one more that is always 1.
///
/// It is neuron::with_one for a matrix: the new input goes last, so that the
/// last column of W holds the biases.
/// \param Y cases × n_in; there may be no case at all
/// \returns cases × (n_in + 1)
inline arma::mat with_ones(const arma::mat& Y) {
  todo("Exercise 4.2: return Y and one more input that is always 1");
}

}  // namespace exercise
