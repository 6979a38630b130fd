/// \file
/// The order of the cases that serves us best.
///
/// Replace todo(…) by the answer, then run: ./book check 3.6
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "descent.hpp"
#include "exercises/todo.hpp"

namespace exercise {

/// The order in which one sweep, a step a case, ends with the smallest error.
///
/// gradient_descent::case_by_case takes a step after every case, in the order
/// in which they are given. Try all orders; gradient_descent::error says how
/// each ends. std::next_permutation goes from one order to the next.
/// \param cases up to six
/// \param w_j the weights before the sweep
/// \param epsilon of eq. (8)
/// \returns the numbers of the cases, from 0, in the best order; if several are
///         equally good, one of them
inline std::vector<std::size_t> best_order(const gradient_descent::Cases& cases,
                                           const std::vector<double>& w_j,
                                           double epsilon) {
  todo("Exercise 3.6: return the order in which a sweep ends lowest");
}

}  // namespace exercise
