// [omit]
#include "backprop/products.hpp"

namespace backprop {
// [omit]

// [product-total-input]
void add_total_input(arma::mat& X, const arma::mat& Y, const arma::mat& W) {
  for (arma::uword j = 0; j < W.n_rows; ++j) {
    double* x_j = X.colptr(j);
    for (arma::uword i = 0; i < W.n_cols; ++i) {
      const double* y_i = Y.colptr(i);
      const double w_ji = W(j, i);
      for (arma::uword c = 0; c < X.n_rows; ++c) x_j[c] += y_i[c] * w_ji;
    }
  }
}
// [product-total-input]

// [product-error-below]
void add_error_below(arma::mat& dE_dY, const arma::mat& dE_dX,
                     const arma::mat& W) {
  for (arma::uword i = 0; i < W.n_cols; ++i) {
    double* dE_dy_i = dE_dY.colptr(i);
    for (arma::uword j = 0; j < W.n_rows; ++j) {
      const double* dE_dx_j = dE_dX.colptr(j);
      const double w_ji = W(j, i);
      for (arma::uword c = 0; c < dE_dY.n_rows; ++c)
        dE_dy_i[c] += dE_dx_j[c] * w_ji;
    }
  }
}
// [product-error-below]

// [product-weight-slope]
double dot_in_lanes(const double* a, const double* b, arma::uword n) {
  double lane[lanes] = {};
  for (arma::uword c = 0; c < n; c += lanes)
    for (arma::uword l = 0; l < lanes; ++l) lane[l] += a[c + l] * b[c + l];
  return ((lane[0] + lane[4]) + (lane[2] + lane[6])) +
         ((lane[1] + lane[5]) + (lane[3] + lane[7]));
}

void add_weight_slope(arma::mat& dE_dW, const arma::mat& dE_dX,
                      const arma::mat& Y) {
  for (arma::uword i = 0; i < dE_dW.n_cols; ++i)
    for (arma::uword j = 0; j < dE_dW.n_rows; ++j)
      dE_dW(j, i) += dot_in_lanes(dE_dX.colptr(j), Y.colptr(i), Y.n_rows);
}
// [product-weight-slope]

// [omit]
}  // namespace backprop
// [omit]
