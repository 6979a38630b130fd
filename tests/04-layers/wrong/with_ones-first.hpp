// Puts the bias first.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::mat with_ones(const arma::mat& Y) {
  return arma::join_rows(arma::ones(Y.n_rows, 1), Y);
}

}  // namespace exercise
