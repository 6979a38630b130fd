/// \file
/// The program of every exercise: runs its tests, stops at the first failure,
/// and prints that for a reader. `--must OUTCOME` turns it into a test of the
/// exercise itself: exit with 0 if it comes out so, and only then.
#include <algorithm>
#include <array>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include <gtest/gtest.h>

#include "guard.hpp"
#include "todo.hpp"

namespace {

using exercise::Outcome;

// "is_a_sentence" of a test, as a sentence.
std::string in_words(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return "it " + name;
}

// Keeps the first failure and prints it; nothing else of gtest's is printed.
struct Reader : testing::EmptyTestEventListener {
  std::string test;
  bool failed = false;

  void OnTestStart(const testing::TestInfo& info) override {
    test = in_words(info.name());
    exercise::now_running(test);
  }

  void OnTestPartResult(const testing::TestPartResult& result) override {
    if (!result.failed() || failed) return;
    failed = true;
    std::cout << "  FAILS: " << test << '\n';
    std::istringstream lines(result.message());
    for (std::string line; std::getline(lines, line);)
      if (line != "Failed") std::cout << "    " << line << '\n';
  }
};

void print_todo(const std::string& sentence) {
  const std::size_t colon = sentence.find(": ");
  std::cout << "  TODO: "
            << (colon == std::string::npos ? sentence
                                           : sentence.substr(colon + 2))
            << '\n';
}

void print_thrown(const std::string& what, const std::string& test) {
  std::cout << "  THROWS: " << what << "\n    in  " << test << '\n';
}

// What is thrown in a test leaves gtest altogether and is caught here. Behind
// a failure it is not printed: one thing at a time.
Outcome run_tests(const Reader& reader) {
  Outcome outcome = Outcome::solved;
  std::string what;
  try {
    if (RUN_ALL_TESTS() != 0) return Outcome::wrong;
    if (testing::UnitTest::GetInstance()->test_to_run_count() > 0)
      return Outcome::solved;
    std::cout << "  EMPTY: there is nothing to check\n";
    return Outcome::none;
  } catch (const exercise::Todo& todo) {
    outcome = Outcome::todo;
    what = todo.what();
  } catch (const std::exception& error) {
    outcome = Outcome::threw;
    what = error.what();
  } catch (...) {
    outcome = Outcome::threw;
    what = "something that is no std::exception";
  }
  if (reader.failed) return Outcome::wrong;
  outcome == Outcome::todo ? print_todo(what) : print_thrown(what, reader.test);
  return outcome;
}

constexpr std::array<std::pair<Outcome, std::string_view>, 7> kNames = {
    {{Outcome::solved, "solved"},
     {Outcome::wrong, "wrong"},
     {Outcome::todo, "todo"},
     {Outcome::threw, "threw"},
     {Outcome::crashed, "crashed"},
     {Outcome::endless, "endless"},
     {Outcome::none, "none"}}};

int exit_code(Outcome outcome, int argc, char** argv) {
  if (argc != 3 || std::string_view(argv[1]) != "--must")
    return static_cast<int>(outcome);
  for (const auto& [known, name] : kNames)
    if (known == outcome && name == argv[2]) return 0;
  std::cout << "  It should have come out otherwise: " << argv[2] << ".\n";
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  GTEST_FLAG_SET(catch_exceptions, false);
  GTEST_FLAG_SET(fail_fast, true);
  auto& listeners = testing::UnitTest::GetInstance()->listeners();
  delete listeners.Release(listeners.default_result_printer());
  auto* reader = new Reader;  // gtest owns it
  listeners.Append(reader);
  return exit_code(exercise::guarded([&] { return run_tests(*reader); }), argc,
                   argv);
}
