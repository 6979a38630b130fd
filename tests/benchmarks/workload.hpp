// What every contender is given: a network, its cases and the settings.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "backprop/learning.hpp"
#include "backprop/network.hpp"

namespace benchmarks {

struct Workload {
  std::string name;
  backprop::Network net;  // with its first weights
  backprop::Cases cases;
  backprop::Settings settings;
  bool grown = false;  // one of those that show how cost grows
};

// All of them. The data come from the folder `datasets`.
std::vector<Workload> workloads(const std::filesystem::path& datasets);

// Whether each layer stands on the one before it, and on no other: the nets
// that libraries of layers can express.
bool is_chain(const backprop::Network& net);

// The groups of a chain from the input to the output.
std::vector<backprop::GroupId> chain(const backprop::Network& net);

// The weights after so many sweeps by the book's own procedure.
backprop::Weights learnt(const Workload& workload, int sweeps);

// The largest difference between two sets of weights; a number that is not
// one counts as infinite.
double largest_difference(const backprop::Weights& a,
                          const backprop::Weights& b);

// Writes the workload and `after`, its weights three sweeps later, as JSON.
void write_json(const Workload& workload, const backprop::Weights& after,
                const std::filesystem::path& file);

}  // namespace benchmarks
