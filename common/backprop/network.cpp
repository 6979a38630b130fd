// [omit]
#include "backprop/network.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace backprop {
namespace {
// [omit]

// [network-refuse]
[[noreturn]] void refuse(const std::string& sentence) {
  throw std::invalid_argument(sentence);
}

std::string quoted(const Group& group) {
  return "group '" + group.name + "' (" + std::to_string(group.units) +
         (group.units == 1 ? " unit)" : " units)");
}

const Group& group_at(const Network& net, GroupId id) {
  if (id < net.groups.size()) return net.groups[id];
  refuse("there is no group number " + std::to_string(id) +
         ": the network has " + std::to_string(net.groups.size()) + ".");
}
// [network-refuse]

// [network-add-group]
GroupId add_group(Network& net, arma::uword units, std::string name,
                  bool is_input) {
  const GroupId id = net.groups.size();
  if (name.empty()) name = "group " + std::to_string(id);
  if (units == 0) refuse("group '" + name + "' is empty: give it a unit.");
  net.groups.push_back({std::move(name), units, is_input});
  return id;
}
// [network-add-group]

// [network-check-connection]
void check_connection(const Network& net, GroupId from, GroupId to) {
  const Group& lower = group_at(net, from);
  const Group& upper = group_at(net, to);
  const std::string both = "from " + quoted(lower) + " to " + quoted(upper);
  if (from == to) refuse("a connection " + both + " stays within one group.");
  if (from > to) refuse("a connection " + both + " goes down; it must go up.");
  if (upper.is_input) refuse("a connection " + both + " ends at an input.");
  for (const Connection& old : net.connections)
    if (old.from == from && old.to == to)
      refuse("a connection " + both + " exists already.");
}
// [network-check-connection]

// [network-find-connection]
const Connection& find_connection(const Network& net, GroupId from,
                                  GroupId to) {
  for (const Connection& connection : net.connections)
    if (connection.from == from && connection.to == to) return connection;
  refuse("there is no connection from " + quoted(group_at(net, from)) + " to " +
         quoted(group_at(net, to)) + ".");
}
// [network-find-connection]

// [network-incoming]
// The connections into a group, in the order in which they were made.
std::vector<Connection> incoming(const Network& net, GroupId group) {
  std::vector<Connection> found;
  for (const Connection& connection : net.connections)
    if (connection.to == group) found.push_back(connection);
  return found;
}
// [network-incoming]

// [network-check-repeat]
void check_repeat(const Network& net, GroupId layer,
                  const std::vector<GroupId>& below) {
  const Group& model = group_at(net, layer);
  std::vector<GroupId> first_below;
  for (const Connection& first : incoming(net, layer))
    if (first.from != always_on) first_below.push_back(first.from);
  if (first_below.empty())
    refuse(quoted(model) + " stands on no group: there is nothing to repeat.");
  if (first_below.size() != below.size())
    refuse(quoted(model) + " stands on " + std::to_string(first_below.size()) +
           " groups; it cannot be repeated on " + std::to_string(below.size()) +
           ".");
  for (std::size_t n = 0; n < below.size(); ++n)
    if (group_at(net, below[n]).units != net.groups[first_below[n]].units)
      refuse(
          quoted(model) + " stands on " + quoted(net.groups[first_below[n]]) +
          "; it cannot be repeated on " + quoted(net.groups[below[n]]) + ".");
}
// [network-check-repeat]

// [omit]
}  // namespace
// [omit]

// [network-input]
GroupId Network::input(arma::uword units, std::string name) {
  return add_group(*this, units, std::move(name), true);
}
// [network-input]

// [network-layer]
GroupId Network::layer(arma::uword units, const std::vector<GroupId>& below,
                       LayerOptions options) {
  if (below.empty()) refuse("a layer needs at least one group below it.");
  Network net = *this;
  const GroupId top = add_group(net, units, std::move(options.name), false);
  if (options.bias) net.connect(always_on, top);
  for (const GroupId lower : below) net.connect(lower, top);
  *this = std::move(net);
  return top;
}
// [network-layer]

// [network-connect]
// Connections stay in the order of the groups they end at, bottom to top.
void add_connection(Network& net, Connection added) {
  const auto place =
      std::ranges::upper_bound(net.connections, added.to, {}, &Connection::to);
  net.connections.insert(place, added);
}

WeightsId Network::connect(GroupId from, GroupId to) {
  check_connection(*this, from, to);
  add_connection(*this, {from, to, W.size()});
  W.emplace_back(groups[to].units, groups[from].units, arma::fill::zeros);
  return W.size() - 1;
}
// [network-connect]

// [network-again]
GroupId Network::again(GroupId layer, const std::vector<GroupId>& below,
                       std::string name) {
  check_repeat(*this, layer, below);
  Network net = *this;
  const GroupId top =
      add_group(net, groups[layer].units, std::move(name), false);
  auto lower = below.begin();
  for (const Connection& first : incoming(*this, layer)) {
    const GroupId from = first.from == always_on ? always_on : *lower++;
    check_connection(net, from, top);
    add_connection(net, {from, top, first.weights});
  }
  *this = std::move(net);
  return top;
}
// [network-again]

// [network-weights]
arma::mat& Network::weights(GroupId from, GroupId to) {
  return W[find_connection(*this, from, to).weights];
}

const arma::mat& Network::weights(GroupId from, GroupId to) const {
  return W[find_connection(*this, from, to).weights];
}
// [network-weights]

// [network-answers]
bool is_bias(const Network& net, WeightsId weights) {
  return std::ranges::any_of(net.connections, [&](const Connection& c) {
    return c.weights == weights && c.from == always_on;
  });
}

std::size_t count_weights(const Network& net) {
  std::size_t count = 0;
  for (const arma::mat& W : net.W) count += W.n_elem;
  return count;
}
// [network-answers]

// [network-randomize]
void randomize(Network& net, toolbox::Random& random, double range) {
  for (arma::mat& W : net.W)
    for (arma::uword j = 0; j < W.n_rows; ++j)
      for (arma::uword i = 0; i < W.n_cols; ++i)
        W(j, i) = random.uniform(-range, range);
}

Weights zeros_like(const Network& net) {
  Weights zeros;
  for (const arma::mat& W : net.W)
    zeros.emplace_back(W.n_rows, W.n_cols, arma::fill::zeros);
  return zeros;
}
// [network-randomize]

// [omit]
}  // namespace backprop
// [omit]
