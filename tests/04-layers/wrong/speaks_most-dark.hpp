// Takes a large difference of weights for speech, though the input is 0.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::uword speaks_most(const arma::mat& W, const arma::rowvec&,
                               arma::uword j, arma::uword k) {
  return (W.row(j) - W.row(k)).eval().index_max();
}

}  // namespace exercise
