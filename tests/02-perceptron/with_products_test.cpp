#include "with_products.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::expect_that;
using exercise::numbers;
using exercise::with_products;
using perceptron::Case;
using perceptron::function;

void expect_inputs(const Case& c, const std::vector<double>& expected,
                   const std::string& hint) {
  const std::vector<double> actual = with_products(c).y;
  expect_that(actual == expected, numbers(expected), numbers(actual),
              {.equation = "y_1, …, y_n, the products y_i y_k, and 1",
               .input = "y = " + numbers(c.y),
               .hint = hint});
}

bool is_learnt(std::size_t n, std::size_t table) {
  std::vector<Case> cases;
  for (const Case& c : function(n, table)) cases.push_back(with_products(c));
  return perceptron::learn(cases).learnt;
}

void expect_learnt(std::size_t n, std::size_t expected,
                   const std::string& hint) {
  std::size_t learnt = 0;
  const std::size_t functions = std::size_t{1} << (std::size_t{1} << n);
  for (std::size_t table = 0; table < functions; ++table)
    learnt += is_learnt(n, table);
  expect_that(learnt == expected, std::to_string(expected) + " learnt",
              std::to_string(learnt) + " learnt",
              {.equation = "the rule, on the inputs with their products",
               .input = "all functions of " + std::to_string(n) + " inputs",
               .hint = hint});
}

TEST(WithProducts, puts_the_product_of_two_inputs_before_the_1) {
  expect_inputs({{2, 3, 1}, 0}, {2, 3, 6, 1},
                "the last input is the 1 of the bias, no input of the case");
}

TEST(WithProducts, takes_every_pair_of_three_inputs_once) {
  expect_inputs({{2, 3, 5, 1}, 0}, {2, 3, 5, 6, 10, 15, 1},
                "y_1 y_2, y_1 y_3, y_2 y_3");
}

TEST(WithProducts, keeps_what_the_case_should_give) {
  expect_that(with_products({{1, 1, 1}, 1}).d_j == 1, "d_j = 1", "another d_j",
              {.equation = {}, .input = {}, .hint = "d_j stays"});
}

TEST(WithProducts, lets_the_unit_learn_exclusive_or) {
  expect_that(is_learnt(2, 0b0110), "learnt", "it goes round",
              {.equation = "x_j = w_1 y_1 + w_2 y_2 + w_3 y_1 y_2 + bias",
               .input = "XOR",
               .hint = "which new input tells (1, 1) from the other cases?"});
}

TEST(WithProducts, lets_it_learn_all_16_functions_of_two_inputs) {
  expect_learnt(2, 16, "four weights for four cases");
}

TEST(WithProducts, leaves_two_functions_of_three_inputs_to_go_round) {
  expect_learnt(3, 254,
                "the sum of all three inputs, odd or even, stays out of reach");
}

}  // namespace
