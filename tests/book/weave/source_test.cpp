#include "source.hpp"

#include <gtest/gtest.h>

#include "copies.hpp"

namespace {

using namespace weave;

Region region(const Lines& lines) {
  return {"a.hpp", "a-b", 1, lines};
}

TEST(Names, AreThoseOfFunctionsAndTypes) {
  EXPECT_EQ(names_in(region({"double total_input(double x,",
                             "                   double y) {", "  return f(x);",
                             "}"})),
            "total_input");
  EXPECT_EQ(names_in(region({"struct Network {", "  int f(int);", "};"})),
            "Network");
  EXPECT_EQ(names_in(region({"enum class Kind { text };"})), "Kind");
  EXPECT_EQ(names_in(region({"int Network::input(int n) {", "}"})),
            "Network::input");
}

TEST(Names, AreListedOnceEach) {
  EXPECT_EQ(names_in(region({"int f(int);", "int f(double);", "int g();"})),
            "f, g");
}

TEST(Names, AreNoneForConstantsAndMacros) {
  EXPECT_EQ(names_in(region({"const double kHalf = half(1.0);",
                             "static_assert(kHalf > 0.0);",
                             "TEST(Neuron, Fires) {", "using A = B;"})),
            "");
}

TEST(Region, LosesTheIndentationItsLinesShare) {
  const books::Copy book("right");
  books::write(book.root / "a.hpp",
               "struct A {\n  // [a-b]\n\n  int f() {\n    return 1;\n  }\n\n"
               "  // [a-b]\n};\n");
  const Source source = read_source(book.root, "a.hpp");
  ASSERT_EQ(source.regions.size(), 1U);
  EXPECT_EQ(source.regions[0].lines, (Lines{"int f() {", "  return 1;", "}"}));
  EXPECT_EQ(source.regions[0].line, 2U);
  EXPECT_EQ(source.loose.size(), 2U);
}

TEST(Marker, IsAWholeLine) {
  const books::Copy book("right");
  books::write(book.root / "a.hpp",
               "// [a-b]\nint x;  // [c-d]\n// [0, 1]\n// see [e-f]\n"
               "// [a-b]\n");
  const Source source = read_source(book.root, "a.hpp");
  ASSERT_EQ(source.regions.size(), 1U);
  EXPECT_EQ(source.regions[0].lines.size(), 3U);
  EXPECT_TRUE(source.problems.empty());
}

TEST(Omit, MayHoldWhatAFileNeedsToCompile) {
  const books::Copy book("right");
  books::write(book.root / "a.hpp",
               "// What the file is.\n// [omit]\n#pragma once\n"
               "#include <cmath>\n\nusing std::exp;\nnamespace a {\n"
               "// [omit]\n// [a-b]\nint x;\n// [a-b]\n// Told nowhere.\n"
               "// [omit]\nusing B = int;\n}  // namespace a\n// [omit]\n");
  const Source source = read_source(book.root, "a.hpp");
  ASSERT_EQ(source.loose.size(), 2U);
  EXPECT_EQ(source.loose[0].line, 12U);
  EXPECT_EQ(source.loose[1].line, 14U);
}

}  // namespace
