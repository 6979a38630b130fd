// Takes the two slopes to be 2 h apart.
#pragma once

#include <functional>

namespace exercise {

inline double bend(const std::function<double(double)>& E, double w, double h) {
  return (E(w + h) - 2 * E(w) + E(w - h)) / (2 * h * h);
}

}  // namespace exercise
