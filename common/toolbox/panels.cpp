// [omit]
#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

#include "toolbox/figure.hpp"
#include "toolbox/report.hpp"

namespace toolbox {
namespace {
// [omit]
// [panels-canvas]
/// Squares and words, placed in pixels from the top left.
struct Canvas {
  std::string ground;  ///< rows of x, y, half width, half height
  std::string white;
  std::string black;
  std::string crosses;  ///< rows of x, y
  std::string words;
  double width = 0;
  double height = 0;
};

const double margin = 14;
const double letter = 12;  // the size of most words
const double usual_width = 640;
// [panels-canvas]

// [panels-pixels]
// Between two pixels, so that the edges of cells fall on whole ones.
double sharp(double x) {
  return std::floor(x) + 0.5;
}

std::string pixels(double x) {
  return shortest(std::round(x * 100) / 100);
}

std::string row(double x, double y, double half) {
  const std::string size = pixels(half);
  return pixels(x) + " " + pixels(y) + " " + size + " " + size + "\n";
}
// [panels-pixels]

// [panels-square]
/// A cell of grey ground around (x, y), and in it a square whose area is
/// `value`, −1 to 1, of the most there is room for.
void square(Canvas& canvas, double x, double y, double cell, double value) {
  canvas.ground += row(x, y, cell / 2 - 0.5);
  const double half = 0.38 * cell * std::sqrt(std::abs(value));
  if (!std::isfinite(value))
    canvas.crosses += pixels(x) + " " + pixels(y) + "\n";
  else if (value > 0)
    canvas.white += row(x, y, half);
  else if (value < 0)
    canvas.black += row(x, y, half);
}
// [panels-square]

// [panels-words]
void words(Canvas& canvas, double x, double y, const std::string& text,
           const std::string& how = "left") {
  if (text.empty()) return;
  canvas.words += "set label " + literal(text) + " at " + pixels(x) + "," +
                  pixels(y) + " " + how + " textcolor rgb \"#222222\"\n";
}

// Names of columns lean to the right by 60 degrees.
const double lean = 0.5;
const double rise = 0.87;

double longest(const std::vector<std::string>& names) {
  double width = 0;
  for (const auto& name : names)
    width = std::max(width, text_width(name, letter));
  return width;
}

double names_height(const std::vector<std::string>& names) {
  const double width = longest(names);
  return width == 0 ? 0 : std::ceil(width * rise + letter);
}
// [panels-words]

// [panels-names]
/// Names over the columns of a grid whose top left is (x, y).
void names_above(Canvas& canvas, double x, double y, double cell,
                 const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < names.size(); ++i)
    words(canvas, x + (static_cast<double>(i) + 0.5) * cell, y - 7, names[i],
          "left rotate by 60");
}

/// Names under the columns of a grid whose bottom left is (x, y).
void names_below(Canvas& canvas, double x, double y, double cell,
                 const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < names.size(); ++i)
    words(canvas, x + (static_cast<double>(i) + 0.5) * cell, y + 8, names[i],
          "right rotate by 60");
}
// [panels-names]

// [panels-overhang]
/// How far leaning names reach past the right of their columns, at most.
double overhang(const std::vector<std::string>& names, double cell) {
  double most = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const double to_edge = (static_cast<double>(names.size() - i) - 0.5) * cell;
    const double reach = text_width(names[i], letter) * lean + letter / 2;
    most = std::max(most, reach - to_edge);
  }
  return most;
}

/// The same to the left, for names under their columns.
double overhang_left(std::vector<std::string> names, double cell) {
  std::reverse(names.begin(), names.end());
  return overhang(names, cell);
}
// [panels-overhang]

// [panels-page]
/// A plot that fills the picture, has no axes, and counts in pixels.
std::string page(const Canvas& canvas) {
  return "unset key\nunset border\nunset tics\n"
         "set lmargin at screen 0\nset rmargin at screen 1\n"
         "set bmargin at screen 0\nset tmargin at screen 1\n"
         "set xrange [0:" +
         pixels(canvas.width) + "]\nset yrange [" + pixels(canvas.height) +
         ":0]\n" + canvas.words;
}
// [panels-page]

