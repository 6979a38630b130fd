/// \file
/// Learning: weight changes, sweep by sweep.
// [omit]
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "backprop/network.hpp"
#include "backprop/passes.hpp"

namespace backprop {
// [omit]

// [learning-settings]
/// When the weights change (RHW p. 534).
enum class Change {
  after_sweep,  ///< once all cases have been seen: the paper's results
  after_case    ///< after every single case
};

/// How a network learns. The defaults are those of the plainest descent.
struct Settings {
  double epsilon = 0.1;      ///< eq. (8): the step down the slope
  double alpha = 0;          ///< eq. (9): the share of the last change kept
  double decay = 0;          ///< the share of a weight lost at each change
  bool decay_biases = true;  ///< whether biases lose theirs too
  double tolerance = 0;      ///< an output this near its target is right
  Change change = Change::after_sweep;
};

/// So many sweeps with these settings.
struct Phase {
  std::size_t sweeps;
  Settings settings;
};

/// Phases one after the other.
using Schedule = std::vector<Phase>;
// [learning-settings]

// [learning-training]
/// All that learning needs beside the network: made once, so that a sweep
/// allocates nothing.
struct Training {
  Cases cases;
  States states;    ///< of all cases together
  Weights dE_dW;    ///< the slopes of the last pass
  Weights delta_W;  ///< the last change: Δw(t−1) of eq. (9)
  Cases one_case;   ///< a single case, for Change::after_case
  States one_state;

  /// Throws std::invalid_argument where the cases do not fit the network.
  Training(const Network& net, Cases all_cases);
};

/// One sweep through all the cases, with its weight change or changes.
/// Throws std::invalid_argument where the settings make no sense.
void sweep(Network& net, Training& training, const Settings& settings);

/// The error of eq. (3) over all cases, after a forward pass of its own.
double current_error(const Network& net, Training& training,
                     double tolerance = 0);
// [learning-training]

// [learning-train]
/// What an observer is shown.
struct Progress {
  std::size_t sweep;  ///< sweeps done so far
  double error;       ///< E now, outputs within tolerance left out
  const Network& net;
  const States& states;  ///< of all cases, for the weights as they now are
};

/// Looks on before the first sweep, after every `every` sweeps and after the
/// last; learning goes on while `look` returns true.
struct Observer {
  std::size_t every = 0;  ///< 0: never
  std::function<bool(const Progress&)> look = {};
};

/// Trains through the whole schedule.
/// \returns the number of sweeps done
std::size_t train(Network& net, const Cases& cases, const Schedule& schedule,
                  const Observer& observer = {});
// [learning-train]

// [omit]
}  // namespace backprop
// [omit]
