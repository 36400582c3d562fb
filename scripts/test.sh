#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Sets everything up on Debian 12, builds and runs all tests. Safe to run again.
#
#   scripts/test.sh                  everything
#   scripts/test.sh -R report -V     arguments go to ctest
set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT"

say "Installing what is missing"
"$ROOT/scripts/install_dependencies.sh"
say "Checking the style of the C++ files"
check_format
say "Building into build/release"
build_release
say "Testing"
# A build without tests must not look like one that passed.
ctest --preset release --no-tests=error --timeout 600 "$@"
