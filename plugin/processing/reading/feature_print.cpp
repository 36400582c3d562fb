// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/feature_print.h"

#include "core/geometry/plain_wkb.h"

#include <qgsgeometry.h>
#include <qgspoint.h>

#include <QSysInfo>

#include <cmath>
#include <functional>

namespace minemap
{

void appendWkb( std::string &wkb, const QgsGeometry &geometry )
{
  if ( geometry.isNull() )
    return;
  const auto *point = qgsgeometry_cast<const QgsPoint *>( geometry.constGet() );
  if ( point && QSysInfo::ByteOrder == QSysInfo::LittleEndian )
  {
    const Point place = { point->x(), point->y() };
    if ( std::isfinite( place.x ) && std::isfinite( place.y ) )
    {
      wkb += wkbOf( place );
      return;
    }
  }
  const QByteArray bytes = geometry.asWkb();
  wkb.append( bytes.constData(), static_cast<std::size_t>( bytes.size() ) );
}

std::uint64_t featurePrint( std::string_view wkb, std::string_view values )
{
  constexpr std::uint64_t SPREADS = 0x9e3779b97f4a7c15; // Odd, so that no part of either hash is lost.
  const std::hash<std::string_view> hash;
  return static_cast<std::uint64_t>( hash( wkb ) ) * SPREADS + static_cast<std::uint64_t>( hash( values ) );
}

} // namespace minemap
