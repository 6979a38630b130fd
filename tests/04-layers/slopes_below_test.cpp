#include "slopes_below.hpp"

#include <gtest/gtest.h>

#include "layer.hpp"
#include "matrices.hpp"
#include "measured.hpp"

namespace {

using exercise::expect_matrix;
using exercise::rows_of;
using exercise::slopes_below;

TEST(SlopesBelow, gives_those_worked_out_by_hand) {
  const arma::mat dE_dX = {{1, -2}};
  const arma::mat W = {{3, 1}, {0.5, 4}};
  expect_matrix(slopes_below(dE_dX, W), {{2, -7}},
                {.equation = "eq. (7): dE/dy_i = sum over j of dE/dx_j w_ji",
                 .input = "dE_dX = " + rows_of(dE_dX) + ", W = " + rows_of(W),
                 .hint = "which of the two has the cases, which the inputs, "
                         "and what have they in common?"});
}

TEST(SlopesBelow, gives_what_a_small_step_in_each_input_shows) {
  // Three cases, three inputs, three units: every product fits.
  const arma::mat Y = {{1, 0.3, 0.5}, {0.2, 0.9, 1}, {0, 0.4, 0.8}};
  const arma::mat W = {{0.5, -1, 0.1}, {2, 0.3, -0.7}, {-0.4, 1.2, 0.6}};
  const arma::mat D = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  const arma::mat Y_out = layers::outputs(Y, W);
  const arma::mat dE_dX = (Y_out - D) % Y_out % (1 - Y_out);
  expect_matrix(slopes_below(dE_dX, W),
                exercise::measured(Y,
                                   [&](const arma::mat& Y_moved) {
                                     return layers::error(
                                         layers::outputs(Y_moved, W), D);
                                   }),
                {.equation = "dE/dy_i = (E at y_i + h, less E at y_i - h) / 2h",
                 .input = "three cases, three inputs, three units",
                 .hint = "here every product fits; in which of them do the "
                         "units, n_out, vanish?"});
}

TEST(SlopesBelow, gives_cases_times_inputs) {
  const arma::mat dE_dX = {{1, 0}, {0, 1}, {1, 1}, {2, -1}};
  const arma::mat W = {{3, 0, 1}, {0.5, 4, 1}};
  expect_matrix(slopes_below(dE_dX, W),
                {{3, 0, 1}, {0.5, 4, 1}, {3.5, 4, 2}, {5.5, -4, 1}},
                {.equation = "eq. (7): dE/dy_i = sum over j of dE/dx_j w_ji",
                 .input = "dE_dX = " + rows_of(dE_dX) + ", W = " + rows_of(W),
                 .hint = "four cases, three inputs, two units: what must "
                         "vanish?"});
}

}  // namespace
