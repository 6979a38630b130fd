// Writes search-index.js for the pages of a folder: what the search box of
// the book looks through.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

// A piece of a page from one heading to the next.
struct Section {
  std::string address;
  std::string page;
  std::string heading;
  std::string text;
};

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error(file.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

// One space for any run of white space, none at the ends.
std::string squeezed(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (!space) {
      result += c;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

void replace_all(std::string& text, std::string_view from,
                 std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos;
       at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

void decode_entities(std::string& text) {
  replace_all(text, "&#160;", " ");
  replace_all(text, "&nbsp;", " ");
  replace_all(text, "&lt;", "<");
  replace_all(text, "&gt;", ">");
  replace_all(text, "&quot;", "\"");
  replace_all(text, "&#39;", "'");
  replace_all(text, "&ndash;", "–");
  replace_all(text, "&mdash;", "—");
  replace_all(text, "&amp;", "&");
}

// The text of a piece of HTML.
std::string plain(std::string_view html) {
  std::string text;
  bool in_tag = false;
  for (const char c : html) {
    if (c == '<') in_tag = true;
    if (!in_tag) text += c;
    if (c == '>' && in_tag) {
      in_tag = false;
      text += ' ';
    }
  }
  decode_entities(text);
  return squeezed(text);
}

// The text between two strings, or nothing.
std::string between(std::string_view text, std::string_view from,
                    std::string_view to) {
  const auto start = text.find(from);
  if (start == std::string_view::npos) return "";
  const auto end = text.find(to, start + from.size());
  if (end == std::string_view::npos) return "";
  return std::string(
      text.substr(start + from.size(), end - start - from.size()));
}

// The value of the last id before `end`.
std::string last_id(std::string_view html, std::size_t end) {
  const auto at = html.rfind(" id=\"", end);
  if (at == std::string_view::npos) return "";
  return between(html.substr(at), "\"", "\"");
}

// Where the headings of a page begin.
std::vector<std::size_t> headings(std::string_view html) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; (at = html.find("<h", at)) != std::string_view::npos;
       ++at) {
    const char level = at + 2 < html.size() ? html[at + 2] : ' ';
    if (level >= '1' && level <= '4') starts.push_back(at);
  }
  return starts;
}

std::vector<Section> sections(const std::string& name, std::string_view html) {
  const auto body = html.find("<div class=\"contents\">");
  if (body == std::string_view::npos) return {};
  const std::string title =
      plain(between(html, "<div class=\"title\">", "</div>"));
  html = html.substr(body);
  const auto starts = headings(html);
  const auto lead = html.substr(0, starts.empty() ? html.size() : starts[0]);
  std::vector<Section> result = {{name, title, "", plain(lead)}};
  for (std::size_t k = 0; k < starts.size(); ++k) {
    const auto end = k + 1 < starts.size() ? starts[k + 1] : html.size();
    const auto piece = html.substr(starts[k], end - starts[k]);
    const auto closed = std::min(piece.find("</h"), piece.size());
    const std::string anchor = last_id(html, starts[k] + closed);
    std::string heading = plain(piece.substr(0, closed));
    replace_all(heading, "◆ ", "");
    result.push_back(
        {name + "#" + anchor, title, heading, plain(piece.substr(closed))});
  }
  return result;
}

// As a string of JavaScript.
std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (static_cast<unsigned char>(c) >= ' ') result += c;
  }
  return result + '"';
}

// Lists of members and listings of files repeat what other pages say.
bool worth_searching(const std::string& name) {
  if (!name.ends_with(".html") || name.ends_with("-members.html")) return false;
  if (name.ends_with("_source.html") || name.starts_with("dir_")) return false;
  for (const char* list :
       {"annotated", "classes", "files", "functions", "globals", "namespaces",
        "namespacemembers", "pages"}) {
    if (name == std::string(list) + ".html") return false;
    if (name.starts_with(std::string(list) + "_")) return false;
  }
  return true;
}

void write_index(const fs::path& folder) {
  std::vector<fs::path> pages;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (worth_searching(entry.path().filename())) pages.push_back(entry);
  }
  std::sort(pages.begin(), pages.end());
  std::ofstream out(folder / "search-index.js", std::ios::binary);
  out << "window.bookIndex = [\n";
  for (const auto& page : pages) {
    for (const auto& [address, title, heading, text] :
         sections(page.filename(), read(page))) {
      out << "[" << quoted(address) << "," << quoted(title) << ","
          << quoted(heading) << "," << quoted(text) << "],\n";
    }
  }
  out << "];\n";
  if (!out.flush()) throw std::runtime_error("search-index.js: not written");
}

int main(int argc, char** argv) try {
  if (argc != 2) throw std::runtime_error("usage: search-index FOLDER");
  write_index(argv[1]);
} catch (const std::exception& error) {
  std::cerr << "search-index: " << error.what() << '\n';
  return 1;
}
