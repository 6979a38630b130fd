#include "chapter.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "inline.hpp"
#include "tree.hpp"

namespace weave {

namespace {

constexpr std::array<std::string_view, 9> kSections = {"What you will build",
                                                       "The idea",
                                                       "The code",
                                                       "Run it",
                                                       "What you should see",
                                                       "Exercises",
                                                       "Design note",
                                                       "In the paper",
                                                       "Checklist"};
constexpr std::string_view kNumbers = kSections[4];

// Words whose numbers count things in the book or the paper.
constexpr std::array kCounted = {
    "eq",       "eqs",      "equation", "equations", "fig",
    "figs",     "figure",   "figures",  "table",     "tables",
    "chapter",  "chapters", "exercise", "exercises", "section",
    "sections", "page",     "pages",    "step",      "steps"};
// Words that may stand between such numbers.
constexpr std::array kBetween = {"and", "to", "or"};

char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

std::string lower(std::string_view text) {
  std::string small(text);
  for (char& c : small) c = lower(c);
  return small;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) ||
         static_cast<unsigned char>(c) >= 0x80;
}

template <class List>
bool contains(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

bool is_chapter_page(const std::string& file) {
  return file.starts_with("chapters/") && file.ends_with("/README.md") &&
         std::count(file.begin(), file.end(), '/') == 2;
}

namespace {

// What is wrong with a section that stands where `expected` belongs; "" stands
// for the place behind the last.
std::string misplaced(const std::string& section, std::string_view expected) {
  const std::string name = "\"" + section + "\" stands ";
  if (expected.empty()) return name + "behind the last section; take it out";
  return name + "where \"" + std::string(expected) +
         "\" belongs; put the sections in order";
}

}  // namespace

Problems check_sections(const Page& page) {
  Problems problems;
  const std::vector<Heading> all = headings(page);
  if (all.empty() || all[0].level != 1)
    problems.push_back({page.file, 1, "has no title; begin with # Title"});
  std::size_t next = 0;
  for (const Heading& heading : all) {
    if (heading.level != 2) continue;
    const auto expected = next < kSections.size() ? kSections[next++] : "";
    if (lower(heading.text) == lower(expected)) continue;
    problems.push_back(
        {page.file, heading.line + 1, misplaced(heading.text, expected)});
    return problems;
  }
  if (next < kSections.size())
    problems.push_back({page.file, 0,
                        "has no section \"" + std::string(kSections[next]) +
                            "\"; add it, the sections are nine"});
  return problems;
}

namespace {

// A word or a number of a text, and the line it is on.
struct Token {
  std::string text;
  bool number = false;
  std::size_t line = 0;
};

// "12", "0.25", "1e-12", "1,000": where the number that begins at `at` ends.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) {
    return i < text.size() && is_digit(text[i]);
  };
  while (digit(at) || (at < text.size() && text[at] == '.' && digit(at + 1)) ||
         (at < text.size() && text[at] == ',' && digit(at + 1) &&
          digit(at + 2) && digit(at + 3)))
    ++at;
  if (at < text.size() && lower(text[at]) == 'e') {
    const bool sign =
        at + 1 < text.size() && (text[at + 1] == '-' || text[at + 1] == '+');
    std::size_t end = at + (sign ? 2 : 1);
    if (!digit(end)) return at;
    while (digit(end)) ++end;
    return end;
  }
  return at;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() &&
         (is_letter(text[at]) || is_digit(text[at]) || text[at] == '_'))
    ++at;
  return at;
}

std::string without_commas(std::string text) {
  std::erase(text, ',');
  return text;
}

// A digit is no number in `x_1`, `10^2` or `\mathbf{1}`.
bool is_index(std::string_view text, std::size_t at) {
  constexpr std::string_view before = "_^{";
  return at > 0 && before.find(text[at - 1]) != std::string_view::npos;
}

std::vector<Token> tokens(std::string_view text) {
  std::vector<Token> found;
  std::size_t line = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool number = is_digit(text[at]);
    const std::size_t end =
        number ? end_of_number(text, at) : end_of_word(text, at);
    const std::string token(text.substr(at, end - at));
    if (number && !is_index(text, at))
      found.push_back({without_commas(token), true, line});
    if (!number && end > at) found.push_back({lower(token), false, line});
    if (text[at] == '\n') ++line;
    at = std::max(end, at + 1);
  }
  return found;
}

