/// \file
/// How much the error would change with each input.
///
/// Replace todo(…) by the answer, then run: ./book check 4.4
#pragma once

#include <armadillo>

#include "exercises/todo.hpp"

namespace exercise {

/// The slope of the error by each input of a layer, eq. (7).
///
/// Let the shapes guide you: only one product of the two has the shape asked
/// for.
/// \param dE_dX cases × n_out, the slopes by the total inputs of the layer
/// \param W n_out × n_in
/// \returns dE_dY, cases × n_in
inline arma::mat slopes_below(const arma::mat& dE_dX, const arma::mat& W) {
  todo("Exercise 4.4: return dE_dY, cases x n_in, eq. (7)");
}

}  // namespace exercise
