/// \file
/// How often a case must be corrected before it is answered rightly.
///
/// Replace todo(…) by the answer, then run: ./book check 2.1
#pragma once

#include <cmath>
#include <cstddef>

#include "exercises/todo.hpp"
#include "perceptron.hpp"

namespace exercise {

/// How many corrections by this one case alone make its answer right.
///
/// perceptron::correct is called with the same case again and again, and with
/// no other. How often does it change the weights before they answer the case
/// rightly? Work it out from the total input; there is no need to call it.
/// \param w_j the weights at first, the bias last
/// \param c the case; its inputs are whole numbers, the last of them 1
/// \returns 0 if the answer is right to begin with
inline std::size_t until_right(const perceptron::Weights& w_j,
                               const perceptron::Case& c) {
  todo("Exercise 2.1: return how many corrections c needs until it is right");
}

}  // namespace exercise
