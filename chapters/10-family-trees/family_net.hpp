/// \file
/// The network of RHW Fig. 3 and its cases.
// [omit]
#pragma once

#include <cstddef>

#include "backprop/learning.hpp"
#include "backprop/network.hpp"
#include "backprop/passes.hpp"
#include "facts.hpp"

namespace family_trees {
// [omit]

// [family-net]
/// The network of RHW Fig. 3, with as many inputs and outputs as the facts
/// have people and relationships.
struct FamilyNet {
  backprop::Network net;
  backprop::GroupId person, relationship;            // inputs, one unit a name
  backprop::GroupId person_code, relationship_code;  // 6 units each
  backprop::GroupId central;                         // 12 units
  backprop::GroupId answer_code;                     // 6 units
  backprop::GroupId answer;                          // one unit a person

  explicit FamilyNet(const Facts& facts) {
    person = net.input(facts.people.size(), "person 1");
    relationship = net.input(facts.relationships.size(), "relationship");
    person_code = net.layer(6, {person}, {.name = "code of person 1"});
    relationship_code =
        net.layer(6, {relationship}, {.name = "code of relationship"});
    central = net.layer(12, {person_code, relationship_code},
                        {.name = "central layer"});
    answer_code = net.layer(6, {central}, {.name = "code of person 2"});
    answer =
        net.layer(facts.people.size(), {answer_code}, {.name = "person 2"});
  }
};
// [family-net]

// [family-correlation]
/// Pearson's correlation of two rows of equal length; 0 where one is constant.
double correlation(const arma::rowvec& a, const arma::rowvec& b);
// [family-correlation]

// [family-cases]
/// One case a question: one input on in each input group, one output on for
/// each right answer.
backprop::Cases make_cases(const FamilyNet& net, const Facts& facts);

/// The states of all units while the network answers one question.
backprop::States states_for(const FamilyNet& net, const Facts& facts,
                            const Question& question);

/// For each case, whether every output is on its own side of ½: cases × 1.
arma::uvec right_cases(const arma::mat& Y, const arma::mat& D);
// [family-cases]

// [family-split]
/// Which questions are held out, which are learnt from; both in rising order.
struct Split {
  arma::uvec training;
  arma::uvec held_out;
};

/// Holds out so many of the questions, drawn at random.
/// Throws std::invalid_argument unless at least one is left to learn from.
Split split_questions(std::size_t questions, std::size_t held_out,
                      toolbox::Random& random);
// [family-split]

// [family-recipes]
/// How a run begins and how it goes on.
struct Recipe {
  double range;  ///< initial weights lie in [−range, range]
  backprop::Schedule schedule;
};

/// RHW p. 535, to the letter; the initial range is ours, as they give none.
Recipe paper_recipe();

/// The nearest settings that we found to learn and to generalise.
Recipe our_recipe();
// [family-recipes]

// [omit]
}  // namespace family_trees
// [omit]
