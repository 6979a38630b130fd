#!/bin/sh
# command_test.sh BOOK: tests the command of the book in the folder BOOK, in a
# copy whose chapters, cmake and package manager are stand-ins that only say
# how they were called.
set -eu

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
book="$room/a book"
bin="$room/bin"
away="$room/else where"
mkdir -p "$book/chapters" "$bin" "$away"
cp "$1/book" "$book/book"
: >"$book/CMakePresets.json"

# The tools of this machine that the command may use, and no others.
for tool in sh sed cat tr sort id grep find dirname basename ls mkdir env; do
  ln -s "$(command -v "$tool")" "$bin/$tool"
done
shell=$bin/sh

# stand_in NAME: a command that prints its name and each of its arguments.
stand_in() {
  cat >"$bin/$1" <<'END'
#!/bin/sh
printf '%s' "${0##*/}"
printf ' <%s>' "$@"
printf '\n'
END
  chmod +x "$bin/$1"
}
for tool in c++ g++ clang++ ninja ctest gnuplot doxygen; do
  stand_in "$tool"
done

# A cmake that tells its version, and builds a chapter by copying `stand-in`.
cat >"$bin/cmake" <<'END'
#!/bin/sh
case $1 in
  --version) echo 'cmake version 3.25.1' ;;
  --build) echo "cmake built $*" ;;
  *) echo "cmake $*" ;;
esac
END
chmod +x "$bin/cmake"

chapter() {
  mkdir -p "$book/chapters/$1" "$book/build/book/chapters"
  : >"$book/chapters/$1/main.cpp"
  printf '# %s\n' "$2" >"$book/chapters/$1/README.md"
  cat >"$book/build/book/chapters/${1#*-}" <<'END'
#!/bin/sh
printf '%s in %s:' "${0##*/}" "$(pwd)"
printf ' <%s>' "$@"
printf '\n'
END
  chmod +x "$book/build/book/chapters/${1#*-}"
}
chapter 01-neuron 'The neuron'
chapter 10-family-trees 'Family trees'

# The libraries that a reader may keep in a folder of their own.
prefix="$room/a prefix"
mkdir -p "$prefix/include/CLI" "$prefix/lib/cmake/GTest" \
  "$prefix/lib/cmake/boost_iostreams-1" "$prefix/lib/cmake/boost_filesystem-1" \
  "$prefix/share/fonts/a" "$prefix/share/doxygen-awesome-css" \
  "$prefix/share/javascript/mathjax" "$prefix/include/gmock"
for file in include/armadillo include/CLI/CLI.hpp include/gnuplot-iostream.h \
  include/gmock/gmock.h \
  share/fonts/a/LiberationSans-Regular.ttf \
  share/doxygen-awesome-css/doxygen-awesome.css \
  share/javascript/mathjax/MathJax.js; do
  : >"$prefix/$file"
done

failures=0

# try CODE FOLDER ARGUMENT...: runs the command there; it must exit with CODE.
try() {
  code=$1
  folder=$2
  shift 2
  tried="./book $*"
  got=0
  (cd "$folder" && env -u CXX CMAKE_PREFIX_PATH="$prefix" PATH="$bin" \
    "$shell" "$book/book" "$@") >"$room/out" 2>"$room/err" </dev/null || got=$?
  [ "$got" = "$code" ] || fail "exits with $got, not $code"
}

fail() {
  failures=$((failures + 1))
  printf '%s %s\n' "$tried" "$1"
  sed 's/^/  /' "$room/out" "$room/err"
}

# out and err: what it must have printed, somewhere on stdout or on stderr.
out() { grep -qF -- "$1" "$room/out" || fail "does not print: $1"; }
err() { grep -qF -- "$1" "$room/err" || fail "does not say: $1"; }

# Help, and what is no verb.
try 0 "$book" help
out './book run CHAPTER'
try 2 "$book" dance
err "there is no 'dance'; ./book help says what there is."

# A chapter is meant by its number, its name or its folder.
for meant in 1 01 001 neuron 01-neuron chapters/01-neuron/; do
  try 0 "$book" run "$meant"
  out 'neuron in'
  out '<--figures> <build/figures/01-neuron>'
done
for meant in 2 0 neur '' '*' 1x; do
  try 2 "$book" run "$meant"
  err "there is no chapter '$meant'. There are:"
  err './book run family-trees'
done
try 2 "$book" run
err 'run which chapter?'

