// [omit]
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toolbox {
// [omit]
// [figure-value]
/// A figure not yet drawn: a gnuplot script with its data inside, and the
/// size of the picture in pixels.
struct Figure {
  std::string script = {};
  double width = 640;
  double height = 400;
};

/// `label` as a gnuplot string that is drawn as it stands and never executed.
/// A control character is drawn as its picture (U+2400 on), a byte that is no
/// UTF-8 as U+FFFD.
std::string literal(std::string_view label);

/// How wide `label` is at most, in pixels, in letters of `size` pixels.
double text_width(std::string_view label, double size);
// [figure-value]

// [curves-declared]
/// A line, or points, or both.
struct Curve {
  std::string label = {};      ///< empty: not in the legend
  std::vector<double> x = {};  ///< as many as in y
  std::vector<double> y = {};  ///< a value that is not finite leaves a gap
  bool line = true;
  bool points = false;
};

/// What the two axes say and how far they reach.
struct Axes {
  std::string x = {};
  std::string y = {};
  bool log_x = false;
  bool log_y = false;
  std::optional<std::pair<double, double>> x_range = {};
  std::optional<std::pair<double, double>> y_range = {};
};

/// Curves over common axes, told apart by dash and marker, not by colour.
/// On a logarithmic axis a value of 0 or less leaves a gap.
/// @throws std::invalid_argument if there is nothing to draw, if a curve has
///         more x than y, or if a range is empty
Figure curves(const std::vector<Curve>& curves, const Axes& axes);
// [curves-declared]

// [hinton-declared]
/// The weights of one unit, in rows of equal length.
struct HintonPanel {
  std::string title = {};
  std::vector<std::vector<double>> rows = {};
};

/// Names of columns, one for each or none at all, and how panels are placed.
struct HintonLabels {
  std::vector<std::string> above = {};  ///< over the topmost panels
  std::vector<std::string> below = {};  ///< under the lowest panels
  std::size_t across = 1;               ///< panels side by side
};

/// A Hinton diagram, as Fig. 4 of the paper: a square for each weight, white
/// if positive, black if negative, its area proportional to the size, on one
/// scale for all panels. A weight that is not finite is drawn as a cross.
/// @throws std::invalid_argument if sizes differ or there is nothing to draw
Figure hinton(const std::vector<HintonPanel>& panels,
              const HintonLabels& labels);
// [hinton-declared]

// [activity-declared]
/// A group of units and their activities, read row by row from the top left.
struct ActivityGroup {
  std::string title = {};
  std::size_t level = 0;   ///< 0 at the bottom; groups of a level side by side
  std::size_t across = 1;  ///< units in a row
  std::vector<double> activities = {};  ///< 0 to 1
  std::vector<std::string> names = {};  ///< one a unit, or none; see below
};

/// The groups of a net while it answers one case.
struct ActivityPanel {
  std::string title = {};
  std::vector<ActivityGroup> groups = {};
};

/// The activities of a net, as Fig. 3 of the paper: a white square for each
/// unit, its area proportional to its activity. A group of one or two rows
/// may have names: over the first row and under the second. An activity that
/// is not finite is drawn as a cross.
/// @throws std::invalid_argument if sizes differ, an activity is outside
///         0 to 1, names cannot be placed, or there is nothing to draw
Figure activity(const std::vector<ActivityPanel>& panels);
// [activity-declared]

// [planes-declared]
/// A case in the plane of two inputs, and whether it should be on.
struct PlanePoint {
  double x = 0;
  double y = 0;
  bool on = false;
};

/// The line a x + b y + c = 0; an arrow shows where that is above 0.
struct PlaneLine {
  double a = 0;
  double b = 0;
  double c = 0;
};

/// What a net or a unit makes of the points of a plane.
struct PlanePanel {
  std::string title = {};
  std::function<double(double, double)> output = {};  ///< 0 to 1; or none
  std::vector<PlaneLine> lines = {};
  std::vector<PlanePoint> points = {};
};

/// Square panels side by side over the same two axes: white squares whose area
/// is the output at their place, cases as discs, lines with their arrows.
/// @throws std::invalid_argument if there is no panel, an axis lacks its range
///         or is logarithmic, or an output lies outside 0 to 1
Figure planes(const std::vector<PlanePanel>& panels, const Axes& axes);
// [planes-declared]

// [surface-declared]
/// A path over a surface, from its first point to its last.
struct SurfacePath {
  std::vector<double> x = {};  ///< as many as in y, at least one
  std::vector<double> y = {};
};

/// One view of a surface, with the paths that are taken there.
struct SurfacePanel {
  std::string title = {};
  std::vector<SurfacePath> paths = {};
};

/// A height over every point of a plane, drawn as lines of equal height.
struct Surface {
  std::function<double(double, double)> height = {};
  std::vector<double> levels = {};  ///< a contour line for each, upwards
  std::optional<std::pair<double, double>> lowest = {};  ///< gets a cross
};

/// A contour map in one to three square panels over the same two axes, with
/// paths on it: a dot for each step, a ring at the start, a disc at the end.
/// A panel that is alone is larger. Where there are no paths, the contour lines
/// say their height.
/// @throws std::invalid_argument if there are no panels or more than three, an
///         axis lacks its range or is logarithmic, there is no height, it is
///         not finite, there are no levels, or a path has no points
Figure surface(const Surface& surface, const std::vector<SurfacePanel>& panels,
               const Axes& axes);
// [surface-declared]

// [figures-class]
/// Draws figures into a folder as `name.svg`. Where gnuplot is missing or
/// fails, the run goes on, what stood in the folder stays, and one line on
/// stderr at the end says what was not drawn.
class Figures {
 public:
  /// An empty `directory` means: draw nothing, and say nothing.
  /// @throws InputError if the folder cannot be made or written to
  explicit Figures(std::filesystem::path directory);
  ~Figures();
  Figures(const Figures&) = delete;
  Figures& operator=(const Figures&) = delete;

  /// Draws `figure` as `name.svg`; `name` is letters, digits, `-` and `_`.
  /// @throws InputError if the folder cannot be written to
  void draw(const std::string& name, const Figure& figure);

  /// Says on stderr what was not drawn, once. The destructor calls it too.
  void finish();

 private:
  void skip(const std::string& reason);

  std::filesystem::path directory_;
  std::size_t missing_ = 0;
  std::string reason_;
};
// [figures-class]

// [figure-digest-declared]
/// The 64-bit FNV-1a digest of a figure's script, in hexadecimal. An SVG ends
/// with the comment `plotted: DIGEST`.
std::string digest(const Figure& figure);
// [figure-digest-declared]
// [omit]
}  // namespace toolbox
// [omit]
