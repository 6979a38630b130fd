#include "toolbox/figure.hpp"

#include <csignal>
#include <iterator>
#include <limits>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "scratch.hpp"
#include "toolbox/files.hpp"

#include <stdlib.h>
#include <unistd.h>

namespace {

using toolbox::Figure;
using toolbox::Figures;

const double infinity = std::numeric_limits<double>::infinity();
const double no_number = std::numeric_limits<double>::quiet_NaN();

bool gnuplot_is_here() {
  return std::system("command -v gnuplot >/dev/null 2>&1") == 0;
}

#define NEEDS_GNUPLOT() \
  if (!gnuplot_is_here()) GTEST_SKIP() << "gnuplot is not installed"

/// While one lives, programs are looked for in another PATH.
class OtherPath {
 public:
  explicit OtherPath(const std::string& path) {
    if (const char* now = std::getenv("PATH")) before_ = now;
    setenv("PATH", path.c_str(), 1);
  }
  ~OtherPath() { setenv("PATH", before_.c_str(), 1); }
  OtherPath(const OtherPath&) = delete;
  OtherPath& operator=(const OtherPath&) = delete;

 private:
  std::string before_;
};

/// Puts a program called gnuplot into `folder`.
void write_gnuplot(const std::filesystem::path& folder,
                   const std::string& script) {
  write_text(folder / "gnuplot", "#!/bin/sh\n" + script);
  std::filesystem::permissions(folder / "gnuplot",
                               std::filesystem::perms::owner_all);
}

Figure small(const std::string& label = "a label") {
  return toolbox::curves({{label, {0, 1, 2}, {1, 3, 2}}}, {.x = "x", .y = "y"});
}

/// A figure too long for a pipe to hold.
Figure long_one() {
  toolbox::Curve curve;
  for (int i = 0; i < 100000; ++i) {
    curve.x.push_back(i);
    curve.y.push_back(i % 7);
  }
  return toolbox::curves({curve}, {.x = "x", .y = "y"});
}

/// What is said on stderr while `figures` are drawn into `folder`.
std::string said(const std::filesystem::path& folder,
                 const std::vector<Figure>& figures) {
  testing::internal::CaptureStderr();
  {
    Figures drawer(folder);
    for (std::size_t i = 0; i < figures.size(); ++i)
      drawer.draw(std::string("figure-").append(std::to_string(i)), figures[i]);
  }
  return testing::internal::GetCapturedStderr();
}

/// The SVG of one figure.
std::string drawn(const Figure& figure) {
  const ScratchFolder folder;
  EXPECT_EQ(said(folder.path, {figure}), "") << figure.script;
  EXPECT_EQ(folder.names(), std::vector<std::string>{"figure-0.svg"});
  return read_text(folder.path / "figure-0.svg");
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// Text as gnuplot writes it into an SVG.
std::string in_svg(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '&')
      result += "&amp;";
    else if (c == '<')
      result += "&lt;";
    else
      result += c;
  }
  return result;
}

TEST(Literal, every_byte_that_could_mean_something_is_an_octal_escape) {
  EXPECT_EQ(toolbox::literal("unit a, b"), "\"unit a, b\"");
  EXPECT_EQ(toolbox::literal("`\"\\$@%{"),
            "\"\\140\\042\\134\\044\\100\\045\\173\"");
  EXPECT_EQ(toolbox::literal("é1"), "\"\\303\\251\\061\"");
}

TEST(Literal, control_characters_become_their_pictures) {
  EXPECT_EQ(toolbox::literal("\n"), toolbox::literal("\u240A"));
  EXPECT_EQ(toolbox::literal("\x1B"), toolbox::literal("\u241B"));
  EXPECT_EQ(toolbox::literal("\x7F"), toolbox::literal("\u2421"));
  EXPECT_EQ(toolbox::literal(std::string(1, '\0')), toolbox::literal("\u2400"));
  EXPECT_EQ(toolbox::literal("\u0085"), toolbox::literal("\uFFFD"));
}

