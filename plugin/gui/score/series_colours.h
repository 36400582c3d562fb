// SPDX-License-Identifier: GPL-2.0-or-later
// Colours of the lines of charts, for light and dark themes.
#pragma once

#include "gui/preferences.h"

#include <QColor>

class QPalette;

namespace minemap
{

struct SeriesColours
{
    QColor hit;
    QColor chance;
    QColor comparison; //!< Of a map that was moved by hand.
    QColor warning;    //!< The bar of a warning.
};

//! True where light text stands on a dark ground.
bool isDark( const QPalette &theme );

//! Each at least 3 to 1 against the ground of \a theme (WCAG 1.4.11).
SeriesColours seriesColours( Palette palette, const QPalette &theme );

//! \a share of \a over (0–1) on \a ground.
QColor blended( const QColor &over, const QColor &ground, double share );

} // namespace minemap
