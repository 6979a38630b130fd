// Those who run the same sweeps: one function a library, in a file of its own.
#pragma once

#include <functional>
#include <string>

#include "workload.hpp"

namespace benchmarks {

// A contender that has been given its workload.
struct Runner {
  std::function<void()> sweep;
  std::function<backprop::Weights()> weights;  // in our order and shapes
};

// What a contender's weights have in common with ours after three sweeps.
enum class Agrees {
  to_the_bit,
  closely,          // to 1e-9
  without_momentum  // to 1e-9, where alpha is 0
};

struct Contender {
  std::string name;
  bool (*takes)(const Workload&);
  Runner (*start)(const Workload&);
  Agrees agrees;
};

bool takes_all(const Workload& workload);
bool takes_chains(const Workload& workload);
bool takes_family_trees(const Workload& workload);

Runner start_ours(const Workload& workload);
Runner start_fann(const Workload& workload);
Runner start_eigen(const Workload& workload);
Runner start_armadillo(const Workload& workload);
Runner start_armadillo_blas(const Workload& workload);
Runner start_limit(const Workload& workload);
Runner start_quick_limit(const Workload& workload);

}  // namespace benchmarks
