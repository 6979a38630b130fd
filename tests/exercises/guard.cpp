#include "guard.hpp"

#include <csignal>
#include <cstring>
#include <iostream>
#include <stdexcept>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace exercise {

namespace {

constexpr unsigned kSeconds = 10;
constexpr std::size_t kRoom = 256;

// The name of the test that runs, in memory that both processes see.
char* running() {
  static void* const shared = mmap(nullptr, kRoom, PROT_READ | PROT_WRITE,
                                   MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED) throw std::runtime_error("no memory to share");
  return static_cast<char*>(shared);
}

Outcome told(int signal) {
  const bool endless = signal == SIGALRM;
  if (endless)
    std::cout << "  ENDLESS: it was stopped after " << kSeconds
              << " seconds; is there a loop that never ends?\n";
  else
    std::cout << "  CRASH: " << strsignal(signal)
              << "; look for an index that is too large, or a function that "
                 "calls itself for ever\n";
  if (*running() != '\0') std::cout << "    in  " << running() << '\n';
  return endless ? Outcome::endless : Outcome::crashed;
}

}  // namespace

void now_running(const std::string& test) {
  const std::size_t length = test.copy(running(), kRoom - 1);
  running()[length] = '\0';
}

Outcome guarded(const std::function<Outcome()>& work) {
  *running() = '\0';
  std::cout.flush();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("cannot start a process");
  if (child == 0) {
    alarm(kSeconds);
    const Outcome outcome = work();
    std::cout.flush();
    _exit(static_cast<int>(outcome));
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFSIGNALED(status)) return told(WTERMSIG(status));
  return static_cast<Outcome>(WEXITSTATUS(status));
}

}  // namespace exercise
