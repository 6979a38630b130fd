/// \file
/// A layer as a sum of columns.
// [omit]
#pragma once

#include <armadillo>

namespace exercise {
// [omit]

// [total-inputs-answer]
// x_j in all cases is a column of X. Eq. (1) says that it is the columns of Y,
// each times the weight on that input, added up. Each step runs straight along
// the memory of one column of Y and one of X.
inline arma::mat total_inputs(const arma::mat& Y, const arma::mat& W) {
  arma::mat X(Y.n_rows, W.n_rows, arma::fill::zeros);  // X: cases × n_out
  for (arma::uword j = 0; j < W.n_rows; ++j)
    for (arma::uword i = 0; i < W.n_cols; ++i) X.col(j) += Y.col(i) * W(j, i);
  return X;
}
// [total-inputs-answer]

// [omit]
}  // namespace exercise
// [omit]
