// The code of docs/quick-reference.md: listings are regions, and the code in
// its tables must occur here too (page_test.cpp). Each result is asserted.
#include <cmath>

#include <gtest/gtest.h>

// [quick-includes]
#include "backprop/exponential.hpp"
#include "backprop/gradient_check.hpp"
#include "backprop/learning.hpp"
#include "toolbox/csv.hpp"
#include "toolbox/figure.hpp"
#include "toolbox/options.hpp"
#include "toolbox/report.hpp"

using namespace backprop;
// [quick-includes]

#include "common/backprop/samples.hpp"
#include "common/toolbox/scratch.hpp"

namespace {

using samples::message_of;

// A network that learns the exclusive or.
struct ExclusiveOr {
  Network net;
  GroupId input = net.input(2, "input");
  GroupId hidden = net.layer(2, {input}, {.name = "hidden"});
  GroupId output = net.layer(1, {hidden}, {.name = "output"});
  Cases cases = {.inputs = {{input, {{0, 0}, {0, 1}, {1, 0}, {1, 1}}}},
                 .targets = {{output, arma::vec{0, 1, 1, 0}}}};

  ExclusiveOr() {
    toolbox::Random random(1);
    randomize(net, random, 0.5);
  }
};

TEST(QuickReference, builds_layers) {
  Network net;
  const GroupId input = net.input(2, "input");
  const GroupId hidden = net.layer(3, {input});
  const GroupId output = net.layer(1, {hidden, input});
  const GroupId plain = net.layer(3, {input}, {.bias = false});
  const GroupId named = net.layer(3, {input}, {.name = "named"});
  const WeightsId added = net.connect(plain, named);
  const GroupId later = net.input(2);
  const GroupId repeated = net.again(hidden, {later});

  EXPECT_EQ(&net.weights(input, hidden), &net.weights(later, repeated));
  EXPECT_EQ(net.W[added].n_rows, 3u);
  EXPECT_EQ(net.groups[output].units, 1u);
  EXPECT_EQ(net.groups[input].name, "input");
  EXPECT_EQ(count_weights(net), (6 + 3) + (3 + 2 + 1) + 6 + (6 + 3) + 9u);
  EXPECT_EQ(net.groups.size(), 8u);  // the one that is always on among them
}

TEST(QuickReference, builds_the_net_of_the_family_trees) {
  // [quick-family-net]
  Network net;
  const GroupId person = net.input(24, "person 1");
  const GroupId relationship = net.input(12, "relationship");
  const GroupId central =
      net.layer(12, {net.layer(6, {person}), net.layer(6, {relationship})});
  const GroupId answer = net.layer(24, {net.layer(6, {central})});
  // [quick-family-net]
  EXPECT_EQ(count_weights(net), 25 * 6 + 13 * 6 + 13 * 12 + 13 * 6 + 7 * 24u);
  EXPECT_EQ(net.groups[answer].units, 24u);
}

TEST(QuickReference, unfolds_an_iterative_net) {
  // [quick-iterative-net]
  Network net;  // four units that all see all four, for three steps
  const GroupId start = net.input(4);
  const GroupId first = net.layer(4, {start});
  const GroupId second = net.again(first, {first});
  const GroupId third = net.again(first, {second});
  // [quick-iterative-net]
  EXPECT_EQ(count_weights(net), 4 * 4 + 4u);
  EXPECT_EQ(&net.weights(second, third), &net.weights(start, first));
}

// [quick-unit-by-hand]
/// A unit that computes AND.
Network and_unit() {
  Network net;
  const GroupId input = net.input(2);
  const GroupId unit = net.layer(1, {input});
  net.weights(input, unit).row(0) = arma::rowvec{10, 10};
  net.weights(always_on, unit)(0, 0) = -15;
  return net;
}
// [quick-unit-by-hand]

TEST(QuickReference, sets_weights) {
  const arma::mat both = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  const arma::mat Y = answer(and_unit(), {{1, both}}, 2);
  EXPECT_LT(Y(0), 0.01);
  EXPECT_LT(Y(1), 0.01);
  EXPECT_LT(Y(2), 0.01);
  EXPECT_GT(Y(3), 0.99);
}

TEST(QuickReference, draws_weights) {
  ExclusiveOr made;
  Network& net = made.net;
  const GroupId input = made.input, hidden = made.hidden;
  const arma::uword j = 1, i = 0;
  toolbox::Random random(1);
  randomize(net, random, 0.3);
  EXPECT_LE(arma::abs(net.W[0]).max(), 0.3);
  EXPECT_NE(net.weights(input, hidden)(j, i), 0);
  EXPECT_EQ(net.weights(input, hidden).n_rows, 2u);
  EXPECT_EQ(net.weights(always_on, hidden).n_cols, 1u);
  net.weights(input, hidden).zeros();
  EXPECT_EQ(net.weights(input, hidden)(j, i), 0);
  EXPECT_TRUE(is_bias(net, 0));
  EXPECT_FALSE(is_bias(net, 1));
  const Weights dE_dW = zeros_like(net);
  EXPECT_EQ(dE_dW.size(), net.W.size());
}

TEST(QuickReference, makes_cases) {
  ExclusiveOr made;
  const GroupId input = made.input, output = made.output;
  const Network& net = made.net;
  // [quick-cases]
  const arma::mat pairs = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};  // cases × units
  const arma::mat differ = arma::vec{0, 1, 1, 0};
  const Cases cases = {.inputs = {{input, pairs}},
                       .targets = {{output, differ}}};
  // [quick-cases]
  EXPECT_NO_THROW(check(net, cases));
  EXPECT_EQ(cases.count(), 4u);
  const Cases some = select(cases, arma::uvec{0, 3});
  EXPECT_EQ(some.count(), 2u);
  EXPECT_EQ(some.inputs[0].values(1, 1), 1);
}

