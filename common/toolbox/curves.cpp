// [omit]
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "toolbox/figure.hpp"
#include "toolbox/report.hpp"

namespace toolbox {
namespace {
// [omit]
// [curves-extent]
/// The least and the greatest value that can be drawn; none: `low > high`.
struct Extent {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
};

bool drawn(double value, bool log) {
  return std::isfinite(value) && (!log || value > 0);
}

void add(Extent& extent, double value) {
  extent.low = std::min(extent.low, value);
  extent.high = std::max(extent.high, value);
}
// [curves-extent]

// [curves-extents]
std::array<Extent, 2> extents(const std::vector<Curve>& curves,
                              const Axes& axes) {
  Extent x;
  Extent y;
  for (const Curve& curve : curves)
    for (std::size_t i = 0; i < curve.x.size(); ++i) {
      if (!drawn(curve.x[i], axes.log_x) || !drawn(curve.y[i], axes.log_y))
        continue;
      add(x, curve.x[i]);
      add(y, curve.y[i]);
    }
  return {x, y};
}
// [curves-extents]

// [curves-log-tics]
/// Tics at 1, 2 and 5 of each decade, from below `low` to above `high`; where
/// there are many decades, at 1 only.
std::vector<std::string> log_tics(double low, double high) {
  const bool few = high / low < 200;
  std::vector<std::string> tics;
  const int first = static_cast<int>(std::floor(std::log10(low))) - 1;
  const int last = static_cast<int>(std::ceil(std::log10(high))) + 1;
  for (int decade = first; decade <= last; ++decade)
    for (const char* digit : {"1", "2", "5"}) {
      if (!few && digit[0] != '1') continue;
      const std::string tic =
          std::string(digit).append("e").append(std::to_string(decade));
      const double value = std::stod(tic);
      if (value <= low) tics.clear();
      tics.push_back(tic);
      if (value >= high && tics.size() > 1) return tics;
    }
  return tics;
}
// [curves-log-tics]

// [curves-axis]
std::string axis(const std::string& letter, bool log, Extent extent,
                 const std::optional<std::pair<double, double>>& range) {
  const std::string set = "set " + letter;
  std::string script;
  const bool spread = extent.low < extent.high;
  if (extent.low > extent.high) extent = {log ? 0.1 : 0, 1};
  if (range) extent = {range->first, range->second};
  if (log) {
    const auto tics = log_tics(extent.low, extent.high);
    std::string list;
    for (const auto& tic : tics) list += (list.empty() ? "" : ",") + tic;
    script = "set logscale " + letter + "\n" + set + "tics (" + list + ")\n";
    if (!range)
      return script + set + "range [" + tics.front() + ":" + tics.back() +
             "]\n";
  }
  if (!range && spread) return script;  // gnuplot finds a good one
  if (extent.low == extent.high) extent = {extent.low - 1, extent.high + 1};
  return script + set + "range [" + shortest(extent.low) + ":" +
         shortest(extent.high) + "]\n";
}
// [curves-axis]

// [curves-check]
void check(const Curve& curve, const Axes& axes) {
  if (curve.x.size() != curve.y.size())
    throw std::invalid_argument("curve \"" + curve.label + "\" has " +
                                std::to_string(curve.x.size()) + " x and " +
                                std::to_string(curve.y.size()) + " y");
  if (curve.x.empty() || !(curve.line || curve.points))
    throw std::invalid_argument("curve \"" + curve.label +
                                "\" has nothing to draw");
  const auto bad = [](const auto& range, bool log) {
    return range && !(range->first < range->second &&
                      drawn(range->first, log) && drawn(range->second, log));
  };
  if (bad(axes.x_range, axes.log_x) || bad(axes.y_range, axes.log_y))
    throw std::invalid_argument("an axis has an empty range");
}
// [curves-check]

// [curves-data]
std::string data(const Curve& curve, const Axes& axes, std::size_t number) {
  std::string text = "$curve" + std::to_string(number) + " << EOD\n";
  for (std::size_t i = 0; i < curve.x.size(); ++i) {
    const bool seen =
        drawn(curve.x[i], axes.log_x) && drawn(curve.y[i], axes.log_y);
    text += seen ? shortest(curve.x[i]) + " " + shortest(curve.y[i]) + "\n"
                 : "NaN NaN\n";
  }
  return text + "EOD\n";
}
// [curves-data]

// [curves-style]
/// How the curves differ: by dash, by marker, and only then by colour.
std::string style(const Curve& curve, std::size_t number) {
  const std::array<std::string, 5> dashes = {"1", "(14,7)", "(4,5)",
                                             "(16,5,4,5)", "(26,7)"};
  const std::array<std::string, 5> markers = {"7", "4", "8", "12", "2"};
  const std::array<std::string, 5> colours = {"#111111", "#a8321e", "#1b5e8c",
                                              "#5f6b12", "#6a3d86"};
  const std::size_t k = number % dashes.size();
  std::string text = " lw 1.6 lc rgb \"" + colours[k] + "\"";
  // A single value has no line to be seen by.
  const bool points = curve.points || curve.x.size() == 1;
  if (curve.line) text += " dt " + dashes[k];
  if (points) text += " pt " + markers[k] + " ps 0.6";
  if (curve.line && points && curve.x.size() > 30) text += " pn 15";
  const std::string kind = curve.line && points ? "linespoints"
                           : points             ? "points"
                                                : "lines";
  return " with " + kind + text +
         (curve.label.empty() ? " notitle" : " title " + literal(curve.label));
}
// [curves-style]

// [curves-place]
const double left = 76;
const double right = 28;
const double below = 56;
const double plot_height = 300;

/// Says that the four sides of the plot are so many pixels from the picture's.
std::string place(double above, const Figure& figure) {
  const auto side = [](const char* name, double part) {
    return "set " + std::string(name) + " at screen " + shortest(part) + "\n";
  };
  return side("lmargin", left / figure.width) +
         side("rmargin", 1 - right / figure.width) +
         side("tmargin", 1 - above / figure.height) +
         side("bmargin", below / figure.height);
}
// [curves-place]

// [curves-frame]
/// Draws the axes and what they say, and places the legend above them.
std::string frame(const Axes& axes, double above, const Figure& figure) {
  const std::string ink = " textcolor rgb \"#222222\"\n";
  const auto at = [&](double x, double y) {
    return " at screen " + shortest(x / figure.width) + "," +
           shortest(1 - y / figure.height) + ink;
  };
  const double middle = (left + figure.width - right) / 2;
  return "set border 3 lc rgb \"#888888\" lw 0.8\n"
         "set grid ytics lt 1 lc rgb \"#e6e6e6\" lw 0.8\n"
         "set tics out nomirror scale 0.6 format \"%.8g\"" +
         ink + "set key left top Left reverse samplen 4 spacing 1" +
         at(left - 6, 8) + "set label " + literal(axes.y) + at(14, above - 18) +
         "set label " + literal(axes.x) + " center" +
         at(middle, figure.height - 16);
}
// [curves-frame]

// [curves-size]
double legend_height(const std::vector<Curve>& curves) {
  double height = 0;
  for (const Curve& curve : curves) height += curve.label.empty() ? 0 : 18;
  return height;
}

double plot_width(const std::vector<Curve>& curves, const Axes& axes) {
  double width = std::max(
      {640 - left - right, text_width(axes.x, 12), text_width(axes.y, 12)});
  for (const Curve& curve : curves)
    width = std::max(width, text_width(curve.label, 12) + 60);
  return std::ceil(width);
}
// [curves-size]
// [omit]
}  // namespace
// [omit]

// [curves-figure]
Figure curves(const std::vector<Curve>& curves, const Axes& axes) {
  if (curves.empty()) throw std::invalid_argument("no curve to draw");
  std::string blocks;
  std::string plot = "plot";
  for (std::size_t k = 0; k < curves.size(); ++k) {
    check(curves[k], axes);
    blocks += data(curves[k], axes, k);
    plot += (k == 0 ? " $curve" : ", $curve") + std::to_string(k) +
            " using 1:2" + style(curves[k], k);
  }
  const double above = legend_height(curves) + 38;
  Figure figure{"", left + plot_width(curves, axes) + right,
                above + plot_height + below};
  const auto [x, y] = extents(curves, axes);
  figure.script = place(above, figure) + frame(axes, above, figure) +
                  axis("x", axes.log_x, x, axes.x_range) +
                  axis("y", axes.log_y, y, axes.y_range) + blocks + plot;
  return figure;
}
// [curves-figure]
// [omit]
}  // namespace toolbox
// [omit]
