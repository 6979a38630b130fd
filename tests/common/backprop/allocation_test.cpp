// The linker sends the allocations of the whole program through these.
#include <cstdlib>

#include <gtest/gtest.h>

#include "backprop/learning.hpp"
#include "samples.hpp"

namespace {
std::size_t allocations = 0;
}

extern "C" {
void* __real_malloc(std::size_t);
void* __wrap_malloc(std::size_t);
void* __wrap_malloc(std::size_t size) {
  ++allocations;
  return __real_malloc(size);
}
int __real_posix_memalign(void**, std::size_t, std::size_t);
int __wrap_posix_memalign(void**, std::size_t, std::size_t);
int __wrap_posix_memalign(void** memory, std::size_t alignment,
                          std::size_t size) {
  ++allocations;
  return __real_posix_memalign(memory, alignment, size);
}
}

namespace {

TEST(Sweep, allocates_nothing) {
  toolbox::Random random(1);
  backprop::Network net;
  const auto in = net.input(20);
  const auto hidden = net.layer(30, {in});
  const auto out = net.layer(20, {hidden, in});
  randomize(net, random, 0.3);
  backprop::Training training(net, samples::cases(net, {out}, 50, random));

  for (const auto change :
       {backprop::Change::after_sweep, backprop::Change::after_case}) {
    const std::size_t before = allocations;
    sweep(net, training, {.alpha = 0.9, .decay = 0.01, .change = change});
    EXPECT_EQ(allocations, before);
  }
}

TEST(Sweep, would_be_caught_allocating) {
  const std::size_t before = allocations;
  const arma::mat made(100, 100);
  EXPECT_GT(allocations, before) << made.n_elem;
}

}  // namespace
