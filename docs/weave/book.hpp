#pragma once

#include <map>

#include "directive.hpp"
#include "source.hpp"

namespace weave {

/// A directive and the page it stands on.
struct Quote {
  std::string page;
  Directive directive;
};

/// All that weave reads before it writes or judges anything.
struct Book {
  fs::path root;
  std::vector<Page> pages;
  std::vector<Quote> quotes;
  std::map<std::string, Source> sources;  ///< by file
  Problems problems;  ///< what keeps the pages from being filled
};

/// Read the pages, their directives, and the sources. Throws
/// std::runtime_error if the root holds no book.
Book read_book(const fs::path& root);

/// The region a directive names, or nullptr.
const Region* find_region(const Book& book, const Directive& directive);

}  // namespace weave
