#include "perceptron.hpp"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

// Two wrong answers to exercise 2.3, of which the page speaks.
#define exercise as_it_stands
#include "wrong/one_correction-as-it-stands.hpp"
#undef exercise
#define exercise half_mended
#include "wrong/one_correction-half-mended.hpp"
#undef exercise

namespace {

using perceptron::Case;
using perceptron::function;
using perceptron::learn;
using perceptron::Weights;

double answer(const Weights& w_j, const Case& c) {
  return perceptron::threshold(neuron::total_input(c.y, w_j));
}

std::size_t mistakes_of(const perceptron::Run& run) {
  return std::accumulate(run.mistakes.begin(), run.mistakes.end(),
                         std::size_t{0});
}

TEST(Threshold, says_no_where_the_total_input_is_0) {
  EXPECT_EQ(perceptron::threshold(0), 0);
  EXPECT_EQ(perceptron::threshold(1e-300), 1);
}

TEST(Correct, adds_the_inputs_of_a_case_that_should_be_on) {
  Weights w_j = {3, -4, 0};
  EXPECT_TRUE(perceptron::correct(w_j, {{0, 1, 1}, 1}));
  EXPECT_EQ(w_j, (Weights{3, -3, 1}));
}

TEST(Correct, takes_away_the_inputs_of_a_case_that_should_be_off) {
  Weights w_j = {3, -4, 0};
  EXPECT_TRUE(perceptron::correct(w_j, {{1, 0, 1}, 0}));
  EXPECT_EQ(w_j, (Weights{2, -4, -1}));
}

TEST(Correct, leaves_the_weights_where_the_answer_is_right) {
  Weights w_j = {3, -4, 0};
  EXPECT_FALSE(perceptron::correct(w_j, {{1, 0, 1}, 1}));
  EXPECT_EQ(w_j, (Weights{3, -4, 0}));
}

// By pencil and paper.
TEST(Learn, ends_at_the_line_for_and) {
  const auto run = learn(function(2, 0b1000));
  EXPECT_TRUE(run.learnt);
  EXPECT_EQ(run.history, (std::vector<Weights>{{0, 0, 0},
                                               {1, 1, 1},
                                               {2, 1, 0},
                                               {2, 1, -1},
                                               {2, 2, -1},
                                               {2, 1, -2},
                                               {2, 1, -2}}));
  EXPECT_EQ(run.mistakes, (std::vector<std::size_t>{1, 3, 3, 2, 1, 0}));
}

TEST(Learn, goes_round_on_exclusive_or) {
  const auto run = learn(function(2, 0b0110));
  EXPECT_FALSE(run.learnt);
  EXPECT_EQ(run.history, (std::vector<Weights>{
                             {0, 0, 0}, {-1, 0, 0}, {-1, 0, 1}, {-1, 0, 1}}));
}

TEST(Learn, answers_every_case_rightly_where_it_says_learnt) {
  for (std::size_t table = 0; table < 256; ++table) {
    const std::vector<Case> cases = function(3, table);
    const auto run = learn(cases);
    if (!run.learnt) continue;
    for (const Case& c : cases) EXPECT_EQ(answer(run.history.back(), c), c.d_j);
  }
}

// The numbers of linearly separable functions have long been known.
TEST(Learn, learns_4_of_4_14_of_16_104_of_256_and_1882_of_65536_functions) {
  for (const auto& [n, expected] :
       {std::pair{1U, 4U}, {2U, 14U}, {3U, 104U}, {4U, 1882U}}) {
    std::size_t learnt = 0;
    for (std::size_t table = 0; table < std::size_t{1} << (1U << n); ++table)
      learnt += learn(function(n, table)).learnt;
    EXPECT_EQ(learnt, expected) << n << " inputs";
  }
}

TEST(Learn, fails_of_two_inputs_only_at_exclusive_or_and_its_opposite) {
  for (std::size_t table = 0; table < 16; ++table)
    EXPECT_EQ(learn(function(2, table)).learnt,
              table != 0b0110 && table != 0b1001)
        << table;
}

TEST(MostMistakes, is_by_pencil_51_for_and) {
  EXPECT_DOUBLE_EQ(
      perceptron::most_mistakes({10, 10, -15}, function(2, 0b1000)),
      3 * 425 / 25.0);
}

TEST(MostMistakes, holds_in_every_order_of_the_cases) {
  for (const auto& [table, w_j] :
       {std::pair{0b1000U, Weights{2, 2, -3}}, {0b1110U, {2, 2, -1}}}) {
    const std::vector<Case> cases = function(2, table);
    const double most = perceptron::most_mistakes(w_j, cases);
    std::vector<std::size_t> order = {0, 1, 2, 3};
    do {
      std::vector<Case> in_order;
      for (const std::size_t c : order) in_order.push_back(cases[c]);
      const auto run = learn(in_order);
      EXPECT_TRUE(run.learnt);
      EXPECT_LE(static_cast<double>(mistakes_of(run)), most);
    } while (std::next_permutation(order.begin(), order.end()));
  }
}

TEST(Function, has_the_inputs_of_its_cases_in_binary) {
  const std::vector<Case> cases = function(3, 0b01000000);
  EXPECT_EQ(cases[6].y, (std::vector<double>{1, 1, 0, 1}));
  EXPECT_EQ(cases[6].d_j, 1);
  EXPECT_EQ(cases[5].d_j, 0);
}

// What the design note says: NAND, with corrections of a tenth.
TEST(Correct, goes_another_way_by_tenths_that_are_not_exact) {
  const std::vector<Case> cases = function(2, 0b0111);
  std::vector<std::size_t> mistakes;
  Weights w_j = {0, 0, 0};
  do {
    mistakes.push_back(0);
    for (const Case& c : cases) {
      const double change = 0.1 * (c.d_j - answer(w_j, c));
      for (std::size_t i = 0; i < 3; ++i) w_j[i] += change * c.y[i];
      mistakes.back() += change != 0;
    }
  } while (mistakes.back() > 0);
  EXPECT_NE(mistakes, learn(cases).mistakes);
}

// What the page says of the bug of exercise 2.3, and of half its mending.
TEST(HastyCorrection, reports_no_mistake_even_on_exclusive_or) {
  for (const std::size_t table : {0b1000U, 0b1110U, 0b0110U}) {
    Weights w_j = {0, 0, 0};
    for (const Case& c : function(2, table))
      EXPECT_FALSE(as_it_stands::one_correction(w_j, c));
  }
}

bool learns_if_half_mended(const std::vector<Case>& cases) {
  Weights w_j(cases[0].y.size(), 0);
  std::size_t mistakes = 1;
  for (int sweep = 0; sweep < 100 && mistakes > 0; ++sweep) {
    mistakes = 0;
    for (const Case& c : cases) mistakes += half_mended::one_correction(w_j, c);
  }
  return mistakes == 0;
}

TEST(HastyCorrection, learns_only_10_of_16_functions_when_half_mended) {
  std::size_t learnt = 0;
  for (std::size_t table = 0; table < 16; ++table)
    learnt += learns_if_half_mended(function(2, table));
  EXPECT_EQ(learnt, 10U);
}

}  // namespace
