// Thinks that 0 is still nearest to itself.
#pragma once

#include <vector>

namespace exercise {

inline std::vector<int> still_named() {
  return {0, 1, 3, 4, 5, 7, 9};
}

}  // namespace exercise
