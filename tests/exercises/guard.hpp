#pragma once

#include <functional>
#include <string>

namespace exercise {

/// How an exercise came out; the number is the program's exit code.
enum class Outcome {
  solved = 0,
  wrong = 10,  ///< an expectation failed
  todo = 11,   ///< the reader has still to write it
  threw = 12,  ///< an exception that nobody expected
  crashed = 13,
  endless = 14,
  none = 15  ///< there was nothing to check
};

/// Do the work in a process of its own, and end it after some seconds. A
/// crash and a loop without end are told in a sentence, on stdout.
Outcome guarded(const std::function<Outcome()>& work);

/// Say which test runs now, so that a crash can be told with its name.
void now_running(const std::string& test);

}  // namespace exercise
