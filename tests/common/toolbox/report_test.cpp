#include "toolbox/report.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace {

using toolbox::shortest;
using toolbox::significant;
using toolbox::table;

TEST(Significant, a_number_has_four_significant_digits) {
  EXPECT_EQ(significant(0.123456), "0.1235");
  EXPECT_EQ(significant(12), "12.00");
  EXPECT_EQ(significant(-3.14159265), "-3.142");
  EXPECT_EQ(significant(1234.56), "1235");
  EXPECT_EQ(significant(123456), "123500");
  EXPECT_EQ(significant(0.0012344), "0.001234");
}

TEST(Significant, rounding_up_into_the_next_power_of_ten_adds_no_digit) {
  EXPECT_EQ(significant(9.9996), "10.00");
  EXPECT_EQ(significant(0.99996), "1.000");
  EXPECT_EQ(significant(9999.7), "10000");
}

TEST(Significant, only_extraordinary_magnitudes_have_an_exponent) {
  EXPECT_EQ(significant(0.00001), "0.00001000");
  EXPECT_EQ(significant(0.000001234567), "1.235e-06");
  EXPECT_EQ(significant(1234567), "1235000");
  EXPECT_EQ(significant(12345678), "1.235e+07");
  EXPECT_EQ(significant(std::numeric_limits<double>::denorm_min()),
            "4.941e-324");
}

TEST(Significant, zero_is_zero_whatever_its_sign) {
  EXPECT_EQ(significant(0.0), "0");
  EXPECT_EQ(significant(-0.0), "0");
  EXPECT_EQ(shortest(-0.0), "0");
}

TEST(Significant, what_is_no_number_says_so) {
  EXPECT_EQ(significant(std::numeric_limits<double>::infinity()), "inf");
  EXPECT_EQ(significant(-std::numeric_limits<double>::infinity()), "-inf");
  EXPECT_EQ(significant(std::numeric_limits<double>::quiet_NaN()), "nan");
}

TEST(Shortest, a_number_is_written_as_we_would_write_it) {
  EXPECT_EQ(shortest(0.005), "0.005");
  EXPECT_EQ(shortest(20), "20");
  EXPECT_EQ(shortest(0.1 + 0.2), "0.30000000000000004");
}

TEST(Table, columns_line_up_and_lines_end_without_blanks) {
  EXPECT_EQ(table({{"sweep", "error"}, {"1", "12.00"}, {"100", "3"}}),
            "sweep  error\n"
            "1      12.00\n"
            "100        3\n");
  EXPECT_EQ(table({{"a", ""}, {"bc"}}), "a\nbc\n");
}

TEST(Table, a_letter_of_two_bytes_is_one_wide) {
  EXPECT_EQ(table({{"ε", "x"}, {"ab", "y"}}), "ε   x\nab  y\n");
}

TEST(Table, no_rows_are_no_lines) {
  EXPECT_EQ(table({}), "");
}

}  // namespace
