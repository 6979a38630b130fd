#pragma once

#include "page.hpp"

namespace weave {

/// A chapter's sections: a title and the nine, in their order.
Problems check_sections(const Page& page);

/// A number in *What you should see* must be in one of the chapter's outputs,
/// unless it counts an equation, a figure, a chapter or the like.
Problems check_numbers(const fs::path& root, const Page& page);

/// What any page must not hold, for one of its readers shows it wrong: a
/// formula in a heading, or one displayed between `$$`.
Problems check_formulas(const Page& page);

/// Is it the page of a chapter?
bool is_chapter_page(const std::string& file);

}  // namespace weave
