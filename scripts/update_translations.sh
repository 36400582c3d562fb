#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Brings the Qt Linguist sources in plugin/i18n up to date with the strings in the C++ code. Run it after changing one.
set -euo pipefail
cd "$(dirname "$0")/.."
# On Debian the plain name is a chooser that needs a default Qt.
lupdate=$(command -v /usr/lib/qt5/bin/lupdate || command -v lupdate)
"$lupdate" -extensions cpp,h -locations none -no-obsolete plugin -ts plugin/i18n/minemapaccuracy_*.ts
