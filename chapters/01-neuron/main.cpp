// One unit: what it computes, and what it can stand for.
// [omit]
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "neuron.hpp"
#include "toolbox/figure.hpp"
#include "toolbox/options.hpp"
#include "toolbox/report.hpp"

using neuron::logistic;
using neuron::output;
using neuron::total_input;
using neuron::with_one;
using toolbox::shortest;
using toolbox::significant;

namespace {
// [omit]

// [neuron-gates]
// A logic gate: weights, the bias last, and what it should say to each input.
struct Gate {
  std::string name;
  std::vector<double> w_j;
  std::vector<std::vector<double>> inputs;
  std::vector<double> desired;
};

const std::vector<std::vector<double>> corners = {
    {0, 0}, {0, 1}, {1, 0}, {1, 1}};

const Gate and_gate = {"AND", {10, 10, -15}, corners, {0, 0, 0, 1}};
const Gate or_gate = {"OR", {10, 10, -5}, corners, {0, 1, 1, 1}};
const Gate not_gate = {"NOT", {-10, 5}, {{0}, {1}}, {1, 0}};
// [neuron-gates]

// [neuron-print-gate]
void print_gate(const Gate& gate) {
  std::cout << gate.name << ", weights";
  for (const double w : gate.w_j) std::cout << " " << shortest(w);
  std::cout << " (the last is the bias)\n";

  std::vector<std::vector<std::string>> rows = {{"y", "x_j", "y_j", "d_j"}};
  for (std::size_t n = 0; n < gate.inputs.size(); ++n) {
    std::string inputs;
    for (const double y_i : gate.inputs[n]) inputs += shortest(y_i) + " ";
    const std::vector<double> y = with_one(gate.inputs[n]);
    rows.push_back({inputs, shortest(total_input(y, gate.w_j)),
                    significant(output(y, gate.w_j)),
                    shortest(gate.desired[n])});
  }
  std::cout << toolbox::table(rows) << "\n";
}
// [neuron-print-gate]

// [neuron-example]
// The unit of the example in the text: two inputs and a bias.
const std::vector<double> example = {4, -2, 1};

void print_example() {
  const std::vector<double> y = with_one({0.5, 1});
  std::cout << "One unit, weights 4 and -2, bias 1, inputs 0.5 and 1\n"
            << "x_j = " << shortest(total_input(y, example))
            << ", y_j = " << significant(output(y, example)) << "\n\n";
}
// [neuron-example]

// [neuron-print-steep]
// The same place beside the middle, under steeper and steeper logistics.
void print_steepness() {
  std::cout << "All weights times a factor, where the total input was 0.5\n";
  std::vector<std::vector<std::string>> rows = {{"factor", "x_j", "y_j"}};
  for (const double factor : {1, 4, 16, 64})
    rows.push_back({shortest(factor), shortest(0.5 * factor),
                    significant(logistic(0.5 * factor))});
  std::cout << toolbox::table(rows);
}
// [neuron-print-steep]

// [neuron-curve-of]
// A function of x_j, drawn from -6 to 6.
toolbox::Curve curve_of(const std::string& label,
                        const std::function<double(double)>& f) {
  toolbox::Curve curve = {.label = label};
  for (int n = -120; n <= 120; ++n) {
    curve.x.push_back(n / 20.0);
    curve.y.push_back(f(n / 20.0));
  }
  return curve;
}
// [neuron-curve-of]

// [neuron-logistic-figure]
// The slope is measured: how much y_j changes between two close x_j.
toolbox::Figure logistic_figure() {
  const double h = 1e-3;
  const auto slope = [&](double x_j) {
    return (logistic(x_j + h) - logistic(x_j - h)) / (2 * h);
  };
  return toolbox::curves(
      {curve_of("output y_j", logistic),
       curve_of("slope of the output", slope)},
      {.x = "total input x_j", .y = "", .y_range = {{0, 1}}});
}
// [neuron-logistic-figure]

// [neuron-steep-figure]
toolbox::Figure steep_figure() {
  std::vector<toolbox::Curve> lines;
  for (const double factor : {1, 4, 16})
    lines.push_back(curve_of("weights times " + shortest(factor),
                             [=](double x) { return logistic(factor * x); }));
  return toolbox::curves(lines, {.x = "total input x_j before the factor",
                                 .y = "output y_j",
                                 .y_range = {{0, 1}}});
}
// [neuron-steep-figure]

// [neuron-plane-figure]
toolbox::Figure plane_figure() {
  const auto y_j = [](double y_1, double y_2) {
    return output(with_one({y_1, y_2}), example);
  };
  return toolbox::planes(
      {{.title = "weights 4 and -2, bias 1",
        .output = y_j,
        .lines = {{example[0], example[1], example[2]}}}},
      {.x = "y_1", .y = "y_2", .x_range = {{-1, 2}}, .y_range = {{-1, 2}}});
}
// [neuron-plane-figure]

// [neuron-corners-figure]
toolbox::PlanePanel panel_of(const Gate& gate) {
  toolbox::PlanePanel panel = {.title = gate.name};
  for (std::size_t n = 0; n < gate.inputs.size(); ++n)
    panel.points.push_back(
        {gate.inputs[n][0], gate.inputs[n][1], gate.desired[n] == 1});
  if (!gate.w_j.empty())
    panel.lines = {{gate.w_j[0], gate.w_j[1], gate.w_j[2]}};
  return panel;
}

toolbox::Figure corners_figure() {
  const Gate no_gate = {"XOR: no line does it", {}, corners, {0, 1, 1, 0}};
  return toolbox::planes(
      {panel_of(and_gate), panel_of(or_gate), panel_of(no_gate)},
      {.x = "y_1",
       .y = "y_2",
       .x_range = {{-0.5, 1.5}},
       .y_range = {{-0.5, 1.5}}});
}
// [neuron-corners-figure]

// [neuron-tell]
void tell(const toolbox::Options& options) {
  print_example();
  for (const Gate& gate : {and_gate, or_gate, not_gate}) print_gate(gate);
  print_steepness();

  toolbox::Figures figures(options.figures);
  figures.draw("logistic", logistic_figure());
  figures.draw("plane", plane_figure());
  figures.draw("corners", corners_figure());
  figures.draw("steep", steep_figure());
}
// [neuron-tell]

// [omit]
}  // namespace
// [omit]

// [neuron-main]
int main(int argc, char** argv) {
  CLI::App app("One unit: total input, output, and three logic gates.");
  toolbox::Options options;
  return toolbox::run_program(argc, argv, app, options, [&] { tell(options); });
}
// [neuron-main]
