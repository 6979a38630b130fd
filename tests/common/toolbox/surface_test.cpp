#include <limits>
#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "scratch.hpp"
#include "toolbox/figure.hpp"

namespace {

using testing::HasSubstr;
using testing::Not;
using toolbox::Axes;
using toolbox::Surface;
using toolbox::SurfacePanel;

const Axes square = {
    .x = "w", .y = "b", .x_range = {{-1, 1}}, .y_range = {{-1, 1}}};

const Surface bowl = {
    .height = [](double x, double y) { return x * x + y * y; },
    .levels = {0.25, 1}};

std::string script(const Surface& surface,
                   const std::vector<SurfacePanel>& panels) {
  return toolbox::surface(surface, panels, square).script;
}

TEST(Surface, LooksUpTheHeightOnAGridAndDrawsTheLevelsAskedFor) {
  const std::string text = script(bowl, {{}});
  EXPECT_THAT(text, HasSubstr("$grid << EOD\n-1 -1 2\n"));
  EXPECT_THAT(text, HasSubstr("levels discrete 0.25,1\n"));
}

TEST(Surface, DrawsAPathWithItsStartAndItsEnd) {
  const std::string text =
      script(bowl, {{"down", {{{-1, -0.5, 0}, {1, 0, 0}}}}});
  EXPECT_THAT(text, HasSubstr("$paths << EOD\n-1 1\n-0.5 0\n0 0\n\nEOD"));
  EXPECT_THAT(text, HasSubstr("$starts << EOD\n-1 1\nEOD"));
  EXPECT_THAT(text, HasSubstr("$ends << EOD\n0 0\nEOD"));
  EXPECT_THAT(text, HasSubstr(toolbox::literal("start")));
}

TEST(Surface, SaysTheHeightOfContourLinesWhereThereAreNoPaths) {
  // From the middle to the lower left corner, where x² + y² is 1 at √½.
  EXPECT_THAT(script(bowl, {{}}),
              HasSubstr("set label " + toolbox::literal("1") + " at -0.708"));
  EXPECT_THAT(script(bowl, {{"", {{{0}, {0}}}}}), Not(HasSubstr("boxed")));
}

TEST(Surface, MarksTheLowestPlaceOnlyWhereItIsTold) {
  EXPECT_THAT(script(bowl, {{}}), HasSubstr("$lowest << EOD\nNaN NaN\n"));
  Surface marked = bowl;
  marked.lowest = {{0, 0.5}};
  EXPECT_THAT(script(marked, {{}}), HasSubstr("$lowest << EOD\n0 0.5\n"));
}

TEST(Surface, IsDrawnByGnuplotWithItsContours) {
  if (std::system("command -v gnuplot >/dev/null 2>&1") != 0)
    GTEST_SKIP() << "gnuplot is not installed";
  const ScratchFolder folder;
  toolbox::Figures(folder.path)
      .draw("bowl",
            toolbox::surface(bowl, {{"a path", {{{-1, 0}, {0, 0}}}}}, square));
  toolbox::Figures(folder.path)
      .draw("map", toolbox::surface(bowl, {{}}, square));
  EXPECT_THAT(read_text(folder.path / "bowl.svg"), HasSubstr("a path</text>"));
  EXPECT_THAT(read_text(folder.path / "map.svg"), HasSubstr("0.25</text>"));
}

TEST(Surface, RefusesWhatCannotBeDrawn) {
  const auto refused = [](const Surface& surface,
                          const std::vector<SurfacePanel>& panels) {
    EXPECT_THROW(toolbox::surface(surface, panels, square),
                 std::invalid_argument);
  };
  refused(bowl, {});
  refused(bowl, {{}, {}, {}, {}});
  refused({.height = bowl.height}, {{}});
  refused({.levels = {1}}, {{}});
  refused(bowl, {{"no points", {{}}}});
  refused(bowl, {{"more x than y", {{{1, 2}, {1}}}}});
  refused(
      {.height = [](double,
                    double) { return std::numeric_limits<double>::infinity(); },
       .levels = {1}},
      {{}});
  EXPECT_THROW(toolbox::surface(bowl, {{}}, {.x = "no ranges"}),
               std::invalid_argument);
  Axes logarithmic = square;
  logarithmic.log_y = true;
  EXPECT_THROW(toolbox::surface(bowl, {{}}, logarithmic),
               std::invalid_argument);
}

}  // namespace
