#include <memory>

#include "contenders.hpp"

namespace benchmarks {

Runner start_ours(const Workload& workload) {
  struct Run {
    backprop::Network net;
    backprop::Training training;
  };
  auto run =
      std::make_shared<Run>(Run{workload.net, {workload.net, workload.cases}});
  return {[run, settings = workload.settings] {
            backprop::sweep(run->net, run->training, settings);
          },
          [run] { return run->net.W; }};
}

}  // namespace benchmarks
