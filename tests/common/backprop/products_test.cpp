#include "backprop/products.hpp"

#include <gtest/gtest.h>

#include "samples.hpp"

namespace {

// Against Armadillo's own products, whose sums run in another order.
TEST(Products, agree_with_the_matrix_expressions_they_stand_for) {
  toolbox::Random random(3);
  for (const arma::uword cases : {8u, 16u, 104u})
    for (const arma::uword n_in : {1u, 2u, 7u, 24u})
      for (const arma::uword n_out : {1u, 3u, 4u, 12u}) {
        const arma::mat Y = samples::uniform(cases, n_in, -1, 1, random);
        const arma::mat W = samples::uniform(n_out, n_in, -1, 1, random);
        const arma::mat dE_dX = samples::uniform(cases, n_out, -1, 1, random);
        const arma::mat first = samples::uniform(cases, n_out, -1, 1, random);

        arma::mat X = first;
        backprop::add_total_input(X, Y, W, {Y.n_rows, Y.n_cols});
        EXPECT_LT(arma::abs(X - (first + Y * W.t())).max(), 1e-13);

        arma::mat dE_dY(cases, n_in, arma::fill::ones);
        backprop::add_error_below(dE_dY, dE_dX, W);
        EXPECT_LT(arma::abs(dE_dY - (1 + dE_dX * W)).max(), 1e-13);

        arma::mat dE_dW(n_out, n_in, arma::fill::ones);
        backprop::add_weight_slope(dE_dW, dE_dX, Y, {Y.n_rows, Y.n_cols});
        EXPECT_LT(arma::abs(dE_dW - (1 + dE_dX.t() * Y)).max(), 1e-12);
      }
}

TEST(Products, sum_over_units_from_the_first_to_the_last) {
  toolbox::Random random(4);
  const arma::mat Y = samples::uniform(8, 9, -1, 1, random);
  const arma::mat W = samples::uniform(5, 9, -1, 1, random);
  arma::mat X(8, 5, arma::fill::zeros);
  backprop::add_total_input(X, Y, W, {Y.n_rows, Y.n_cols});
  for (arma::uword c = 0; c < 8; ++c)
    for (arma::uword j = 0; j < 5; ++j) {
      double x_j = 0;
      for (arma::uword i = 0; i < 9; ++i) {
        const volatile double product = Y(c, i) * W(j, i);  // rounded by itself
        x_j += product;
      }
      EXPECT_EQ(X(c, j), x_j);
    }
}

TEST(Products, sum_over_cases_in_eight_lanes_added_in_pairs) {
  toolbox::Random random(5);
  const arma::vec a = samples::uniform(24, 1, -1, 1, random);
  const arma::vec b = samples::uniform(24, 1, -1, 1, random);
  double lane[8] = {};
  for (arma::uword c = 0; c < 24; ++c) {
    const volatile double product = a(c) * b(c);
    lane[c % 8] += product;
  }
  for (int half = 4; half >= 1; half /= 2)
    for (int l = 0; l < half; ++l) lane[l] += lane[l + half];
  arma::mat dE_dW(1, 1, arma::fill::zeros);
  backprop::add_weight_slope(dE_dW, a, b, {24, 1});
  EXPECT_EQ(dE_dW(0), lane[0]);
}

// Inputs of which most are off: one a case, as names are, and none in some.
arma::mat mostly_off(arma::uword cases, arma::uword units) {
  arma::mat Y(cases, units, arma::fill::zeros);
  for (arma::uword c = 0; c < cases; c += 2) Y(c, c * c % units) = 1;
  return Y;
}

TEST(Live, is_where_an_input_is_not_zero) {
  arma::mat Y(16, 3, arma::fill::zeros);
  Y(9, 2) = 1;
  Y(3, 0) = -0.5;
  Y(15, 0) = 2;
  backprop::Live live(16, 3);
  live.look(Y);
  using Places = std::vector<std::vector<arma::uword>>;
  EXPECT_EQ(live.units, (Places{{0}, {0, 2}}));
  EXPECT_EQ(live.eights, (Places{{0, 1}, {}, {1}}));
}

TEST(Live, passes_over_zeros_without_changing_a_digit) {
  toolbox::Random random(6);
  for (const arma::uword units : {1u, 2u, 5u, 24u}) {
    const arma::mat Y = mostly_off(40, units);
    const arma::mat W = samples::uniform(7, units, -1, 1, random);
    const arma::mat dE_dX = samples::uniform(40, 7, -1, 1, random);
    const backprop::Live everywhere(40, units);
    backprop::Live live(40, units);
    live.look(Y);

    arma::mat X_1(40, 7, arma::fill::ones), X_2 = X_1;
    backprop::add_total_input(X_1, Y, W, everywhere);
    backprop::add_total_input(X_2, Y, W, live);
    EXPECT_EQ(arma::accu(X_1 != X_2), 0u);

    arma::mat dE_dW_1(7, units, arma::fill::zeros), dE_dW_2 = dE_dW_1;
    backprop::add_weight_slope(dE_dW_1, dE_dX, Y, everywhere);
    backprop::add_weight_slope(dE_dW_2, dE_dX, Y, live);
    EXPECT_EQ(arma::accu(dE_dW_1 != dE_dW_2), 0u);
  }
}

}  // namespace
