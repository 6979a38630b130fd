/// \file
/// Questions in words, and the net's answers to them.
// [omit]
#pragma once

#include <string>
#include <vector>

#include "facts.hpp"
#include "family_net.hpp"

namespace family_trees {
// [omit]

// [question-declared]
/// The question that words such as "Colin aunt" ask: a person's name and a
/// relationship's. Right answers are filled in where the facts give them.
/// Throws std::invalid_argument, naming what is not known and what is.
Question parse_question(const Facts& facts, const std::string& words);

/// The question that the figures show: RHW's "Colin aunt" where the facts have
/// it, else their first.
Question example(const Facts& facts);

/// The question in words.
std::string in_words(const Facts& facts, const Question& question);

/// The people whose outputs are above `threshold`, the most active first, with
/// their activities: "Jennifer 0.9231, Margaret 0.8875"; "nobody" if none is.
std::string answer_in_words(const Facts& facts, const arma::rowvec& y,
                            double threshold);
// [question-declared]

// [omit]
}  // namespace family_trees
// [omit]