TEST(QuickReference, runs_up_and_down) {
  ExclusiveOr made;
  const Network& net = made.net;
  const Cases& cases = made.cases;
  const GroupId hidden = made.hidden, output = made.output;
  // [quick-passes]
  const arma::uword count = cases.count();
  States states{net, count};
  set_inputs(states, cases);
  forward(net, states);                   // eqs (1), (2)
  const double E = error(cases, states);  // eq. (3)
  Weights dE_dW = zeros_like(net);
  backward(net, cases, states, dE_dW);  // eqs (4) to (7)
  // [quick-passes]
  EXPECT_GT(E, 0);
  EXPECT_EQ(E, error(cases, states, 0.2));
  backward(net, cases, states, dE_dW, 0.2);
  EXPECT_EQ(states.outputs(output).n_rows, 4u);
  EXPECT_EQ(states.outputs(output)(3, 0),
            answer(net, cases.inputs, output)(3, 0));
  EXPECT_EQ(states.dE_dX[hidden].head_rows(states.cases).eval().n_rows, 4u);
  EXPECT_EQ(states.dE_dY[hidden].head_rows(states.cases).eval().n_cols, 2u);
  EXPECT_EQ(logistic(0), 0.5);
}

TEST(QuickReference, learns_through_a_schedule) {
  ExclusiveOr made;
  Network& net = made.net;
  const Cases& cases = made.cases;
  // [quick-schedule]
  const Settings gentle = {.epsilon = 0.1, .alpha = 0.5};
  const Settings bold = {.epsilon = 0.5, .alpha = 0.9, .tolerance = 0.2};
  const Schedule schedule = {{.sweeps = 20, .settings = gentle},
                             {.sweeps = 2000, .settings = bold}};
  const std::size_t sweeps = train(net, cases, schedule);
  // [quick-schedule]
  EXPECT_EQ(sweeps, 2020u);
  EXPECT_EQ(answer(net, cases.inputs, made.output)(1, 0) > 0.5, true);
  train(net, cases, {{100, {.epsilon = 0.5}}});
}

TEST(QuickReference, has_these_settings_by_default) {
  const Settings s = {.epsilon = 0.1,
                      .alpha = 0,
                      .decay = 0,
                      .decay_biases = true,
                      .tolerance = 0,
                      .change = Change::after_sweep};
  const Settings defaults;
  EXPECT_EQ(defaults.epsilon, s.epsilon);
  EXPECT_EQ(defaults.alpha, s.alpha);
  EXPECT_EQ(defaults.decay, s.decay);
  EXPECT_EQ(defaults.decay_biases, s.decay_biases);
  EXPECT_EQ(defaults.tolerance, s.tolerance);
  EXPECT_EQ(defaults.change, s.change);
  const Settings online = {.change = Change::after_case};
  EXPECT_NE(online.change, s.change);
}

TEST(QuickReference, watches_a_run) {
  ExclusiveOr made;
  Network& net = made.net;
  const Cases& cases = made.cases;
  const Schedule schedule = {{20000, {.epsilon = 0.5, .alpha = 0.9}}};
  std::vector<double> sweep, error;
  // [quick-observer]
  const auto look = [&](const Progress& now) {
    sweep.push_back(static_cast<double>(now.sweep));
    error.push_back(now.error);
    return now.error > 0.01;  // false: stop here
  };
  const std::size_t sweeps =
      train(net, cases, schedule, {.every = 100, .look = look});
  // [quick-observer]
  EXPECT_LT(sweeps, 20000u);
  EXPECT_EQ(sweep.back(), static_cast<double>(sweeps));
  EXPECT_LE(error.back(), 0.01);
}