// [panels-figure]
Figure figure(const Canvas& canvas) {
  std::string script = page(canvas);
  std::string plot = "plot";
  const auto layer = [&](const std::string& name, const std::string& rows,
                         const std::string& how) {
    if (rows.empty()) return;
    script += "$" + name + " << EOD\n" + rows + "EOD\n";
    plot += (plot == "plot" ? " $" : ", $") + name + " with " + how;
  };
  const std::string boxes = "boxxyerror fs solid noborder fc rgb ";
  layer("ground", canvas.ground, boxes + "\"#9a9a9a\"");
  layer("white", canvas.white, boxes + "\"#ffffff\"");
  layer("black", canvas.black, boxes + "\"#000000\"");
  layer("crosses", canvas.crosses, "points pt 2 ps 0.6 lc rgb \"#222222\"");
  return {script + plot, canvas.width, canvas.height};
}
// [panels-figure]

// [hinton-check]
void check(bool good, const std::string& sentence) {
  if (!good) throw std::invalid_argument(sentence);
}

void check(const std::vector<HintonPanel>& panels, const HintonLabels& labels) {
  check(!panels.empty() && !panels[0].rows.empty() && labels.across > 0,
        "a Hinton diagram has nothing to draw");
  const std::size_t rows = panels[0].rows.size();
  const std::size_t columns = panels[0].rows[0].size();
  check(columns > 0, "a Hinton diagram has nothing to draw");
  for (const auto& panel : panels) {
    check(panel.rows.size() == rows, "Hinton panel \"" + panel.title +
                                         "\" has not as many rows as others");
    for (const auto& weights : panel.rows)
      check(weights.size() == columns,
            "a row of Hinton panel \"" + panel.title + "\" has " +
                std::to_string(weights.size()) + " weights, not " +
                std::to_string(columns));
  }
  for (const auto* names : {&labels.above, &labels.below})
    check(names->empty() || names->size() == columns,
          std::to_string(names->size()) + " names for " +
              std::to_string(columns) + " columns of a Hinton diagram");
}
// [hinton-check]

// [hinton-layout]
/// Where the panels of a Hinton diagram stand, in pixels.
struct HintonLayout {
  double cell = 34;
  double titles = 0;  ///< the width kept for a title, left of its panel
  double block = 0;   ///< from one panel's left to the next one's
  double start = 0;   ///< the left of the first title
  double width = 0;
};
// [hinton-layout]

// [hinton-place]
HintonLayout layout(const std::vector<HintonPanel>& panels,
                    const HintonLabels& labels) {
  HintonLayout at;
  for (const auto& panel : panels)
    if (!panel.title.empty())
      at.titles =
          std::max(at.titles, std::ceil(text_width(panel.title, letter)) + 8);
  const auto columns = static_cast<double>(panels[0].rows[0].size());
  const auto across =
      static_cast<double>(std::min(labels.across, panels.size()));
  const double gap = 22;
  for (;; at.cell -= 1) {
    at.block = at.titles + columns * at.cell + gap;
    at.start = margin +
               std::max(0.0, overhang_left(labels.below, at.cell) - at.titles);
    at.width = std::ceil(at.start + across * at.block - gap + margin +
                         overhang(labels.above, at.cell));
    if (at.width <= usual_width || at.cell <= 15) break;
  }
  at.width = std::max(at.width, 420.0);  // the legend's
  return at;
}
// [hinton-place]

// [hinton-panel]
void draw(Canvas& canvas, const HintonPanel& panel, double x, double y,
          double cell, double largest) {
  const double height = static_cast<double>(panel.rows.size()) * cell;
  words(canvas, x - 8, y + height / 2, panel.title, "right");
  y += cell / 2;
  for (const auto& weights : panel.rows) {
    double to = x + cell / 2;
    for (const double weight : weights) {
      square(canvas, to, y, cell, weight / largest);
      to += cell;
    }
    y += cell;
  }
}

double largest_weight(const std::vector<HintonPanel>& panels) {
  double largest = 0;
  for (const auto& panel : panels)
    for (const auto& weights : panel.rows)
      for (const double weight : weights)
        if (std::isfinite(weight))
          largest = std::max(largest, std::abs(weight));
  return largest;
}
// [hinton-panel]

