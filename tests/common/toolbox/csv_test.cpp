#include "toolbox/csv.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "scratch.hpp"

namespace {

using toolbox::Csv;
using toolbox::InputError;
using toolbox::read_csv;

using Cells = std::vector<std::string>;

Csv parsed(const std::string& text, const Cells& columns = {"a", "b"}) {
  const ScratchFolder folder;
  write_text(folder.path / "t.csv", text);
  return read_csv(folder.path / "t.csv", columns);
}

/// What the reader says of a file with this text, from `t.csv` on.
std::string refusal(const std::string& text,
                    const Cells& columns = {"a", "b"}) {
  try {
    parsed(text, columns);
  } catch (const InputError& error) {
    const std::string sentence = error.what();
    return sentence.substr(sentence.find("t.csv"));
  }
  return "";
}

TEST(ReadCsv, rows_come_with_the_lines_they_begin_on) {
  const Csv csv = parsed("a,b\n1,2\n3,4\n");
  EXPECT_EQ(csv.columns, (Cells{"a", "b"}));
  ASSERT_EQ(csv.rows.size(), 2u);
  EXPECT_EQ(csv.rows[1].cells, (Cells{"3", "4"}));
  EXPECT_EQ(csv.rows[1].line, 3u);
}

TEST(ReadCsv, the_last_line_needs_no_end) {
  EXPECT_EQ(parsed("a,b\n1,2").rows[0].cells, (Cells{"1", "2"}));
  EXPECT_EQ(parsed("a,b\n1,\"2\"").rows[0].cells, (Cells{"1", "2"}));
}

TEST(ReadCsv, line_ends_may_be_those_of_windows) {
  const Csv csv = parsed("a,b\r\n1,2\r\n3,\"4\"\r\n");
  EXPECT_EQ(csv.rows[0].cells, (Cells{"1", "2"}));
  EXPECT_EQ(csv.rows[1].cells, (Cells{"3", "4"}));
  EXPECT_EQ(csv.rows[1].line, 3u);
}

TEST(ReadCsv, a_byte_order_mark_is_passed_over) {
  EXPECT_EQ(parsed("\xEF\xBB\xBF"
                   "a,b\n1,2\n")
                .rows.size(),
            1u);
}

TEST(ReadCsv, quoted_cells_may_hold_commas_quotes_and_new_lines) {
  const Csv csv = parsed("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"1\n2\",3\n4,5\n");
  EXPECT_EQ(csv.rows[0].cells, (Cells{"x,y", "say \"hi\""}));
  EXPECT_EQ(csv.rows[1].cells, (Cells{"1\n2", "3"}));
  EXPECT_EQ(csv.rows[2].line, 5u);
}

TEST(ReadCsv, nothing_is_trimmed) {
  EXPECT_EQ(parsed("a,b\n 1 ,\t2\n").rows[0].cells, (Cells{" 1 ", "\t2"}));
}

TEST(ReadCsv, letters_outside_ascii_pass_unchanged) {
  EXPECT_EQ(parsed("a,b\nÉmile,母\n").rows[0].cells, (Cells{"Émile", "母"}));
}

TEST(ReadCsv, one_column_is_a_table_too) {
  EXPECT_EQ(parsed("a\n1\n2\n", {"a"}).rows.size(), 2u);
}

TEST(ReadCsvErrors, a_missing_file_is_named) {
  try {
    read_csv("no/such.csv", {"a"});
    FAIL();
  } catch (const InputError& error) {
    EXPECT_STREQ(error.what(),
                 "no/such.csv: there is no such file; check its name.");
  }
}

TEST(ReadCsvErrors, a_folder_is_no_table) {
  const ScratchFolder folder;
  try {
    read_csv(folder.path, {"a"});
    FAIL();
  } catch (const InputError& error) {
    EXPECT_EQ(error.what(), folder.path.string() +
                                ": this is a folder; name a CSV file in it.");
  }
}

TEST(ReadCsvErrors, an_empty_file_wants_its_header) {
  const std::string sentence =
      "t.csv:1: this file is empty; its first row must be \"a,b\".";
  EXPECT_EQ(refusal(""), sentence);
  EXPECT_EQ(refusal("\xEF\xBB\xBF"), sentence);
}

TEST(ReadCsvErrors, a_header_alone_wants_rows) {
  EXPECT_EQ(refusal("a,b\n"),
            "t.csv:2: there is no row below the header; add at least one.");
}

TEST(ReadCsvErrors, a_wrong_header_is_shown_beside_the_right_one) {
  EXPECT_EQ(refusal("a,c\n1,2\n"),
            "t.csv:1: the first row is \"a,c\"; it must be \"a,b\".");
  EXPECT_NE(refusal("b,a\n1,2\n"), "");
  EXPECT_NE(refusal("a\n1\n"), "");
  EXPECT_NE(refusal("a,b,c\n1,2,3\n"), "");
  EXPECT_NE(refusal("a, b\n1,2\n"), "");
}

TEST(ReadCsvErrors, a_ragged_row_is_counted) {
  EXPECT_EQ(refusal("a,b\n1,2\n1,2,3\n"),
            "t.csv:3: this row has 3 cells where the header has 2; give it "
            "one for each of a,b.");
  EXPECT_EQ(refusal("a,b\n1\n"),
            "t.csv:2: this row has 1 cell where the header has 2; give it "
            "one for each of a,b.");
}

TEST(ReadCsvErrors, an_empty_row_is_no_row) {
  const std::string sentence = "this row is empty; delete it or fill it.";
  EXPECT_EQ(refusal("a,b\n1,2\n\n3,4\n"), "t.csv:3: " + sentence);
  EXPECT_EQ(refusal("a,b\r\n\r\n"), "t.csv:2: " + sentence);
  EXPECT_EQ(refusal("a,b\n1,2\n\n"), "t.csv:3: " + sentence);
  EXPECT_EQ(refusal("\na,b\n1,2\n"), "t.csv:1: " + sentence);
}

TEST(ReadCsvErrors, an_empty_cell_is_named_by_its_place) {
  const std::string sentence = " is empty; fill it or delete the row.";
  EXPECT_EQ(refusal("a,b\n1,\n"), "t.csv:2: cell 2" + sentence);
  EXPECT_EQ(refusal("a,b\n1,"), "t.csv:2: cell 2" + sentence);
  EXPECT_EQ(refusal("a,b\n,2\n"), "t.csv:2: cell 1" + sentence);
  EXPECT_EQ(refusal("a,b\n\"\",2\n"), "t.csv:2: cell 1" + sentence);
  EXPECT_EQ(refusal("a,\n"), "t.csv:1: cell 2" + sentence);
}

TEST(ReadCsvErrors, a_quote_out_of_place_is_refused) {
  EXPECT_EQ(refusal("a,b\n1,x\"y\n"),
            "t.csv:2: a quote stands inside an unquoted cell; put the whole "
            "cell in quotes and write this one twice.");
  EXPECT_EQ(refusal("a,b\n1,\"x\"y\n"),
            "t.csv:2: text follows a closing quote; write a quote inside a "
            "quoted cell twice.");
}

TEST(ReadCsvErrors, an_unclosed_quote_is_found_where_it_opens) {
  EXPECT_EQ(refusal("a,b\n1,\"x\n3,4\n5,6\n"),
            "t.csv:2: this quote is never closed; close it at the end of the "
            "cell.");
  EXPECT_NE(refusal("a,b\n1,\""), "");
}

TEST(ReadCsvErrors, a_byte_of_value_zero_is_refused_wherever_it_stands) {
  const std::string sentence =
      "here is a byte of value 0; save the file as UTF-8 text.";
  EXPECT_EQ(refusal(std::string("a,b\n1,\0x\n", 9)), "t.csv:2: " + sentence);
  EXPECT_EQ(refusal(std::string("a,b\n1,\"\0\"\n", 10)),
            "t.csv:2: " + sentence);
  EXPECT_EQ(refusal(std::string("\0a,b\n", 5)), "t.csv:1: " + sentence);
  EXPECT_EQ(refusal(std::string("a,b\n1,2\0\n", 9)), "t.csv:2: " + sentence);
  EXPECT_EQ(refusal(std::string("a,b\n1,\"2\"\0\n", 11)),
            "t.csv:2: " + sentence);
}

TEST(ReadCsvErrors, a_carriage_return_alone_is_refused) {
  EXPECT_EQ(refusal("a,b\r1,2\r"),
            "t.csv:1: a carriage return stands alone; save the file with LF "
            "or CRLF line ends.");
}

TEST(Number, a_cell_that_is_a_number_is_read_whole) {
  const Csv csv = parsed("a,b\n0.25,-1e3\n");
  EXPECT_EQ(toolbox::number(csv, csv.rows[0], 0), 0.25);
  EXPECT_EQ(toolbox::number(csv, csv.rows[0], 1), -1000);
}

TEST(Number, any_other_cell_is_refused_with_its_column_and_line) {
  for (const std::string cell :
       {"x", "1x", " 1", "1 ", "0x10", "nan", "inf", "1e999", "1.2.3", "+1"}) {
    const Csv csv = parsed("a,b\n1,\"" + cell + "\"\n");
    try {
      toolbox::number(csv, csv.rows[0], 1);
      ADD_FAILURE() << cell << " was read as a number";
    } catch (const InputError& error) {
      EXPECT_NE(std::string(error.what())
                    .find("t.csv:2: b is \"" + cell +
                          "\"; write a number such as 0.25."),
                std::string::npos)
          << error.what();
    }
  }
}

}  // namespace
