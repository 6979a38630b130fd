// [omit]
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "toolbox/figure.hpp"
#include "toolbox/report.hpp"

namespace toolbox {
namespace {
// [omit]

// [surface-measures]
const double many_size = 208;  // of one of several panels; pixels, as all these
const double only_size = 380;  // of a panel that is alone
const double gap = 44;         // between panels
const double side_left = 58;
const double side_right = 22;
const double title_height = 30;
const double axis_height = 50;
const double legend_space = 26;
const int steps_across = 120;  // of the grid on which the height is looked up
// [surface-measures]

// [surface-check]
void check(const Surface& surface, const std::vector<SurfacePanel>& panels,
           const Axes& axes) {
  const auto bad = [](const auto& range, bool logarithmic) {
    return !range || !(range->first < range->second) || logarithmic;
  };
  if (panels.empty() || panels.size() > 3)
    throw std::invalid_argument("a surface is drawn in one to three panels");
  if (bad(axes.x_range, axes.log_x) || bad(axes.y_range, axes.log_y))
    throw std::invalid_argument("a surface needs a range for each plain axis");
  if (!surface.height || surface.levels.empty())
    throw std::invalid_argument("a surface needs a height and levels");
  for (const SurfacePanel& panel : panels)
    for (const SurfacePath& path : panel.paths)
      if (path.x.empty() || path.x.size() != path.y.size())
        throw std::invalid_argument("a path needs points, as many x as y");
}
// [surface-check]

// [surface-ground]
/// The plane under a surface.
struct Ground {
  std::pair<double, double> x;
  std::pair<double, double> y;
};

/// The place that lies so many steps of the grid to the right and upwards.
std::pair<double, double> at_step(const Ground& ground, double u, double v) {
  const auto along = [](const std::pair<double, double>& side, double n) {
    return side.first + n * (side.second - side.first) / steps_across;
  };
  return {along(ground.x, u), along(ground.y, v)};
}

double height_at(const Surface& surface, const Ground& ground, double u,
                 double v) {
  const auto [x, y] = at_step(ground, u, v);
  const double height = surface.height(x, y);
  if (!std::isfinite(height))
    throw std::invalid_argument("a height must be a number");
  return height;
}
// [surface-ground]

// [surface-contours]
/// Lets gnuplot find the contour lines, into the block $contours.
std::string contours(const Surface& surface, const Ground& ground) {
  std::string text = "$grid << EOD\n";
  for (int v = 0; v <= steps_across; ++v)
    for (int u = 0; u <= steps_across; ++u) {
      const auto [x, y] = at_step(ground, u, v);
      text += shortest(x) + " " + shortest(y) + " " +
              shortest(height_at(surface, ground, u, v)) +
              (u == steps_across ? "\n\n" : "\n");
    }
  text += "EOD\nset contour base\nunset surface\nset cntrparam levels discrete";
  for (std::size_t k = 0; k < surface.levels.size(); ++k)
    text += (k == 0 ? " " : ",") + shortest(surface.levels[k]);
  return text +
         "\nset table $contours\nsplot $grid\nunset table\nunset contour\n";
}
// [surface-contours]

// [surface-lowest]
/// The place of the grid, in steps, where the surface is lowest.
std::pair<int, int> lowest(const Surface& surface, const Ground& ground) {
  std::pair<int, int> place;
  double least = height_at(surface, ground, 0, 0);
  for (int v = 0; v <= steps_across; ++v)
    for (int u = 0; u <= steps_across; ++u) {
      const double height = height_at(surface, ground, u, v);
      if (height < least) {
        least = height;
        place = {u, v};
      }
    }
  return place;
}
// [surface-lowest]

// [surface-highest-corner]
std::pair<int, int> highest_corner(const Surface& surface,
                                   const Ground& ground) {
  std::pair<int, int> corner = {0, 0};
  for (const int u : {0, steps_across})
    for (const int v : {0, steps_across})
      if (height_at(surface, ground, u, v) >
          height_at(surface, ground, corner.first, corner.second))
        corner = {u, v};
  return corner;
}
// [surface-highest-corner]

// [surface-crossing]
/// A straight walk over the grid, in steps: from, and to.
struct Walk {
  std::pair<double, double> from;
  std::pair<double, double> to;
  std::pair<double, double> at(double share) const {
    return {from.first + share * (to.first - from.first),
            from.second + share * (to.second - from.second)};
  }
};

/// Where a walk uphill first comes to a level, as a share of the walk. Near
/// the end of it there is no room for a number.
std::optional<double> crossing(const Surface& surface, const Ground& ground,
                               const Walk& walk, double level) {
  for (int n = 0; n < 950; ++n) {
    const auto [u, v] = walk.at(n / 1000.0);
    if (height_at(surface, ground, u, v) >= level) return n / 1000.0;
  }
  return {};
}
// [surface-crossing]

// [surface-numbers]
/// Writes on the contour lines how high they are, on the way from the lowest
/// place to a corner, where there is room for it.
std::string numbers(const Surface& surface, const Ground& ground,
                    std::pair<int, int> corner) {
  const Walk walk = {lowest(surface, ground), corner};
  const double length = std::max(std::abs(walk.to.first - walk.from.first),
                                 std::abs(walk.to.second - walk.from.second));
  double taken = 0;
  std::string text;
  for (const double level : surface.levels) {
    const auto share = crossing(surface, ground, walk, level);
    if (!share || (*share - taken) * length < 0.032 * steps_across) continue;
    taken = *share;
    const auto [u, v] = walk.at(taken);
    const auto [x, y] = at_step(ground, u, v);
    text += "set label " + literal(shortest(level)) + " at " + shortest(x) +
            "," + shortest(y) + " center boxed front font \",10\" " +
            "textcolor rgb \"#222222\"\n";
  }
  return text;
}

/// The numbers on both sides of the lowest place.
std::string numbers(const Surface& surface, const Ground& ground) {
  const auto [u, v] = highest_corner(surface, ground);
  return numbers(surface, ground, {u, v}) +
         numbers(surface, ground, {steps_across - u, steps_across - v});
}
// [surface-numbers]

// [surface-paths]
std::string point(const SurfacePath& path, std::size_t n) {
  return shortest(path.x[n]) + " " + shortest(path.y[n]) + "\n";
}

/// The paths of a panel, their first points and their last, as blocks.
std::string blocks(const SurfacePanel& panel) {
  std::string paths;
  std::string starts;
  std::string ends;
  for (const SurfacePath& path : panel.paths) {
    for (std::size_t n = 0; n < path.x.size(); ++n) paths += point(path, n);
    paths += "\n";
    starts += point(path, 0);
    ends += point(path, path.x.size() - 1);
  }
  const std::string none = "NaN NaN\n";
  return "$paths << EOD\n" + (paths.empty() ? none : paths) +
         "EOD\n$starts << EOD\n" + (starts.empty() ? none : starts) +
         "EOD\n$ends << EOD\n" + (ends.empty() ? none : ends) + "EOD\n";
}
// [surface-paths]

// [surface-plot]
const std::string ink = " lc rgb \"#111111\"";
const std::string white = " lc rgb \"#ffffff\"";
const std::string cross = " with points pt 1 ps 1.3 lw 2" + ink;

std::string plot(const Surface& surface, const SurfacePanel& panel) {
  std::string lowest_place = "NaN NaN\n";
  if (surface.lowest)
    lowest_place = shortest(surface.lowest->first) + " " +
                   shortest(surface.lowest->second) + "\n";
  return blocks(panel) + "$lowest << EOD\n" + lowest_place + "EOD\n" +
         "plot $contours using 1:2 with lines lw 0.9 lc rgb \"#999999\", "
         "$lowest using 1:2" +
         cross + ", $paths using 1:2 with lines lw 1.3" + ink +
         ", $paths using 1:2 with points pt 7 ps 0.35" + ink +
         ", $starts using 1:2 with points pt 7 ps 1.4" + ink +
         ", $starts using 1:2 with points pt 7 ps 1.1" + white +
         ", $ends using 1:2 with points pt 7 ps 0.8" + ink + "\n";
}
// [surface-plot]

// [surface-margins]
/// Places the n-th panel on the sheet, and says its title and its axes.
std::string margins(const Figure& figure, const SurfacePanel& panel,
                    const Axes& axes, std::size_t n, double size) {
  const double left = side_left + static_cast<double>(n) * (size + gap);
  const auto at = [](const char* name, double share) {
    return "set " + std::string(name) + " at screen " + shortest(share) + "\n";
  };
  return at("lmargin", left / figure.width) +
         at("rmargin", (left + size) / figure.width) +
         at("tmargin", 1 - title_height / figure.height) +
         at("bmargin", 1 - (title_height + size) / figure.height) +
         "set title " + literal(panel.title) + " offset 0,-0.4\n" +
         "set xlabel " + literal(axes.x) + " offset 0,0.4\n" + "set ylabel " +
         literal(n > 0 ? "" : axes.y) + " offset 1.2,0\n";
}
// [surface-margins]

// [surface-look]
std::string look(const Ground& ground) {
  const auto range = [](const char* axis, const std::pair<double, double>& r) {
    return "set " + std::string(axis) + "range [" + shortest(r.first) + ":" +
           shortest(r.second) + "]\n";
  };
  return "set multiplot\nunset key\nset border 15 lc rgb \"#888888\" lw 0.8\n"
         "set style textbox opaque noborder margins 0.4,0.4\n"
         "set tics out nomirror scale 0.6 textcolor rgb \"#222222\"\n" +
         range("x", ground.x) + range("y", ground.y);
}
// [surface-look]

// [surface-legend]
/// Below the panels: what the marks mean.
std::string legend(const Figure& figure, const Surface& surface, bool paths) {
  std::string text;
  double x = side_left;
  const auto entry = [&](const std::string& mark, const std::string& words) {
    const std::string y = shortest(14 / figure.height);
    text += "set label " + literal("") + " at screen " +
            shortest(x / figure.width) + "," + y + " point " + mark + "\n" +
            "set label " + literal(words) + " at screen " +
            shortest((x + 12) / figure.width) + "," + y +
            " textcolor rgb \"#222222\"\n";
    x += 34 + text_width(words, 12);
  };
  if (paths) {
    entry("pt 6 ps 1.1 lw 1.6" + ink, "start");
    entry("pt 7 ps 0.8" + ink, "end");
  }
  if (surface.lowest) entry("pt 1 ps 1.3 lw 2" + ink, "lowest place");
  return text;
}
// [surface-legend]

// [omit]
}  // namespace
// [omit]

// [surface-figure]
Figure surface(const Surface& surface, const std::vector<SurfacePanel>& panels,
               const Axes& axes) {
  check(surface, panels, axes);
  const Ground ground = {*axes.x_range, *axes.y_range};
  const auto across = static_cast<double>(panels.size());
  const double size = panels.size() == 1 ? only_size : many_size;
  const bool paths =
      std::any_of(panels.begin(), panels.end(),
                  [](const SurfacePanel& p) { return !p.paths.empty(); });
  Figure figure = {"", side_left + across * (size + gap) - gap + side_right,
                   title_height + size + axis_height + legend_space};
  figure.script = contours(surface, ground) + look(ground) +
                  legend(figure, surface, paths) +
                  (paths ? "" : numbers(surface, ground));
  for (std::size_t n = 0; n < panels.size(); ++n)
    figure.script += margins(figure, panels[n], axes, n, size) +
                     plot(surface, panels[n]) + "unset label\n";
  figure.script += "unset multiplot";
  return figure;
}
// [surface-figure]

// [omit]
}  // namespace toolbox
// [omit]