TEST(Literal, what_is_no_utf8_becomes_the_replacement_character) {
  for (const std::string bad :
       {"\xFF", "\x80", "\xC3", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80",
        "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80"}) {
    std::string expected;
    for (std::size_t i = 0; i < bad.size(); ++i) expected += "\uFFFD";
    EXPECT_EQ(toolbox::literal("a" + bad + "b"),
              toolbox::literal("a" + expected + "b"));
  }
  for (const std::string good : {"é", "母", "\U0001F600", "\u0800", "\uFFFD"})
    EXPECT_FALSE(has(toolbox::literal(good), "\uFFFD"));
}

TEST(TextWidth, wide_letters_are_wider_and_size_scales) {
  EXPECT_LT(toolbox::text_width("iii", 12), toolbox::text_width("WWW", 12));
  EXPECT_DOUBLE_EQ(toolbox::text_width("abc", 24),
                   2 * toolbox::text_width("abc", 12));
}

TEST(Figures, a_label_is_drawn_as_it_stands_and_never_executed) {
  NEEDS_GNUPLOT();
  const ScratchFolder folder;
  const std::string trap = (folder.path / "trap").string();
  std::vector<std::string> labels = {
      "`touch TRAP`",
      "$(touch TRAP)",
      "\"; system(\"touch TRAP\"); \"",
      "'; system('touch TRAP'); '",
      "\" . system(\"touch TRAP\") . \"",
      "! touch TRAP",
      "@ARGV0 @x $HOME ${HOME} %s %d %% %n",
      "a_b^2 {/Symbol a} ~a{.6-} &{x}",
      "C:\\new\\tab \\101 \\",
      "# no comment",
      "&amp; &#65; <b>bold</b> <!-- no -->",
      "\"quoted\" 'too' \"",
      "EOD",
      "1\\0561",
      "Zoë ε α 母 é",
  };
  for (std::string& label : labels)
    if (const auto at = label.find("TRAP"); at != std::string::npos)
      label.replace(at, 4, trap);
  for (const std::string& label : labels) {
    std::vector<std::string> svgs;
    svgs.push_back(drawn(small(label)));
    svgs.push_back(
        drawn(toolbox::curves({{"", {0, 1}, {0, 1}}}, {.x = label, .y = "y"})));
    svgs.push_back(
        drawn(toolbox::curves({{"", {0, 1}, {0, 1}}}, {.x = "x", .y = label})));
    svgs.push_back(drawn(toolbox::hinton({{label, {{1, -1}}}}, {})));
    svgs.push_back(
        drawn(toolbox::hinton({{"", {{1, -1}}}}, {.above = {label, "b"}})));
    svgs.push_back(drawn(toolbox::activity({{label, {{"g", 0, 1, {1}}}}})));
    svgs.push_back(
        drawn(toolbox::activity({{"p", {{label, 0, 1, {1}, {label}}}}})));
    for (const std::string& svg : svgs)
      EXPECT_TRUE(has(svg, in_svg(label) + "</text>")) << label;
  }
  EXPECT_TRUE(folder.names().empty());
}

TEST(Figures, a_label_with_controls_or_broken_utf8_is_still_good_xml) {
  NEEDS_GNUPLOT();
  const std::string svg = drawn(small("a\nb\tc\x01\xFF\xE5"));
  EXPECT_TRUE(has(svg, "a\u240Ab\u2409c\u2401\uFFFD\uFFFD</text>"));
  for (const char c : svg)
    EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n' ||
                c == '\t');
}

TEST(Figures, the_same_figure_is_the_same_bytes_every_time) {
  NEEDS_GNUPLOT();
  EXPECT_EQ(drawn(small()), drawn(small()));
}

TEST(Figures, start_up_files_and_language_of_the_reader_change_nothing) {
  NEEDS_GNUPLOT();
  const std::string svg = drawn(small());
  const ScratchFolder home;
  write_text(home.path / ".gnuplot", "set title 'mine'\nset grid\n");
  const std::string before = std::getenv("HOME") ? std::getenv("HOME") : "";
  setenv("HOME", home.path.c_str(), 1);
  setenv("LC_ALL", "de_DE.UTF-8", 1);
  const std::string again = drawn(small());
  setenv("HOME", before.c_str(), 1);
  unsetenv("LC_ALL");
  EXPECT_EQ(again, svg);
}