// [hinton-legend]
/// Says what a white, a black and a full square mean, from `x` on or, where
/// that leaves too little room, further left.
void hinton_legend(Canvas& canvas, double x, double largest) {
  x = std::min(x, sharp(canvas.width - 370));
  const double y = sharp(canvas.height - margin - 9);
  square(canvas, x + 9, y, 18, 0.5);
  words(canvas, x + 24, y, "positive");
  square(canvas, x + 99, y, 18, -0.5);
  words(canvas, x + 114, y, "negative");
  words(canvas, x + 190, y, "largest weight: " + significant(largest));
}
// [hinton-legend]

// [activity-check]
std::size_t rows_of(const ActivityGroup& group) {
  return (group.activities.size() + group.across - 1) / group.across;
}

void check(const ActivityGroup& group) {
  const std::string name = "activity group \"" + group.title + "\" ";
  const std::size_t units = group.activities.size();
  check(units > 0 && group.across > 0, name + "has nothing to draw");
  for (const double y : group.activities)
    check(!std::isfinite(y) || (y >= 0 && y <= 1),
          name + "has an activity outside 0 to 1: " + shortest(y));
  check(group.names.empty() || group.names.size() == units,
        name + "has " + std::to_string(units) + " units and " +
            std::to_string(group.names.size()) + " names");
  check(group.names.empty() || rows_of(group) <= 2,
        name + "has names and more than two rows");
}
// [activity-check]

// [activity-check-all]
void check(const std::vector<ActivityPanel>& panels) {
  check(!panels.empty(), "there are no activities to draw");
  for (const auto& panel : panels) {
    check(!panel.groups.empty(),
          "activity panel \"" + panel.title + "\" has no groups");
    for (const auto& group : panel.groups) check(group);
  }
}
// [activity-check-all]

// [activity-measures]
std::vector<std::string> names_of_row(const ActivityGroup& group,
                                      std::size_t r) {
  std::vector<std::string> names;
  const std::size_t first = r * group.across;
  const std::size_t last = std::min(first + group.across, group.names.size());
  for (std::size_t i = first; i < last; ++i) names.push_back(group.names[i]);
  return names;
}

double grid_width(const ActivityGroup& group, double cell) {
  return static_cast<double>(std::min(group.across, group.activities.size())) *
         cell;
}

/// The width to keep for a group, names and title included.
double group_width(const ActivityGroup& group, double cell) {
  const double past = std::max(overhang(names_of_row(group, 0), cell),
                               overhang_left(names_of_row(group, 1), cell));
  const double grid = grid_width(group, cell);
  const double title = 2 * text_width(group.title, letter) - grid;
  return std::max(grid + 2 * past, title);
}
// [activity-measures]

// [activity-height]
const double title_height = 20;

double group_height(const ActivityGroup& group, double cell) {
  return (group.title.empty() ? 0 : title_height) +
         names_height(names_of_row(group, 0)) +
         static_cast<double>(rows_of(group)) * cell +
         names_height(names_of_row(group, 1));
}
// [activity-height]

// [activity-levels]
/// The groups of each level, the topmost level first.
std::vector<std::vector<ActivityGroup>> levels(const ActivityPanel& panel) {
  std::vector<std::size_t> order;
  for (const auto& group : panel.groups) order.push_back(group.level);
  std::sort(order.rbegin(), order.rend());
  order.erase(std::unique(order.begin(), order.end()), order.end());
  std::vector<std::vector<ActivityGroup>> result(order.size());
  for (std::size_t k = 0; k < order.size(); ++k)
    for (const auto& group : panel.groups)
      if (group.level == order[k]) result[k].push_back(group);
  return result;
}
// [activity-levels]

// [activity-width]
/// Each group of a level has an equal share of the width.
double level_width(const std::vector<ActivityGroup>& level, double cell) {
  double widest = 0;
  for (const auto& group : level)
    widest = std::max(widest, group_width(group, cell));
  return static_cast<double>(level.size()) * (widest + 16);
}

double panels_width(const std::vector<ActivityPanel>& panels, double cell) {
  double width = 0;
  for (const auto& panel : panels) {
    width = std::max(width, text_width(panel.title, 16));
    for (const auto& level : levels(panel))
      width = std::max(width, level_width(level, cell));
  }
  return std::ceil(width + 2 * margin);
}
// [activity-width]

