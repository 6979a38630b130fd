#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weave {

enum class Kind { text, code, math, link, image, tag, comment };

/// A stretch of prose of one kind. The spans of a text, written one behind
/// the other, are the text again.
struct Span {
  Kind kind = Kind::text;
  std::string text;      ///< as it is written
  std::string inner;     ///< the code, the formula, the label of a link
  std::string target;    ///< of a link or an image
  std::size_t line = 0;  ///< lines before it in the text
};

/// Cut prose into its spans.
std::vector<Span> read_spans(std::string_view prose);

/// The words a reader sees: labels for links, code and formulas bare.
std::string plain(std::string_view prose);

/// The value of an attribute of a tag, such as href="…"; "" if it has none.
std::string attribute(const std::string& tag, const std::string& name);

}  // namespace weave
