/// \file
/// A network: groups of units from bottom to top, and the connections between
/// them.
// [omit]
#pragma once

#include <armadillo>

#include <cstddef>
#include <string>
#include <vector>

#include "toolbox/random.hpp"

namespace backprop {
// [omit]

// [network-parts]
/// The place of a group in Network::groups; a higher one lies higher.
using GroupId = std::size_t;

/// The place of a matrix in Network::W.
using WeightsId = std::size_t;

/// One matrix for every set of weights of a network, n_out × n_in each: the
/// weights themselves, their slopes, or their last changes.
using Weights = std::vector<arma::mat>;

/// Units that share their connections.
struct Group {
  std::string name;   ///< what messages and figures call it
  arma::uword units;  ///< how many
  bool is_input;      ///< set from outside, not computed
};

/// Every unit of a lower group connected to every unit of a higher one.
/// Connections with the same weights are tied (RHW p. 535, Fig. 5).
struct Connection {
  GroupId from;
  GroupId to;
  WeightsId weights;
};
// [network-parts]

// [network-struct]
/// What a layer may be told beside its size and what lies below it.
struct LayerOptions {
  std::string name = "";
  bool bias = true;  ///< a weight from the unit that is always on
};

/// A layered network as RHW p. 533 describes it: connections go upwards, and
/// may skip layers. Group 0 is the single unit that is always on; the weights
/// from it are the biases.
///
/// Every member function that builds throws std::invalid_argument, naming the
/// group and the sizes, and then leaves the network as it was.
struct Network {
  std::vector<Group> groups = {{"always on", 1, true}};
  std::vector<Connection> connections;  ///< in the order of their upper ends
  Weights W;  ///< W[k]: n_out × n_in, w_ji in row j; zero until set

  /// A group of units whose outputs are the data.
  GroupId input(arma::uword units, std::string name = "");

  /// A group connected to each group `below`, and to the unit always on.
  GroupId layer(arma::uword units, const std::vector<GroupId>& below,
                LayerOptions options = {});

  /// The same layer once more, over other groups of the same sizes: all of its
  /// weights, the biases too, are tied to those of `layer`.
  GroupId again(GroupId layer, const std::vector<GroupId>& below,
                std::string name = "");

  /// One more connection, upwards; the new weights are zero.
  WeightsId connect(GroupId from, GroupId to);

  /// The weights of the connection between two groups.
  arma::mat& weights(GroupId from, GroupId to);
  const arma::mat& weights(GroupId from, GroupId to) const;
};
// [network-struct]

// [network-questions]
/// The group whose single unit is always on.
inline constexpr GroupId always_on = 0;

/// Whether the weights come from the unit that is always on.
bool is_bias(const Network& net, WeightsId weights);

/// How many weights there are to learn, biases among them, tied ones once.
std::size_t count_weights(const Network& net);

/// Draws every weight, biases too, uniformly from [−range, range], set by set,
/// row by row.
void randomize(Network& net, toolbox::Random& random, double range);

/// Matrices of the shapes of the network's weights, all zero.
Weights zeros_like(const Network& net);
// [network-questions]

// [omit]
}  // namespace backprop
// [omit]
