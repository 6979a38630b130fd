// [omit]
#include "backprop/products.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <type_traits>

namespace backprop {
namespace {
// [omit]

// [products-in-tiles]
// What is read from memory is used for several units at once: calls work for
// `size` units from j on, as long as there are as many, then for half as many,
// and at last one by one.
template <std::size_t size, typename Work>
void in_tiles(arma::uword units, const Work& work, arma::uword j = 0) {
  for (; j + size <= units; j += size)
    work(std::integral_constant<std::size_t, size>(), j);
  if constexpr (size > 1) in_tiles<size / 2>(units, work, j);
}
// [products-in-tiles]

// [products-total-input-tile]
// Eq. (1) for eight cases from c on, and some units from j on.
template <std::size_t units>
void total_input_tile(arma::mat& X, const arma::mat& Y, const arma::mat& W,
                      arma::uword c, arma::uword j,
                      const std::vector<arma::uword>& below) {
  Eight x[units];
  for (std::size_t u = 0; u < units; ++u) x[u] = from(X.colptr(j + u) + c);
  for (const arma::uword i : below) {
    const Eight y_i = from(Y.colptr(i) + c);
    for (std::size_t u = 0; u < units; ++u)
      x[u] = x[u] + y_i * of(W.at(j + u, i));
  }
  for (std::size_t u = 0; u < units; ++u) put(x[u], X.colptr(j + u) + c);
}
// [products-total-input-tile]

// [products-error-below-tile]
// Eq. (7) for eight cases from c on, and some units from i on.
template <std::size_t units>
void error_below_tile(arma::mat& dE_dY, const arma::mat& dE_dX,
                      const arma::mat& W, arma::uword c, arma::uword i) {
  Eight dE_dy[units];
  for (std::size_t u = 0; u < units; ++u)
    dE_dy[u] = from(dE_dY.colptr(i + u) + c);
  for (arma::uword j = 0; j < W.n_rows; ++j) {
    const Eight dE_dx_j = from(dE_dX.colptr(j) + c);
    for (std::size_t u = 0; u < units; ++u)
      dE_dy[u] = dE_dy[u] + dE_dx_j * of(W.at(j, i + u));
  }
  for (std::size_t u = 0; u < units; ++u)
    put(dE_dy[u], dE_dY.colptr(i + u) + c);
}
// [products-error-below-tile]

// [products-weight-slope-tile]
// Eq. (6) over all cases, for some units from j on above and from i on below.
template <std::size_t above, std::size_t below>
void weight_slope_tile(arma::mat& dE_dW, const arma::mat& dE_dX,
                       const arma::mat& Y, arma::uword j, arma::uword i,
                       const std::vector<arma::uword>& eights) {
  Eight slope[below][above];
  for (auto& column : slope)
    for (Eight& s : column) s = of(0);
  for (const arma::uword eight : eights)
    for (std::size_t v = 0; v < below; ++v) {
      const arma::uword c = eight * lanes;
      const Eight y_i = from(Y.colptr(i + v) + c);
      for (std::size_t u = 0; u < above; ++u)
        slope[v][u] = slope[v][u] + from(dE_dX.colptr(j + u) + c) * y_i;
    }
  for (std::size_t v = 0; v < below; ++v)
    for (std::size_t u = 0; u < above; ++u)
      dE_dW.at(j + u, i + v) += sum(slope[v][u]);
}
// [products-weight-slope-tile]

// [omit]
}  // namespace
// [omit]

// [products-live-look]
Live::Live(arma::uword cases, arma::uword unit_count)
    : units(cases / lanes), eights(unit_count) {
  for (auto& some : units) some.resize(unit_count);
  for (auto& some : eights) some.resize(cases / lanes);
  for (auto& all : units) std::iota(all.begin(), all.end(), 0);
  for (auto& all : eights) std::iota(all.begin(), all.end(), 0);
}

void Live::look(const arma::mat& Y) {
  for (auto& some : units) some.clear();
  for (auto& some : eights) some.clear();
  for (arma::uword i = 0; i < Y.n_cols; ++i)
    for (arma::uword e = 0; e < units.size(); ++e) {
      const double* first = Y.colptr(i) + e * lanes;
      if (std::all_of(first, first + lanes, [](double y) { return y == 0; }))
        continue;
      units[e].push_back(i);
      eights[i].push_back(e);
    }
}
// [products-live-look]

// [products-total-input]
void add_total_input(arma::mat& X, const arma::mat& Y, const arma::mat& W,
                     const Live& live) {
  for (arma::uword c = 0; c < X.n_rows; c += lanes)
    in_tiles<6>(W.n_rows, [&](auto units, arma::uword j) {
      total_input_tile<units>(X, Y, W, c, j, live.units[c / lanes]);
    });
}
// [products-total-input]

// [products-error-below]
void add_error_below(arma::mat& dE_dY, const arma::mat& dE_dX,
                     const arma::mat& W) {
  for (arma::uword c = 0; c < dE_dY.n_rows; c += lanes)
    in_tiles<6>(W.n_cols, [&](auto units, arma::uword i) {
      error_below_tile<units>(dE_dY, dE_dX, W, c, i);
    });
}
// [products-error-below]

// [products-weight-slope]
void add_weight_slope(arma::mat& dE_dW, const arma::mat& dE_dX,
                      const arma::mat& Y, const Live& live) {
  const auto add = [&](auto below, arma::uword i) {
    in_tiles<6>(dE_dW.n_rows, [&](auto above, arma::uword j) {
      weight_slope_tile<above, below>(dE_dW, dE_dX, Y, j, i, live.eights[i]);
    });
  };
  for (arma::uword i = 0; i < dE_dW.n_cols;)
    if (i + 1 < dE_dW.n_cols && live.eights[i] == live.eights[i + 1]) {
      add(std::integral_constant<std::size_t, 2>(), i);
      i += 2;
    } else {
      add(std::integral_constant<std::size_t, 1>(), i);
      i += 1;
    }
}
// [products-weight-slope]

// [omit]
}  // namespace backprop
// [omit]
