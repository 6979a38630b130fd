#include "distance_from_line.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "exercises/expect.hpp"
#include "neuron.hpp"

namespace {

using exercise::distance_from_line;
using exercise::expect_near;
using exercise::number;
using exercise::numbers;

struct Line {
  double w_1, w_2, b;
};

constexpr Line kSlanted = {3, 4, -5};  // (3, 4) is of length 5
constexpr Line kUpright = {-0.5, 0, 1};

double distance(const Line& line, double y_1, double y_2) {
  return distance_from_line(line.w_1, line.w_2, line.b, y_1, y_2);
}

std::string input(const Line& line, double y_1, double y_2) {
  return "w_1 = " + number(line.w_1) + ", w_2 = " + number(line.w_2) +
         ", b = " + number(line.b) + ", point " + numbers({y_1, y_2});
}

TEST(DistanceFromLine, is_0_on_the_line) {
  expect_near(distance(kSlanted, 3, -1), 0, 1e-12,
              {.equation = "w_1 y_1 + w_2 y_2 + b = 0",
               .input = input(kSlanted, 3, -1),
               .hint = "on the line the total input is 0; is the bias in it?"});
}

TEST(DistanceFromLine, is_what_a_ruler_shows_beside_an_upright_line) {
  expect_near(
      distance(kUpright, 0, 7), 2, 1e-12,
      {.equation = "w_1 y_1 + w_2 y_2 + b = 0: here the line y_1 = 2",
       .input = input(kUpright, 0, 7),
       .hint = "how much does x_j grow in a step of 1 towards the line?"});
}

TEST(DistanceFromLine, is_negative_where_the_unit_is_off) {
  expect_near(distance(kSlanted, 0, 0), -1, 1e-12,
              {.equation = "w_1 y_1 + w_2 y_2 + b = 0",
               .input = input(kSlanted, 0, 0),
               .hint = "the sign is that of the total input"});
}

TEST(DistanceFromLine, is_the_length_of_the_shortest_way_to_the_line) {
  const double d = 2.5;
  const double y_1 = 3 + d * 3 / 5;  // from (3, -1) straight off the line
  const double y_2 = -1 + d * 4 / 5;
  expect_near(distance(kSlanted, y_1, y_2), d, 1e-12,
              {.equation = "the way along (w_1, w_2) from the line",
               .input = input(kSlanted, y_1, y_2),
               .hint = "how long is the arrow (w_1, w_2)?"});
}

TEST(DistanceFromLine, stays_when_weights_and_bias_are_doubled) {
  const Line doubled = {6, 8, -10};
  expect_near(distance(doubled, 2, 3), distance(kSlanted, 2, 3), 1e-12,
              {.equation = "2 w_1 y_1 + 2 w_2 y_2 + 2 b = 0 is the same line",
               .input = input(doubled, 2, 3),
               .hint = "the total input doubles; the distance must not"});
}

}  // namespace
