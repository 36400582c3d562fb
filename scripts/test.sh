#!/usr/bin/env bash
# Sets everything up on Debian 12 and runs all tests. Arguments go to ctest.
set -euo pipefail
cd "$(dirname "$0")/.."

bash scripts/install_dependencies.sh
echo "Building …"
cmake --preset release
cmake --build --preset release
echo "Testing …"
ctest --preset release "$@"
