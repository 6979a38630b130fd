// Keeps what the last input said and forgets the others.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::mat total_inputs(const arma::mat& Y, const arma::mat& W) {
  arma::mat X(Y.n_rows, W.n_rows, arma::fill::zeros);
  for (arma::uword j = 0; j < W.n_rows; ++j)
    for (arma::uword i = 0; i < W.n_cols; ++i) X.col(j) = Y.col(i) * W(j, i);
  return X;
}

}  // namespace exercise
