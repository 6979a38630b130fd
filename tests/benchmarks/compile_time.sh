#!/bin/sh
# compile_time.sh BOOK FOLDER: how long a reader waits for the compiler. BOOK is
# the book's folder; a copy of it is made and built in FOLDER. Prints lines of
#   SECONDS CPU-SECONDS WANTED what
set -eu

book=$(CDPATH='' cd -- "$1" && pwd)
rm -rf "$2"
mkdir -p "$2"
cd "$2"
(cd "$book" && tar cf - --exclude=./build --exclude=./.git \
  --exclude=node_modules .) | tar xf -
trap 'rm -rf "$PWD"' EXIT

now() { date +%s.%N | sed 's/[.]*N*$//'; } # whole seconds where date has no %N

# seconds WANTED WHAT COMMAND...
# An exercise that is not solved yet is no failure of the build.
seconds() {
  wanted=$1
  what=$2
  shift 2
  begun=$(now)
  (
    "$@" >build.log 2>&1 || case $what in *exercise*) ;; *) exit 1 ;; esac
    times >build.times # of this subshell and then of its children
  ) || { tail build.log >&2; exit 1; }
  awk -v begun="$begun" -v ended="$(now)" -v wanted="$wanted" -v what="$what" '
    NR == 2 {
      split($1, user, /[ms]/)
      split($2, kernel, /[ms]/)
      cpu = 60 * (user[1] + kernel[1]) + user[2] + kernel[2]
      print ended - begun, cpu, wanted, what
    }' build.times
}

seconds 60 'a first ./book: all of it built, one chapter run' ./book
sleep 1
touch chapters/10-family-trees/main.cpp
seconds 8 'one changed chapter: ./book run family-trees' ./book run family-trees
./book check 1.1 >build.log 2>&1 || :
sleep 1
first=$(sed -n 's/^book_exercise(1[.]1 \([a-z0-9_]*\).*/\1/p' \
  tests/01-*/CMakeLists.txt)
for stub in chapters/01-*/exercises/"$first".hpp; do touch "$stub"; done
seconds 5 'one changed exercise: ./book check 1.1' ./book check 1.1
