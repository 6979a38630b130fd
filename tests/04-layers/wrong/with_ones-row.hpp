// Adds a case in which all is 1.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::mat with_ones(const arma::mat& Y) {
  return arma::join_cols(Y, arma::ones(1, Y.n_cols));
}

}  // namespace exercise
