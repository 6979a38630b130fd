/// \file
/// A layer as a sum of columns.
///
/// Replace todo(…) by the answer, then run: ./book check 4.1
#pragma once

#include <armadillo>

#include "exercises/todo.hpp"

namespace exercise {

/// The total inputs of a layer, without a product of two matrices.
///
/// A column of Y is what one input says in every case; M.col(i) is column i of
/// M. In Armadillo a column may be multiplied by a number and added to another.
/// \param Y cases × n_in
/// \param W n_out × n_in
/// \returns X, cases × n_out, the same as Y * W.t(), eq. (1)
inline arma::mat total_inputs(const arma::mat& Y, const arma::mat& W) {
  todo("Exercise 4.1: return X as a sum of columns of Y, eq. (1)");
}

}  // namespace exercise
