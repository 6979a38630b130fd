#pragma once

#include "page.hpp"

namespace weave {

/// The page as Doxygen 1.9.4 must be told it: formulas, emphasis, folding
/// hints, links to pages, headings, sources and equations, images from the
/// book's own tree, a label for every heading, and the way to the next chapter.
/// Throws std::runtime_error if the page cannot be read.
std::string doxygen_page(const fs::path& root, const std::string& file);

/// The label of a page, and with .html its file: "chapter-neuron".
std::string page_label(const std::string& file);

/// The file in which Doxygen lists a source: "neuron_8hpp_source.html". Files
/// of one name are told apart by what their folders do not share.
std::string listing_file(const std::string& file,
                         const std::vector<std::string>& sources);

}  // namespace weave
