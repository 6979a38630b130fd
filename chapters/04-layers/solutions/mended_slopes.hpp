/// \file
/// A product that fits and is wrong.
// [omit]
#pragma once

#include <armadillo>

namespace exercise {
// [omit]

// [mended-slopes-answer]
// Eq. (5) is about one unit in one case, so number meets number: %, not *. Eq.
// (6) is summed over the cases: they must meet in the middle of the product,
// and for that dE_dX is turned.
inline arma::mat mended_slopes(const arma::mat& Y, const arma::mat& Y_out,
                               const arma::mat& D) {
  const arma::mat dE_dY = Y_out - D;                    // eq. (4)
  const arma::mat dE_dX = dE_dY % Y_out % (1 - Y_out);  // eq. (5)
  return dE_dX.t() * Y;  // eq. (6): n_out × cases times cases × n_in
}
// [mended-slopes-answer]

// [omit]
}  // namespace exercise
// [omit]
