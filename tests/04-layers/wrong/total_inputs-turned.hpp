// Gives n_out × cases.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::mat total_inputs(const arma::mat& Y, const arma::mat& W) {
  arma::mat X(W.n_rows, Y.n_rows, arma::fill::zeros);
  for (arma::uword j = 0; j < W.n_rows; ++j)
    for (arma::uword i = 0; i < W.n_cols; ++i)
      X.row(j) += Y.col(i).t() * W(j, i);
  return X;
}

}  // namespace exercise
