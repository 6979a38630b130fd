#include "workload.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>
#include <utility>

#include "facts.hpp"
#include "family_net.hpp"
#include "toolbox/csv.hpp"
#include "toolbox/files.hpp"
#include "toolbox/random.hpp"

namespace benchmarks {
namespace {

using backprop::Cases;
using backprop::GroupId;
using backprop::Network;
using backprop::Weights;

// Every weight of every workload is drawn anew, from the same seed. Epsilon is
// a power of two wherever FANN takes part, which keeps it in single precision.
Workload started(std::string name, Network net, Cases cases,
                 backprop::Settings settings) {
  toolbox::Random random(1);
  backprop::randomize(net, random, 0.3);
  return {std::move(name), std::move(net), std::move(cases), settings};
}

// Layers one upon the other.
Network stack(const std::vector<arma::uword>& units) {
  Network net;
  GroupId top = net.input(units.front());
  for (std::size_t n = 1; n < units.size(); ++n)
    top = net.layer(units[n], {top});
  return net;
}

Workload symmetry() {
  arma::mat inputs(64, 6), targets(64, 1);
  for (arma::uword c = 0; c < 64; ++c) {
    for (arma::uword i = 0; i < 6; ++i) inputs(c, i) = (c >> i) & 1;
    targets(c, 0) = inputs(c, 0) == inputs(c, 5) &&
                    inputs(c, 1) == inputs(c, 4) &&
                    inputs(c, 2) == inputs(c, 3);
  }
  return started("symmetry", stack({6, 2, 1}), {{{1, inputs}}, {{3, targets}}},
                 {.epsilon = 1.0 / 8, .alpha = 0.9});
}

Workload encoder() {
  const arma::mat one_of_eight(8, 8, arma::fill::eye);
  return started("encoder", stack({8, 3, 8}),
                 {{{1, one_of_eight}}, {{3, one_of_eight}}},
                 {.epsilon = 1.0 / 8, .alpha = 0.9});
}

Workload digits(const std::filesystem::path& datasets) {
  std::vector<std::string> columns;
  for (char row = '1'; row <= '8'; ++row)
    for (char column = '1'; column <= '8'; ++column)
      columns.push_back({'r', row, 'c', column});
  columns.emplace_back("digit");
  const toolbox::Csv csv = toolbox::read_csv(datasets / "digits.csv", columns);
  arma::mat inputs(1437, 64), targets(1437, 10, arma::fill::zeros);
  for (arma::uword c = 0; c < inputs.n_rows; ++c) {
    for (arma::uword p = 0; p < 64; ++p)
      inputs(c, p) = toolbox::number(csv, csv.rows[c], p) / 16;
    targets(c, std::stoul(csv.rows[c].cells[64])) = 1;
  }
  return started("digits", stack({64, 32, 10}), {{{1, inputs}}, {{3, targets}}},
                 {.epsilon = 1.0 / 1024, .alpha = 0.9});
}

// The hundred questions that the chapter on family trees learns from.
Workload family_trees(const std::filesystem::path& datasets) {
  const auto facts = family_trees::read_facts(datasets / "family_trees.csv");
  const family_trees::FamilyNet family(facts);
  const Cases all = family_trees::make_cases(family, facts);
  toolbox::Random random(1);
  const auto split =
      family_trees::split_questions(all.count(), all.count() - 100, random);
  return started("family trees", family.net,
                 backprop::select(all, split.training),
                 {.epsilon = 1.0 / 128, .alpha = 0.9});
}

// The same questions for a net without the split: 36-12-12-6-24.
Workload dense(const Workload& split) {
  const arma::mat inputs = arma::join_rows(split.cases.inputs[0].values,
                                           split.cases.inputs[1].values);
  return started("family trees, dense", stack({36, 12, 12, 6, 24}),
                 {{{1, inputs}}, {{5, split.cases.targets[0].values}}},
                 split.settings);
}

// The cases, so many times over.
Workload with_cases(Workload workload, arma::uword times) {
  workload.name += ", cases × " + std::to_string(times);
  workload.grown = true;
  for (auto* patterns : {&workload.cases.inputs, &workload.cases.targets})
    for (backprop::Pattern& pattern : *patterns)
      pattern.values = arma::repmat(pattern.values, times, 1);
  workload.settings.epsilon /= static_cast<double>(times);
  return workload;
}

// One unit in a row is on.
arma::mat one_on(arma::uword rows, arma::uword units, toolbox::Random& random) {
  arma::mat on(rows, units, arma::fill::zeros);
  for (arma::uword c = 0; c < rows; ++c) on(c, random.below(units)) = 1;
  return on;
}

// A net of the family trees' form, every group so many times as wide.
Workload with_widths(const Workload& model, arma::uword times) {
  Network net;
  const GroupId person = net.input(24 * times);
  const GroupId relationship = net.input(12 * times);
  const GroupId central = net.layer(
      12 * times,
      {net.layer(6 * times, {person}), net.layer(6 * times, {relationship})});
  const GroupId answer =
      net.layer(24 * times, {net.layer(6 * times, {central})});

  toolbox::Random random(2);
  const Cases cases = {{{person, one_on(100, 24 * times, random)},
                        {relationship, one_on(100, 12 * times, random)}},
                       {{answer, one_on(100, 24 * times, random)}}};
  Workload wide = started(model.name + ", widths × " + std::to_string(times),
                          net, cases, {.epsilon = 1.0 / 1024, .alpha = 0.9});
  wide.grown = true;
  return wide;
}

// The groups a group stands on, but for the one that is always on.
std::vector<GroupId> below(const Network& net, GroupId group) {
  std::vector<GroupId> found;
  for (const backprop::Connection& c : net.connections)
    if (c.to == group && c.from != backprop::always_on) found.push_back(c.from);
  return found;
}

// --- JSON --------------------------------------------------------------------

std::string json(const arma::mat& M) {
  std::ostringstream out;
  out.precision(17);
  out << '[';
  for (arma::uword r = 0; r < M.n_rows; ++r) {
    out << (r > 0 ? ",[" : "[");
    for (arma::uword c = 0; c < M.n_cols; ++c)
      out << (c > 0 ? "," : "") << M(r, c);
    out << ']';
  }
  out << ']';
  return out.str();
}

template <typename Range, typename ToText>
std::string json_list(const Range& range, ToText to_text) {
  std::string list;
  for (const auto& item : range)
    list += (list.empty() ? "" : ",\n ") + to_text(item);
  return "[" + list + "]";
}

std::string json(const Weights& weights) {
  return json_list(weights, [](const arma::mat& W) { return json(W); });
}

std::string json(const std::vector<backprop::Pattern>& patterns) {
  return json_list(patterns, [](const backprop::Pattern& pattern) {
    return "[" + std::to_string(pattern.group) + ", " + json(pattern.values) +
           "]";
  });
}

}  // namespace

std::vector<Workload> workloads(const std::filesystem::path& datasets) {
  const Workload family = family_trees(datasets);
  return {symmetry(),
          encoder(),
          family,
          dense(family),
          digits(datasets),
          with_cases(family, 10),
          with_cases(family, 100),
          with_widths(family, 4),
          with_widths(family, 16)};
}

bool is_chain(const Network& net) {
  for (GroupId g = 2; g < net.groups.size(); ++g)
    if (below(net, g) != std::vector<GroupId>{g - 1}) return false;
  return true;
}

std::vector<GroupId> chain(const Network& net) {
  std::vector<GroupId> groups;
  for (GroupId g = 1; g < net.groups.size(); ++g) groups.push_back(g);
  return groups;
}

Weights learnt(const Workload& workload, int sweeps) {
  Network net = workload.net;
  backprop::Training training(net, workload.cases);
  for (int n = 0; n < sweeps; ++n)
    backprop::sweep(net, training, workload.settings);
  return net.W;
}

double largest_difference(const Weights& a, const Weights& b) {
  double largest = 0;
  for (std::size_t k = 0; k < a.size(); ++k)
    for (arma::uword n = 0; n < a[k].n_elem; ++n) {
      const double apart = std::abs(a[k](n) - b[k](n));
      if (!std::isfinite(apart)) return std::numeric_limits<double>::infinity();
      largest = std::max(largest, apart);
    }
  return largest;
}

void write_json(const Workload& workload, const Weights& after,
                const std::filesystem::path& file) {
  std::ostringstream out;
  out.precision(17);
  const Network& net = workload.net;
  out << "{\"groups\": " << net.groups.size() << ",\n\"connections\": "
      << json_list(net.connections,
                   [](const backprop::Connection& c) {
                     return "[" + std::to_string(c.from) + "," +
                            std::to_string(c.to) + "," +
                            std::to_string(c.weights) + "]";
                   })
      << ",\n\"epsilon\": " << workload.settings.epsilon
      << ",\n\"alpha\": " << workload.settings.alpha
      << ",\n\"inputs\": " << json(workload.cases.inputs)
      << ",\n\"targets\": " << json(workload.cases.targets)
      << ",\n\"W\": " << json(net.W) << ",\n\"after\": " << json(after)
      << "}\n";
  toolbox::write_atomically(file, out.str());
}

}  // namespace benchmarks
