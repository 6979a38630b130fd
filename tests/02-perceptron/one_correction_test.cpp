#include "one_correction.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::expect_that;
using exercise::number;
using exercise::numbers;
using exercise::one_correction;
using perceptron::Case;
using perceptron::Weights;

exercise::About about(const Weights& w_j, const Case& c,
                      const std::string& hint) {
  return {.equation = "w_ji grows by (d_j - y_j) y_i",
          .input = "w_j = " + numbers(w_j) + ", y = " + numbers(c.y) +
                   ", d_j = " + number(c.d_j),
          .hint = hint};
}

void expect_weights(const Weights& w_j, const Case& c, const Weights& expected,
                    const std::string& hint) {
  Weights actual = w_j;
  one_correction(actual, c);
  expect_that(actual == expected, numbers(expected), numbers(actual),
              about(w_j, c, hint));
}

void expect_verdict(Weights w_j, const Case& c, bool wrong,
                    const std::string& hint) {
  const exercise::About about_it = about(w_j, c, hint);
  const bool actual = one_correction(w_j, c);
  const auto words = [](bool is) {
    return is ? "it was wrong" : "it was right";
  };
  expect_that(actual == wrong, words(wrong), words(actual), about_it);
}

TEST(OneCorrection, leaves_the_weights_where_the_answer_is_right) {
  expect_weights({1, 1, -1}, {{1, 1, 1}, 1}, {1, 1, -1},
                 "d_j - y_j is 0 for a right answer");
}

TEST(OneCorrection, changes_the_weight_of_every_input_that_is_on) {
  expect_weights({0, 0, 0}, {{1, 1, 1}, 1}, {1, 1, 1},
                 "follow y_j through the loop: what is it when the second "
                 "weight's turn comes?");
}

TEST(OneCorrection, changes_the_bias_where_the_first_weight_would_do) {
  expect_weights({1, 0, 0}, {{1, 0, 1}, 0}, {0, 0, -1},
                 "after the first weight the answer is right; the correction "
                 "is still not over");
}

TEST(OneCorrection, changes_each_weight_by_no_more_than_its_input) {
  expect_weights({-9, 4, -9}, {{1, 0, 1}, 1}, {-8, 4, -8},
                 "one correction, even if it is not enough");
}

TEST(OneCorrection, says_whether_the_answer_was_wrong_before) {
  expect_verdict({0, 0, 0}, {{1, 1, 1}, 1}, true,
                 "the answer is right after the correction; what is asked is "
                 "how it was before");
  expect_verdict({-9, 4, -9}, {{1, 0, 1}, 1}, true,
                 "the answer was wrong, and still is");
  expect_verdict({1, 1, -1}, {{1, 1, 1}, 1}, false,
                 "a right answer is no mistake");
}

}  // namespace
