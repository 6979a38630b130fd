// [omit]
#pragma once

#include <string>
#include <vector>

namespace toolbox {
// [omit]
// [report-declared]
/// `value` to four significant digits: 0.1235, 12.00, 1235. Very large and
/// very small numbers get an exponent: 1.235e-09.
std::string significant(double value);

/// `value` in the fewest digits that still mean exactly it: 0.005, 20, 0.1.
std::string shortest(double value);

/// Rows as aligned lines: the first column to the left, the others to the
/// right, two spaces between, each line ended.
std::string table(const std::vector<std::vector<std::string>>& rows);
// [report-declared]
// [omit]
}  // namespace toolbox
// [omit]
