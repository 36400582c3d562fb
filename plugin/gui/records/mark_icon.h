// SPDX-License-Identifier: GPL-2.0-or-later
// Icons drawn in the colours of the theme, for tables.
#pragma once

#include <QIcon>
#include <QRectF>

#include <functional>

class QPainter;

namespace minemap
{

/**
 * An icon whose mark is drawn anew at every size, outlined in the theme's colour of text.
 *
 * \param draw draws into the square it is given; the pen is set, the brush is not.
 */
QIcon markIcon( std::function<void( QPainter &, const QRectF & )> draw );

} // namespace minemap
