// SPDX-License-Identifier: GPL-2.0-or-later
// Layer styles in another palette: every colour of the style files has one in each palette.
#pragma once

#include "gui/preferences.h"

#include <QColor>
#include <QString>
#include <QStringList>

namespace minemap
{

//! The colours that styles may use, as "r,g,b" as style files write them.
QStringList standardColours();

//! What \a standard, "r,g,b", is in \a palette; itself where styles may not use it.
QString colourIn( Palette palette, const QString &standard );

//! A style file with its colours replaced; opacity stays.
QString recoloured( const QString &style, Palette palette );

} // namespace minemap
