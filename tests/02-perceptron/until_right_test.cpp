#include "until_right.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::expect_that;
using exercise::number;
using exercise::numbers;
using exercise::until_right;
using perceptron::Case;
using perceptron::Weights;

void expect_corrections(const Weights& w_j, const Case& c, std::size_t expected,
                        const std::string& hint) {
  const std::size_t actual = until_right(w_j, c);
  expect_that(actual == expected, std::to_string(expected),
              std::to_string(actual),
              {.equation = "each correction: w_ji grows by (d_j - y_j) y_i",
               .input = "w_j = " + numbers(w_j) + ", y = " + numbers(c.y) +
                        ", d_j = " + number(c.d_j),
               .hint = hint});
}

TEST(UntilRight, is_0_where_the_answer_is_right) {
  expect_corrections({2, 1, -2}, {{1, 1, 1}, 1}, 0,
                     "a right answer is never corrected");
  expect_corrections({2, 1, -2}, {{1, 0, 1}, 0}, 0,
                     "at x_j = 0 the unit says 0, and that is right here");
}

TEST(UntilRight, is_what_pencil_and_paper_give) {
  expect_corrections({-3, -3, -1}, {{1, 1, 1}, 1}, 3,
                     "by how much does one correction change x_j, when two "
                     "inputs and the bias change their weights?");
  expect_corrections({4, 9, 3}, {{1, 0, 1}, 0}, 4,
                     "a weight changes only if its input is on; the bias "
                     "always does");
}

TEST(UntilRight, knows_that_0_is_no_yes) {
  expect_corrections({-2, 0, 0}, {{1, 0, 1}, 1}, 2,
                     "after one correction x_j = 0: what does the unit say?");
  expect_corrections({2, 0, 0}, {{1, 0, 1}, 0}, 1,
                     "after one correction x_j = 0: what does the unit say?");
}

TEST(UntilRight, counts_inputs_other_than_0_and_1_for_what_they_are) {
  expect_corrections({-20, 0, 0}, {{3, -2, 1}, 1}, 5,
                     "an input of 3 adds 3 to its weight, and the weight is "
                     "multiplied by 3 again in x_j");
}

TEST(UntilRight, agrees_with_correcting_again_and_again) {
  for (const double d_j : {0.0, 1.0})
    for (double bias = -9; bias <= 9; ++bias) {
      const Case c = {{1, 0, 1, 1}, d_j};
      const Weights w_j = {1, 5, -2, bias};
      Weights corrected = w_j;
      std::size_t expected = 0;
      while (perceptron::correct(corrected, c)) ++expected;
      expect_corrections(w_j, c, expected,
                         "x_j must come above 0 to be on, and to 0 or below "
                         "to be off");
    }
}

}  // namespace