TEST(QuickReference, learns_sweep_by_sweep) {
  ExclusiveOr made;
  Network& net = made.net;
  const Cases& cases = made.cases;
  const Settings settings = {.epsilon = 0.5, .alpha = 0.9};
  // [quick-sweeps]
  Training training{net, cases};
  while (current_error(net, training) > 0.01) sweep(net, training, settings);
  // [quick-sweeps]
  EXPECT_LE(current_error(net, training), 0.01);
  EXPECT_NE(arma::accu(arma::abs(training.delta_W[0])), 0);
  EXPECT_NE(arma::accu(arma::abs(training.dE_dW[0])), 0);
}

TEST(QuickReference, checks_a_gradient) {
  ExclusiveOr made;
  const Network& net = made.net;
  const Cases& cases = made.cases;
  // [quick-gradient]
  const Weights found = slopes(net, cases);              // back-propagation
  const Weights measured = measured_slopes(net, cases);  // central differences
  const double apart = relative_difference(found, measured);
  // [quick-gradient]
  EXPECT_LT(apart, 1e-7);
  EXPECT_LT(relative_difference(found, measured_slopes(net, cases, 1e-4)),
            1e-6);
}

TEST(QuickReference, draws_random_numbers) {
  toolbox::Random random(1);
  const double share = random.uniform();
  const double weight = random.uniform(-0.3, 0.3);
  const std::size_t die = random.below(6);
  const std::vector<std::size_t> order = random.permutation(104);
  EXPECT_LT(share, 1);
  EXPECT_LT(std::abs(weight), 0.3);
  EXPECT_LT(die, 6u);
  EXPECT_EQ(order.size(), 104u);
}

TEST(QuickReference, picks_cases_at_random) {
  ExclusiveOr made;
  const Cases& cases = made.cases;
  toolbox::Random random(1);
  // [quick-held-out]
  const arma::uvec order =
      arma::conv_to<arma::uvec>::from(random.permutation(cases.count()));
  const Cases held_out = select(cases, order.head(1));
  const Cases training = select(cases, order.tail(cases.count() - 1));
  // [quick-held-out]
  EXPECT_EQ(held_out.count(), 1u);
  EXPECT_EQ(training.count(), 3u);
}

// [quick-csv]
/// The columns x and y of a file, a point a row.
arma::mat read_points(const std::filesystem::path& file) {
  const toolbox::Csv csv = toolbox::read_csv(file, {"x", "y", "class"});
  arma::mat points(csv.rows.size(), 2);
  for (arma::uword c = 0; c < points.n_rows; ++c)
    for (arma::uword i = 0; i < 2; ++i)
      points(c, i) = toolbox::number(csv, csv.rows[c], i);
  return points;
}
// [quick-csv]

TEST(QuickReference, reads_a_table) {
  const ScratchFolder scratch;
  const std::filesystem::path file = scratch.path / "points.csv";
  write_text(file, "x,y,class\n0.5,1,left\n2,-1,right\n");
  const arma::mat points = read_points(file);
  EXPECT_EQ(points(1, 1), -1);
  const toolbox::Csv csv = toolbox::read_csv(file, {"x", "y", "class"});
  const toolbox::CsvRow& row = csv.rows[1];
  EXPECT_EQ(row.cells[2], "right");
  EXPECT_EQ(row.line, 3u);
}

TEST(QuickReference, has_these_options_by_default) {
  const toolbox::Options options;
  EXPECT_EQ(options.seed, 1u);
  EXPECT_EQ(options.sweeps, 0u);
  EXPECT_TRUE(options.figures.empty());
  EXPECT_FALSE(options.quiet);
}

TEST(QuickReference, reports) {
  EXPECT_EQ(toolbox::significant(0.123456), "0.1235");
  EXPECT_EQ(toolbox::shortest(0.005), "0.005");
  const std::vector<std::vector<std::string>> rows = {{"sweep", "E"},
                                                      {"100", "0.5"}};
  EXPECT_EQ(toolbox::table(rows), "sweep    E\n100    0.5\n");
  const ScratchFolder scratch;
  const std::filesystem::path file = scratch.path / "a" / "result.txt";
  const std::string text = "E 0.5\n";
  toolbox::write_atomically(file, text);
  EXPECT_EQ(read_text(file), text);
}

// [quick-figures]
void draw_curve(toolbox::Figures& figures, const std::vector<double>& sweep,
                const std::vector<double>& error) {
  figures.draw("learning-curve",
               toolbox::curves({{.label = "E", .x = sweep, .y = error}},
                               {.x = "sweeps", .y = "error E", .log_y = true}));
}

/// A panel a unit, a square for each weight into it.
void draw_weights(toolbox::Figures& figures, const arma::mat& W) {
  std::vector<toolbox::HintonPanel> panels;
  for (arma::uword j = 0; j < W.n_rows; ++j)
    panels.push_back(
        {.title = "unit " + std::to_string(j + 1),
         .rows = {arma::conv_to<std::vector<double>>::from(W.row(j))}});
  figures.draw("weights", toolbox::hinton(panels, {}));
}
// [quick-figures]

