#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "toolbox/csv.hpp"

namespace {

constexpr std::size_t pixels = 64;

std::vector<std::string> columns() {
  std::vector<std::string> names;
  for (char row = '1'; row <= '8'; ++row)
    for (char column = '1'; column <= '8'; ++column)
      names.push_back({'r', row, 'c', column});
  names.emplace_back("digit");
  return names;
}

toolbox::Csv read_digits() {
  return toolbox::read_csv(std::filesystem::path(BOOK_DATASETS) / "digits.csv",
                           columns());
}

TEST(Digits, AreAsManyAsTheirMakersSay) {
  const toolbox::Csv digits = read_digits();
  EXPECT_EQ(digits.rows.size(), 1797u);

  std::array<int, 10> count = {};
  for (const toolbox::CsvRow& row : digits.rows)
    ++count.at(std::stoul(row.cells.at(pixels)));
  EXPECT_EQ(count, (std::array<int, 10>{178, 182, 177, 183, 181, 182, 181, 179,
                                        174, 180}));
}

TEST(Digits, HaveWholePixelsFrom0To16) {
  const toolbox::Csv digits = read_digits();
  for (const toolbox::CsvRow& row : digits.rows)
    for (std::size_t p = 0; p < pixels; ++p) {
      const double value = toolbox::number(digits, row, p);
      ASSERT_TRUE(value >= 0 && value <= 16 &&
                  value == static_cast<double>(static_cast<int>(value)))
          << "line " << row.line << ", " << digits.columns[p];
    }
}

TEST(Digits, BeginWithThisNought) {
  const toolbox::Csv digits = read_digits();
  const std::vector<std::string> nought = {
      "0", "0", "5",  "13", "9",  "1",  "0", "0",  //
      "0", "0", "13", "15", "10", "15", "5", "0",  //
      "0", "3", "15", "2",  "0",  "11", "8", "0",  //
      "0", "4", "12", "0",  "0",  "8",  "8", "0",  //
      "0", "5", "8",  "0",  "0",  "9",  "8", "0",  //
      "0", "4", "11", "0",  "1",  "12", "7", "0",  //
      "0", "2", "14", "5",  "10", "12", "0", "0",  //
      "0", "0", "6",  "13", "10", "0",  "0", "0",  //
      "0"};
  EXPECT_EQ(digits.rows.front().cells, nought);
}

}  // namespace
