/// \file
/// The three products of back-propagation, each summed in one fixed order.
// [omit]
#pragma once

#include <armadillo>

#include <vector>

#include "backprop/lanes.hpp"

namespace backprop {
// [omit]

// [products-live]
/// Where a group's outputs may be other than zero. In many problems most inputs
/// are off in most cases; adding their zeros changes no sum, so we pass them
/// over.
struct Live {
  std::vector<std::vector<arma::uword>> units;   ///< of each eight cases
  std::vector<std::vector<arma::uword>> eights;  ///< of cases, for each unit

  /// Everywhere, for so many cases and units.
  Live(arma::uword cases, arma::uword unit_count);

  /// Only where Y is not zero. Y: as many cases and units
  void look(const arma::mat& Y);
};
// [products-live]

// [products-api]
/// RHW eq. (1): X += Y W^T, summed over the units below from first to last.
/// \param X cases × n_out  \param Y cases × n_in  \param W n_out × n_in
/// \param live where Y may be other than zero
void add_total_input(arma::mat& X, const arma::mat& Y, const arma::mat& W,
                     const Live& live);

/// RHW eq. (7): dE_dY += dE_dX W, summed over the units above from first to
/// last.
/// \param dE_dY cases × n_in  \param dE_dX cases × n_out  \param W n_out × n_in
void add_error_below(arma::mat& dE_dY, const arma::mat& dE_dX,
                     const arma::mat& W);

/// RHW eq. (6), over all cases: dE_dW += dE_dX^T Y. Every eighth case goes to
/// the same lane; the eight sums are then added in pairs.
/// \param dE_dW n_out × n_in  \param dE_dX cases × n_out  \param Y cases × n_in
/// \param live where Y may be other than zero
void add_weight_slope(arma::mat& dE_dW, const arma::mat& dE_dX,
                      const arma::mat& Y, const Live& live);
// [products-api]

// [omit]
}  // namespace backprop
// [omit]
