// [omit]
#include "toolbox/files.hpp"

#include <fstream>
#include <system_error>

#include <unistd.h>

namespace toolbox {
// [omit]
// [fail-at]
void fail_at(const std::filesystem::path& file, std::size_t line,
             const std::string& sentence) {
  std::string place = file.string();
  if (line > 0) place.append(":").append(std::to_string(line));
  throw InputError(place + ": " + sentence);
}

std::string shown(std::string_view text) {
  const std::size_t longest = 60;
  std::string result = "\"";
  for (const char c : text.substr(0, longest)) {
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    result += control ? '?' : c;
  }
  return result + (text.size() > longest ? "...\"" : "\"");
}
// [fail-at]

// [write-beside]
namespace {

bool write_beside(const std::filesystem::path& beside, std::string_view text) {
  std::ofstream out(beside, std::ios::binary);
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  out.close();
  return out.good();
}

}  // namespace
// [write-beside]

// [write-atomically]
void write_atomically(const std::filesystem::path& file,
                      std::string_view text) {
  std::error_code error;
  const auto folder = file.parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, error);

  auto beside = file;
  beside += ".";
  beside += std::to_string(getpid());
  beside += ".tmp";
  const bool written = write_beside(beside, text);
  if (written) std::filesystem::rename(beside, file, error);
  if (written && !error) return;

  std::error_code ignored;
  std::filesystem::remove(beside, ignored);
  fail_at(file, 0,
          "this file cannot be written; choose a folder you may write to, "
          "on a disk with space.");
}
// [write-atomically]
// [omit]
}  // namespace toolbox
// [omit]
