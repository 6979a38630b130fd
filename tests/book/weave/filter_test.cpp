#include "filter.hpp"

#include <gtest/gtest.h>

#include "copies.hpp"

namespace {

using namespace weave;

// What the filter makes of a page with this text, in a chapter of the right
// book.
std::string filtered(const std::string& text) {
  const books::Copy book("right");
  const std::string file = "chapters/02-perceptron/README.md";
  books::write(book.root / file, text);
  const std::string page = doxygen_page(book.root, file);
  return page.substr(0, page.find("\n\n\\htmlonly[block]<nav"));
}

TEST(Filter, WritesFormulasAsDoxygenReadsThem) {
  EXPECT_EQ(filtered("Of $y_j$, not `$x$`.\n"), "Of \\f$y_j\\f$, not `$x$`.");
  EXPECT_EQ(filtered("```math\nx = 1\n```\n"), "\\f[\nx = 1\n\\f]");
}

TEST(Filter, LeavesCodeAlone) {
  const std::string block = "```cpp\nint x;  // $y$ *z* [a](b) <!-- c -->\n```";
  EXPECT_EQ(filtered(block + "\n"), block);
}

TEST(Filter, GivesEveryHeadingItsLabel) {
  EXPECT_EQ(filtered("# The `step`\n\n## The idea\n\n## The idea\n"),
            "# The step {#chapter-perceptron}\n\n"
            "## The idea {#chapter-perceptron-the-idea}\n\n"
            "## The idea {#chapter-perceptron-the-idea-1}");
}

TEST(Filter, LinksPagesHeadingsAndAnchors) {
  EXPECT_EQ(filtered("[a *b*](../01-neuron/README.md#the-idea)\n"),
            "<a href=\"chapter-neuron.html#chapter-neuron-the-idea\">"
            "a <em>b</em></a>");
  EXPECT_EQ(filtered("[a](../01-neuron/)\n"),
            "<a href=\"chapter-neuron.html\">a</a>");
  EXPECT_EQ(filtered("[a](../../docs/notation.md#total-input)\n"),
            "<a href=\"notation.html#total-input\">a</a>");
  EXPECT_EQ(filtered("[a](../../README.md)\n"), "<a href=\"index.html\">a</a>");
}

TEST(Filter, LinksSourcesToTheirListings) {
  EXPECT_EQ(filtered("[a](main.cpp), [b](../../common/toolbox/random.hpp)\n"),
            "<a href=\"02-perceptron_2main_8cpp_source.html\">a</a>, "
            "<a href=\"random_8hpp_source.html\">b</a>");
}

TEST(Filter, KeepsTheWordsOfALinkThatLeavesTheHtmlBook) {
  EXPECT_EQ(filtered("[the data](../../datasets/README.md)\n"), "the data");
}

TEST(Filter, LinksAnEquationToItsHome) {
  const std::string home = "chapter-neuron.html#eq-1";
  EXPECT_EQ(filtered("By eq. (1).\n"),
            "By <a href=\"" + home + "\">eq. (1)</a>.");
  EXPECT_EQ(filtered("By eqs (1, 9).\n"),
            "By eqs (<a href=\"" + home + "\">1</a>, 9).");
  EXPECT_EQ(filtered("By eq. (9) or a seq. (1).\n"),
            "By eq. (9) or a seq. (1).");
}

TEST(Filter, MarksThePlaceOfAnEquation) {
  EXPECT_EQ(filtered("```math\nx \\tag{1}\n```\n"),
            "\\htmlonly[block]<a class=\"equation\" id=\"eq-1\"></a>"
            "\\endhtmlonly\\f[\nx \\tag{1}\n\\f]");
}

TEST(Filter, FoldsHints) {
  EXPECT_EQ(filtered("<details>\n<summary>A `hint`</summary>\n\nUse $x$.\n\n"
                     "</details>\n"),
            "\\htmlonly[block]<details>\n<summary>A `hint`</summary>"
            "\\endhtmlonly\n\nUse \\f$x\\f$.\n\n"
            "\\htmlonly[block]</details>\\endhtmlonly");
}

TEST(Filter, ShowsImagesFromTheBooksOwnTree) {
  EXPECT_EQ(filtered("![a \"line\"](figures/line.svg)\n"),
            "\\htmlonly<img src=\"chapters/02-perceptron/figures/line.svg\" "
            "alt=\"a &quot;line&quot;\">\\endhtmlonly");
}

TEST(Filter, DropsDirectivesAndDrawsBoxes) {
  EXPECT_EQ(filtered("<!-- weave: a b -->\n- [ ] one\n- [x] two\n"),
            "\n- ☐ one\n- ☑ two");
}

TEST(Filter, EndsAChapterWithTheWayBackAndOn) {
  const std::string page = doxygen_page(std::string(FIXTURES) + "/right",
                                        "chapters/02-perceptron/README.md");
  EXPECT_TRUE(page.ends_with(
      "\n\\htmlonly[block]<nav class=\"chapter-nav\" aria-label=\"Chapters\">"
      "<a rel=\"prev\" href=\"chapter-neuron.html\">The neuron</a></nav>"
      "\\endhtmlonly\n"));
}

TEST(Listing, IsToldFromItsNamesakesByFolder) {
  EXPECT_EQ(listing_file("a/b_c.hpp", {"a/b_c.hpp", "a/d.hpp"}),
            "b__c_8hpp_source.html");
  EXPECT_EQ(listing_file("a/1/x.cpp", {"a/1/x.cpp", "a/2/x.cpp"}),
            "1_2x_8cpp_source.html");
  EXPECT_EQ(listing_file("a/x.cpp", {"a/x.cpp", "b/x.cpp"}),
            "a_2x_8cpp_source.html");
}

TEST(Label, IsShortAndWithoutAChaptersNumber) {
  EXPECT_EQ(page_label("README.md"), "index");
  EXPECT_EQ(page_label("chapters/05-hidden-units/README.md"),
            "chapter-hidden-units");
  EXPECT_EQ(page_label("docs/CONTRIBUTING.md"), "contributing");
}

}  // namespace
