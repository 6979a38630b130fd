#include "told.hpp"

#include <algorithm>
#include <set>

#include "tree.hpp"

namespace weave {

namespace {

const std::string kUntold = "docs/weave/untold.txt";
const std::string kAnswers = "docs/answers.md";

std::string place(const Quote& quote) {
  return quote.page + ":" + std::to_string(quote.directive.line + 1);
}

// The quotes that tell a region, those that say `again` left out.
std::vector<Quote> homes(const Book& book, const Region& region) {
  std::vector<Quote> found;
  for (const Quote& quote : book.quotes)
    if (quote.directive.id == region.id &&
        quote.directive.file == region.file && !quote.directive.again)
      found.push_back(quote);
  return found;
}

void check_homes(const Book& book, const Region& region, Problems& problems) {
  const std::vector<Quote> found = homes(book, region);
  for (std::size_t i = 1; i < found.size(); ++i)
    problems.push_back({found[i].page, found[i].directive.line + 1,
                        "[" + region.id + "] is told already at " +
                            place(found[0]) + "; write `again` behind it"});
  if (is_solution(region.file) && !found.empty() && found[0].page != kAnswers)
    problems.push_back(
        {found[0].page, found[0].directive.line + 1,
         "[" + region.id + "] is a solution; weave it in " + kAnswers});
}

// The lines of untold.txt, with their numbers; comments left out.
std::vector<Problem> read_untold(const Book& book) {
  std::vector<Problem> entries;
  if (!fs::exists(book.root / kUntold)) return entries;
  const Lines lines = read_text(book.root, kUntold).lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string entry(trim(lines[i]));
    if (!entry.empty() && entry.front() != '#')
      entries.push_back({kUntold, i + 1, entry});
  }
  return entries;
}

// The list may only shrink: an entry that is told, gone or doubled fails.
void check_entries(const std::vector<Problem>& entries,
                   const std::set<std::string>& untold, Problems& problems) {
  std::set<std::string> seen;
  for (const Problem& entry : entries) {
    if (!seen.insert(entry.what).second)
      problems.push_back({entry.file, entry.line,
                          entry.what + " stands here twice; take one out"});
    else if (!untold.contains(entry.what))
      problems.push_back({entry.file, entry.line,
                          entry.what + " is told by now, or gone; take the "
                                       "line out"});
  }
}

void check_untold(const Book& book, Problems& problems) {
  const std::vector<Problem> entries = read_untold(book);
  if (entries.empty() && fs::exists(book.root / kUntold))
    problems.push_back({kUntold, 0, "names nothing any more; delete it"});
  std::set<std::string> listed;
  for (const Problem& entry : entries) listed.insert(entry.what);
  std::set<std::string> untold;
  for (const Region& region : untold_regions(book)) {
    untold.insert(untold_line(region));
    if (!listed.contains(untold_line(region)))
      problems.push_back(
          {region.file, region.line,
           "[" + region.id + "] is told nowhere; weave it " +
               (is_solution(region.file) ? "in " + kAnswers : "on a page")});
  }
  check_entries(entries, untold, problems);
}

}  // namespace

std::string untold_line(const Region& region) {
  return region.file + " " + region.id;
}

std::vector<Region> untold_regions(const Book& book) {
  std::vector<Region> untold;
  for (const std::string& file : told_sources(book.root)) {
    const auto source = book.sources.find(file);
    if (source == book.sources.end()) continue;
    for (const Region& region : source->second.regions)
      if (homes(book, region).empty()) untold.push_back(region);
  }
  return untold;
}

Problems check_told(const Book& book) {
  Problems problems;
  for (const std::string& file : told_sources(book.root))
    if (const auto source = book.sources.find(file);
        source != book.sources.end())
      append(problems, source->second.loose);
  for (const auto& [file, source] : book.sources)
    for (const Region& region : source.regions)
      check_homes(book, region, problems);
  check_untold(book, problems);
  return problems;
}

}  // namespace weave
