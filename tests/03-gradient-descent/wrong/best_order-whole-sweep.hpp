// Takes one step for all cases, which knows no order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "descent.hpp"

namespace exercise {

inline std::vector<std::size_t> best_order(const gradient_descent::Cases& cases,
                                           const std::vector<double>& w_j,
                                           double epsilon) {
  std::vector<std::size_t> order;
  while (order.size() < cases.size()) order.push_back(order.size());
  std::vector<std::size_t> best = order;
  double least = 1e9;
  do {
    gradient_descent::Cases ordered;
    for (const std::size_t c : order) ordered.push_back(cases[c]);
    const double E = gradient_descent::error(
        cases, gradient_descent::whole_sweep(ordered, w_j, epsilon));
    if (E < least - 1e-9) {
      least = E;
      best = order;
    }
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

}  // namespace exercise
