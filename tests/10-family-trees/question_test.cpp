#include "question.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using family_trees::Facts;
using testing::HasSubstr;

const Facts facts = {.people = {"Ann", "Bob Lee", "Cy"},
                     .relationships = {"son", "great aunt"},
                     .questions = {{0, 0, {1}}, {1, 1, {0, 2}}}};

TEST(Question, is_a_person_and_a_relationship) {
  const auto question = parse_question(facts, "Ann son");
  EXPECT_EQ(question.person, 0u);
  EXPECT_EQ(question.answers, (std::vector<std::size_t>{1}));
}

TEST(Question, may_have_names_of_several_words) {
  const auto question = parse_question(facts, "Bob Lee great aunt");
  EXPECT_EQ(in_words(facts, question), "Bob Lee great aunt");
  EXPECT_EQ(question.answers.size(), 2u);
}

TEST(Question, may_be_one_the_facts_do_not_answer) {
  EXPECT_TRUE(parse_question(facts, "Cy son").answers.empty());
}

TEST(Question, about_somebody_unknown_says_who_is_known) {
  for (const std::string words : {"Zoe son", "Ann uncle", "Ann", ""}) {
    try {
      parse_question(facts, words);
      FAIL() << words;
    } catch (const std::invalid_argument& error) {
      EXPECT_THAT(error.what(), HasSubstr("Bob Lee"));
      EXPECT_THAT(error.what(), HasSubstr("great aunt"));
    }
  }
}

TEST(Question, is_answered_with_the_most_active_first) {
  EXPECT_EQ(answer_in_words(facts, {0.25, 0.125, 0.5}, 0.2),
            "Cy 0.5000, Ann 0.2500");
  EXPECT_EQ(answer_in_words(facts, {0, 0.1, 0}, 0.2), "nobody");
}

}  // namespace
