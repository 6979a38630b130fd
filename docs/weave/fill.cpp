#include "fill.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

#include "tree.hpp"

namespace weave {

namespace {

Lines region_lines(const Book& book, const Directive& directive) {
  const Region* region = find_region(book, directive);
  if (region == nullptr)
    throw std::runtime_error(directive.path + " has no region [" +
                             directive.id +
                             "]; name one of its markers // [some-id]");
  return region->lines;
}

// The first line at or after `at` that holds `text`.
std::size_t find_line(const Lines& lines, std::size_t at,
                      const std::string& text, const Directive& directive) {
  while (at < lines.size() && lines[at].find(text) == std::string::npos) ++at;
  if (at == lines.size())
    throw std::runtime_error(directive.path + " has no line with \"" + text +
                             "\"; quote one that it has");
  return at;
}

Lines output_lines(const Book& book, const Directive& directive) {
  Lines lines = read_text(book.root, directive.file).lines;
  std::size_t first = 0;
  std::size_t last = lines.size();
  if (!directive.from.empty())
    first = find_line(lines, 0, directive.from, directive);
  if (!directive.to.empty())
    last = find_line(lines, first, directive.to, directive) + 1;
  return {lines.begin() + static_cast<std::ptrdiff_t>(first),
          lines.begin() + static_cast<std::ptrdiff_t>(last)};
}

// *[neuron.hpp](neuron.hpp), total_input*
std::string caption(const Book& book, const Quote& quote) {
  const Directive& directive = quote.directive;
  const fs::path folder = folder_of(quote.page);
  const std::string link =
      fs::path(directive.file)
          .lexically_relative(folder.empty() ? "." : folder)
          .generic_string();
  const Region* region = find_region(book, directive);
  const std::string names = region == nullptr ? "" : names_in(*region);
  return "*[" + directive.path + "](" + link + ")" +
         (names.empty() ? "" : ", " + names) +
         (directive.again ? ", again" : "") + "*";
}

void refuse_fence(const Lines& lines, const std::string& closing,
                  const Directive& directive) {
  for (const std::string& line : lines)
    if (trim(line).starts_with(trim(closing)))
      throw std::runtime_error(directive.path +
                               " holds a fence itself; use a longer one here");
}

Lines listing_lines(const Book& book, const Quote& quote, const Page& page) {
  const Directive& directive = quote.directive;
  const Lines code = directive.id.empty() ? output_lines(book, directive)
                                          : region_lines(book, directive);
  const std::string& closing = page.text.lines[directive.close];
  refuse_fence(code, closing, directive);
  const std::string margin = indent(page.text.lines[directive.line]);
  Lines lines = {margin + caption(book, quote), ""};
  lines.push_back(page.text.lines[directive.open]);
  for (const std::string& line : code)
    lines.push_back(line.empty() ? "" : margin + line);
  lines.push_back(closing);
  return lines;
}

const Page& page_of(const Book& book, const Quote& quote) {
  return *std::find_if(book.pages.begin(), book.pages.end(),
                       [&](const Page& p) { return p.file == quote.page; });
}

}  // namespace

std::vector<Listing> fill(const Book& book, Problems& problems) {
  std::vector<Listing> listings;
  for (const Quote& quote : book.quotes) {
    const Page& page = page_of(book, quote);
    const auto begin = page.text.lines.begin();
    const auto& [line, open, close] = std::tie(
        quote.directive.line, quote.directive.open, quote.directive.close);
    try {
      listings.push_back({quote.page, quote.directive,
                          Lines(begin + static_cast<std::ptrdiff_t>(line + 1),
                                begin + static_cast<std::ptrdiff_t>(close + 1)),
                          listing_lines(book, quote, page)});
    } catch (const std::exception& error) {
      problems.push_back({quote.page, line + 1, error.what()});
    }
  }
  return listings;
}

Text filled(const Page& page, const std::vector<Listing>& listings) {
  Text text = page.text;
  text.lines.clear();
  std::size_t at = 0;
  const auto copy_up_to = [&](std::size_t last) {
    for (; at < last; ++at) text.lines.push_back(page.text.lines[at]);
  };
  for (const Listing& listing : listings) {
    if (listing.page != page.file) continue;
    copy_up_to(listing.directive.line + 1);
    append(text.lines, listing.after);
    at = listing.directive.close + 1;
  }
  copy_up_to(page.text.lines.size());
  return text;
}

namespace {

// How many lines two tails have in common, for every pair of tails.
using Table = std::vector<std::vector<std::size_t>>;

Table common_tails(const Lines& a, const Lines& b) {
  Table common(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      common[i][j] = a[i] == b[j]
                         ? common[i + 1][j + 1] + 1
                         : std::max(common[i + 1][j], common[i][j + 1]);
  return common;
}

// Every line of both, marked ' ' if common, '-' if only before, '+' if only
// after.
Lines marked_lines(const Lines& a, const Lines& b) {
  const Table common = common_tails(a, b);
  Lines marked;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    const bool both = i < a.size() && j < b.size();
    if (both && a[i] == b[j]) {
      marked.push_back(" " + a[i++]);
      ++j;
    } else if (j == b.size() ||
               (both && common[i + 1][j] >= common[i][j + 1])) {
      marked.push_back("-" + a[i++]);
    } else {
      marked.push_back("+" + b[j++]);
    }
  }
  return marked;
}

bool is_near_change(const Lines& marked, std::size_t at) {
  constexpr std::size_t context = 2;
  const std::size_t first = at < context ? 0 : at - context;
  const std::size_t last = std::min(at + context + 1, marked.size());
  for (std::size_t i = first; i < last; ++i)
    if (marked[i].front() != ' ') return true;
  return false;
}

}  // namespace

Lines difference(const Lines& before, const Lines& after,
                 std::size_t first_line) {
  const Lines marked = marked_lines(before, after);
  Lines shown;
  bool in_hunk = false;
  std::size_t line = first_line;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    const bool near = is_near_change(marked, i);
    if (near && !in_hunk)
      shown.push_back("@@ line " + std::to_string(line) + " @@");
    if (near) shown.push_back(marked[i]);
    in_hunk = near;
    if (marked[i].front() != '+') ++line;
  }
  return shown;
}

}  // namespace weave