TEST(Figures, an_svg_ends_with_the_digest_of_what_was_plotted) {
  NEEDS_GNUPLOT();
  EXPECT_TRUE(drawn(small()).ends_with(
      "</svg>\n\n<!-- plotted: " + toolbox::digest(small()) + " -->\n"));
  EXPECT_NE(toolbox::digest(small("a")), toolbox::digest(small("b")));
}

TEST(Figures, the_digest_is_fnv_1a) {
  EXPECT_EQ(toolbox::digest({""}), "cbf29ce484222325");
  EXPECT_EQ(toolbox::digest({"a"}), "af63dc4c8601ec8c");
  EXPECT_EQ(toolbox::digest({"foobar"}), "85944171f73967e8");
}

TEST(Figures, fonts_of_the_same_measure_stand_in_for_ours) {
  NEEDS_GNUPLOT();
  const std::string text = "font-family=\"Liberation Sans\"";
  const std::string svg = drawn(small(text));
  EXPECT_TRUE(has(svg, "\"Liberation Sans, Arial, Helvetica, sans-serif\""));
  EXPECT_TRUE(has(svg, ">" + text + "</text>"));
}

TEST(Figures, no_word_stands_outside_the_picture) {
  NEEDS_GNUPLOT();
  const std::string wide = "a name so wide that it would not fit unless made";
  const toolbox::HintonPanel panel{wide, {{1, 2, 3}, {4, 5, 6}}};
  const toolbox::ActivityGroup group{
      wide, 0, 3, {0, 1, 1, 1, 1, 1}, {wide, "b", wide, wide, "e", wide}};
  const std::vector<Figure> figures = {
      toolbox::curves({{wide, {0, 1}, {1e-5, 1}}},
                      {.x = wide + wide + wide, .y = wide, .log_y = true}),
      toolbox::hinton({panel, panel, panel},
                      {.above = {wide, "b", wide}, .below = {wide, "b", "c"}}),
      toolbox::activity({{wide + wide + wide, {group, group}}})};
  const std::regex place(
      R"re(translate\(([-0-9.]+),([-0-9.]+)\)( rotate\(-60\))?[^>]*)re"
      R"re(text-anchor="(\w+)">\s*<text>([^<]*)<)re");
  for (const Figure& figure : figures) {
    const std::string svg = drawn(figure);
    int words = 0;
    for (std::sregex_iterator it(svg.begin(), svg.end(), place), end; it != end;
         ++it, ++words) {
      const double length = toolbox::text_width((*it)[5].str(), 12);
      const bool leans = (*it)[3].matched;
      const double x = std::stod((*it)[1]);
      const double y = std::stod((*it)[2]);
      const double before = (*it)[4] == "start" ? 0
                            : (*it)[4] == "end" ? length
                                                : length / 2;
      const double across = leans ? 0.5 : 1;
      const double up = leans ? 0.87 : 0;
      EXPECT_GE(x - before * across, 0) << (*it)[5];
      EXPECT_LE(x + (length - before) * across, figure.width) << (*it)[5];
      EXPECT_GE(y - (length - before) * up, 8) << (*it)[5];
      EXPECT_LE(y + before * up, figure.height) << (*it)[5];
    }
    EXPECT_GT(words, 5);
  }
}

TEST(Figures, an_empty_folder_name_draws_nothing_in_silence) {
  EXPECT_EQ(said("", {small()}), "");
}

TEST(Figures, the_folder_is_made) {
  NEEDS_GNUPLOT();
  const ScratchFolder folder;
  EXPECT_EQ(said(folder.path / "a" / "it's \"b\" `c` 1", {small()}), "");
  EXPECT_TRUE(std::filesystem::exists(folder.path / "a" / "it's \"b\" `c` 1" /
                                      "figure-0.svg"));
}

TEST(Figures, a_folder_that_cannot_be_is_refused_at_once) {
  const ScratchFolder folder;
  write_text(folder.path / "plain", "");
  try {
    Figures figures(folder.path / "plain" / "figures");
    FAIL();
  } catch (const toolbox::InputError& error) {
    EXPECT_EQ(error.what(),
              (folder.path / "plain" / "figures").string() +
                  ": figures cannot be written here; name a folder you may "
                  "write to.");
  }
}

