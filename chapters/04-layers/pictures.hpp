/// \file
/// The figures of the chapter.
// [omit]
#pragma once

#include <armadillo>

#include "toolbox/figure.hpp"

namespace layers {
// [omit]

// [layers-draw-of-layers]
/// The display with its segments named, and the ten digits.
toolbox::Figure digits_figure();

/// The weights of the layer, a row for each unit.
/// \param W n_out × n_in
toolbox::Figure weights_figure(const arma::mat& W);

/// What goes into the layer and what comes out, a row for each case.
/// \param Y cases × n_in  \param Y_out cases × n_out
toolbox::Figure answers_figure(const arma::mat& Y, const arma::mat& Y_out);

/// The error before each sweep.
toolbox::Figure learning_figure(const std::vector<double>& E);
// [layers-draw-of-layers]

// [omit]
}  // namespace layers
// [omit]
