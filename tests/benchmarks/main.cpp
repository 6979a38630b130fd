// Times a sweep of every workload by every contender, after each has shown
// that it learns what we learn.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <benchmark/benchmark.h>

#include "child.hpp"
#include "contenders.hpp"
#include "toolbox/random.hpp"
#include "toolbox/report.hpp"

namespace benchmarks {

bool takes_all(const Workload&) {
  return true;
}

bool takes_chains(const Workload& workload) {
  return is_chain(workload.net);
}

bool takes_family_trees(const Workload& workload) {
  return workload.name == "family trees";
}

namespace {

// Those that were found when this program was configured.
std::vector<Contender> contenders() {
  return {
      {"this book", takes_all, start_ours, Agrees::to_the_bit},
#ifdef BENCHMARKS_FANN
      {"FANN", takes_chains, start_fann, Agrees::without_momentum},
#endif
#ifdef BENCHMARKS_EIGEN
      {"Eigen", takes_all, start_eigen, Agrees::closely},
#endif
      {"Armadillo", takes_all, start_armadillo, Agrees::closely},
#ifdef BENCHMARKS_OPENBLAS
      {"Armadillo, OpenBLAS", takes_all, start_armadillo_blas, Agrees::closely},
#endif
      {"the limit", takes_family_trees, start_limit, Agrees::to_the_bit},
      {"the limit, other digits", takes_family_trees, start_quick_limit,
       Agrees::closely},
  };
}

[[noreturn]] void disagree(const std::string& contender,
                           const Workload& workload, double apart) {
  throw std::runtime_error(contender + " does not learn " + workload.name +
                           " as we do: after three sweeps a weight is " +
                           toolbox::significant(apart) + " apart.");
}

// --- Do they learn the same? -------------------------------------------------

void check(const Contender& contender, Workload workload) {
  if (contender.agrees == Agrees::without_momentum) workload.settings.alpha = 0;
  const Runner runner = contender.start(workload);
  for (int n = 0; n < 3; ++n) runner.sweep();
  const double apart =
      largest_difference(runner.weights(), learnt(workload, 3));
  if (apart > (contender.agrees == Agrees::to_the_bit ? 0 : 1e-9))
    disagree(contender.name, workload, apart);
}

void check(Child& child, const std::string& name, const Workload& workload,
           const std::string& file) {
  if (const double apart = std::stod(child.ask("check " + file));
      !(apart <= 1e-9))
    disagree(name, workload, apart);
}

// --- What is timed -----------------------------------------------------------

void add(const Contender& contender, const Workload& workload) {
  const auto time = [contender, workload](benchmark::State& state) {
    const Runner runner = contender.start(workload);
    for (auto _ : state) runner.sweep();
  };
  const std::string name = contender.name + "|" + workload.name;
  benchmark::RegisterBenchmark(name.c_str(), time)
      ->Unit(benchmark::kMicrosecond)
      ->MeasureProcessCPUTime();
}

void add(const std::shared_ptr<Child>& child, const std::string& contender,
         const Workload& workload, const std::string& file) {
  const auto time = [child, file](benchmark::State& state) {
    for (auto _ : state)
      state.SetIterationTime(std::stod(child->ask("time " + file)));
  };
  const std::string name = contender + "|" + workload.name;
  benchmark::RegisterBenchmark(name.c_str(), time)
      ->Unit(benchmark::kMicrosecond)
      ->Iterations(1)
      ->UseManualTime();
}

[[maybe_unused]] void add_child(const std::string& python,
                                const std::string& script,
                                const std::string& contender,
                                const std::vector<Workload>& all,
                                const std::string& folder) {
  auto child = std::make_shared<Child>(python, script, contender);
  std::string version;
  try {
    version = child->ask("hello");
  } catch (const std::exception& error) {
    benchmark::AddCustomContext("absent: " + contender, error.what());
    return;
  }
  for (const Workload& workload : all) {
    const std::string file = folder + "/" + workload.name + ".json";
    write_json(workload, learnt(workload, 3), file);
    check(*child, version, workload, file);
    add(child, version, workload, file);
  }
}

// --- Several jobs at once ----------------------------------------------------

// So many trainings from different seeds, on as many threads, by turns taken
// from a counter.
void add_study(const Workload& workload, int jobs) {
  const auto time = [workload, jobs](benchmark::State& state) {
    for (auto _ : state) {
      std::atomic<int> next = 0;
      std::vector<std::jthread> threads;
      const auto work = [&] {
        for (int job = next++; job < jobs; job = next++) {
          backprop::Network net = workload.net;
          toolbox::Random random(static_cast<std::uint64_t>(job) + 1);
          backprop::randomize(net, random, 0.3);
          backprop::Training training(net, workload.cases);
          for (int n = 0; n < 1000; ++n)
            backprop::sweep(net, training, workload.settings);
        }
      };
      for (int t = 0; t < jobs; ++t) threads.emplace_back(work);
    }
  };
  const std::string name = "jobs|" + std::to_string(jobs);
  benchmark::RegisterBenchmark(name.c_str(), time)
      ->Unit(benchmark::kMillisecond)
      ->MeasureProcessCPUTime()
      ->UseRealTime();
}

// What the system calls the processor.
std::string processor() {
  std::ifstream in("/proc/cpuinfo");
  for (std::string line; std::getline(in, line);)
    if (line.starts_with("model name")) return line.substr(line.find(": ") + 2);
  return "unnamed";
}

void add_everything() {
  const std::vector<Workload> all = workloads(BOOK_DATASETS);
  for (const Contender& contender : contenders())
    for (const Workload& workload : all)
      if (contender.takes(workload)) {
        check(contender, workload);
        add(contender, workload);
      }
#ifdef BENCHMARKS_PYTHON
  for (const char* name : {"numpy", "torch"})
    add_child(BENCHMARKS_PYTHON, BENCHMARKS_SCRIPT, name, all,
              BENCHMARKS_FOLDER);
#endif
  const int cores =
      std::max(2, static_cast<int>(std::thread::hardware_concurrency()));
  for (int jobs = 1; jobs <= cores; jobs *= 2) add_study(all[2], jobs);
}

}  // namespace

}  // namespace benchmarks

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::AddCustomContext("cpu", benchmarks::processor());
  benchmark::AddCustomContext("compiler", BENCHMARKS_COMPILER);
  benchmark::AddCustomContext("flags", BENCHMARKS_FLAGS);
  benchmark::AddCustomContext("absent", BENCHMARKS_ABSENT);
  try {
    benchmarks::add_everything();
  } catch (const std::exception& error) {
    std::cerr << "benchmarks: " << error.what() << '\n';
    return 1;
  }
  benchmark::RunSpecifiedBenchmarks();
}
