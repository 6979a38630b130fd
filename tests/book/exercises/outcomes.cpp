/// \file
/// A test for each way in which an exercise may come out.
#include <cmath>
#include <cstdlib>
#include <stdexcept>

#include <gtest/gtest.h>

#include "exercises/expect.hpp"
#include "exercises/todo.hpp"

namespace {

using exercise::expect_near;
using exercise::expect_refused;

const exercise::About about = {
    .equation = "eq. (1)", .input = "y = 1", .hint = "think"};

TEST(Outcome, is_solved) {
  expect_near(1, 1, 0, about);
  expect_refused([] { throw std::invalid_argument("no"); }, about);
}

TEST(Outcome, is_wrong) {
  expect_near(0.25, 0.5, 0.1, about);
  exercise::todo("Exercise 0.1: not to be printed behind a failure");
}

TEST(Outcome, is_wrong_by_little) {
  expect_near(1 + 1e-9, 1, 1e-12, about);
}

TEST(Outcome, is_no_number) {
  expect_near(std::nan(""), 1, 1e9, about);
}

TEST(Outcome, is_to_do) {
  exercise::todo("Exercise 0.1: say what eq. (1) says");
}

TEST(Outcome, is_to_do_where_a_refusal_is_due) {
  expect_refused([] { exercise::todo("Exercise 0.1: refuse"); }, about);
}

TEST(Outcome, refuses_nothing) {
  expect_refused([] {}, about);
}

TEST(Outcome, refuses_in_another_way) {
  expect_refused([] { throw std::out_of_range("far out"); }, about);
}

TEST(Outcome, throws) {
  throw std::runtime_error("what was thrown");
}

TEST(Outcome, crashes) {
  std::abort();
}

TEST(Outcome, never_ends) {
  for (volatile bool go = true; go;) continue;
}

}  // namespace
