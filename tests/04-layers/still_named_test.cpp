#include "still_named.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "exercises/expect.hpp"
#include "layer.hpp"

namespace {

using exercise::expect_that;
using exercise::still_named;

// What the trained layer says with segment e dark: a row for each digit.
arma::mat measured() {
  arma::mat Y = layers::matrix(layers::shown());
  const arma::mat D = layers::matrix(layers::desired());
  arma::mat W(D.n_cols, Y.n_cols, arma::fill::zeros);
  layers::learn(W, Y, D, 0.5, 500);
  Y.col(4).zeros();
  return layers::outputs(Y, W);
}

TEST(StillNamed, lists_digits_from_0_to_9_each_once) {
  std::vector<int> digits = still_named();
  std::sort(digits.begin(), digits.end());
  const bool once =
      std::adjacent_find(digits.begin(), digits.end()) == digits.end();
  const bool all_digits =
      digits.empty() || (digits.front() >= 0 && digits.back() <= 9);
  expect_that(once && all_digits, "digits from 0 to 9, none twice",
              exercise::numbers({digits.begin(), digits.end()}),
              {.equation = {}, .input = {}, .hint = "such as {1, 7}"});
}

TEST(StillNamed, lists_those_whose_own_unit_says_most_as_measured) {
  const std::vector<int> predicted = still_named();
  const arma::mat Y_out = measured();
  for (arma::uword digit = 0; digit < Y_out.n_rows; ++digit) {
    const arma::uword says_most = Y_out.row(digit).index_max();
    const bool named = std::count(predicted.begin(), predicted.end(),
                                  static_cast<int>(digit)) > 0;
    expect_that(named == (says_most == digit),
                "unit " + std::to_string(says_most) + " says most, " +
                    exercise::number(Y_out(digit, says_most)),
                named ? "you say it is named" : "you say it is not named",
                {.equation = "eqs (1) and (2)",
                 .input = "digit " + std::to_string(digit) +
                          " without segment e, "
                          "measured",
                 .hint = "which digits is it now one segment away from, and "
                         "how strong is e in the rows of their units?"});
  }
}

}  // namespace