TEST(QuickReference, draws_figures) {
  const toolbox::Options options;  // no folder: nothing is drawn
  toolbox::Figures figures(options.figures);
  EXPECT_NO_THROW(draw_curve(figures, {0, 100, 200}, {1, 0.5, 0.01}));
  EXPECT_NO_THROW(draw_weights(figures, ExclusiveOr().net.W[1]));
  const toolbox::ActivityGroup group = {
      .title = "hidden", .across = 2, .activities = {0.9, 0.1}};
  const toolbox::Figure seen = toolbox::activity({{.groups = {group}}});
  EXPECT_NE(seen.script.find("hidden"), std::string::npos);
  const toolbox::Figure dotted = toolbox::curves(
      {{.x = {1, 2}, .y = {0.1, 0.9}, .points = true}}, {.y_range = {{0, 1}}});
  EXPECT_NE(dotted.script.find("linespoints"), std::string::npos);
  EXPECT_NE(dotted.script.find("set yrange [0:1]"), std::string::npos);
  const auto f = [](double y_1, double y_2) { return y_1 * y_2; };
  const toolbox::Axes axes = {.x_range = {{0, 1}}, .y_range = {{0, 1}}};
  const toolbox::Figure plane = toolbox::planes({{.output = f}}, axes);
  EXPECT_GT(plane.width, 0);
}

// What is refused, and how it is said.

TEST(QuickReference, refuses_a_wrong_network) {
  Network net;
  const GroupId input = net.input(2, "input");
  const GroupId unit = net.layer(1, {input}, {.name = "unit"});
  using Refused = std::invalid_argument;
  EXPECT_EQ(
      message_of<Refused>([&] { net.layer(0, {input}, {.name = "top"}); }),
      "group 'top' is empty: give it a unit.");
  EXPECT_EQ(message_of<Refused>([&] { net.connect(unit, input); }),
            "a connection from group 'unit' (1 unit) to group 'input' "
            "(2 units) goes down; it must go up.");
  EXPECT_EQ(message_of<Refused>([&] { net.connect(input, unit); }),
            "a connection from group 'input' (2 units) to group 'unit' "
            "(1 unit) exists already.");
}

TEST(QuickReference, refuses_wrong_weights_and_cases) {
  ExclusiveOr made;
  Network& net = made.net;
  const GroupId input = made.input, output = made.output;
  using Refused = std::invalid_argument;
  EXPECT_EQ(message_of<Refused>([&] { net.weights(input, output); }),
            "there is no connection from group 'input' (2 units) to group "
            "'output' (1 unit).");
  Cases cases = made.cases;
  cases.inputs[0].values.set_size(4, 3);
  EXPECT_EQ(message_of<Refused>([&] { train(net, cases, {}); }),
            "group 'input' is given inputs for 3 units and needs 2.");
  EXPECT_EQ(message_of<Refused>([&] { check(net, Cases{}); }),
            "there are no cases.");
  Training training(net, made.cases);
  EXPECT_EQ(message_of<Refused>([&] { sweep(net, training, {.alpha = 1}); }),
            "alpha must lie in [0, 1), eq. (9).");
}

TEST(QuickReference, refuses_a_row_of_the_wrong_length) {
  ExclusiveOr made;
  const auto set = [&] {
    made.net.weights(made.input, made.hidden).row(0) = arma::rowvec{1, 2, 3};
  };
  EXPECT_THROW(set(), std::logic_error);
}

TEST(QuickReference, refuses_a_wrong_file_and_a_wrong_figure) {
  using toolbox::InputError;
  const ScratchFolder scratch;
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(scratch.path);
  write_text("points.csv", "x,y\n1,one\n");
  EXPECT_EQ(message_of<InputError>([&] {
              toolbox::read_csv("missing.csv", {"x", "y"});
            }),
            "missing.csv: there is no such file; check its name.");
  EXPECT_EQ(
      message_of<InputError>([&] { toolbox::read_csv("points.csv", {"x"}); }),
      "points.csv:1: the first row is \"x,y\"; it must be \"x\".");
  const toolbox::Csv csv = toolbox::read_csv("points.csv", {"x", "y"});
  EXPECT_EQ(
      message_of<InputError>([&] { toolbox::number(csv, csv.rows[0], 1); }),
      "points.csv:2: y is \"one\"; write a number such as 0.25.");
  EXPECT_EQ(message_of<std::invalid_argument>([&] {
              toolbox::curves({{.label = "E", .x = {0, 1}, .y = {1}}}, {});
            }),
            "curve \"E\" has 2 x and 1 y");
  std::filesystem::current_path(before);
}

}  // namespace
