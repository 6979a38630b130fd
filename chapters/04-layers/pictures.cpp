// The figures of the chapter. The display is drawn by hand, the others are of
// the book's usual kinds.
// [omit]
#include "pictures.hpp"

#include "display.hpp"
#include "toolbox/report.hpp"

using toolbox::shortest;

namespace layers {
namespace {
// [omit]

// [layers-draw-strokes]
// Lines in pixels, rows of x, y, dx, dy, and letters.
struct Drawing {
  std::string lit, dark, words;
};

// A segment: where it is on a display 1 wide and 2 high, and where its name.
struct Stroke {
  double x, y, dx, dy;
  double name_x, name_y;
};

const std::vector<Stroke> strokes = {
    {0, 0, 1, 0, 0.5, -0.17}, {1, 0, 0, 1, 1.2, 0.5},  {1, 1, 0, 1, 1.2, 1.5},
    {0, 2, 1, 0, 0.5, 2.2},   {0, 1, 0, 1, -0.2, 1.5}, {0, 0, 0, 1, -0.2, 0.5},
    {0, 1, 1, 0, 0.5, 0.83}};
// [layers-draw-strokes]

// [layers-draw-add-display]
// A display whose top left is (x, y) and whose segments are `size` long.
void add_display(Drawing& drawing, double x, double y, double size,
                 const std::string& lit) {
  const double gap = 0.09;  // at both ends of a segment
  for (std::size_t i = 0; i < strokes.size(); ++i) {
    const Stroke& s = strokes[i];
    const double from_x = x + size * (s.x + gap * s.dx);
    const double from_y = y + size * (s.y + gap * s.dy);
    const double reach = size * (1 - 2 * gap);
    const bool on = lit.find(segments[i]) != std::string::npos;
    (on ? drawing.lit : drawing.dark) +=
        shortest(from_x) + " " + shortest(from_y) + " " +
        shortest(reach * s.dx) + " " + shortest(reach * s.dy) + "\n";
  }
}
// [layers-draw-add-display]

// [layers-draw-add-names]
void add_word(Drawing& drawing, double x, double y, const std::string& text) {
  drawing.words += "set label " + toolbox::literal(text) + " at " +
                   shortest(x) + "," + shortest(y) +
                   " center textcolor rgb \"#222222\"\n";
}

void add_names(Drawing& drawing, double x, double y, double size) {
  for (std::size_t i = 0; i < strokes.size(); ++i)
    add_word(drawing, x + size * strokes[i].name_x,
             y + size * strokes[i].name_y, segments.substr(i, 1));
}
// [layers-draw-add-names]

// [layers-draw-drawn]
toolbox::Figure drawn(const Drawing& drawing, double width, double height) {
  return {
      "unset key\nunset border\nunset tics\n"
      "set lmargin at screen 0\nset rmargin at screen 1\n"
      "set bmargin at screen 0\nset tmargin at screen 1\n"
      "set xrange [0:" +
          shortest(width) + "]\nset yrange [" + shortest(height) + ":0]\n" +
          drawing.words + "$dark << EOD\n" + drawing.dark +
          "EOD\n$lit << EOD\n" + drawing.lit +
          "EOD\nplot $dark with vectors nohead lw 1.5 lc rgb \"#b0b0b0\","
          " $lit with vectors nohead lw 6 lc rgb \"#000000\"",
      width, height};
}
// [layers-draw-drawn]

// [omit]
}  // namespace
// [omit]

// [layers-draw-digits]
toolbox::Figure digits_figure() {
  Drawing drawing;
  add_display(drawing, 58, 66, 64, "");
  add_names(drawing, 58, 66, 64);
  for (std::size_t digit = 0; digit < digits.size(); ++digit) {
    const double x = 212 + 84 * static_cast<double>(digit % 5);
    const double y = digit < 5 ? 28 : 148;
    add_display(drawing, x, y, 40, digits[digit]);
  }
  return drawn(drawing, 640, 256);
}
// [layers-draw-digits]

// [layers-draw-names]
// The segments and one more: the columns of Y and of W.
std::vector<std::string> segments_and(const std::string& last) {
  std::vector<std::string> names;
  for (const char segment : segments) names.emplace_back(1, segment);
  names.push_back(last);
  return names;
}

std::vector<double> row_of(const arma::mat& M, arma::uword r) {
  return arma::conv_to<std::vector<double>>::from(M.row(r));
}
// [layers-draw-names]

// [layers-draw-weights]
toolbox::Figure weights_figure(const arma::mat& W) {
  std::vector<toolbox::HintonPanel> panels;
  for (arma::uword j = 0; j < W.n_rows; ++j)
    panels.push_back(
        {.title = "unit " + std::to_string(j), .rows = {row_of(W, j)}});
  return toolbox::hinton(panels, {.above = segments_and("bias")});
}
// [layers-draw-weights]

// [layers-draw-answers]
toolbox::Figure answers_figure(const arma::mat& Y, const arma::mat& Y_out) {
  toolbox::ActivityPanel panel;
  for (arma::uword c = 0; c < Y.n_rows; ++c) {
    const std::size_t level = Y.n_rows - 1 - c;
    panel.groups.push_back(
        {.level = level, .across = Y.n_cols, .activities = row_of(Y, c)});
    panel.groups.push_back({.level = level,
                            .across = Y_out.n_cols,
                            .activities = row_of(Y_out, c)});
  }
  panel.groups[0].title = "the layer is shown";
  panel.groups[0].names = segments_and("1");
  panel.groups[1].title = "its ten units say";
  for (arma::uword j = 0; j < Y_out.n_cols; ++j)
    panel.groups[1].names.push_back(std::to_string(j));
  return toolbox::activity({panel});
}
// [layers-draw-answers]

// [layers-draw-learning]
toolbox::Figure learning_figure(const std::vector<double>& E) {
  toolbox::Curve learnt = {.label = "the layer", .y = E};
  for (std::size_t sweep = 0; sweep < E.size(); ++sweep)
    learnt.x.push_back(static_cast<double>(sweep));
  // One output in each case misses by 1, the others by nothing.
  const double E_off = static_cast<double>(digits.size()) / 2;
  const toolbox::Curve off = {.label = "all units off",
                              .x = {0, static_cast<double>(E.size())},
                              .y = {E_off, E_off}};
  return toolbox::curves({learnt, off},
                         {.x = "sweeps", .y = "error E", .log_y = true});
}
// [layers-draw-learning]

// [omit]
}  // namespace layers
// [omit]
