/// \file
/// What a broken segment does to a layer that learnt on whole ones.
// [omit]
#pragma once

#include <vector>

namespace exercise {
// [omit]

// [still-named-answer]
// 1, 3, 4, 5, 7 and 9 have no segment e to lose. Without it 6 is lit as 5 is,
// and 8 as 9: nobody could name those. 0 and 2 are lit as no digit is; but each
// is now as near to another digit as to itself, one segment away, 0 to 9 and 2
// to 3. The layer leans on segment e to tell them apart, and so loses both.
inline std::vector<int> still_named() {
  return {1, 3, 4, 5, 7, 9};
}
// [still-named-answer]

// [omit]
}  // namespace exercise
// [omit]
