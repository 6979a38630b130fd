#include "largest_epsilon.hpp"

#include <gtest/gtest.h>

#include "descent.hpp"
#include "exercises/expect.hpp"

namespace {

using exercise::expect_near;
using exercise::expect_that;
using exercise::largest_epsilon;
using exercise::number;

TEST(LargestEpsilon, is_two_over_the_bend_of_a_parabola) {
  for (const double k : {0.5, 1.0, 6.0})
    for (const double high : {5.0, 100.0}) {
      // E = ½ k w² from w = 3: the slope is k w.
      const auto E_after = [&](double epsilon) {
        const double w = 3 - epsilon * k * 3;
        return 0.5 * k * w * w;
      };
      expect_near(largest_epsilon(E_after, high), 2 / k, 1e-7,
                  {.equation = "eq. (8) on E = k w²/2 goes from w to w - "
                               "epsilon k w, and to -w at epsilon = 2/k",
                   .input = "k = " + number(k) + ", high = " + number(high),
                   .hint = "if the middle is short enough, which end of the "
                           "bracket may it replace?"});
    }
}

TEST(LargestEpsilon, is_where_the_error_of_a_unit_is_what_it_was) {
  const gradient_descent::Cases cases = {
      {{-1, 1}, 0}, {{0, 1}, 1}, {{1, 1}, 0}, {{2, 1}, 1}};
  const std::vector<double> w_j = {1, 0};
  const auto E_after = [&](double epsilon) {
    return error(cases, gradient_descent::whole_sweep(cases, w_j, epsilon));
  };
  const double epsilon = largest_epsilon(E_after, 50);
  expect_near(
      E_after(epsilon), E_after(0), 1e-7,
      {.equation = "eq. (3) after a step of eq. (8)",
       .input = "a unit of four cases, high = 50, epsilon = " + number(epsilon),
       .hint = "hold the error after the step against the one before "
               "it, not against the lowest"});
  expect_that(epsilon > 0.1, "an epsilon above 0.1", number(epsilon),
              {.equation = {},
               .input = "the same unit",
               .hint = "no step at all leaves the error too, but it is not "
                       "the largest"});
}

}  // namespace
