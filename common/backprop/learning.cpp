// [omit]
#include "backprop/learning.hpp"

#include <stdexcept>
#include <utility>

namespace backprop {
namespace {
// [omit]

// [learning-check]
// Negated so that a value that is not a number fails too.
void check(const Settings& s) {
  if (!(s.epsilon > 0))
    throw std::invalid_argument("epsilon must be above 0: it is a step.");
  if (!(s.alpha >= 0 && s.alpha < 1))
    throw std::invalid_argument("alpha must lie in [0, 1), eq. (9).");
  if (!(s.decay >= 0 && s.decay < 1))
    throw std::invalid_argument("decay must lie in [0, 1): it is a share.");
  if (!(s.tolerance >= 0 && s.tolerance < 0.5))
    throw std::invalid_argument("tolerance must lie in [0, 0.5).");
}
// [learning-check]

// [learning-change-weights]
// Eq. (9): Δw(t) = −ε ∂E/∂w(t) + α Δw(t−1); then the weights decay.
void change_weights(Network& net, Training& training, const Settings& s) {
  for (WeightsId k = 0; k < net.W.size(); ++k) {
    double* w = net.W[k].memptr();
    double* delta_w = training.delta_W[k].memptr();
    const double* dE_dw = training.dE_dW[k].memptr();
    const bool decays = s.decay > 0 && (s.decay_biases || !is_bias(net, k));
    const double kept = decays ? 1 - s.decay : 1;
    for (arma::uword n = 0; n < net.W[k].n_elem; ++n) {
      delta_w[n] = s.alpha * delta_w[n] - s.epsilon * dE_dw[n];
      w[n] = (w[n] + delta_w[n]) * kept;
    }
  }
}
// [learning-change-weights]

// [learning-after-sweep]
void change_after_sweep(Network& net, Training& t, const Settings& s) {
  forward(net, t.states);
  backward(net, t.cases, t.states, t.dE_dW, s.tolerance);
  change_weights(net, t, s);
}
// [learning-after-sweep]

// [learning-after-case]
void change_after_case(Network& net, Training& t, const Settings& s) {
  const auto copy_row = [](arma::uword c, const auto& from, auto& to) {
    for (std::size_t p = 0; p < from.size(); ++p)
      to[p].values = from[p].values.row(c);
  };
  for (arma::uword c = 0; c < t.cases.count(); ++c) {
    copy_row(c, t.cases.inputs, t.one_case.inputs);
    copy_row(c, t.cases.targets, t.one_case.targets);
    set_inputs(t.one_state, t.one_case);
    forward(net, t.one_state);
    backward(net, t.one_case, t.one_state, t.dE_dW, s.tolerance);
    change_weights(net, t, s);
  }
}
// [learning-after-case]

// [omit]
}  // namespace
// [omit]

// [learning-make-training]
Training::Training(const Network& net, Cases all_cases)
    : cases(std::move(all_cases)),
      states(net, cases.count()),
      dE_dW(zeros_like(net)),
      delta_W(zeros_like(net)),
      one_state(net, 1) {
  backprop::check(net, cases);
  one_case = select(cases, arma::uvec{0});
  set_inputs(states, cases);
}
// [learning-make-training]

// [learning-sweep]
void sweep(Network& net, Training& training, const Settings& settings) {
  check(settings);
  if (settings.change == Change::after_sweep)
    change_after_sweep(net, training, settings);
  else
    change_after_case(net, training, settings);
}

double current_error(const Network& net, Training& training, double tolerance) {
  forward(net, training.states);
  return error(training.cases, training.states, tolerance);
}
// [learning-sweep]

// [learning-train-loop]
std::size_t train(Network& net, const Cases& cases, const Schedule& schedule,
                  const Observer& observer) {
  Training training(net, cases);
  std::size_t done = 0;
  const auto look = [&](double tolerance) {
    const double E = current_error(net, training, tolerance);
    return observer.look({done, E, net, training.states});
  };
  for (const Phase& phase : schedule)
    for (std::size_t n = 0; n < phase.sweeps; ++n, ++done) {
      const bool watched = observer.every > 0 && done % observer.every == 0;
      if (watched && !look(phase.settings.tolerance)) return done;
      sweep(net, training, phase.settings);
    }
  if (observer.every > 0 && !schedule.empty())
    look(schedule.back().settings.tolerance);
  return done;
}
// [learning-train-loop]

// [omit]
}  // namespace backprop
// [omit]
