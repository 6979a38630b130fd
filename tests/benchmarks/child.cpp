#include "child.hpp"

#include <csignal>
#include <stdexcept>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace benchmarks {

Child::Child(const std::string& python, const std::string& script,
             const std::string& contender) {
  int there[2], back[2];
  if (pipe(there) != 0 || pipe(back) != 0)
    throw std::runtime_error("no pipe could be opened.");
  std::signal(SIGPIPE, SIG_IGN);
  // No other child may hold these open, or ours would never see an end.
  for (const int end : {there[0], there[1], back[0], back[1]})
    fcntl(end, F_SETFD, FD_CLOEXEC);
  pid_ = fork();
  if (pid_ == 0) {
    dup2(there[0], 0);
    dup2(back[1], 1);
    execlp(python.c_str(), python.c_str(), script.c_str(), contender.c_str(),
           nullptr);
    _exit(127);
  }
  close(there[0]);
  close(back[1]);
  to_ = there[1];
  from_ = back[0];
}

Child::~Child() {
  close(to_);
  close(from_);
  waitpid(pid_, nullptr, 0);
}

std::string Child::ask(const std::string& question) {
  const std::string line = question + "\n";
  if (write(to_, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
    throw std::runtime_error("it stopped.");
  std::string answer;
  for (char c = 0; c != '\n';) {
    if (read(from_, &c, 1) != 1) throw std::runtime_error("it stopped.");
    if (c != '\n') answer += c;
  }
  if (answer.starts_with("error: ")) throw std::runtime_error(answer.substr(7));
  return answer;
}

}  // namespace benchmarks
