// Leaves the cases as they are.
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
  return epsilon > 0 && !w_j.empty() ? order : order;
}

}  // namespace exercise
