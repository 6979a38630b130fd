#include "toolbox/random.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

namespace {

using toolbox::Random;

TEST(Random, the_first_numbers_of_a_seed_are_known_to_the_last_bit) {
  Random random(1);
  EXPECT_EQ(random.uniform(), 0x1.122deafddb434p-3);
  EXPECT_EQ(random.uniform(), 0x1.175c928118c7cp-3);
  EXPECT_EQ(random.uniform(), 0x1.ce0b479deb99p-2);
}

TEST(Random, the_engine_is_the_one_the_standard_pins) {
  // The standard: from its default seed, the 10,000th value is this one.
  Random random(std::mt19937_64::default_seed);
  for (int i = 1; i < 10000; ++i) random.uniform();
  const std::uint64_t bits = 9981545732273789042u;
  EXPECT_EQ(random.uniform(), static_cast<double>(bits >> 11) * 0x1.0p-53);
}

TEST(Random, the_first_permutations_of_a_seed_are_known) {
  Random random(1);
  EXPECT_EQ(random.permutation(8),
            (std::vector<std::size_t>{4, 6, 3, 5, 1, 7, 2, 0}));
  EXPECT_EQ(random.permutation(8),
            (std::vector<std::size_t>{0, 5, 6, 3, 7, 4, 2, 1}));
}

TEST(Random, two_with_the_same_seed_agree_and_other_seeds_differ) {
  Random a(7);
  Random b(7);
  Random c(8);
  EXPECT_EQ(a.permutation(50), b.permutation(50));
  EXPECT_NE(a.uniform(), c.uniform());
}

TEST(Random, uniform_stays_in_its_range_and_fills_it_evenly) {
  Random random(3);
  std::array<int, 10> count{};
  for (int i = 0; i < 100000; ++i) {
    const double u = random.uniform();
    ASSERT_GE(u, 0);
    ASSERT_LT(u, 1);
    ++count[static_cast<std::size_t>(u * 10)];
  }
  for (const int n : count) EXPECT_NEAR(n, 10000, 400);
}

TEST(Random, uniform_between_two_bounds_stays_between_them) {
  Random random(3);
  for (int i = 0; i < 1000; ++i) {
    const double u = random.uniform(-0.3, 0.3);
    ASSERT_GE(u, -0.3);
    ASSERT_LE(u, 0.3);
  }
}

TEST(Random, below_is_always_below_and_favours_no_number) {
  Random random(5);
  std::array<int, 7> count{};
  for (int i = 0; i < 70000; ++i) ++count.at(random.below(7));
  for (const int n : count) EXPECT_NEAR(n, 10000, 400);
}

TEST(Random, below_refuses_the_values_that_would_favour_small_numbers) {
  // Of 3 * 2^62 numbers, the last quarter of all bits has to be refused.
  const std::size_t n = std::size_t{3} << 62;
  Random random(9);
  int upper = 0;
  for (int i = 0; i < 30000; ++i) upper += random.below(n) >= n / 3;
  EXPECT_NEAR(upper, 20000, 500);
}

TEST(Random, below_one_is_zero_and_below_zero_is_refused) {
  Random random(1);
  EXPECT_EQ(random.below(1), 0u);
  EXPECT_THROW(random.below(0), std::invalid_argument);
}

TEST(Random, a_permutation_holds_each_number_once) {
  auto order = Random(2).permutation(100);
  std::sort(order.begin(), order.end());
  for (std::size_t i = 0; i < 100; ++i) EXPECT_EQ(order[i], i);
  EXPECT_TRUE(Random(2).permutation(0).empty());
}

TEST(Random, every_order_of_three_is_as_likely) {
  Random random(4);
  std::map<std::vector<std::size_t>, int> count;
  for (int i = 0; i < 60000; ++i) ++count[random.permutation(3)];
  EXPECT_EQ(count.size(), 6u);
  for (const auto& [order, n] : count) EXPECT_NEAR(n, 10000, 400);
}

}  // namespace
