/// \file
/// Weights, set by hand, of a layer that names the digits.
///
/// Replace todo(…) by the answer, then run: ./book check 4.3
#pragma once

#include <armadillo>

#include "display.hpp"
#include "exercises/todo.hpp"
#include "layer.hpp"

namespace exercise {

/// The weights of ten units that name the ten digits.
///
/// layers::digits[j] names the segments that are lit for the digit j, and
/// layers::inputs(layers::digits[j]) is what the layer is then shown. Where
/// that is the digit j, unit j must say more than 0.9 and each other unit less
/// than 0.1. No learning is needed; one rule does for all ten.
/// \returns W, 10 × 8, with w_ji in row j: the weights from a to g, then the
///          bias
inline arma::mat by_hand() {
  todo("Exercise 4.3: return W, 10 x 8, from what is lit for each digit");
}

}  // namespace exercise
