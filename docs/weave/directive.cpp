#include "directive.hpp"

#include <algorithm>
#include <optional>

#include "tree.hpp"

namespace weave {

namespace {

using Words = std::vector<std::string>;

// The words of `<!-- weave: … -->` or `<!-- output: … -->`, or none.
Words directive_words(std::string_view line) {
  line = trim(line);
  if (!line.starts_with("<!--") || !line.ends_with("-->")) return {};
  Words found = words(line.substr(4, line.size() - 7));
  const bool ours = !found.empty() && (found[0].starts_with("weave") ||
                                       found[0].starts_with("output"));
  return ours ? found : Words{};
}

// weave: FILE ID [again]
bool read_weave(const Words& word, Directive& directive) {
  if (word.size() < 3 || word.size() > 4) return false;
  directive.path = word[1];
  directive.id = word[2];
  directive.again = word.size() == 4;
  return !directive.again || word[3] == "again";
}

// output: FILE [from TEXT] [to TEXT]
bool read_output(const Words& word, Directive& directive) {
  if (word.size() < 2 || word.size() % 2 != 0) return false;
  directive.path = word[1];
  for (std::size_t i = 2; i < word.size(); i += 2) {
    if (word[i] == "from")
      directive.from = word[i + 1];
    else if (word[i] == "to")
      directive.to = word[i + 1];
    else
      return false;
  }
  return true;
}

bool read_words(const Words& word, Directive& directive) {
  if (word[0] == "weave:") return read_weave(word, directive);
  return word[0] == "output:" && read_output(word, directive);
}

// Only blank lines and one caption may stand between a directive and its
// block.
bool leads_to(const Page& page, std::size_t line, const Block& block) {
  const auto& lines = page.text.lines;
  int captions = 0;
  for (std::size_t i = line + 1; i < block.first; ++i) {
    const std::string_view text = trim(lines[i]);
    if (text.starts_with("*[") && text.ends_with("*"))
      ++captions;
    else if (!text.empty())
      return false;
  }
  return captions <= 1;
}

// The fenced block behind a directive, if there is one.
std::optional<Block> block_behind(const Page& page, std::size_t line) {
  for (const Block& block : page.blocks)
    if (block.fenced && block.first > line)
      return leads_to(page, line, block) ? std::optional(block) : std::nullopt;
  return std::nullopt;
}

// What keeps a directive from being followed; "" if nothing does.
std::string complete(const Page& page, const Words& word,
                     Directive& directive) {
  if (!read_words(word, directive))
    return "this comment is unclear; write <!-- weave: FILE REGION --> or "
           "<!-- output: FILE -->";
  const auto file = resolve(page.file, directive.path, true);
  if (!file) return directive.path + " is outside the book; name a file in it";
  if (is_exercise(*file))
    return directive.path + " is the reader's to edit; weave its solution";
  const auto block = block_behind(page, directive.line);
  if (!block)
    return "no fenced block follows; write ```cpp and ``` on the next lines";
  directive.file = *file;
  directive.open = block->first;
  directive.close = block->last - 1;
  return {};
}

}  // namespace

std::vector<Directive> read_directives(const Page& page, Problems& problems) {
  std::vector<Directive> directives;
  for (const Block& block : page.blocks) {
    for (std::size_t i = block.first; i < block.last && !block.fenced; ++i) {
      const Words word = directive_words(page.text.lines[i]);
      if (word.empty()) continue;
      Directive directive;
      directive.line = i;
      const std::string wrong = complete(page, word, directive);
      if (wrong.empty())
        directives.push_back(directive);
      else
        problems.push_back({page.file, i + 1, wrong});
    }
  }
  return directives;
}

}  // namespace weave
