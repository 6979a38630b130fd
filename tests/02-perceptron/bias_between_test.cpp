#include "bias_between.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::bias_between;
using exercise::expect_near;
using exercise::expect_refused;
using exercise::numbers;

using Totals = std::vector<double>;

exercise::About about(const Totals& on, const Totals& off,
                      const std::string& hint) {
  return {.equation = "eq. (1): x_j = (the total input without bias) + bias",
          .input = "on " + numbers(on) + ", off " + numbers(off),
          .hint = hint};
}

void expect_bias(const Totals& on, const Totals& off, double expected,
                 const std::string& hint) {
  expect_near(bias_between(on, off), expected, 1e-12, about(on, off, hint));
}

TEST(BiasBetween, makes_an_and_and_an_or_of_the_same_two_weights) {
  expect_bias({2}, {0, 1, 1}, -1.5,
              "weights 1 and 1: both inputs give 2, one gives 1");
  expect_bias({1, 1, 2}, {0}, -0.5,
              "what must be added to the middle to make 0 of it?");
}

TEST(BiasBetween, is_positive_where_the_weights_speak_against) {
  expect_bias({0, -1, -1}, {-2}, 1.5, "a NAND is on when nobody speaks");
}

TEST(BiasBetween, looks_only_at_the_nearest_of_each_side) {
  expect_bias({3, 100}, {-50, 1}, -2,
              "which of the cases are in danger when the bias moves?");
}

TEST(BiasBetween, refuses_where_no_bias_parts_the_cases) {
  for (const auto& [on, off] :
       {std::pair{Totals{1, 1}, Totals{0, 2}}, {{-1, 5}, {2}}})
    expect_refused([&on = on, &off = off] { bias_between(on, off); },
                   about(on, off, "is every on above every off?"));
}

TEST(BiasBetween, refuses_where_an_on_and_an_off_have_the_same_total) {
  const Totals on = {1, 2};
  const Totals off = {0, 1};
  expect_refused([&] { bias_between(on, off); },
                 about(on, off, "no room is left between 1 and 1"));
}

}  // namespace
