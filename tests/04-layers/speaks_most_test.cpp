#include "speaks_most.hpp"

#include <gtest/gtest.h>

#include "layer.hpp"
#include "matrices.hpp"

namespace {

using exercise::expect_that;
using exercise::rows_of;
using exercise::speaks_most;

void expect_input(arma::uword actual, arma::uword expected,
                  const std::string& input, const std::string& hint) {
  expect_that(
      actual == expected, "input " + std::to_string(expected),
      "input " + std::to_string(actual),
      {.equation = "x_j - x_k = sum over i of (w_ji - w_ki) y_i, from eq. (1)",
       .input = input,
       .hint = hint});
}

const arma::mat kW = {{1, 5, -2, 0}, {4, 1, 3, -1}, {0, 0, 0, 0}};

TEST(SpeaksMost, is_the_input_whose_weights_differ_most_where_all_are_on) {
  const arma::rowvec y = {1, 1, 1, 1};
  expect_input(speaks_most(kW, y, 0, 1), 1,
               "W = " + rows_of(kW) + ", y all 1, unit 0 against unit 1",
               "the differences of the weights are -3, 4, -5, 1");
  expect_input(speaks_most(kW, y, 1, 0), 2,
               "W = " + rows_of(kW) + ", y all 1, unit 1 against unit 0",
               "the differences of the weights are 3, -4, 5, -1");
}

TEST(SpeaksMost, is_none_that_is_dark) {
  const arma::rowvec y = {1, 0, 1, 1};
  expect_input(speaks_most(kW, y, 0, 1), 3,
               "W = " + rows_of(kW) + ", y = (1, 0, 1, 1), unit 0 against 1",
               "what does a weight matter when its input is 0?");
}

TEST(SpeaksMost, counts_how_far_an_input_is_on) {
  const arma::rowvec y = {1, 0.5, 0.25, 1};
  expect_input(
      speaks_most(kW, y, 1, 2), 0,
      "W = " + rows_of(kW) + ", y = (1, 0.5, 0.25, 1), unit 1 against 2",
      "the shares are weights times inputs");
}

TEST(SpeaksMost, is_segment_b_for_8_against_6_and_the_bias_for_6_against_8) {
  const arma::mat Y = layers::matrix(layers::shown());
  const arma::mat D = layers::matrix(layers::desired());
  arma::mat W(D.n_cols, Y.n_cols, arma::fill::zeros);
  layers::learn(W, Y, D, 0.5, 500);
  expect_input(speaks_most(W, Y.row(8), 8, 6), 1,
               "the layer that has learnt, shown an 8: unit 8 against 6",
               "the two differ in segment b, which is lit");
  expect_input(speaks_most(W, Y.row(6), 6, 8), 7,
               "the layer that has learnt, shown a 6: unit 6 against 8",
               "segment b is dark and says nothing; who speaks for it?");
}

}  // namespace
