# Does the program still print what output.txt says, character by character?
execute_process(COMMAND ${PROGRAM} RESULT_VARIABLE failed OUTPUT_VARIABLE printed)
if(failed)
  message(FATAL_ERROR "${NAME} failed: ${failed}")
endif()
file(WRITE ${SCRATCH}/output.txt "$ ./book run ${NAME}\n${printed}")
execute_process(
  COMMAND ${CMAKE_COMMAND} -E compare_files
    ${CHAPTER}/output.txt ${SCRATCH}/output.txt
  RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
if(differs)
  execute_process(COMMAND diff -u ${CHAPTER}/output.txt ${SCRATCH}/output.txt)
  message(FATAL_ERROR
    "${CHAPTER}/output.txt is not what the program prints; run ./book outputs ${NAME}.")
endif()
