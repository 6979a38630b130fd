// [omit]
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace toolbox {
// [omit]
// [random-class]
/// Random numbers that are the same on every machine and in every library.
///
/// `std::mt19937_64` is fixed by the standard to the bit; the `std::`
/// distributions are not, so we map its bits to numbers ourselves.
class Random {
 public:
  /// The same seed gives the same numbers.
  explicit Random(std::uint64_t seed);

  /// A number in [0, 1): one of the 2^53 multiples of 2^-53 there.
  double uniform();

  /// A number between `low` and `high`.
  double uniform(double low, double high);

  /// One of 0, 1, …, n − 1, each as likely as the others.
  /// @throws std::invalid_argument if `n` is 0
  std::size_t below(std::size_t n);

  /// 0, 1, …, n − 1 in a random order, each order as likely as the others.
  std::vector<std::size_t> permutation(std::size_t n);

 private:
  std::mt19937_64 bits_;
};
// [random-class]
// [omit]
}  // namespace toolbox
// [omit]
