#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# On a fresh Debian 12: installs the packages it needs, builds, installs the plugin for the current user, scores the
# synthetic sample area and prints the summary and where the results are. Safe to run again.
#
#   scripts/demo.sh          on the command line, through qgis_process.bin
#   scripts/demo.sh --gui    opens QGIS instead, with the sample area scored and styled
set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT"

gui=no
case "${1:-}" in
  '') ;;
  --gui) gui=yes ;;
  -h | --help) sed -n '3,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
  *) fail "unknown argument \"$1\": scripts/demo.sh [--gui]" ;;
esac
[ $gui = no ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || fail "--gui needs a desktop: neither DISPLAY nor WAYLAND_DISPLAY is set"

say "Installing what is missing"
install_packages "${BUILD_PACKAGES[@]}"

say "Building into build/release"
build_release
cmake --build --preset release --target zip

# The folders QGIS itself takes; qgis_process always uses the profile "default".
profiles="${QGIS_CUSTOM_CONFIG_PATH:-${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/QGIS3}/profiles"
plugins="$profiles/default/python/plugins"
say "Installing the plugin for user $(id -un) in $plugins"
version=$(sed -n 's/^version=//p' metadata.txt)
zip=( "$RELEASE_BUILD/minemapaccuracy-$version"*.zip )
[ -f "${zip[0]}" ] || fail "the build made no $RELEASE_BUILD/minemapaccuracy-$version*.zip"
mkdir -p "$plugins"
# Away first: a QGIS that is open keeps the library it has loaded, and no file of an older version stays.
rm -rf "$plugins/minemapaccuracy"
( cd "$plugins" && cmake -E tar xf "${zip[0]}" )
echo "Installed ${zip[0]##*/}."

# qgis_process.bin and not qgis_process: Debian 12's wrapper of that name passes an option the program refuses.
export QT_LOGGING_RULES="${QT_LOGGING_RULES:-*.debug=false}"
quiet_process() { QT_QPA_PLATFORM=offscreen qgis_process.bin "$@" </dev/null; }
if ! enabled=$(quiet_process plugins enable minemapaccuracy 2>&1); then
  # Already enabled is an error to QGIS and not to us.
  quiet_process plugins 2>/dev/null | grep -q '^\* *minemapaccuracy' || fail "QGIS did not enable the plugin: $enabled"
fi
quiet_process list 2>/dev/null | grep -q 'minemap:scoremap\|scoremap' || fail "qgis_process.bin does not list minemap:scoremap; it said: $enabled"
echo "QGIS lists minemap:scoremap."

# QGIS writes into every GeoPackage it opens, so the demonstration works on a copy.
output="$ROOT/build/demo"
rm -rf "$output"
mkdir -p "$output"
cp tests/data/sample/sample_area.gpkg "$output/sample_area.gpkg"
sample="$output/sample_area.gpkg"

if [ $gui = yes ]; then
  say "Opening QGIS; the results will be in $output"
  # --code hands no arguments on, so the folder goes by the environment.
  MINEMAP_DEMO_FOLDER="$output" qgis.bin --noversioncheck --nologo --profile default --code "$ROOT/scripts/open_demo.py"
  exit 0
fi

# Runs one algorithm, checks that it left what it was asked for, and prints its summary.
# run_algorithm <name> <files it must leave, in one word> <parameters …>
run_algorithm() {
  local name=$1 files=$2 file
  shift 2
  quiet_process --json run "minemap:$name" "$@" >"$output/$name.run.json" 2>"$output/$name.run.log" \
    || { cat "$output/$name.run.json" "$output/$name.run.log" >&2; fail "minemap:$name did not finish"; }
  for file in $files; do
    [ -s "$output/$file" ] || fail "minemap:$name left no $output/$file"
  done
  python3 - "$output/$name.run.json" <<'PYTHON'
import json, sys
text = open(sys.argv[1], encoding="utf-8").read()
print(json.loads(text[text.index("{"):])["results"]["SUMMARY"])
PYTHON
}
evidence=(
  --FINDS="$sample|layername=finds" --QUANTITY=qty --LAID_DATE=laid_from --TASK=task
  --SEARCHED="$sample|layername=searched_ground" --SEARCH_KIND=method
  --SEARCH_COUNTS="clearance;technical survey"
)

say "Scoring the sample area (synthetic: no real place's mines)"
run_algorithm scoremap "records.gpkg scored_finds.gpkg alarms.gpkg groups.gpkg curve.gpkg scorecard.json report.html" \
  --MAP="$sample|layername=claimed_minefields" --RECORD_ID=rec_id --GROUP_BY=sheet --MAP_DATE=laid --CLAIMED=mines \
  "${evidence[@]}" --FIND_DATE=found_on --SEARCH_DATE=completed --SEARCH_TASK=task \
  --ACCIDENTS="$sample|layername=accidents" --ACCIDENT_DATE=happened \
  --AREA="$sample|layername=sample_boundary" \
  --RECORDS="$output/records.gpkg" --SCORED_FINDS="$output/scored_finds.gpkg" \
  --ALARMS="$output/alarms.gpkg" --GROUPS="$output/groups.gpkg" --CURVE="$output/curve.gpkg" \
  --SCORECARD="$output/scorecard.json" --REPORT="$output/report.html"

say "Asking why: sheet B was plotted in the wrong datum, and nobody tells the plugin"
run_algorithm diagnoseerror "explanations.gpkg offsets.gpkg diagnosis.json diagnosis.html" \
  --MAP="$sample|layername=claimed_minefields" --RECORD_ID=rec_id --GROUP_BY=sheet --MAP_DATE=laid "${evidence[@]}" \
  --EXPLANATIONS="$output/explanations.gpkg" --OFFSETS="$output/offsets.gpkg" \
  --DIAGNOSIS="$output/diagnosis.json" --REPORT="$output/diagnosis.html"

say "Proposing the corrected map, and scoring that"
run_algorithm correctmap "proposed.gpkg" \
  --MAP="$sample|layername=claimed_minefields" --RECORD_ID=rec_id --GROUP_BY=sheet \
  --EXPLANATIONS="$output/explanations.gpkg" --PROPOSED="$output/proposed.gpkg"
run_algorithm scoremap "proposed_groups.gpkg proposed_report.html" \
  --MAP="$output/proposed.gpkg" --RECORD_ID=rec_id --GROUP_BY=sheet --MAP_DATE=laid \
  "${evidence[@]}" --SEARCH_TASK=task \
  --GROUPS="$output/proposed_groups.gpkg" --REPORT="$output/proposed_report.html"

say "Counting what the records claim and what was found"
run_algorithm reconcilecounts "counts.gpkg counted_records.gpkg counts.json counts.html" \
  --MAP="$sample|layername=claimed_minefields" --RECORD_ID=rec_id --GROUP_BY=sheet --MAP_DATE=laid \
  --CLAIMED=mines --CLAIMED_TYPE=mine_type "${evidence[@]}" --FIND_TYPE=item --FIND_DATE=found_on \
  --SEARCH_DATE=completed --SEARCH_TASK=task \
  --ACCIDENTS="$sample|layername=accidents" --ACCIDENT_DATE=happened --AREA="$sample|layername=sample_boundary" \
  --COUNTS="$output/counts.gpkg" --RECORDS="$output/counted_records.gpkg" \
  --COUNTS_FILE="$output/counts.json" --REPORT="$output/counts.html"

say "Making one document of evidence"
run_algorithm report "evidence.html evidence.pdf evidence.json" \
  --SCORECARD="$output/scorecard.json" --DIAGNOSIS="$output/diagnosis.json" --COUNTS_FILE="$output/counts.json" \
  --MAP="$output/records.gpkg" --FINDS="$output/scored_finds.gpkg" \
  --SEARCHED="$sample|layername=searched_ground" --ACCIDENTS="$sample|layername=accidents" \
  --ALARMS="$output/alarms.gpkg" --PROPOSED="$output/proposed.gpkg" --QUOTED_PERCENTAGE=25 \
  --RECORD_FIELDS="type=mine_type;number=mines;date=laid" \
  --REPORT="$output/evidence.html" --PDF="$output/evidence.pdf" --JSON="$output/evidence.json"

cat <<RESULTS

Records, with the verdict of each   $output/records.gpkg
Finds, with the class of each       $output/scored_finds.gpkg
Accidents in ground searched before $output/alarms.gpkg
A row for each sheet and for all    $output/groups.gpkg
Hit rate against tolerance          $output/curve.gpkg
Scorecard                           $output/scorecard.json
Report                              $output/report.html
Why sheet B is wrong                $output/diagnosis.html
Every explanation that was tested   $output/explanations.gpkg
Arrows to where records belong      $output/offsets.gpkg
The proposed map                    $output/proposed.gpkg
Its score                           $output/proposed_report.html
Claimed against found               $output/counts.html
All of it as evidence, with maps    $output/evidence.pdf (and .html)

scripts/demo.sh --gui shows the same in QGIS, styled.
RESULTS
