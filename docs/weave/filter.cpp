#include "filter.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

#include "chapter.hpp"
#include "emphasis.hpp"
#include "inline.hpp"
#include "links.hpp"
#include "tree.hpp"

namespace weave {

namespace {

// What the filter knows of the book while it rewrites one page.
struct Context {
  fs::path root;
  std::string file;
  std::string label;
  std::vector<std::string> sources;
  std::vector<std::string> pages;
  std::map<std::string, std::string> equation_home;  // tag → label of a page
};

bool contains(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::string html_of(const std::string& label) {
  return label + ".html";
}

std::string escaped(std::string text) {
  text = replace_all(std::move(text), "&", "&amp;");
  text = replace_all(std::move(text), "<", "&lt;");
  return replace_all(std::move(text), "\"", "&quot;");
}

std::string raw_html(const std::string& html) {
  return "\\htmlonly" + html + "\\endhtmlonly";
}

std::string raw_block(const std::string& html) {
  return "\\htmlonly[block]" + html + "\\endhtmlonly";
}

std::string anchor_tag(const std::string& href, const std::string& label) {
  return "<a href=\"" + href + "\">" + label + "</a>";
}

}  // namespace

std::string page_label(const std::string& file) {
  if (file == "README.md") return "index";
  std::string name = file.substr(0, file.size() - 3);
  if (name.ends_with("/README")) name.resize(name.size() - 7);
  if (name.starts_with("docs/")) name = name.substr(5);
  if (name.starts_with("chapters/")) name = "chapter-" + name.substr(12);
  for (char& c : name) {
    const auto byte = static_cast<unsigned char>(c);
    c = std::isalnum(byte) ? static_cast<char>(std::tolower(byte)) : '-';
  }
  return name;
}

namespace {

// The folders all these files begin with, as "chapters/01-neuron/".
std::string shared_folder(const std::vector<std::string>& files) {
  std::string shared = folder_of(files.front()) + "/";
  for (const std::string& file : files)
    while (!file.starts_with(shared))
      shared =
          shared.substr(0, shared.find_last_of('/', shared.size() - 2) + 1);
  return shared == "/" ? "" : shared;
}

// A file's name as Doxygen writes it: "_8" for a dot, "_2" for a slash.
std::string encoded(const std::string& name) {
  const std::map<char, std::string> codes = {
      {'_', "__"}, {'.', "_8"}, {'/', "_2"}, {' ', "_01"}, {':', "_1"}};
  std::string file;
  for (const char c : name) {
    const auto code = codes.find(c);
    file += code == codes.end() ? std::string(1, c) : code->second;
  }
  return file;
}

}  // namespace

std::string listing_file(const std::string& file,
                         const std::vector<std::string>& sources) {
  const fs::path name = fs::path(file).filename();
  std::vector<std::string> namesakes;
  for (const std::string& source : sources)
    if (fs::path(source).filename() == name) namesakes.push_back(source);
  const std::string shown = namesakes.size() < 2
                                ? name.string()
                                : file.substr(shared_folder(namesakes).size());
  return encoded(shown) + "_source.html";
}

namespace {

// The tags \tag{5} of a formula.
std::vector<std::string> equation_tags(const std::string& formula) {
  constexpr std::string_view command = "\\tag{";
  std::vector<std::string> tags;
  for (std::size_t at = formula.find(command); at != std::string::npos;
       at = formula.find(command, at)) {
    at += command.size();
    tags.push_back(formula.substr(at, formula.find('}', at) - at));
  }
  return tags;
}

// The first chapter that displays an equation is its home, else the notation.
std::map<std::string, std::string> equation_homes(const fs::path& root) {
  std::vector<std::string> files;
  for (const std::string& chapter : chapters(root))
    files.push_back(chapter + "/README.md");
  files.push_back("docs/notation.md");
  std::map<std::string, std::string> homes;
  for (const std::string& file : files) {
    if (!fs::exists(root / file)) continue;
    const Page page = read_page(root, file);
    for (const Block& block : page.blocks)
      if (block.info == "math")
        for (const std::string& tag : equation_tags(
                 join(page.text.lines, block.first + 1, block.last - 1)))
          homes.emplace(tag, page_label(file));
  }
  return homes;
}

// Where a link leads in the HTML book; nothing if to no place in it.
std::optional<std::string> html_address(const Context& context,
                                        const std::string& target) {
  if (is_remote(target)) return target;
  const Address address = read_address(target);
  auto file =
      address.path.empty() ? context.file : resolve(context.file, address.path);
  if (!file) return std::nullopt;
  if (fs::is_directory(context.root / *file)) *file += "/README.md";
  if (contains(context.sources, *file))
    return listing_file(*file, context.sources);
  if (!contains(context.pages, *file)) return std::nullopt;
  const std::string label = page_label(*file);
  if (address.anchor.empty()) return html_of(label);
  const auto names = heading_anchors(read_page(context.root, *file));
  const bool heading = contains(names, address.anchor);
  return html_of(label) + "#" + (heading ? label + "-" : "") + address.anchor;
}

std::string image_address(const Context& context, const std::string& target) {
  return is_remote(target) ? target
                           : resolve(context.file, target).value_or(target);
}

// How the line of text goes on at `at`, blanks and one line break passed.
std::size_t skip_blanks(const std::string& text, std::size_t at) {
  return std::min(text.find_first_not_of(" \n", at), text.size());
}

bool is_word_start(const std::string& text, std::size_t at) {
  return at == 0 || !std::isalpha(static_cast<unsigned char>(text[at - 1]));
}

// The end of "eq.", "eqs." or "eqs" at `at`, if they and a "(" stand there.
std::size_t end_of_eq(const std::string& text, std::size_t at) {
  for (const std::string word : {"eqs.", "eq.", "eqs"})
    for (const char first : {'e', 'E'})
      if (text.compare(at, word.size(), first + word.substr(1)) == 0) {
        const std::size_t paren = skip_blanks(text, at + word.size());
        if (paren < text.size() && text[paren] == '(') return paren;
      }
  return std::string::npos;
}

// "(1, 2)" with each number that has a home linked to it.
std::string linked_numbers(const Context& context, const std::string& text) {
  std::string linked;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() &&
           std::isalnum(static_cast<unsigned char>(text[end])))
      ++end;
    const std::string number = text.substr(at, end - at);
    const auto home = context.equation_home.find(number);
    if (home == context.equation_home.end())
      linked += end > at ? number : std::string(1, text[at]);
    else
      linked += anchor_tag(html_of(home->second) + "#eq-" + number, number);
    at = std::max(end, at + 1);
  }
  return linked;
}

// "eq. (5)" linked as one, "eqs (1, 2)" number by number.
std::string linked_equation(const Context& context, const std::string& text,
                            std::size_t paren) {
  const std::string number = text.substr(paren + 1, text.size() - paren - 2);
  const auto home = context.equation_home.find(number);
  if (home == context.equation_home.end())
    return text.substr(0, paren) + linked_numbers(context, text.substr(paren));
  return anchor_tag(html_of(home->second) + "#eq-" + number, text);
}

std::string link_equations(const Context& context, const std::string& text) {
  std::string linked;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t paren =
        is_word_start(text, at) ? end_of_eq(text, at) : std::string::npos;
    const std::size_t close =
        paren == std::string::npos ? paren : text.find(')', paren);
    if (close == std::string::npos) {
      linked += text[at++];
      continue;
    }
    linked +=
        linked_equation(context, text.substr(at, close + 1 - at), paren - at);
    at = close + 1;
  }
  return linked;
}

