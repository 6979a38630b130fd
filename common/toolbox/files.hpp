// [omit]
#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace toolbox {
// [omit]
// [input-error]
/// Something the reader gave us is wrong. The text is one sentence that names
/// the file, the line where there is one, and the mend.
class InputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Throws an InputError that reads `FILE:LINE: sentence`; with line 0,
/// `FILE: sentence`.
[[noreturn]] void fail_at(const std::filesystem::path& file, std::size_t line,
                          const std::string& sentence);

/// `text` in quotes, fit to stand in a sentence: control characters become
/// question marks, and a long text is cut.
std::string shown(std::string_view text);
// [input-error]

// [write-atomically-declared]
/// Writes `text` to `file`, all of it or nothing: beside it first, then
/// renamed over it. Missing folders are made.
/// @throws InputError naming the file; what stood there before still does
void write_atomically(const std::filesystem::path& file, std::string_view text);
// [write-atomically-declared]
// [omit]
}  // namespace toolbox
// [omit]
