#include "page.hpp"

#include <algorithm>

namespace weave {

namespace {

// "```" or longer, or "~~~": the fence a line begins with, or "".
std::string fence(std::string_view line) {
  line = trim(line);
  if (!line.starts_with("```") && !line.starts_with("~~~")) return {};
  const std::size_t end =
      std::min(line.find_first_not_of(line[0]), line.size());
  // A code span in prose may begin a line as well.
  if (line.find('`', end) != std::string_view::npos) return {};
  return std::string(line.substr(0, end));
}

bool closes(std::string_view line, const std::string& opening) {
  line = trim(line);
  return line.size() >= opening.size() &&
         line.find_first_not_of(opening[0]) == std::string_view::npos;
}

Block fenced_block(const Lines& lines, std::size_t first) {
  const std::string opening = fence(lines[first]);
  std::size_t last = first + 1;
  while (last < lines.size() && !closes(lines[last], opening)) ++last;
  const std::string_view info = trim(trim(lines[first]).substr(opening.size()));
  return {true, first, last + 1, std::string(info)};
}

Block prose_block(const Lines& lines, std::size_t first) {
  std::size_t last = first;
  while (last < lines.size() && fence(lines[last]).empty()) ++last;
  return {false, first, last, {}};
}

}  // namespace

Page read_page(const fs::path& root, const std::string& file) {
  Page page{file, read_text(root, file), {}, {}};
  const Lines& lines = page.text.lines;
  for (std::size_t at = 0; at < lines.size(); at = page.blocks.back().last)
    page.blocks.push_back(fence(lines[at]).empty() ? prose_block(lines, at)
                                                   : fenced_block(lines, at));
  if (!page.blocks.empty() && page.blocks.back().last > lines.size()) {
    page.blocks.back().last = lines.size();
    page.problems.push_back({file, page.blocks.back().first + 1,
                             "this fence is never closed; close the block"});
  }
  return page;
}

Heading read_heading(const std::string& line) {
  const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
  if (level == 0 || level > 6 || level == line.size() || line[level] != ' ')
    return {};
  return {0, level, std::string(trim(line.substr(level)))};
}

std::vector<Heading> headings(const Page& page) {
  std::vector<Heading> found;
  for (const Block& block : page.blocks) {
    if (block.fenced) continue;
    for (std::size_t i = block.first; i < block.last; ++i) {
      Heading heading = read_heading(page.text.lines[i]);
      heading.line = i;
      if (heading.level > 0) found.push_back(heading);
    }
  }
  return found;
}

std::string prose(const Page& page, const Block& block) {
  Lines lines(
      page.text.lines.begin() + static_cast<std::ptrdiff_t>(block.first),
      page.text.lines.begin() + static_cast<std::ptrdiff_t>(block.last));
  for (std::string& line : lines)
    if (trim(line).empty()) line.clear();
  return join(lines, 0, lines.size());
}

}  // namespace weave
