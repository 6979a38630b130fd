/// \file
/// Why there is no line: a proof that can be checked by adding.
///
/// Replace todo(…) by the answer, then run: ./book check 2.4
#pragma once

#include <cstddef>
#include <vector>

#include "exercises/todo.hpp"
#include "perceptron.hpp"

namespace exercise {

/// How often each case counts in a proof that no line parts the cases.
///
/// Take each case that should be on as often as the answer says, and add up
/// their inputs. Do the same with the cases that should be off. If the two
/// sums are the same, input by input, there can be no line. perceptron::learn
/// says whether the unit goes round, and where it was at the last.
/// \param cases one or more; their inputs are whole numbers, the last 1
/// \returns a count for each case, not all of them 0; or nothing at all, {},
///          if the unit learns the cases
inline std::vector<std::size_t> no_line(
    const std::vector<perceptron::Case>& cases) {
  todo("Exercise 2.4: return how often each case is wrong in one cycle");
}

}  // namespace exercise
