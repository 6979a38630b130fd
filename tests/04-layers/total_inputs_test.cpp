#include "total_inputs.hpp"

#include <gtest/gtest.h>

#include "matrices.hpp"

namespace {

using exercise::expect_matrix;
using exercise::rows_of;
using exercise::total_inputs;

const arma::mat kY = {{1, 0, 1}, {1, 1, 1}, {0, 0.5, 1}, {0, 0, 1}};
const arma::mat kW = {{2, -1, 0.5}, {-3, 4, 1}};

exercise::About about(const arma::mat& Y, const arma::mat& W,
                      const std::string& hint) {
  return {.equation = "eq. (1): x_j = sum over i of y_i w_ji, in every case",
          .input = "Y = " + rows_of(Y) + ", W = " + rows_of(W),
          .hint = hint};
}

TEST(TotalInputs, gives_those_of_two_units_worked_out_by_hand) {
  expect_matrix(total_inputs(kY, kW), {{2.5, -2}, {1.5, 2}, {0, 3}, {0.5, 1}},
                about(kY, kW,
                      "column j of X is what unit j is told in each case; "
                      "which columns of Y is it made of?"));
}

TEST(TotalInputs, gives_one_number_for_one_unit_in_one_case) {
  const arma::mat Y = {{1, 2, 3}}, W = {{0.5, 0.25, -1}};
  const arma::mat X(1, 1, arma::fill::value(-2));
  expect_matrix(
      total_inputs(Y, W), X,
      about(Y, W, "take the numbers of rows and columns from Y and W"));
}

TEST(TotalInputs, gives_a_column_for_each_unit) {
  const arma::mat Y = {{1, 2}}, W = {{1, 0}, {0, 1}, {1, 1}, {2, -1}};
  expect_matrix(total_inputs(Y, W), {{1, 2, 3, 0}},
                about(Y, W, "X is cases x n_out, as Y * W.t() is"));
}

}  // namespace
