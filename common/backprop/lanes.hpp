/// \file
/// Eight numbers side by side, one a case: what the fast loops are made of.
// [omit]
#pragma once

#include <cstddef>
#include <cstring>

namespace backprop {
// [omit]

// [lanes-wide]
/// Cases go eight at a time, one a lane: every matrix of states has a multiple
/// of this many rows.
inline constexpr std::size_t lanes = 8;

/// How many numbers this machine adds or multiplies at a time.
#if defined(__AVX512F__)
inline constexpr std::size_t width = 8;
#elif defined(__AVX__)
inline constexpr std::size_t width = 4;
#else
inline constexpr std::size_t width = 2;
#endif
using Wide [[gnu::vector_size(width * sizeof(double))]] = double;
// [lanes-wide]

// [lanes-row]
/// n numbers: two halves, down to what the machine takes at a time. Each
/// number is rounded by itself, so no digit depends on the width.
template <std::size_t n>
struct Row {
  Row<n / 2> low;
  Row<n / 2> high;
};

template <>
struct Row<width> {
  Wide all;
};

using Eight = Row<lanes>;
// [lanes-row]

// [lanes-read-write]
/// The n numbers that begin at `first`.
template <std::size_t n = lanes>
Row<n> from(const double* first) {
  if constexpr (n == width) {
    Row<n> row;
    std::memcpy(&row, first, sizeof row);
    return row;
  } else {
    return {from<n / 2>(first), from<n / 2>(first + n / 2)};
  }
}

/// Writes the numbers to where `first` begins.
template <std::size_t n>
void put(const Row<n>& row, double* first) {
  if constexpr (n == width) {
    std::memcpy(first, &row, sizeof row);
  } else {
    put(row.low, first);
    put(row.high, first + n / 2);
  }
}

/// n times the same number.
template <std::size_t n = lanes>
Row<n> of(double number) {
  if constexpr (n == width)
    return {number - Wide{}};
  else
    return {of<n / 2>(number), of<n / 2>(number)};
}
// [lanes-read-write]

// [lanes-each]
/// Does the same with each pair of numbers.
template <std::size_t n, typename Work>
Row<n> each(const Row<n>& a, const Row<n>& b, const Work& work) {
  if constexpr (n == width)
    return {work(a.all, b.all)};
  else
    return {each(a.low, b.low, work), each(a.high, b.high, work)};
}

inline Eight operator+(const Eight& a, const Eight& b) {
  return each(a, b, [](const Wide& x, const Wide& y) { return x + y; });
}
inline Eight operator-(const Eight& a, const Eight& b) {
  return each(a, b, [](const Wide& x, const Wide& y) { return x - y; });
}
inline Eight operator*(const Eight& a, const Eight& b) {
  return each(a, b, [](const Wide& x, const Wide& y) { return x * y; });
}
inline Eight operator/(const Eight& a, const Eight& b) {
  return each(a, b, [](const Wide& x, const Wide& y) { return x / y; });
}
// [lanes-each]

// [lanes-min-max]
inline Eight larger(const Eight& a, const Eight& b) {
  return each(a, b, [](const Wide& x, const Wide& y) { return x > y ? x : y; });
}
inline Eight smaller(const Eight& a, const Eight& b) {
  return each(a, b, [](const Wide& x, const Wide& y) { return x < y ? x : y; });
}
// [lanes-min-max]

// [lanes-sum]
/// The sum of the eight, always in this order: halves, quarters, then pairs.
inline double sum(const Eight& a) {
  double s[lanes];
  put(a, s);
  return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
}
// [lanes-sum]

// [omit]
}  // namespace backprop
// [omit]
