#include "links.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>

#include "inline.hpp"
#include "tree.hpp"

namespace weave {

namespace {

std::string decode_percent(const std::string& text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned value = 0;
    const char* digits = text.data() + i + 1;
    const bool coded =
        text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2;
    decoded += coded ? static_cast<char>(value) : text[i];
    if (coded) i += 2;
  }
  return decoded;
}

// How many bytes the character at `at` has in UTF-8.
std::size_t character_size(std::string_view text, std::size_t at) {
  std::size_t size = 1;
  while (at + size < text.size() &&
         (static_cast<unsigned char>(text[at + size]) & 0xC0U) == 0x80U)
    ++size;
  return size;
}

// Dashes, quotes, arrows, operators and the like, which GitHub drops.
bool is_symbol(std::string_view character) {
  const auto first = static_cast<unsigned char>(character[0]);
  if (first == 0xE2U) return true;  // U+2000 to U+2FFF
  return first == 0xC2U || character == "×" || character == "÷";
}

}  // namespace

Address read_address(const std::string& target) {
  const std::size_t hash = target.find('#');
  if (hash == std::string::npos) return {decode_percent(target), {}};
  return {decode_percent(target.substr(0, hash)), target.substr(hash + 1)};
}

bool is_remote(const std::string& target) {
  return target.find("://") != std::string::npos
             ? !target.starts_with("file:")
             : target.starts_with("mailto:");
}

std::string slug(const std::string& heading) {
  const std::string text = plain(heading);
  std::string anchor;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = character_size(text, at);
    const std::string_view character = std::string_view(text).substr(at, size);
    const auto c = static_cast<unsigned char>(character[0]);
    if (size > 1 && !is_symbol(character))
      anchor += character;
    else if (c == ' ')
      anchor += '-';
    else if (c < 0x80U && (std::isalnum(c) || c == '-' || c == '_'))
      anchor += static_cast<char>(std::tolower(c));
    at += size;
  }
  return anchor;
}

std::vector<std::string> heading_anchors(const Page& page) {
  std::vector<std::string> found;
  std::map<std::string, int> count;
  for (const Heading& heading : headings(page)) {
    const std::string anchor = slug(heading.text);
    const int twins = count[anchor]++;
    found.push_back(twins == 0 ? anchor : anchor + "-" + std::to_string(twins));
  }
  return found;
}

std::set<std::string> anchors(const Page& page) {
  std::set<std::string> found;
  for (const std::string& anchor : heading_anchors(page)) found.insert(anchor);
  for (const Block& block : page.blocks) {
    if (block.fenced) continue;
    for (const Span& span : read_spans(prose(page, block)))
      for (const std::string name : {"id", "name"})
        if (span.kind == Kind::tag && !attribute(span.text, name).empty())
          found.insert(attribute(span.text, name));
  }
  return found;
}

namespace {

// What a page points to, and where.
struct Link {
  std::string target;
  std::size_t line = 0;
};

void collect_links(std::string_view text, std::size_t line,
                   std::vector<Link>& links) {
  for (const Span& span : read_spans(text)) {
    const std::size_t at = line + span.line;
    if (span.kind == Kind::link || span.kind == Kind::image) {
      links.push_back({span.target, at});
      collect_links(span.inner, at, links);
    }
    if (span.kind == Kind::tag)
      for (const std::string name : {"href", "src", "srcset"})
        if (!attribute(span.text, name).empty())
          links.push_back({attribute(span.text, name), at});
  }
}

std::vector<Link> links_of(const Page& page) {
  std::vector<Link> links;
  for (const Block& block : page.blocks)
    if (!block.fenced)
      collect_links(prose(page, block), block.first + 1, links);
  return links;
}

// Pages read while links are followed, each once.
struct Reader {
  fs::path root;
  std::map<std::string, std::set<std::string>> anchors_of = {};

  const std::set<std::string>& anchors_in(const std::string& file) {
    const auto known = anchors_of.find(file);
    if (known != anchors_of.end()) return known->second;
    return anchors_of[file] = anchors(read_page(root, file));
  }
};

// The page whose anchors an address means: a folder shows its README.md.
std::string page_meant(const fs::path& root, const std::string& file) {
  return fs::is_directory(root / file)
             ? (fs::path(file) / "README.md").generic_string()
             : file;
}

// What is wrong with a link; "" if nothing is.
std::string wrong_with(Reader& reader, const std::string& page,
                       const std::string& target) {
  if (is_remote(target)) return {};
  const Address address = read_address(target);
  if (address.path.starts_with('/') || target.starts_with("file:"))
    return target + " is an absolute path; link from the page's own folder";
  const auto file = address.path.empty() ? page : resolve(page, address.path);
  if (!file) return target + " leads out of the book; link to a file in it";
  if (!fs::exists(reader.root / *file))
    return target + " leads to no file; correct the path";
  const std::string meant = page_meant(reader.root, *file);
  if (address.anchor.empty() || !meant.ends_with(".md")) return {};
  if (fs::exists(reader.root / meant) &&
      reader.anchors_in(meant).contains(address.anchor))
    return {};
  return target + " names no heading of " + meant +
         "; use a heading's anchor, as in #the-idea";
}

}  // namespace

Problems check_links(const fs::path& root) {
  Problems problems;
  Reader reader{root};
  for (const std::string& file : files_below(root, "", {".md"})) {
    for (const Link& link : links_of(read_page(root, file))) {
      const std::string wrong = wrong_with(reader, file, link.target);
      if (!wrong.empty()) problems.push_back({file, link.line, wrong});
    }
  }
  return problems;
}

}  // namespace weave
