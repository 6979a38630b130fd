/// \file
/// Weights, set by hand, of a layer that names the digits.
// [omit]
#pragma once

#include <armadillo>

#include "display.hpp"
#include "layer.hpp"

namespace exercise {
// [omit]

// [by-hand-answer]
// Unit j gives 10 for each segment that is lit as in digit j, and takes 10 for
// each that is lit and should not be. Its own digit gives 10 times the number
// of its segments; a bias that takes all but 5 of that leaves x_j = 5.
// Each segment that differs, lit or dark, costs 10. Two digits differ in one
// segment at least, so the others have x_j of −5 or less.
inline arma::mat by_hand() {
  const arma::mat Y = layers::matrix(layers::shown());  // Y: cases × n_in
  arma::mat W = 20 * Y - 10;                            // W: n_out × n_in
  for (arma::uword j = 0; j < W.n_rows; ++j)
    W(j, 7) = 5 - 10 * static_cast<double>(layers::digits[j].size());
  return W;
}
// [by-hand-answer]

// [omit]
}  // namespace exercise
// [omit]
