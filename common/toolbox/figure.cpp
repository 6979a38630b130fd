// [omit]
#include "toolbox/figure.hpp"

#include <armadillo>

#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "toolbox/files.hpp"
#include "toolbox/report.hpp"

#include <gnuplot-iostream.h>
#include <unistd.h>

namespace toolbox {
namespace {
// [omit]
// [label-code-points]
/// How many bytes of UTF-8 `text` begins with, or 0 if that is no UTF-8.
std::size_t letter_length(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(i < text.size() ? text[i] : 0);
  };
  const auto between = [&](std::size_t i, int low, int high) {
    return byte(i) >= low && byte(i) <= high;
  };
  const int b = byte(0);
  if (b < 0x80) return 1;
  if (b >= 0xC2 && b <= 0xDF && between(1, 0x80, 0xBF)) return 2;
  // The second byte's bounds refuse overlong forms and surrogates.
  const int low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
  const int high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
  if (b < 0xC2 || b > 0xF4 || !between(1, low, high)) return 0;
  if (!between(2, 0x80, 0xBF)) return 0;
  if (b <= 0xEF) return 3;
  return between(3, 0x80, 0xBF) ? 4 : 0;
}
// [label-code-points]

// [label-drawable]
/// One letter of a label as it can be drawn.
std::string drawable(std::string_view letter) {
  const auto byte = static_cast<unsigned char>(letter[0]);
  // U+2400 and on are pictures of the control characters, U+2421 of DEL.
  if (byte < 0x20) return {'\xE2', '\x90', static_cast<char>(0x80 + byte)};
  if (byte == 0x7F) return "\xE2\x90\xA1";
  const bool control = letter.starts_with('\xC2') && letter[1] < '\xA0';
  const bool reserved = letter == "\xEF\xBF\xBE" || letter == "\xEF\xBF\xBF";
  return control || reserved ? "\xEF\xBF\xBD" : std::string(letter);
}

std::vector<std::string> letters(std::string_view label) {
  std::vector<std::string> result;
  while (!label.empty()) {
    const std::size_t length = letter_length(label);
    result.push_back(length == 0 ? "\xEF\xBF\xBD"
                                 : drawable(label.substr(0, length)));
    label.remove_prefix(length == 0 ? 1 : length);
  }
  return result;
}
// [label-drawable]

// [label-letter-width]
/// The width of a letter of Liberation Sans, in letter heights, rounded up.
double letter_width(const std::string& letter) {
  const char c = letter[0];
  if (letter.size() > 1) return letter.size() == 2 ? 0.75 : 1;
  if (std::string_view("ijl|'.,:;! It/\\frI[]()-").find(c) != std::string::npos)
    return 0.34;
  if (std::string_view("mwMW@%").find(c) != std::string::npos) return 1;
  return c >= 'A' && c <= 'Z' ? 0.75 : 0.57;
}
// [label-letter-width]
// [omit]
}  // namespace
// [omit]

// [label-literal]
std::string literal(std::string_view label) {
  std::string text = "\"";
  for (const std::string& letter : letters(label)) {
    for (const char c : letter) {
      // Digits are not safe: after an escape they would be read into it.
      const bool safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                        c == ' ' || c == ',';
      std::array<char, 5> octal{};
      std::snprintf(octal.data(), octal.size(), "\\%03o",
                    static_cast<unsigned>(static_cast<unsigned char>(c)));
      text += safe ? std::string(1, c) : std::string(octal.data());
    }
  }
  return text + "\"";
}

double text_width(std::string_view label, double size) {
  double width = 0;
  for (const std::string& letter : letters(label))
    width += letter_width(letter);
  return width * size;
}
// [label-literal]

// [figure-digest]
std::string digest(const Figure& figure) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : figure.script) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3;
  }
  std::ostringstream text;
  text << std::hex << hash;
  return std::string(16 - text.str().size(), '0') + text.str();
}
// [figure-digest]

// [omit]
namespace {
// [omit]
// [gnuplot-found]
bool gnuplot_found() {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path ? path : "");
  for (std::string folder; std::getline(folders, folder, ':');) {
    const std::string program = (folder.empty() ? "." : folder) + "/gnuplot";
    std::error_code error;
    if (std::filesystem::is_regular_file(program, error) &&
        access(program.c_str(), X_OK) == 0)
      return true;
  }
  return false;
}
// [gnuplot-found]

