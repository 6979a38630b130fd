// Takes the largest size, for or against.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::uword speaks_most(const arma::mat& W, const arma::rowvec& y,
                               arma::uword j, arma::uword k) {
  const arma::rowvec shares = arma::abs(y % (W.row(j) - W.row(k)));
  return shares.index_max();
}

}  // namespace exercise
