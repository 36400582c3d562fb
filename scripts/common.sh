# shellcheck shell=bash disable=SC2034 # its variables are used by the scripts that source it
# SPDX-License-Identifier: GPL-2.0-or-later
# What the scripts share. Sourced, never run: every script begins with `set -euo pipefail` and `. scripts/common.sh`.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
RELEASE_BUILD="$ROOT/build/release"

# What building and running need, by the names of Debian 12 and 13.
BUILD_PACKAGES=(
  cmake ninja-build ccache g++ pkg-config git file dpkg-dev zip
  libqgis-dev qgis python3-qgis libgeos-dev libproj-dev libgdal-dev libboost-dev libqwt-qt5-dev
  qtbase5-dev libqt5svg5-dev qttools5-dev qttools5-dev-tools
)
# What the tests need on top.
TEST_PACKAGES=( xvfb xauth x11-utils imagemagick gdal-bin python3-gdal python3-pyproj python3-shapely sqlite3 tidy poppler-utils )
# What checking the source needs.
CHECK_PACKAGES=( clang-format clang-tidy )

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# Runs a command as root, through sudo where needed.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "this needs root and sudo is not installed: as root, run: $*"
  fi
}

# Installs those of the named packages that are missing; without a missing one it touches neither apt nor the network.
install_packages() {
  local package missing=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "this is not Debian or a system like it; install what these packages hold and call cmake yourself: $*"
  fi
  for package in "$@"; do
    # shellcheck disable=SC2016 # dpkg-query replaces ${...}, not the shell.
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=( "$package" )
  done
  if [ ${#missing[@]} -eq 0 ]; then
    echo "All $# packages are installed."
    return
  fi
  echo "Installing with apt-get: ${missing[*]}"
  # Waits for another apt-get instead of failing, and asks no question: there may be nobody to answer.
  local options=( -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 )
  as_root env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" update </dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null
}

# All C++ files of plugin/ and tests/, each followed by a zero byte.
cxx_files() {
  find "$ROOT/plugin" "$ROOT/tests" -type f \( -name '*.cpp' -o -name '*.h' \) -print0 | LC_ALL=C sort -z
}

check_format() {
  cxx_files | ( cd "$ROOT" && xargs -0 clang-format --dry-run -Werror ) \
    || fail "these files are not in the project's style: run clang-format -i on them"
  echo "All C++ files are in the project's style."
}

build_release() {
  ( cd "$ROOT" && cmake --preset release && cmake --build --preset release -j2 )
}
