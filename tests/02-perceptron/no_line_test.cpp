#include "no_line.hpp"

#include <gtest/gtest.h>

#include "exercises/expect.hpp"

namespace {

using exercise::expect_that;
using exercise::no_line;
using exercise::numbers;
using perceptron::Case;
using perceptron::function;

using Counts = std::vector<std::size_t>;

std::string words(const Counts& counts) {
  return numbers({counts.begin(), counts.end()});
}

// A function of n inputs, as the answers it wants: "answers (0, 1, 1, 0)".
std::string name(const std::vector<Case>& cases) {
  std::vector<double> desired;
  for (const Case& c : cases) desired.push_back(c.d_j);
  return "desired outputs " + numbers(desired);
}

// The sum of the inputs of the cases that should be on, or of the others.
std::vector<double> sum(const std::vector<Case>& cases, const Counts& counts,
                        double d_j) {
  std::vector<double> sums(cases[0].y.size(), 0);
  for (std::size_t c = 0; c < cases.size(); ++c)
    for (std::size_t i = 0; i < sums.size() && cases[c].d_j == d_j; ++i)
      sums[i] += static_cast<double>(counts[c]) * cases[c].y[i];
  return sums;
}

void expect_proof(const std::vector<Case>& cases) {
  const Counts counts = no_line(cases);
  const bool one_each = counts.size() == cases.size();
  expect_that(one_each, "a count for each case", words(counts),
              {.equation = "a run that is not learnt goes round",
               .input = name(cases),
               .hint = "what does Run::learnt say?"});
  if (!one_each) return;
  expect_that(counts != Counts(cases.size(), 0), "a count above 0",
              words(counts),
              {.equation = {},
               .input = name(cases),
               .hint = "nothing proves nothing; once round the cycle, which "
                       "cases were wrong?"});
  const std::vector<double> on = sum(cases, counts, 1);
  const std::vector<double> off = sum(cases, counts, 0);
  expect_that(on == off, "off " + numbers(on), "off " + numbers(off),
              {.equation = "the counted inputs of on and of off are equal",
               .input = name(cases) + ", your counts " + words(counts),
               .hint = "start on the cycle, not before it, and go on until "
                       "the weights are those again"});
}

TEST(NoLine, proves_that_there_is_none_for_exclusive_or) {
  expect_proof(function(2, 0b0110));
}

TEST(NoLine, is_empty_where_a_line_is_learnt) {
  for (const std::size_t table : {0b1000U, 0b1110U, 0b0000U}) {
    const Counts counts = no_line(function(2, table));
    expect_that(counts.empty(), "{}", words(counts),
                {.equation = {},
                 .input = name(function(2, table)),
                 .hint = "where there is a line there is no proof of none"});
  }
}

TEST(NoLine, proves_it_for_all_functions_of_three_inputs_that_go_round) {
  for (std::size_t table = 0; table < 256; ++table)
    if (!perceptron::learn(function(3, table)).learnt)
      expect_proof(function(3, table));
}

}  // namespace
