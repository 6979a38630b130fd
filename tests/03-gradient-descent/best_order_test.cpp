#include "best_order.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::best_order;
using exercise::expect_near;
using exercise::expect_that;
using exercise::number;
using exercise::numbers;
using gradient_descent::Cases;

std::string words(const std::vector<std::size_t>& order) {
  return numbers({order.begin(), order.end()});
}

// The error at the end of a sweep in this order.
double error_after(const Cases& cases, const std::vector<std::size_t>& order,
                   const std::vector<double>& w_j, double epsilon) {
  Cases ordered;
  for (const std::size_t c : order) ordered.push_back(cases.at(c));
  return error(cases, case_by_case(ordered, w_j, epsilon));
}

bool is_an_order(std::vector<std::size_t> order, std::size_t cases) {
  std::sort(order.begin(), order.end());
  for (std::size_t n = 0; n < order.size(); ++n)
    if (order[n] != n) return false;
  return order.size() == cases;
}

const Cases puddle = {{{-2, 1}, 0}, {{-1, 1}, 0}, {{0, 1}, 1},
                      {{1, 1}, 0},  {{2, 1}, 1},  {{3, 1}, 1}};

TEST(BestOrder, is_an_order_of_all_cases) {
  for (const std::size_t count : {1u, 3u, 6u}) {
    const Cases cases(puddle.begin(), puddle.begin() + std::ptrdiff_t(count));
    const auto order = best_order(cases, {0, 0}, 1);
    expect_that(is_an_order(order, count),
                "each of 0 to " + std::to_string(count - 1) + " once",
                words(order),
                {.equation = {},
                 .input = std::to_string(count) + " cases",
                 .hint = "std::next_permutation must begin with 0, 1, 2, …"});
  }
}

TEST(BestOrder, of_two_cases_is_the_better_of_two) {
  const Cases two = {{{2, 1}, 1}, {{-1, 1}, 0}};
  for (const Cases& cases : {two, Cases{two[1], two[0]}}) {
    const std::vector<double> w_j = {-1, 1};
    const auto order = best_order(cases, w_j, 4);
    const double least = std::min(error_after(cases, {0, 1}, w_j, 4),
                                  error_after(cases, {1, 0}, w_j, 4));
    expect_near(is_an_order(order, 2) ? error_after(cases, order, w_j, 4) : 1,
                least, 1e-12,
                {.equation = "eq. (3) after one sweep",
                 .input = "two cases, epsilon = 4, order " + words(order),
                 .hint = "a step for the one case changes the slope for the "
                         "other"});
  }
}

TEST(BestOrder, is_no_worse_than_any_other_of_six) {
  for (const std::vector<double>& w_j :
       {std::vector<double>{-1.5, -1.5}, {1, -0.5}}) {
    const auto found = best_order(puddle, w_j, 2);
    const double E =
        is_an_order(found, 6) ? error_after(puddle, found, w_j, 2) : 6;
    std::vector<std::size_t> other = {0, 1, 2, 3, 4, 5};
    double least = E;
    do least = std::min(least, error_after(puddle, other, w_j, 2));
    while (std::next_permutation(other.begin(), other.end()));
    expect_near(E, least, 1e-12,
                {.equation = "eq. (3) over all six cases, after one sweep",
                 .input = "weights " + numbers(w_j) + ", epsilon = 2, order " +
                          words(found),
                 .hint = "of 720 orders keep the one with the smallest error "
                         "so far; start each from the same weights"});
  }
}

}  // namespace
