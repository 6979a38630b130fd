#pragma once

#include "book.hpp"

namespace weave {

/// What stands behind a directive, and what should: caption and block.
struct Listing {
  std::string page;
  Directive directive;
  Lines before;
  Lines after;
};

/// Fill every listing of the book. Unknown regions and outputs that cannot be
/// quoted become problems.
std::vector<Listing> fill(const Book& book, Problems& problems);

/// The page with its listings put in; `listings` may hold those of other
/// pages too.
Text filled(const Page& page, const std::vector<Listing>& listings);

/// A small unified diff; the first line of `before` has number `first_line`.
Lines difference(const Lines& before, const Lines& after,
                 std::size_t first_line);

}  // namespace weave
