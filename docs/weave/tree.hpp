#pragma once

#include <optional>

#include "text.hpp"

namespace weave {

/// Names of files below `folder` that end in one of `endings`, sorted, from
/// the root of the book. Hidden folders, builds and fixtures are passed over.
std::vector<std::string> files_below(const fs::path& root,
                                     const std::string& folder,
                                     const std::vector<std::string>& endings);

/// The chapters that exist, in reading order: "chapters/01-neuron", …
std::vector<std::string> chapters(const fs::path& root);

/// The pages weave fills: README.md and all below chapters/ and docs/.
std::vector<std::string> woven_pages(const fs::path& root);

/// The pages of the HTML book: README.md, the chapters', and those of docs/.
std::vector<std::string> book_pages(const fs::path& root);

/// The sources the HTML book lists: a chapter's own files, and common/.
std::vector<std::string> listed_sources(const fs::path& root);

/// The sources a page must tell: a chapter's own files, its solutions, and
/// common/. The exercises are the reader's and are never read.
std::vector<std::string> told_sources(const fs::path& root);

/// The folder that holds a file: "" for the root.
std::string folder_of(const std::string& file);

/// The path a page means by `path`: from its own folder, or from the root if
/// `from_root` lets it begin with common/, datasets/, chapters/ or tests/.
/// Nothing if that leads out of the book.
std::optional<std::string> resolve(const std::string& page,
                                   const std::string& path,
                                   bool from_root = false);

/// Is it one of the stubs a reader edits?
bool is_exercise(const std::string& file);

/// Is it a solution of an exercise?
bool is_solution(const std::string& file);

/// The nearest folder above a file that holds chapters/ and common/. Throws
/// std::runtime_error if there is none.
fs::path find_root(const fs::path& file);

}  // namespace weave
