#pragma once

#include "text.hpp"

namespace weave {

/// A run of lines [first, last) of a page: prose, or a fenced block with its
/// two fences. Lines count from 0 here.
struct Block {
  bool fenced = false;
  std::size_t first = 0;
  std::size_t last = 0;
  std::string info;  ///< what stands behind the opening fence
};

/// A page of Markdown.
struct Page {
  std::string file;
  Text text;
  std::vector<Block> blocks;
  Problems problems;  ///< a fence that is never closed
};

/// A line `## text`; the line counts from 0.
struct Heading {
  std::size_t line = 0;
  std::size_t level = 0;
  std::string text;
};

/// Read a page. Throws std::runtime_error if it cannot be read.
Page read_page(const fs::path& root, const std::string& file);

/// Is this line a heading? Level 0 if not.
Heading read_heading(const std::string& line);

/// The headings of a page, in order.
std::vector<Heading> headings(const Page& page);

/// The prose of a block, blank lines made empty.
std::string prose(const Page& page, const Block& block);

}  // namespace weave