// The prose of a text with code, addresses and tags made blank, and the
// numbers of its lists too; lines stay where they are.
std::string judged(const std::string& prose) {
  std::string text;
  for (const Span& span : read_spans(prose)) {
    const bool label = span.kind == Kind::link || span.kind == Kind::image;
    const bool read = span.kind == Kind::text || span.kind == Kind::math;
    text += read ? span.text : label ? judged(span.inner) : " ";
    const auto lines = std::count(span.text.begin(), span.text.end(), '\n');
    const auto kept =
        label ? std::count(span.inner.begin(), span.inner.end(), '\n') : 0;
    if (!read) text.append(static_cast<std::size_t>(lines - kept), '\n');
  }
  return text;
}

std::string without_list_number(std::string line) {
  const std::size_t first = indent(line).size();
  std::size_t end = first;
  while (end < line.size() && is_digit(line[end])) ++end;
  if (end > first && line.substr(end).starts_with(". "))
    line.replace(first, end - first, end - first, ' ');
  return line;
}

std::set<std::string> numbers_printed(const fs::path& root,
                                      const std::string& chapter) {
  std::set<std::string> printed;
  for (const std::string& file : files_below(root, chapter, {".txt"})) {
    if (folder_of(file) != chapter ||
        !fs::path(file).filename().string().starts_with("output"))
      continue;
    for (const std::string& line : read_text(root, file).lines)
      for (const Token& token : tokens(line))
        if (token.number) printed.insert(token.text);
  }
  return printed;
}

// The lines [first, last) of the section; none if it is missing.
std::pair<std::size_t, std::size_t> section_lines(const Page& page) {
  std::pair lines{page.text.lines.size(), page.text.lines.size()};
  for (const Heading& heading : headings(page)) {
    if (heading.level > 2) continue;
    if (lower(heading.text) == lower(kNumbers))
      lines.first = heading.line + 1;
    else if (heading.line > lines.first) {
      lines.second = heading.line;
      break;
    }
  }
  return lines;
}

void check_tokens(const std::vector<Token>& text,
                  const std::set<std::string>& printed, const Page& page,
                  std::size_t first, Problems& problems) {
  bool counted = false;
  for (const Token& token : text) {
    if (!token.number) {
      counted = contains(kCounted, token.text) ||
                (counted && contains(kBetween, token.text));
    } else if (!counted && !printed.contains(token.text)) {
      problems.push_back({page.file, first + token.line + 1,
                          token.text + " is in no output of this chapter; "
                                       "quote what the program prints"});
    }
  }
}

}  // namespace

Problems check_numbers(const fs::path& root, const Page& page) {
  Problems problems;
  const auto [first, last] = section_lines(page);
  const auto printed = numbers_printed(root, folder_of(page.file));
  for (const Block& block : page.blocks) {
    if (block.fenced) continue;
    const Block part{
        false, std::max(block.first, first), std::min(block.last, last), {}};
    if (part.first >= part.last) continue;
    Page listless = page;
    for (std::size_t i = part.first; i < part.last; ++i)
      listless.text.lines[i] = without_list_number(page.text.lines[i]);
    check_tokens(tokens(judged(prose(listless, part))), printed, page,
                 part.first, problems);
  }
  return problems;
}

namespace {

// The lines of a block's text, not its code, that hold `$$`.
void check_dollars(const Page& page, const Block& block, Problems& problems) {
  for (const Span& span : read_spans(prose(page, block))) {
    const std::size_t at = span.text.find("$$");
    if (span.kind != Kind::text || at == std::string::npos) continue;
    const std::string before = span.text.substr(0, at);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    problems.push_back(
        {page.file,
         block.first + span.line + static_cast<std::size_t>(lines) + 1,
         "$$ shows no formula everywhere; write a block ```math"});
  }
}

}  // namespace

Problems check_formulas(const Page& page) {
  Problems problems;
  for (const Heading& heading : headings(page))
    for (const Span& span : read_spans(heading.text))
      if (span.kind == Kind::math)
        problems.push_back({page.file, heading.line + 1,
                            "a heading shows no formula; say it in words"});
  for (const Block& block : page.blocks)
    if (!block.fenced) check_dollars(page, block, problems);
  return problems;
}

}  // namespace weave
