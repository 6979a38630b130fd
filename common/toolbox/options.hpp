// [omit]
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>

#include <CLI/CLI.hpp>

namespace toolbox {
// [omit]
// [options-struct]
/// The options every program of the book takes.
struct Options {
  std::uint64_t seed = 1;         ///< where the random numbers begin
  std::size_t sweeps = 0;         ///< 0: as many as the program thinks right
  std::filesystem::path figures;  ///< empty: draw nothing
  bool quiet = false;             ///< print nothing on stdout
};

/// Adds `--seed`, `--sweeps`, `--figures` and `--quiet` to `app`.
/// `options` must outlive the parse.
void add_common_options(CLI::App& app, Options& options);

/// Adds the common options, reads the command line, runs `body`, and gives
/// main its exit code: 0 if all went well, 2 if an option is wrong, 1 if
/// `body` throws. What went wrong is one sentence on stderr.
int run_program(int argc, char** argv, CLI::App& app, Options& options,
                const std::function<void()>& body);
// [options-struct]
// [omit]
}  // namespace toolbox
// [omit]
