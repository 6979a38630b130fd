// [omit]
#include "family_net.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

namespace family_trees {
// [omit]

// [family-make-cases]
backprop::Cases make_cases(const FamilyNet& net, const Facts& facts) {
  const arma::uword cases = facts.questions.size();
  arma::mat person(cases, facts.people.size(), arma::fill::zeros);
  arma::mat relationship(cases, facts.relationships.size(), arma::fill::zeros);
  arma::mat answer(cases, facts.people.size(), arma::fill::zeros);
  for (arma::uword c = 0; c < cases; ++c) {
    const Question& question = facts.questions[c];
    person(c, question.person) = 1;
    relationship(c, question.relationship) = 1;
    for (const std::size_t right : question.answers) answer(c, right) = 1;
  }
  return {.inputs = {{net.person, person}, {net.relationship, relationship}},
          .targets = {{net.answer, answer}}};
}
// [family-make-cases]

// [family-states-for]
backprop::States states_for(const FamilyNet& net, const Facts& facts,
                            const Question& question) {
  Facts one = facts;
  one.questions = {question};
  backprop::States states(net.net, 1);
  set_inputs(states, make_cases(net, one));
  forward(net.net, states);
  return states;
}
// [family-states-for]

// [family-right-cases]
arma::uvec right_cases(const arma::mat& Y, const arma::mat& D) {
  const arma::umat right_side = (Y > 0.5) == (D > 0.5);
  return arma::all(right_side, 1);
}
// [family-right-cases]

// [family-correlation-of]
double correlation(const arma::rowvec& a, const arma::rowvec& b) {
  const double mean_a = arma::accu(a) / static_cast<double>(a.n_elem);
  const double mean_b = arma::accu(b) / static_cast<double>(b.n_elem);
  double ab = 0, aa = 0, bb = 0;
  for (arma::uword n = 0; n < a.n_elem; ++n) {
    ab += (a(n) - mean_a) * (b(n) - mean_b);
    aa += (a(n) - mean_a) * (a(n) - mean_a);
    bb += (b(n) - mean_b) * (b(n) - mean_b);
  }
  return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}
// [family-correlation-of]

// [family-split-questions]
Split split_questions(std::size_t questions, std::size_t held_out,
                      toolbox::Random& random) {
  if (held_out >= questions)
    throw std::invalid_argument(
        std::to_string(held_out) + " of " + std::to_string(questions) +
        " questions cannot be held out: one must be left to learn from.");
  const arma::uvec order =
      arma::conv_to<arma::uvec>::from(random.permutation(questions));
  return {.training = arma::sort(order.tail(questions - held_out)),
          .held_out = arma::sort(order.head(held_out))};
}
// [family-split-questions]

// [family-paper-recipe]
Recipe paper_recipe() {
  return {.range = 0.3,
          .schedule = {{.sweeps = 20,
                        .settings = {.epsilon = 0.005,
                                     .alpha = 0.5,
                                     .decay = 0.002,
                                     .tolerance = 0.2}},
                       {.sweeps = 1480,
                        .settings = {.epsilon = 0.01,
                                     .alpha = 0.9,
                                     .decay = 0.002,
                                     .tolerance = 0.2}}}};
}
// [family-paper-recipe]

// [family-our-recipe]
Recipe our_recipe() {
  const backprop::Settings gentle = {
      .epsilon = 0.005, .alpha = 0.5, .tolerance = 0.2};
  const backprop::Settings bold = {
      .epsilon = 0.05, .alpha = 0.9, .tolerance = 0.2};
  backprop::Settings decaying = bold;
  decaying.decay = 0.003;
  decaying.decay_biases = false;
  return {.range = 0.5,
          .schedule = {{.sweeps = 20, .settings = gentle},
                       {.sweeps = 4980, .settings = bold},
                       {.sweeps = 15000, .settings = decaying}}};
}
// [family-our-recipe]

// [omit]
}  // namespace family_trees
// [omit]
