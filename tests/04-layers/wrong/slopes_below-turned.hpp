// Transposes W, as eq. (1) does.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::mat slopes_below(const arma::mat& dE_dX, const arma::mat& W) {
  return dE_dX * W.t();
}

}  // namespace exercise
