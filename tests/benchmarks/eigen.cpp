// Eigen by hand: the matrix code one would write, cases as rows, with room
// made beforehand.
#include <Eigen/Dense>
#include <memory>
#include <vector>

#include "contenders.hpp"

namespace benchmarks {
namespace {

using Matrix = Eigen::MatrixXd;

struct Run {
  backprop::Network net;  // for its groups and connections
  backprop::Settings settings;
  std::vector<Matrix> W, dW, delta;  // as in net.W
  std::vector<Matrix> Y, dY, dX;     // as in net.groups
  std::vector<std::pair<backprop::GroupId, Matrix>> targets;
};

Matrix to_eigen(const arma::mat& M) {
  return Eigen::Map<const Matrix>(M.memptr(), Eigen::Index(M.n_rows),
                                  Eigen::Index(M.n_cols));
}

void forward(Run& run) {
  auto connection = run.net.connections.begin();
  for (backprop::GroupId j = 1; j < run.net.groups.size(); ++j) {
    if (run.net.groups[j].is_input) continue;
    Matrix& X = run.Y[j];
    X.setZero();
    for (; connection != run.net.connections.end() && connection->to == j;
         ++connection) {
      const Matrix& W = run.W[connection->weights];
      if (connection->from == backprop::always_on)
        X.rowwise() += W.col(0).transpose();
      else
        X.noalias() += run.Y[connection->from] * W.transpose();
    }
    X = (1 + (-X.array()).exp()).inverse();
  }
}

void backward(Run& run) {
  for (Matrix& dY : run.dY) dY.setZero();
  for (const auto& [group, D] : run.targets) run.dY[group] = run.Y[group] - D;
  auto connection = run.net.connections.rbegin();
  for (backprop::GroupId j = run.net.groups.size(); j-- > 1;) {
    if (run.net.groups[j].is_input) continue;
    Matrix& dX = run.dX[j];
    dX = run.dY[j].array() * run.Y[j].array() * (1 - run.Y[j].array());
    for (; connection != run.net.connections.rend() && connection->to == j;
         ++connection) {
      const backprop::GroupId i = connection->from;
      const backprop::WeightsId k = connection->weights;
      if (i == backprop::always_on)
        run.dW[k] = dX.colwise().sum().transpose();
      else
        run.dW[k].noalias() = dX.transpose() * run.Y[i];
      if (!run.net.groups[i].is_input) run.dY[i].noalias() += dX * run.W[k];
    }
  }
}

void change_weights(Run& run) {
  for (std::size_t k = 0; k < run.W.size(); ++k) {
    run.delta[k] =
        run.settings.alpha * run.delta[k] - run.settings.epsilon * run.dW[k];
    run.W[k] += run.delta[k];
  }
}

void make_room(Run& run, const Workload& workload) {
  const auto cases = Eigen::Index(workload.cases.count());
  for (const arma::mat& W : workload.net.W) {
    run.W.push_back(to_eigen(W));
    run.dW.push_back(0 * run.W.back());
    run.delta.push_back(0 * run.W.back());
  }
  for (const backprop::Group& group : workload.net.groups)
    run.Y.push_back(Matrix::Zero(cases, Eigen::Index(group.units)));
  run.dY = run.dX = run.Y;
  for (const backprop::Pattern& p : workload.cases.inputs)
    run.Y[p.group] = to_eigen(p.values);
  for (const backprop::Pattern& p : workload.cases.targets)
    run.targets.emplace_back(p.group, to_eigen(p.values));
}

}  // namespace

Runner start_eigen(const Workload& workload) {
  auto run = std::make_shared<Run>();
  run->net = workload.net;
  run->settings = workload.settings;
  make_room(*run, workload);
  return {[run] {
            forward(*run);
            backward(*run);
            change_weights(*run);
          },
          [run] {
            backprop::Weights W;
            for (const Matrix& M : run->W)
              W.emplace_back(M.data(), arma::uword(M.rows()),
                             arma::uword(M.cols()));
            return W;
          }};
}

}  // namespace benchmarks
