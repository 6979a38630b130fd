// [omit]
#include "pictures.hpp"

#include <algorithm>

namespace family_trees {
namespace {
// [omit]

// [pictures-rows]
// The people in one row or two: a row for each of two families, else halves.
std::vector<std::vector<std::size_t>> rows_of_people(const Facts& facts) {
  const std::vector<std::vector<std::size_t>> by_family = families(facts);
  if (by_family.size() <= 2) return by_family;
  std::vector<std::vector<std::size_t>> rows(2);
  std::size_t placed = 0;
  for (const std::vector<std::size_t>& family : by_family)
    for (const std::size_t person : family)
      rows[2 * placed++ < facts.people.size() ? 0 : 1].push_back(person);
  return rows;
}
// [pictures-rows]

// [pictures-names]
std::vector<std::string> names_of(const Facts& facts,
                                  const std::vector<std::size_t>& people) {
  std::vector<std::string> names;
  for (const std::size_t person : people) names.push_back(facts.people[person]);
  return names;
}
// [pictures-names]

// [pictures-in-rows]
// The people's values row by row, the shorter row filled with zeros.
std::vector<std::vector<double>> in_rows(const Facts& facts,
                                         const arma::rowvec& values) {
  std::size_t longest = 0;
  std::vector<std::vector<double>> rows;
  for (const std::vector<std::size_t>& people : rows_of_people(facts)) {
    rows.emplace_back();
    for (const std::size_t person : people)
      rows.back().push_back(values(person));
    longest = std::max(longest, people.size());
  }
  for (std::vector<double>& row : rows) row.resize(longest, 0);
  return rows;
}
// [pictures-in-rows]

// [pictures-groups]
toolbox::ActivityGroup people_group(const std::string& title, std::size_t level,
                                    const Facts& facts, const arma::rowvec& y) {
  toolbox::ActivityGroup group = {.title = title, .level = level};
  const std::vector<std::vector<double>> rows = in_rows(facts, y);
  group.across = rows.front().size();
  for (std::size_t r = 0; r < rows.size(); ++r) {
    group.activities.insert(group.activities.end(), rows[r].begin(),
                            rows[r].end());
    std::vector<std::string> names = names_of(facts, rows_of_people(facts)[r]);
    names.resize(group.across);
    group.names.insert(group.names.end(), names.begin(), names.end());
  }
  return group;
}

toolbox::ActivityGroup plain_group(const std::string& title, std::size_t level,
                                   const arma::rowvec& y,
                                   const std::vector<std::string>& names) {
  return {.title = title,
          .level = level,
          .across = y.n_elem,
          .activities = arma::conv_to<std::vector<double>>::from(y),
          .names = names};
}
// [pictures-groups]

// [omit]
}  // namespace
// [omit]

// [pictures-learning-curve]
toolbox::Figure learning_curve(const std::vector<Run>& runs) {
  std::vector<toolbox::Curve> lines;
  for (const Run& run : runs)
    lines.push_back({.label = run.name, .x = run.sweep, .y = run.error});
  return toolbox::curves(lines, {.x = "sweeps", .y = "error E", .log_y = true});
}
// [pictures-learning-curve]

// [pictures-activity]
toolbox::Figure activity_picture(const FamilyNet& net, const Facts& facts,
                                 const Question& question) {
  const backprop::States states = states_for(net, facts, question);
  const auto y = [&](backprop::GroupId group) -> arma::rowvec {
    return states.outputs(group).row(0);
  };
  const std::string title = facts.people[question.person] + ", " +
                            facts.relationships[question.relationship];
  return toolbox::activity(
      {{.title = title,
        .groups = {people_group("person 1", 0, facts, y(net.person)),
                   plain_group("relationship", 0, y(net.relationship),
                               facts.relationships),
                   plain_group("code of person 1", 1, y(net.person_code), {}),
                   plain_group("code of relationship", 1,
                               y(net.relationship_code), {}),
                   plain_group("central layer", 2, y(net.central), {}),
                   plain_group("code of person 2", 3, y(net.answer_code), {}),
                   people_group("person 2", 4, facts, y(net.answer))}}});
}
// [pictures-activity]

// [pictures-person-code]
toolbox::Figure person_code_picture(const FamilyNet& net, const Facts& facts) {
  const arma::mat& W = net.net.weights(net.person, net.person_code);
  std::vector<toolbox::HintonPanel> panels;
  for (arma::uword j = 0; j < W.n_rows; ++j)
    panels.push_back({.title = "unit " + std::to_string(j + 1),
                      .rows = in_rows(facts, W.row(j))});
  const std::vector<std::vector<std::size_t>> rows = rows_of_people(facts);
  const std::size_t longest = panels.front().rows.front().size();
  toolbox::HintonLabels labels = {.above = names_of(facts, rows.front())};
  labels.above.resize(longest);
  if (rows.size() > 1) {
    labels.below = names_of(facts, rows.back());
    labels.below.resize(longest);
  }
  return toolbox::hinton(panels, labels);
}
// [pictures-person-code]

// [omit]
}  // namespace family_trees
// [omit]
