#!/bin/sh
# The same bits everywhere: builds the chapter programs with every pair of
# compiler and optimisation, for each processor level that this machine can
# run, and compares what they print with their output.txt.
#   variants.sh SOURCE BUILD
set -eu
source=$(cd -- "$1" && pwd)
mkdir -p "$2"
build=$(cd -- "$2" && pwd)

passed=0
failed=0

# runs_here LEVEL: has this machine the instructions?
runs_here() {
  case $1 in
    x86-64) return 0 ;;
    x86-64-v3) grep -qw avx2 /proc/cpuinfo && grep -qw fma /proc/cpuinfo ;;
    x86-64-v4) grep -qw avx512vl /proc/cpuinfo ;;
  esac
}

# build_chapters FOLDER COMPILER FLAGS
build_chapters() {
  cmake -S "$source" -B "$1" -G Ninja -DBUILD_TESTING=OFF -DBOOK_NATIVE=OFF \
    -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER="$2" -DCMAKE_CXX_FLAGS="$3" &&
    cmake --build "$1" --target chapters
}

# same_output FOLDER: does each program print what its chapter says?
same_output() {
  for kept in "$source"/chapters/*/output.txt; do
    chapter=$(basename "$(dirname "$kept")")
    name=${chapter#*-}
    { printf '$ ./book run %s\n' "$name"; "$1/chapters/$name"; } >"$1/$name.txt"
    if cmp -s "$kept" "$1/$name.txt"; then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
      printf 'not the same: %s, %s\n' "$chapter" "$1" >&2
      diff "$kept" "$1/$name.txt" | head -n 10 >&2
    fi
  done
}

for level in x86-64 x86-64-v3 x86-64-v4; do
  if ! runs_here "$level"; then
    printf 'skipped: this machine cannot run %s\n' "$level"
    continue
  fi
  for compiler in g++ clang++; do
    for optimisation in -O0 -O3; do
      folder=$build/$compiler$optimisation-$level
      printf '%s %s -march=%s\n' "$compiler" "$optimisation" "$level"
      if ! build_chapters "$folder" "$compiler" "$optimisation -march=$level" \
        >"$build/log" 2>&1; then
        cat "$build/log"
        exit 1
      fi
      same_output "$folder"
    done
  done
done

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
