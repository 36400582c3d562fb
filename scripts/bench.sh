#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Measures minemap:scoremap beside what a user would take instead, on this machine, and prints tables in Markdown:
# QGIS merely reading the layers, QGIS's own joins, GEOS, PostGIS and GeoPandas, all on the same synthetic data, which
# is made at run time; dragging in the dock panel (10⁵ finds × 10⁴ records) beside scoring anew; and matching mines with
# finds one to one beside a greedy matching. Safe to run again. Let nothing else run meanwhile.
#
#   scripts/bench.sh                  small and medium (some 15 minutes)
#   scripts/bench.sh medium large     sizes: small  10⁴ finds × 10³ records
#                                            medium 10⁶ × 10⁵, 1.2 million vertices
#                                            large  10⁷ × 10⁵ (an hour, 8 GB of disk)
#   scripts/bench.sh dragging         the dragging alone, which is part of every run (some seconds)
#   scripts/bench.sh matching         the matching alone, likewise
#
# BENCH_PEERS    which peers, of "qgis geos postgis geopandas"; without it all. "": none
# BENCH_INSTALL  no: installs no package; a peer that is not there is skipped, as one that cannot be installed is
# BENCH_BUILD    build folder, build/bench; data and results come into its folder "measured"
# BENCH_RUNS     of each, of which the median is taken, 3; what takes over a minute runs once
# BENCH_LIMIT    seconds after which a run is ended and printed as "over … s", 1800
set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT"

# What only the peers need: no part of building, testing or using the plugin.
declare -A BENCH_PACKAGES=(
  [postgis]="postgresql postgresql-postgis gdal-bin"
  [geopandas]="python3-geopandas python3-rtree"
)

case "${1:-}" in
  -h | --help) sed -n '3,19s/^# \{0,1\}//p' "$0"; exit 0 ;;
esac
sizes=( "$@" )
[ ${#sizes[@]} -gt 0 ] || sizes=( small medium )
for size in "${sizes[@]}"; do
  case "$size" in
    small | medium | large | dragging | matching) ;;
    *) fail "unknown size \"$size\": scripts/bench.sh [small|medium|large|dragging|matching ...]" ;;
  esac
done
build=${BENCH_BUILD:-$ROOT/build/bench}

say "Installing what is missing"
[ "${BENCH_INSTALL:-yes}" = no ] || install_packages "${BUILD_PACKAGES[@]}"
peers=()
for peer in ${BENCH_PEERS-qgis geos postgis geopandas}; do
  read -r -a packages <<<"${BENCH_PACKAGES[$peer]:-}"
  if [ ${#packages[@]} -gt 0 ] && [ "${BENCH_INSTALL:-yes}" != no ] && ! ( install_packages "${packages[@]}" ); then
    echo "skipped: $peer, because its packages cannot be installed (${packages[*]})"
    continue
  fi
  peers+=( "$peer" )
done

say "Building into $build"
cmake -S "$ROOT" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DMINEMAP_BENCH=ON
cmake --build "$build" -j2 --target minemapaccuracy bench_make_world bench_read_layers bench_kernels \
  bench_dragging bench_matching

say "Measuring"
# Debian's own Python: only that one has QGIS's and GeoPandas' packages.
/usr/bin/python3 "$ROOT/tests/bench/bench.py" --build "$build" --limit "${BENCH_LIMIT:-1800}" \
  --runs "${BENCH_RUNS:-3}" --peers "${peers[*]:-}" "${sizes[@]}"
