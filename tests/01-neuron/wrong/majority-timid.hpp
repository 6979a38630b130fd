// Is on the right side, and not by far enough.
#pragma once

#include <vector>

namespace exercise {

inline std::vector<double> majority() {
  return {2, 2, 2, -3};
}

}  // namespace exercise
