#include "backprop/exponential.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "toolbox/random.hpp"

namespace {

using backprop::exponential;

// How many units in the last place of the true value `got` is away from it.
double ulps(double got, long double truth) {
  const double near = static_cast<double>(truth);
  const double ulp = std::nextafter(near, INFINITY) - near;
  return static_cast<double>(std::abs((got - truth) / ulp));
}

TEST(Exponential, is_within_one_ulp_over_its_whole_range) {
  double worst = 0;
  for (double x = -708; x <= 709; x += 0.00173)
    worst = std::max(
        worst, ulps(exponential(x), std::exp(static_cast<long double>(x))));
  EXPECT_LT(worst, 1);
}

TEST(Exponential, is_within_one_ulp_near_zero) {
  toolbox::Random random(1);
  double worst = 0;
  for (int n = 0; n < 200000; ++n) {
    const double x = random.uniform(-2, 2);
    worst = std::max(
        worst, ulps(exponential(x), std::exp(static_cast<long double>(x))));
  }
  EXPECT_LT(worst, 1);
}

TEST(Exponential, is_one_at_zero) {
  EXPECT_EQ(exponential(0), 1);
}

TEST(Exponential, stays_finite_and_above_zero_for_any_x) {
  for (const double x : {-1e300, -1000., -709., 710., 1000., 1e300}) {
    EXPECT_TRUE(std::isfinite(exponential(x))) << x;
    EXPECT_GT(exponential(x), 0) << x;
  }
}

TEST(Logistic, is_a_half_at_zero_and_symmetric_about_it) {
  EXPECT_EQ(backprop::logistic(0), 0.5);
  for (const double x : {0.1, 1., 3., 20.})
    EXPECT_NEAR(backprop::logistic(x) + backprop::logistic(-x), 1, 1e-15);
}

TEST(Logistic, rises_from_zero_to_one_and_never_leaves_them) {
  EXPECT_LT(backprop::logistic(-1000), 1e-300);
  EXPECT_EQ(backprop::logistic(1000), 1);
  EXPECT_NEAR(backprop::logistic(2), 1 / (1 + std::exp(-2.0)), 2e-16);
}

TEST(Logistic, of_numbers_in_a_row_is_the_logistic_of_each) {
  double x[16];
  double before[16];
  for (int n = 0; n < 16; ++n) x[n] = before[n] = (n - 8) * (n - 4) * 1.7;
  backprop::logistic_in_place(x, 16);
  for (int n = 0; n < 16; ++n) EXPECT_EQ(x[n], backprop::logistic(before[n]));
}

}  // namespace
