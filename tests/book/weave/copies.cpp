#include "copies.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

namespace books {

namespace {

fs::path new_folder() {
  static int count = 0;
  const std::string name =
      "weave-" + std::to_string(getpid()) + "-" + std::to_string(count++);
  const fs::path folder = fs::temp_directory_path() / name;
  fs::create_directories(folder);
  return folder;
}

}  // namespace

Copy::Copy(const std::string& fixture) : root(new_folder() / "book") {
  fs::copy(fs::path(FIXTURES) / fixture, root, fs::copy_options::recursive);
}

Copy::~Copy() {
  std::error_code ignored;
  fs::remove_all(root.parent_path(), ignored);
}

Answer weave(const std::string& command, const fs::path& book) {
  const fs::path said = new_folder();
  const std::string line = std::string("\"") + WEAVE + "\" " + command + " \"" +
                           book.string() + "\" >\"" + (said / "out").string() +
                           "\" 2>\"" + (said / "errors").string() + "\"";
  const int status = std::system(line.c_str());
  const Answer answer{WIFEXITED(status) ? WEXITSTATUS(status) : -1,
                      read(said / "out"), read(said / "errors")};
  fs::remove_all(said);
  return answer;
}

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

void edit(const fs::path& file, const std::string& from,
          const std::string& to) {
  std::string text = read(file);
  const std::size_t at = text.find(from);
  if (at == std::string::npos || text.find(from, at + 1) != std::string::npos)
    throw std::runtime_error(file.string() + " must hold once: " + from);
  write(file, text.replace(at, from.size(), to));
}

}  // namespace books
