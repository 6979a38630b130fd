#include "backprop/learning.hpp"

#include <gtest/gtest.h>

#include "samples.hpp"

namespace {

using backprop::always_on;
using backprop::Cases;
using backprop::Change;
using backprop::GroupId;
using backprop::Network;
using backprop::Settings;
using backprop::Training;

// A single output unit without weights, but for what a test gives it.
struct OneUnit {
  Network net;
  GroupId in = net.input(1);
  GroupId out = net.layer(1, {in});
  double w() const { return net.weights(in, out)(0); }
  double b() const { return net.weights(always_on, out)(0); }

  Cases cases(const arma::vec& x, const arma::vec& d) const {
    return {.inputs = {{in, x}}, .targets = {{out, d}}};
  }
};

TEST(Learning, momentum_on_a_constant_slope_grows_as_a_geometric_series) {
  OneUnit unit;
  Training training(unit.net, unit.cases({0}, {1}));  // w never gets a slope
  // b starts at 0: y = ½, ∂E/∂b = −½ · ¼ = −⅛. With a tiny step the slope
  // hardly changes, so Δb(t) = ε ⅛ (1 + α + … + α^(t−1)).
  const Settings settings = {.epsilon = 1e-9, .alpha = 0.5};
  for (int t = 0; t < 3; ++t) sweep(unit.net, training, settings);
  EXPECT_NEAR(unit.b(), 1e-9 / 8 * (1 + 1.5 + 1.75), 1e-17);
  EXPECT_EQ(unit.w(), 0);
}

TEST(Learning, decay_takes_its_share_after_the_change) {
  OneUnit unit;
  unit.net.weights(unit.in, unit.out) = 2.0;
  unit.net.weights(always_on, unit.out) = -2.0;  // x = 0, y = ½
  Training training(unit.net, unit.cases({1}, {1}));
  sweep(unit.net, training, {.epsilon = 0.8, .decay = 0.1});
  EXPECT_NEAR(unit.w(), (2 + 0.8 / 8) * 0.9, 1e-15);
  EXPECT_NEAR(unit.b(), (-2 + 0.8 / 8) * 0.9, 1e-15);
}

TEST(Learning, decay_leaves_biases_alone_when_told_to) {
  OneUnit unit;
  unit.net.weights(unit.in, unit.out) = 2.0;
  unit.net.weights(always_on, unit.out) = -2.0;
  Training training(unit.net, unit.cases({1}, {1}));
  sweep(unit.net, training,
        {.epsilon = 0.8, .decay = 0.1, .decay_biases = false});
  EXPECT_NEAR(unit.w(), (2 + 0.8 / 8) * 0.9, 1e-15);
  EXPECT_NEAR(unit.b(), -2 + 0.8 / 8, 1e-15);
}

TEST(Learning, an_output_within_tolerance_counts_as_no_error) {
  OneUnit unit;
  unit.net.weights(always_on, unit.out) = std::log(0.85 / 0.15);  // y = 0.85
  for (const bool should_be_on : {true, false}) {
    Training training(unit.net, unit.cases({0}, {should_be_on ? 1.0 : 0.0}));
    const double before = unit.b();
    sweep(unit.net, training, {.epsilon = 0.1, .tolerance = 0.2});
    EXPECT_EQ(unit.b() == before, should_be_on);
    EXPECT_EQ(current_error(unit.net, training, 0.2) == 0, should_be_on);
  }
}

TEST(Learning, outside_the_tolerance_the_error_is_the_whole_error) {
  OneUnit unit;
  Training training(unit.net, unit.cases({0}, {1}));
  EXPECT_EQ(current_error(unit.net, training, 0.2), 0.125);
  sweep(unit.net, training, {.epsilon = 1, .tolerance = 0.2});
  EXPECT_EQ(unit.b(), 0.125);
}

TEST(Learning, after_every_case_is_a_step_for_each_case_in_turn) {
  const arma::vec x = {1, -1, 2};
  const arma::vec d = {1, 0, 0};
  OneUnit by_case;
  Training training(by_case.net, by_case.cases(x, d));
  sweep(by_case.net, training,
        {.epsilon = 0.5, .alpha = 0.3, .change = Change::after_case});

  double w = 0, b = 0, delta_w = 0, delta_b = 0;
  for (arma::uword c = 0; c < 3; ++c) {
    const double y = 1 / (1 + std::exp(-(b + x(c) * w)));
    const double dE_dx = (y - d(c)) * y * (1 - y);
    delta_w = -0.5 * dE_dx * x(c) + 0.3 * delta_w;
    delta_b = -0.5 * dE_dx + 0.3 * delta_b;
    w += delta_w;
    b += delta_b;
  }
  EXPECT_NEAR(by_case.w(), w, 1e-14);
  EXPECT_NEAR(by_case.b(), b, 1e-14);
}

TEST(Learning, a_schedule_changes_the_settings_and_keeps_the_momentum) {
  const Settings gentle = {.epsilon = 0.1, .alpha = 0.5};
  const Settings bold = {.epsilon = 0.4, .alpha = 0.9};
  OneUnit scheduled;
  const Cases cases = scheduled.cases({1, 0}, {1, 0});
  EXPECT_EQ(train(scheduled.net, cases, {{2, gentle}, {3, bold}}), 5);

  OneUnit by_hand;
  Training training(by_hand.net, cases);
  for (int t = 0; t < 5; ++t)
    sweep(by_hand.net, training, t < 2 ? gentle : bold);
  EXPECT_EQ(scheduled.w(), by_hand.w());
  EXPECT_EQ(scheduled.b(), by_hand.b());
}

TEST(Learning, an_observer_looks_before_every_so_often_and_after_the_last) {
  OneUnit unit;
  std::vector<std::size_t> seen;
  std::vector<double> errors;
  train(unit.net, unit.cases({1, 0}, {1, 0}), {{10, {.epsilon = 0.5}}},
        {.every = 4, .look = [&](const backprop::Progress& now) {
           seen.push_back(now.sweep);
           errors.push_back(now.error);
           return true;
         }});
  EXPECT_EQ(seen, (std::vector<std::size_t>{0, 4, 8, 10}));
  EXPECT_EQ(errors.front(), 0.25);
  EXPECT_LT(errors.back(), errors.front());
}

TEST(Learning, an_observer_changes_nothing) {
  OneUnit watched, alone;
  const Cases cases = watched.cases({1, 0}, {1, 0});
  const backprop::Schedule schedule = {{7, {.epsilon = 0.5, .alpha = 0.9}}};
  train(watched.net, cases, schedule,
        {.every = 1, .look = [](const auto&) { return true; }});
  train(alone.net, cases, schedule);
  EXPECT_EQ(watched.w(), alone.w());
}

TEST(Learning, stops_when_the_observer_has_seen_enough) {
  OneUnit unit;
  const std::size_t done = train(
      unit.net, unit.cases({1, 0}, {1, 0}), {{100, {.epsilon = 0.5}}},
      {.every = 5, .look = [](const auto& now) { return now.sweep < 15; }});
  EXPECT_EQ(done, 15);
}

TEST(Learning, refuses_settings_that_make_no_sense) {
  OneUnit unit;
  Training training(unit.net, unit.cases({1}, {1}));
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const Settings& wrong :
       {Settings{.epsilon = 0}, Settings{.epsilon = nan}, Settings{.alpha = 1},
        Settings{.alpha = -0.1}, Settings{.decay = 1},
        Settings{.tolerance = 0.5}})
    EXPECT_THROW(sweep(unit.net, training, wrong), std::invalid_argument);
}

}  // namespace
