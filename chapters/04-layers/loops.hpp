/// \file
/// A layer of units, number by number.
// [omit]
#pragma once

#include "display.hpp"

namespace layers {
// [omit]

// [loops-outputs]
/// Eqs (1) and (2) for every unit in every case.
/// \param Y cases × n_in  \param W n_out × n_in
/// \returns the outputs, cases × n_out
inline Rows outputs_by_loops(const Rows& Y, const Rows& W) {
  Rows Y_out;
  for (const std::vector<double>& y : Y) {
    Y_out.emplace_back();
    for (const std::vector<double>& w_j : W)
      Y_out.back().push_back(neuron::output(y, w_j));
  }
  return Y_out;
}
// [loops-outputs]

// [loops-slopes]
/// Eqs (4) to (6), summed over the cases.
/// \param Y cases × n_in  \param Y_out cases × n_out  \param D cases × n_out
/// \returns dE_dW, n_out × n_in
inline Rows slopes_by_loops(const Rows& Y, const Rows& Y_out, const Rows& D) {
  Rows dE_dW(D[0].size(), std::vector<double>(Y[0].size(), 0));
  for (std::size_t c = 0; c < Y.size(); ++c)
    for (std::size_t j = 0; j < D[c].size(); ++j) {
      const double y_j = Y_out[c][j];
      const double dE_dy = y_j - D[c][j];            // eq. (4)
      const double dE_dx = dE_dy * y_j * (1 - y_j);  // eq. (5)
      for (std::size_t i = 0; i < Y[c].size(); ++i)
        dE_dW[j][i] += dE_dx * Y[c][i];  // eq. (6)
    }
  return dE_dW;
}
// [loops-slopes]

// [loops-learn]
/// So many sweeps of eq. (8): Δw = −ε ∂E/∂w for every weight.
/// \param W n_out × n_in  \param Y cases × n_in  \param D cases × n_out
/// \param epsilon the step per unit of slope  \param sweeps how many
inline void learn_by_loops(Rows& W, const Rows& Y, const Rows& D,
                           double epsilon, std::size_t sweeps) {
  for (std::size_t sweep = 0; sweep < sweeps; ++sweep) {
    const Rows dE_dW = slopes_by_loops(Y, outputs_by_loops(Y, W), D);
    for (std::size_t j = 0; j < W.size(); ++j)
      for (std::size_t i = 0; i < W[j].size(); ++i)
        W[j][i] -= epsilon * dE_dW[j][i];
  }
}
// [loops-learn]

// [omit]
}  // namespace layers
// [omit]
