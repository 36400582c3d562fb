#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Starts QGIS under a virtual display with a home and a profile of its own, switches the plugin on through the given
# door and runs check_desktop.py inside it. Exit code 0: every check held and QGIS ended healthy.
# Usage: run_desktop_test.sh <build folder> <source folder> native|python|both|arabic <work folder> [check_desktop.py]
set -euo pipefail
build=$1 source_folder=$2 door=$3 work=$4 checks=${5:-check_desktop.py}

for tool in xvfb-run qgis.bin; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

rm -rf "$work"
profile=$work/profiles/profiles/default
mkdir -p "$work/home" "$work/runtime" "$profile/QGIS" "$profile/python/plugins"
chmod 700 "$work/runtime"

native=false python=false language=en
case $door in
  native) native=true ;;
  arabic) native=true language=ar ;; # the native door in a language written from right to left
  python) python=true ;;
  both) native=true python=true ;;
  *) echo "unknown door: $door" >&2; exit 2 ;;
esac
if $python; then
  cp -r "$build/zip/minemapaccuracy" "$profile/python/plugins/"
fi
# The native library must be findable also when it is off: only the door under test is switched on.
cat > "$profile/QGIS/QGIS3.ini" <<INI
[plugins]
searchPathsForPlugins=$build/plugins
[Plugins]
libminemapaccuracy=$native
[PythonPlugins]
processing=true
minemapaccuracy=$python
[locale]
overrideFlag=true
userLocale=$language
[qgis]
checkVersion=false
showTips=false
INI

status=0
env -u QGIS_PREFIX_PATH -u QT_QPA_PLATFORM \
  HOME="$work/home" XDG_RUNTIME_DIR="$work/runtime" XDG_CONFIG_HOME="$work/home/.config" LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 \
  MINEMAP_DOOR="$door" MINEMAP_WORK="$work" MINEMAP_SOURCE="$source_folder" PYTHONDONTWRITEBYTECODE=1 \
  timeout 200 xvfb-run -a -s "-screen 0 1400x900x24" \
  qgis.bin --noversioncheck --nologo --profiles-path "$work/profiles" \
  --code "$source_folder/tests/desktop/$checks" >"$work/qgis.log" 2>&1 || status=$?

cat "$work/checks.txt" 2>/dev/null || true
if [ "$status" -ne 0 ]; then
  echo "QGIS ended with exit code $status; the end of its log:"
  tail -40 "$work/qgis.log"
  exit 1
fi
# QGIS ending with 0 is not enough: the checks must have been reached and must all have held.
if ! grep -qx 'all checks held' "$work/checks.txt" 2>/dev/null; then
  echo "the checks did not all hold; see $work"
  tail -40 "$work/qgis.log"
  exit 1
fi
