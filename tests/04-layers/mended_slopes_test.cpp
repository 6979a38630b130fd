#include "mended_slopes.hpp"

#include <gtest/gtest.h>

#include "layer.hpp"
#include "matrices.hpp"
#include "measured.hpp"

namespace {

using exercise::expect_matrix;
using exercise::mended_slopes;

TEST(MendedSlopes, gives_those_worked_out_by_hand) {
  const arma::mat Y = {{1, 1}, {2, 1}};
  const arma::mat Y_out = {{0.5, 0.5}, {0.5, 0.5}}, D = {{0, 0}, {1, 0.5}};
  expect_matrix(
      mended_slopes(Y, Y_out, D), {{-0.125, 0}, {0.125, 0.125}},
      {.equation = "eqs (4) to (6), summed over the cases",
       .input = "Y = " + exercise::rows_of(Y) +
                ", Y_out all 0.5, D = " + exercise::rows_of(D),
       .hint = "eq. (5) multiplies number by number; which sign in Armadillo "
               "does that? And what does eq. (6) sum over?"});
}

TEST(MendedSlopes, gives_what_a_small_step_in_each_weight_shows) {
  // As many cases as units, where every product fits.
  const arma::mat Y = {{1, 0.3, 1}, {0.2, 0.9, 1}};
  const arma::mat W = {{0.5, -1, 0.1}, {2, 0.3, -0.7}};
  const arma::mat D = {{1, 0}, {1, 1}};
  expect_matrix(
      mended_slopes(Y, layers::outputs(Y, W), D),
      exercise::measured(W,
                         [&](const arma::mat& W_moved) {
                           return layers::error(layers::outputs(Y, W_moved), D);
                         }),
      {.equation = "dE/dw_ji = (E at w_ji + h, less E at w_ji - h) / 2h",
       .input = "two cases, three inputs, two units",
       .hint = "which index is summed over, and which is the row of dE_dW?"});
}

TEST(MendedSlopes, gives_the_shape_of_the_weights) {
  const arma::mat Y(5, 4, arma::fill::ones);
  const arma::mat Y_out(5, 3, arma::fill::value(0.5));
  expect_matrix(mended_slopes(Y, Y_out, Y_out),
                arma::mat(3, 4, arma::fill::zeros),
                {.equation = "eqs (4) to (6)",
                 .input = "5 cases, 4 inputs, 3 units, all outputs as desired",
                 .hint = "dE_dW is n_out x n_in"});
}

}  // namespace
