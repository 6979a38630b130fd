// RHW eqs (1) to (9) on a net small enough to work out by hand.
#include <cmath>

#include <gtest/gtest.h>

#include "backprop/learning.hpp"
#include "samples.hpp"

namespace {

using backprop::always_on;
using backprop::Cases;
using backprop::GroupId;
using backprop::Network;
using backprop::States;
using backprop::Weights;

double squash(double x) {
  return 1 / (1 + std::exp(-x));
}

// Two inputs, one hidden unit, one output; one case.
struct ByHand {
  Network net;
  GroupId in, hidden, out;
  Cases cases;

  // y: outputs, x: total inputs, by the paper's formulas.
  double y_1 = 1, y_2 = 0.5, d = 1;
  double w_h1 = 0.4, w_h2 = -0.6, b_h = 0.1, w_oh = 2, b_o = -0.5;
  double x_h = y_1 * w_h1 + y_2 * w_h2 + b_h;  // eq. (1): 0.2
  double y_h = squash(x_h);                    // eq. (2)
  double x_o = y_h * w_oh + b_o;
  double y_o = squash(x_o);
  double dE_dy_o = y_o - d;                    // eq. (4)
  double dE_dx_o = dE_dy_o * y_o * (1 - y_o);  // eq. (5)
  double dE_dy_h = dE_dx_o * w_oh;             // eq. (7)
  double dE_dx_h = dE_dy_h * y_h * (1 - y_h);

  ByHand() {
    in = net.input(2);
    hidden = net.layer(1, {in});
    out = net.layer(1, {hidden});
    net.weights(in, hidden) = arma::rowvec{w_h1, w_h2};
    net.weights(always_on, hidden) = b_h;
    net.weights(hidden, out) = w_oh;
    net.weights(always_on, out) = b_o;
    cases = {.inputs = {{in, arma::rowvec{y_1, y_2}}},
             .targets = {{out, arma::mat(1, 1).fill(d)}}};
  }
};

TEST(Equations, one_and_two_give_the_outputs) {
  const ByHand hand;
  EXPECT_NEAR(hand.x_h, 0.2, 1e-15);
  const auto output = [&](GroupId group) {
    return arma::as_scalar(answer(hand.net, hand.cases.inputs, group));
  };
  EXPECT_NEAR(output(hand.hidden), hand.y_h, 1e-15);
  EXPECT_NEAR(output(hand.out), hand.y_o, 1e-15);
}

TEST(Equations, three_is_half_the_sum_of_squares_not_a_mean) {
  Network net;
  const GroupId in = net.input(1);
  const GroupId out = net.layer(2, {in});  // zero weights: every output is ½
  States states(net, 3);
  const Cases cases = {.inputs = {{in, arma::mat(3, 1, arma::fill::zeros)}},
                       .targets = {{out, {{1, 0}, {0.5, 0.5}, {0, 1.5}}}}};
  set_inputs(states, cases);
  forward(net, states);
  EXPECT_NEAR(error(cases, states), 0.5 * (0.25 + 0.25 + 0.25 + 1), 1e-15);
}

TEST(Equations, four_to_seven_give_the_slopes) {
  const ByHand hand;
  States states(hand.net, 1);
  Weights dE_dW = zeros_like(hand.net);
  set_inputs(states, hand.cases);
  forward(hand.net, states);
  backward(hand.net, hand.cases, states, dE_dW);

  EXPECT_NEAR(states.dE_dY[hand.out](0), hand.dE_dy_o, 1e-15);
  EXPECT_NEAR(states.dE_dX[hand.out](0), hand.dE_dx_o, 1e-15);
  EXPECT_NEAR(states.dE_dY[hand.hidden](0), hand.dE_dy_h, 1e-15);
  EXPECT_NEAR(states.dE_dX[hand.hidden](0), hand.dE_dx_h, 1e-15);
  // Sets 0 to 3: bias and input of the hidden unit, bias and input of the top.
  EXPECT_NEAR(dE_dW[0](0), hand.dE_dx_h * 1, 1e-15);
  EXPECT_NEAR(dE_dW[1](0), hand.dE_dx_h * hand.y_1, 1e-15);
  EXPECT_NEAR(dE_dW[1](1), hand.dE_dx_h * hand.y_2, 1e-15);
  EXPECT_NEAR(dE_dW[2](0), hand.dE_dx_o * 1, 1e-15);
  EXPECT_NEAR(dE_dW[3](0), hand.dE_dx_o * hand.y_h, 1e-15);
}

TEST(Equations, eight_is_a_step_down_the_slope) {
  ByHand hand;
  backprop::Training training(hand.net, hand.cases);
  sweep(hand.net, training, {.epsilon = 0.3});
  EXPECT_NEAR(hand.net.weights(hand.hidden, hand.out)(0),
              hand.w_oh - 0.3 * hand.dE_dx_o * hand.y_h, 1e-15);
}

TEST(Equations, nine_keeps_a_share_of_the_last_change) {
  ByHand hand;
  backprop::Training training(hand.net, hand.cases);
  sweep(hand.net, training, {.epsilon = 0.3, .alpha = 0.9});
  const double first = hand.net.weights(hand.hidden, hand.out)(0) - hand.w_oh;
  const double w_1 = hand.net.weights(hand.hidden, hand.out)(0);
  sweep(hand.net, training, {.epsilon = 0.3, .alpha = 0.9});
  const double slope = training.dE_dW[3](0);
  EXPECT_NEAR(hand.net.weights(hand.hidden, hand.out)(0) - w_1,
              -0.3 * slope + 0.9 * first, 1e-15);
}

TEST(Equations, cases_add_up) {
  ByHand hand;
  Cases twice = hand.cases;
  twice.inputs[0].values = arma::repmat(hand.cases.inputs[0].values, 11, 1);
  twice.targets[0].values = arma::repmat(hand.cases.targets[0].values, 11, 1);
  backprop::Training training(hand.net, twice);
  sweep(hand.net, training, {.epsilon = 0.1});
  EXPECT_NEAR(training.dE_dW[3](0), 11 * hand.dE_dx_o * hand.y_h, 1e-14);
}

}  // namespace
