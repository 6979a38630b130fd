#pragma once

#include <armadillo>

#include <string>

#include "exercises/expect.hpp"

namespace exercise {

inline std::string shape(const arma::mat& M) {
  return std::to_string(M.n_rows) + " x " + std::to_string(M.n_cols);
}

/// Rows in brackets: "(1, 2) (3, 4)".
inline std::string rows_of(const arma::mat& M) {
  std::string text;
  for (arma::uword r = 0; r < M.n_rows; ++r) {
    if (r > 0) text += ' ';
    text += numbers(arma::conv_to<std::vector<double>>::from(M.row(r)));
  }
  return text;
}

/// Fails unless both have the same shape and nearly the same numbers.
inline void expect_matrix(const arma::mat& actual, const arma::mat& expected,
                          const About& about) {
  expect_that(arma::size(actual) == arma::size(expected),
              "a matrix of " + shape(expected), "one of " + shape(actual),
              about);
  if (arma::size(actual) != arma::size(expected)) return;
  for (arma::uword r = 0; r < actual.n_rows; ++r)
    for (arma::uword k = 0; k < actual.n_cols; ++k) {
      About here = about;
      here.input += "; row " + std::to_string(r) + ", column " +
                    std::to_string(k) + " of the result";
      expect_near(actual(r, k), expected(r, k), 1e-9, here);
    }
}

}  // namespace exercise
