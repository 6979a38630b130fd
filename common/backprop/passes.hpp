/// \file
/// The two passes of back-propagation over a set of cases.
// [omit]
#pragma once

#include <armadillo>

#include <vector>

#include "backprop/network.hpp"
#include "backprop/products.hpp"

namespace backprop {
// [omit]

// [passes-cases]
/// What the units of one group are given, or should answer: cases × units.
struct Pattern {
  GroupId group;
  arma::mat values;
};

/// The cases a network learns from: a pattern for each of its inputs, and one
/// for each group that has a desired output.
struct Cases {
  std::vector<Pattern> inputs;
  std::vector<Pattern> targets;

  /// How many cases there are: the rows of every pattern.
  arma::uword count() const;
};

/// Throws std::invalid_argument, naming the group and the two sizes, unless
/// the patterns fit the network and each other.
void check(const Network& net, const Cases& cases);

/// Some of the cases, in the order of `chosen`.
Cases select(const Cases& cases, const arma::uvec& chosen);
// [passes-cases]

// [passes-states]
/// The states of all units over all cases. A matrix has a row for each case,
/// and rows of padding up to a multiple of `lanes`, whose slopes stay zero.
struct States {
  arma::uword cases = 0;
  std::vector<arma::mat> Y;      ///< one a group: the outputs y_j
  std::vector<arma::mat> dE_dY;  ///< ∂E/∂y_j
  std::vector<arma::mat> dE_dX;  ///< ∂E/∂x_j
  std::vector<Live> live;        ///< where Y may be other than zero

  /// Makes room for so many cases; the unit that is always on is on.
  States(const Network& net, arma::uword case_count);

  /// The outputs of a group without the padding: cases × units.
  arma::mat outputs(GroupId group) const;
};

/// Copies the cases' inputs to the input units.
void set_inputs(States& states, const Cases& cases);
// [passes-states]

// [passes-api]
/// RHW eqs (1) and (2), from the bottom to the top: sets the outputs of every
/// group that is not an input.
void forward(const Network& net, States& states);

/// RHW eqs (4) to (7), from the top to the bottom: sets dE_dW to the slope of
/// the error over all cases; a tied weight gets the sum over its uses.
///
/// An output nearer to its target than `tolerance` counts as no error.
void backward(const Network& net, const Cases& cases, States& states,
              Weights& dE_dW, double tolerance = 0);

/// RHW eq. (3): E = ½ Σ_c Σ_j (y_j,c − d_j,c)², after a forward pass.
double error(const Cases& cases, const States& states, double tolerance = 0);

/// The outputs of one group for these inputs: cases × units.
arma::mat answer(const Network& net, const std::vector<Pattern>& inputs,
                 GroupId group);
// [passes-api]

// [omit]
}  // namespace backprop
// [omit]
