#pragma once

#include "inline.hpp"

namespace weave {

/// The spans with `*…*` and `**…**` written as <em> and <b>: Doxygen misses
/// stars that stand beside a link, a formula or code.
std::vector<Span> emphasis_as_tags(const std::vector<Span>& spans);

}  // namespace weave
