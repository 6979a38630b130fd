/// \file
/// Slopes measured by central differences: the oracle for back-propagation.
// [omit]
#pragma once

#include "backprop/network.hpp"
#include "backprop/passes.hpp"

namespace backprop {
// [omit]

// [gradient-check-api]
/// The slopes that back-propagation finds.
/// Throws std::invalid_argument where the cases do not fit the network.
Weights slopes(const Network& net, const Cases& cases);

/// The same slopes, measured: (E(w + h) − E(w − h)) / 2h for each weight.
Weights measured_slopes(const Network& net, const Cases& cases,
                        double h = 1e-5);

/// The largest |a − b| over all weights, as a share of the largest |b|.
double relative_difference(const Weights& a, const Weights& b);
// [gradient-check-api]

// [omit]
}  // namespace backprop
// [omit]
