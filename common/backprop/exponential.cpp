// [omit]
#include "backprop/exponential.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace backprop {
namespace {
// [omit]

// [exponential-series]
// e^r = Σ_n r^n / n!, for |r| <= ½ ln 2, from the smallest term up.
inline double short_series(double r) {
  constexpr double one_over_factorial[] = {1.0 / 6227020800,
                                           1.0 / 479001600,
                                           1.0 / 39916800,
                                           1.0 / 3628800,
                                           1.0 / 362880,
                                           1.0 / 40320,
                                           1.0 / 5040,
                                           1.0 / 720,
                                           1.0 / 120,
                                           1.0 / 24,
                                           1.0 / 6,
                                           1.0 / 2,
                                           1.0,
                                           1.0};
  double sum = 0;
  for (const double term : one_over_factorial) sum = sum * r + term;
  return sum;
}
// [exponential-series]

// [exponential-of-x]
// e^x = 2^k e^r, where k is the whole number nearest to x / ln 2.
inline double e_to_the(double x) {
  constexpr double one_over_ln2 = 0x1.71547652b82fep+0;
  constexpr double ln2_high = 0x1.62e42feep-1;  // so short that k ln2 is exact
  constexpr double ln2_low = 0x1.a39ef35793c76p-33;
  constexpr double whole = 0x1.8p52;  // adding it leaves no room for a fraction
  x = std::min(std::max(x, -708.0), 709.0);
  const double shifted = x * one_over_ln2 + whole;
  const double k = shifted - whole;
  const double r = (x - k * ln2_high) - k * ln2_low;

  // The low bits of `shifted` hold k: moved up, they are the exponent of 2^k.
  const auto bits = std::bit_cast<std::uint64_t>(shifted);
  const auto two_to_the_k = std::bit_cast<double>((bits + 1023) << 52);
  return two_to_the_k * short_series(r);
}
// [exponential-of-x]

// [omit]
}  // namespace
// [omit]

// [logistic-of-x]
double exponential(double x) {
  return e_to_the(x);
}

double logistic(double x) {
  return 1 / (1 + e_to_the(-x));
}

void logistic_in_place(arma::mat& X) {
  double* x = X.memptr();
  for (arma::uword n = 0; n < X.n_elem; ++n) x[n] = 1 / (1 + e_to_the(-x[n]));
}
// [logistic-of-x]

// [omit]
}  // namespace backprop
// [omit]
