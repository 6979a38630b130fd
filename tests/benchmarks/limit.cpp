// The limit under the book's rule: the same digits on every machine.
#include "family_limit.hpp"

namespace benchmarks {
namespace {

struct BookArithmetic {
  static Eight times_plus(const Eight& a, const Eight& b, const Eight& c) {
    return a * b + c;
  }

  // The steps of exponential.cpp, eight at a time.
  static Eight logistic(const Eight& total) {
    constexpr double whole = 0x1.8p52;
    Eight x = -total;
    x = x < -708.0 ? all_eight(-708.0) : x;
    x = x > 709.0 ? all_eight(709.0) : x;
    const Eight shifted = x * 0x1.71547652b82fep+0 + whole;
    const Eight k = shifted - whole;
    const Eight r = (x - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33;
    const Eight power = (Eight)(((EightWhole)shifted + 1023) << 52);
    return 1 / (1 + power * series(r));
  }

  static Eight series(const Eight& r) {
    constexpr double one_over_factorial[] = {
        1.0 / 2,       1.0 / 6,        1.0 / 24,        1.0 / 120,
        1.0 / 720,     1.0 / 5040,     1.0 / 40320,     1.0 / 362880,
        1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800};
    const Eight r_2 = r * r;
    Eight even = all_eight(one_over_factorial[10]);
    Eight odd = all_eight(one_over_factorial[11]);
#pragma GCC unroll 5
    for (int n = 8; n >= 0; n -= 2) {
      even = even * r_2 + one_over_factorial[n];
      odd = odd * r_2 + one_over_factorial[n + 1];
    }
    return 1 + (r + r_2 * (even + odd * r));
  }
};

}  // namespace

Runner start_limit(const Workload& workload) {
  return start_family_limit<BookArithmetic>(workload);
}

}  // namespace benchmarks
