// Mends eq. (5) and leaves the last product.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::mat mended_slopes(const arma::mat& Y, const arma::mat& Y_out,
                               const arma::mat& D) {
  const arma::mat dE_dY = Y_out - D;
  const arma::mat dE_dX = dE_dY % Y_out % (1 - Y_out);
  return dE_dX * Y;
}

}  // namespace exercise
