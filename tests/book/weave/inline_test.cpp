#include "inline.hpp"

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "emphasis.hpp"

namespace {

using namespace weave;

// The spans that are not text, as kind and inner.
std::vector<std::pair<Kind, std::string>> marked(const std::string& prose) {
  std::vector<std::pair<Kind, std::string>> found;
  for (const Span& span : read_spans(prose))
    if (span.kind != Kind::text) found.emplace_back(span.kind, span.inner);
  return found;
}

using Marked = std::vector<std::pair<Kind, std::string>>;

TEST(Spans, WrittenOneBehindTheOtherAreTheText) {
  for (const std::string prose :
       {"a `b` $c$ [d](e) ![f](g) <h> <!-- i --> j", "`", "$", "[", "![", "<",
        "<!--", "\\", "[a](b", "``a`b``", "a\n\nb $c\n\nd$",
        "<!-- a\n\n b -->"}) {
    std::string text;
    for (const Span& span : read_spans(prose)) text += span.text;
    EXPECT_EQ(text, prose);
  }
}

TEST(Spans, KnowCodeFromFormulas) {
  EXPECT_EQ(
      marked("`$x` and $y_j$ and ``a`b``"),
      (Marked{{Kind::code, "$x"}, {Kind::math, "y_j"}, {Kind::code, "a`b"}}));
  EXPECT_EQ(marked("$`y_j`$"), (Marked{{Kind::math, "y_j"}}));
}

TEST(Spans, TakeNoPriceForAFormula) {
  EXPECT_TRUE(marked("from $5 to $6").empty());
  EXPECT_TRUE(marked("a \\$x\\$ b").empty());
  EXPECT_TRUE(marked("$x\n\ny$").empty());
}

TEST(Spans, FindLinksWithCodeAndBracketsInThem) {
  const auto spans = read_spans("[a `]` [b]](c(d).md \"title\")");
  ASSERT_EQ(spans.size(), 1U);
  EXPECT_EQ(spans[0].inner, "a `]` [b]");
  EXPECT_EQ(spans[0].target, "c(d).md");
}

TEST(Spans, CountTheLinesBeforeThem) {
  const auto spans = read_spans("one\ntwo `three`\n");
  ASSERT_EQ(spans.size(), 3U);
  EXPECT_EQ(spans[1].line, 1U);
}

TEST(Plain, IsWhatAReaderSees) {
  EXPECT_EQ(plain("The *unit* `f` of [a *b*](c), $x$"), "The unit f of a b, x");
}

std::string tagged(const std::string& prose) {
  std::string text;
  for (const Span& span : emphasis_as_tags(read_spans(prose)))
    text += span.text;
  return text;
}

TEST(Emphasis, BecomesTags) {
  EXPECT_EQ(tagged("a *b* and **c**"), "a <em>b</em> and <b>c</b>");
  EXPECT_EQ(tagged("*[a](b), c*"), "<em>[a](b), c</em>");
  EXPECT_EQ(tagged("**$x$**, *`y`*"), "<b>$x$</b>, <em>`y`</em>");
  EXPECT_EQ(tagged("**a *b* c**"), "<b>a <em>b</em> c</b>");
}

TEST(Emphasis, LeavesOtherStarsAlone) {
  for (const std::string prose :
       {"* a\n* b", "2 * 3 * 4", "\\*a\\*", "*a\n\nb*", "a*", "*", "***"})
    EXPECT_EQ(tagged(prose), prose);
}

TEST(Attribute, IsReadFromATag) {
  EXPECT_EQ(attribute("<a href=\"b.md\" id=\"c\">", "id"), "c");
  EXPECT_EQ(attribute("<a href=\"b.md\">", "id"), "");
}

}  // namespace
