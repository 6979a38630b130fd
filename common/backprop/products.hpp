/// \file
/// The three products of back-propagation, each summed in one fixed order.
// [omit]
#pragma once

#include <armadillo>

namespace backprop {
// [omit]

// [products-api]
/// Cases are worked on eight at a time, one a lane; the number of rows of every
/// matrix below is a multiple of this.
inline constexpr arma::uword lanes = 8;

/// RHW eq. (1): X += Y W^T, summed over the units below from first to last.
/// \param X cases × n_out  \param Y cases × n_in  \param W n_out × n_in
void add_total_input(arma::mat& X, const arma::mat& Y, const arma::mat& W);

/// RHW eq. (7): dE_dY += dE_dX W, summed over the units above from first to
/// last.
/// \param dE_dY cases × n_in  \param dE_dX cases × n_out  \param W n_out × n_in
void add_error_below(arma::mat& dE_dY, const arma::mat& dE_dX,
                     const arma::mat& W);

/// RHW eq. (6), over all cases: dE_dW += dE_dX^T Y. Every eighth case goes to
/// the same lane; the eight sums are then added in pairs.
/// \param dE_dW n_out × n_in  \param dE_dX cases × n_out  \param Y cases × n_in
void add_weight_slope(arma::mat& dE_dW, const arma::mat& dE_dX,
                      const arma::mat& Y);

/// The sum of a[c] b[c] over n elements, n a multiple of eight, in the order
/// that add_weight_slope uses.
double dot_in_lanes(const double* a, const double* b, arma::uword n);
// [products-api]

// [omit]
}  // namespace backprop
// [omit]
