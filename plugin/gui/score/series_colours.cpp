// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/series_colours.h"

#include <QPalette>

namespace minemap
{

bool isDark( const QPalette &theme )
{
  return theme.color( QPalette::Base ).lightnessF() < theme.color( QPalette::Text ).lightnessF();
}

SeriesColours seriesColours( Palette palette, const QPalette &theme )
{
  const bool dark = isDark( theme );
  switch ( palette )
  {
  case Palette::Standard:
    break;
  case Palette::Contrast:
    return dark ? SeriesColours{ QColor( 0xa6d8ffU ), QColor( 0xffcb70U ), QColor( 0xffc2e5U ), QColor( 0xffcb70U ) }
                : SeriesColours{ QColor( 0x003a70U ), QColor( 0x8a3a00U ), QColor( 0x6b1f55U ), QColor( 0x8a3a00U ) };
  case Palette::Print:
    return dark ? SeriesColours{ QColor( 0xffffffU ), QColor( 0xb4b4b4U ), QColor( 0xdcdcdcU ), QColor( 0xffffffU ) }
                : SeriesColours{ QColor( 0x000000U ), QColor( 0x5a5a5aU ), QColor( 0x333333U ), QColor( 0x000000U ) };
  }
  return dark ? SeriesColours{ QColor( 0x56b4e9U ), QColor( 0xf0a040U ), QColor( 0xe3a3cbU ), QColor( 0xf0a040U ) }
              : SeriesColours{ QColor( 0x0072b2U ), QColor( 0xb85000U ), QColor( 0x9c4a80U ), QColor( 0xb85000U ) };
}

QColor blended( const QColor &over, const QColor &ground, double share )
{
  const auto mix = [share]( double a, double b ) { return share * a + ( 1 - share ) * b; };
  return QColor::fromRgbF( mix( over.redF(), ground.redF() ), mix( over.greenF(), ground.greenF() ),
                           mix( over.blueF(), ground.blueF() ) );
}

} // namespace minemap
