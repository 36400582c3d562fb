#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Reads the source with clang-format and clang-tidy and changes nothing. Slow; not part of scripts/test.sh.
#
#   scripts/lint.sh                  all of plugin/
#   scripts/lint.sh plugin/report    one folder or file
set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT"

say "Installing what is missing"
"$ROOT/scripts/install_dependencies.sh"
say "Checking the style of the C++ files"
check_format
say "Building, because clang-tidy needs the generated headers"
build_release
folder=$(realpath -e -- "${1:-plugin}") || fail "there is no ${1:-plugin}"
say "Reading ${folder#"$ROOT/"} with clang-tidy"
run-clang-tidy -quiet -j2 -p "$RELEASE_BUILD" "^$folder"
echo "clang-tidy found nothing."
