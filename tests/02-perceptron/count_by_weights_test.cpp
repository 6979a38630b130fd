#include "count_by_weights.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::count_by_weights;
using exercise::expect_that;

void expect_count(std::size_t n, int largest, std::size_t expected,
                  const std::string& hint) {
  const std::size_t actual = count_by_weights(n, largest);
  expect_that(
      actual == expected, std::to_string(expected), std::to_string(actual),
      {.equation = "y_j is 1 where eq. (1) is above 0",
       .input = std::to_string(n) + " inputs, weights from -" +
                std::to_string(largest) + " to " + std::to_string(largest),
       .hint = hint});
}

TEST(CountByWeights, is_2_where_all_weights_are_0) {
  expect_count(2, 0, 2, "the bias alone says always 1, or always 0");
}

TEST(CountByWeights, is_4_for_one_input) {
  expect_count(1, 1, 4, "y, not y, always, never");
}

TEST(CountByWeights, is_for_two_inputs_what_the_unit_learns) {
  expect_count(2, 1, 14,
               "how large must the bias be where both weights are -1?");
}

TEST(CountByWeights, is_56_for_three_inputs_and_weights_of_one_size) {
  expect_count(3, 1, 56,
               "some input counts twice in many functions; with weights of "
               "-1, 0 and 1 none can");
}

TEST(CountByWeights, is_for_three_inputs_what_the_unit_learns) {
  expect_count(3, 2, 104, "weights up to 2 are enough for all of them");
}

TEST(CountByWeights, is_1882_for_four_inputs) {
  expect_count(4, 3, 1882, "weights up to 3 are enough for all of them");
}

}  // namespace
