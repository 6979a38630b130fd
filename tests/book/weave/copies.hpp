#pragma once

#include <filesystem>
#include <string>

namespace books {

namespace fs = std::filesystem;

/// What a program said, and its exit code.
struct Answer {
  int code = 0;
  std::string out;
  std::string errors;
};

/// A copy of a fixture that a test may change, gone when the test is over.
struct Copy {
  explicit Copy(const std::string& fixture);
  ~Copy();
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;

  fs::path root;
};

/// Run `weave command book`.
Answer weave(const std::string& command, const fs::path& book);

/// All bytes of a file.
std::string read(const fs::path& file);

/// Write a file, and its folders if need be.
void write(const fs::path& file, const std::string& text);

/// Replace the one place where `from` stands in a file.
void edit(const fs::path& file, const std::string& from, const std::string& to);

}  // namespace books
