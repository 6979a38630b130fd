// [omit]
#include "toolbox/options.hpp"

#include <charconv>
#include <exception>
#include <iostream>
#include <new>
#include <stdexcept>
#include <string>

#include "toolbox/files.hpp"

namespace toolbox {
namespace {
// [omit]
// [options-whole-number]
std::uint64_t whole_number(const std::string& option, const std::string& text,
                           std::uint64_t low, std::uint64_t high) {
  std::uint64_t value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (read.ec != std::errc() || read.ptr != end || value < low || value > high)
    throw CLI::ValidationError(option + " takes a whole number from " +
                               std::to_string(low) + " to " +
                               std::to_string(high) + ", not " + shown(text));
  return value;
}
// [options-whole-number]

// [options-name]
std::string program_name(const CLI::App& app, const char* path) {
  if (!app.get_name().empty()) return app.get_name();
  return std::filesystem::path(path).filename().string();
}

int failed(const std::string& name, std::string sentence, int code) {
  for (char& c : sentence)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  std::cout.flush();
  std::cerr << name << ": " << sentence << '\n';
  return code;
}
// [options-name]

// [options-readers]
using Reader = std::function<void(const std::string&)>;

Reader seed_reader(Options& options) {
  return [&options](const std::string& text) {
    options.seed = whole_number("--seed", text, 0, UINT64_MAX);
  };
}

Reader sweeps_reader(Options& options) {
  return [&options](const std::string& text) {
    options.sweeps = whole_number("--sweeps", text, 1, 1'000'000'000);
  };
}

Reader figures_reader(Options& options) {
  return [&options](const std::string& text) {
    if (text.empty()) throw CLI::ValidationError("--figures takes a folder");
    options.figures = text;
  };
}
// [options-readers]
// [omit]
}  // namespace
// [omit]

// [options-common]
void add_common_options(CLI::App& app, Options& options) {
  const auto add = [&app](const std::string& name, const Reader& reader,
                          const std::string& what, const std::string& value) {
    app.add_option_function<std::string>(name, reader, what)->type_name(value);
  };
  add("--seed", seed_reader(options),
      "where the random numbers begin (1 unless told)", "N");
  add("--sweeps", sweeps_reader(options),
      "how many times to go through all the cases", "N");
  add("--figures", figures_reader(options), "draw the figures into this folder",
      "DIR");
  app.add_flag("--quiet", options.quiet, "print nothing but what went wrong");
}
// [options-common]

// [options-run]
int run_program(int argc, char** argv, CLI::App& app, Options& options,
                const std::function<void()>& body) {
  add_common_options(app, options);
  const std::string name = program_name(app, argc > 0 ? argv[0] : "program");
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked_for_help) {
    return app.exit(asked_for_help);
  } catch (const CLI::ParseError& error) {
    return failed(name,
                  error.what() + std::string("; --help lists all options."), 2);
  }
  if (options.quiet) std::cout.setstate(std::ios::failbit);  // prints nothing
  try {
    body();
  } catch (const std::bad_alloc&) {
    return failed(name, "there is not enough memory for this.", 1);
  } catch (const std::exception& error) {
    return failed(name, error.what(), 1);
  }
  if (!options.quiet && !std::cout.flush())
    return failed(name, "what it printed could not be written.", 1);
  return 0;
}
// [options-run]
// [omit]
}  // namespace toolbox
// [omit]
