/// \file
/// How much the error would change with each input.
// [omit]
#pragma once

#include <armadillo>

namespace exercise {
// [omit]

// [slopes-below-answer]
// dE_dY is cases × n_in. The cases come from dE_dX, the inputs from W, and what
// they share is n_out, the units above: they are summed over, as in eq. (7).
// Nothing is transposed.
inline arma::mat slopes_below(const arma::mat& dE_dX, const arma::mat& W) {
  return dE_dX * W;  // dE_dX: cases × n_out, W: n_out × n_in
}
// [slopes-below-answer]

// [omit]
}  // namespace exercise
// [omit]
