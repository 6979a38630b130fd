#include "epsilon_for_mean.hpp"

#include <gtest/gtest.h>

#include "descent.hpp"
#include "exercises/expect.hpp"

namespace {

using exercise::epsilon_for_mean;
using exercise::expect_near;
using exercise::number;
using gradient_descent::Cases;

// The mean of the squares over the cases, without a half.
double mean_of_squares(const Cases& cases, const std::vector<double>& w_j) {
  double M = 0;
  for (const auto& c : cases) {
    const double miss = neuron::output(c.y, w_j) - c.d_j;
    M += miss * miss / static_cast<double>(cases.size());
  }
  return M;
}

TEST(EpsilonForMean, takes_the_same_step_as_the_sum) {
  const double h = 1e-5;
  Cases cases;
  for (const double reading : {-2, -1, 0, 1, 2, 3}) {
    cases.push_back({{reading, 1}, reading > 0 ? 1.0 : 0.0});
    const double w = 0.5;
    const double dE_dw = gradient_descent::slopes(cases, {w, -0.25})[0];
    const double dM_dw = (mean_of_squares(cases, {w + h, -0.25}) -
                          mean_of_squares(cases, {w - h, -0.25})) /
                         (2 * h);
    expect_near(-epsilon_for_mean(0.5, cases.size()) * dM_dw, -0.5 * dE_dw,
                1e-7,
                {.equation = "eq. (8) with M, and with E at epsilon = 0.5",
                 .input = "a unit of " + std::to_string(cases.size()) +
                          " cases, dE/dw = " + number(dE_dw) +
                          ", dM/dw = " + number(dM_dw),
                 .hint = "by what factor is M larger or smaller than E?"});
  }
}

TEST(EpsilonForMean, is_32_times_the_papers_for_its_64_cases) {
  expect_near(epsilon_for_mean(0.1, 64), 3.2, 1e-12,
              {.equation = "eq. (8)",
               .input = "epsilon = 0.1, 64 cases",
               .hint = "the mean divides by the cases; where is the half?"});
}

}  // namespace
