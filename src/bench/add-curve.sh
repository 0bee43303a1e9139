#!/bin/sh
# Question: does an addition cost as much as what is added, or as much as what is there?
#
# Fixture: the first SIZE records of CORPUS.jsonl are run, then 1 % more are added, then 2 % more.
# Control: the same records in one run; links and copies have to be the same.
# Processor seconds (user and system) of each whole process, which other programs change little; the share is what
# adding 1 % costs beside the run.
#
# Command, after a build: src/bench/add-curve.sh CORPUS.jsonl SIZE...
set -eu

corpus=$1
shift
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Processor seconds of the program with these arguments. `times` counts the children of the shell that asks, so it must not
# stand in a subshell.
cpu() {
  times >"$work/before"
  "$home/copydesk" "$@" >/dev/null
  times >"$work/after"
  awk 'function seconds(t) { split(t, part, "m"); return part[1] * 60 + part[2] }
    FNR == 2 { sum = seconds($1) + seconds($2); took = sum - took }
    END { printf "%.1f", took }' "$work/before" "$work/after"
}

printf '%8s %10s %8s %8s %8s %14s\n' articles 'run CPU s' '+1 %' 'share' '+2 %' 'index KB/1000'
for size in "$@"; do
  one=$((size / 100))
  head -n "$size" "$corpus" >"$work/a.jsonl"
  tail -n "+$((size + 1))" "$corpus" | head -n "$one" >"$work/b.jsonl"
  tail -n "+$((size + one + 1))" "$corpus" | head -n "$((2 * one))" >"$work/c.jsonl"
  cpu run "$work/a.jsonl" --segment none --out "$work/out" >"$work/run"
  kilobytes=$(du -sk "$work/out/index" | cut -f 1)
  cpu add "$work/out" "$work/b.jsonl" >"$work/add1"
  cpu add "$work/out" "$work/c.jsonl" >"$work/add2"
  share=$(awk '{ run = $1; getline < other; printf "%.1f %%", 100 * $1 / run }' other="$work/add1" "$work/run")
  printf '%8d %10s %8s %8s %8s %14d\n' "$size" "$(cat "$work/run")" "$(cat "$work/add1")" "$share" "$(cat "$work/add2")" "$((kilobytes * 1000 / size))"
  "$home/copydesk" run "$work"/[abc].jsonl --segment none --out "$work/all" >/dev/null
  cmp "$work/out/links.jsonl" "$work/all/links.jsonl"
  cmp "$work/out/copies.jsonl" "$work/all/copies.jsonl"
  rm -rf "$work/out" "$work/all"
done
