// [omit]
#include "backprop/exponential.hpp"

#include <bit>
#include <cstdint>

#include "backprop/lanes.hpp"

namespace backprop {
namespace {
// [omit]

// [exponential-series]
// e^r = 1 + r + r² Σ_n r^n / (n + 2)! for |r| <= ½ ln 2. The terms with an
// even n and those with an odd one are summed apart, the smallest first.
inline Eight short_series(const Eight& r) {
  constexpr double one_over_factorial[] = {
      1.0 / 2,       1.0 / 6,        1.0 / 24,        1.0 / 120,
      1.0 / 720,     1.0 / 5040,     1.0 / 40320,     1.0 / 362880,
      1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800};
  const Eight r_2 = r * r;
  Eight even = of(one_over_factorial[10]);
  Eight odd = of(one_over_factorial[11]);
  for (int n = 8; n >= 0; n -= 2) {
    even = even * r_2 + of(one_over_factorial[n]);
    odd = odd * r_2 + of(one_over_factorial[n + 1]);
  }
  return of(1) + (r + r_2 * (even + odd * r));
}
// [exponential-series]

// [exponential-power]
// 2^k, where the low bits of k_shifted hold the whole number k: moved up, they
// are the exponent.
inline Eight two_to_the(const Eight& k_shifted) {
  using Bits [[gnu::vector_size(sizeof(Wide))]] = std::uint64_t;
  return each(k_shifted, k_shifted, [](const Wide& shifted, const Wide&) {
    return std::bit_cast<Wide>((std::bit_cast<Bits>(shifted) + 1023) << 52);
  });
}
// [exponential-power]

// [exponential-of-x]
// e^x = 2^k e^r, where k is the whole number nearest to x / ln 2.
inline Eight e_to_the(const Eight& any_x) {
  const Eight one_over_ln2 = of(0x1.71547652b82fep+0);
  const Eight ln2_high = of(0x1.62e42feep-1);  // short: k ln2_high exact
  const Eight ln2_low = of(0x1.a39ef35793c76p-33);
  const Eight whole = of(0x1.8p52);  // leaves no room for a fraction
  const Eight x = smaller(larger(any_x, of(-708)), of(709));
  const Eight k_shifted = x * one_over_ln2 + whole;
  const Eight k = k_shifted - whole;
  const Eight r = (x - k * ln2_high) - k * ln2_low;
  return two_to_the(k_shifted) * short_series(r);
}
// [exponential-of-x]

// [omit]
}  // namespace
// [omit]

// [logistic-of-x]
double exponential(double x) {
  double same[lanes];
  put(e_to_the(of(x)), same);
  return same[0];
}

double logistic(double x) {
  return 1 / (1 + exponential(-x));
}

void logistic_in_place(double* x, std::size_t n) {
  for (std::size_t i = 0; i < n; i += lanes)
    put(of(1) / (of(1) + e_to_the(of(0) - from(x + i))), x + i);
}
// [logistic-of-x]

// [omit]
}  // namespace backprop
// [omit]
