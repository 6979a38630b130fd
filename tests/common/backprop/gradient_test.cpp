// Back-propagation against central differences, for every kind of net.
#include <gtest/gtest.h>

#include "backprop/gradient_check.hpp"
#include "samples.hpp"

namespace {

using backprop::GroupId;
using backprop::Network;

// Checks random weights and cases, of which some leave rows of padding.
void expect_slopes_right(Network net, const std::vector<GroupId>& answering) {
  toolbox::Random random(7);
  for (const arma::uword count : {1u, 5u, 8u, 19u}) {
    randomize(net, random, 1);
    const backprop::Cases cases = samples::cases(net, answering, count, random);
    EXPECT_LT(backprop::relative_difference(slopes(net, cases),
                                            measured_slopes(net, cases)),
              1e-7)
        << count << " cases";
  }
}

TEST(Slopes, are_right_for_a_single_unit) {
  Network net;
  const GroupId in = net.input(3);
  const GroupId top = net.layer(1, {in});
  expect_slopes_right(net, {top});
}

TEST(Slopes, are_right_for_a_deep_net) {
  Network net;
  GroupId top = net.input(4);
  for (const arma::uword units : {5u, 3u, 4u, 2u})
    top = net.layer(units, {top});
  expect_slopes_right(net, {top});
}

TEST(Slopes, are_right_for_the_split_net_of_the_family_trees) {
  Network net;
  const GroupId person = net.input(8);
  const GroupId relation = net.input(4);
  const GroupId central =
      net.layer(4, {net.layer(3, {person}), net.layer(2, {relation})});
  const GroupId top = net.layer(8, {net.layer(3, {central})});
  expect_slopes_right(net, {top});
}

TEST(Slopes, are_right_for_connections_that_skip_layers) {
  Network net;
  const GroupId in = net.input(2);
  const GroupId hidden = net.layer(1, {in});
  const GroupId higher = net.layer(3, {hidden});
  const GroupId out = net.layer(2, {higher, hidden});
  net.connect(in, out);
  expect_slopes_right(net, {out});
}

TEST(Slopes, are_right_without_biases) {
  Network net;
  const GroupId in = net.input(3);
  const GroupId hidden = net.layer(4, {in}, {.bias = false});
  const GroupId top = net.layer(2, {hidden}, {.bias = false});
  expect_slopes_right(net, {top});
}

TEST(Slopes, are_right_for_a_recurrent_net_unfolded_in_time) {
  Network net;
  const GroupId start = net.input(3);
  const GroupId first = net.layer(3, {start});
  const GroupId second = net.again(first, {first});
  const GroupId third = net.again(first, {second});
  expect_slopes_right(net, {second, third});
}

TEST(Slopes, are_right_for_weights_shared_over_positions) {
  Network net;
  const GroupId left = net.input(2);
  const GroupId middle = net.input(2);
  const GroupId right = net.input(2);
  const GroupId detector = net.layer(3, {left, middle});
  const GroupId same = net.again(detector, {middle, right});
  const GroupId top = net.layer(1, {detector, same});
  expect_slopes_right(net, {top});
}

TEST(Slopes, are_right_for_groups_that_answer_at_several_heights) {
  Network net;
  const GroupId in = net.input(2);
  const GroupId hidden = net.layer(3, {in});
  const GroupId out = net.layer(2, {hidden});
  expect_slopes_right(net, {hidden, out});
}

TEST(Slopes, of_a_wrong_backward_pass_would_be_told_apart) {
  toolbox::Random random(2);
  Network net;
  const GroupId in = net.input(3);
  const GroupId out = net.layer(2, {net.layer(2, {in})});
  randomize(net, random, 1);
  const backprop::Cases cases = samples::cases(net, {out}, 9, random);
  backprop::Weights wrong = slopes(net, cases);
  wrong[1](0, 1) *= 1.001;
  EXPECT_GT(backprop::relative_difference(wrong, measured_slopes(net, cases)),
            1e-6);
}

}  // namespace
