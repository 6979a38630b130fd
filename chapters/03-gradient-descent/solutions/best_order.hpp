/// \file
/// The order of the cases that serves us best.
// [omit]
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "descent.hpp"

namespace exercise {
// [omit]

// [best-order-answer]
// The error is that over all cases, and their order does not change it. Only
// the weights at the end of the sweep depend on the order.
inline double error_after(const std::vector<std::size_t>& order,
                          const gradient_descent::Cases& cases,
                          const std::vector<double>& w_j, double epsilon) {
  gradient_descent::Cases ordered;
  for (const std::size_t c : order) ordered.push_back(cases[c]);
  return error(cases, case_by_case(ordered, w_j, epsilon));
}

// next_permutation goes from 0, 1, 2, … to the last order, and then says false.
inline std::vector<std::size_t> best_order(const gradient_descent::Cases& cases,
                                           const std::vector<double>& w_j,
                                           double epsilon) {
  std::vector<std::size_t> order(cases.size());
  for (std::size_t n = 0; n < order.size(); ++n) order[n] = n;
  std::vector<std::size_t> best = order;
  double least = error_after(best, cases, w_j, epsilon);
  while (std::next_permutation(order.begin(), order.end())) {
    const double E = error_after(order, cases, w_j, epsilon);
    if (E < least) best = order;
    least = std::min(least, E);
  }
  return best;
}
// [best-order-answer]

// [omit]
}  // namespace exercise
// [omit]
