#pragma once

#include <functional>
#include <string>
#include <vector>

namespace exercise {

/// What a failure tells the reader beside the expected and the actual value.
struct About {
  std::string equation;  ///< "eq. (2): y_j = …"
  std::string input;     ///< "y_j = 0.5"
  std::string hint;      ///< leads on, and does not give the answer away
};

/// Fails unless the condition holds; says both values in the words given.
void expect_that(bool holds, const std::string& expected,
                 const std::string& actual, const About& about);

/// Fails unless the two numbers are at most `tolerance` apart.
void expect_near(double actual, double expected, double tolerance,
                 const About& about);

/// Fails unless the call throws std::invalid_argument. What is still to do is
/// thrown on.
void expect_refused(const std::function<void()>& call, const About& about);

/// A number as a reader would write it: "0.25".
std::string number(double value);

/// Numbers in brackets: "(1, 0, 0.5)".
std::string numbers(const std::vector<double>& values);

}  // namespace exercise
