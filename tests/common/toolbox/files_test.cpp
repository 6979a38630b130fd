#include "toolbox/files.hpp"

#include <string>

#include <gtest/gtest.h>

#include "scratch.hpp"

#include <sys/stat.h>
#include <unistd.h>

namespace {

using toolbox::InputError;
using toolbox::shown;
using toolbox::write_atomically;

std::string refusal(const std::filesystem::path& file) {
  try {
    write_atomically(file, "new");
  } catch (const InputError& error) {
    return error.what();
  }
  return "";
}

TEST(WriteAtomically, the_file_holds_the_text_to_the_byte) {
  const ScratchFolder folder;
  const std::string text("a\r\n\0b", 5);
  write_atomically(folder.path / "out.txt", text);
  EXPECT_EQ(read_text(folder.path / "out.txt"), text);
  EXPECT_EQ(folder.names(), std::vector<std::string>{"out.txt"});
}

TEST(WriteAtomically, missing_folders_are_made) {
  const ScratchFolder folder;
  write_atomically(folder.path / "a" / "b" / "out.txt", "x");
  EXPECT_EQ(read_text(folder.path / "a" / "b" / "out.txt"), "x");
}

TEST(WriteAtomically, an_old_file_is_replaced) {
  const ScratchFolder folder;
  write_text(folder.path / "out.txt", "something longer");
  write_atomically(folder.path / "out.txt", "new");
  EXPECT_EQ(read_text(folder.path / "out.txt"), "new");
}

TEST(WriteAtomically, a_folder_of_that_name_is_left_alone) {
  const ScratchFolder folder;
  std::filesystem::create_directories(folder.path / "out" / "inner");
  EXPECT_EQ(refusal(folder.path / "out"),
            (folder.path / "out").string() +
                ": this file cannot be written; choose a folder you may write "
                "to, on a disk with space.");
  EXPECT_EQ(folder.names(), std::vector<std::string>{"out"});
}

TEST(WriteAtomically, a_file_cannot_stand_inside_a_file) {
  const ScratchFolder folder;
  write_text(folder.path / "plain", "old");
  EXPECT_NE(refusal(folder.path / "plain" / "out.txt"), "");
  EXPECT_EQ(read_text(folder.path / "plain"), "old");
  EXPECT_EQ(folder.names(), std::vector<std::string>{"plain"});
}

TEST(WriteAtomically, a_full_disk_is_reported_and_leaves_nothing) {
  const ScratchFolder folder;
  write_text(folder.path / "out.txt", "old");
  // What is written beside lands on a disk that is always full.
  const auto beside =
      folder.path / ("out.txt." + std::to_string(getpid()) + ".tmp");
  if (access("/dev/full", W_OK) != 0) GTEST_SKIP() << "no /dev/full here";
  std::filesystem::create_symlink("/dev/full", beside);
  EXPECT_NE(refusal(folder.path / "out.txt"), "");
  EXPECT_EQ(read_text(folder.path / "out.txt"), "old");
  EXPECT_EQ(folder.names(), std::vector<std::string>{"out.txt"});
}

TEST(Shown, text_in_a_sentence_stays_on_one_line_and_short) {
  EXPECT_EQ(shown("Colin"), "\"Colin\"");
  EXPECT_EQ(shown("a\nb\x7f"), "\"a?b?\"");
  EXPECT_EQ(shown(std::string(1000, 'x')).size(), 65u);
}

TEST(FailAt, the_sentence_follows_the_file_and_the_line) {
  try {
    toolbox::fail_at("facts.csv", 7, "\"Bob\" is unknown; add him.");
    FAIL();
  } catch (const InputError& error) {
    EXPECT_STREQ(error.what(), "facts.csv:7: \"Bob\" is unknown; add him.");
  }
}

}  // namespace
