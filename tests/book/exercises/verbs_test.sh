#!/bin/sh
# verbs_test.sh BOOK: tests `check`, `hint` and `solution` of the book in the
# folder BOOK, in a copy whose cmake and answers are stand-ins; then that every
# exercise of BOOK has its hint and its solution.
set -eu

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
book="$room/a book"
bin="$room/bin"
mkdir -p "$book" "$bin" "$book/build/book"
cp "$1/book" "$book/book"
: >"$book/CMakePresets.json"
: >"$book/build/book/build.ninja"
for tool in c++ ninja; do
  printf '#!/bin/sh\n' >"$bin/$tool"
done

# A cmake that builds an exercise out of the script in its stub; a stub that
# begins with `broken` does not compile.
cat >"$bin/cmake" <<'END'
#!/bin/sh
[ "$1" != --version ] || { echo 'cmake version 3.25.1'; exit; }
number=${4#exercise-}
folder=0${number%%.*}-neuron
name=${number#*-}
if grep -q '^broken' "chapters/$folder/exercises/$name.hpp"; then
  echo "FAILED: c++ -Werror=format -c slope_test.cpp"
  echo "$(pwd)/chapters/slope.hpp:1:2: error: what is broken"
  printf '    1 | broken\n      | ^\nmore: error: of it\n'
  exit 1
fi
mkdir -p "build/book/tests/$folder"
cp "chapters/$folder/exercises/$name.hpp" "build/book/tests/$folder/$4"
chmod +x "build/book/tests/$folder/$4"
END
chmod +x "$bin"/*

# The libraries that the command looks for.
prefix="$room/a prefix"
for file in include/armadillo include/CLI/CLI.hpp include/gnuplot-iostream.h \
  include/gmock/gmock.h lib/cmake/GTest/a lib/cmake/boost_iostreams-1/a \
  lib/cmake/boost_filesystem-1/a; do
  mkdir -p "$prefix/${file%/*}"
  : >"$prefix/$file"
done

exercise() {
  mkdir -p "$book/tests/$1" "$book/chapters/$1/exercises" \
    "$book/chapters/$1/solutions"
  echo "book_exercise($2 $3 LIBS backprop)" >>"$book/tests/$1/CMakeLists.txt"
  answer "$1/exercises/$3" "echo '  TODO: write $3'; exit 11"
  printf '// [omit]\n#pragma once\n// [omit]\n\n// Why.\n// [%s-answer]\n%s\n' \
    "$3" "answer $2" >"$book/chapters/$1/solutions/$3.hpp"
}
answer() { printf '#!/bin/sh\n%s\n' "$2" >"$book/chapters/$1.hpp"; }
exercise 01-neuron 1.1 slope
exercise 01-neuron 1.2 total_input
exercise 02-neuron 2.1 step

cat >"$book/chapters/01-neuron/README.md" <<'END'
## Exercises

### Exercise 1.1: The slope

Return the slope.

<details>
<summary>Hint</summary>

Think of u.

Then of x_j.

</details>

### Exercise 1.10: Another

<details><summary>Hint</summary>In one line.</details>

### Exercise 1.2: No hint

## Design note

<details>No hint of any.</details>
END

failures=0

# try CODE ARGUMENT...: runs the command; it must exit with CODE.
try() {
  code=$1
  shift
  tried="./book $*"
  got=0
  (cd "$book" && env -u CXX CMAKE_PREFIX_PATH="$prefix" PATH="$bin:$PATH" \
    ./book "$@") >"$room/out" 2>"$room/err" </dev/null || got=$?
  [ "$got" = "$code" ] || fail "exits with $got, not $code"
}

fail() {
  failures=$((failures + 1))
  printf '%s %s\n' "$tried" "$1"
  sed 's/^/  /' "$room/out" "$room/err"
}

out() { grep -qF -- "$1" "$room/out" || fail "does not print: $1"; }
err() { grep -qF -- "$1" "$room/err" || fail "does not say: $1"; }
not() { if grep -qF -- "$1" "$room/out"; then fail "prints: $1"; fi; }

# check stops at the first unsolved.
try 1 check
out '[..............................] 0 of 3'
out 'Exercise 1.1  slope '
out ' chapters/01-neuron/exercises/slope.hpp'
out '  TODO: write slope'
out 'Stuck? ./book hint 1.1'
not 'total_input'
answer 01-neuron/exercises/slope 'echo a message of the reader'
try 1 check
out '[##########....................] 1 of 3'
out 'Exercise 1.2  total_input'
not 'a message of the reader'
answer 01-neuron/exercises/total_input "echo '  FAILS: it is wrong'; exit 10"
try 1 check
out '  FAILS: it is wrong'
answer 01-neuron/exercises/total_input 'kill -SEGV $$'
try 1 check 1.2
out 'Exercise 1.2  total_input'

# One that does not compile shows its first error, and blocks itself alone.
echo broken >"$book/chapters/01-neuron/exercises/slope.hpp"
try 1 check
out '    chapters/slope.hpp:1:2: error: what is broken'
out '    1 | broken'
out 'all of it: cmake --build build/book --target exercise-1.1-slope'
not 'more: error'
not FAILED
answer 02-neuron/exercises/step ''
try 0 check 2
out '1 of 1'
try 0 check 02
try 0 check 2.1
answer 01-neuron/exercises/slope ''
answer 01-neuron/exercises/total_input ''
try 0 check
out '[##############################] 3 of 3'
not Exercise
if [ -s "$room/err" ]; then fail 'is not silent on the other side'; fi

for none in 3 1.3 0 '' 1.1.1 slope '*'; do
  try 2 check "$none"
  err "there is no exercise '$none'; there are 1.1 to 1.2, 2.1 to 2.1."
done
try 2 check 1 2
err 'check takes one'

# The hint is that of the page, and no other.
try 0 hint 1.1
[ "$(cat "$room/out")" = 'Think of u.

Then of x_j.' ] || fail 'is not just the hint'
try 1 hint 1.2
err 'chapters/01-neuron/README.md has no hint for exercise 1.2.'
try 1 hint 2.1
err 'chapters/02-neuron/README.md has no hint for exercise 2.1.'
for none in 1 1.3; do
  try 2 hint "$none"
  err "there is no exercise '$none'"
done
try 2 hint
err 'hint takes one exercise'

# The solution is for those who have tried.
try 1 solution 1.1
err './book solution --yes 1.1'
not answer
try 0 solution --yes 1.1
[ "$(cat "$room/out")" = '#pragma once

// Why.
answer 1.1' ] || fail 'is not just the solution'
try 2 solution --yes 1
try 2 solution

# The book itself.
sed -n 's/^book_exercise(\([0-9.]*\) .*/\1/p' \
  "$1"/tests/[0-9]*/CMakeLists.txt >"$room/numbers"
while read -r number; do
  tried="./book hint $number, of the book itself,"
  "$1/book" hint "$number" >"$room/out" 2>"$room/err" || fail 'fails'
  tried="./book solution --yes $number, of the book itself,"
  "$1/book" solution --yes "$number" >"$room/out" 2>"$room/err" || fail 'fails'
  out 'namespace exercise'
  grep -q "^### Exercise $number: " "$1/docs/answers.md" ||
    fail 'is not in docs/answers.md'
done <"$room/numbers"

[ "$failures" = 0 ] || exit 1
