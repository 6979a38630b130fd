#include <gtest/gtest.h>

#include "backprop/gradient_check.hpp"
#include "family_net.hpp"

namespace {

using namespace family_trees;

struct Learnt {
  arma::uword of_training = 0;
  arma::uword of_held_out = 0;
};

arma::uword count_right(const FamilyNet& net, const backprop::Cases& cases) {
  const arma::mat Y = answer(net.net, cases.inputs, net.answer);
  return arma::accu(right_cases(Y, cases.targets.front().values));
}

Learnt learn(const Recipe& recipe, std::uint64_t seed) {
  const Facts facts = read_facts(BOOK_DATASETS "/family_trees.csv");
  toolbox::Random random(seed);
  FamilyNet net(facts);
  const backprop::Cases all = make_cases(net, facts);
  const Split split = split_questions(all.count(), 4, random);
  randomize(net.net, random, recipe.range);
  const backprop::Cases training = select(all, split.training);
  backprop::train(net.net, training, recipe.schedule);
  return {count_right(net, training),
          count_right(net, select(all, split.held_out))};
}

TEST(FamilyTrees, our_settings_learn_nearly_all_and_generalise_to_some) {
  arma::uword training = 0, held_out = 0;
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    const Learnt learnt = learn(our_recipe(), seed);
    training += learnt.of_training;
    held_out += learnt.of_held_out;
  }
  EXPECT_GE(training, 290u) << "of 300";
  EXPECT_GE(held_out, 3u) << "of 12; by chance it would be none";
}

TEST(FamilyTrees, the_papers_settings_learn_nothing_from_our_start) {
  EXPECT_LE(learn(paper_recipe(), 1).of_training, 10u);
}

TEST(FamilyTrees, slopes_are_those_measured) {
  const Facts facts = read_facts(BOOK_DATASETS "/family_trees.csv");
  toolbox::Random random(1);
  FamilyNet net(facts);
  randomize(net.net, random, 1);
  const backprop::Cases cases = make_cases(net, facts);
  EXPECT_LT(backprop::relative_difference(slopes(net.net, cases),
                                          measured_slopes(net.net, cases)),
            1e-7);
}

TEST(FamilyTrees, every_output_must_be_on_its_own_side_of_a_half) {
  const arma::mat D = {{1, 0, 1}, {1, 0, 1}, {1, 0, 1}};
  const arma::mat Y = {{0.9, 0.1, 0.6}, {0.9, 0.6, 0.6}, {0.9, 0.1, 0.5}};
  EXPECT_EQ(arma::accu(right_cases(Y, D)), 1u);
}

TEST(FamilyTrees, a_split_leaves_no_question_out_and_uses_none_twice) {
  toolbox::Random random(1);
  const Split split = split_questions(104, 4, random);
  const arma::uvec all =
      arma::sort(arma::join_cols(split.training, split.held_out));
  EXPECT_EQ(all.n_elem, 104u);
  for (arma::uword c = 0; c < 104; ++c) EXPECT_EQ(all(c), c);
  EXPECT_THROW(split_questions(4, 4, random), std::invalid_argument);
}

}  // namespace
