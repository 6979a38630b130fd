/// \file
/// The figures of the chapter: RHW Figs 3 and 4, and the learning curve.
// [omit]
#pragma once

#include <string>
#include <vector>

#include "facts.hpp"
#include "family_net.hpp"
#include "toolbox/figure.hpp"

namespace family_trees {
// [omit]

// [pictures-declared]
/// The error of one run, sweep by sweep.
struct Run {
  std::string name;
  std::vector<double> sweep;
  std::vector<double> error;
};

/// E against sweeps, one line a run.
toolbox::Figure learning_curve(const std::vector<Run>& runs);

/// RHW Fig. 3: what every unit does while the network answers a question.
toolbox::Figure activity_picture(const FamilyNet& net, const Facts& facts,
                                 const Question& question);

/// RHW Fig. 4: the weights from the people to the six units of their code, a
/// row a family.
toolbox::Figure person_code_picture(const FamilyNet& net, const Facts& facts);
// [pictures-declared]

// [omit]
}  // namespace family_trees
// [omit]
