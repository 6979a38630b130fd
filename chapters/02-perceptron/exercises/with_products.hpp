/// \file
/// Features made by hand: the products of the inputs.
///
/// Replace todo(…) by the answer, then run: ./book check 2.6
#pragma once

#include <cstddef>
#include <vector>

#include "exercises/todo.hpp"
#include "perceptron.hpp"

namespace exercise {

/// The case, with the product of every two of its inputs as further inputs.
///
/// The inputs come first, in their order, then the products, then the 1 that
/// belongs to the bias. Of three inputs the products are y_1 y_2, y_1 y_3 and
/// y_2 y_3. The 1 is in no product, and no input is multiplied by itself.
/// \param c a case, its last input 1
/// \returns the new case; d_j stays
inline perceptron::Case with_products(const perceptron::Case& c) {
  todo("Exercise 2.6: return y_1, …, y_n, the products y_i y_k, and 1");
}

}  // namespace exercise
