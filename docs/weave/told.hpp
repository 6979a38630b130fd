#pragma once

#include "book.hpp"

namespace weave {

/// The regions no page tells, in the order of their files.
std::vector<Region> untold_regions(const Book& book);

/// Exactly once: every line of code lies in a region, every region has one
/// home, and docs/weave/untold.txt names those that are still to come, no
/// others.
Problems check_told(const Book& book);

/// A line of untold.txt: "file id".
std::string untold_line(const Region& region);

}  // namespace weave
