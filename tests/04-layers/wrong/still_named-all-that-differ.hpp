// All that are lit as no other digit is, as if the layer knew them.
#pragma once

#include <vector>

namespace exercise {

inline std::vector<int> still_named() {
  return {0, 1, 2, 3, 4, 5, 7, 9};
}

}  // namespace exercise
