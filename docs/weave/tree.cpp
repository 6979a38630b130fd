#include "tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>

namespace weave {

namespace {

bool is_passed_over(const fs::path& folder) {
  const std::string name = folder.filename().string();
  return name.starts_with('.') || name == "build" || name == "fixtures" ||
         name == "node_modules";
}

bool is_chapter(const std::string& name) {
  return name.size() > 3 && std::isdigit(static_cast<unsigned char>(name[0])) &&
         std::isdigit(static_cast<unsigned char>(name[1])) && name[2] == '-';
}

bool holds(const std::string& file, std::string_view folder) {
  return file.find(folder) != std::string::npos;
}

}  // namespace

std::vector<std::string> files_below(const fs::path& root,
                                     const std::string& folder,
                                     const std::vector<std::string>& endings) {
  std::vector<std::string> files;
  const fs::path base = root.lexically_normal();
  if (!fs::is_directory(root / folder)) return files;
  const fs::recursive_directory_iterator end;
  for (fs::recursive_directory_iterator at(root / folder); at != end; ++at) {
    if (at->is_directory() && is_passed_over(at->path()))
      at.disable_recursion_pending();
    const std::string ending = at->path().extension().string();
    if (at->is_regular_file() &&
        std::count(endings.begin(), endings.end(), ending))
      files.push_back(at->path()
                          .lexically_normal()
                          .lexically_relative(base)
                          .generic_string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::string> chapters(const fs::path& root) {
  std::vector<std::string> found;
  if (!fs::is_directory(root / "chapters")) return found;
  for (const auto& entry : fs::directory_iterator(root / "chapters")) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory() && is_chapter(name))
      found.push_back("chapters/" + name);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> woven_pages(const fs::path& root) {
  std::vector<std::string> pages;
  if (fs::exists(root / "README.md")) pages.push_back("README.md");
  append(pages, files_below(root, "chapters", {".md"}));
  append(pages, files_below(root, "docs", {".md"}));
  return pages;
}

std::vector<std::string> book_pages(const fs::path& root) {
  std::vector<std::string> pages = {"README.md"};
  for (const std::string& chapter : chapters(root))
    pages.push_back(chapter + "/README.md");
  for (const std::string& file : files_below(root, "docs", {".md"}))
    if (folder_of(file) == "docs") pages.push_back(file);
  std::erase_if(pages,
                [&](const auto& page) { return !fs::exists(root / page); });
  return pages;
}

std::vector<std::string> listed_sources(const fs::path& root) {
  std::vector<std::string> sources = told_sources(root);
  std::erase_if(sources, is_solution);
  return sources;
}

std::vector<std::string> told_sources(const fs::path& root) {
  std::vector<std::string> sources;
  for (const std::string& chapter : chapters(root))
    for (const auto& file : files_below(root, chapter, {".hpp", ".cpp"}))
      if (folder_of(file) == chapter || is_solution(file))
        sources.push_back(file);
  append(sources, files_below(root, "common", {".hpp", ".cpp"}));
  return sources;
}

std::string folder_of(const std::string& file) {
  return fs::path(file).parent_path().generic_string();
}

std::optional<std::string> resolve(const std::string& page,
                                   const std::string& path, bool from_root) {
  const std::array roots = {"common/", "datasets/", "chapters/", "tests/"};
  const bool rooted =
      from_root && std::any_of(roots.begin(), roots.end(), [&](auto start) {
        return path.starts_with(start);
      });
  const fs::path folder = rooted ? "" : folder_of(page);
  std::string file = (folder / path).lexically_normal().generic_string();
  if (fs::path(path).is_absolute() || file == ".." || file.starts_with("../"))
    return std::nullopt;
  if (file.ends_with('/')) file.pop_back();
  return file;
}

bool is_exercise(const std::string& file) {
  return file.starts_with("chapters/") && holds(file, "/exercises/");
}

bool is_solution(const std::string& file) {
  return file.starts_with("chapters/") && holds(file, "/solutions/");
}

fs::path find_root(const fs::path& file) {
  for (fs::path at = fs::absolute(file).lexically_normal().parent_path();;
       at = at.parent_path()) {
    if (fs::is_directory(at / "chapters") && fs::is_directory(at / "common"))
      return at;
    if (at == at.root_path())
      throw std::runtime_error(
          file.string() +
          ": is in no book; a book holds chapters/ and common/");
  }
}

}  // namespace weave
