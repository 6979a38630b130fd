#include "text.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace weave {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t";

std::string read_bytes(const fs::path& path, const std::string& file) {
  std::ifstream in(path, std::ios::binary);
  if (!in || fs::is_directory(path))
    throw std::runtime_error(file + ": cannot be read; check its name");
  return {std::istreambuf_iterator<char>(in), {}};
}

Lines split(std::string_view bytes) {
  Lines lines;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    lines.emplace_back(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return lines;
}

// Take the carriage returns off. All lines that end have one, or none has.
bool strip_carriage_returns(Text& text, const std::string& file) {
  std::ptrdiff_t ends = std::ssize(text.lines);
  if (!text.final_newline) --ends;
  const auto first = text.lines.begin();
  const auto count = std::count_if(first, first + ends, [](const auto& line) {
    return line.ends_with('\r');
  });
  if (count == 0) return false;
  if (count != ends)
    throw std::runtime_error(
        file + ": some lines end in CRLF and some in LF; save it with one");
  std::for_each(first, first + ends, [](auto& line) { line.pop_back(); });
  return true;
}

}  // namespace

std::string sentence(const Problem& problem) {
  const std::string line =
      problem.line == 0 ? "" : ":" + std::to_string(problem.line);
  return problem.file + line + ": " + problem.what;
}

Text read_text(const fs::path& root, const std::string& file) {
  const std::string bytes = read_bytes(root / file, file);
  std::string_view rest = bytes;
  Text text;
  text.byte_order_mark = rest.starts_with(kByteOrderMark);
  if (text.byte_order_mark) rest.remove_prefix(kByteOrderMark.size());
  text.final_newline = rest.empty() || rest.back() == '\n';
  text.lines = split(rest);
  text.carriage_returns = strip_carriage_returns(text, file);
  return text;
}

void write_text(const fs::path& root, const std::string& file,
                const Text& text) {
  const fs::path path = root / file;
  const fs::path beside = path.string() + ".weaving";
  const std::string_view newline = text.carriage_returns ? "\r\n" : "\n";
  std::ofstream out(beside, std::ios::binary);
  if (text.byte_order_mark) out << kByteOrderMark;
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const bool last = i + 1 == text.lines.size();
    out << text.lines[i] << (last && !text.final_newline ? "" : newline);
  }
  out.close();
  if (!out) {
    fs::remove(beside);
    throw std::runtime_error(file + ": cannot be written; check its folder");
  }
  fs::permissions(beside, fs::status(path).permissions());
  fs::rename(beside, path);
}

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string indent(std::string_view line) {
  return std::string(
      line.substr(0, std::min(line.find_first_not_of(kBlanks), line.size())));
}

std::vector<std::string> words(std::string_view line) {
  std::vector<std::string> found;
  for (line = trim(line); !line.empty(); line = trim(line)) {
    const bool quoted = line.front() == '"';
    if (quoted) line.remove_prefix(1);
    const std::size_t end =
        std::min(line.find_first_of(quoted ? "\"" : kBlanks), line.size());
    found.emplace_back(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return found;
}

std::string join(const Lines& lines, std::size_t first, std::size_t last) {
  std::string text;
  for (std::size_t i = first; i < last; ++i)
    text += (i == first ? "" : "\n") + lines[i];
  return text;
}

std::string replace_all(std::string text, std::string_view from,
                        std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace weave
