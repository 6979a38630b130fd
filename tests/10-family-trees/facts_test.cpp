// The facts against marriages and children, from which they follow.
#include "facts.hpp"

#include <fstream>
#include <map>
#include <set>
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../common/toolbox/scratch.hpp"
#include "toolbox/files.hpp"

namespace {

using family_trees::Facts;
using family_trees::Question;
using testing::HasSubstr;
using Triple = std::tuple<std::string, std::string, std::string>;

// RHW Fig. 2, as marriages: husband, wife, sons, daughters.
struct Marriage {
  std::string husband, wife;
  std::vector<std::string> sons, daughters;
};

const std::vector<std::vector<Marriage>> trees = {
    {{"Christopher", "Penelope", {"Arthur"}, {"Victoria"}},
     {"Andrew", "Christine", {"James"}, {"Jennifer"}},
     {"Arthur", "Margaret", {}, {}},
     {"James", "Victoria", {"Colin"}, {"Charlotte"}},
     {"Charles", "Jennifer", {}, {}}},
    {{"Roberto", "Maria", {"Emilio"}, {"Lucia"}},
     {"Pierro", "Francesca", {"Marco"}, {"Angela"}},
     {"Emilio", "Gina", {}, {}},
     {"Marco", "Lucia", {"Alfonso"}, {"Sophia"}},
     {"Tomaso", "Angela", {}, {}}}};

// Every fact that follows from the marriages of one tree. An uncle or an aunt
// is a parent's brother or sister, or whoever such a one is married to.
class Family {
 public:
  explicit Family(const std::vector<Marriage>& marriages) {
    for (const Marriage& m : marriages) {
      spouse_[m.husband] = m.wife;
      spouse_[m.wife] = m.husband;
      male_[m.husband] = true;
      male_[m.wife] = false;
      for (const auto& [children, male] :
           {std::pair{m.sons, true}, std::pair{m.daughters, false}})
        for (const std::string& child : children) {
          male_[child] = male;
          parents_[child] = {m.husband, m.wife};
        }
    }
  }

  std::set<Triple> facts() const {
    std::set<Triple> all;
    for (const auto& [a, a_is_male] : male_)
      for (const auto& [b, b_is_male] : male_)
        for (const std::string& name : relationships(a, b))
          all.insert({a, name, b});
    return all;
  }

 private:
  bool married(const std::string& a, const std::string& b) const {
    return spouse_.contains(a) && spouse_.at(a) == b;
  }
  bool parent_of(const std::string& parent, const std::string& child) const {
    return parents_.contains(child) && parents_.at(child).contains(parent);
  }
  bool siblings(const std::string& a, const std::string& b) const {
    return a != b && parents_.contains(a) && parents_.contains(b) &&
           parents_.at(a) == parents_.at(b);
  }
  // b is the brother or sister of a parent of a, or married to one.
  bool uncle_or_aunt(const std::string& a, const std::string& b) const {
    for (const auto& [c, male] : male_)
      for (const auto& [d, male_too] : male_)
        if (parent_of(c, a) && siblings(c, d) && (b == d || married(b, d)))
          return true;
    return false;
  }
  // What b is to a.
  std::vector<std::string> relationships(const std::string& a,
                                         const std::string& b) const {
    std::vector<std::string> names;
    const auto add = [&](bool holds, const char* man, const char* woman) {
      if (holds) names.push_back(male_.at(b) ? man : woman);
    };
    add(parent_of(b, a), "father", "mother");
    add(married(a, b), "husband", "wife");
    add(parent_of(a, b), "son", "daughter");
    add(uncle_or_aunt(a, b), "uncle", "aunt");
    add(siblings(a, b), "brother", "sister");
    add(uncle_or_aunt(b, a), "nephew", "niece");
    return names;
  }

  std::map<std::string, std::string> spouse_;
  std::map<std::string, bool> male_;
  std::map<std::string, std::set<std::string>> parents_;
};

std::set<Triple> triples(const Facts& facts) {
  std::set<Triple> all;
  for (const Question& question : facts.questions)
    for (const std::size_t answer : question.answers)
      all.insert({facts.people[question.person],
                  facts.relationships[question.relationship],
                  facts.people[answer]});
  return all;
}

Facts the_facts() {
  return family_trees::read_facts(BOOK_DATASETS "/family_trees.csv");
}

// Reads the text from a folder of its own, for tests may run side by side.
Facts facts_of(const std::string& text) {
  const ScratchFolder scratch;
  const std::filesystem::path file = scratch.path / "facts.csv";
  std::ofstream(file) << "person 1,relationship,person 2\n" << text;
  return family_trees::read_facts(file);
}

TEST(Facts, follow_from_the_marriages_and_children_of_figure_2) {
  std::set<Triple> derived;
  for (const std::vector<Marriage>& tree : trees)
    derived.merge(Family(tree).facts());
  EXPECT_EQ(triples(the_facts()), derived);
}

TEST(Facts, are_112_triples_in_104_questions_52_a_tree) {
  const Facts facts = the_facts();
  EXPECT_EQ(triples(facts).size(), 112u);
  EXPECT_EQ(facts.questions.size(), 104u);
  EXPECT_EQ(facts.people.size(), 24u);
  EXPECT_EQ(facts.relationships.size(), 12u);
  std::map<bool, int> asked, asked_with_two;
  for (const Question& question : facts.questions) {
    const bool italian = question.person >= 12;
    ++asked[italian];
    asked_with_two[italian] += question.answers.size() == 2;
  }
  EXPECT_EQ(asked[false], 52);
  EXPECT_EQ(asked[true], 52);
  EXPECT_EQ(asked_with_two[false], 4);
  EXPECT_EQ(asked_with_two[true], 4);
}

TEST(Facts, of_the_two_trees_are_the_same_but_for_the_names) {
  const Facts facts = the_facts();
  std::set<std::tuple<std::size_t, std::size_t, std::size_t>> english, italian;
  for (const Question& q : facts.questions)
    for (const std::size_t answer : q.answers)
      (q.person < 12 ? english : italian)
          .insert({q.person % 12, q.relationship, answer % 12});
  EXPECT_EQ(english, italian);
}

TEST(Facts, fall_into_two_families_of_twelve) {
  const auto families = family_trees::families(the_facts());
  ASSERT_EQ(families.size(), 2u);
  EXPECT_EQ(families[0].size(), 12u);
  EXPECT_EQ(families[1].front(), 12u);
}

TEST(Facts, of_a_family_of_ones_own_need_not_name_everyone_first) {
  const Facts facts = facts_of("Ann,son,Bob\nBob,mother,Ann\nAnn,son,Cy\n");
  EXPECT_EQ(facts.people, (std::vector<std::string>{"Ann", "Bob", "Cy"}));
  ASSERT_EQ(facts.questions.size(), 2u);
  EXPECT_EQ(facts.questions[0].answers, (std::vector<std::size_t>{1, 2}));
}

TEST(Facts, said_twice_are_refused_with_the_line) {
  try {
    facts_of("Ann,son,Bob\nBob,mother,Ann\nAnn,son,Bob\n");
    FAIL() << "taken";
  } catch (const toolbox::InputError& error) {
    EXPECT_THAT(error.what(), HasSubstr("facts.csv:4:"));
  }
}

}  // namespace
