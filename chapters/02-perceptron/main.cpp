// A threshold unit that learns, and what it can learn.
// [omit]
#include <algorithm>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

#include "perceptron.hpp"
#include "toolbox/figure.hpp"
#include "toolbox/options.hpp"
#include "toolbox/report.hpp"

using neuron::total_input;
using perceptron::Case;
using perceptron::Run;
using perceptron::threshold;
using perceptron::Weights;
using toolbox::shortest;

namespace {
// [omit]

// [perceptron-gates]
// The answers to 00, 01, 10, 11, the last of them leftmost.
const std::vector<Case> and_cases = perceptron::function(2, 0b1000);
const std::vector<Case> or_cases = perceptron::function(2, 0b1110);
const std::vector<Case> xor_cases = perceptron::function(2, 0b0110);
// [perceptron-gates]

// [perceptron-print-run]
std::string spaced(const std::vector<double>& values) {
  std::string text;
  for (const double value : values)
    text += (text.empty() ? "" : " ") + shortest(value);
  return text;
}

// What a run came to; if to no end, which earlier sweep it is back at.
std::string verdict(const Run& run) {
  if (run.learnt) return "learnt";
  const auto first =
      std::find(run.history.begin(), run.history.end(), run.history.back());
  return "never: the weights are those after sweep " +
         std::to_string(first - run.history.begin()) + " again";
}

// The weights after each sweep, the bias last, and the mistakes in it.
void print_run(const std::string& name, const Run& run) {
  std::vector<std::vector<std::string>> rows = {
      {"sweep", "mistakes", "weights"}, {"0", "", spaced(run.history[0])}};
  for (std::size_t s = 0; s < run.mistakes.size(); ++s)
    rows.push_back({std::to_string(s + 1), std::to_string(run.mistakes[s]),
                    spaced(run.history[s + 1])});
  std::cout << name << "\n" << toolbox::table(rows) << verdict(run) << "\n\n";
}
// [perceptron-print-run]

// [perceptron-print-cycle]
// The sweep that leads from the last weights of a run back to them.
void print_cycle(const Run& run, const std::vector<Case>& cases) {
  std::cout << "The cycle of XOR, case by case\n";
  std::vector<std::vector<std::string>> rows = {
      {"y", "x_j", "y_j", "d_j", "weights"},
      {"", "", "", "", spaced(run.history.back())}};
  Weights w_j = run.history.back();
  for (const Case& c : cases) {
    const double x_j = total_input(c.y, w_j);
    correct(w_j, c);
    rows.push_back({spaced({c.y[0], c.y[1]}), shortest(x_j),
                    shortest(threshold(x_j)), shortest(c.d_j), spaced(w_j)});
  }
  std::cout << toolbox::table(rows) << "\n";
}
// [perceptron-print-cycle]

// [perceptron-print-bounds]
// The mistakes made, and the most that there can be, by weights that do.
void print_bounds() {
  std::vector<std::vector<std::string>> rows = {
      {"gate", "mistakes", "at most"}};
  const auto add = [&](const std::string& name, const std::vector<Case>& cases,
                       const Weights& known) {
    const Run run = perceptron::learn(cases);
    const std::size_t made = std::accumulate(
        run.mistakes.begin(), run.mistakes.end(), std::size_t{0});
    rows.push_back({name, std::to_string(made),
                    shortest(perceptron::most_mistakes(known, cases))});
  };
  add("AND", and_cases, {10, 10, -15});
  add("OR", or_cases, {10, 10, -5});
  std::cout << "Mistakes until it is learnt\n" << toolbox::table(rows) << "\n";
}
// [perceptron-print-bounds]

// [perceptron-all-functions]
// A run for every function of n inputs: there are 2 to the power 2^n.
std::vector<Run> all_functions(std::size_t n) {
  const std::size_t functions = std::size_t{1} << (std::size_t{1} << n);
  std::vector<Run> runs;
  for (std::size_t table = 0; table < functions; ++table)
    runs.push_back(perceptron::learn(perceptron::function(n, table)));
  return runs;
}

// How many runs came to this verdict in so many sweeps or fewer.
std::size_t decided(const std::vector<Run>& runs, bool learnt,
                    std::size_t sweeps) {
  return static_cast<std::size_t>(
      std::count_if(runs.begin(), runs.end(), [&](const Run& run) {
        return run.learnt == learnt && run.mistakes.size() <= sweeps;
      }));
}

// The sweeps after which every run has come to its verdict.
std::size_t last_verdict(const std::vector<Run>& runs, bool learnt) {
  std::size_t sweeps = 0;
  for (const Run& run : runs)
    if (run.learnt == learnt) sweeps = std::max(sweeps, run.mistakes.size());
  return sweeps;
}
// [perceptron-all-functions]

// [perceptron-print-counts]
void print_counts() {
  std::cout << "All functions of so many inputs, and the sweeps until the last "
               "verdict\n";
  std::vector<std::vector<std::string>> rows = {
      {"inputs", "functions", "learnt", "sweeps", "never", "sweeps"}};
  for (std::size_t n = 1; n <= 3; ++n) {
    const std::vector<Run> runs = all_functions(n);
    std::vector<std::string> row = {std::to_string(n),
                                    std::to_string(runs.size())};
    for (const bool learnt : {true, false}) {
      const std::size_t sweeps = last_verdict(runs, learnt);
      row.push_back(std::to_string(decided(runs, learnt, sweeps)));
      row.push_back(std::to_string(sweeps));
    }
    rows.push_back(row);
  }
  std::cout << toolbox::table(rows);
}
// [perceptron-print-counts]

// [perceptron-panel-of]
// The plane as a unit sees it, with the cases and what they should be.
toolbox::PlanePanel panel_of(const std::string& title, const Weights& w_j,
                             const std::vector<Case>& cases) {
  const auto y_j = [=](double y_1, double y_2) {
    return threshold(total_input(neuron::with_one({y_1, y_2}), w_j));
  };
  toolbox::PlanePanel panel = {
      .title = title, .output = y_j, .lines = {{w_j[0], w_j[1], w_j[2]}}};
  for (const Case& c : cases)
    panel.points.push_back({c.y[0], c.y[1], c.d_j == 1});
  return panel;
}

toolbox::Figure planes_of(const std::vector<toolbox::PlanePanel>& panels) {
  return toolbox::planes(panels, {.x = "y_1",
                                  .y = "y_2",
                                  .x_range = {{-0.5, 1.5}},
                                  .y_range = {{-0.5, 1.5}}});
}
// [perceptron-panel-of]

// [perceptron-sweeps-figure]
std::string after_sweep(std::size_t s, const Weights& w_j) {
  return "after sweep " + std::to_string(s) + ": " + spaced(w_j);
}

toolbox::Figure sweeps_figure(const std::vector<Case>& cases) {
  const std::vector<Weights> history = perceptron::learn(cases).history;
  std::vector<toolbox::PlanePanel> panels;
  for (std::size_t s = 1; s < history.size(); ++s)
    panels.push_back(panel_of(after_sweep(s, history[s]), history[s], cases));
  return planes_of(panels);
}
// [perceptron-sweeps-figure]

// [perceptron-cycle-figure]
// Two sweeps, and the third case by case: it ends where it began.
toolbox::Figure cycle_figure() {
  const std::vector<Weights> history = perceptron::learn(xor_cases).history;
  std::vector<toolbox::PlanePanel> panels;
  for (std::size_t s = 1; s <= 2; ++s)
    panels.push_back(
        panel_of(after_sweep(s, history[s]), history[s], xor_cases));
  Weights w_j = history[2];
  for (const Case& c : xor_cases) {
    correct(w_j, c);
    const std::string title = "then (" + shortest(c.y[0]) + ", " +
                              shortest(c.y[1]) + "): " + spaced(w_j);
    panels.push_back(panel_of(title, w_j, xor_cases));
  }
  return planes_of(panels);
}
// [perceptron-cycle-figure]

// [perceptron-verdicts-figure]
toolbox::Figure verdicts_figure() {
  const std::vector<Run> runs = all_functions(3);
  const auto curve = [&](const std::string& label, bool learnt) {
    toolbox::Curve verdicts = {.label = label, .points = true};
    for (std::size_t sweeps = 0; sweeps <= 12; ++sweeps) {
      verdicts.x.push_back(static_cast<double>(sweeps));
      verdicts.y.push_back(static_cast<double>(decided(runs, learnt, sweeps)));
    }
    return verdicts;
  };
  return toolbox::curves(
      {curve("it goes round for ever", false), curve("it is learnt", true)},
      {.x = "sweeps", .y = "functions of three inputs"});
}
// [perceptron-verdicts-figure]

// [perceptron-tell]
void tell(const toolbox::Options& options) {
  print_run("AND", perceptron::learn(and_cases));
  print_run("OR", perceptron::learn(or_cases));
  const Run xor_run = perceptron::learn(xor_cases);
  print_run("XOR", xor_run);
  print_cycle(xor_run, xor_cases);
  print_bounds();
  print_counts();

  toolbox::Figures figures(options.figures);
  figures.draw("and", sweeps_figure(and_cases));
  figures.draw("cycle", cycle_figure());
  figures.draw("verdicts", verdicts_figure());
}
// [perceptron-tell]

// [omit]
}  // namespace
// [omit]

// [perceptron-main]
int main(int argc, char** argv) {
  CLI::App app("A threshold unit that learns: AND, OR, and never XOR.");
  toolbox::Options options;
  return toolbox::run_program(argc, argv, app, options, [&] { tell(options); });
}
// [perceptron-main]
