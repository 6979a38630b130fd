#pragma once

#include <armadillo>

#include <functional>

namespace exercise {

/// How much E changes with each number of M, measured by a small step both
/// ways.
inline arma::mat measured(arma::mat M,
                          const std::function<double(const arma::mat&)>& E) {
  const double h = 1e-5;
  arma::mat dE_dM(arma::size(M));
  for (arma::uword n = 0; n < M.n_elem; ++n) {
    const double value = M(n);
    M(n) = value + h;
    const double above = E(M);
    M(n) = value - h;
    const double below = E(M);
    M(n) = value;
    dE_dM(n) = (above - below) / (2 * h);
  }
  return dE_dM;
}

}  // namespace exercise
