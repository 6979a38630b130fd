# Does the program still draw the figures that the page shows? The same bytes
# where gnuplot is of the same version, else the same plotted data.
find_program(GNUPLOT gnuplot)
if(NOT GNUPLOT)
  message("skipped: there is no gnuplot here; ./book setup installs it")
  return()
endif()

file(REMOVE_RECURSE ${SCRATCH}/figures)
file(MAKE_DIRECTORY ${SCRATCH}/figures)
execute_process(COMMAND ${PROGRAM} --quiet --figures ${SCRATCH}/figures
  RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "${NAME} failed: ${failed}")
endif()

set(mend "run ./book figures ${NAME}")
file(GLOB drawn RELATIVE ${SCRATCH}/figures ${SCRATCH}/figures/*)
file(GLOB shown RELATIVE ${CHAPTER}/figures ${CHAPTER}/figures/*)
if(NOT drawn STREQUAL shown)
  message(FATAL_ERROR
    "${CHAPTER}/figures holds ${shown} and the program draws ${drawn}; ${mend}.")
endif()

# part(OUT TEXT PATTERN): the first match of the pattern.
function(part out text pattern)
  string(REGEX MATCH "${pattern}" match "${text}")
  set(${out} "${match}" PARENT_SCOPE)
endfunction()

foreach(figure IN LISTS shown)
  file(READ ${CHAPTER}/figures/${figure} old)
  file(READ ${SCRATCH}/figures/${figure} new)
  if(old STREQUAL new)
    continue()
  endif()
  set(version "GNUPLOT [^<]*")
  part(old_version "${old}" "${version}")
  part(new_version "${new}" "${version}")
  set(digest "plotted: [0-9a-f]+")
  part(old_data "${old}" "${digest}")
  part(new_data "${new}" "${digest}")
  if(old_version STREQUAL new_version OR NOT old_data STREQUAL new_data)
    message(FATAL_ERROR
      "${CHAPTER}/figures/${figure} is not what the program draws; ${mend}.")
  endif()
endforeach()
