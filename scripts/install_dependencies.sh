#!/usr/bin/env bash
# Installs what building and testing need, from Debian 12. Safe to run again.
set -euo pipefail

PACKAGES=(
  cmake ninja-build ccache g++ git pkg-config clang-format clang-tidy file dpkg-dev zip sqlite3
  libqgis-dev qgis python3-qgis libgeos-dev libproj-dev libgdal-dev libboost-dev
  qtbase5-dev libqt5svg5-dev qttools5-dev qttools5-dev-tools
  xvfb xauth gdal-bin python3-gdal python3-shapely
)

missing=()
for package in "${PACKAGES[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
  echo "All packages are installed."
  exit 0
fi
echo "Installing: ${missing[*]}"
run=()
[ "$(id -u)" -eq 0 ] || run=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${run[@]}" apt-get update
"${run[@]}" apt-get install -y --no-install-recommends "${missing[@]}"