// [activity-group]
/// Draws a group whose grid begins at `x`; all it has stands above `bottom`.
void draw(Canvas& canvas, const ActivityGroup& group, double x, double bottom,
          double cell) {
  const auto above = names_of_row(group, 0);
  const auto below = names_of_row(group, 1);
  const double grid_bottom = bottom - names_height(below);
  const double grid_top =
      grid_bottom - static_cast<double>(rows_of(group)) * cell;
  words(canvas, x, grid_top - names_height(above) - title_height / 2,
        group.title);
  names_above(canvas, x, grid_top, cell, above);
  names_below(canvas, x, grid_bottom, cell, below);
  for (std::size_t i = 0; i < group.activities.size(); ++i) {
    const auto column = static_cast<double>(i % group.across);
    const auto down = static_cast<double>(i / group.across);
    square(canvas, x + (column + 0.5) * cell, grid_top + (down + 0.5) * cell,
           cell, group.activities[i]);
  }
}
// [activity-group]

// [activity-level]
/// Draws the groups of a level, each in the middle of its share of the width.
void draw(Canvas& canvas, const std::vector<ActivityGroup>& level,
          double cell) {
  double tallest = 0;
  for (const auto& group : level)
    tallest = std::max(tallest, group_height(group, cell));
  const double share =
      (canvas.width - 2 * margin) / static_cast<double>(level.size());
  double centre = margin + share / 2;
  for (const auto& group : level) {
    draw(canvas, group, sharp(centre - grid_width(group, cell) / 2),
         sharp(canvas.height + tallest), cell);
    centre += share;
  }
  canvas.height += tallest + 14;
}
// [activity-level]

// [activity-panel]
/// Draws a panel below what is drawn already.
void draw(Canvas& canvas, const ActivityPanel& panel, double cell) {
  if (!panel.title.empty()) {
    words(canvas, margin, canvas.height + 10, panel.title,
          "left font \"Liberation Sans,15\"");
    canvas.height += 30;
  }
  for (const auto& level : levels(panel)) draw(canvas, level, cell);
}
// [activity-panel]

// [activity-legend]
/// Says what a small and a full square mean.
void activity_legend(Canvas& canvas) {
  double x = sharp(margin);
  canvas.height = sharp(canvas.height);
  for (const double y : {0.1, 0.5, 1.0}) {
    square(canvas, x + 9, canvas.height + 9, 18, y);
    words(canvas, x + 24, canvas.height + 9, shortest(y));
    x += 62;
  }
  words(canvas, x, canvas.height + 9, "activity");
  canvas.height = std::ceil(canvas.height + 18 + margin);
}
// [activity-legend]
// [omit]
}  // namespace
// [omit]

// [hinton-figure]
Figure hinton(const std::vector<HintonPanel>& panels,
              const HintonLabels& labels) {
  check(panels, labels);
  const HintonLayout at = layout(panels, labels);
  const double largest = largest_weight(panels);
  Canvas canvas;
  canvas.width = at.width;
  const double panel_height =
      static_cast<double>(panels[0].rows.size()) * at.cell;
  double y = sharp(margin + names_height(labels.above));
  for (std::size_t k = 0; k < panels.size(); ++k) {
    const double x = sharp(at.start + at.titles) +
                     static_cast<double>(k % labels.across) * at.block;
    const bool lowest =
        k / labels.across == (panels.size() - 1) / labels.across;
    draw(canvas, panels[k], x, y, at.cell, largest == 0 ? 1 : largest);
    if (k < labels.across) names_above(canvas, x, y, at.cell, labels.above);
    if (lowest) names_below(canvas, x, y + panel_height, at.cell, labels.below);
    if ((k + 1) % labels.across == 0 && !lowest) y += panel_height + 12;
  }
  canvas.height =
      std::ceil(y + panel_height + names_height(labels.below)) + 36 + margin;
  hinton_legend(canvas, sharp(at.start + at.titles), largest);
  return figure(canvas);
}
// [hinton-figure]

// [activity-figure]
Figure activity(const std::vector<ActivityPanel>& panels) {
  check(panels);
  double cell = 24;
  while (cell > 15 && panels_width(panels, cell) > usual_width) cell -= 1;
  Canvas canvas;
  canvas.width = std::max(usual_width, panels_width(panels, cell));
  canvas.height = margin;
  for (const auto& panel : panels) draw(canvas, panel, cell);
  canvas.height += 6;
  activity_legend(canvas);
  return figure(canvas);
}
// [activity-figure]
// [omit]
}  // namespace toolbox
// [omit]
