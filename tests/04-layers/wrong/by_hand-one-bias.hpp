// Gives all units the bias that suits the 8.
#pragma once

#include <armadillo>

#include "display.hpp"
#include "layer.hpp"

namespace exercise {

inline arma::mat by_hand() {
  arma::mat W = 20 * layers::matrix(layers::shown()) - 10;
  W.col(7).fill(5 - 10 * 7.0);
  return W;
}

}  // namespace exercise
