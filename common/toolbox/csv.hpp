// [omit]
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "toolbox/files.hpp"

namespace toolbox {
// [omit]
// [csv-table]
/// One row of a table: its cells, and the line of the file it begins on.
struct CsvRow {
  std::size_t line = 0;
  std::vector<std::string> cells;
};

/// A table read from a file of comma-separated values.
struct Csv {
  std::filesystem::path file;
  std::vector<std::string> columns;
  std::vector<CsvRow> rows;
};

/// Reads `file`, whose first row must be exactly `columns`. Every row has a
/// cell for each column, no cell is empty, and nothing is trimmed.
/// @throws InputError `FILE:LINE: what is wrong; what to do.`
Csv read_csv(const std::filesystem::path& file,
             const std::vector<std::string>& columns);

/// The cell of `row` in `column` (counted from 0) as a finite number.
/// @throws InputError naming the file, the line and the column's name
double number(const Csv& csv, const CsvRow& row, std::size_t column);
// [csv-table]
// [omit]
}  // namespace toolbox
// [omit]
