#include "source.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace weave {

namespace {

constexpr std::string_view kOmit = "omit";
constexpr auto kHidden =
    "[omit] hides code; keep only guards, includes, namespaces and using in it";

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// The id of a marker line `// [id]`.
std::optional<std::string> marker(std::string_view line) {
  line = trim(line);
  if (!line.starts_with("// [") || !line.ends_with("]")) return std::nullopt;
  const std::string_view id = line.substr(4, line.size() - 5);
  const bool word = std::all_of(id.begin(), id.end(),
                                [](char c) { return is_word(c) || c == '-'; });
  if (id.empty() || !word) return std::nullopt;
  return std::string(id);
}

bool is_good_id(const std::string& id) {
  const bool small = std::none_of(id.begin(), id.end(), [](char c) {
    return std::isupper(static_cast<unsigned char>(c)) || c == '_';
  });
  return id == kOmit || (small && id.find('-') != std::string::npos);
}

// What may be left out of the book: guards, includes, namespaces, names from
// other namespaces, comments.
bool may_be_omitted(std::string_view line) {
  constexpr std::array starts = {"#pragma once",   "#include", "#ifndef",
                                 "#endif",         "//",       "namespace ",
                                 "}  // namespace"};
  line = trim(line);
  if (line.empty()) return true;
  if (line.starts_with("#define")) return words(line).size() == 2;
  if (line.starts_with("using ")) return line.find('=') == line.npos;
  return std::any_of(starts.begin(), starts.end(),
                     [&](auto start) { return line.starts_with(start); });
}

std::string bracket(const std::string& id) {
  return "[" + id + "]";
}

// Take off blank lines at both ends and the indentation all lines share.
Lines tidy(Lines lines) {
  const auto blank = [](const std::string& line) { return trim(line).empty(); };
  while (!lines.empty() && blank(lines.back())) lines.pop_back();
  lines.erase(lines.begin(),
              std::find_if_not(lines.begin(), lines.end(), blank));
  std::size_t shared = std::string::npos;
  for (const std::string& line : lines)
    if (!blank(line)) shared = std::min(shared, indent(line).size());
  for (std::string& line : lines) line = blank(line) ? "" : line.substr(shared);
  return lines;
}

// Reads a source line by line; holds the region that is open, if one is.
struct Reader {
  Source source;
  std::optional<Region> open = {};
  std::size_t line = 0;
  bool marked = false;         // a marker was met
  std::size_t loose_line = 0;  // the last that was in no region

  void problem(std::string what) {
    source.problems.push_back({source.file, line, std::move(what)});
  }

  void loose(std::string what) {
    source.loose.push_back({source.file, line, std::move(what)});
  }

  // A comment before the first marker says what the file is.
  bool is_head_comment(const std::string& text) const {
    return trim(text).starts_with("//") && !marked;
  }

  void begin(const std::string& id) {
    if (!is_good_id(id))
      problem(bracket(id) +
              " is no region's name; write small letters with a hyphen, as in "
              "[total-input]");
    open = Region{source.file, id, line, {}};
  }

  void end() {
    open->lines = tidy(std::move(open->lines));
    if (open->lines.empty())
      source.problems.push_back({source.file, open->line,
                                 bracket(open->id) + " is empty; put code "
                                                     "into it or take it out"});
    if (open->id != kOmit) source.regions.push_back(*open);
    open.reset();
  }

  void mark(const std::string& id) {
    marked = true;
    if (!open) return begin(id);
    if (open->id == id) return end();
    problem(bracket(id) + " stands inside " + bracket(open->id) + " of line " +
            std::to_string(open->line) +
            "; close that first, regions are flat");
  }

  void keep(const std::string& text) {
    if (open && open->id == kOmit && !may_be_omitted(text)) loose(kHidden);
    if (open) return open->lines.push_back(text);
    if (trim(text).empty() || is_head_comment(text)) return;
    if (loose_line == 0 || loose_line + 1 != line)
      loose("is in no region; put it between two marker lines // [some-id]");
    loose_line = line;
  }
};

}  // namespace

Source read_source(const fs::path& root, const std::string& file) {
  Reader reader{{file, {}, {}, {}}};
  for (const std::string& text : read_text(root, file).lines) {
    ++reader.line;
    if (const auto id = marker(text))
      reader.mark(*id);
    else
      reader.keep(text);
    if (!reader.source.problems.empty()) return reader.source;
  }
  if (reader.open) {
    reader.line = reader.open->line;
    reader.problem(bracket(reader.open->id) +
                   " is never closed; repeat its marker behind the code");
  }
  return reader.source;
}

namespace {

constexpr std::array kNoNames = {"if",     "for",   "while", "switch",
                                 "return", "using", "else",  "static_assert"};

bool is_no_name(const std::string& word) {
  return std::count(kNoNames.begin(), kNoNames.end(), word) > 0;
}

// "total_input" of `double total_input(const …`: the name before the first
// parenthesis of an unindented line, if a type stands before it.
std::string function_name(const std::string& line) {
  const std::size_t paren = line.find('(');
  if (paren == std::string::npos || line.find('=') < paren) return {};
  std::size_t start = paren;
  while (start > 0 && (is_word(line[start - 1]) || line[start - 1] == ':'))
    --start;
  const std::string before(trim(line.substr(0, start)));
  return before.empty() ? "" : line.substr(start, paren - start);
}

// "Network" of `struct Network {`.
std::string type_name(const std::vector<std::string>& word) {
  constexpr std::array kinds = {"struct", "class", "enum"};
  if (word.size() < 2 || !std::count(kinds.begin(), kinds.end(), word[0]))
    return {};
  std::string name = word[1] == "class" && word.size() > 2 ? word[2] : word[1];
  while (!name.empty() && !is_word(name.back())) name.pop_back();
  return name;
}

std::string name_in(const std::string& line) {
  const bool code = !line.empty() && is_word(line.front());
  if (!code) return {};
  const std::vector<std::string> word = words(line);
  if (is_no_name(word.front()) || word.front() == "template") return {};
  const std::string type = type_name(word);
  return type.empty() ? function_name(line) : type;
}

}  // namespace

std::string names_in(const Region& region) {
  std::vector<std::string> names;
  for (const std::string& line : region.lines) {
    const std::string name = name_in(line);
    if (!name.empty() && !std::count(names.begin(), names.end(), name))
      names.push_back(name);
  }
  std::string list;
  for (const std::string& name : names)
    list += (list.empty() ? "" : ", ") + name;
  return list;
}

}  // namespace weave
