// A segment that is lit and should not be costs nothing: 8 is every digit.
#pragma once

#include <armadillo>

#include "display.hpp"
#include "layer.hpp"

namespace exercise {

inline arma::mat by_hand() {
  arma::mat W = 10 * layers::matrix(layers::shown());
  for (arma::uword j = 0; j < W.n_rows; ++j)
    W(j, 7) = 5 - 10 * static_cast<double>(layers::digits[j].size());
  return W;
}

}  // namespace exercise
