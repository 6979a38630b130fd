#include "tanh_slopes.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::expect_near;
using exercise::expect_that;
using exercise::number;
using exercise::numbers;
using exercise::tanh_slopes;

// The error of one case, for the same unit.
double error(const std::vector<double>& y, const std::vector<double>& w_j,
             double d_j) {
  double x_j = 0;
  for (std::size_t i = 0; i < y.size(); ++i) x_j += y[i] * w_j[i];
  const double miss = std::tanh(x_j) - d_j;
  return 0.5 * miss * miss;
}

TEST(TanhSlopes, has_one_for_each_weight) {
  const auto slopes = tanh_slopes({2, 3, 1}, {0, 0, 0}, 1);
  expect_that(slopes.size() == 3, "3 slopes", numbers(slopes),
              {.equation = "eq. (6)",
               .input = "y = (2, 3, 1)",
               .hint = "the bias is a weight too, and its input is 1"});
}

TEST(TanhSlopes, is_minus_the_input_for_an_undecided_unit_that_should_say_1) {
  const auto slopes = tanh_slopes({2, 1}, {0, 0}, 1);
  const std::vector<double> expected = {-2, -1};
  for (std::size_t i = 0; i < 2; ++i)
    expect_near(i < slopes.size() ? slopes[i] : 0, expected[i], 1e-12,
                {.equation = "eqs (4), (5) and (6)",
                 .input = "y = (2, 1), weights (0, 0), d_j = 1, slope " +
                          std::to_string(i + 1),
                 .hint = "at x_j = 0 tanh rises as steeply as x_j itself"});
}

TEST(TanhSlopes, is_what_central_differences_measure) {
  const std::vector<double> y = {0.5, -2, 1};
  const std::vector<std::vector<double>> weights = {
      {1, 0.25, -0.5}, {-0.5, 0.5, 1.5}, {2, -0.75, 0}};
  const double h = 1e-5;
  for (const auto& w_j : weights)
    for (std::size_t i = 0; i < y.size(); ++i) {
      auto above = w_j;
      auto below = w_j;
      above[i] += h;
      below[i] -= h;
      const double d_j = -0.5;
      const double expected =
          (error(y, above, d_j) - error(y, below, d_j)) / (2 * h);
      const auto slopes = tanh_slopes(y, w_j, d_j);
      expect_near(i < slopes.size() ? slopes[i] : 0, expected, 1e-8,
                  {.equation = "dE/dw_ji, measured by a central difference",
                   .input = "y = " + numbers(y) + ", weights " + numbers(w_j) +
                            ", d_j = " + number(d_j) + ", slope " +
                            std::to_string(i + 1),
                   .hint = "eqs (4) and (6) stay; differentiate tanh for "
                           "eq. (5)"});
    }
}

}  // namespace