TEST(FiguresWithoutGnuplot, one_line_says_how_many_are_missing_and_the_mend) {
  const ScratchFolder folder;
  const OtherPath nowhere("");
  EXPECT_EQ(said(folder.path, {small(), small(), small(), small()}),
            "4 figures were not drawn: gnuplot was not found. Install it with "
            "./book setup, then run this again.\n");
  EXPECT_EQ(said(folder.path, {small()}),
            "1 figure was not drawn: gnuplot was not found. Install it with "
            "./book setup, then run this again.\n");
  EXPECT_TRUE(folder.names().empty());
}

TEST(FiguresWithoutGnuplot, finish_says_it_once) {
  const ScratchFolder folder;
  const OtherPath nowhere("/nowhere");
  testing::internal::CaptureStderr();
  {
    Figures figures(folder.path);
    figures.draw("a", small());
    figures.finish();
    figures.finish();
  }
  const std::string text = testing::internal::GetCapturedStderr();
  EXPECT_EQ(text.find('\n'), text.size() - 1) << text;
}

/// Draws with a gnuplot that goes wrong; the run must go on, what was there
/// must stay, and nothing may be left over.
void expect_survived(const std::string& gnuplot) {
  const ScratchFolder programs;
  const ScratchFolder folder;
  write_gnuplot(programs.path, gnuplot);
  write_text(folder.path / "figure-1.svg", "an old picture");
  setenv("FOLDER", folder.path.c_str(), 1);
  const OtherPath here(programs.path.string() + ":/usr/bin:/bin");
  EXPECT_EQ(said(folder.path, {small(), long_one(), small()}),
            "3 figures were not drawn: gnuplot stopped halfway. Mend it with "
            "./book setup, then run this again.\n");
  EXPECT_EQ(folder.names(), std::vector<std::string>{"figure-1.svg"});
  EXPECT_EQ(read_text(folder.path / "figure-1.svg"), "an old picture");
}

TEST(FiguresWithBadGnuplot, one_that_fails_at_once_does_no_harm) {
  expect_survived("exit 1\n");
}

TEST(FiguresWithBadGnuplot, one_that_reads_a_little_and_fails_does_no_harm) {
  expect_survived("head -c 100 >/dev/null\necho oops >&2\nexit 1\n");
}

TEST(FiguresWithBadGnuplot, one_that_is_killed_does_no_harm) {
  expect_survived("head -c 100 >/dev/null\nkill -9 $$\n");
}

TEST(FiguresWithBadGnuplot, one_that_draws_nothing_but_succeeds_is_found_out) {
  expect_survived("cat >/dev/null\necho chatter\nexit 0\n");
}

TEST(FiguresWithBadGnuplot, half_a_picture_is_thrown_away) {
  NEEDS_GNUPLOT();
  // A good first line, the real drawing, and then the end cut off.
  const ScratchFolder found;
  std::system(("command -v gnuplot > " + (found.path / "p").string()).c_str());
  std::string real = read_text(found.path / "p");
  real.pop_back();
  expect_survived(real +
                  " \"$@\"\n"
                  "for f in \"$FOLDER\"/*.part.tmp; do\n"
                  "  head -c 2000 \"$f\" > \"$f.cut\"; mv \"$f.cut\" \"$f\"\n"
                  "done\n");
}

TEST(FiguresWithBadGnuplot, a_program_that_ends_in_an_error_is_no_success) {
  NEEDS_GNUPLOT();
  // gnuplot draws the first plot, fails at the second, and closes the SVG.
  const ScratchFolder folder;
  const Figure bad{"set multiplot layout 1,2\nplot x\nplot nonsense(x)"};
  EXPECT_TRUE(has(said(folder.path, {bad}), "1 figure was not drawn"));
  EXPECT_TRUE(folder.names().empty());
}

TEST(FiguresWithBadGnuplot, the_signal_handling_of_the_program_is_restored) {
  const ScratchFolder programs;
  const ScratchFolder folder;
  write_gnuplot(programs.path, "exit 1\n");
  const OtherPath here(programs.path.string());
  const auto handler = [](int) {};
  std::signal(SIGPIPE, handler);
  EXPECT_NE(said(folder.path, {small()}), "");
  EXPECT_EQ(std::signal(SIGPIPE, SIG_DFL), +handler);
}

