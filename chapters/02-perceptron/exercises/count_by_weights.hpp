/// \file
/// How many functions there are for which a unit has the weights.
///
/// Replace todo(…) by the answer, then run: ./book check 2.5
#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "exercises/todo.hpp"
#include "perceptron.hpp"

namespace exercise {

/// How many different functions of n inputs units with small weights compute.
///
/// The unit is a threshold unit, its inputs are 0 or 1. Its weights are whole
/// numbers from -largest to largest; its bias is any whole number at all. Two
/// units that answer all 2^n inputs alike compute one function. Nothing is
/// learnt here.
/// \param n the number of inputs, 1 to 4  \param largest 0 to 3
inline std::size_t count_by_weights(std::size_t n, int largest) {
  todo("Exercise 2.5: try all weights, and count the different functions");
}

}  // namespace exercise
