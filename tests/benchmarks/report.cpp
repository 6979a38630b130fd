// benchmark-report RESULTS.json BUILD_TIMES.txt PAGE.md: puts what was measured
// into the page, between its `<!-- measured: NAME -->` and `<!-- end -->`.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "toolbox/files.hpp"

namespace {

using Strings = std::vector<std::string>;

// --- Reading -----------------------------------------------------------------

std::string contents(const std::string& file) {
  std::ifstream in(file);
  if (!in)
    toolbox::fail_at(file, 0, "there is no such file; run ./book bench.");
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

struct Results {
  std::map<std::string, std::string> context;
  std::map<std::string, std::vector<double>> times;  // by name, in µs
  Strings contenders;                                // in their order
};

// `"key": "value",` or `"key": value,`, as Google Benchmark writes its lines.
std::optional<std::pair<std::string, std::string>> member(std::string line) {
  const auto begin = line.find('"');
  const auto end = line.find("\": ");
  if (begin == std::string::npos || end == std::string::npos) return {};
  std::string value = line.substr(end + 3);
  if (value.ends_with(",")) value.pop_back();
  if (value.size() >= 2 && value.front() == '"')
    value = value.substr(1, value.size() - 2);
  return {{line.substr(begin + 1, end - begin - 1), value}};
}

// One measurement. Children and threads are timed by the clock they name.
void take(Results& results, std::map<std::string, std::string>& run) {
  if (run["run_type"] == "iteration") {
    const std::string& name = run["name"];
    const bool real = name.find("/manual_time") != std::string::npos ||
                      name.find("/real_time") != std::string::npos;
    const double unit = run["time_unit"] == "ms"   ? 1e3
                        : run["time_unit"] == "ns" ? 1e-3
                                                   : 1;
    const std::string plain = name.substr(0, name.find('/'));
    results.times[plain].push_back(
        unit * std::stod(run[real ? "real_time" : "cpu_time"]));
    const std::string contender = plain.substr(0, plain.find('|'));
    if (contender != "jobs" &&
        std::ranges::find(results.contenders, contender) ==
            results.contenders.end())
      results.contenders.push_back(contender);
  }
  run.clear();
}

Results read_results(const std::string& file) {
  Results results;
  std::istringstream lines(contents(file));
  std::map<std::string, std::string> run;
  bool in_context = true;
  for (std::string line; std::getline(lines, line);) {
    if (line.find("\"benchmarks\": [") != std::string::npos) in_context = false;
    if (const auto found = member(line))
      (in_context ? results.context : run).insert(*found);
    if (line.starts_with("    }")) take(results, run);
  }
  if (results.times.empty())
    toolbox::fail_at(file, 0, "it holds no measurement; run ./book bench.");
  return results;
}

// By prefix, since a contender's name may end with its version.
std::string full_name(const Results& results, const std::string& who) {
  for (const std::string& contender : results.contenders)
    if (contender == who || contender.starts_with(who + " ")) return contender;
  return "";
}

// Repetitions come in random order; the tables have one of their own.
void put_in_order(Results& results) {
  Strings ordered;
  for (const char* who :
       {"this book", "the limit", "the limit, other digits", "Eigen",
        "Armadillo, OpenBLAS", "Armadillo", "numpy", "PyTorch", "FANN"})
    if (const std::string name = full_name(results, who); !name.empty())
      ordered.push_back(name);
  results.contenders = ordered;
}

// --- Numbers -----------------------------------------------------------------

std::optional<double> median(const Results& results, const std::string& who,
                             const std::string& workload) {
  const auto found = results.times.find(who + "|" + workload);
  if (found == results.times.end()) return {};
  std::vector<double> times = found->second;
  std::ranges::sort(times);
  return times[times.size() / 2];
}

std::string rounded(double value) {
  char text[32];
  const int places = value < 10 ? 2 : value < 100 ? 1 : 0;
  std::snprintf(text, sizeof text, "%.*f", places, value);
  std::string digits = text;
  if (places == 0)  // 43135 is 43,135
    for (auto n = static_cast<std::ptrdiff_t>(digits.size()) - 3; n > 0; n -= 3)
      digits.insert(static_cast<std::size_t>(n), ",");
  return digits;
}

// --- Tables ------------------------------------------------------------------

std::string row(const Strings& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + " |";
  return line + "\n";
}

std::string heading(const Strings& cells) {
  std::string line = row(cells) + "|---|";
  for (std::size_t n = 1; n < cells.size(); ++n) line += "--:|";
  return line + "\n";
}

const Strings shapes = {"symmetry", "encoder", "family trees",
                        "family trees, dense", "digits"};
const Strings growth = {"family trees", "family trees, cases × 10",
                        "family trees, cases × 100", "family trees, widths × 4",
                        "family trees, widths × 16"};

std::string table(const Results& results, const Strings& workloads,
                  const std::function<std::string(double, double)>& cell) {
  Strings titles = {""};
  titles.insert(titles.end(), workloads.begin(), workloads.end());
  std::string lines = heading(titles);
  for (const std::string& who : results.contenders) {
    Strings cells = {who};
    for (const std::string& workload : workloads) {
      const auto time = median(results, who, workload);
      const auto ours = median(results, "this book", workload);
      cells.push_back(time && ours ? cell(*time, *ours) : "–");
    }
    if (std::ranges::count(cells, "–") < std::ssize(workloads))
      lines += row(cells);
  }
  return lines;
}

std::string in_microseconds(const Results& results, const Strings& workloads) {
  return table(results, workloads,
               [](double time, double) { return rounded(time); });
}

std::string in_ours(const Results& results, const Strings& workloads) {
  return table(results, workloads,
               [](double time, double ours) { return rounded(time / ours); });
}

std::string absent(const Results& results) {
  std::string list;
  for (const auto& [key, value] : results.context)
    if (key == "absent")
      list = value + (list.empty() ? "" : ", " + list);
    else if (key.starts_with("absent: "))
      list += (list.empty() ? "" : ", ") + key.substr(8);
  return "\nAbsent here: " + (list.empty() ? "none" : list) + ".\n";
}

std::string machine(const Results& results) {
  const auto& c = results.context;
  const auto at = [&](const char* key) {
    return c.contains(key) ? c.at(key) : std::string("unknown");
  };
  return "- Day: " + at("date").substr(0, 10) + "\n- Processor: " + at("cpu") +
         ", " + at("num_cpus") + " cores; load when the timing began: " +
         rounded(std::stod(at("load_avg").substr(1))) +
         "\n- Compiler: " + at("compiler") + "\n- Flags of the book's code: `" +
         at("flags") +
         "`\n- Flags of the others: `-O3 -march=native`; the libraries as "
         "packaged\n";
}

// --- Targets -----------------------------------------------------------------

std::optional<double> time_of(const Results& results, const std::string& who,
                              const std::string& workload) {
  return median(results, full_name(results, who), workload);
}

std::string verdict(bool reached, double share) {
  char text[32];
  std::snprintf(text, sizeof text, "missed by %.0f %%", 100 * share);
  return reached ? "reached" : text;
}

// So many times as fast as `who`; they may do another workload than we.
std::string at_least(const Results& results, double wanted,
                     const std::string& who, const std::string& ours,
                     const std::string& theirs) {
  const auto time = time_of(results, who, theirs);
  const double ratio =
      time ? *time / median(results, "this book", ours).value() : 0;
  std::string what = "× " + who + " on " + ours;
  if (ours != theirs) what += " (they: dense)";
  return row({"at least " + rounded(wanted) + " " + what,
              time ? rounded(ratio) : "–",
              time ? verdict(ratio >= wanted, 1 - ratio / wanted) : "absent"});
}

std::string within(const Results& results, double wanted,
                   const std::string& limit) {
  const double ratio = median(results, "this book", "family trees").value() /
                       median(results, limit, "family trees").value();
  return row({"within " + rounded(wanted) + " × " + limit + " on family trees",
              rounded(ratio), verdict(ratio <= wanted, ratio / wanted - 1)});
}

std::string targets(const Results& results) {
  const auto at_least_ = [&](double wanted, const char* who, const char* on) {
    return at_least(results, wanted, who, on, on);
  };
  return heading({"Wanted", "Measured", ""}) +
         at_least_(9, "FANN", "symmetry") + at_least_(3, "FANN", "encoder") +
         at_least(results, 8, "FANN", "family trees", "family trees, dense") +
         at_least_(15, "PyTorch", "family trees") +
         at_least_(5, "numpy", "family trees") +
         at_least_(1.3, "Eigen", "family trees") +
         at_least_(1, "Eigen", "encoder") + within(results, 1.3, "the limit") +
         within(results, 1.6, "the limit, other digits");
}

// --- Builds and jobs ---------------------------------------------------------

// Lines of `SECONDS CPU-SECONDS WANTED what`.
std::string build_times(const std::string& file) {
  std::string lines = heading({"", "Seconds", "of CPU time", "Wanted", ""});
  std::istringstream in(contents(file));
  double seconds = 0, cpu = 0, wanted = 0;
  for (std::string what; in >> seconds >> cpu >> wanted;) {
    std::getline(in >> std::ws, what);
    lines +=
        row({what, rounded(seconds), rounded(cpu), "under " + rounded(wanted),
             verdict(seconds < wanted, seconds / wanted - 1)});
  }
  return lines;
}

std::string jobs(const Results& results) {
  std::string lines = heading({"Jobs", "Milliseconds", "Efficiency", ""});
  const auto one = median(results, "jobs", "1");
  for (int n = 1; const auto time = median(results, "jobs", std::to_string(n));
       n *= 2) {
    const double efficiency = *one / *time;
    lines +=
        row({std::to_string(n), rounded(*time / 1e3), rounded(efficiency),
             n == 1 ? "" : verdict(efficiency >= 0.9, 1 - efficiency / 0.9)});
  }
  return lines;
}

// --- The page ----------------------------------------------------------------

std::string filled(const std::string& page, const std::string& file,
                   const std::map<std::string, std::string>& parts) {
  std::istringstream lines(page);
  std::string text;
  bool old = false;
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line == "<!-- end -->") old = false;
    if (!old) text += line + "\n";
    if (!line.starts_with("<!-- measured: ")) continue;
    const std::string name = line.substr(15, line.size() - 15 - 4);
    if (!parts.contains(name))
      toolbox::fail_at(
          file, number,
          "nothing measured is named '" + name + "'; mend the comment.");
    text += "\n" + parts.at(name) + "\n";
    old = true;
  }
  if (old) toolbox::fail_at(file, number, "add the missing <!-- end -->.");
  return text;
}

void write_page(const std::string& results_file, const std::string& times_file,
                const std::string& page) {
  Results results = read_results(results_file);
  put_in_order(results);
  toolbox::write_atomically(
      page,
      filled(contents(page), page,
             {{"machine", machine(results)},
              {"sweeps", in_microseconds(results, shapes) + absent(results)},
              {"ratios", in_ours(results, shapes)},
              {"growth", in_microseconds(results, growth)},
              {"growth ratios", in_ours(results, growth)},
              {"targets", targets(results)},
              {"builds", build_times(times_file)},
              {"jobs", jobs(results)}}));
  std::cout << in_microseconds(results, shapes) << absent(results) << '\n'
            << in_ours(results, shapes) << '\n'
            << targets(results);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "benchmark-report RESULTS.json BUILD_TIMES.txt PAGE.md\n";
    return 2;
  }
  try {
    write_page(argv[1], argv[2], argv[3]);
  } catch (const std::exception& error) {
    std::cerr << "benchmark-report: " << error.what() << '\n';
    return 1;
  }
}
