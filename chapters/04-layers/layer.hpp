/// \file
/// A layer of units, all of them and all cases at once.
// [omit]
#pragma once

#include <armadillo>

#include "display.hpp"

namespace layers {
// [omit]

// [layer-matrix]
/// The same numbers as a matrix: row r of the one is row r of the other.
inline arma::mat matrix(const Rows& rows) {
  arma::mat M(rows.size(), rows[0].size());
  for (arma::uword r = 0; r < M.n_rows; ++r) M.row(r) = arma::rowvec(rows[r]);
  return M;
}
// [layer-matrix]

// [layer-outputs]
/// Eqs (1) and (2) for every unit in every case.
/// \param Y cases × n_in  \param W n_out × n_in
/// \returns the outputs, cases × n_out
inline arma::mat outputs(const arma::mat& Y, const arma::mat& W) {
  const arma::mat X = Y * W.t();  // W: n_out × n_in, Y: cases × n_in
  arma::mat Y_out = X;            // X, Y_out: cases × n_out
  Y_out.transform(neuron::logistic);
  return Y_out;
}
// [layer-outputs]

// [layer-error]
/// Eq. (3): half the sum of the squared differences.
/// \param Y_out cases × n_out  \param D cases × n_out
inline double error(const arma::mat& Y_out, const arma::mat& D) {
  return arma::accu(arma::square(Y_out - D)) / 2;
}
// [layer-error]

// [layer-slopes]
/// Eqs (4) to (6), summed over the cases.
/// \param Y cases × n_in  \param Y_out cases × n_out  \param D cases × n_out
/// \returns dE_dW, n_out × n_in
inline arma::mat slopes(const arma::mat& Y, const arma::mat& Y_out,
                        const arma::mat& D) {
  // Y_out, D, dE_dX: cases × n_out
  const arma::mat dE_dX = (Y_out - D) % Y_out % (1 - Y_out);  // eqs (4), (5)
  return dE_dX.t() * Y;  // eq. (6); Y: cases × n_in
}
// [layer-slopes]

// [layer-learn]
/// So many sweeps of eq. (8): Δw = −ε ∂E/∂w for every weight.
/// \param W n_out × n_in  \param Y cases × n_in  \param D cases × n_out
/// \param epsilon the step per unit of slope  \param sweeps how many
/// \returns the error before each sweep
inline std::vector<double> learn(arma::mat& W, const arma::mat& Y,
                                 const arma::mat& D, double epsilon,
                                 std::size_t sweeps) {
  std::vector<double> E;
  for (std::size_t sweep = 0; sweep < sweeps; ++sweep) {
    const arma::mat Y_out = outputs(Y, W);
    E.push_back(error(Y_out, D));
    W -= epsilon * slopes(Y, Y_out, D);  // both n_out × n_in
  }
  return E;
}
// [layer-learn]

// [omit]
}  // namespace layers
// [omit]
