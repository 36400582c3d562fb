#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Builds the same sources in a Debian 13 folder, with its QGIS 3.40, and runs the tests there. Needs root (chroot).
# Not part of CI. Safe to run again: the folder is made once (about 4 GB) and then kept.
#
#   scripts/compat.sh [FOLDER] [-- ctest arguments]
#
# FOLDER lies outside the sources; without it ${XDG_CACHE_HOME:-~/.cache}/minemapaccuracy/debian13.
# DEBIAN_MIRROR names another mirror than the one this machine itself installs from.
set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder=${XDG_CACHE_HOME:-$HOME/.cache}/minemapaccuracy/debian13
if [ $# -gt 0 ] && [ "$1" != -- ]; then
  folder=$1
  shift
fi
if [ $# -gt 0 ]; then
  [ "$1" = -- ] || fail "unknown argument \"$1\": scripts/compat.sh [FOLDER] [-- ctest arguments]"
  shift
fi
folder=$(realpath -m -- "$folder")
case "$folder" in
  / | "$ROOT" | "$ROOT"/*) fail "$folder is no place for a Debian 13: choose a folder outside the sources" ;;
esac
[ "$(id -u)" -eq 0 ] || fail "chroot needs root: run sudo scripts/compat.sh $folder"

inside() {
  chroot "$folder" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}

# debootstrap keeps a folder of its own in there until it has succeeded.
if [ ! -x "$folder/usr/bin/apt-get" ] || [ -e "$folder/debootstrap" ]; then
  say "Making a Debian 13 in $folder"
  install_packages debootstrap
  mirror=${DEBIAN_MIRROR:-}
  if [ -z "$mirror" ]; then
    # shellcheck disable=SC2016 # apt-get replaces $(...), not the shell.
    mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Origin: Debian' 'Created-By: Packages' \
      | awk '$1 !~ /-/ && !uri { uri = $2 } END { print uri }' || true)
  fi
  mkdir -p "$folder"
  # In two steps: the packages of QGIS need a /proc while they are being set up, and debootstrap brings none.
  debootstrap --variant=minbase trixie "$folder" ${mirror:+"$mirror"}
fi
grep -q '^VERSION_CODENAME=trixie$' "$folder/etc/os-release" || fail "$folder does not hold a Debian 13"

if ! mountpoint -q "$folder/proc"; then
  trap 'umount "$folder/proc"' EXIT
  mount -t proc proc "$folder/proc"
fi
cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
cp -L /etc/hosts "$folder/etc/hosts"

say "Installing what is missing in $folder"
mkdir -p "$folder/srv/minemapaccuracy"
source="$folder/srv/minemapaccuracy"
# The build folder stays, so that a second run builds only what has changed.
find "$source" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
tar -C "$ROOT" --exclude=./build --exclude='./build-*' --exclude=./.git --exclude=__pycache__ -cf - . | tar -C "$source" --no-same-owner -xf -
inside /srv/minemapaccuracy/scripts/install_dependencies.sh

# shellcheck disable=SC2016 # dpkg-query replaces ${...}, not the shell.
say "Building with QGIS $(inside dpkg-query -W -f='${Version}' libqgis-dev)"
inside bash -euo pipefail -c '. /srv/minemapaccuracy/scripts/common.sh; build_release'

say "Testing"
inside bash -euo pipefail -c 'cd /srv/minemapaccuracy && ctest --preset release --no-tests=error --timeout 600 "$@"' ctest "$@"
