#pragma once

#include "text.hpp"

namespace weave {

/// The code between two marker lines `// [id]`, without the markers and
/// without the indentation all its lines share.
struct Region {
  std::string file;
  std::string id;
  std::size_t line = 0;  ///< of the opening marker
  Lines lines;
};

/// A source as its regions. The problems are those of its markers alone.
struct Source {
  std::string file;
  std::vector<Region> regions;
  Problems problems;
  Problems loose;  ///< code in no region, or hidden by [omit]
};

/// Read a source. Throws std::runtime_error if it cannot be read.
Source read_source(const fs::path& root, const std::string& file);

/// The functions and types a region defines, for its caption: "a, b".
std::string names_in(const Region& region);

}  // namespace weave
