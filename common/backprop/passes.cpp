// [omit]
#include "backprop/passes.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

#include "backprop/exponential.hpp"
#include "backprop/products.hpp"

namespace backprop {
namespace {
// [omit]

// [passes-check-pattern]
void check_pattern(const Network& net, const Pattern& pattern,
                   const std::string& what, arma::uword case_count) {
  if (pattern.group >= net.groups.size())
    throw std::invalid_argument("there is no group number " +
                                std::to_string(pattern.group) + ".");
  const Group& group = net.groups[pattern.group];
  const auto expect = [&](arma::uword given, arma::uword wanted,
                          const std::string& of) {
    if (given != wanted)
      throw std::invalid_argument("group '" + group.name + "' is given " +
                                  what + " for " + std::to_string(given) + " " +
                                  of + " and needs " + std::to_string(wanted) +
                                  ".");
  };
  expect(pattern.values.n_cols, group.units, "units");
  expect(pattern.values.n_rows, case_count, "cases");
}
// [passes-check-pattern]

// [passes-check-places]
// How many of the patterns are for this group.
std::size_t count_for(GroupId group, const std::vector<Pattern>& patterns) {
  std::size_t count = 0;
  for (const Pattern& pattern : patterns) count += pattern.group == group;
  return count;
}

void check_places(const Network& net, const Cases& cases) {
  for (GroupId g = always_on + 1; g < net.groups.size(); ++g) {
    const std::string name = "group '" + net.groups[g].name + "'";
    const std::size_t inputs = count_for(g, cases.inputs);
    if (net.groups[g].is_input && inputs != 1)
      throw std::invalid_argument(name + " is an input and is given " +
                                  std::to_string(inputs) +
                                  " patterns instead of 1.");
    if (!net.groups[g].is_input && inputs != 0)
      throw std::invalid_argument(name + " is not an input: it takes none.");
    if (count_for(g, cases.targets) > (net.groups[g].is_input ? 0 : 1))
      throw std::invalid_argument(name + " is given too many targets.");
  }
}
// [passes-check-places]

// [passes-padding]
arma::uword padded(arma::uword cases) {
  return (cases + lanes - 1) / lanes * lanes;
}
// [passes-padding]

// [passes-miss]
// How far an output is from its target: y − d, or nothing within tolerance.
inline double miss(double y, double d, double tolerance) {
  const double off = y - d;
  return std::abs(off) < tolerance ? 0 : off;
}
// [passes-miss]

// [passes-error-of]
// Eq. (3) for one group. D: cases × units, Y: the same and padding below.
double error_of(const arma::mat& D, const arma::mat& Y, double tolerance) {
  double sum = 0;
  for (arma::uword j = 0; j < D.n_cols; ++j)
    for (arma::uword c = 0; c < D.n_rows; ++c) {
      const double off = miss(Y(c, j), D(c, j), tolerance);
      sum += off * off;
    }
  return sum / 2;
}
// [passes-error-of]

// [passes-slope-of]
// Eq. (4) for one group: ∂E/∂y_j = y_j − d_j.
void slope_of(arma::mat& dE_dY, const arma::mat& D, const arma::mat& Y,
              double tolerance) {
  for (arma::uword j = 0; j < D.n_cols; ++j) {
    double* dE_dy_j = dE_dY.colptr(j);
    const double* y_j = Y.colptr(j);
    const double* d_j = D.colptr(j);
    for (arma::uword c = 0; c < D.n_rows; ++c)
      dE_dy_j[c] = miss(y_j[c], d_j[c], tolerance);
  }
}
// [passes-slope-of]

// [passes-through-logistic]
// Eq. (5): ∂E/∂x_j = ∂E/∂y_j y_j (1 − y_j).
void through_logistic(arma::mat& dE_dX, const arma::mat& dE_dY,
                      const arma::mat& Y) {
  dE_dX = dE_dY % Y % (1 - Y);
}
// [passes-through-logistic]

// [omit]
}  // namespace
// [omit]

// [passes-check]
void check(const Network& net, const Cases& cases) {
  if (cases.count() == 0) throw std::invalid_argument("there are no cases.");
  for (const Pattern& input : cases.inputs)
    check_pattern(net, input, "inputs", cases.count());
  for (const Pattern& target : cases.targets)
    check_pattern(net, target, "targets", cases.count());
  check_places(net, cases);
}
// [passes-check]

// [passes-select]
arma::uword Cases::count() const {
  return inputs.empty() ? 0 : inputs.front().values.n_rows;
}

Cases select(const Cases& cases, const arma::uvec& chosen) {
  Cases some = cases;
  for (Pattern& input : some.inputs) input.values = input.values.rows(chosen);
  for (Pattern& target : some.targets)
    target.values = target.values.rows(chosen);
  return some;
}
// [passes-select]

// [states-make]
States::States(const Network& net, arma::uword case_count) : cases(case_count) {
  const arma::uword rows = padded(case_count);
  for (const Group& group : net.groups) {
    Y.emplace_back(rows, group.units, arma::fill::zeros);
    dE_dY.emplace_back(rows, group.units, arma::fill::zeros);
    dE_dX.emplace_back(rows, group.units, arma::fill::zeros);
    live.emplace_back(rows, group.units);
  }
  Y[always_on].ones();
}

arma::mat States::outputs(GroupId group) const {
  return Y.at(group).head_rows(cases);
}

void set_inputs(States& states, const Cases& cases) {
  for (const Pattern& input : cases.inputs) {
    arma::mat& Y = states.Y[input.group];
    Y.head_rows(states.cases) = input.values;
    states.live[input.group].look(Y);
  }
}
// [states-make]

// [forward-pass]
void forward(const Network& net, States& states) {
  auto connection = net.connections.begin();
  for (GroupId j = 0; j < net.groups.size(); ++j) {
    if (net.groups[j].is_input) continue;
    arma::mat& X_j = states.Y[j];  // the total inputs, until they are squashed
    X_j.zeros();
    for (; connection != net.connections.end() && connection->to == j;
         ++connection)
      add_total_input(X_j, states.Y[connection->from],
                      net.W[connection->weights],
                      states.live[connection->from]);  // eq. (1)
    logistic_in_place(X_j.memptr(), X_j.n_elem);       // eq. (2)
  }
}
// [forward-pass]

// [backward-pass]
void backward(const Network& net, const Cases& cases, States& states,
              Weights& dE_dW, double tolerance) {
  for (arma::mat& slope : dE_dW) slope.zeros();
  for (GroupId j = 0; j < net.groups.size(); ++j)
    if (!net.groups[j].is_input) states.dE_dY[j].zeros();
  for (const Pattern& target : cases.targets)
    slope_of(states.dE_dY[target.group], target.values, states.Y[target.group],
             tolerance);  // eq. (4)

  auto connection = net.connections.rbegin();
  for (GroupId j = net.groups.size(); j-- > 0;) {
    if (net.groups[j].is_input) continue;
    through_logistic(states.dE_dX[j], states.dE_dY[j], states.Y[j]);  // eq. (5)
    for (; connection != net.connections.rend() && connection->to == j;
         ++connection) {
      const GroupId i = connection->from;
      const WeightsId w = connection->weights;
      add_weight_slope(dE_dW[w], states.dE_dX[j], states.Y[i],
                       states.live[i]);  // eq. (6)
      if (!net.groups[i].is_input)
        add_error_below(states.dE_dY[i], states.dE_dX[j], net.W[w]);  // eq. (7)
    }
  }
}
// [backward-pass]

// [passes-error]
double error(const Cases& cases, const States& states, double tolerance) {
  double E = 0;
  for (const Pattern& target : cases.targets)
    E += error_of(target.values, states.Y[target.group], tolerance);
  return E;
}
// [passes-error]

// [passes-answer]
arma::mat answer(const Network& net, const std::vector<Pattern>& inputs,
                 GroupId group) {
  const Cases cases = {inputs, {}};
  check(net, cases);
  States states(net, cases.count());
  set_inputs(states, cases);
  forward(net, states);
  return states.outputs(group);
}
// [passes-answer]

// [omit]
}  // namespace backprop
// [omit]
