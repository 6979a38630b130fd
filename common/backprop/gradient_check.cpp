// [omit]
#include "backprop/gradient_check.hpp"

#include <algorithm>
#include <cmath>

namespace backprop {
// [omit]

// [gradient-slopes]
Weights slopes(const Network& net, const Cases& cases) {
  check(net, cases);
  States states(net, cases.count());
  Weights dE_dW = zeros_like(net);
  set_inputs(states, cases);
  forward(net, states);
  backward(net, cases, states, dE_dW);
  return dE_dW;
}
// [gradient-slopes]

// [gradient-measured]
Weights measured_slopes(const Network& net, const Cases& cases, double h) {
  check(net, cases);
  Network moved = net;
  States states(net, cases.count());
  set_inputs(states, cases);
  const auto error_at = [&](double& w, double value) {
    w = value;
    forward(moved, states);
    return error(cases, states);
  };
  Weights dE_dW = zeros_like(net);
  for (WeightsId k = 0; k < net.W.size(); ++k)
    for (arma::uword n = 0; n < net.W[k].n_elem; ++n) {
      double& w = moved.W[k](n);
      const double w_0 = w;
      dE_dW[k](n) = (error_at(w, w_0 + h) - error_at(w, w_0 - h)) / (2 * h);
      w = w_0;
    }
  return dE_dW;
}
// [gradient-measured]

// [gradient-difference]
double relative_difference(const Weights& a, const Weights& b) {
  double apart = 0;
  double largest = 0;
  for (std::size_t k = 0; k < b.size(); ++k)
    for (arma::uword n = 0; n < b[k].n_elem; ++n) {
      apart = std::max(apart, std::abs(a.at(k)(n) - b[k](n)));
      largest = std::max(largest, std::abs(b[k](n)));
    }
  return largest == 0 ? apart : apart / largest;
}
// [gradient-difference]

// [omit]
}  // namespace backprop
// [omit]
