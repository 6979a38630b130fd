#include "bend.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "descent.hpp"
#include "exercises/expect.hpp"

namespace {

using exercise::bend;
using exercise::expect_near;
using exercise::number;

TEST(Bend, is_the_same_all_over_a_parabola) {
  for (const double w : {-2.0, 0.0, 3.0})
    for (const double h : {0.5, 0.01})
      expect_near(bend([](double v) { return 3 * v * v - v + 7; }, w, h), 6,
                  1e-6,
                  {.equation = "the second derivative of 3 w² - w + 7 is 6",
                   .input = "w = " + number(w) + ", h = " + number(h),
                   .hint = "how much has the slope grown, and over what "
                           "distance?"});
}

TEST(Bend, is_negative_on_a_hilltop) {
  expect_near(bend([](double w) { return std::cos(w); }, 0, 1e-3), -1, 1e-5,
              {.equation = "the second derivative of cos w is -cos w",
               .input = "w = 0, h = 0.001",
               .hint = "the slope on the right less the slope on the left"});
}

TEST(Bend, is_how_fast_the_slope_of_a_unit_grows) {
  const gradient_descent::Cases cases = {{{2, 1}, 1}, {{-1, 1}, 0}};
  const double h = 1e-3;
  const auto E = [&](double w) {
    return gradient_descent::error(cases, {w, 0.5});
  };
  const auto slope = [&](double w) {
    return gradient_descent::slopes(cases, {w, 0.5})[0];
  };
  for (const double w : {-1.0, 0.0, 1.0})
    expect_near(bend(E, w, h), (slope(w + h) - slope(w - h)) / (2 * h), 1e-5,
                {.equation = "(dE/dw at w + h, less dE/dw at w - h) / 2h",
                 .input = "a unit of two cases, w = " + number(w),
                 .hint = "(E(w + h) - E(w)) / h is the slope at w + h/2"});
}

}  // namespace
