#include "text.hpp"

#include <gtest/gtest.h>

#include "chapter.hpp"
#include "fill.hpp"
#include "links.hpp"

namespace {

using namespace weave;

TEST(Words, AreCutAtBlanksAndHeldTogetherByQuotes) {
  const std::vector<std::string> expected = {"output:", "a.txt", "from",
                                             "x = 1",   "to",    "end"};
  EXPECT_EQ(words("  output: a.txt from \"x = 1\"  to end"), expected);
}

TEST(Difference, IsEmptyForEqualLines) {
  EXPECT_TRUE(difference({"a", "b"}, {"a", "b"}, 1).empty());
}

TEST(Difference, ShowsTwoLinesAroundAChange) {
  const Lines before = {"1", "2", "3", "4", "5", "6", "7", "8"};
  Lines after = before;
  after[3] = "four";
  const Lines expected = {"@@ line 11 @@", " 2", " 3", "-4",
                          "+four",         " 5", " 6"};
  EXPECT_EQ(difference(before, after, 10), expected);
}

TEST(Difference, BeginsANewHunkForAChangeFarAway) {
  Lines before(12, "same");
  before[0] = "first";
  before[11] = "last";
  const Lines shown = difference(before, Lines(10, "same"), 1);
  EXPECT_EQ(std::count_if(shown.begin(), shown.end(),
                          [](const auto& l) { return l.starts_with("@@"); }),
            2);
}

TEST(Slug, FollowsGitHub) {
  EXPECT_EQ(slug("The idea"), "the-idea");
  EXPECT_EQ(slug("Exercise 1.1: the `slope`"), "exercise-11-the-slope");
  EXPECT_EQ(slug("A *sum*, or [two](x.md)?"), "a-sum-or-two");
  EXPECT_EQ(slug("snake_case and C++"), "snake_case-and-c");
  EXPECT_EQ(slug("Eqs 4 – 6 – “quoted”"), "eqs-4--6--quoted");
  EXPECT_EQ(slug("Überblick"), "Überblick");
}

TEST(Address, IsAPathAndAnAnchor) {
  EXPECT_EQ(read_address("a%20b.md#c-d").path, "a b.md");
  EXPECT_EQ(read_address("a%20b.md#c-d").anchor, "c-d");
  EXPECT_EQ(read_address("#c").path, "");
  EXPECT_EQ(read_address("100%").path, "100%");
}

TEST(Address, OfAnotherSiteIsRemote) {
  EXPECT_TRUE(is_remote("https://example.org"));
  EXPECT_TRUE(is_remote("mailto:a@example.org"));
  EXPECT_FALSE(is_remote("file:///etc/passwd"));
  EXPECT_FALSE(is_remote("docs/notation.md"));
}

TEST(ChapterPage, IsTheReadmeOfAChapter) {
  EXPECT_TRUE(is_chapter_page("chapters/01-neuron/README.md"));
  EXPECT_FALSE(is_chapter_page("chapters/README.md"));
  EXPECT_FALSE(is_chapter_page("chapters/01-neuron/solutions/README.md"));
}

}  // namespace
