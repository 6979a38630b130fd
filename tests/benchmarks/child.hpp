// A contender in another language: a child process that runs the sweeps and
// says how long they took by its own clock of CPU time.
#pragma once

#include <string>

namespace benchmarks {

class Child {
 public:
  // Starts `python script contender`; its answer to "hello" is the version of
  // the library. Throws std::runtime_error where it does not come.
  Child(const std::string& python, const std::string& script,
        const std::string& contender);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  // One line there, one line back.
  std::string ask(const std::string& question);

 private:
  int pid_ = -1;
  int to_ = -1, from_ = -1;
};

}  // namespace benchmarks
