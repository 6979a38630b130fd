#pragma once

#include "page.hpp"

namespace weave {

/// A comment that says what the fenced block behind it shows:
///
///     <!-- weave: neuron.hpp total-input -->
///     <!-- weave: neuron.hpp total-input again -->
///     <!-- output: output.txt -->
///     <!-- output: output.txt from "case" to "done" -->
struct Directive {
  std::size_t line = 0;   ///< of the comment, from 0
  std::size_t open = 0;   ///< of the opening fence
  std::size_t close = 0;  ///< of the closing fence
  std::string path;       ///< as it is written
  std::string file;       ///< the same from the root of the book
  std::string id;         ///< of the region; "" for an output
  bool again = false;     ///< told elsewhere, quoted here
  std::string from;       ///< the output's first line holds this
  std::string to;         ///< and its last line this
};

/// The directives of a page; those that are wrong become problems.
std::vector<Directive> read_directives(const Page& page, Problems& problems);

}  // namespace weave
