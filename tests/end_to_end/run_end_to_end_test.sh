#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Scores the sample area through qgis_process.bin, compares with its key, and checks that bad input ends with one
# sentence, an exit code other than 0 and no output left behind.
# Usage: run_end_to_end_test.sh <build folder> <source folder> <work folder>
set -euo pipefail
build=$1 source_folder=$2 work=$3

command -v qgis_process.bin >/dev/null || { echo "skipped: qgis_process.bin is not installed"; exit 77; }

# A prefix whose plugin folder holds only our library: the hook is found without installing anything.
rm -rf "$work"
prefix=$work/prefix
mkdir -p "$prefix/lib/qgis/plugins" "$prefix/share" "$work/home" "$work/out"
ln -s /usr/share/qgis "$prefix/share/qgis"
for library in /usr/lib/libqgispython.so* /usr/lib/*/libqgispython.so*; do
  [ -e "$library" ] && ln -sf "$library" "$prefix/lib/"
done
cp "$build/plugins/libminemapaccuracy.so" "$prefix/lib/qgis/plugins/"
export QGIS_PREFIX_PATH=$prefix QT_QPA_PLATFORM=offscreen HOME=$work/home LC_ALL=C.UTF-8

sample=$source_folder/tests/data/sample/sample_area.gpkg
base=(--RECORD_ID=rec_id --GROUP_BY=sheet --MAP_DATE=laid --CLAIMED=mines --QUANTITY=qty --LAID_DATE=laid_from
  --FIND_DATE=found_on --TASK=task --SEARCH_KIND=method "--SEARCH_COUNTS=clearance;technical survey"
  --SEARCH_DATE=completed --SEARCH_TASK=task --ACCIDENT_DATE=happened "--ACCIDENTS=$sample|layername=accidents"
  "--AREA=$sample|layername=sample_boundary")
map="--MAP=$sample|layername=claimed_minefields"
finds="--FINDS=$sample|layername=finds"
searched="--SEARCHED=$sample|layername=searched_ground"

failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

# score NAME ARGUMENTS…: runs into $work/out/NAME, log beside it; returns qgis_process's exit code.
score() {
  local name=$1
  shift
  mkdir -p "$work/out/$name"
  qgis_process.bin run minemap:scoremap "$@" >"$work/out/$name.log" 2>&1
}

# expect NAME TEXT: the log holds TEXT.
expect() { grep -qF -- "$2" "$work/out/$1.log" || fail "$1: \"$2\" is missing, see $work/out/$1.log"; }

# refused NAME TEXT ARGUMENTS…: exit code other than 0, the sentence, and nothing written.
refused() {
  local name=$1 text=$2
  shift 2
  if score "$name" "$@" "--RECORDS=$work/out/$name/records.gpkg" "--SCORECARD=$work/out/$name/scorecard.json"; then
    fail "$name: exit code 0"
  fi
  expect "$name" "$text"
  [ -z "$(ls -A "$work/out/$name")" ] || fail "$name: left $(ls -A "$work/out/$name")"
}

# 1. The sample area gives what its key says (tests/data/sample/README.md).
out=$work/out/sample
outputs=("--RECORDS=$out/records.gpkg" "--SCORED_FINDS=$out/finds.gpkg" "--GROUPS=$out/groups.gpkg"
  "--CURVE=$out/curve.gpkg" "--SCORECARD=$out/scorecard.json" "--REPORT=$out/report.html")
score sample "$map" "$finds" "$searched" "${base[@]}" "${outputs[@]}" || fail "sample: exit code $?"
for line in "FINDS_SCORED:	1404" "FINDS_HIT:	815" "RECORDS_JUDGED:	49" "RECORDS_CONFIRMED:	25" "RECORDS_TOTAL:	60" \
  "TOO_FEW:	false" "Alarm:"; do
  expect sample "$line"
done
for file in records.gpkg finds.gpkg groups.gpkg curve.gpkg scorecard.json report.html; do
  [ -s "$out/$file" ] || fail "sample: $file was not written"
done
[ -z "$(find "$out" -name '*partial*')" ] || fail "sample: staged files were left"

# 2. The same input gives the same digest, and a copy of the layers in another CRS the same classes.
digest() { sed -n 's/.*"digest": "\([0-9a-f]*\)".*/\1/p' "$1"; }
score again "$map" "$finds" "$searched" "${base[@]}" "--SCORECARD=$work/out/again/scorecard.json" || fail "again: exit code $?"
[ -n "$(digest "$out/scorecard.json")" ] || fail "sample: no digest"
[ "$(digest "$out/scorecard.json")" = "$(digest "$work/out/again/scorecard.json")" ] || fail "again: another digest"
ogr2ogr -f GPKG -t_srs EPSG:4326 -segmentize 50 "$work/out/geographic.gpkg" "$sample" claimed_minefields
score geographic "--MAP=$work/out/geographic.gpkg|layername=claimed_minefields" "$finds" "$searched" "${base[@]}" ||
  fail "geographic: exit code $?"
expect geographic "FINDS_HIT:	815"

# 3. Without searched ground there is no accuracy.
score unsearched "$map" "$finds" --RECORD_ID=rec_id "--SCORECARD=$work/out/unsearched/scorecard.json" ||
  fail "unsearched: exit code $?"
expect unsearched "so this is not an accuracy"
grep -q '"hit_rate.value": "no searched layer"' "$work/out/unsearched/scorecard.json" ||
  fail "unsearched: the reason is missing"

# 4. Bad input gets one sentence.
cat >"$work/empty.geojson" <<'JSON'
{"type":"FeatureCollection","features":[]}
JSON
cat >"$work/far.geojson" <<'JSON'
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"q":1.5},"geometry":{"type":"Point","coordinates":[-70,-30]}}]}
JSON
refused polygons_as_finds "does not hold points" "$map" "--FINDS=$sample|layername=claimed_minefields"
refused unknown_field "has no field \"nothing\"" "$map" "$finds" --RECORD_ID=nothing
refused not_a_number "give a finite number" "$map" "$finds" --TOLERANCE=nan
refused negative "TOLERANCE" "$map" "$finds" --TOLERANCE=-1
refused other_continent "is a CRS wrong?" "$map" "--FINDS=$work/far.geojson"
refused fractional "it must be a whole number" "$map" "--FINDS=$work/far.geojson" --QUANTITY=q
refused bad_tolerances "TOLERANCES has \"x\"" "$map" "$finds" "--TOLERANCES=5;x"

if [ "$failures" -gt 0 ]; then
  echo "$failures checks failed"
  exit 1
fi
echo "all checks held"
