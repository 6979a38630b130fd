#include "inline.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace weave {

namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_part_of_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '$';
}

std::size_t end_of_paragraph(std::string_view prose, std::size_t at) {
  return std::min(prose.find("\n\n", at), prose.size());
}

// Each of these reads one kind of span at `at`. A span with an empty text
// means that no such span begins here.

Span comment(std::string_view prose, std::size_t at) {
  if (!prose.substr(at).starts_with("<!--")) return {};
  const std::size_t end = std::min(prose.find("-->", at), prose.size() - 3);
  return {
      Kind::comment, std::string(prose.substr(at, end + 3 - at)), {}, {}, 0};
}

// `code`, between two runs of as many backticks.
Span code(std::string_view prose, std::size_t at) {
  if (prose[at] != '`') return {};
  const std::size_t start =
      std::min(prose.find_first_not_of('`', at), prose.size());
  const std::size_t ticks = start - at;
  const std::size_t limit = end_of_paragraph(prose, at);
  for (std::size_t i = prose.find('`', start); i < limit;) {
    const std::size_t end =
        std::min(prose.find_first_not_of('`', i), prose.size());
    if (end - i == ticks)
      return {Kind::code,
              std::string(prose.substr(at, end - at)),
              std::string(prose.substr(start, i - start)),
              {},
              0};
    i = prose.find('`', end);
  }
  return {};
}

bool closes_formula(std::string_view prose, std::size_t start, std::size_t i) {
  const char before = prose[i - 1];
  const bool digit_behind =
      i + 1 < prose.size() &&
      std::isdigit(static_cast<unsigned char>(prose[i + 1]));
  return i > start && before != ' ' && before != '\\' && !digit_behind;
}

// $formula$: no blank inside its ends, nothing of a word before it.
Span math(std::string_view prose, std::size_t at) {
  if (prose[at] != '$' || (at > 0 && is_part_of_word(prose[at - 1]))) return {};
  const std::size_t start = at + 1;
  if (start >= prose.size() || prose[start] == ' ' || prose[start] == '$')
    return {};
  const std::size_t limit = end_of_paragraph(prose, at);
  std::size_t end = prose.find('$', start);
  while (end < limit && !closes_formula(prose, start, end))
    end = prose.find('$', end + 1);
  if (end >= limit) return {};
  std::string_view formula = prose.substr(start, end - start);
  // GitHub's other form, $`formula`$.
  if (formula.size() > 2 && formula.front() == '`' && formula.back() == '`')
    formula = formula.substr(1, formula.size() - 2);
  return {Kind::math,
          std::string(prose.substr(at, end + 1 - at)),
          std::string(formula),
          {},
          0};
}

// The place of the bracket that closes the one at `at`, code passed over.
std::size_t matching(std::string_view prose, std::size_t at, char open,
                     char close) {
  const std::size_t limit = end_of_paragraph(prose, at);
  int depth = 0;
  for (std::size_t i = at; i < limit; ++i) {
    const std::size_t inside = code(prose, i).text.size();
    if (inside > 0)
      i += inside - 1;
    else if (prose[i] == '\\')
      ++i;
    else if (prose[i] == open)
      ++depth;
    else if (prose[i] == close && --depth == 0)
      return i;
  }
  return npos;
}

// The address of `(address "title")` or `(<address>)`, parentheses taken off.
std::string address(std::string_view inside) {
  if (inside.starts_with('<'))
    return std::string(
        inside.substr(1, std::min(inside.find('>'), inside.size()) - 1));
  const std::size_t end = std::min(inside.find_first_of(" \n"), inside.size());
  return std::string(inside.substr(0, end));
}

// [label](target) and ![label](target)
Span link(std::string_view prose, std::size_t at) {
  const bool image = prose[at] == '!';
  const std::size_t open = at + (image ? 1 : 0);
  if (open >= prose.size() || prose[open] != '[') return {};
  const std::size_t close = matching(prose, open, '[', ']');
  if (close == npos || close + 1 >= prose.size() || prose[close + 1] != '(')
    return {};
  const std::size_t end = matching(prose, close + 1, '(', ')');
  if (end == npos) return {};
  return {image ? Kind::image : Kind::link,
          std::string(prose.substr(at, end + 1 - at)),
          std::string(prose.substr(open + 1, close - open - 1)),
          address(prose.substr(close + 2, end - close - 2)), 0};
}

// <a href="…">, </a>, <details>, …
Span tag(std::string_view prose, std::size_t at) {
  if (prose[at] != '<' || at + 1 >= prose.size()) return {};
  const char next = prose[at + 1];
  if (!std::isalpha(static_cast<unsigned char>(next)) && next != '/') return {};
  const std::size_t end = prose.find('>', at);
  if (end >= end_of_paragraph(prose, at)) return {};
  return {Kind::tag, std::string(prose.substr(at, end + 1 - at)), {}, {}, 0};
}

// One character of text, or two if the first is a backslash.
Span character(std::string_view prose, std::size_t at) {
  const std::size_t count = prose[at] == '\\' ? 2 : 1;
  return {Kind::text, std::string(prose.substr(at, count)), {}, {}, 0};
}

Span read_span(std::string_view prose, std::size_t at) {
  if (prose[at] == '\\') return character(prose, at);
  constexpr std::array readers = {comment, code, math, link, tag};
  for (const auto reader : readers) {
    Span span = reader(prose, at);
    if (!span.text.empty()) return span;
  }
  return character(prose, at);
}

// Emphasis taken off.
std::string without_stars(std::string text) {
  std::erase(text, '*');
  return text;
}

}  // namespace

std::vector<Span> read_spans(std::string_view prose) {
  std::vector<Span> spans;
  std::size_t line = 0;
  for (std::size_t at = 0; at < prose.size();) {
    Span span = read_span(prose, at);
    span.line = line;
    at += span.text.size();
    line += static_cast<std::size_t>(
        std::count(span.text.begin(), span.text.end(), '\n'));
    if (span.kind == Kind::text && !spans.empty() &&
        spans.back().kind == Kind::text)
      spans.back().text += span.text;
    else
      spans.push_back(std::move(span));
  }
  return spans;
}

std::string plain(std::string_view prose) {
  std::string text;
  for (const Span& span : read_spans(prose)) {
    if (span.kind == Kind::text) text += without_stars(span.text);
    if (span.kind == Kind::code || span.kind == Kind::math) text += span.inner;
    if (span.kind == Kind::link || span.kind == Kind::image)
      text += plain(span.inner);
  }
  return text;
}

std::string attribute(const std::string& tag, const std::string& name) {
  const std::size_t at = tag.find(" " + name + "=\"");
  if (at == std::string::npos) return {};
  const std::size_t start = at + name.size() + 3;
  return tag.substr(start, tag.find('"', start) - start);
}

}  // namespace weave
