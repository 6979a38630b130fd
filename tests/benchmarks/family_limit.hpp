// What the family trees cost when clarity is not asked for.
//
// One net, 24 and 12 inputs, 6 + 6 codes, 12, 6, 24; one hundred cases; every
// size known to the compiler. Eight cases stand side by side in a vector, so
// that one instruction serves eight of them. Of an input that is one name out
// of many we keep the name, not the zeros. All sums run in the book's order.
//
// The loops are written once. `Arithmetic` says how a product is added and how
// the logistic is computed: by the book's rule, or as fast as may be.
#pragma once

#include <array>
#include <cstring>
#include <memory>
#include <vector>

#include "contenders.hpp"

namespace benchmarks {

using Eight = double __attribute__((vector_size(64)));
using EightWhole = long long __attribute__((vector_size(64)));

inline Eight all_eight(double x) {
  return Eight{x, x, x, x, x, x, x, x};
}

// --- Where things lie --------------------------------------------------------

constexpr int people = 24, relations = 12, code = 6, central = 12;
constexpr int case_count = 100, blocks = 13;  // of eight cases

// What a unit does in all cases.
using Row = std::array<Eight, blocks>;

// A weight w_ji is [j][i]. The weights from a name are [i], for all six j and
// two that are not there.
struct LimitWeights {
  Eight person[people], relation[relations], person_bias, relation_bias;
  alignas(64) double middle[central][2 * code], middle_bias[central];
  alignas(64) double below[code][central], below_bias[8];
  alignas(64) double top[people][code], top_bias[people];
};
constexpr int limit_vectors = sizeof(LimitWeights) / sizeof(Eight);

struct LimitRun {
  LimitWeights W = {}, dW = {}, delta = {};
  double epsilon, alpha;
  int person[8 * blocks] = {}, relation[8 * blocks] = {};  // the names
  Row target[people] = {};
  Row codes[2 * code], hidden[central], answer_code[code], answer[people];
  Row d_codes[2 * code], d_hidden[central], d_answer_code[code];
  Row d_answer[people];   // slopes by total input
  Eight sums[people][8];  // of a name's slopes, by lanes
};

// --- Eight by eight ----------------------------------------------------------

// Rows become columns.
inline void transpose(Eight v[8]) {
  Eight a[8], b[8];
  for (int n = 0; n < 4; ++n) {
    a[2 * n] = __builtin_shufflevector(v[2 * n], v[2 * n + 1], 0, 8, 2, 10, 4,
                                       12, 6, 14);
    a[2 * n + 1] = __builtin_shufflevector(v[2 * n], v[2 * n + 1], 1, 9, 3, 11,
                                           5, 13, 7, 15);
  }
  for (int n = 0; n < 8; n += 4)
    for (int m = n; m < n + 2; ++m) {
      b[m] = __builtin_shufflevector(a[m], a[m + 2], 0, 1, 8, 9, 4, 5, 12, 13);
      b[m + 2] =
          __builtin_shufflevector(a[m], a[m + 2], 2, 3, 10, 11, 6, 7, 14, 15);
    }
  for (int m = 0; m < 4; ++m) {
    v[m] = __builtin_shufflevector(b[m], b[m + 4], 0, 1, 2, 3, 8, 9, 10, 11);
    v[m + 4] =
        __builtin_shufflevector(b[m], b[m + 4], 4, 5, 6, 7, 12, 13, 14, 15);
  }
}

// The lanes added up, in the order of the book's products.
inline Eight add_lanes(const Eight v[8]) {
  return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

// --- Forward -----------------------------------------------------------------

// The codes of eight names. With one input on, a total input is one weight and
// the bias.
template <typename Arithmetic>
inline void forward_names(Row* Y, const Eight* W, const Eight& bias,
                          const int* names, int b) {
  Eight x[8];
  for (int lane = 0; lane < 8; ++lane) x[lane] = bias + W[names[8 * b + lane]];
  transpose(x);
#pragma GCC unroll 6
  for (int j = 0; j < code; ++j) Y[j][b] = Arithmetic::logistic(x[j]);
}

template <typename Arithmetic, int out, int in>
inline void forward_layer(Row* Y, const Row* Y_below,
                          const double (&W)[out][in], const double* bias,
                          int b) {
  Eight x[out];
#pragma GCC unroll 24
  for (int j = 0; j < out; ++j) x[j] = all_eight(bias[j]);
#pragma GCC unroll 12
  for (int i = 0; i < in; ++i)
#pragma GCC unroll 24
    for (int j = 0; j < out; ++j)
      x[j] = Arithmetic::times_plus(Y_below[i][b], all_eight(W[j][i]), x[j]);
#pragma GCC unroll 24
  for (int j = 0; j < out; ++j) Y[j][b] = Arithmetic::logistic(x[j]);
}

// --- Backward ----------------------------------------------------------------

template <int units>
inline void through_logistic(Row* dX, const Eight* dY, const Row* Y, int b) {
#pragma GCC unroll 24
  for (int j = 0; j < units; ++j) dX[j][b] = dY[j] * Y[j][b] * (1 - Y[j][b]);
}

template <typename Arithmetic, int out, int in>
inline void backward_layer(Row* dX_below, const Row* dX, const Row* Y_below,
                           const double (&W)[out][in], int b) {
  Eight dY[in] = {};
#pragma GCC unroll 24
  for (int j = 0; j < out; ++j)
#pragma GCC unroll 12
    for (int i = 0; i < in; ++i)
      dY[i] = Arithmetic::times_plus(dX[j][b], all_eight(W[j][i]), dY[i]);
  through_logistic<in>(dX_below, dY, Y_below, b);
}

inline void backward_answer(LimitRun& run, int b) {
  Eight dY[people];
  for (int j = 0; j < people; ++j) {
    dY[j] = run.answer[j][b] - run.target[j][b];
    if (b == blocks - 1)  // the last four lanes hold no case
      dY[j] = __builtin_shufflevector(dY[j], Eight{}, 0, 1, 2, 3, 8, 8, 8, 8);
  }
  through_logistic<people>(run.d_answer, dY, run.answer, b);
}

// --- Slopes ------------------------------------------------------------------

// A tile of rows × columns weights at a time: 24 sums, which fill the
// registers.
template <typename Arithmetic, int rows, int columns, int out, int in>
inline void slope_tile(double (&dW)[out][in], const Row* dX, const Row* Y,
                       int j0, int i0) {
  static_assert(rows * columns == 24);
  Eight sum[24] = {};
  for (int b = 0; b < blocks; ++b)
#pragma GCC unroll 24
    for (int n = 0; n < 24; ++n)
      sum[n] = Arithmetic::times_plus(dX[j0 + n / columns][b],
                                      Y[i0 + n % columns][b], sum[n]);
  for (int n = 0; n < 24; n += 8) {
    transpose(sum + n);
    const Eight total = add_lanes(sum + n);
#pragma GCC unroll 8
    for (int m = 0; m < 8; ++m)
      dW[j0 + (n + m) / columns][i0 + (n + m) % columns] = total[m];
  }
}

template <typename Arithmetic, int rows, int columns, int out, int in>
inline void slopes(double (&dW)[out][in], const Row* dX, const Row* Y) {
  for (int j = 0; j < out; j += rows)
    for (int i = 0; i < in; i += columns)
      slope_tile<Arithmetic, rows, columns>(dW, dX, Y, j, i);
}

// Biases, up to eight of them.
template <int units>
inline Eight bias_slopes(const Row* dX) {
  Eight sum[8] = {};
  for (int b = 0; b < blocks; ++b)
#pragma GCC unroll 8
    for (int j = 0; j < units; ++j) sum[j] += dX[j][b];
  transpose(sum);
  return add_lanes(sum);
}

template <int units>
inline void bias_slopes(double* dW, const Row* dX) {
  for (int j = 0; j + 8 <= units; j += 8) {
    const Eight total = bias_slopes<8>(dX + j);
    std::memcpy(dW + j, &total, sizeof total);
  }
  if constexpr (units % 8 > 0) {
    const Eight total = bias_slopes<units % 8>(dX + units / 8 * 8);
    std::memcpy(dW + units / 8 * 8, &total, units % 8 * sizeof(double));
  }
}

// A name's slopes: the sum over the cases that it is named in.
template <int names>
inline void name_slopes(LimitRun& run, Eight* dW, const Row* dX,
                        const int* name) {
  std::memset(run.sums, 0, names * sizeof run.sums[0]);
  for (int b = 0; b < blocks; ++b) {
    Eight slope[8] = {};
    for (int j = 0; j < code; ++j) slope[j] = dX[j][b];
    transpose(slope);
    for (int lane = 0; lane < 8; ++lane)
      run.sums[name[8 * b + lane]][lane] += slope[lane];
  }
  for (int n = 0; n < names; ++n) dW[n] = add_lanes(run.sums[n]);
}

// --- A sweep -----------------------------------------------------------------

template <typename Arithmetic>
void pass_over_cases(LimitRun& run) {
  using A = Arithmetic;
  const LimitWeights& W = run.W;
  for (int b = 0; b < blocks; ++b) {
    forward_names<A>(run.codes, W.person, W.person_bias, run.person, b);
    forward_names<A>(run.codes + code, W.relation, W.relation_bias,
                     run.relation, b);
    forward_layer<A>(run.hidden, run.codes, W.middle, W.middle_bias, b);
    forward_layer<A>(run.answer_code, run.hidden, W.below, W.below_bias, b);
    forward_layer<A>(run.answer, run.answer_code, W.top, W.top_bias, b);
    backward_answer(run, b);
    backward_layer<A>(run.d_answer_code, run.d_answer, run.answer_code, W.top,
                      b);
    backward_layer<A>(run.d_hidden, run.d_answer_code, run.hidden, W.below, b);
    backward_layer<A>(run.d_codes, run.d_hidden, run.codes, W.middle, b);
  }
}

template <typename Arithmetic>
void find_slopes(LimitRun& run) {
  using A = Arithmetic;
  LimitWeights& dW = run.dW;
  slopes<A, 4, 6>(dW.top, run.d_answer, run.answer_code);
  slopes<A, 6, 4>(dW.below, run.d_answer_code, run.hidden);
  slopes<A, 6, 4>(dW.middle, run.d_hidden, run.codes);
  bias_slopes<people>(dW.top_bias, run.d_answer);
  bias_slopes<code>(dW.below_bias, run.d_answer_code);
  bias_slopes<central>(dW.middle_bias, run.d_hidden);
  name_slopes<people>(run, dW.person, run.d_codes, run.person);
  name_slopes<relations>(run, dW.relation, run.d_codes + code, run.relation);
  dW.person_bias = bias_slopes<code>(run.d_codes);
  dW.relation_bias = bias_slopes<code>(run.d_codes + code);
}

template <typename Arithmetic>
void limit_sweep(LimitRun& run) {
  pass_over_cases<Arithmetic>(run);
  find_slopes<Arithmetic>(run);
  auto* W = reinterpret_cast<Eight*>(&run.W);
  auto* delta = reinterpret_cast<Eight*>(&run.delta);
  const auto* dW = reinterpret_cast<const Eight*>(&run.dW);
  for (int n = 0; n < limit_vectors; ++n) {
    delta[n] = run.alpha * delta[n] - run.epsilon * dW[n];
    W[n] += delta[n];
  }
}

// --- To and from the book's matrices -----------------------------------------

// Calls both(their element, ours) for each weight, in the order of net.W.
template <typename Both>
void for_each_weight(LimitWeights& ours, backprop::Weights& theirs, Both both) {
  const auto name = [&](std::size_t k, Eight* W) {
    for (arma::uword i = 0; i < theirs[k].n_cols; ++i)
      for (arma::uword j = 0; j < code; ++j) {
        double w = W[i][j];
        both(theirs[k](j, i), w);
        W[i][j] = w;
      }
  };
  const auto layer = [&](std::size_t k, double* W, arma::uword width,
                         arma::uword first = 0) {
    for (arma::uword i = 0; i < theirs[k].n_cols; ++i)
      for (arma::uword j = 0; j < theirs[k].n_rows; ++j)
        both(theirs[k](j, i), W[j * width + first + i]);
  };
  name(0, &ours.person_bias);
  name(1, ours.person);
  name(2, &ours.relation_bias);
  name(3, ours.relation);
  layer(4, ours.middle_bias, 1);
  layer(5, &ours.middle[0][0], 2 * code);
  layer(6, &ours.middle[0][0], 2 * code, code);
  layer(7, ours.below_bias, 1);
  layer(8, &ours.below[0][0], central);
  layer(9, ours.top_bias, 1);
  layer(10, &ours.top[0][0], code);
}

inline void set_cases(LimitRun& run, const backprop::Cases& cases) {
  for (arma::uword c = 0; c < case_count; ++c) {
    run.person[c] = static_cast<int>(cases.inputs[0].values.row(c).index_max());
    run.relation[c] =
        static_cast<int>(cases.inputs[1].values.row(c).index_max());
    for (arma::uword j = 0; j < people; ++j)
      run.target[j][c / 8][c % 8] = cases.targets[0].values(c, j);
  }
}

template <typename Arithmetic>
Runner start_family_limit(const Workload& workload) {
  auto run = std::make_shared<LimitRun>();
  run->epsilon = workload.settings.epsilon;
  run->alpha = workload.settings.alpha;
  set_cases(*run, workload.cases);
  backprop::Weights first = workload.net.W;
  for_each_weight(run->W, first, [](double& w, double& ours) { ours = w; });
  return {[run] { limit_sweep<Arithmetic>(*run); },
          [run, W = workload.net.W]() mutable {
            for_each_weight(run->W, W,
                            [](double& w, double& ours) { w = ours; });
            return W;
          }};
}

}  // namespace benchmarks
