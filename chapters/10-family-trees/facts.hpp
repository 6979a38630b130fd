/// \file
/// The facts of family trees, and the questions a network learns from them.
// [omit]
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "backprop/passes.hpp"

namespace family_trees {
// [omit]

// [facts-struct]
/// A person, a relationship, and everyone who is that to the person.
struct Question {
  std::size_t person;
  std::size_t relationship;
  std::vector<std::size_t> answers;  ///< in the order of the facts
};

/// What a file of facts says. People and relationships are numbered in the
/// order in which the file first names them, those who ask before those who
/// are only answers.
struct Facts {
  std::vector<std::string> people;
  std::vector<std::string> relationships;
  std::vector<Question> questions;  ///< in the order of the file
};

/// Reads rows ⟨person 1, relationship, person 2⟩.
/// Throws toolbox::InputError, naming the file and the line.
Facts read_facts(const std::filesystem::path& file);
// [facts-struct]

// [facts-families]
/// The people in families: who is related, however distantly, stands in the
/// same one. Families and their members are in the order of `people`.
std::vector<std::vector<std::size_t>> families(const Facts& facts);
// [facts-families]

// [omit]
}  // namespace family_trees
// [omit]
