#include "best_bias.hpp"

#include <gtest/gtest.h>

#include "descent.hpp"
#include "exercises/expect.hpp"

namespace {

using exercise::best_bias;
using exercise::expect_near;
using exercise::expect_refused;
using exercise::expect_that;
using exercise::number;
using exercise::numbers;

const std::vector<std::vector<double>> kDesired = {
    {1, 0, 0}, {1, 1, 0, 1, 1, 0, 1, 1}, {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

double error(const std::vector<double>& desired, double b) {
  double E = 0;
  for (const double d_j : desired) {
    const double miss = neuron::logistic(b) - d_j;
    E += 0.5 * miss * miss;
  }
  return E;
}

TEST(BestBias, is_0_where_half_of_the_cases_want_1) {
  expect_near(best_bias({0, 1}), 0, 1e-12,
              {.equation = "eq. (3)",
               .input = "desired (0, 1)",
               .hint = "neither case may be favoured; which x_j gives 1/2?"});
}

TEST(BestBias, leaves_no_slope) {
  const double h = 1e-5;
  for (const auto& desired : kDesired) {
    const double b = best_bias(desired);
    expect_near((error(desired, b + h) - error(desired, b - h)) / (2 * h), 0,
                1e-8,
                {.equation = "dE/db, measured by a central difference",
                 .input = "desired " + numbers(desired) + ", bias " + number(b),
                 .hint = "in dE/db the factor y_j (1 - y_j) is the same for "
                         "all cases; what is left must add up to 0"});
  }
}

TEST(BestBias, is_better_than_its_neighbours) {
  for (const auto& desired : kDesired) {
    const double b = best_bias(desired);
    for (const double other : {b - 0.1, b + 0.1})
      expect_that(error(desired, b) < error(desired, other),
                  "an error below " + number(error(desired, other)),
                  number(error(desired, b)),
                  {.equation = "eq. (3)",
                   .input = "desired " + numbers(desired) + ", bias " +
                            number(b) + " against " + number(other),
                   .hint = "far out the slope vanishes as well, but that is "
                           "no lowest place"});
  }
}

TEST(BestBias, refuses_cases_that_all_want_the_same) {
  const std::vector<std::vector<double>> alike = {{}, {0, 0, 0}, {1, 1}};
  for (const auto& desired : alike)
    expect_refused([&] { best_bias(desired); },
                   {.equation = "eq. (2) never gives 0 or 1",
                    .input = "desired " + numbers(desired),
                    .hint = "which output would be best, and can the unit "
                            "say it?"});
}

}  // namespace