TEST(Curves, what_cannot_be_drawn_leaves_a_gap) {
  const auto figure =
      toolbox::curves({{"", {1, 2, 3, 4}, {1, no_number, 0, infinity}}},
                      {.x = "x", .y = "y", .log_y = true});
  EXPECT_TRUE(has(figure.script, "1 1\nNaN NaN\nNaN NaN\nNaN NaN\nEOD"));
}

TEST(Curves, odd_data_is_drawn_all_the_same) {
  NEEDS_GNUPLOT();
  for (const bool log : {false, true})
    for (const std::vector<double>& y :
         {std::vector<double>{no_number, no_number},
          {0, 0},
          {-1, -1},
          {3, 3},
          {1e-300, 1e300},
          {5, 5 + 1e-12},
          {-infinity, 1}})
      drawn(
          toolbox::curves({{"", {1, 1}, y}, {"points", {1, 1}, y, false, true}},
                          {.x = "x", .y = "y", .log_x = log, .log_y = log}));
}

TEST(Curves, two_curves_differ_by_more_than_colour) {
  const auto lines = toolbox::curves(
      {{"a", {0, 1}, {0, 1}}, {"b", {0, 1}, {1, 0}}}, {.x = "", .y = ""});
  EXPECT_TRUE(has(lines.script, " dt 1 title"));
  EXPECT_TRUE(has(lines.script, " dt (14,7) title"));
  const auto points = toolbox::curves(
      {{"a", {0, 1}, {0, 1}, false, true}, {"b", {0, 1}, {1, 0}, false, true}},
      {.x = "", .y = ""});
  EXPECT_TRUE(has(points.script, " pt 7 "));
  EXPECT_TRUE(has(points.script, " pt 4 "));
}

TEST(Curves, a_range_asked_for_is_the_range_drawn) {
  const auto figure = toolbox::curves({{"", {0, 1}, {0, 1}}},
                                      {.x = "", .y = "", .x_range = {{-2, 2}}});
  EXPECT_TRUE(has(figure.script, "set xrange [-2:2]"));
}

TEST(Curves, nonsense_is_refused) {
  const toolbox::Axes axes{.x = "x", .y = "y"};
  EXPECT_THROW(toolbox::curves({}, axes), std::invalid_argument);
  EXPECT_THROW(toolbox::curves({{"", {}, {}}}, axes), std::invalid_argument);
  EXPECT_THROW(toolbox::curves({{"", {1, 2}, {1}}}, axes),
               std::invalid_argument);
  EXPECT_THROW(toolbox::curves({{"", {1}, {1}, false, false}}, axes),
               std::invalid_argument);
  EXPECT_THROW(toolbox::curves({{"", {1}, {1}}},
                               {.x = "", .y = "", .x_range = {{1, 1}}}),
               std::invalid_argument);
  EXPECT_THROW(
      toolbox::curves({{"", {1}, {1}}},
                      {.x = "", .y = "", .log_y = true, .y_range = {{0, 1}}}),
      std::invalid_argument);
}

/// The rows of one data block of a script.
std::vector<std::vector<double>> block(const Figure& figure,
                                       const std::string& name) {
  std::vector<std::vector<double>> rows;
  const std::string head = "$" + name + " << EOD\n";
  std::size_t at = figure.script.find(head);
  if (at == std::string::npos) return rows;
  std::istringstream in(figure.script.substr(at + head.size()));
  for (std::string line; std::getline(in, line) && line != "EOD";) {
    std::istringstream cells(line);
    rows.emplace_back(std::istream_iterator<double>(cells),
                      std::istream_iterator<double>());
  }
  return rows;
}

TEST(Hinton, the_area_is_proportional_to_the_weight_on_one_scale) {
  const auto figure = toolbox::hinton({{"a", {{4, -1}}}, {"b", {{0, -2}}}}, {});
  const auto white = block(figure, "white");
  const auto black = block(figure, "black");
  ASSERT_EQ(white.size(), 2u);  // with the legend's
  ASSERT_EQ(black.size(), 3u);
  const double unit = white[0][2] * white[0][2] / 4;
  EXPECT_NEAR(black[0][2] * black[0][2], unit, 0.1);
  EXPECT_NEAR(black[1][2] * black[1][2], 2 * unit, 0.1);
  EXPECT_TRUE(has(figure.script, toolbox::literal("largest weight: 4.000")));
}

