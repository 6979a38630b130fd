// [omit]
#include "toolbox/random.hpp"

#include <limits>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace toolbox {
// [omit]
// [random-uniform]
Random::Random(std::uint64_t seed) : bits_(seed) {}

double Random::uniform() {
  // The upper 53 of 64 bits, as many as a double holds.
  return static_cast<double>(bits_() >> 11) * 0x1.0p-53;
}

double Random::uniform(double low, double high) {
  return low + (high - low) * uniform();
}
// [random-uniform]

// [random-below]
std::size_t Random::below(std::size_t n) {
  if (n == 0) throw std::invalid_argument("below(0): there is no such number");
  // Of the 2^64 values, refuse the last few that would make some remainders
  // likelier than others.
  const std::uint64_t count = n;
  const std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t spare = (largest % count + 1) % count;
  std::uint64_t bits = bits_();
  while (bits > largest - spare) bits = bits_();
  return static_cast<std::size_t>(bits % count);
}
// [random-below]

// [random-permutation]
std::vector<std::size_t> Random::permutation(std::size_t n) {
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  // Fisher and Yates: the last place gets any of those still to be placed.
  for (std::size_t left = n; left > 1; --left) {
    std::swap(order[left - 1], order[below(left)]);
  }
  return order;
}
// [random-permutation]
// [omit]
}  // namespace toolbox
// [omit]
