/// \file
/// Which input decides between two units.
///
/// Replace todo(…) by the answer, then run: ./book check 4.7
#pragma once

#include <armadillo>

#include "exercises/todo.hpp"

namespace exercise {

/// The input that speaks most for unit j against unit k in one case.
///
/// By eq. (1) each input adds its share to the total inputs x_j and x_k. Find
/// the one whose share of x_j − x_k is the largest.
/// \param W n_out × n_in
/// \param y the inputs of the case, 1 × n_in
/// \param j, k two units, rows of W
/// \returns the input, a column of W; of equal ones the first
inline arma::uword speaks_most(const arma::mat& W, const arma::rowvec& y,
                               arma::uword j, arma::uword k) {
  todo("Exercise 4.7: return the input with the largest share of x_j - x_k");
}

}  // namespace exercise
