#pragma once

#include <set>

#include "page.hpp"

namespace weave {

/// A link's target, taken apart: "neuron.hpp#L10" is a path and an anchor.
struct Address {
  std::string path;
  std::string anchor;
};

/// Take a target apart, with %20 and the like put back.
Address read_address(const std::string& target);

/// Does the target lead to another site, or to a mailbox?
bool is_remote(const std::string& target);

/// The anchor GitHub gives a heading: "The *idea*" becomes "the-idea".
std::string slug(const std::string& heading);

/// The anchors of a page's headings, in order; twins get -1, -2, …
std::vector<std::string> heading_anchors(const Page& page);

/// Every anchor of a page: its headings' and those written `<a id="…">`.
std::set<std::string> anchors(const Page& page);

/// Every link and image of every page leads to something in the book, and
/// every anchor exists. Other sites are not asked.
Problems check_links(const fs::path& root);

}  // namespace weave
