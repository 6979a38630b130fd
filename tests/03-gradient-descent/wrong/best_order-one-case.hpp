// Looks at the error of the last case alone.
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
        {ordered.back()},
        gradient_descent::case_by_case(ordered, w_j, epsilon));
    if (E < least) {
      least = E;
      best = order;
    }
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

}  // namespace exercise