// [gnuplot-script]
std::string last_line(const Figure& figure) {
  return "<!-- plotted: " + digest(figure) + " -->";
}

/// The whole of what gnuplot is told: the look of the book, the figure, and,
/// last, to sign the file. The signature is there only if all went well.
std::string whole_script(const Figure& figure, const std::string& name,
                         const std::filesystem::path& file) {
  std::string plain_name = name;
  for (char& c : plain_name)
    if (c == '-') c = '_';
  const std::string target = literal(file.string());
  return "set encoding utf8\nset terminal svg size " + shortest(figure.width) +
         "," + shortest(figure.height) +
         " noenhanced font \"Liberation Sans,12\" background \"#ffffff\" "
         "name \"" +
         plain_name +
         "\"\n"
         "set output " +
         target + "\n" + figure.script + "\nunset output\nset print " + target +
         " append\nprint " + literal(last_line(figure)) + "\nunset print\n";
}
// [gnuplot-script]

// [gnuplot-run]
/// While one of these lives, writing to a program that has died is an error
/// to look at, not a signal that ends us.
struct NoBrokenPipe {
  void (*before)(int) = std::signal(SIGPIPE, SIG_IGN);
  NoBrokenPipe() = default;
  NoBrokenPipe(const NoBrokenPipe&) = delete;
  NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;
  ~NoBrokenPipe() { std::signal(SIGPIPE, before); }
};

void run_gnuplot(const std::string& script) {
  const NoBrokenPipe guard;
  // -d: no start-up files of the reader's. /dev/stdin: stop at an error.
  gnuplotio::Gnuplot gnuplot(
      "exec >/dev/null 2>&1; LC_ALL=C gnuplot -d /dev/stdin; exit 0");
  gnuplot << script;
}
// [gnuplot-run]

// [svg-finish]
/// A file that is gone when this is.
struct Scratch {
  std::filesystem::path file;
  explicit Scratch(std::filesystem::path path) : file(std::move(path)) {}
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
  }
};
// [svg-finish]

// [svg-fonts]
/// Names other fonts of the same measure, for readers without ours.
std::string with_fonts(std::string svg) {
  const std::string ours = " font-family=\"Liberation Sans\"";
  const std::string all =
      " font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\"";
  std::size_t at = 0;
  while ((at = svg.find('<', at)) != std::string::npos) {
    const std::size_t end = svg.find('>', at);
    const std::size_t font = svg.find(ours, at);
    if (font != std::string::npos && font < end)
      svg.replace(font, ours.size(), all);
    ++at;
  }
  return svg;
}

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
// [svg-fonts]

// [figures-folder]
void make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!std::filesystem::is_directory(folder, error) ||
      access(folder.c_str(), W_OK | X_OK) != 0)
    fail_at(folder, 0,
            "figures cannot be written here; name a folder you may write to.");
}
// [figures-folder]
// [omit]
}  // namespace
// [omit]

// [figures-draw]
Figures::Figures(std::filesystem::path directory)
    : directory_(std::move(directory)) {
  if (!directory_.empty()) make_folder(directory_);
}

void Figures::draw(const std::string& name, const Figure& figure) {
  if (directory_.empty()) return;
  if (!gnuplot_found()) return skip("gnuplot was not found. Install it with");
  const auto file = directory_ / (name + ".svg");
  const Scratch part(file.string() + "." + std::to_string(getpid()) +
                     ".part.tmp");
  try {
    run_gnuplot(whole_script(figure, name, part.file));
  } catch (const std::ios_base::failure&) {
    return skip("gnuplot could not be started. Mend it with");
  }
  const std::string svg = text_of(part.file);
  if (!svg.starts_with("<?xml") || !svg.ends_with(last_line(figure) + "\n"))
    return skip("gnuplot stopped halfway. Mend it with");
  write_atomically(file, with_fonts(svg));
}
// [figures-draw]

// [figures-finish]
void Figures::skip(const std::string& reason) {
  if (missing_ == 0) reason_ = reason;
  ++missing_;
}

void Figures::finish() {
  if (missing_ == 0) return;
  std::cout.flush();
  std::cerr << missing_ << (missing_ == 1 ? " figure was" : " figures were")
            << " not drawn: " << reason_
            << " ./book setup, then run this again.\n";
  missing_ = 0;
}

Figures::~Figures() {
  finish();
}
// [figures-finish]
// [omit]
}  // namespace toolbox
// [omit]
