// SPDX-License-Identifier: GPL-2.0-or-later
// The words on a tolerance curve, wherever it is drawn.
#pragma once

#include <QString>

namespace minemap
{

QString toleranceAxisText();
QString rateAxisText();
QString hitLineText();
QString chanceLineText();

//! "T = 25 m".
QString toleranceMarkText( double tolerance );

//! What stands in place of a curve that must not be drawn.
QString curveNotDrawnText();

//! How the curve is read.
QString curveReadingText();

} // namespace minemap
