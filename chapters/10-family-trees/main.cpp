// Two family trees learnt from their facts: RHW pp. 534-535, Figs 2 to 4.
// [omit]
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "facts.hpp"
#include "family_net.hpp"
#include "pictures.hpp"
#include "question.hpp"
#include "toolbox/options.hpp"
#include "toolbox/report.hpp"

using backprop::Cases;
using family_trees::Facts;
using family_trees::FamilyNet;
using family_trees::Question;
using family_trees::Recipe;
using family_trees::Run;
using family_trees::Split;
using toolbox::shortest;
using toolbox::significant;

namespace {
// [omit]

// [main-choices]
struct Choices : toolbox::Options {
  std::string facts = BOOK_DATASETS "/family_trees.csv";
  std::string ask;
  std::size_t held_out = 4;
};
// [main-choices]

// [main-problem]
// What is to be learnt: all cases, and which of them are kept from the net.
struct Problem {
  Facts facts;
  Cases training;
  Cases held_out;
  Split split;
  toolbox::Random random;  // after the split: where initial weights begin
};

Problem make_problem(const Choices& choices) {
  Problem problem = {.facts = family_trees::read_facts(choices.facts),
                     .random = toolbox::Random(choices.seed)};
  const Cases all = make_cases(FamilyNet(problem.facts), problem.facts);
  problem.split = family_trees::split_questions(all.count(), choices.held_out,
                                                problem.random);
  problem.training = select(all, problem.split.training);
  problem.held_out = select(all, problem.split.held_out);
  return problem;
}
// [main-problem]

// [main-print-problem]
void print_problem(const Problem& problem) {
  const Facts& facts = problem.facts;
  std::cout << facts.people.size() << " people in " << families(facts).size()
            << " families, " << facts.relationships.size() << " relationships, "
            << facts.questions.size() << " questions.\nHeld out:";
  for (const arma::uword c : problem.split.held_out)
    std::cout << "\n  " << in_words(facts, facts.questions[c]);
  std::cout << "\n";
}
// [main-print-problem]

// [main-print-recipe]
void print_recipe(const Recipe& recipe) {
  std::cout << "initial weights between " << shortest(-recipe.range) << " and "
            << shortest(recipe.range) << "\n";
  for (const backprop::Phase& phase : recipe.schedule)
    std::cout << phase.sweeps << " sweeps: epsilon "
              << shortest(phase.settings.epsilon) << ", alpha "
              << shortest(phase.settings.alpha) << ", decay "
              << shortest(phase.settings.decay)
              << (phase.settings.decay_biases ? "" : " (not of biases)")
              << ", tolerance " << shortest(phase.settings.tolerance) << "\n";
}
// [main-print-recipe]

// [main-count-right]
arma::uword count_right(const FamilyNet& net, const Cases& cases) {
  if (cases.count() == 0) return 0;
  const arma::mat Y = answer(net.net, cases.inputs, net.answer);
  return arma::accu(family_trees::right_cases(Y, cases.targets.front().values));
}
// [main-count-right]

// [main-new-net]
FamilyNet new_net(const Problem& problem, const Recipe& recipe) {
  toolbox::Random random = problem.random;
  FamilyNet net(problem.facts);
  randomize(net.net, random, recipe.range);
  return net;
}
// [main-new-net]

// [main-learn]
// Trains the net, and prints the error and the right cases every so often.
Run learn(FamilyNet& net, const Problem& problem, const Recipe& recipe,
          const std::string& name, std::size_t every) {
  Run run = {.name = name};
  std::vector<std::vector<std::string>> rows = {
      {"sweep", "E", "right of " + std::to_string(problem.training.count()),
       "right of " + std::to_string(problem.held_out.count())}};
  const auto look = [&](const backprop::Progress& now) {
    run.sweep.push_back(static_cast<double>(now.sweep));
    run.error.push_back(now.error);
    if (now.sweep % every == 0)
      rows.push_back({std::to_string(now.sweep), significant(now.error),
                      std::to_string(count_right(net, problem.training)),
                      std::to_string(count_right(net, problem.held_out))});
    return true;
  };
  print_recipe(recipe);
  backprop::train(net.net, problem.training, recipe.schedule,
                  {.every = 100, .look = look});
  std::cout << toolbox::table(rows) << "\n";
  return run;
}
// [main-learn]

// [main-print-answers]
// What the net answers to the questions kept from it, and what is right.
void print_held_out(const FamilyNet& net, const Problem& problem) {
  if (problem.held_out.count() == 0) return;
  const arma::mat Y = answer(net.net, problem.held_out.inputs, net.answer);
  const arma::uvec right =
      family_trees::right_cases(Y, problem.held_out.targets.front().values);
  std::cout << "Held out, and answered (activities above 0.2):\n";
  for (arma::uword c = 0; c < Y.n_rows; ++c) {
    const Facts& facts = problem.facts;
    const Question& question = facts.questions[problem.split.held_out(c)];
    std::cout << "  " << in_words(facts, question) << ": "
              << answer_in_words(facts, Y.row(c), 0.2)
              << (right(c) ? "  right\n" : "  wrong: it is");
    if (right(c)) continue;
    for (const std::size_t person : question.answers)
      std::cout << " " << facts.people[person];
    std::cout << "\n";
  }
}
// [main-print-answers]

// [main-print-families]
// How far each unit of the person code tells the first family from the rest:
// the correlation of its weights with +1 for a member, -1 for anybody else.
void print_families_in_code(const FamilyNet& net, const Facts& facts) {
  arma::rowvec member(facts.people.size(), arma::fill::value(-1));
  const std::vector<std::size_t> family = families(facts).front();
  for (const std::size_t person : family) member(person) = 1;
  const arma::mat& W = net.net.weights(net.person, net.person_code);
  std::cout << "Correlation of a unit's weights with the first family:\n";
  for (arma::uword j = 0; j < W.n_rows; ++j)
    std::cout << "  unit " << j + 1 << ": "
              << significant(family_trees::correlation(W.row(j), member))
              << "\n";
}
// [main-print-families]

// [main-print-asked]
void print_asked(const FamilyNet& net, const Facts& facts,
                 const Question& question) {
  const arma::rowvec y =
      states_for(net, facts, question).outputs(net.answer).row(0);
  std::cout << in_words(facts, question) << ": "
            << answer_in_words(facts, y, 0.2) << "\n";
  if (question.answers.empty())
    std::cout << "The facts name nobody, so no answer was ever learnt.\n";
}
// [main-print-asked]

// [main-shorten]
// The recipe with so many sweeps in all: the last phases give way.
Recipe with_sweeps(Recipe recipe, std::size_t sweeps) {
  if (sweeps == 0) return recipe;
  std::size_t left = sweeps;
  for (backprop::Phase& phase : recipe.schedule) {
    if (&phase == &recipe.schedule.back()) phase.sweeps = left;
    phase.sweeps = std::min(phase.sweeps, left);
    left -= phase.sweeps;
  }
  return recipe;
}
// [main-shorten]

// [main-draw]
void draw_figures(const Problem& problem, const FamilyNet& net,
                  const std::vector<Run>& runs,
                  const std::filesystem::path& directory) {
  toolbox::Figures figures(directory);
  figures.draw("learning-curve", family_trees::learning_curve(runs));
  figures.draw("activity",
               activity_picture(net, problem.facts, example(problem.facts)));
  figures.draw("person-code", person_code_picture(net, problem.facts));
}
// [main-draw]

// [main-tell]
// The paper's recipe to the letter, then ours, and what ours has learnt.
void tell(const Choices& choices) {
  const Problem problem = make_problem(choices);
  print_problem(problem);

  const Recipe theirs =
      with_sweeps(family_trees::paper_recipe(), choices.sweeps);
  FamilyNet their_net = new_net(problem, theirs);
  std::cout << "\nThe paper's settings\n";
  const Run their_run = learn(their_net, problem, theirs, "the paper's", 300);

  const Recipe ours = with_sweeps(family_trees::our_recipe(), choices.sweeps);
  FamilyNet our_net = new_net(problem, ours);
  std::cout << "Our settings\n";
  const Run our_run = learn(our_net, problem, ours, "ours", 2000);

  print_held_out(our_net, problem);
  std::cout << "\n";
  if (families(problem.facts).size() > 1)
    print_families_in_code(our_net, problem.facts);
  std::cout << "\n";
  print_asked(our_net, problem.facts, example(problem.facts));
  draw_figures(problem, our_net, {their_run, our_run}, choices.figures);
}
// [main-tell]

// [main-ask]
void ask(const Choices& choices) {
  const Problem problem = make_problem(choices);
  const Question question =
      family_trees::parse_question(problem.facts, choices.ask);
  const Recipe ours = with_sweeps(family_trees::our_recipe(), choices.sweeps);
  FamilyNet net = new_net(problem, ours);
  backprop::train(net.net, problem.training, ours.schedule);
  print_asked(net, problem.facts, question);
}
// [main-ask]

// [omit]
}  // namespace
// [omit]

// [main-function]
int main(int argc, char** argv) {
  CLI::App app("Family trees: a network learns who is whose aunt.");
  Choices choices;
  app.add_option("--facts", choices.facts,
                 "facts to learn, rows of person 1,relationship,person 2");
  app.add_option("--ask", choices.ask,
                 "a question for the trained net, such as \"Colin aunt\"");
  app.add_option("--held-out", choices.held_out,
                 "how many questions to keep from the net");
  return toolbox::run_program(argc, argv, app, choices, [&] {
    choices.ask.empty() ? tell(choices) : ask(choices);
  });
}
// [main-function]
