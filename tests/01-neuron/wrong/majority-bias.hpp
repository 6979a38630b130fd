// Has the bias on the wrong side.
#pragma once

#include <vector>

namespace exercise {

inline std::vector<double> majority() {
  return {10, 10, 10, 15};
}

}  // namespace exercise
