// SPDX-License-Identifier: GPL-2.0-or-later
// The signs of a map of discrepancies. Verdicts and classes differ by dash and shape as well as by colour.
#pragma once

#include "core/geometry/point.h"
#include "core/score/scorecard.h"

#include <QString>

#include <optional>
#include <vector>

namespace minemap
{

//! Attributes of an SVG shape. \param verdict nothing: not judged by anybody. \param isFilled of polygons and points.
QString recordStyle( const std::optional<Verdict> &verdict, bool isFilled );

//! "x,y x,y": \a offsets from \a at, as SVG takes corners.
QString pointList( const Point &at, const std::vector<Point> &offsets );

//! \param size 1: as in the legend.
QString findMark( const Point &at, const std::optional<FindClass> &findClass, double size = 1 );

QString accidentMark( const Point &at );

//! Around the mark of an accident or find that is an alarm.
QString alarmRing( const Point &at );

//! Attributes of a record where a correction puts it.
QString correctionStyle( bool isFilled );

//! From where a record is to where a correction puts it; empty where they cannot be told apart.
QString correctionArrow( const Point &from, const Point &to );

//! Attributes of searched ground.
QString groundStyle();

} // namespace minemap
