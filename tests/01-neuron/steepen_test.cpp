#include "steepen.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"
#include "neuron.hpp"

namespace {

using exercise::expect_near;
using exercise::expect_that;
using exercise::number;
using exercise::numbers;
using exercise::steepen;

// A unit, and what is asked of it.
struct Task {
  std::vector<double> w;
  double margin, tolerance;
};

const std::vector<Task> kTasks = {{{2, -1, 0.5}, 0.5, 0.01},
                                  {{0.25, 0.25, -0.375}, 0.125, 0.1},
                                  {{40, -60, 5}, 20, 0.05}};

std::string input(const Task& task) {
  return "w = " + numbers(task.w) + ", margin " + number(task.margin) +
         ", tolerance " + number(task.tolerance);
}

// What the new unit says where the total input of the old one was x_j.
double output_where(const Task& task, double x_j) {
  const double y_2 = 0.5;
  const double y_1 = (x_j - task.w[1] * y_2 - task.w[2]) / task.w[0];
  const std::vector<double> w = steepen(task.w, task.margin, task.tolerance);
  return w.size() == task.w.size() ? neuron::output({y_1, y_2, 1}, w) : 0;
}

TEST(Steepen, returns_as_many_weights) {
  for (const Task& task : kTasks) {
    const auto w = steepen(task.w, task.margin, task.tolerance);
    expect_that(w.size() == task.w.size(), "3 weights", numbers(w),
                {.equation = {},
                 .input = input(task),
                 .hint = "the bias is the last of the weights"});
  }
}

TEST(Steepen, leaves_the_line_where_it_is) {
  for (const Task& task : kTasks)
    expect_near(output_where(task, 0), 0.5, 1e-9,
                {.equation = "eq. (1): x_j = 0 before the scaling and after",
                 .input = input(task) + ", at x_j = 0",
                 .hint = "what moves the line when it alone stays?"});
}

TEST(Steepen, is_near_enough_to_1_and_to_0_at_the_margin) {
  for (const Task& task : kTasks) {
    const double least = 1 - task.tolerance;
    const double y_j = output_where(task, task.margin);
    expect_that(y_j >= least - 1e-9, "at least " + number(least), number(y_j),
                {.equation = "eq. (2)",
                 .input = input(task) + ", at x_j = margin",
                 .hint = "margin is a size of x_j, tolerance one of y_j"});
    const double other = output_where(task, -task.margin);
    expect_that(other <= task.tolerance + 1e-9,
                "at most " + number(task.tolerance), number(other),
                {.equation = "eq. (2)",
                 .input = input(task) + ", at x_j = -margin",
                 .hint = "the two sides need the same factor"});
  }
}

TEST(Steepen, is_no_steeper_than_it_need_be) {
  for (const Task& task : kTasks)
    expect_near(
        output_where(task, task.margin), 1 - task.tolerance, 1e-9,
        {.equation = "eq. (2)",
         .input = input(task) + ", at x_j = margin",
         .hint = "the smallest factor just reaches 1 - tolerance there"});
}

}  // namespace
