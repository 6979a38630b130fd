/// \file
/// The error of one unit, its slope, and the way down: RHW eqs (3) to (6), (8).
// [omit]
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "../01-neuron/neuron.hpp"

namespace gradient_descent {
// [omit]

// [descent-case]
/// A case: what the unit is given, and what it should say.
struct Case {
  std::vector<double> y;  ///< the inputs, the last of them 1
  double d_j = 0;         ///< the desired output
};

using Cases = std::vector<Case>;
// [descent-case]

// [descent-error]
/// RHW eq. (3), for one output unit: E = ½ Σ_c (y_j,c − d_j,c)².
/// \param cases what the unit should say to what
/// \param w_j the weights, the bias last
inline double error(const Cases& cases, const std::vector<double>& w_j) {
  double E = 0;
  for (const Case& c : cases) {
    const double miss = neuron::output(c.y, w_j) - c.d_j;
    E += 0.5 * miss * miss;
  }
  return E;
}
// [descent-error]

// [descent-slopes-of-case]
/// The slope of the error by each weight, for one case.
/// \returns as many numbers as there are weights
inline std::vector<double> slopes_of_case(const Case& c,
                                          const std::vector<double>& w_j) {
  const double y_j = neuron::output(c.y, w_j);
  const double dE_dy = y_j - c.d_j;              // eq. (4)
  const double dE_dx = dE_dy * y_j * (1 - y_j);  // eq. (5)
  std::vector<double> dE_dw;
  for (const double y_i : c.y) dE_dw.push_back(dE_dx * y_i);  // eq. (6)
  return dE_dw;
}
// [descent-slopes-of-case]

// [descent-slopes]
/// The slope of the whole error by each weight: a sum, since E is one.
inline std::vector<double> slopes(const Cases& cases,
                                  const std::vector<double>& w_j) {
  std::vector<double> dE_dw(w_j.size(), 0.0);
  for (const Case& c : cases) {
    const std::vector<double> of_case = slopes_of_case(c, w_j);
    for (std::size_t i = 0; i < dE_dw.size(); ++i) dE_dw[i] += of_case[i];
  }
  return dE_dw;
}
// [descent-slopes]

// [descent-measured-slope]
/// The slope by weight i, measured: a central difference.
inline double measured_slope(const Cases& cases, std::vector<double> w_j,
                             std::size_t i) {
  const double h = 1e-5;
  const double w_ji = w_j[i];
  w_j[i] = w_ji + h;
  const double above = error(cases, w_j);
  w_j[i] = w_ji - h;
  const double below = error(cases, w_j);
  return (above - below) / (2 * h);
}
// [descent-measured-slope]

// [descent-step]
/// RHW eq. (8): Δw = −ε ∂E/∂w, for each weight at once.
inline std::vector<double> step(std::vector<double> w_j,
                                const std::vector<double>& dE_dw,
                                double epsilon) {
  for (std::size_t i = 0; i < w_j.size(); ++i) w_j[i] -= epsilon * dE_dw[i];
  return w_j;
}
// [descent-step]

// [descent-whole-sweep]
/// Looks at all cases, then takes one step.
inline std::vector<double> whole_sweep(const Cases& cases,
                                       const std::vector<double>& w_j,
                                       double epsilon) {
  return step(w_j, slopes(cases, w_j), epsilon);
}
// [descent-whole-sweep]

// [descent-case-by-case]
/// Takes a step after every case, in the order given.
inline std::vector<double> case_by_case(const Cases& cases,
                                        std::vector<double> w_j,
                                        double epsilon) {
  for (const Case& c : cases) w_j = step(w_j, slopes_of_case(c, w_j), epsilon);
  return w_j;
}
// [descent-case-by-case]

// [descent-descend]
/// The weights before the first sweep and after each.
using Path = std::vector<std::vector<double>>;

/// Either of the two above.
using Sweep = std::function<std::vector<double>(
    const Cases&, const std::vector<double>&, double)>;

/// Goes down for so many sweeps.
inline Path descend(const Cases& cases, const std::vector<double>& start,
                    double epsilon, std::size_t sweeps, const Sweep& sweep) {
  Path path = {start};
  while (path.size() <= sweeps)
    path.push_back(sweep(cases, path.back(), epsilon));
  return path;
}
// [descent-descend]

// [omit]
}  // namespace gradient_descent
// [omit]
