// [omit]
#include "facts.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "toolbox/csv.hpp"
#include "toolbox/files.hpp"

namespace family_trees {
namespace {
// [omit]

// [facts-number-of]
// The number of a name; a name not met before gets the next one.
std::size_t number_of(const std::string& name,
                      std::vector<std::string>& names) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return names.push_back(name), names.size() - 1;
  return static_cast<std::size_t>(found - names.begin());
}
// [facts-number-of]

// [facts-add-answer]
void add_answer(Facts& facts, Question asked, std::size_t answer,
                const toolbox::Csv& csv, const toolbox::CsvRow& row) {
  const auto same = std::ranges::find_if(facts.questions, [&](const auto& q) {
    return q.person == asked.person && q.relationship == asked.relationship;
  });
  if (same == facts.questions.end()) {
    asked.answers = {answer};
    facts.questions.push_back(asked);
  } else if (std::ranges::count(same->answers, answer) == 0) {
    same->answers.push_back(answer);
  } else {
    toolbox::fail_at(csv.file, row.line,
                     "this fact stands in the file already; remove one.");
  }
}
// [facts-add-answer]

// [omit]
}  // namespace
// [omit]

// [facts-read]
Facts read_facts(const std::filesystem::path& file) {
  const toolbox::Csv csv =
      toolbox::read_csv(file, {"person 1", "relationship", "person 2"});
  Facts facts;
  for (const toolbox::CsvRow& row : csv.rows)
    number_of(row.cells[0], facts.people);
  for (const toolbox::CsvRow& row : csv.rows) {
    const std::size_t person = number_of(row.cells[0], facts.people);
    const std::size_t relationship =
        number_of(row.cells[1], facts.relationships);
    const std::size_t answer = number_of(row.cells[2], facts.people);
    add_answer(facts, {person, relationship, {}}, answer, csv, row);
  }
  return facts;
}
// [facts-read]

// [facts-find-families]
std::vector<std::vector<std::size_t>> families(const Facts& facts) {
  std::vector<std::size_t> family(facts.people.size());
  std::iota(family.begin(), family.end(), 0);
  const auto merge = [&](std::size_t a, std::size_t b) {
    std::ranges::replace(family, std::max(family[a], family[b]),
                         std::min(family[a], family[b]));
  };
  for (const Question& question : facts.questions)
    for (const std::size_t answer : question.answers)
      merge(question.person, answer);

  std::map<std::size_t, std::vector<std::size_t>> members;
  for (std::size_t p = 0; p < family.size(); ++p)
    members[family[p]].push_back(p);
  std::vector<std::vector<std::size_t>> all;
  for (const auto& [first, people] : members) all.push_back(people);
  return all;
}
// [facts-find-families]

// [omit]
}  // namespace family_trees
// [omit]
