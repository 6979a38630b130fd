#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "copies.hpp"

namespace {

using namespace books;

fs::path fixture(const std::string& name) {
  return fs::path(FIXTURES) / name;
}

TEST(WeaveCheck, IsContentWithARightBook) {
  const Answer answer = weave("check", fixture("right"));
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(answer.errors, "");
  EXPECT_EQ(answer.out,
            "2 regions are not yet told:\n"
            "  common/toolbox/random.hpp:6: random-state\n"
            "  common/toolbox/random.hpp:12: random-next\n");
}

TEST(WeaveLinks, AreContentWithARightBook) {
  const Answer answer = weave("links", fixture("right"));
  EXPECT_EQ(answer.code, 0) << answer.errors;
}

// A way of being wrong: the fixture, the command that finds it, and all that
// the command says.
struct Wrong {
  std::string fixture;
  std::string command;
  std::string sentence;
};

std::ostream& operator<<(std::ostream& out, const Wrong& wrong) {
  return out << wrong.fixture;
}

struct WrongBook : testing::TestWithParam<Wrong> {};

TEST_P(WrongBook, IsRefusedInOneSentence) {
  const Answer answer =
      weave(GetParam().command, fixture("wrong/" + GetParam().fixture));
  EXPECT_EQ(answer.code, 1);
  EXPECT_EQ(answer.errors, GetParam().sentence + "\n");
}

const Wrong kWrong[] = {
    {"absolute-link", "links",
     "README.md:3: /etc/passwd is an absolute path; link from the page's own "
     "folder"},
    {"anchor-of-nothing", "links",
     "README.md:3: #the-end names no heading of README.md; use a heading's "
     "anchor, as in #the-idea"},
    {"double-dollars", "check",
     "README.md:11: $$ shows no formula everywhere; write a block ```math"},
    {"empty-region", "check",
     "common/a.hpp:1: [add-one] is empty; put code into it or take it out"},
    {"exercise-woven", "check",
     "README.md:10: chapters/01-a/exercises/e.hpp is the reader's to edit; "
     "weave its solution"},
    {"fence-in-output", "check",
     "README.md:10: output.txt holds a fence itself; use a longer one here"},
    {"formula-in-heading", "check",
     "README.md:10: a heading shows no formula; say it in words"},
    {"hidden-code", "check",
     "common/a.hpp:3: [omit] hides code; keep only guards, includes, "
     "namespaces and using in it"},
    {"image-of-nothing", "links",
     "README.md:3: line.svg leads to no file; correct the path"},
    {"link-out-of-the-book", "links",
     "README.md:3: ../secret.txt leads out of the book; link to a file in it"},
    {"link-to-nothing", "links",
     "README.md:3: datasets/README.md leads to no file; correct the path"},
    {"loose-code", "check",
     "common/a.hpp:5: is in no region; put it between two marker lines // "
     "[some-id]"},
    {"missing-output", "check",
     "README.md:10: output.txt: cannot be read; check its name"},
    {"missing-output-line", "check",
     "README.md:10: output.txt has no line with \"x = 2\"; quote one that it "
     "has"},
    {"nested-region", "check",
     "common/a.hpp:3: [return-it] stands inside [add-one] of line 1; close "
     "that first, regions are flat"},
    {"no-block", "check",
     "README.md:10: no fenced block follows; write ```cpp and ``` on the next "
     "lines"},
    {"no-title", "check",
     "chapters/01-a/README.md:1: has no title; begin with # Title"},
    {"number-by-hand", "check",
     "chapters/01-a/README.md:22: 100 is in no output of this chapter; quote "
     "what the program prints\nchapters/01-a/README.md:23: 0.75 is in no "
     "output of this chapter; quote what the program prints"},
    {"number-without-output", "check",
     "chapters/01-a/README.md:21: 7 is in no output of this chapter; quote "
     "what the program prints"},
    {"outside-the-book", "check",
     "README.md:10: ../secret.txt is outside the book; name a file in it"},
    {"region-without-hyphen", "check",
     "common/a.hpp:1: [add] is no region's name; write small letters with a "
     "hyphen, as in [total-input]"},
    {"section-missing", "check",
     "chapters/01-a/README.md: has no section \"Checklist\"; add it, the "
     "sections are nine"},
    {"section-too-many", "check",
     "chapters/01-a/README.md:39: \"Further reading\" stands behind the last "
     "section; take it out"},
    {"sections-out-of-order", "check",
     "chapters/01-a/README.md:23: \"Design note\" stands where \"Exercises\" "
     "belongs; put the sections in order"},
    {"solution-elsewhere", "check",
     "README.md:3: [add-one] is a solution; weave it in docs/answers.md"},
    {"solution-untold", "check",
     "chapters/01-a/solutions/a.hpp:1: [add-one] is told nowhere; weave it in "
     "docs/answers.md"},
    {"told-nowhere", "check",
     "common/a.hpp:1: [add-one] is told nowhere; weave it on a page"},
    {"told-twice", "check",
     "README.md:10: [add-one] is told already at README.md:3; write `again` "
     "behind it"},
    {"twin-regions", "check",
     "common/b.hpp:1: [add-one] is also in common/a.hpp:1; rename one of the "
     "two"},
    {"unclosed-fence", "check",
     "README.md:10: this fence is never closed; close the block"},
    {"unclosed-region", "check",
     "common/a.hpp:1: [add-one] is never closed; repeat its marker behind the "
     "code"},
    {"unknown-region", "check",
     "README.md:10: common/a.hpp has no region [add-two]; name one of its "
     "markers // [some-id]"},
    {"unknown-source", "check",
     "README.md:10: common/b.hpp: cannot be read; check its name"},
    {"unreadable-directive", "check",
     "README.md:10: this comment is unclear; write <!-- weave: FILE REGION --> "
     "or <!-- output: FILE -->"},
    {"untold-and-gone", "check",
     "docs/weave/untold.txt:1: common/a.hpp add-two is told by now, or gone; "
     "take the line out"},
    {"untold-but-told", "check",
     "docs/weave/untold.txt:1: common/a.hpp add-one is told by now, or gone; "
     "take the line out"},
    {"untold-empty", "check",
     "docs/weave/untold.txt: names nothing any more; delete it"},
    {"untold-twice", "check",
     "docs/weave/untold.txt:2: common/a.hpp add-one stands here twice; take "
     "one out"},
};

std::string name_of(const testing::TestParamInfo<Wrong>& wrong) {
  std::string name = wrong.param.fixture;
  for (char& c : name)
    if (c == '-') c = '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(EachWay, WrongBook, testing::ValuesIn(kWrong),
                         name_of);

TEST(WeaveCheck, ShowsWhatAListingLacks) {
  const Answer answer = weave("check", fixture("wrong/changed-listing"));
  EXPECT_EQ(answer.code, 1);
  EXPECT_EQ(answer.errors,
            "README.md:3: is not what common/a.hpp [add-one] says; run ./book "
            "weave\n"
            "--- README.md\n"
            "+++ common/a.hpp [add-one]\n"
            "@@ line 5 @@\n"
            " \n"
            " ```cpp\n"
            "-int add_one(int x) { return x + 2; }\n"
            "+int add_one(int x) { return x + 1; }\n"
            " ```\n");
}

TEST(WeaveUpdate, LeavesARightBookAsItIs) {
  const Copy book("right");
  const fs::path page = book.root / "chapters/01-neuron/README.md";
  const auto before = fs::last_write_time(page);
  const Answer answer = weave("update", book.root);
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(answer.out, "");
  EXPECT_EQ(fs::last_write_time(page), before);
}

TEST(WeaveUpdate, PutsAChangedSourceOnEveryPageThatQuotesIt) {
  const Copy book("right");
  edit(book.root / "chapters/01-neuron/neuron.hpp", "y_i * w_ji", "w_ji * y_i");
  EXPECT_EQ(weave("check", book.root).code, 1);
  const Answer answer = weave("update", book.root);
  EXPECT_EQ(answer.code, 0) << answer.errors;
  EXPECT_EQ(answer.out,
            "chapters/01-neuron/README.md: woven\n"
            "chapters/02-perceptron/README.md: woven\n");
  const std::string page = read(book.root / "chapters/02-perceptron/README.md");
  EXPECT_NE(page.find("w_ji * y_i"), std::string::npos);
  EXPECT_EQ(weave("check", book.root).code, 0);
}

TEST(WeaveUpdate, WritesCaptionsAndBlocksThatAreStillEmpty) {
  const Copy book("right");
  const fs::path page = book.root / "README.md";
  write(page,
        "# A book\n\n<!-- output: chapters/01-neuron/output.txt "
        "to \"x =\" -->\n```text\n```\nEnd.\n");
  EXPECT_EQ(weave("update", book.root).code, 0);
  EXPECT_EQ(read(page),
            "# A book\n\n<!-- output: chapters/01-neuron/output.txt "
            "to \"x =\" -->\n"
            "*[chapters/01-neuron/output.txt]"
            "(chapters/01-neuron/output.txt)*\n\n"
            "```text\n$ ./book run neuron\nx = 1.5\n```\nEnd.\n");
}

TEST(WeaveUpdate, KeepsLineEndingsAndTheByteOrderMark) {
  const Copy book("right");
  const fs::path page = book.root / "README.md";
  write(page,
        "\xEF\xBB\xBF# A book\r\n\r\n<!-- output: "
        "chapters/01-neuron/output.txt from \"x =\" to \"x =\" -->\r\n"
        "```text\r\n```");
  EXPECT_EQ(weave("update", book.root).code, 0);
  EXPECT_EQ(read(page),
            "\xEF\xBB\xBF# A book\r\n\r\n<!-- output: "
            "chapters/01-neuron/output.txt from \"x =\" to \"x =\" -->\r\n"
            "*[chapters/01-neuron/output.txt]"
            "(chapters/01-neuron/output.txt)*\r\n\r\n"
            "```text\r\nx = 1.5\r\n```");
}

TEST(WeaveUpdate, RefusesAPageOfTwoKindsOfLineEndings) {
  const Copy book("right");
  write(book.root / "README.md", "# A book\r\n\nWords.\n");
  const Answer answer = weave("update", book.root);
  EXPECT_EQ(answer.code, 1);
  EXPECT_EQ(answer.errors,
            "README.md: some lines end in CRLF and some in LF; save it with "
            "one\nNo page was changed.\n");
}

TEST(WeaveUpdate, ChangesNoPageWhileOneIsWrong) {
  const Copy book("right");
  edit(book.root / "chapters/01-neuron/neuron.hpp", "y_i * w_ji", "w_ji * y_i");
  write(book.root / "docs/more.md",
        "# More\n\n<!-- weave: more.hpp no-region -->\n```cpp\n```\n");
  const std::string page = read(book.root / "chapters/01-neuron/README.md");
  EXPECT_EQ(weave("update", book.root).code, 1);
  EXPECT_EQ(read(book.root / "chapters/01-neuron/README.md"), page);
}

TEST(WeaveUpdate, LeavesNoFileBesideThePage) {
  const Copy book("wrong/changed-listing");
  EXPECT_EQ(weave("update", book.root).code, 0);
  for (const auto& entry : fs::directory_iterator(book.root))
    EXPECT_TRUE(entry.path().filename() == "README.md" || entry.is_directory())
        << entry.path();
}

TEST(WeaveUntold, ListsWhatUntoldTxtMustHold) {
  const Answer answer = weave("untold", fixture("right"));
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(answer.out,
            "common/toolbox/random.hpp random-state\n"
            "common/toolbox/random.hpp random-next\n");
}

TEST(Weave, NamesTheFolderThatHoldsNoBook) {
  const Copy book("right");
  const Answer answer = weave("check", book.root / "common");
  EXPECT_EQ(answer.code, 1);
  EXPECT_EQ(answer.errors, (book.root / "common").string() +
                               ": holds no README.md; name the book's "
                               "folder\n");
}

}  // namespace
