/// \file
/// The ten digits of a seven-segment display, as cases to learn from.
// [omit]
#pragma once

#include <string>
#include <vector>

#include "../01-neuron/neuron.hpp"

namespace layers {
// [omit]

// [display-digits]
/// The segments, clockwise from the top, the one in the middle last.
inline const std::string segments = "abcdefg";

/// Which of them are lit for 0, 1, …, 9.
inline const std::vector<std::string> digits = {
    "abcdef", "bc",     "abdeg", "abcdg",   "bcfg",
    "acdfg",  "acdefg", "abc",   "abcdefg", "abcdfg"};
// [display-digits]

// [display-inputs]
/// What the light cells say: 1 for each segment that is lit, 0 for one that is
/// dark, and last the 1 for the bias.
inline std::vector<double> inputs(const std::string& lit) {
  std::vector<double> y;
  for (const char segment : segments)
    y.push_back(lit.find(segment) == std::string::npos ? 0 : 1);
  return neuron::with_one(y);
}
// [display-inputs]

// [display-cases]
/// A number for each case and unit, a row for each case.
using Rows = std::vector<std::vector<double>>;

/// Y, cases × n_in: what the cells say to each digit.
inline Rows shown() {
  Rows Y;
  for (const std::string& lit : digits) Y.push_back(inputs(lit));
  return Y;
}

/// D, cases × n_out: for each digit, 1 from its own unit and 0 from the rest.
inline Rows desired() {
  Rows D;
  for (std::size_t digit = 0; digit < digits.size(); ++digit) {
    D.emplace_back(digits.size(), 0);
    D[digit][digit] = 1;
  }
  return D;
}
// [display-cases]

// [omit]
}  // namespace layers
// [omit]
