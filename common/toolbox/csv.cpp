// [omit]
#include "toolbox/csv.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string_view>

namespace toolbox {
namespace {
// [omit]
// [csv-contents]
std::string contents(const std::filesystem::path& file) {
  std::error_code ignored;
  const auto kind = std::filesystem::status(file, ignored).type();
  if (kind == std::filesystem::file_type::not_found)
    fail_at(file, 0, "there is no such file; check its name.");
  if (kind == std::filesystem::file_type::directory)
    fail_at(file, 0, "this is a folder; name a CSV file in it.");

  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) fail_at(file, 0, "this file cannot be read; check its permissions.");
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}
// [csv-contents]

// [csv-is-text]
void check_is_text(const std::filesystem::path& file, std::string_view text) {
  const std::size_t zero = text.find('\0');
  if (zero == std::string_view::npos) return;
  const auto before = text.substr(0, zero);
  const auto ended = std::count(before.begin(), before.end(), '\n');
  fail_at(file, static_cast<std::size_t>(ended) + 1,
          "here is a byte of value 0; save the file as UTF-8 text.");
}
// [csv-is-text]

// [csv-reader]
/// Where we are in the text of a file.
struct Reader {
  const std::filesystem::path& file;
  std::string_view rest;
  std::size_t line = 1;

  [[noreturn]] void fail(const std::string& sentence) const {
    fail_at(file, line, sentence);
  }
};

char take(Reader& in) {
  const char c = in.rest.front();
  in.rest.remove_prefix(1);
  if (c == '\n') ++in.line;
  return c;
}

bool at_end_of_cell(const Reader& in) {
  return in.rest.empty() || in.rest.front() == ',' || in.rest.front() == '\n' ||
         in.rest.front() == '\r';
}
// [csv-reader]

// [csv-cell]
std::string quoted_cell(Reader& in) {
  const Reader start = in;
  std::string cell;
  take(in);
  while (!in.rest.empty()) {
    const char c = take(in);
    if (c != '"') {
      cell += c;
    } else if (in.rest.starts_with('"')) {
      cell += take(in);
    } else if (at_end_of_cell(in)) {
      return cell;
    } else {
      in.fail(
          "text follows a closing quote; write a quote inside a quoted cell "
          "twice.");
    }
  }
  start.fail("this quote is never closed; close it at the end of the cell.");
}
// [csv-cell]

// [csv-plain-cell]
std::string plain_cell(Reader& in) {
  std::string cell;
  while (!at_end_of_cell(in)) {
    if (in.rest.front() == '"')
      in.fail(
          "a quote stands inside an unquoted cell; put the whole cell in "
          "quotes and write this one twice.");
    cell += take(in);
  }
  return cell;
}
// [csv-plain-cell]

// [csv-row]
void take_end_of_row(Reader& in) {
  if (in.rest.starts_with("\r\n")) in.rest.remove_prefix(1);
  if (in.rest.starts_with('\r'))
    in.fail(
        "a carriage return stands alone; save the file with LF or CRLF line "
        "ends.");
  if (!in.rest.empty()) take(in);
}
// [csv-row]

// [csv-take-row]
CsvRow take_row(Reader& in) {
  CsvRow row{in.line, {}};
  if (in.rest.starts_with('\n') || in.rest.starts_with("\r\n"))
    in.fail("this row is empty; delete it or fill it.");
  while (true) {
    const Reader start = in;
    row.cells.push_back(in.rest.starts_with('"') ? quoted_cell(in)
                                                 : plain_cell(in));
    if (row.cells.back().empty())
      start.fail("cell " + std::to_string(row.cells.size()) +
                 " is empty; fill it or delete the row.");
    if (!in.rest.starts_with(',')) break;
    take(in);
  }
  take_end_of_row(in);
  return row;
}
// [csv-take-row]

// [csv-header]
std::string joined(const std::vector<std::string>& cells) {
  std::string text;
  for (const auto& cell : cells) text += (text.empty() ? "" : ",") + cell;
  return text;
}

void check_header(const Csv& csv, const CsvRow& header) {
  if (header.cells == csv.columns) return;
  fail_at(csv.file, header.line,
          "the first row is " + shown(joined(header.cells)) + "; it must be " +
              shown(joined(csv.columns)) + ".");
}

void check_width(const Csv& csv, const CsvRow& row) {
  const auto expected = csv.columns.size();
  const auto cells = row.cells.size();
  if (cells == expected) return;
  fail_at(csv.file, row.line,
          "this row has " + std::to_string(cells) +
              (cells == 1 ? " cell" : " cells") + " where the header has " +
              std::to_string(expected) + "; give it one for each of " +
              joined(csv.columns) + ".");
}
// [csv-header]
// [omit]
}  // namespace
// [omit]

// [csv-read]
Csv read_csv(const std::filesystem::path& file,
             const std::vector<std::string>& columns) {
  const std::string text = contents(file);
  check_is_text(file, text);
  Csv csv{file, columns, {}};
  Reader in{file, text};
  if (text.empty())
    in.fail("this file is empty; its first row must be " +
            shown(joined(columns)) + ".");
  check_header(csv, take_row(in));
  while (!in.rest.empty()) {
    csv.rows.push_back(take_row(in));
    check_width(csv, csv.rows.back());
  }
  if (csv.rows.empty())
    in.fail("there is no row below the header; add at least one.");
  return csv;
}
// [csv-read]

// [csv-number]
double number(const Csv& csv, const CsvRow& row, std::size_t column) {
  const std::string& cell = row.cells.at(column);
  const char* end = cell.data() + cell.size();
  double value = 0;
  const auto read = std::from_chars(cell.data(), end, value);
  if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
    fail_at(csv.file, row.line,
            csv.columns.at(column) + " is " + shown(cell) +
                "; write a number such as 0.25.");
  return value;
}
// [csv-number]
// [omit]
}  // namespace toolbox
// [omit]
