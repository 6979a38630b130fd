// [omit]
#include "toolbox/report.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace toolbox {
// [omit]
// [report-shortest]
std::string shortest(double value) {
  if (value == 0) return "0";  // and never "-0"
  std::array<char, 32> text;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), end.ptr};
}
// [report-shortest]

// [report-significant]
std::string significant(double value) {
  if (value == 0) return "0";
  std::array<char, 32> text;
  const auto write = [&](std::chars_format format, int decimals) {
    const auto end = std::to_chars(text.data(), text.data() + text.size(),
                                   value, format, decimals);
    return std::string(text.data(), end.ptr);
  };
  const std::string scientific = write(std::chars_format::scientific, 3);
  if (!std::isfinite(value)) return scientific;

  // The exponent says how many digits stand before the point.
  const int exponent = std::atoi(scientific.c_str() + scientific.find('e') + 1);
  if (exponent < -5 || exponent > 6) return scientific;
  if (exponent <= 3) return write(std::chars_format::fixed, 3 - exponent);
  value = std::strtod(scientific.c_str(), nullptr);
  return write(std::chars_format::fixed, 0);
}
// [report-significant]

// [report-table]
namespace {

std::size_t letters(const std::string& text) {
  // Every byte of UTF-8 begins a letter, unless its upper bits are 10.
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) >> 6) != 2; }));
}

std::string aligned(const std::vector<std::string>& row,
                    const std::vector<std::size_t>& width) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string blanks(width[i] - letters(row[i]), ' ');
    line += i == 0 ? row[i] + blanks : "  " + blanks + row[i];
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace
// [report-table]

// [report-rows]
std::string table(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> width;
  for (const auto& row : rows) {
    width.resize(std::max(width.size(), row.size()), 0);
    for (std::size_t i = 0; i < row.size(); ++i)
      width[i] = std::max(width[i], letters(row[i]));
  }
  std::string text;
  for (const auto& row : rows) text += aligned(row, width) + "\n";
  return text;
}
// [report-rows]
// [omit]
}  // namespace toolbox
// [omit]
