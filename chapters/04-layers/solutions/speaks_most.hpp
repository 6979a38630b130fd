/// \file
/// Which input decides between two units.
// [omit]
#pragma once

#include <armadillo>

namespace exercise {
// [omit]

// [speaks-most-answer]
// x_j − x_k = Σ_i y_i (w_ji − w_ki). A share is a difference of weights times
// the input: a dark segment has none, whatever its weights.
inline arma::uword speaks_most(const arma::mat& W, const arma::rowvec& y,
                               arma::uword j, arma::uword k) {
  const arma::rowvec shares = y % (W.row(j) - W.row(k));
  return shares.index_max();
}
// [speaks-most-answer]

// [omit]
}  // namespace exercise
// [omit]
