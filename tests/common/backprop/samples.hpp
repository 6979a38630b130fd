/// \file
/// Networks and cases that several tests use.
#pragma once

#include <armadillo>

#include "backprop/passes.hpp"
#include "toolbox/random.hpp"

namespace samples {

/// A matrix of numbers drawn uniformly from [low, high].
inline arma::mat uniform(arma::uword rows, arma::uword columns, double low,
                         double high, toolbox::Random& random) {
  arma::mat A(rows, columns);
  for (double& element : A) element = random.uniform(low, high);
  return A;
}

/// Cases with random inputs for every input group, and random targets for the
/// groups named.
inline backprop::Cases cases(const backprop::Network& net,
                             const std::vector<backprop::GroupId>& answering,
                             arma::uword count, toolbox::Random& random) {
  backprop::Cases made;
  for (backprop::GroupId g = 1; g < net.groups.size(); ++g)
    if (net.groups[g].is_input)
      made.inputs.push_back(
          {g, uniform(count, net.groups[g].units, -1, 1, random)});
  for (const backprop::GroupId g : answering)
    made.targets.push_back(
        {g, uniform(count, net.groups[g].units, 0, 1, random)});
  return made;
}

/// The message of the exception that `act` throws, or "no exception".
template <typename Exception, typename Act>
std::string message_of(const Act& act) {
  try {
    act();
  } catch (const Exception& exception) {
    return exception.what();
  }
  return "no exception";
}

}  // namespace samples
