/// \file
/// The input that is always 1, for all cases at once.
// [omit]
#pragma once

#include <armadillo>

namespace exercise {
// [omit]

// [with-ones-answer]
// One more input is one more column, and it is 1 in every case. As many ones as
// Y has rows, not as many as it has numbers.
inline arma::mat with_ones(const arma::mat& Y) {
  return arma::join_rows(Y, arma::ones(Y.n_rows, 1));
}
// [with-ones-answer]

// [omit]
}  // namespace exercise
// [omit]