std::string plain_text(const std::string& text) {
  return replace_all(text, "@", "\\@");
}

std::string rewritten(const Context& context, const std::string& prose,
                      bool in_link);

std::string rewritten_tag(const Context& context, const std::string& tag) {
  if (tag.starts_with("<img")) {
    const std::string source = attribute(tag, "src");
    return raw_html(replace_all(tag, "\"" + source + "\"",
                                "\"" + image_address(context, source) + "\""));
  }
  if (const std::string href = attribute(tag, "href"); !href.empty())
    return replace_all(tag, "\"" + href + "\"",
                       "\"" + html_address(context, href).value_or("#") + "\"");
  if (tag == "</details>") return raw_block(tag);
  return tag;
}

std::string rewritten_link(const Context& context, const Span& span) {
  const std::string label = rewritten(context, span.inner, true);
  const auto address = html_address(context, span.target);
  return address ? anchor_tag(*address, label) : label;
}

std::string rewritten_span(const Context& context, const Span& span,
                           bool in_link) {
  switch (span.kind) {
    case Kind::math:
      return "\\f$" + span.inner + "\\f$";
    case Kind::comment:
      return std::string(static_cast<std::size_t>(std::count(
                             span.text.begin(), span.text.end(), '\n')),
                         '\n');
    case Kind::image:
      return raw_html("<img src=\"" + image_address(context, span.target) +
                      "\" alt=\"" + escaped(plain(span.inner)) + "\">");
    case Kind::link:
      return rewritten_link(context, span);
    case Kind::tag:
      return rewritten_tag(context, span.text);
    case Kind::text: {
      const std::string text = plain_text(span.text);
      return in_link ? text : link_equations(context, text);
    }
    case Kind::code:
      break;
  }
  return span.text;
}

bool is_tag(const Span& span, std::string_view start) {
  return span.kind == Kind::tag && span.text.starts_with(start);
}

// <details> and its <summary> are one piece of raw HTML.
std::string folding_head(const std::vector<Span>& spans, std::size_t& at) {
  std::string html = spans[at].text;
  while (at + 1 < spans.size() && !is_tag(spans[at], "</summary"))
    html += spans[++at].text;
  return raw_block(html);
}

