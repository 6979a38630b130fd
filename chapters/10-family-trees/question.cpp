// [omit]
#include "question.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "toolbox/files.hpp"
#include "toolbox/report.hpp"

namespace family_trees {
namespace {
// [omit]

// [question-place]
std::optional<std::size_t> place(const std::string& name,
                                 const std::vector<std::string>& names) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names)
    list += (list.empty() ? "" : ", ") + name;
  return list;
}
// [question-place]

// [question-not-known]
[[noreturn]] void refuse(const Facts& facts, const std::string& words) {
  throw std::invalid_argument(
      "the question " + toolbox::shown(words) +
      " is not a known person and a known relationship, such as \"" +
      in_words(facts, facts.questions.front()) +
      "\"; people: " + listed(facts.people) +
      "; relationships: " + listed(facts.relationships) + ".");
}
// [question-not-known]

// [omit]
}  // namespace
// [omit]

// [question-parse]
Question parse_question(const Facts& facts, const std::string& words) {
  for (std::size_t space = words.find(' '); space != std::string::npos;
       space = words.find(' ', space + 1)) {
    const auto person = place(words.substr(0, space), facts.people);
    const auto relationship =
        place(words.substr(space + 1), facts.relationships);
    if (!person || !relationship) continue;
    for (const Question& known : facts.questions)
      if (known.person == *person && known.relationship == *relationship)
        return known;
    return {*person, *relationship, {}};
  }
  refuse(facts, words);
}
// [question-parse]

// [question-example]
Question example(const Facts& facts) {
  for (const Question& question : facts.questions)
    if (in_words(facts, question) == "Colin aunt") return question;
  return facts.questions.front();
}
// [question-example]

// [question-in-words]
std::string in_words(const Facts& facts, const Question& question) {
  return facts.people[question.person] + " " +
         facts.relationships[question.relationship];
}
// [question-in-words]

// [question-answer-in-words]
std::string answer_in_words(const Facts& facts, const arma::rowvec& y,
                            double threshold) {
  const arma::uvec by_activity = arma::stable_sort_index(y, "descend");
  std::string words;
  for (const arma::uword person : by_activity)
    if (y(person) > threshold)
      words += (words.empty() ? "" : ", ") + facts.people[person] + " " +
               toolbox::significant(y(person));
  return words.empty() ? "nobody" : words;
}
// [question-answer-in-words]

// [omit]
}  // namespace family_trees
// [omit]
