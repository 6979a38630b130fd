/// \file
/// The exponential and the logistic, in arithmetic that rounds the same way on
/// every machine.
// [omit]
#pragma once

#include <armadillo>

namespace backprop {
// [omit]

// [exponential-api]
/// e^x for every finite x, to about one unit in the last place.
///
/// The C library's `exp` may differ in its last bit from one machine to the
/// next; this one uses only additions, products and shifts, so it may not.
/// Below −708 it stays at the smallest normal values, above 709 at e^709.
double exponential(double x);
// [exponential-api]

// [logistic-api]
/// RHW eq. (2): y = 1 / (1 + e^(−x)).
double logistic(double x);

/// RHW eq. (2) for every element: X turns from total inputs into outputs.
void logistic_in_place(arma::mat& X);
// [logistic-api]

// [omit]
}  // namespace backprop
// [omit]
