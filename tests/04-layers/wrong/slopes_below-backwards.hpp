// The right product, turned on its side.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::mat slopes_below(const arma::mat& dE_dX, const arma::mat& W) {
  return W.t() * dE_dX.t();
}

}  // namespace exercise