std::string rewritten(const Context& context, const std::string& prose,
                      bool in_link) {
  std::string text;
  const std::vector<Span> spans = emphasis_as_tags(read_spans(prose));
  for (std::size_t at = 0; at < spans.size(); ++at)
    text += is_tag(spans[at], "<details")
                ? folding_head(spans, at)
                : rewritten_span(context, spans[at], in_link);
  return text;
}

// A heading gets a label; Doxygen shows its code as it is written, so the
// backticks go.
std::string rewritten_heading(const Context& context, const Heading& heading,
                              const std::string& anchor, bool is_title) {
  std::string text;
  for (const Span& span : read_spans(heading.text))
    text += span.kind == Kind::code ? span.inner
                                    : rewritten_span(context, span, true);
  const std::string marks(heading.level, '#');
  const bool main_page = context.label == "index";
  const std::string label = is_title
                                ? (main_page ? "" : " {#" + context.label + "}")
                                : " {#" + context.label + "-" + anchor + "}";
  return marks + " " + text + label;
}

std::string with_box(const std::string& line) {
  const std::string start = indent(line);
  for (const auto& [box, sign] :
       {std::pair("- [ ] ", "- ☐ "), std::pair("- [x] ", "- ☑ ")})
    if (line.compare(start.size(), 6, box) == 0)
      return start + sign + line.substr(start.size() + 6);
  return line;
}

// Prose between two headings is rewritten as one, so that a link may run over
// the end of a line.
struct ProseWriter {
  const Context& context;
  std::vector<std::string> anchors;
  Lines out = {};
  Lines waiting = {};
  std::size_t heading_count = 0;

  void flush() {
    if (!waiting.empty())
      out.push_back(
          rewritten(context, join(waiting, 0, waiting.size()), false));
    waiting.clear();
  }

  void line(const std::string& text) {
    const Heading heading = read_heading(text);
    if (heading.level == 0)
      return waiting.push_back(trim(text).empty() ? "" : with_box(text));
    flush();
    const std::size_t at = heading_count++;
    out.push_back(rewritten_heading(context, heading, anchors.at(at), at == 0));
  }
};

// A displayed formula, behind an anchor for each of its tags.
std::string displayed(const Page& page, const Block& block) {
  const std::string margin = indent(page.text.lines[block.first]);
  const std::string formula =
      join(page.text.lines, block.first + 1, block.last - 1);
  std::string marks;
  for (const std::string& tag : equation_tags(formula))
    marks += "<a class=\"equation\" id=\"eq-" + tag + "\"></a>";
  return margin + (marks.empty() ? "" : raw_block(marks)) + "\\f[\n" + formula +
         "\n" + margin + "\\f]";
}

std::string title(const fs::path& root, const std::string& file) {
  const auto all = headings(read_page(root, file));
  return all.empty() ? file : escaped(plain(all.front().text));
}

std::string step_to(const Context& context, const std::string& page,
                    const std::string& rel) {
  return "<a rel=\"" + rel + "\" href=\"" + html_of(page_label(page)) + "\">" +
         title(context.root, page) + "</a>";
}

// The way back and on, at the end of a chapter.
std::string navigation(const Context& context) {
  std::vector<std::string> pages = context.pages;
  std::erase_if(pages, [](const auto& page) { return !is_chapter_page(page); });
  const auto here = std::find(pages.begin(), pages.end(), context.file);
  if (here == pages.end()) return {};
  std::string steps;
  if (here != pages.begin()) steps += step_to(context, *(here - 1), "prev");
  if (here + 1 != pages.end()) steps += step_to(context, *(here + 1), "next");
  return "\n" +
         raw_block("<nav class=\"chapter-nav\" aria-label=\"Chapters\">" +
                   steps + "</nav>") +
         "\n";
}

void write_fenced(const Page& page, const Block& block, Lines& out) {
  if (block.info == "math") return out.push_back(displayed(page, block));
  for (std::size_t i = block.first; i < block.last; ++i)
    out.push_back(page.text.lines[i]);
}

}  // namespace

std::string doxygen_page(const fs::path& root, const std::string& file) {
  const Context context{root,
                        file,
                        page_label(file),
                        listed_sources(root),
                        book_pages(root),
                        equation_homes(root)};
  const Page page = read_page(root, file);
  ProseWriter writer{context, heading_anchors(page)};
  for (const Block& block : page.blocks) {
    if (block.fenced) {
      writer.flush();
      write_fenced(page, block, writer.out);
      continue;
    }
    for (std::size_t i = block.first; i < block.last; ++i)
      writer.line(page.text.lines[i]);
  }
  writer.flush();
  return join(writer.out, 0, writer.out.size()) + "\n" + navigation(context);
}

}  // namespace weave
