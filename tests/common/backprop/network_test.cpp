#include "backprop/network.hpp"

#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backprop/learning.hpp"
#include "samples.hpp"

namespace {

using backprop::always_on;
using backprop::Cases;
using backprop::GroupId;
using backprop::Network;
using testing::AllOf;
using testing::HasSubstr;

template <typename Act>
std::string refusal(const Act& act) {
  return samples::message_of<std::invalid_argument>(act);
}

TEST(Network, reads_as_the_paper_describes_the_family_tree_net) {
  Network net;
  const GroupId person = net.input(24);
  const GroupId relation = net.input(12);
  const GroupId central =
      net.layer(12, {net.layer(6, {person}), net.layer(6, {relation})});
  net.layer(24, {net.layer(6, {central})});
  // 24·6 + 12·6 + 12·12 + 12·6 + 6·24 weights and 6 + 6 + 12 + 6 + 24 biases
  EXPECT_EQ(count_weights(net), 144u + 72 + 144 + 72 + 144 + 54);
}

TEST(Network, counts_tied_weights_once) {
  Network net;
  const GroupId in = net.input(3);
  const GroupId first = net.layer(3, {in});
  net.again(first, {net.again(first, {first})});
  EXPECT_EQ(count_weights(net), 9u + 3);
}

TEST(Network, keeps_its_connections_in_order_when_one_is_added_later) {
  Network net;
  const GroupId in = net.input(2);
  const GroupId hidden = net.layer(1, {in});
  const GroupId out = net.layer(1, {hidden});
  net.layer(3, {out});
  net.connect(in, out);
  EXPECT_TRUE(
      std::ranges::is_sorted(net.connections, {}, &backprop::Connection::to));
}

TEST(Network, refuses_an_empty_group) {
  Network net;
  EXPECT_THAT(refusal([&] { net.input(0, "people"); }), HasSubstr("'people'"));
  const GroupId in = net.input(2);
  EXPECT_THAT(refusal([&] { net.layer(0, {in}, {.name = "hidden"}); }),
              HasSubstr("'hidden' is empty"));
  EXPECT_EQ(net.groups.size(), 2u);
}

TEST(Network, refuses_connections_down_within_or_into_an_input) {
  Network net;
  const GroupId in = net.input(2, "in");
  const GroupId low = net.layer(3, {in}, {.name = "low"});
  const GroupId high = net.layer(4, {low}, {.name = "high"});
  const GroupId late = net.input(5, "late");
  EXPECT_THAT(refusal([&] { net.connect(high, low); }),
              AllOf(HasSubstr("'high' (4 units)"), HasSubstr("'low' (3 units)"),
                    HasSubstr("down")));
  EXPECT_THAT(refusal([&] { net.connect(low, low); }), HasSubstr("within"));
  EXPECT_THAT(refusal([&] { net.connect(high, late); }),
              AllOf(HasSubstr("'late' (5 units)"), HasSubstr("input")));
  EXPECT_THAT(refusal([&] { net.connect(low, high); }), HasSubstr("already"));
  EXPECT_THAT(refusal([&] { net.connect(low, 17); }), HasSubstr("number 17"));
  EXPECT_THAT(refusal([&] { net.layer(2, {}); }), HasSubstr("below"));
  EXPECT_THAT(refusal([&] { net.weights(in, high); }),
              HasSubstr("no connection"));
}

TEST(Network, refuses_to_repeat_a_layer_on_groups_of_other_sizes) {
  Network net;
  const GroupId three = net.input(3, "three");
  const GroupId two = net.input(2, "two");
  const GroupId layer = net.layer(4, {three}, {.name = "layer"});
  EXPECT_THAT(
      refusal([&] { net.again(layer, {two}); }),
      AllOf(HasSubstr("'layer' (4 units)"), HasSubstr("'three' (3 units)"),
            HasSubstr("'two' (2 units)")));
  EXPECT_THAT(refusal([&] {
                net.again(layer, {three, two});
              }),
              AllOf(HasSubstr("1 groups"), HasSubstr("2")));
  EXPECT_THAT(refusal([&] { net.again(three, {two}); }), HasSubstr("'three'"));
}

TEST(Network, is_as_it_was_after_a_refusal) {
  Network net;
  const GroupId in = net.input(2);
  EXPECT_NE(refusal([&] { net.layer(3, {in, 9}); }), "no exception");
  EXPECT_EQ(net.groups.size(), 2u);
  EXPECT_TRUE(net.connections.empty());
  EXPECT_TRUE(net.W.empty());
}

// What cases may get wrong.
struct TwoGroups {
  Network net;
  GroupId in = net.input(2, "in");
  GroupId out = net.layer(3, {in}, {.name = "out"});
  Cases good = {.inputs = {{in, arma::mat(4, 2)}},
                .targets = {{out, arma::mat(4, 3)}}};
  std::string refusal_of(const Cases& cases) {
    return refusal([&] { backprop::Training(net, cases); });
  }
};

TEST(Cases, of_the_right_shapes_are_taken) {
  TwoGroups two;
  EXPECT_EQ(two.refusal_of(two.good), "no exception");
}

TEST(Cases, of_wrong_sizes_are_refused_with_the_group_and_both_sizes) {
  TwoGroups two;
  Cases wrong = two.good;
  wrong.targets[0].values.set_size(4, 5);
  EXPECT_THAT(two.refusal_of(wrong),
              AllOf(HasSubstr("'out'"), HasSubstr("5"), HasSubstr("3")));
  wrong = two.good;
  wrong.inputs[0].values.set_size(4, 7);
  EXPECT_THAT(two.refusal_of(wrong),
              AllOf(HasSubstr("'in'"), HasSubstr("7"), HasSubstr("2")));
  wrong = two.good;
  wrong.targets[0].values.set_size(6, 3);
  EXPECT_THAT(two.refusal_of(wrong),
              AllOf(HasSubstr("'out'"), HasSubstr("6"), HasSubstr("4.")));
}

TEST(Cases, in_the_wrong_place_are_refused) {
  TwoGroups two;
  Cases wrong = two.good;
  wrong.inputs.clear();
  EXPECT_THAT(two.refusal_of(wrong), HasSubstr("no cases"));
  wrong = two.good;
  wrong.inputs.push_back(wrong.targets[0]);
  EXPECT_THAT(two.refusal_of(wrong), HasSubstr("'out' is not an input"));
  wrong = two.good;
  wrong.targets.push_back(wrong.inputs[0]);
  EXPECT_THAT(two.refusal_of(wrong), HasSubstr("'in'"));
  wrong = two.good;
  wrong.targets[0].group = 8;
  EXPECT_THAT(two.refusal_of(wrong), HasSubstr("number 8"));
}

}  // namespace
