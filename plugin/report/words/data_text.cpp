// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words/data_text.h"

#include <algorithm>

namespace minemap
{

namespace
{

bool turnsDirection( QChar sign )
{
  return ( sign >= QChar( 0x202A ) && sign <= QChar( 0x202E ) ) ||
         ( sign >= QChar( 0x2066 ) && sign <= QChar( 0x2069 ) );
}

bool isControl( QChar sign )
{
  return sign.category() == QChar::Other_Control && sign != QLatin1Char( '\n' ) && sign != QLatin1Char( '\t' );
}

bool isRightToLeft( QChar sign )
{
  return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
}

} // namespace

QString dataText( const std::string &text )
{
  constexpr int LONGEST = 300;
  QString shown;
  for ( const QChar sign : QString::fromStdString( text ) )
  {
    if ( turnsDirection( sign ) || isControl( sign ) )
      continue;
    if ( shown.size() >= LONGEST && !sign.isLowSurrogate() )
      return shown + QChar( 0x2026 ); // Ellipsis.
    shown += sign;
  }
  return shown;
}

QString dataInSentence( const std::string &text )
{
  QString shown = dataText( text );
  if ( std::none_of( shown.cbegin(), shown.cend(), isRightToLeft ) )
    return shown;
  return QChar( 0x2068 ) + shown + QChar( 0x2069 ); // First strong isolate, pop directional isolate.
}

} // namespace minemap
