#include "majority.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"
#include "neuron.hpp"

namespace {

using exercise::expect_that;
using exercise::majority;
using exercise::number;
using exercise::numbers;

// The eight inputs of which at least `least` and at most `most` are on.
std::vector<std::vector<double>> inputs_on(double least, double most) {
  std::vector<std::vector<double>> inputs;
  for (const double y_1 : {0.0, 1.0})
    for (const double y_2 : {0.0, 1.0})
      for (const double y_3 : {0.0, 1.0})
        if (y_1 + y_2 + y_3 >= least && y_1 + y_2 + y_3 <= most)
          inputs.push_back({y_1, y_2, y_3});
  return inputs;
}

exercise::About about(const std::vector<double>& y,
                      const std::vector<double>& w, const std::string& hint) {
  return {.equation = "eqs (1) and (2)",
          .input = "y = " + numbers(y) + ", weights and bias " + numbers(w),
          .hint = hint};
}

TEST(Majority, has_a_weight_for_each_of_three_inputs_and_a_bias) {
  const std::vector<double> w = majority();
  expect_that(w.size() == 4, "4 numbers", std::to_string(w.size()) + " numbers",
              {.equation = "eq. (1), with the bias as one more weight",
               .input = {},
               .hint = "w_1, w_2, w_3, and the bias last"});
}

TEST(Majority, is_on_when_two_or_three_inputs_are_on) {
  const std::vector<double> w = majority();
  for (const std::vector<double>& y : inputs_on(2, 3)) {
    const double y_j = neuron::output(neuron::with_one(y), w);
    expect_that(y_j > 0.9, "an output above 0.9", number(y_j),
                about(y, w, "which total input does an output of 0.9 need?"));
  }
}

TEST(Majority, is_off_when_none_or_one_input_is_on) {
  const std::vector<double> w = majority();
  for (const std::vector<double>& y : inputs_on(0, 1)) {
    const double y_j = neuron::output(neuron::with_one(y), w);
    expect_that(y_j < 0.1, "an output below 0.1", number(y_j),
                about(y, w,
                      "between one input on and two, the total input must "
                      "pass 0"));
  }
}

}  // namespace
