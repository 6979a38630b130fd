#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "toolbox/figure.hpp"

namespace {

using testing::HasSubstr;
using testing::Not;
using toolbox::Axes;
using toolbox::PlanePanel;

const Axes unit_square = {
    .x = "y_1", .y = "y_2", .x_range = {{0, 1}}, .y_range = {{0, 1}}};

TEST(Planes, DrawALineAcrossThePlaneAndAnArrowToItsPositiveSide) {
  // x = ½, positive to the right.
  const PlanePanel panel = {.lines = {{2, 0, -1}}};
  const std::string script = toolbox::planes({panel}, unit_square).script;
  EXPECT_THAT(script, HasSubstr("set arrow from 0.5,0 to 0.5,1 nohead"));
  EXPECT_THAT(script, HasSubstr("set arrow from 0.5,0.5 to 0.61,0.5 head"));
}

TEST(Planes, DrawNoLineThatPassesThePlaneBy) {
  const PlanePanel panel = {.lines = {{1, 1, -5}}};
  EXPECT_THAT(toolbox::planes({panel}, unit_square).script,
              Not(HasSubstr("nohead")));
}

TEST(Planes, DrawDiscsForCasesThatShouldBeOnAndOff) {
  const PlanePanel panel = {.points = {{0.25, 0.75, true}, {0.5, 0, false}}};
  const std::string script = toolbox::planes({panel}, unit_square).script;
  EXPECT_THAT(script, HasSubstr("$on << EOD\n0.25 0.75\nEOD"));
  EXPECT_THAT(script, HasSubstr("$off << EOD\n0.5 0\nEOD"));
}

TEST(Planes, ShowTheOutputByTheAreaOfSquares) {
  const PlanePanel panel = {.output = [](double x, double) { return x; }};
  const std::string script = toolbox::planes({panel}, unit_square).script;
  EXPECT_THAT(script, HasSubstr("area of a square"));
  EXPECT_THAT(script, HasSubstr("$squares << EOD\n0.0238"));
}

TEST(Planes, RefuseWhatCannotBeDrawn) {
  EXPECT_THROW(toolbox::planes({}, unit_square), std::invalid_argument);
  EXPECT_THROW(toolbox::planes({{}}, {.x = "no ranges"}),
               std::invalid_argument);
  Axes logarithmic = unit_square;
  logarithmic.log_x = true;
  EXPECT_THROW(toolbox::planes({{}}, logarithmic), std::invalid_argument);
  const PlanePanel outside = {.output = [](double, double) { return 1.5; }};
  EXPECT_THROW(toolbox::planes({outside}, unit_square), std::invalid_argument);
}

}  // namespace
