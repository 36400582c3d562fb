// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/layers/style_palette.h"

#include <QRegularExpression>

namespace minemap
{

namespace
{

struct StyleColour
{
    const char *standard;
    const char *contrast;
    const char *print;
};

// None is green or can be taken for it. What differs by colour differs by pattern or shape, too.
constexpr StyleColour COLOURS[] = {
  { "0,114,178", "0,68,136", "40,40,40" },        // Confirmed records; finds inside.
  { "156,63,116", "136,20,96", "0,0,0" },         // Mined, not judged: lines.
  { "204,121,167", "190,70,140", "170,170,170" }, // Mined, not judged: fill.
  { "230,159,0", "221,119,0", "85,85,85" },       // Unconfirmed.
  { "68,68,68", "45,45,45", "120,120,120" },      // Not judged.
  { "85,85,85", "60,60,60", "150,150,150" },      // Finds that are not scored.
  { "200,200,200", "170,170,170", "225,225,225" },
  { "213,94,0", "170,40,0", "80,80,80" },        // Unmapped finds, and the arrows to them.
  { "165,0,38", "120,0,20", "0,0,0" },           // The alarm.
  { "240,228,66", "255,225,0", "240,240,240" },  // Accidents outside the map; finds laid later.
  { "86,180,233", "30,130,210", "180,180,180" }, // Finds within the tolerance.
  { "102,102,102", "70,70,70", "130,130,130" },
  { "119,119,119", "85,85,85", "140,140,140" },
  { "26,26,26", "0,0,0", "0,0,0" }, // Outlines and labels.
  { "0,0,0", "0,0,0", "0,0,0" },
  { "255,255,255", "255,255,255", "255,255,255" } // Halos.
};

} // namespace

QStringList standardColours()
{
  QStringList colours;
  for ( const StyleColour &colour : COLOURS )
    colours << QString::fromLatin1( colour.standard );
  return colours;
}

QString colourIn( Palette palette, const QString &standard )
{
  for ( const StyleColour &colour : COLOURS )
  {
    if ( standard != QLatin1String( colour.standard ) )
      continue;
    switch ( palette )
    {
    case Palette::Standard:
      return standard;
    case Palette::Contrast:
      return QString::fromLatin1( colour.contrast );
    case Palette::Print:
      return QString::fromLatin1( colour.print );
    }
  }
  return standard;
}

QString recoloured( const QString &style, Palette palette )
{
  static const QRegularExpression colour( QStringLiteral( "\"(\\d{1,3},\\d{1,3},\\d{1,3})(,\\d{1,3}\")" ) );
  QString result;
  int copied = 0;
  for ( auto matches = colour.globalMatch( style ); matches.hasNext(); )
  {
    const QRegularExpressionMatch match = matches.next();
    result += style.mid( copied, match.capturedStart( 1 ) - copied ) + colourIn( palette, match.captured( 1 ) );
    copied = match.capturedEnd( 1 );
  }
  return result + style.mid( copied );
}

} // namespace minemap
