// [omit]
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "toolbox/figure.hpp"
#include "toolbox/report.hpp"

namespace toolbox {
namespace {
// [omit]

// [planes-measures]
const double panel_size = 208;  // pixels, as are all these
const double gap = 44;          // between panels
const double side_left = 58;
const double side_right = 22;
const double title_height = 30;
const double axis_height = 50;
const double legend_space = 26;
const std::size_t most_across = 3;
const int squares_across = 21;
// [planes-measures]

// [planes-range]
struct Range {
  double low = 0;
  double high = 0;
  double span() const { return high - low; }
};

Range range_of(const std::optional<std::pair<double, double>>& range,
               bool logarithmic) {
  if (!range || !(range->first < range->second) || logarithmic)
    throw std::invalid_argument("a plane needs a range for each plain axis");
  return {range->first, range->second};
}

struct Plane {
  Range x;
  Range y;
};
// [planes-range]

// [planes-squares]
/// One row of x, y, half width, half height for each square of the grid.
std::string squares(const PlanePanel& panel, const Plane& plane) {
  std::string rows;
  for (int n = 0; n < squares_across * squares_across; ++n) {
    const double u = (n % squares_across + 0.5) / squares_across;
    const double v = (n / squares_across + 0.5) / squares_across;
    const double x = plane.x.low + u * plane.x.span();
    const double y = plane.y.low + v * plane.y.span();
    const double output = panel.output(x, y);
    if (!(output >= 0 && output <= 1))
      throw std::invalid_argument("an output must lie between 0 and 1");
    const double half = 0.42 * std::sqrt(output) / squares_across;
    if (output > 0.001)
      rows += shortest(x) + " " + shortest(y) + " " +
              shortest(half * plane.x.span()) + " " +
              shortest(half * plane.y.span()) + "\n";
  }
  return rows;
}
// [planes-squares]

// [planes-line]
/// Where a line enters and leaves the plane, both in shares of its sides.
struct Segment {
  std::vector<std::pair<double, double>> ends;
};

Segment clipped(double a, double b, double c) {
  Segment segment;
  const auto add = [&](double u, double v) {
    for (const auto& [u_0, v_0] : segment.ends)
      if (std::abs(u - u_0) + std::abs(v - v_0) < 1e-9) return;
    if (u >= 0 && u <= 1 && v >= 0 && v <= 1) segment.ends.emplace_back(u, v);
  };
  for (const double side : {0.0, 1.0}) {
    if (b != 0) add(side, -(c + a * side) / b);
    if (a != 0) add(-(c + b * side) / a, side);
  }
  return segment;
}
// [planes-line]

// [planes-place]
/// A point given in shares of the plane's sides, as gnuplot wants it.
std::string place(const Plane& plane, double u, double v) {
  return shortest(plane.x.low + u * plane.x.span()) + "," +
         shortest(plane.y.low + v * plane.y.span());
}
// [planes-place]

// [planes-arrows]
/// The line itself, and a short arrow from its middle to its positive side.
std::string arrows(const PlaneLine& line, const Plane& plane) {
  const double a = line.a * plane.x.span();
  const double b = line.b * plane.y.span();
  const double c = line.c + line.a * plane.x.low + line.b * plane.y.low;
  const auto ends = clipped(a, b, c).ends;
  if (ends.size() < 2) return "";
  const auto [u_1, v_1] = ends[0];
  const auto [u_2, v_2] = ends[1];
  const double u = (u_1 + u_2) / 2;
  const double v = (v_1 + v_2) / 2;
  const double length = std::sqrt(a * a + b * b) / 0.11;
  return "set arrow from " + place(plane, u_1, v_1) + " to " +
         place(plane, u_2, v_2) + " nohead front lw 2 lc rgb \"#111111\"\n" +
         "set arrow from " + place(plane, u, v) + " to " +
         place(plane, u + a / length, v + b / length) +
         " head filled size screen 0.012,22 front lw 1.6 lc rgb \"#111111\"\n";
}
// [planes-arrows]

// [planes-discs]
std::string discs(const PlanePanel& panel, bool on) {
  std::string rows;
  for (const PlanePoint& point : panel.points)
    if (point.on == on)
      rows += shortest(point.x) + " " + shortest(point.y) + "\n";
  return rows;
}

std::string block(const std::string& name, const std::string& rows) {
  return "$" + name + " << EOD\n" + (rows.empty() ? "NaN NaN 0 0\n" : rows) +
         "EOD\n";
}
// [planes-discs]

// [planes-size]
std::size_t across(const std::vector<PlanePanel>& panels) {
  return std::min(most_across, panels.size());
}

Figure sheet(const std::vector<PlanePanel>& panels) {
  const auto columns = static_cast<double>(across(panels));
  const auto rows = std::ceil(static_cast<double>(panels.size()) / columns);
  return {"", side_left + columns * (panel_size + gap) - gap + side_right,
          rows * (title_height + panel_size + axis_height) + legend_space};
}
// [planes-size]

// [planes-margins]
/// Places the n-th panel on the sheet, and says its title and its axes.
std::string margins(const Figure& figure, const PlanePanel& panel,
                    const Axes& axes, double column, double row) {
  const double left = side_left + column * (panel_size + gap);
  const double top =
      title_height + row * (title_height + panel_size + axis_height);
  const auto at = [](const char* name, double share) {
    return "set " + std::string(name) + " at screen " + shortest(share) + "\n";
  };
  return at("lmargin", left / figure.width) +
         at("rmargin", (left + panel_size) / figure.width) +
         at("tmargin", 1 - top / figure.height) +
         at("bmargin", 1 - (top + panel_size) / figure.height) + "set title " +
         literal(panel.title) + " offset 0,-0.4\n" + "set xlabel " +
         literal(axes.x) + " offset 0,0.4\n" + "set ylabel " +
         literal(column > 0 ? "" : axes.y) + " offset 1.2,0\n";
}
// [planes-margins]

// [planes-plot]
std::string plot(const PlanePanel& panel, const Plane& plane) {
  std::string text = "unset arrow\n";
  for (const PlaneLine& line : panel.lines) text += arrows(line, plane);
  text += block("squares", panel.output ? squares(panel, plane) : "") +
          block("on", discs(panel, true)) + block("off", discs(panel, false));
  return text +
         "plot $squares with boxxyerror fs solid noborder lc rgb \"#ffffff\", "
         "$off using 1:2 with points pt 7 ps 1.3 lc rgb \"#111111\", "
         "$on using 1:2 with points pt 7 ps 1.5 lc rgb \"#111111\", "
         "$on using 1:2 with points pt 7 ps 1.05 lc rgb \"#ffffff\"\n";
}
// [planes-plot]

// [planes-look]
std::string look(const Plane& plane) {
  const auto range = [](const char* axis, const Range& r) {
    return "set " + std::string(axis) + "range [" + shortest(r.low) + ":" +
           shortest(r.high) + "]\n";
  };
  return "set multiplot\nunset key\nset border 15 lc rgb \"#888888\" lw 0.8\n"
         "set tics out nomirror scale 0.6 textcolor rgb \"#222222\"\n"
         "set xtics 0.5\nset ytics 0.5\n"
         "set object 1 rectangle from graph 0,0 to graph 1,1 behind "
         "fs solid noborder fc rgb \"#999999\"\n" +
         range("x", plane.x) + range("y", plane.y);
}
// [planes-look]

// [planes-legend]
/// Below the last panel: what a disc and a square mean.
std::string legend(const Figure& figure, bool points, bool output) {
  std::string text;
  double x = side_left;
  const auto entry = [&](const std::string& mark, const std::string& words) {
    const std::string y = shortest(14 / figure.height);
    text += "set label " + literal("") + " at screen " +
            shortest(x / figure.width) + "," + y + mark + "set label " +
            literal(words) + " at screen " + shortest((x + 12) / figure.width) +
            "," + y + " textcolor rgb \"#222222\"\n";
    x += 34 + text_width(words, 12);
  };
  if (points) {
    entry(" point pt 6 ps 1.1 lw 2 lc rgb \"#111111\"\n", "should be on");
    entry(" point pt 7 ps 1.3 lc rgb \"#111111\"\n", "should be off");
  }
  if (output) entry("\n", "area of a square: the output there");
  return text;
}
// [planes-legend]

// [omit]
}  // namespace
// [omit]

// [planes-figure]
Figure planes(const std::vector<PlanePanel>& panels, const Axes& axes) {
  if (panels.empty()) throw std::invalid_argument("no panel to draw");
  const Plane plane = {range_of(axes.x_range, axes.log_x),
                       range_of(axes.y_range, axes.log_y)};
  const auto any = [&](const auto& has) {
    return std::any_of(panels.begin(), panels.end(), has);
  };
  Figure figure = sheet(panels);
  figure.script =
      look(plane) + legend(figure,
                           any([](const auto& p) { return !p.points.empty(); }),
                           any([](const auto& p) { return bool(p.output); }));
  for (std::size_t n = 0; n < panels.size(); ++n) {
    const auto column = static_cast<double>(n % across(panels));
    const auto row = static_cast<double>(n / across(panels));
    figure.script += margins(figure, panels[n], axes, column, row) +
                     plot(panels[n], plane) + "unset label\n";
  }
  figure.script += "unset multiplot";
  return figure;
}
// [planes-figure]

// [omit]
}  // namespace toolbox
// [omit]
