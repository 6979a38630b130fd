#include "expect.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <stdexcept>

#include <gtest/gtest.h>

#include "todo.hpp"

namespace exercise {

namespace {

std::string with_digits(double value, int digits) {
  std::array<char, 40> text = {};
  std::snprintf(text.data(), text.size(), "%.*g", digits, value);
  return text.data();
}

std::string line(const std::string& name, const std::string& text) {
  return text.empty() ? "" : name + text + '\n';
}

}  // namespace

std::string number(double value) {
  return with_digits(value, 6);
}

std::string numbers(const std::vector<double>& values) {
  std::string list;
  for (const double value : values)
    list += (list.empty() ? "" : ", ") + number(value);
  return "(" + list + ")";
}

void expect_that(bool holds, const std::string& expected,
                 const std::string& actual, const About& about) {
  if (holds) return;
  ADD_FAILURE() << line("equation  ", about.equation)
                << line("input     ", about.input)
                << line("expected  ", expected) << line("actual    ", actual)
                << line("hint      ", about.hint);
}

void expect_near(double actual, double expected, double tolerance,
                 const About& about) {
  const bool alike = number(actual) == number(expected);
  const int digits = alike ? 17 : 6;
  expect_that(std::abs(actual - expected) <= tolerance,
              with_digits(expected, digits), with_digits(actual, digits),
              about);
}

void expect_refused(const std::function<void()>& call, const About& about) {
  const std::string expected = "throws std::invalid_argument";
  try {
    call();
  } catch (const std::invalid_argument&) {
    return;
  } catch (const Todo&) {
    throw;
  } catch (const std::exception& error) {
    return expect_that(false, expected,
                       std::string("throws something else: ") + error.what(),
                       about);
  }
  expect_that(false, expected, "throws nothing", about);
}

}  // namespace exercise