TEST(Hinton, rows_go_down_and_columns_to_the_right) {
  const auto white =
      block(toolbox::hinton({{"", {{1, 2}, {3, 4}}}}, {}), "white");
  EXPECT_LT(white[0][0], white[1][0]);
  EXPECT_EQ(white[0][1], white[1][1]);
  EXPECT_EQ(white[0][0], white[2][0]);
  EXPECT_LT(white[0][1], white[2][1]);
}

TEST(Hinton, panels_may_stand_side_by_side) {
  const std::vector<toolbox::HintonPanel> panels(3, {"", {{1, 1}}});
  const auto stacked = block(toolbox::hinton(panels, {}), "white");
  const auto beside = block(toolbox::hinton(panels, {.across = 2}), "white");
  EXPECT_LT(stacked[0][1], stacked[2][1]);
  EXPECT_EQ(beside[0][1], beside[2][1]);
  EXPECT_LT(beside[2][1], beside[4][1]);
  EXPECT_EQ(beside[0][0], beside[4][0]);
}

TEST(Hinton, odd_weights_are_drawn_all_the_same) {
  NEEDS_GNUPLOT();
  drawn(toolbox::hinton({{"zeros", {{0, 0}}}}, {}));
  const auto figure =
      toolbox::hinton({{"odd", {{no_number, infinity, 1}}}}, {});
  EXPECT_EQ(block(figure, "crosses").size(), 2u);
  drawn(figure);
}

TEST(Hinton, nonsense_is_refused) {
  using toolbox::hinton;
  EXPECT_THROW(hinton({}, {}), std::invalid_argument);
  EXPECT_THROW(hinton({{"", {}}}, {}), std::invalid_argument);
  EXPECT_THROW(hinton({{"", {{}}}}, {}), std::invalid_argument);
  EXPECT_THROW(hinton({{"", {{1, 2}, {3}}}}, {}), std::invalid_argument);
  EXPECT_THROW(hinton({{"", {{1}}}, {"", {{1}, {2}}}}, {}),
               std::invalid_argument);
  EXPECT_THROW(hinton({{"", {{1, 2}}}}, {.above = {"one"}}),
               std::invalid_argument);
  EXPECT_THROW(hinton({{"", {{1}}}}, {.across = 0}), std::invalid_argument);
}

TEST(Activity, the_area_is_the_activity_and_the_input_is_at_the_bottom) {
  const auto figure =
      toolbox::activity({{"", {{"in", 0, 2, {1, 0.25}}, {"out", 1, 1, {1}}}}});
  const auto white = block(figure, "white");  // from the top
  ASSERT_EQ(white.size(), 6u);
  EXPECT_LT(white[0][1], white[1][1]);
  EXPECT_NEAR(white[2][2] / white[1][2], 0.5, 0.01);
}

TEST(Activity, groups_of_one_level_stand_side_by_side_in_order) {
  const auto ground =
      block(toolbox::activity({{"", {{"a", 0, 1, {0}}, {"b", 0, 1, {0}}}}}),
            "ground");
  EXPECT_LT(ground[0][0], ground[1][0]);
  EXPECT_EQ(ground[0][1], ground[1][1]);
}

TEST(Activity, nonsense_is_refused) {
  using toolbox::activity;
  EXPECT_THROW(activity({}), std::invalid_argument);
  EXPECT_THROW(activity({{"", {}}}), std::invalid_argument);
  EXPECT_THROW(activity({{"", {{"", 0, 1, {}}}}}), std::invalid_argument);
  EXPECT_THROW(activity({{"", {{"", 0, 0, {1}}}}}), std::invalid_argument);
  EXPECT_THROW(activity({{"", {{"", 0, 1, {1.5}}}}}), std::invalid_argument);
  EXPECT_THROW(activity({{"", {{"", 0, 1, {-0.1}}}}}), std::invalid_argument);
  EXPECT_THROW(activity({{"", {{"", 0, 2, {1, 1}, {"one"}}}}}),
               std::invalid_argument);
  EXPECT_THROW(activity({{"", {{"", 0, 1, {1, 1, 1}, {"a", "b", "c"}}}}}),
               std::invalid_argument);
}

}  // namespace
