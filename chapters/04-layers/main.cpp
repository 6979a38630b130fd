// A layer of ten units learns to name the digits of a seven-segment display.
// [omit]
#include <algorithm>
#include <iostream>
#include <stdexcept>
#include <string>

#include "layer.hpp"
#include "loops.hpp"
#include "pictures.hpp"
#include "toolbox/options.hpp"
#include "toolbox/random.hpp"
#include "toolbox/report.hpp"

using toolbox::shortest;
using toolbox::significant;

namespace {

using namespace layers;
// [omit]

// [layers-settings]
const double epsilon = 0.5;
const std::size_t sweeps = 500;
// [layers-settings]

// [layers-shape]
std::string shape(const arma::mat& M) {
  return std::to_string(M.n_rows) + " x " + std::to_string(M.n_cols);
}
// [layers-shape]

// [layers-print-shapes]
void print_shapes(const arma::mat& Y, const arma::mat& W, const arma::mat& D) {
  const arma::mat Y_out = outputs(Y, W);
  std::cout << "Shapes\nY      " << shape(Y) << "\nW      " << shape(W)
            << "\nY_out  " << shape(Y_out) << "\ndE_dW  "
            << shape(slopes(Y, Y_out, D)) << "\n\n";

  std::cout << "The first ten numbers of Y in memory: segment a in each case\n";
  for (arma::uword c = 0; c < Y.n_rows; ++c)
    std::cout << shortest(Y.memptr()[c]) << (c + 1 < Y.n_rows ? " " : "\n\n");
}
// [layers-print-shapes]

// [layers-print-refusal]
// Armadillo throws, and says why on the stream that it has for errors too: we
// close that, to say it once.
void print_refusal(const arma::mat& Y, const arma::mat& W) {
  std::ostream nowhere(nullptr);
  std::ostream& usual = arma::get_cerr_stream();
  arma::set_cerr_stream(nowhere);
  std::cout << "Y * W, without the .t()\n";
  try {
    const arma::mat X = Y * W;
    std::cout << "fits\n\n";
  } catch (const std::logic_error& refusal) {
    std::cout << refusal.what() << "\n\n";
  }
  arma::set_cerr_stream(usual);
}
// [layers-print-refusal]

// [layers-same]
// Are all numbers of the two alike to 1e-12?
std::string same(const Rows& by_loops, const arma::mat& by_products) {
  const arma::mat difference = arma::abs(matrix(by_loops) - by_products);
  return difference.max() <= 1e-12 ? "yes" : "no";
}
// [layers-same]

// [layers-random-weights]
// Weights of ten units, each from -1 to 1, row after row.
Rows random_weights(std::uint64_t seed) {
  toolbox::Random random(seed);
  Rows W(digits.size(), std::vector<double>(segments.size() + 1));
  for (std::vector<double>& w_j : W)
    for (double& w_ji : w_j) w_ji = random.uniform(-1, 1);
  return W;
}
// [layers-random-weights]

// [layers-print-same]
void print_same() {
  const Rows Y = shown(), D = desired();
  Rows W = random_weights(1);
  arma::mat W_too = matrix(W);
  const Rows Y_out = outputs_by_loops(Y, W);
  const arma::mat Y_out_too = outputs(matrix(Y), W_too);
  std::cout << "Loops and matrices from the same random weights (seed 1)\n"
            << "the same outputs to 1e-12: " << same(Y_out, Y_out_too)
            << "\nthe same slopes to 1e-12: "
            << same(slopes_by_loops(Y, Y_out, D),
                    slopes(matrix(Y), Y_out_too, matrix(D)));
  learn_by_loops(W, Y, D, epsilon, sweeps);
  learn(W_too, matrix(Y), matrix(D), epsilon, sweeps);
  std::cout << "\nthe same weights to 1e-12 after " << sweeps
            << " sweeps: " << same(W, W_too) << "\n\n";
}
// [layers-print-same]

// [layers-progress]
// How well a layer names: E, how many digits have the largest output on their
// own unit, the least output that should be on, the largest that should not.
std::vector<std::string> progress(const arma::mat& Y_out, const arma::mat& D) {
  int named = 0;
  for (arma::uword c = 0; c < Y_out.n_rows; ++c)
    if (Y_out.row(c).index_max() == D.row(c).index_max()) ++named;
  const arma::vec on = Y_out.elem(arma::find(D == 1));
  const arma::vec off = Y_out.elem(arma::find(D == 0));
  return {significant(error(Y_out, D)), std::to_string(named),
          significant(on.min()), significant(off.max())};
}
// [layers-progress]

// [layers-train]
// Learns from weights that are 0, prints how it goes, and returns the errors.
std::vector<double> train(arma::mat& W, const arma::mat& Y,
                          const arma::mat& D) {
  std::cout << "Learning from weights of 0, epsilon " << shortest(epsilon)
            << "\n";
  std::vector<std::vector<std::string>> rows = {
      {"sweeps", "E", "named", "least on", "most off"}};
  std::vector<double> E;
  for (const std::size_t until :
       {std::size_t{1}, std::size_t{10}, std::size_t{100}, sweeps}) {
    for (const double E_t : learn(W, Y, D, epsilon, until - E.size()))
      E.push_back(E_t);
    rows.push_back({std::to_string(until)});
    for (const std::string& cell : progress(outputs(Y, W), D))
      rows.back().push_back(cell);
  }
  std::cout << toolbox::table(rows) << "\n";
  return E;
}
// [layers-train]

// [layers-print-answers]
void print_answers(const arma::mat& Y_out) {
  std::cout << "What the units say to each digit\n";
  std::vector<std::vector<std::string>> rows = {
      {"shown", "its own unit", "the next", "says"}};
  for (arma::uword c = 0; c < Y_out.n_rows; ++c) {
    arma::rowvec others = Y_out.row(c);
    others(c) = 0;
    rows.push_back({"digit " + std::to_string(c), significant(Y_out(c, c)),
                    "unit " + std::to_string(others.index_max()),
                    significant(others.max())});
  }
  std::cout << toolbox::table(rows) << "\n";
}
// [layers-print-answers]

// [layers-print-weights]
void print_weights(const arma::mat& W) {
  std::cout << "W, a row for each unit\n";
  std::vector<std::vector<std::string>> rows = {{"unit"}};
  for (const char segment : segments) rows[0].emplace_back(1, segment);
  rows[0].push_back("bias");
  for (arma::uword j = 0; j < W.n_rows; ++j) {
    rows.push_back({std::to_string(j)});
    for (const double w_ji : W.row(j).eval())
      rows.back().push_back(significant(w_ji));
  }
  std::cout << toolbox::table(rows);
}
// [layers-print-weights]

// [layers-tell]
void tell(const toolbox::Options& options) {
  const arma::mat Y = matrix(shown());                 // Y: cases × n_in
  const arma::mat D = matrix(desired());               // D: cases × n_out
  arma::mat W(D.n_cols, Y.n_cols, arma::fill::zeros);  // W: n_out × n_in
  print_shapes(Y, W, D);
  print_refusal(Y, W);
  print_same();
  const std::vector<double> E = train(W, Y, D);
  print_answers(outputs(Y, W));
  print_weights(W);

  toolbox::Figures figures(options.figures);
  figures.draw("digits", digits_figure());
  figures.draw("weights", weights_figure(W));
  figures.draw("answers", answers_figure(Y, outputs(Y, W)));
  figures.draw("learning", learning_figure(E));
}
// [layers-tell]

// [omit]
}  // namespace
// [omit]

// [layers-main]
int main(int argc, char** argv) {
  CLI::App app("A layer of ten units names the digits of a display.");
  toolbox::Options options;
  return toolbox::run_program(argc, argv, app, options, [&] { tell(options); });
}
// [layers-main]
