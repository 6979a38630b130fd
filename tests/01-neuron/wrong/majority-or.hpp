// One input is enough.
#pragma once

#include <vector>

namespace exercise {

inline std::vector<double> majority() {
  return {10, 10, 10, -5};
}

}  // namespace exercise
