// The limit without the rule: products fused with sums, a shorter series, and
// a division by iteration. Its last digits depend on the machine.
#ifdef __AVX512F__
#include <immintrin.h>
#endif

#include "family_limit.hpp"

namespace benchmarks {
namespace {

struct QuickArithmetic {
  static Eight times_plus(const Eight& a, const Eight& b, const Eight& c) {
    return a * b + c;  // one instruction: this file is built to fuse
  }

  static Eight reciprocal(const Eight& x) {
#ifdef __AVX512F__
    Eight y = (Eight)_mm512_rcp14_pd((__m512d)x);
    y = y + y * (1 - x * y);
    return y + y * (1 - x * y);
#else
    return 1 / x;
#endif
  }

  static Eight logistic(const Eight& total) {
    constexpr double whole = 0x1.8p52;
    Eight x = -total;
    x = x < -708.0 ? all_eight(-708.0) : x;
    x = x > 709.0 ? all_eight(709.0) : x;
    const Eight shifted = x * 0x1.71547652b82fep+0 + whole;
    const Eight r = x - (shifted - whole) * 0x1.62e42fefa39efp-1;
    const Eight power = (Eight)(((EightWhole)shifted + 1023) << 52);
    return reciprocal(1 + power * series(r));
  }

  static Eight series(const Eight& r) {
    constexpr double one_over_factorial[] = {
        1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320,
        1.0 / 5040,     1.0 / 720,     1.0 / 120,    1.0 / 24,
        1.0 / 6,        1.0 / 2,       1.0,          1.0};
    Eight sum = all_eight(one_over_factorial[0]);
#pragma GCC unroll 11
    for (int n = 1; n < 12; ++n) sum = sum * r + one_over_factorial[n];
    return sum;
  }
};

}  // namespace

Runner start_quick_limit(const Workload& workload) {
  return start_family_limit<QuickArithmetic>(workload);
}

}  // namespace benchmarks
