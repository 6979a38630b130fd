# Makes the HTML book; run by the target `html`.
cmake_minimum_required(VERSION 3.25)
set(BOOK_TITLE "Learning representations by back-propagating errors")
set(BOOK_SHORT_TITLE "Learning representations")
set(BOOK_THEME ${CMAKE_CURRENT_LIST_DIR}/theme)
set(HTML ${BOOK_OUTPUT}/html)

# The name of a page is what `weave filter` calls it: its file's, or for a
# chapter its folder's without the number.
function(page_name file result)
  get_filename_component(name ${file} NAME_WE)
  if(name STREQUAL README)
    get_filename_component(folder ${file} DIRECTORY)
    get_filename_component(name ${folder} NAME)
    string(REGEX REPLACE "^[0-9]+-" "chapter-" name ${name})
  endif()
  string(TOLOWER ${name} name)
  string(REGEX REPLACE "[^a-z0-9]" "-" name ${name})
  set(${result} ${name} PARENT_SCOPE)
endfunction()

function(page_title file result)
  file(STRINGS ${file} title REGEX "^# " LIMIT_COUNT 1)
  string(REGEX REPLACE "^# +" "" title "${title}")
  string(REGEX REPLACE "[`*]" "" title "${title}")
  set(${result} "${title}" PARENT_SCOPE)
endfunction()

# Contents: the chapters in order, then what stands at the back of the book.
function(add_entry target title)
  string(APPEND BOOK_CONTENTS
    "<li><a href=\"$relpath^${target}.html\">${title}</a></li>\n")
  set(BOOK_CONTENTS "${BOOK_CONTENTS}" PARENT_SCOPE)
endfunction()

file(GLOB chapters ${BOOK_SOURCE}/chapters/*/README.md)
list(SORT chapters COMPARE NATURAL)

# The appendices in their order; a page that is not named here comes last.
file(GLOB others ${BOOK_SOURCE}/docs/*.md)
set(docs "")
foreach(name IN ITEMS answers notation glossary library quick-reference
    installation CONTRIBUTING CHANGELOG)
  set(page ${BOOK_SOURCE}/docs/${name}.md)
  if(page IN_LIST others)
    list(APPEND docs ${page})
    list(REMOVE_ITEM others ${page})
  endif()
endforeach()
list(APPEND docs ${others})

set(BOOK_CONTENTS "<p id=\"contents-chapters\">Chapters</p>\n")
string(APPEND BOOK_CONTENTS "<ol aria-labelledby=\"contents-chapters\">\n")
foreach(page IN LISTS chapters)
  page_name(${page} name)
  page_title(${page} title)
  # The number stands in a column of its own.
  string(REGEX REPLACE "^(Chapter )?[0-9]+[.:]? +" "" title "${title}")
  string(REGEX MATCH "/([0-9]+)-[^/]*/README.md$" number ${page})
  math(EXPR number "${CMAKE_MATCH_1}")
  set(title "<span class=\"book-number\">${number}</span> ${title}")
  add_entry(${name} "${title}")
endforeach()
string(APPEND BOOK_CONTENTS "</ol>\n<p id=\"contents-back\">Appendices</p>\n")
string(APPEND BOOK_CONTENTS "<ul aria-labelledby=\"contents-back\">\n")
foreach(page IN LISTS docs)
  page_name(${page} name)
  page_title(${page} title)
  add_entry(${name} "${title}")
endforeach()
string(APPEND BOOK_CONTENTS "</ul>\n<p id=\"contents-code\">Code</p>\n")
string(APPEND BOOK_CONTENTS "<ul aria-labelledby=\"contents-code\">\n")
add_entry(namespacebackprop "backprop")
add_entry(namespacetoolbox "toolbox")
add_entry(annotated "Structures")
add_entry(files "Source files")
string(APPEND BOOK_CONTENTS "</ul>")

# Doxygen.
file(GLOB sources
  ${BOOK_SOURCE}/common/*/*.hpp ${BOOK_SOURCE}/common/*/*.cpp
  ${BOOK_SOURCE}/chapters/*/*.hpp ${BOOK_SOURCE}/chapters/*/*.cpp)

# A namespace must be told of for its functions to have a page.
set(BOOK_NAMESPACES "")
foreach(page IN LISTS chapters)
  get_filename_component(folder ${page} DIRECTORY)
  get_filename_component(namespace ${folder} NAME)
  string(REGEX REPLACE "^[0-9]+-" "" namespace ${namespace})
  string(REPLACE "-" "_" namespace ${namespace})
  page_name(${page} name)
  page_title(${page} title)
  file(GLOB headers ${folder}/*.hpp)
  foreach(header IN LISTS headers)
    file(STRINGS ${header} found REGEX "^namespace ${namespace} *{" LIMIT_COUNT 1)
    if(found)
      string(APPEND BOOK_NAMESPACES "/// \\namespace ${namespace}\n"
        "/// The code of the chapter \\ref ${name} \"${title}\".\n\n")
      break()
    endif()
  endforeach()
endforeach()
configure_file(${BOOK_THEME}/namespaces.dox.in ${BOOK_OUTPUT}/namespaces.dox
  @ONLY)

set(BOOK_INPUT "")
foreach(file IN ITEMS ${BOOK_SOURCE}/README.md LISTS chapters docs sources
    ITEMS ${BOOK_OUTPUT}/namespaces.dox)
  string(APPEND BOOK_INPUT " \\\n  \"${file}\"")
endforeach()
file(REMOVE_RECURSE ${HTML})
file(MAKE_DIRECTORY ${HTML})
configure_file(${BOOK_THEME}/header.html.in ${BOOK_OUTPUT}/header.html @ONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/Doxyfile.in ${BOOK_OUTPUT}/Doxyfile
  @ONLY)
execute_process(COMMAND ${DOXYGEN} ${BOOK_OUTPUT}/Doxyfile
  WORKING_DIRECTORY ${BOOK_SOURCE} RESULT_VARIABLE failed)
file(READ ${BOOK_OUTPUT}/doxygen-warnings.txt warnings)
if(failed OR NOT warnings STREQUAL "")
  message(FATAL_ERROR "Doxygen warns, and the book wants no warnings:\n"
    "${warnings}")
endif()

# Formulas are drawn by MathJax in the reader's browser; only the parts that
# do so are copied.
foreach(part IN ITEMS MathJax.js config/TeX-AMS_SVG.js extensions/TeX
    extensions/AssistiveMML.js extensions/toMathML.js extensions/tex2jax.js
    extensions/MathEvents.js jax/element jax/input/TeX
    jax/output/SVG/autoload jax/output/SVG/config.js jax/output/SVG/jax.js
    jax/output/SVG/fonts/TeX)
  get_filename_component(folder ${part} DIRECTORY)
  file(COPY ${MATHJAX}/${part} DESTINATION ${HTML}/mathjax/${folder})
endforeach()

# Figures keep the paths they have in the repository.
file(GLOB figures RELATIVE ${BOOK_SOURCE} ${BOOK_SOURCE}/chapters/*/figures/*.svg)
foreach(figure IN LISTS figures)
  get_filename_component(folder ${figure} DIRECTORY)
  file(COPY ${BOOK_SOURCE}/${figure} DESTINATION ${HTML}/${folder})
endforeach()

execute_process(COMMAND ${SEARCH_INDEX} ${HTML} COMMAND_ERROR_IS_FATAL ANY)
message("${HTML}/index.html")
