// What the tables of docs/quick-reference.md say is code that compiles here.
#include <algorithm>
#include <cctype>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "common/toolbox/scratch.hpp"

namespace {

const std::filesystem::path kRoot = BOOK_ROOT;

void erase_all(std::string& text, const std::string& piece) {
  for (std::size_t at = text.find(piece); at != std::string::npos;
       at = text.find(piece, at))
    text.erase(at, piece.size());
}

// Without blanks, line ends and the backslashes before quotes; a string that
// runs over lines is in one piece.
std::string joined(std::string text) {
  std::erase_if(
      text, [](unsigned char c) { return c == '\\' || std::isspace(c) != 0; });
  erase_all(text, "\"\"");
  return text;
}

// What stands between backticks in a row's last cell: one code a row.
std::string code_of(const std::string& row) {
  const std::size_t last = row.rfind('`');
  const std::size_t first = last == 0 ? last : row.rfind('`', last - 1);
  return row.substr(first + 1, last - first - 1);
}

std::vector<std::string> rows_with_code(const std::string& page) {
  std::vector<std::string> rows;
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("|") && std::ranges::count(line, '`') >= 2)
      rows.push_back(line);
  return rows;
}

TEST(QuickReference, every_code_of_its_tables_is_compiled_and_run) {
  const std::string compiled =
      joined(read_text(kRoot / "tests/common/snippets/quick_reference.cpp"));
  const std::vector<std::string> rows =
      rows_with_code(read_text(kRoot / "docs/quick-reference.md"));
  EXPECT_GT(rows.size(), 50u);
  for (const std::string& row : rows)
    EXPECT_NE(compiled.find(joined(code_of(row))), std::string::npos) << row;
}

}  // namespace
