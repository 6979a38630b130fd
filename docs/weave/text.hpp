#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// The program that keeps pages and sources saying the same.
namespace weave {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

/// A text file as its lines, and what else is needed to write it back as it
/// was: the byte order mark, the line endings and the last newline.
struct Text {
  Lines lines;
  bool byte_order_mark = false;
  bool carriage_returns = false;
  bool final_newline = true;
};

/// One thing that is wrong, and how to mend it. Lines count from 1; 0 stands
/// for the file as a whole.
struct Problem {
  std::string file;
  std::size_t line = 0;
  std::string what;
};
using Problems = std::vector<Problem>;

/// "file:line: what".
std::string sentence(const Problem& problem);

/// Read a file. Throws std::runtime_error if it cannot be read, or if its
/// lines end partly in CRLF and partly in LF.
Text read_text(const fs::path& root, const std::string& file);

/// Write a file whole or not at all: beside it, then over it.
void write_text(const fs::path& root, const std::string& file,
                const Text& text);

/// Without the blanks at both ends.
std::string_view trim(std::string_view text);

/// The blanks a line begins with.
std::string indent(std::string_view line);

/// The words of a line; "double quotes" hold words together.
std::vector<std::string> words(std::string_view line);

/// The lines from first up to, not including, last, each but the last ended.
std::string join(const Lines& lines, std::size_t first, std::size_t last);

/// Copy with every `from` replaced by `to`.
std::string replace_all(std::string text, std::string_view from,
                        std::string_view to);

/// Put the second list behind the first.
template <class T>
void append(std::vector<T>& all, const std::vector<T>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace weave
