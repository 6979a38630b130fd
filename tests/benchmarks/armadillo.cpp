// Plain Armadillo: the expressions as one would write them first. Built twice,
// with Armadillo's own products and with OpenBLAS's, each in a library that
// shows nothing but `start`.
#include <armadillo>

#include <memory>

#include "contenders.hpp"

#ifndef ARMADILLO_START
#error "define ARMADILLO_START, the name of the function to make"
#endif

#ifdef ARMA_USE_BLAS
extern "C" void openblas_set_num_threads(int);
#endif

namespace benchmarks {
namespace {

struct Run {
  backprop::Network net;
  backprop::Settings settings;
  backprop::Cases cases;
  backprop::Weights dW, delta;
  std::vector<arma::mat> Y, dY;
};

void forward(Run& run) {
  for (backprop::GroupId j = 1; j < run.net.groups.size(); ++j) {
    if (run.net.groups[j].is_input) continue;
    arma::mat X(run.Y[1].n_rows, run.net.groups[j].units, arma::fill::zeros);
    for (const backprop::Connection& c : run.net.connections) {
      const arma::mat& W = run.net.W[c.weights];
      if (c.to != j) continue;
      if (c.from == backprop::always_on)
        X.each_row() += W.t();
      else
        X += run.Y[c.from] * W.t();
    }
    run.Y[j] = 1 / (1 + arma::exp(-X));
  }
}

void backward(Run& run) {
  for (arma::mat& dY : run.dY) dY.zeros();
  for (const backprop::Pattern& target : run.cases.targets)
    run.dY[target.group] = run.Y[target.group] - target.values;
  for (backprop::GroupId j = run.net.groups.size(); j-- > 1;) {
    if (run.net.groups[j].is_input) continue;
    const arma::mat dX = run.dY[j] % run.Y[j] % (1 - run.Y[j]);
    for (const backprop::Connection& c : run.net.connections) {
      if (c.to != j) continue;
      if (c.from == backprop::always_on)
        run.dW[c.weights] = arma::sum(dX).t();
      else
        run.dW[c.weights] = dX.t() * run.Y[c.from];
      if (!run.net.groups[c.from].is_input)
        run.dY[c.from] += dX * run.net.W[c.weights];
    }
  }
}

void change_weights(Run& run) {
  const backprop::Settings& s = run.settings;
  for (std::size_t k = 0; k < run.net.W.size(); ++k) {
    run.delta[k] = s.alpha * run.delta[k] - s.epsilon * run.dW[k];
    run.net.W[k] += run.delta[k];
  }
}

}  // namespace

__attribute__((visibility("default"))) Runner ARMADILLO_START(
    const Workload& workload) {
#ifdef ARMA_USE_BLAS
  openblas_set_num_threads(1);
#endif
  auto run = std::make_shared<Run>();
  run->net = workload.net;
  run->settings = workload.settings;
  run->cases = workload.cases;
  for (const arma::mat& W : workload.net.W) {
    run->dW.emplace_back(arma::size(W), arma::fill::zeros);
    run->delta.emplace_back(arma::size(W), arma::fill::zeros);
  }
  for (const backprop::Group& group : workload.net.groups)
    run->Y.emplace_back(workload.cases.inputs[0].values.n_rows, group.units,
                        arma::fill::zeros);
  run->dY = run->Y;
  for (const backprop::Pattern& p : workload.cases.inputs)
    run->Y[p.group] = p.values;
  return {[run] {
            forward(*run);
            backward(*run);
            change_weights(*run);
          },
          [run] { return run->net.W; }};
}

}  // namespace benchmarks
