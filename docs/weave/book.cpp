#include "book.hpp"

#include <algorithm>
#include <stdexcept>

#include "tree.hpp"

namespace weave {

namespace {

// What can be read is read; what cannot be becomes a problem.
template <class Read>
void attempt(Problems& problems, const std::string& file, std::size_t line,
             Read read) {
  try {
    read();
  } catch (const std::exception& error) {
    const std::string what = error.what();
    const bool named = what.starts_with(file + ": ");
    problems.push_back(
        {file, line, named ? what.substr(file.size() + 2) : what});
  }
}

void read_pages(Book& book) {
  for (const std::string& file : woven_pages(book.root))
    attempt(book.problems, file, 0, [&] {
      Page page = read_page(book.root, file);
      append(book.problems, page.problems);
      for (const Directive& directive : read_directives(page, book.problems))
        book.quotes.push_back({file, directive});
      book.pages.push_back(std::move(page));
    });
}

void read_one_source(Book& book, const std::string& file) {
  if (book.sources.contains(file)) return;
  Source source = read_source(book.root, file);
  append(book.problems, source.problems);
  book.sources.emplace(file, std::move(source));
}

void read_sources(Book& book) {
  for (const std::string& file : told_sources(book.root))
    attempt(book.problems, file, 0, [&] { read_one_source(book, file); });
  for (const Quote& quote : book.quotes)
    if (!quote.directive.id.empty())
      attempt(book.problems, quote.page, quote.directive.line + 1,
              [&] { read_one_source(book, quote.directive.file); });
}

void refuse_twins(Book& book) {
  std::map<std::string, const Region*> first;
  for (const auto& [file, source] : book.sources)
    for (const Region& region : source.regions) {
      const auto [known, is_new] = first.emplace(region.id, &region);
      if (is_new) continue;
      const Region& other = *known->second;
      book.problems.push_back({file, region.line,
                               "[" + region.id + "] is also in " + other.file +
                                   ":" + std::to_string(other.line) +
                                   "; rename one of the two"});
    }
}

}  // namespace

Book read_book(const fs::path& root) {
  if (!fs::exists(root / "README.md"))
    throw std::runtime_error(root.string() +
                             ": holds no README.md; name the book's folder");
  Book book;
  book.root = root;
  read_pages(book);
  read_sources(book);
  refuse_twins(book);
  return book;
}

const Region* find_region(const Book& book, const Directive& directive) {
  const auto source = book.sources.find(directive.file);
  if (source == book.sources.end()) return nullptr;
  for (const Region& region : source->second.regions)
    if (region.id == directive.id) return &region;
  return nullptr;
}

}  // namespace weave
