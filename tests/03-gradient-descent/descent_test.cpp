#include "descent.hpp"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "toolbox/random.hpp"

namespace {

using gradient_descent::case_by_case;
using gradient_descent::Cases;
using gradient_descent::descend;
using gradient_descent::error;
using gradient_descent::measured_slope;
using gradient_descent::slopes;
using gradient_descent::slopes_of_case;
using gradient_descent::step;
using gradient_descent::whole_sweep;

// The puddle of the chapter, and where it begins.
const Cases puddle = {{{-2, 1}, 0}, {{-1, 1}, 0}, {{0, 1}, 1},
                      {{1, 1}, 0},  {{2, 1}, 1},  {{3, 1}, 1}};
const std::vector<double> start = {-1.5, -1.5};

TEST(Error, of_a_unit_that_cannot_tell_is_an_eighth_for_each_case) {
  EXPECT_DOUBLE_EQ(error(puddle, {0, 0}), 6.0 / 8);
  EXPECT_EQ(error({}, {0, 0}), 0);
}

TEST(Slopes, of_a_case_by_hand_for_a_unit_that_cannot_tell) {
  // y_j = ½, so that dE/dy = −½, dE/dx = −½ · ¼, and dE/dw is that times 3.
  EXPECT_EQ(slopes_of_case({{3, 1}, 1}, {0, 0}),
            (std::vector<double>{-0.375, -0.125}));
}

TEST(Slopes, are_what_central_differences_measure) {
  toolbox::Random random(3);
  for (int n = 0; n < 50; ++n) {
    Cases cases;
    for (int c = 0; c < 5; ++c)
      cases.push_back({{random.uniform(-2, 2), random.uniform(-2, 2), 1},
                       random.uniform()});
    std::vector<double> w_j;
    for (int i = 0; i < 3; ++i) w_j.push_back(random.uniform(-3, 3));
    for (std::size_t i = 0; i < 3; ++i)
      EXPECT_NEAR(slopes(cases, w_j)[i], measured_slope(cases, w_j, i), 1e-9);
  }
}

TEST(Slopes, by_the_bias_vanish_on_the_middle_line_of_the_puddle) {
  // The six cases are alike from both sides of ½: bias = −½ weight.
  for (const double w : {0.0, 0.5, 2.0})
    EXPECT_NEAR(slopes(puddle, {w, -0.5 * w})[1], 0, 1e-12);
}

TEST(Step, goes_against_the_slope_by_epsilon_times_as_far) {
  EXPECT_EQ(step({1, 2}, {0.5, -4}, 0.25), (std::vector<double>{0.875, 3}));
}

TEST(Step, that_is_small_lowers_the_error_by_epsilon_times_the_squares) {
  double square = 0;
  for (const double dE_dw : slopes(puddle, start)) square += dE_dw * dE_dw;
  const double epsilon = 1e-5;
  const double change =
      error(puddle, whole_sweep(puddle, start, epsilon)) - error(puddle, start);
  EXPECT_NEAR(change / (-epsilon * square), 1, 1e-3);
}

TEST(Descent, with_a_small_epsilon_never_goes_up_and_is_late) {
  const auto path = descend(puddle, start, 0.1, 40, whole_sweep);
  ASSERT_EQ(path.size(), 41u);
  for (std::size_t n = 1; n < path.size(); ++n)
    EXPECT_LT(error(puddle, path[n]), error(puddle, path[n - 1]));
  EXPECT_GT(error(puddle, path.back()), 0.6);
}

TEST(Descent, with_the_right_epsilon_arrives_where_there_is_no_slope) {
  const auto w_j = descend(puddle, start, 2, 100, whole_sweep).back();
  for (const double dE_dw : slopes(puddle, w_j)) EXPECT_NEAR(dE_dw, 0, 1e-6);
  EXPECT_NEAR(w_j[1], -0.5 * w_j[0], 1e-5);
}

TEST(Descent, with_a_large_epsilon_ends_on_the_flat_with_one_case_given_up) {
  const auto w_j = descend(puddle, start, 5, 1000, whole_sweep).back();
  EXPECT_NEAR(error(puddle, w_j), 0.5, 0.001);
  EXPECT_GT(neuron::output(puddle[3].y, w_j), 0.999);
}

TEST(Descent, with_epsilon_4_still_arrives_and_with_5_does_not) {
  const auto end = [](double epsilon) {
    return error(puddle,
                 descend(puddle, start, epsilon, 1000, whole_sweep).back());
  };
  EXPECT_NEAR(end(4), end(2), 1e-9);
  EXPECT_GT(end(5), end(2) + 0.05);
}

TEST(Descent, case_by_case_differs_by_the_square_of_epsilon) {
  const auto apart = [](double epsilon) {
    const auto whole = whole_sweep(puddle, start, epsilon);
    const auto by_case = case_by_case(puddle, start, epsilon);
    return std::max(std::abs(whole[0] - by_case[0]),
                    std::abs(whole[1] - by_case[1]));
  };
  EXPECT_NEAR(apart(1e-3) / apart(1e-4), 100, 1);
}

TEST(Descent, case_by_case_comes_to_a_loop_beside_the_lowest_place) {
  const auto path = descend(puddle, start, 2, 400, case_by_case);
  EXPECT_NEAR(path[400][0], path[399][0], 1e-9);
  EXPECT_NEAR(path[400][1], path[399][1], 1e-9);
  EXPECT_GT(std::abs(slopes(puddle, path[400])[1]), 0.01);
}

}  // namespace
