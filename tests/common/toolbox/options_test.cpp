#include "toolbox/options.hpp"

#include <iostream>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "toolbox/files.hpp"

namespace {

using toolbox::Options;

struct Outcome {
  int code = 0;
  std::string out;
  std::string err;
  Options options;
  double epsilon = 0;
  bool ran = false;
};

Outcome run(
    std::vector<std::string> words, const std::function<void()>& body = [] {}) {
  words.insert(words.begin(), "/somewhere/program");
  std::vector<char*> argv;
  for (auto& word : words) argv.push_back(word.data());
  Outcome outcome;
  CLI::App app("What it is for.");
  app.add_option("--epsilon", outcome.epsilon, "the size of a step");
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  outcome.code = toolbox::run_program(static_cast<int>(argv.size()),
                                      argv.data(), app, outcome.options, [&] {
                                        outcome.ran = true;
                                        body();
                                      });
  outcome.out = testing::internal::GetCapturedStdout();
  outcome.err = testing::internal::GetCapturedStderr();
  return outcome;
}

/// Runs with words that must be refused, and gives the sentence.
std::string refusal(const std::vector<std::string>& words) {
  const Outcome outcome = run(words);
  EXPECT_EQ(outcome.code, 2);
  EXPECT_FALSE(outcome.ran);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err.find('\n'), outcome.err.size() - 1) << outcome.err;
  return outcome.err;
}

TEST(Options, without_any_the_program_runs_with_seed_1) {
  const Outcome outcome = run({});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_TRUE(outcome.ran);
  EXPECT_EQ(outcome.options.seed, 1u);
  EXPECT_EQ(outcome.options.sweeps, 0u);
  EXPECT_TRUE(outcome.options.figures.empty());
  EXPECT_FALSE(outcome.options.quiet);
  EXPECT_EQ(outcome.err, "");
}

TEST(Options, each_arrives_where_it_belongs) {
  const Outcome outcome =
      run({"--seed", "18446744073709551615", "--sweeps=1500", "--figures",
           "some dir", "--quiet", "--epsilon", "0.01"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(outcome.options.seed, UINT64_MAX);
  EXPECT_EQ(outcome.options.sweeps, 1500u);
  EXPECT_EQ(outcome.options.figures, "some dir");
  EXPECT_TRUE(outcome.options.quiet);
  EXPECT_EQ(outcome.epsilon, 0.01);
}

TEST(Options, help_lists_them_and_runs_nothing) {
  const Outcome outcome = run({"--help"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_FALSE(outcome.ran);
  for (const std::string word :
       {"What it is for.", "--seed N", "--sweeps N", "--figures DIR", "--quiet",
        "--epsilon", "--help"})
    EXPECT_NE(outcome.out.find(word), std::string::npos) << word;
}

TEST(Options, sweeps_is_a_whole_number_that_can_be_run) {
  for (const std::string text :
       {"-3", "0", "many", "1.5", "1e3", "0x10", "", " 5", "5 ", "+5",
        "1000000001", "99999999999999999999999"}) {
    EXPECT_EQ(refusal({"--sweeps", text}),
              "program: --sweeps takes a whole number from 1 to 1000000000, "
              "not \"" +
                  text + "\"; --help lists all options.\n");
  }
  EXPECT_NE(refusal({"--sweeps=-3"}).find("not \"-3\""), std::string::npos);
}

TEST(Options, seed_is_a_whole_number_of_64_bits) {
  for (const std::string text : {"-1", "x", "18446744073709551616"})
    EXPECT_NE(refusal({"--seed", text})
                  .find("--seed takes a whole number from 0 to "
                        "18446744073709551615, not \"" +
                        text + "\""),
              std::string::npos);
}

TEST(Options, what_is_unknown_missing_or_twice_is_refused) {
  EXPECT_NE(refusal({"--swoops", "3"}).find("--swoops"), std::string::npos);
  EXPECT_NE(refusal({"stray"}).find("stray"), std::string::npos);
  EXPECT_NE(refusal({"--sweeps"}).find("--sweeps"), std::string::npos);
  EXPECT_NE(refusal({"--seed", "1", "--seed", "2"}).find("--seed"),
            std::string::npos);
  EXPECT_NE(refusal({"--figures", ""}).find("--figures"), std::string::npos);
}

TEST(Options, an_option_of_a_chapter_is_checked_in_the_same_way) {
  EXPECT_NE(refusal({"--epsilon", "small"}).find("--epsilon"),
            std::string::npos);
}

TEST(Options, a_refusal_is_one_line_whatever_was_typed) {
  refusal({"--sweeps", "a\nb"});
  refusal({"stray\nword"});
}

TEST(RunProgram, bad_input_is_one_sentence_and_code_1) {
  const Outcome outcome =
      run({}, [] { toolbox::fail_at("f.csv", 3, "it is wrong; mend it."); });
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.err, "program: f.csv:3: it is wrong; mend it.\n");
}

TEST(RunProgram, any_other_exception_is_reported_too) {
  const Outcome shape =
      run({}, [] { throw std::invalid_argument("5 targets for 6 units"); });
  EXPECT_EQ(shape.code, 1);
  EXPECT_EQ(shape.err, "program: 5 targets for 6 units\n");
  const Outcome memory = run({}, [] { throw std::bad_alloc(); });
  EXPECT_EQ(memory.code, 1);
  EXPECT_EQ(memory.err, "program: there is not enough memory for this.\n");
}

TEST(RunProgram, output_that_could_not_be_written_is_a_failure) {
  const Outcome outcome =
      run({}, [] { std::cout.setstate(std::ios::failbit); });
  std::cout.clear();
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.err, "program: what it printed could not be written.\n");
}

}  // namespace
