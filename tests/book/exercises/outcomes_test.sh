#!/bin/sh
# outcomes_test.sh PROGRAM: tests what the program of an exercise prints and
# how it exits, for each way in which an exercise may come out.
set -eu

failures=0
fail() {
  failures=$((failures + 1))
  printf '%s: %s\n%s\n' "$test" "$1" "$got"
}

# run CODE TEST [OPTION...]: the output goes to got.
run() {
  code=$1
  test=$2
  shift 2
  exit=0
  got=$("$program" --gtest_filter="Outcome.$test" "$@" 2>&1) || exit=$?
  [ "$exit" = "$code" ] || fail "exits with $exit, not $code"
}

prints() {
  [ "$got" = "$1" ] || fail "does not print just this:
$1"
}

says() {
  case $got in *"$1"*) ;; *) fail "does not say: $1" ;; esac
}

program=$1
run 0 is_solved
prints ''
run 10 is_wrong
prints '  FAILS: it is wrong
    equation  eq. (1)
    input     y = 1
    expected  0.5
    actual    0.25
    hint      think'
run 10 is_wrong_by_little
says '1.0000000010000001'
run 10 is_no_number
says 'actual    nan'
run 11 is_to_do
prints '  TODO: say what eq. (1) says'
run 11 is_to_do_where_a_refusal_is_due
prints '  TODO: refuse'
run 10 refuses_nothing
says 'throws nothing'
run 10 refuses_in_another_way
says 'throws something else: far out'
run 12 throws
says 'THROWS: what was thrown'
run 13 crashes
says 'CRASH: Abort'
says 'in  it crashes'
run 14 never_ends
says 'ENDLESS: it was stopped after 10 seconds'
run 15 there_is_no_such_test
says 'there is nothing to check'

# A test of the exercises demands one outcome, and takes no other.
run 0 is_wrong --must wrong
run 1 is_wrong --must todo
run 1 is_to_do --must wrong
run 1 crashes --must wrong
run 1 is_solved --must otherwise
run 1 there_is_no_such_test --must solved

[ "$failures" = 0 ] || exit 1