# Options reach the program as they are, in the folder of the reader.
try 0 "$away" run 10 -- --facts 'my facts.csv' --ask "Colin's \$x"
out "family-trees in $away: <--figures> <$book/build/figures/10-family-trees>"
out "<--facts> <my facts.csv> <--ask> <Colin's \$x>"
err "--facts 'my facts.csv' --ask 'Colin'\\''s \$x'"
try 0 "$away" run 10 -- --figures=here
out "family-trees in $away: <--figures=here>"
try 0 "$away" run 10 -- --figures here
out "family-trees in $away: <--figures> <here>"
try 2 "$book" run 10 --quiet
err './book run family-trees -- --quiet'

# Only what is needed is built, and each command is shown.
try 0 "$book" run 10
err '+ cmake --preset book'
err '+ cmake --build build/book --target family-trees'

try 0 "$book" figures
out 'neuron in'
out '<--quiet> <--figures> <chapters/10-family-trees/figures>'
try 0 "$book" figures 1
out '<--quiet> <--figures> <chapters/01-neuron/figures>'

try 0 "$book" html
out 'build/book/html/index.html'
try 0 "$away" html
out "$book/build/book/html/index.html"

try 0 "$book" test
out 'ctest <--preset> <test>'
err '+ cmake --build --preset test'
try 0 "$book" test clang -- -R 'a b'
out 'ctest <--preset> <clang> <-R> <a b>'
err '+ cmake --preset clang'
try 2 "$book" test tcc
err "test knows no 'tcc'"
try 2 "$book" test gcc -R csv
err './book test gcc -- -R csv'

try 0 "$book"
out './book run neuron'
out 'The neuron'

# A configured folder is left alone, until the book has moved.
: >"$book/build/book/build.ninja"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$book" >"$book/build/book/CMakeCache.txt"
try 0 "$book" run 10
if grep -q -- --preset "$room/err"; then fail 'configures again'; fi
echo "CMAKE_HOME_DIRECTORY:INTERNAL=/old" >"$book/build/book/CMakeCache.txt"
try 0 "$book" run 10
err '+ cmake --fresh --preset book'

# Nothing is missing: nothing is said.
try 0 "$book" setup
if [ -s "$room/out" ] || [ -s "$room/err" ]; then fail 'is not silent'; fi
try 2 "$book" setup emacs
err "setup knows no 'emacs'"

# An old cmake is not enough.
sed 's/3\.25/3.22/' "$bin/cmake" >"$bin/old" && mv "$bin/old" "$bin/cmake"
chmod +x "$bin/cmake"
try 1 "$book" run 10
err 'cmake is 3.22 here and the book needs 3.25 or newer'
sed 's/3\.22/4.0/' "$bin/cmake" >"$bin/new" && mv "$bin/new" "$bin/cmake"
chmod +x "$bin/cmake"
try 0 "$book" run 10

# No gnuplot: the chapter runs all the same; its figures alone need it.
rm "$bin/gnuplot"
try 0 "$book" run 10
err 'going on without: gnuplot'
out 'family-trees in'
try 1 "$book" figures
err 'the book cannot go on without: gnuplot'

# A reader who may not install is told what to type.
rm "$bin/ninja" "$bin/id"
printf '#!/bin/sh\necho 1000\n' >"$bin/id"
chmod +x "$bin/id"
try 1 "$book" run 10
err 'there is no apt, dnf, pacman or brew here'
err 'the book cannot go on without: ninja'
stand_in apt-get
try 1 "$book" run 10
err 'there is no sudo here. As root, run: apt-get update && apt-get install'
printf '#!/bin/sh\nexit 1\n' >"$bin/sudo" && chmod +x "$bin/sudo"
try 1 "$book" setup --yes
err 'sudo asks for a password. As root, run: apt-get update'
stand_in sudo
try 1 "$book" run 10
err 'to install them, run: ./book setup --yes'

# --yes asks nothing; what is installed is what is missing.
try 1 "$book" setup --yes
err '+ sudo -n apt-get update'
err 'DPkg::Lock::Timeout=120 gnuplot-nox ninja-build'
rm "$bin/apt-get"
stand_in pacman
try 1 "$book" setup --yes
err 'the names of the packages for pacman are untested.'
err '+ sudo -n pacman -S --needed --noconfirm gnuplot ninja'

[ "$failures" = 0 ] || exit 1
