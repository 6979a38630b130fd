// The error of one unit as a surface over two weights, and ways down it.
// [omit]
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "descent.hpp"
#include "toolbox/figure.hpp"
#include "toolbox/options.hpp"
#include "toolbox/report.hpp"

using gradient_descent::case_by_case;
using gradient_descent::Cases;
using gradient_descent::descend;
using gradient_descent::error;
using gradient_descent::measured_slope;
using gradient_descent::Path;
using gradient_descent::slopes;
using gradient_descent::slopes_of_case;
using gradient_descent::whole_sweep;
using neuron::logistic;
using neuron::output;
using toolbox::shortest;
using toolbox::significant;

namespace {
// [omit]

// [descent-puddle]
// Six mornings: the thermometer, and was the puddle water (1) or ice (0)?
const Cases puddle = {{{-2, 1}, 0}, {{-1, 1}, 0}, {{0, 1}, 1},
                      {{1, 1}, 0},  {{2, 1}, 1},  {{3, 1}, 1}};

// Where we begin: the weight on the thermometer, and the bias.
const std::vector<double> start = {-1.5, -1.5};
// [descent-puddle]

// [descent-print-error]
using Rows = std::vector<std::vector<std::string>>;

void print_error(const std::vector<double>& w_j) {
  Rows rows = {{"reading", "y_j", "d_j", "half the square"}};
  for (const auto& c : puddle)
    rows.push_back({shortest(c.y[0]), significant(output(c.y, w_j)),
                    shortest(c.d_j), significant(error({c}, w_j))});
  rows.push_back({"sum", "", "", significant(error(puddle, w_j))});
  std::cout << "The error, eq. (3), with weight " << shortest(w_j[0])
            << " and bias " << shortest(w_j[1]) << "\n"
            << toolbox::table(rows) << "\n";
}
// [descent-print-error]

// [descent-print-slopes]
void print_slopes(const std::string& where, const std::vector<double>& w_j) {
  Rows rows = {{"reading", "dE/dy", "y(1-y)", "dE/dx", "dE/dw", "dE/db"}};
  for (const auto& c : puddle) {
    const double y_j = output(c.y, w_j);
    const auto dE_dw = slopes_of_case(c, w_j);
    // The input of the bias is 1, so its slope is that of the total input.
    rows.push_back({shortest(c.y[0]), significant(y_j - c.d_j),
                    significant(y_j * (1 - y_j)), significant(dE_dw[1]),
                    significant(dE_dw[0]), significant(dE_dw[1])});
  }
  const auto sum = slopes(puddle, w_j);
  rows.push_back({"sum", "", "", "", significant(sum[0]), significant(sum[1])});
  std::cout << "The slopes " << where << ", eqs (4), (5) and (6)\n"
            << toolbox::table(rows) << "\n";
}
// [descent-print-slopes]

// [descent-print-check]
// Expected: what a central difference measures. Actual: what eq. (6) says.
void print_check() {
  Rows rows = {{"weight", "bias", "slope by", "expected", "actual", "apart"}};
  const Path places = {start, {0.5, 0.5}, {3, 1}};
  for (const std::vector<double>& w_j : places)
    for (const std::size_t i : {0u, 1u}) {
      const double expected = measured_slope(puddle, w_j, i);
      const double actual = slopes(puddle, w_j)[i];
      rows.push_back(
          {shortest(w_j[0]), shortest(w_j[1]), i == 0 ? "weight" : "bias",
           significant(expected), significant(actual),
           std::abs(expected - actual) < 1e-9 ? "below 1e-9" : "too far"});
    }
  std::cout << "Measured by central differences, and found by eq. (6)\n"
            << toolbox::table(rows) << "\n";
}
// [descent-print-check]

// [descent-print-promise]
// A step changes E by its slopes times the changes, if the slopes stay.
void print_promise() {
  Rows rows = {{"epsilon", "promised", "change of E"}};
  double square = 0;
  for (const double dE_dw : slopes(puddle, start)) square += dE_dw * dE_dw;
  for (const double epsilon : {0.01, 0.1, 1.0, 5.0, 20.0}) {
    const auto after = whole_sweep(puddle, start, epsilon);
    rows.push_back({shortest(epsilon), significant(-epsilon * square),
                    significant(error(puddle, after) - error(puddle, start))});
  }
  std::cout << "One step from the start\n" << toolbox::table(rows) << "\n";
}
// [descent-print-promise]

// [descent-print-three]
void print_three() {
  Rows rows = {{"sweeps", "epsilon 0.1", "epsilon 2", "epsilon 5"}};
  for (const std::size_t sweeps : {0u, 1u, 2u, 3u, 5u, 10u, 40u, 1000u}) {
    rows.push_back({std::to_string(sweeps)});
    for (const double epsilon : {0.1, 2.0, 5.0}) {
      const Path path = descend(puddle, start, epsilon, sweeps, whole_sweep);
      rows.back().push_back(significant(error(puddle, path.back())));
    }
  }
  std::cout << "The error on the way down\n" << toolbox::table(rows) << "\n";
}
// [descent-print-three]

// [descent-lowest]
// Where the way down ends, if it is walked with care.
std::vector<double> lowest() {
  return descend(puddle, start, 1, 1000, whole_sweep).back();
}

void print_lowest() {
  const std::vector<double> w_j = lowest();
  std::cout << "The lowest place: weight " << significant(w_j[0]) << ", bias "
            << significant(w_j[1]) << "\n"
            << "reading -2 to 3, output";
  for (const auto& c : puddle)
    std::cout << " " << significant(output(c.y, w_j));
  std::cout << "\n\n";
}
// [descent-lowest]

// [descent-print-orders]
void print_orders() {
  Rows rows = {{"epsilon", "apart after 1 sweep", "E whole", "E by case"}};
  for (const double epsilon : {2.0, 0.2, 0.02}) {
    const auto whole = whole_sweep(puddle, start, epsilon);
    const auto by_case = case_by_case(puddle, start, epsilon);
    const double apart = std::max(std::abs(whole[0] - by_case[0]),
                                  std::abs(whole[1] - by_case[1]));
    const auto end = [&](const auto& sweep) {
      return error(puddle, descend(puddle, start, epsilon, 2000, sweep).back());
    };
    rows.push_back({shortest(epsilon), significant(apart),
                    significant(end(whole_sweep)),
                    significant(end(case_by_case))});
  }
  std::cout << "A step a sweep or a step a case; E after 2000 sweeps\n"
            << toolbox::table(rows);
}
// [descent-print-orders]

// [descent-tangent]
// A line through the error at this weight, with the slope that it has there.
toolbox::Curve tangent_at(double w, double b) {
  const double slope = slopes(puddle, {w, b})[0];
  toolbox::Curve line = {.label = "slope " + significant(slope) +
                                  " at weight " + shortest(w)};
  for (const double change : {-1.2, 1.2}) {
    line.x.push_back(w + change);
    line.y.push_back(error(puddle, {w, b}) + slope * change);
  }
  return line;
}
// [descent-tangent]

// [descent-valley-figure]
// E over the weight, the bias held where it is.
toolbox::Figure valley_figure() {
  toolbox::Curve valley = {.label = "error E"};
  for (int n = -60; n <= 100; ++n) {
    valley.x.push_back(n / 20.0);
    valley.y.push_back(error(puddle, {n / 20.0, start[1]}));
  }
  return toolbox::curves(
      {valley, tangent_at(start[0], start[1]), tangent_at(2.5, start[1])},
      {.x = "weight on the thermometer, where the bias is -1.5",
       .y = "error E",
       .y_range = {{0, 2.5}}});
}
// [descent-valley-figure]

// [descent-surface-of]
toolbox::Surface surface_of_error() {
  const std::vector<double> w_j = lowest();
  return {.height =
              [](double w, double b) {
                return error(puddle, {w, b});
              },
          .levels = {0.43, 0.46, 0.5, 0.6, 0.9, 1.2, 1.5, 1.8},
          .lowest = {{w_j[0], w_j[1]}}};
}

toolbox::Figure surface_figure() {
  return toolbox::surface(surface_of_error(), {{}},
                          {.x = "weight on the thermometer",
                           .y = "bias",
                           .x_range = {{-2, 5}},
                           .y_range = {{-4, 3}}});
}
// [descent-surface-of]

// [descent-panel-of]
toolbox::SurfacePanel panel_of(const std::string& title, const Path& path) {
  toolbox::SurfacePath line;
  for (const std::vector<double>& w_j : path) {
    line.x.push_back(w_j[0]);
    line.y.push_back(w_j[1]);
  }
  return {.title = title, .paths = {line}};
}
// [descent-panel-of]

// [descent-paths-figure]
toolbox::Figure paths_figure() {
  std::vector<toolbox::SurfacePanel> panels;
  for (const double epsilon : {0.1, 2.0, 5.0})
    panels.push_back(
        panel_of("epsilon " + shortest(epsilon),
                 descend(puddle, start, epsilon, 40, whole_sweep)));
  return toolbox::surface(surface_of_error(), panels,
                          {.x = "weight on the thermometer",
                           .y = "bias",
                           .x_range = {{-2, 5}},
                           .y_range = {{-4, 3}}});
}
// [descent-paths-figure]

// [descent-errors-figure]
toolbox::Figure errors_figure() {
  std::vector<toolbox::Curve> lines;
  for (const double epsilon : {0.1, 2.0, 5.0}) {
    toolbox::Curve line = {.label = "epsilon " + shortest(epsilon)};
    for (const auto& w_j : descend(puddle, start, epsilon, 40, whole_sweep)) {
      line.x.push_back(static_cast<double>(line.x.size()));
      line.y.push_back(error(puddle, w_j));
    }
    lines.push_back(line);
  }
  return toolbox::curves(lines,
                         {.x = "sweeps", .y = "error E", .y_range = {{0, 2}}});
}
// [descent-errors-figure]

// [descent-every-case]
// The weights after every case. A sweep through one case is a step for it.
Path every_case(double epsilon, std::size_t sweeps) {
  Path path = {start};
  for (std::size_t n = 0; n < sweeps; ++n)
    for (const auto& c : puddle)
      path.push_back(whole_sweep({c}, path.back(), epsilon));
  return path;
}
// [descent-every-case]

// [descent-orders-figure]
toolbox::Figure orders_figure() {
  const Path whole = descend(puddle, start, 2, 6, whole_sweep);
  return toolbox::surface(surface_of_error(),
                          {panel_of("a step a sweep", whole),
                           panel_of("a step a case", every_case(2, 6))},
                          {.x = "weight on the thermometer",
                           .y = "bias",
                           .x_range = {{-2, 2}},
                           .y_range = {{-3, 1}}});
}
// [descent-orders-figure]

// [descent-loop-figure]
// The last of many sweeps: a step for each case, and we are where we were.
toolbox::Figure loop_figure() {
  Path path = every_case(2, 200);
  path.erase(path.begin(), path.end() - 1 - std::ssize(puddle));
  return toolbox::surface(surface_of_error(), {panel_of("", path)},
                          {.x = "weight on the thermometer",
                           .y = "bias",
                           .x_range = {{0.5, 1.5}},
                           .y_range = {{-0.8, 0.2}}});
}
// [descent-loop-figure]

// [descent-tell]
void tell(const toolbox::Options& options) {
  print_error(start);
  print_slopes("there", start);
  print_check();
  print_promise();
  print_three();
  print_lowest();
  print_slopes("after 40 sweeps with epsilon 5",
               descend(puddle, start, 5, 40, whole_sweep).back());
  print_orders();

  toolbox::Figures figures(options.figures);
  figures.draw("surface", surface_figure());
  figures.draw("valley", valley_figure());
  figures.draw("paths", paths_figure());
  figures.draw("errors", errors_figure());
  figures.draw("orders", orders_figure());
  figures.draw("loop", loop_figure());
}
// [descent-tell]

// [omit]
}  // namespace
// [omit]

// [descent-main]
int main(int argc, char** argv) {
  CLI::App app("The error of one unit, its slope, and the way down.");
  toolbox::Options options;
  return toolbox::run_program(argc, argv, app, options, [&] { tell(options); });
}
// [descent-main]
