/// \file
/// How far a point of the plane is from the line of a unit.
///
/// Replace todo(…) by the answer, then run: ./book check 1.4
#pragma once

#include <cmath>

#include "exercises/todo.hpp"

namespace exercise {

/// The distance of the point (y_1, y_2) from the line of a unit.
///
/// The unit has two inputs and a bias. Its line is where its total input,
/// eq. (1), is 0: w_1 y_1 + w_2 y_2 + b = 0. Measure at right angles to the
/// line, in the units of y_1 and y_2. Give the distance a sign: positive where
/// the total input is positive (the unit is on), negative where it is negative.
/// \param w_1, w_2 the weights, not both 0
/// \param b the bias
/// \param y_1, y_2 the point
/// \returns the distance with its sign; 0 on the line
inline double distance_from_line(double w_1, double w_2, double b, double y_1,
                                 double y_2) {
  todo("Exercise 1.4: return the distance from the line, with its sign");
}

}  // namespace exercise
