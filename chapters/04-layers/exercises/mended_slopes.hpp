/// \file
/// A product that fits and is wrong.
///
/// Replace todo(…) by the answer, then run: ./book check 4.5
#pragma once

#include <armadillo>

#include "exercises/todo.hpp"

namespace exercise {

/// The slope of the error by each weight, summed over the cases.
///
/// Somebody wrote it like this, and it ran on the ten digits without a word:
///
///     const arma::mat dE_dY = Y_out - D;
///     const arma::mat dE_dX = dE_dY * Y_out * (1 - Y_out);
///     return dE_dX * Y;
///
/// The error fell to 5 and stood still, with every unit off. Two lines are
/// wrong, and no shape says so: with ten cases and ten units, cases × n_out is
/// square. Mend them.
/// \param Y cases × n_in
/// \param Y_out cases × n_out
/// \param D cases × n_out
/// \returns dE_dW, n_out × n_in, eqs (4) to (6)
inline arma::mat mended_slopes(const arma::mat& Y, const arma::mat& Y_out,
                               const arma::mat& D) {
  todo("Exercise 4.5: return dE_dW, n_out x n_in, eqs (4) to (6)");
}

}  // namespace exercise
