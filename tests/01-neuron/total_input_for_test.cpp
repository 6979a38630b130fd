#include "total_input_for.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"
#include "neuron.hpp"

namespace {

using exercise::expect_near;
using exercise::expect_refused;
using exercise::number;
using exercise::total_input_for;

TEST(TotalInputFor, is_0_for_an_output_of_one_half) {
  expect_near(total_input_for(0.5), 0, 1e-12,
              {.equation = "eq. (2)",
               .input = "y_j = 0.5",
               .hint = "an undecided unit has no total input"});
}

TEST(TotalInputFor, gives_the_total_input_back_that_gave_the_output) {
  for (const double x_j : {-6.0, -1.0, 0.25, 2.0, 6.0}) {
    const double y_j = neuron::logistic(x_j);
    expect_near(total_input_for(y_j), x_j, 1e-9,
                {.equation = "eq. (2): y_j = 1 / (1 + e^(-x_j))",
                 .input = "y_j = " + number(y_j),
                 .hint = "get e^(-x_j) alone on one side, then take std::log"});
  }
}

TEST(TotalInputFor, refuses_what_no_unit_can_say) {
  for (const double y_j : {-0.5, 0.0, 1.0, 1.5})
    expect_refused([&] { total_input_for(y_j); },
                   {.equation = "eq. (2) lies between 0 and 1, and is neither",
                    .input = "y_j = " + number(y_j),
                    .hint = "look at y_j before you compute"});
}

}  // namespace
