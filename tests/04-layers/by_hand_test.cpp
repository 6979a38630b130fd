#include "by_hand.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::by_hand;
using exercise::expect_that;
using exercise::number;

// What unit j says where the display shows `digit`, one loop and no product.
double says(const arma::mat& W, std::size_t j, std::size_t digit) {
  return neuron::output(layers::inputs(layers::digits[digit]),
                        arma::conv_to<std::vector<double>>::from(W.row(j)));
}

TEST(ByHand, has_a_row_for_each_digit_and_a_column_for_each_input) {
  const arma::mat W = by_hand();
  expect_that(W.n_rows == 10 && W.n_cols == 8, "10 x 8",
              std::to_string(W.n_rows) + " x " + std::to_string(W.n_cols),
              {.equation = "W: n_out x n_in",
               .input = {},
               .hint = "ten units; seven segments and the bias"});
}

TEST(ByHand, lets_each_unit_say_yes_to_its_own_digit) {
  const arma::mat W = by_hand();
  for (std::size_t j = 0; j < 10; ++j)
    expect_that(says(W, j, j) > 0.9, "more than 0.9", number(says(W, j, j)),
                {.equation = "eqs (1) and (2)",
                 .input = "unit " + std::to_string(j) + ", shown its digit",
                 .hint = "add up the weights of the segments that are lit for "
                         "this digit; the bias must leave a few of it"});
}

TEST(ByHand, lets_each_unit_say_no_to_the_other_digits) {
  const arma::mat W = by_hand();
  for (std::size_t j = 0; j < 10; ++j)
    for (std::size_t digit = 0; digit < 10; ++digit)
      if (digit != j)
        expect_that(says(W, j, digit) < 0.1, "less than 0.1",
                    number(says(W, j, digit)),
                    {.equation = "eqs (1) and (2)",
                     .input = "unit " + std::to_string(j) + ", shown digit " +
                              std::to_string(digit),
                     .hint = "a segment that is lit and should not be must "
                             "cost something, one that is missing too"});
}

}  // namespace
