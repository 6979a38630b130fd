#include "with_ones.hpp"

#include <gtest/gtest.h>

#include "matrices.hpp"

namespace {

using exercise::expect_matrix;
using exercise::with_ones;

TEST(WithOnes, adds_a_last_input_that_is_1_in_every_case) {
  const arma::mat Y = {{0.1, 0.2, 0.3}, {0.4, 0.5, 0.6}};
  expect_matrix(with_ones(Y), {{0.1, 0.2, 0.3, 1}, {0.4, 0.5, 0.6, 1}},
                {.equation = "eq. (1), with the bias as one more weight",
                 .input = "Y = " + exercise::rows_of(Y),
                 .hint = "an input is a column; arma::join_rows sets two "
                         "matrices side by side"});
}

TEST(WithOnes, takes_as_many_ones_as_there_are_cases) {
  expect_matrix(with_ones(arma::mat(5, 2, arma::fill::zeros)),
                arma::join_rows(arma::mat(5, 2, arma::fill::zeros),
                                arma::mat(5, 1, arma::fill::ones)),
                {.equation = {},
                 .input = "Y, 5 x 2, all 0",
                 .hint = "how many rows has Y?"});
}

TEST(WithOnes, does_so_where_there_is_no_case) {
  expect_matrix(with_ones(arma::mat(0, 3)), arma::mat(0, 4),
                {.equation = {},
                 .input = "Y, 0 x 3",
                 .hint = "no case has no row; the inputs are still one more"});
}

}  // namespace
