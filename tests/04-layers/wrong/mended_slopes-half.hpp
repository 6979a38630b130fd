// Mends the shape and leaves eq. (5) a product of matrices.
#pragma once

#include <armadillo>

namespace exercise {

inline arma::mat mended_slopes(const arma::mat& Y, const arma::mat& Y_out,
                               const arma::mat& D) {
  const arma::mat dE_dY = Y_out - D;
  const arma::mat dE_dX = dE_dY * Y_out.t() * (1 - Y_out);
  return dE_dX.t() * Y;
}

}  // namespace exercise
