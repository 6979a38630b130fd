/// \file
/// A unit that says what most of its inputs say.
///
/// Replace todo(…) by the answer, then run: ./book check 1.2
#pragma once

#include <vector>

#include "exercises/todo.hpp"

namespace exercise {

/// The weights of a unit that finds the majority of three inputs.
///
/// Each input is 0 (off) or 1 (on). The unit computes eqs (1) and (2). Its
/// output must be above 0.9 if two or three of the inputs are on, and below
/// 0.1 if none or one is. Set the numbers by hand; many will do.
/// \returns four numbers: w_1, w_2, w_3 and, last, the bias
inline std::vector<double> majority() {
  todo("Exercise 1.2: return w_1, w_2, w_3 and the bias, eqs (1) and (2)");
}

}  // namespace exercise
