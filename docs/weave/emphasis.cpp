#include "emphasis.hpp"

#include <algorithm>

namespace weave {

namespace {

constexpr std::size_t npos = std::string::npos;

bool is_blank(char c) {
  return c == ' ' || c == '\n';
}

bool is_stars(const Span& span) {
  return span.kind == Kind::text && (span.text == "*" || span.text == "**");
}

// Where the next stars of a text begin; a star behind a backslash is none.
std::size_t next_star(const std::string& text, std::size_t at) {
  while (at < text.size() && text[at] != '*') at += text[at] == '\\' ? 2U : 1U;
  return std::min(at, text.size());
}

// Cut a text so that its stars stand alone.
void cut_at_stars(const Span& span, std::vector<Span>& cut) {
  const std::string& text = span.text;
  for (std::size_t at = 0; at < text.size();) {
    const bool star = text[at] == '*';
    const std::size_t end =
        star ? std::min(text.find_first_not_of('*', at), text.size())
             : next_star(text, at);
    cut.push_back({Kind::text, text.substr(at, end - at), {}, {}, span.line});
    at = end;
  }
}

// The stars that close those at `open`: as many, in the same paragraph, and
// with no blank before them.
std::size_t closing(const std::vector<Span>& spans, std::size_t open) {
  if (open + 1 == spans.size() || is_blank(spans[open + 1].text.front()))
    return npos;
  for (std::size_t i = open + 1; i < spans.size(); ++i) {
    if (spans[i].text.find("\n\n") != npos) return npos;
    if (is_stars(spans[i]) && spans[i].text == spans[open].text &&
        !is_blank(spans[i - 1].text.back()))
      return i;
  }
  return npos;
}

void write_tag(Span& stars, const std::string& slash) {
  stars.kind = Kind::tag;
  stars.text = "<" + slash + (stars.text == "*" ? "em" : "b") + ">";
}

}  // namespace

std::vector<Span> emphasis_as_tags(const std::vector<Span>& spans) {
  std::vector<Span> cut;
  for (const Span& span : spans) {
    if (span.kind == Kind::text)
      cut_at_stars(span, cut);
    else
      cut.push_back(span);
  }
  for (std::size_t i = 0; i < cut.size(); ++i) {
    const std::size_t end = is_stars(cut[i]) ? closing(cut, i) : npos;
    if (end == npos) continue;
    write_tag(cut[i], "");
    write_tag(cut[end], "/");
  }
  return cut;
}

}  // namespace weave
