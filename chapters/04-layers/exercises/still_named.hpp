/// \file
/// What a broken segment does to a layer that learnt on whole ones.
///
/// Replace todo(…) by the answer, then run: ./book check 4.6
#pragma once

#include <vector>

#include "exercises/todo.hpp"

namespace exercise {

/// The digits that the layer still names when segment e stays dark.
///
/// It is the layer of the chapter, after its 500 sweeps on the whole display.
/// A digit is named if its own unit says more than each of the others.
/// \returns the digits from 0 to 9 that are still named, in any order
inline std::vector<int> still_named() {
  todo("Exercise 4.6: return the digits that are named without segment e");
}

}  // namespace exercise
