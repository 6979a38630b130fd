#include <iostream>

#include <CLI/CLI.hpp>

#include "chapter.hpp"
#include "fill.hpp"
#include "filter.hpp"
#include "links.hpp"
#include "told.hpp"
#include "tree.hpp"

namespace {

using namespace weave;

constexpr const char* kMend = "run ./book weave";

// Print what is wrong; the number is the program's exit code.
int report(const Problems& problems) {
  for (const Problem& problem : problems)
    std::cerr << sentence(problem) << '\n';
  return problems.empty() ? 0 : 1;
}

int update(const fs::path& root) {
  Book book = read_book(root);
  const std::vector<Listing> listings = fill(book, book.problems);
  if (!book.problems.empty()) {
    report(book.problems);
    std::cerr << "No page was changed.\n";
    return 1;
  }
  for (const Page& page : book.pages) {
    const Text text = filled(page, listings);
    if (text.lines == page.text.lines) continue;
    write_text(root, page.file, text);
    std::cout << page.file << ": woven\n";
  }
  return 0;
}

// Name and show every listing that is not what its source says.
int show_differences(const std::vector<Listing>& listings) {
  int wrong = 0;
  for (const Listing& listing : listings) {
    if (listing.before == listing.after) continue;
    wrong = 1;
    const Directive& directive = listing.directive;
    const std::string region =
        directive.id.empty() ? "" : " [" + directive.id + "]";
    std::cerr << sentence({listing.page, directive.line + 1,
                           "is not what " + directive.file + region +
                               " says; " + kMend})
              << "\n--- " << listing.page << "\n+++ " << directive.file
              << region << '\n';
    for (const std::string& line :
         difference(listing.before, listing.after, directive.line + 2))
      std::cerr << line << '\n';
  }
  return wrong;
}

Problems check_pages(const Book& book) {
  Problems problems;
  for (const Page& page : book.pages) {
    append(problems, check_formulas(page));
    if (!is_chapter_page(page.file)) continue;
    append(problems, check_sections(page));
    append(problems, check_numbers(book.root, page));
  }
  return problems;
}

void print_untold(const Book& book) {
  const std::vector<Region> untold = untold_regions(book);
  if (untold.empty()) return;
  std::cout << untold.size() << " regions are not yet told:\n";
  for (const Region& region : untold)
    std::cout << "  " << region.file << ':' << region.line << ": " << region.id
              << '\n';
}

int check(const fs::path& root) {
  const Book book = read_book(root);
  if (!book.problems.empty()) return report(book.problems);
  Problems problems;
  const std::vector<Listing> listings = fill(book, problems);
  append(problems, check_told(book));
  append(problems, check_pages(book));
  print_untold(book);
  const int differs = show_differences(listings);
  return report(problems) + differs > 0 ? 1 : 0;
}

int untold(const fs::path& root) {
  const Book book = read_book(root);
  for (const Region& region : untold_regions(book))
    std::cout << untold_line(region) << '\n';
  return report(book.problems);
}

int filter(const fs::path& page) {
  const fs::path root = find_root(page);
  const fs::path file = fs::absolute(page).lexically_normal();
  std::cout << doxygen_page(root,
                            file.lexically_relative(root).generic_string());
  return 0;
}

int run(int argc, char** argv) {
  CLI::App app("Keep the pages of the book and its sources saying the same.");
  app.require_subcommand(1);
  fs::path root = ".";
  fs::path page;
  int code = 0;
  const auto add = [&](const char* name, const char* what,
                       int (*act)(const fs::path&)) {
    CLI::App* command = app.add_subcommand(name, what);
    command->add_option("root", root, "the book's folder");
    command->callback([&code, &root, act] { code = act(root); });
  };
  add("update", "Fill the listings of every page.", update);
  add("check", "Fail if a page and its sources differ, or code is untold.",
      check);
  add("untold", "List the regions that no page tells yet.", untold);
  add("links", "Fail if a link or an anchor leads nowhere.",
      [](const fs::path& book) { return report(check_links(book)); });
  CLI::App* command =
      app.add_subcommand("filter", "Write a page as Doxygen must be told it.");
  command->add_option("page", page, "a page of Markdown")->required();
  command->callback([&] { code = filter(page); });
  CLI11_PARSE(app, argc, argv);
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
