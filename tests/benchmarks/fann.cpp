// FANN, in double precision, by FANN_TRAIN_BATCH: layers that are dense, no
// momentum, and a step that it divides by the number of cases.
#include <memory>
#include <stdexcept>
#include <vector>

#include "contenders.hpp"

#include <doublefann.h>

namespace benchmarks {
namespace {

struct Run {
  fann* ann = nullptr;
  fann_train_data* data = nullptr;
  std::vector<fann_connection> weights;  // in FANN's order

  Run() = default;
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;
  ~Run() {
    if (data) fann_destroy_train(data);
    if (ann) fann_destroy(ann);
  }
};

fann_train_data* make_data(const Workload& workload) {
  const arma::mat& X = workload.cases.inputs[0].values;
  const arma::mat& D = workload.cases.targets[0].values;
  const auto size = [](arma::uword n) { return static_cast<unsigned>(n); };
  fann_train_data* data =
      fann_create_train(size(X.n_rows), size(X.n_cols), size(D.n_cols));
  for (arma::uword c = 0; c < X.n_rows; ++c) {
    for (arma::uword i = 0; i < X.n_cols; ++i) data->input[c][i] = X(c, i);
    for (arma::uword j = 0; j < D.n_cols; ++j) data->output[c][j] = D(c, j);
  }
  return data;
}

// FANN numbers neurons from below; the last of each layer is always on.
// Visits each weight with ours: visit(FANN's connection, k, j, i).
template <typename Visit>
void for_each_weight(Run& run, const backprop::Network& net, Visit visit) {
  std::vector<std::pair<backprop::GroupId, arma::uword>> place;
  for (const backprop::GroupId g : chain(net)) {
    for (arma::uword j = 0; j < net.groups[g].units; ++j)
      place.emplace_back(g, j);
    place.emplace_back(backprop::always_on, 0);
  }
  for (fann_connection& w : run.weights) {
    const auto [from, i] = place.at(w.from_neuron);
    const auto [to, j] = place.at(w.to_neuron);
    for (const backprop::Connection& c : net.connections)
      if (c.from == from && c.to == to) visit(w, c.weights, j, i);
  }
}

void set_up(Run& run, const Workload& workload) {
  std::vector<unsigned> units;
  for (const backprop::GroupId g : chain(workload.net))
    units.push_back(static_cast<unsigned>(workload.net.groups[g].units));
  run.ann = fann_create_standard_array(static_cast<unsigned>(units.size()),
                                       units.data());
  run.data = make_data(workload);
  if (!run.ann || !run.data) throw std::runtime_error("FANN did not start.");
  fann_set_activation_function_hidden(run.ann, FANN_SIGMOID);
  fann_set_activation_function_output(run.ann, FANN_SIGMOID);
  fann_set_training_algorithm(run.ann, FANN_TRAIN_BATCH);
  fann_set_train_error_function(run.ann, FANN_ERRORFUNC_LINEAR);
  fann_set_learning_rate(
      run.ann, static_cast<float>(workload.settings.epsilon *
                                  static_cast<double>(workload.cases.count())));
  run.weights.resize(fann_get_total_connections(run.ann));
  fann_get_connection_array(run.ann, run.weights.data());
}

}  // namespace

Runner start_fann(const Workload& workload) {
  auto run = std::make_shared<Run>();
  set_up(*run, workload);
  const backprop::Network& net = workload.net;
  for_each_weight(*run, net,
                  [&](fann_connection& w, std::size_t k, arma::uword j,
                      arma::uword i) { w.weight = net.W[k](j, i); });
  fann_set_weight_array(run->ann, run->weights.data(),
                        static_cast<unsigned>(run->weights.size()));
  return {[run] { fann_train_epoch(run->ann, run->data); },
          [run, net] {
            backprop::Weights W = net.W;
            fann_get_connection_array(run->ann, run->weights.data());
            for_each_weight(
                *run, net,
                [&](fann_connection& w, std::size_t k, arma::uword j,
                    arma::uword i) { W[k](j, i) = w.weight; });
            return W;
          }};
}

}  // namespace benchmarks
