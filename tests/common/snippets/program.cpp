// A whole program, as docs/quick-reference.md shows it.
// [quick-program]
#include <iostream>

#include <CLI/CLI.hpp>

#include "backprop/learning.hpp"
#include "toolbox/options.hpp"
#include "toolbox/report.hpp"

using namespace backprop;

void learn(const toolbox::Options& options, arma::uword units) {
  Network net;
  const GroupId input = net.input(2);
  const GroupId output = net.layer(1, {input, net.layer(units, {input})});
  toolbox::Random random(options.seed);
  randomize(net, random, 0.5);

  const Cases cases = {
      .inputs = {{input, arma::mat{{0, 0}, {0, 1}, {1, 0}, {1, 1}}}},
      .targets = {{output, arma::vec{0, 1, 1, 0}}}};
  const std::size_t sweeps = options.sweeps > 0 ? options.sweeps : 1000;
  train(net, cases, {{sweeps, {.epsilon = 0.5, .alpha = 0.9}}});

  Training now(net, cases);
  std::cout << "E after " << sweeps
            << " sweeps: " << toolbox::significant(current_error(net, now))
            << "\n";
}

int main(int argc, char** argv) {
  CLI::App app("Exclusive or, with a hidden layer that the inputs skip.");
  toolbox::Options options;
  arma::uword units = 2;
  app.add_option("--hidden", units, "how many hidden units");
  return toolbox::run_program(argc, argv, app, options,
                              [&] { learn(options, units); });
}
// [quick-program]
