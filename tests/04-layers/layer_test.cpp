// What the chapter says of its layer.
#include "layer.hpp"

#include <gtest/gtest.h>

#include "loops.hpp"
#include "measured.hpp"
#include "toolbox/random.hpp"

namespace {

using namespace layers;

arma::mat trained() {
  const arma::mat D = matrix(desired());
  arma::mat W(D.n_cols, segments.size() + 1, arma::fill::zeros);
  learn(W, matrix(shown()), D, 0.5, 500);
  return W;
}

Rows random_rows(toolbox::Random& random, std::size_t n_rows,
                 std::size_t n_cols, double low, double high) {
  Rows rows(n_rows, std::vector<double>(n_cols));
  for (std::vector<double>& row : rows)
    for (double& value : row) value = random.uniform(low, high);
  return rows;
}

void expect_same(const Rows& by_loops, const arma::mat& by_products) {
  ASSERT_EQ(arma::size(matrix(by_loops)), arma::size(by_products));
  EXPECT_LE(arma::abs(matrix(by_loops) - by_products).max(), 1e-12);
}

TEST(Layer, works_out_the_example_of_the_text) {
  const arma::mat Y = {{1, 0, 1}, {1, 1, 1}};
  const arma::mat W = {{2, -1, 0.5}, {-3, 4, 1}};
  const arma::mat X = {{2.5, -2}, {1.5, 2}};
  const arma::mat Y_out = outputs(Y, W);
  for (arma::uword n = 0; n < X.n_elem; ++n)
    EXPECT_DOUBLE_EQ(Y_out(n), neuron::logistic(X(n)));
}

TEST(Layer, says_the_same_by_loops_and_by_products) {
  toolbox::Random random(4);
  for (int trial = 0; trial < 50; ++trial) {
    const std::size_t cases = 1 + random.below(12);
    const std::size_t n_in = 1 + random.below(12);
    const std::size_t n_out = 1 + random.below(12);
    const Rows Y = random_rows(random, cases, n_in, 0, 1);
    const Rows W = random_rows(random, n_out, n_in, -3, 3);
    const Rows D = random_rows(random, cases, n_out, 0, 1);
    const Rows Y_out = outputs_by_loops(Y, W);
    expect_same(Y_out, outputs(matrix(Y), matrix(W)));
    expect_same(slopes_by_loops(Y, Y_out, D),
                slopes(matrix(Y), matrix(Y_out), matrix(D)));
  }
}

TEST(Layer, learns_the_same_by_loops_and_by_products) {
  toolbox::Random random(5);
  Rows W = random_rows(random, 10, 8, -1, 1);
  arma::mat W_too = matrix(W);
  for (int turn = 0; turn < 10; ++turn) {
    learn_by_loops(W, shown(), desired(), 0.5, 50);
    learn(W_too, matrix(shown()), matrix(desired()), 0.5, 50);
    expect_same(W, W_too);
  }
}

TEST(Layer, has_the_slopes_that_small_steps_show) {
  toolbox::Random random(6);
  const arma::mat Y = matrix(random_rows(random, 5, 4, 0, 1));
  const arma::mat W = matrix(random_rows(random, 3, 4, -2, 2));
  const arma::mat D = matrix(random_rows(random, 5, 3, 0, 1));
  const arma::mat measured = exercise::measured(
      W, [&](const arma::mat& moved) { return error(outputs(Y, moved), D); });
  EXPECT_LE(arma::abs(slopes(Y, outputs(Y, W), D) - measured).max(), 1e-8);
}

TEST(Layer, names_all_ten_digits_after_its_sweeps) {
  const arma::mat Y_out = outputs(matrix(shown()), trained());
  for (arma::uword c = 0; c < 10; ++c)
    for (arma::uword j = 0; j < 10; ++j) EXPECT_EQ(Y_out(c, j) > 0.5, j == c);
}

// The digits one segment away from each digit, counted by hand.
TEST(Layer, finds_digits_with_three_neighbours_hardest_and_with_none_easiest) {
  const arma::vec own = outputs(matrix(shown()), trained()).diag();
  const arma::uvec order = arma::sort_index(own);
  EXPECT_EQ(order(0), 8);  // 0, 6, 9
  EXPECT_EQ(order(1), 9);  // 3, 5, 8
  EXPECT_EQ(order(8), 4);
  EXPECT_EQ(order(9), 2);
}

TEST(Layer, keeps_one_input_over_all_cases_side_by_side_in_memory) {
  const arma::mat Y = matrix(shown());
  for (arma::uword c = 0; c < Y.n_rows; ++c) {
    EXPECT_EQ(&Y(c, 0), Y.memptr() + c);
    EXPECT_EQ(Y.memptr()[c], shown()[c][0]);
  }
}

TEST(Layer, has_products_that_fit_and_are_wrong_as_cases_are_as_many_as_units) {
  const arma::mat Y = matrix(shown()), D = matrix(desired());
  arma::mat W(D.n_cols, Y.n_cols, arma::fill::zeros);
  for (int sweep = 0; sweep < 500; ++sweep) {
    const arma::mat Y_out = outputs(Y, W);
    const arma::mat dE_dX = (Y_out - D) * Y_out * (1 - Y_out);
    W -= 0.5 * dE_dX * Y;
  }
  EXPECT_NEAR(error(outputs(Y, W), D), 5, 1e-3);
  EXPECT_LT(outputs(Y, W).max(), 1e-3);  // all units are off
}

TEST(Display, parts_each_two_digits_by_a_segment_at_least) {
  const Rows Y = shown();
  int neighbours = 0;
  for (std::size_t c = 0; c < Y.size(); ++c)
    for (std::size_t other = c + 1; other < Y.size(); ++other) {
      int differ = 0;
      for (std::size_t i = 0; i < Y[c].size(); ++i)
        if (Y[c][i] != Y[other][i]) ++differ;
      EXPECT_GE(differ, 1);
      if (differ == 1) ++neighbours;
    }
  EXPECT_EQ(neighbours, 7);
}

TEST(Display, is_parted_by_hand_as_the_text_says) {
  const Rows Y = shown();
  for (std::size_t j = 0; j < Y.size(); ++j)
    for (const std::vector<double>& y : Y) {
      double differ = 0, x_j = 5 - 10 * static_cast<double>(digits[j].size());
      for (std::size_t i = 0; i < segments.size(); ++i) {
        x_j += (Y[j][i] == 1 ? 10 : -10) * y[i];
        if (Y[j][i] != y[i]) ++differ;
      }
      EXPECT_DOUBLE_EQ(x_j, 5 - 10 * differ);
    }
}

}  // namespace
