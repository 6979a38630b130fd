#include "slope.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"
#include "neuron.hpp"

namespace {

using exercise::expect_near;
using exercise::number;
using exercise::slope;

TEST(Slope, is_a_quarter_where_the_output_is_one_half) {
  expect_near(slope(0.5), 0.25, 1e-12,
              {.equation = "eq. (2), differentiated by x_j",
               .input = "y_j = 0.5",
               .hint = "with u = e^(-x_j), y_j is 1 / (1 + u); here u is 1"});
}

TEST(Slope, is_what_a_small_step_in_the_total_input_shows) {
  const double h = 1e-5;
  for (const double x_j : {-4.0, -1.0, 0.5, 3.0}) {
    const double y_j = neuron::logistic(x_j);
    const double above = neuron::logistic(x_j + h);
    const double below = neuron::logistic(x_j - h);
    expect_near(
        slope(y_j), (above - below) / (2 * h), 1e-8,
        {.equation = "dy_j/dx_j = (y_j at x_j + h, less y_j at x_j - h) / 2h",
         .input = "y_j = " + number(y_j) + " (where x_j = " + number(x_j) + ")",
         .hint = "you are given y_j, not x_j: no exponential is needed"});
  }
}

TEST(Slope, is_the_same_on_both_sides_of_one_half) {
  for (const double y_j : {0.1, 0.3, 0.9})
    expect_near(slope(y_j), slope(1 - y_j), 1e-12,
                {.equation = "the slope at y_j is that at 1 - y_j",
                 .input = "y_j = " + number(y_j),
                 .hint = "y_j and 1 - y_j must enter in the same way"});
}

}  // namespace
