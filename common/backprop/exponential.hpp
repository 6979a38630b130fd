/// \file
/// The exponential and the logistic, in arithmetic that rounds the same way on
/// every machine.
// [omit]
#pragma once

#include <cstddef>

namespace backprop {
// [omit]

// [exponential-api]
/// e^x for every finite x, to about one unit in the last place.
///
/// The C library's `exp` may differ in its last bit from one machine to the
/// next; this one uses only additions, products and shifts, so it may not.
/// Below −708 it stays at the smallest normal values, above 709 at e^709.
double exponential(double x);

/// RHW eq. (2): y = 1 / (1 + e^(−x)).
double logistic(double x);

/// RHW eq. (2) for n numbers in a row, n a multiple of eight: total inputs turn
/// into outputs.
void logistic_in_place(double* x, std::size_t n);
// [exponential-api]

// [omit]
}  // namespace backprop
// [omit]
