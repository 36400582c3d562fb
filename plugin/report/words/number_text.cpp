// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers for people.
#include "report/words/number_text.h"

#include "report/words/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr double SMALLEST_P_SAID = 0.001;

QString percentDigits( double rate )
{
  const double percent = rate * 100;
  const double whole = std::round( percent );
  const bool wouldMislead = ( whole == 0 && percent > 0 ) || ( whole == 100 && percent < 100 );
  if ( !wouldMislead )
    return reportLocale().toString( whole == 0 ? 0.0 : whole, 'f', 0 );
  if ( percent < 0.1 )
    return Words::tr( "< %1", "less than a number" ).arg( reportLocale().toString( 0.1, 'f', 1 ) );
  if ( percent > 99.9 )
    return Words::tr( "> %1", "more than a number" ).arg( reportLocale().toString( 99.9, 'f', 1 ) );
  return reportLocale().toString( percent, 'f', 1 );
}

//! Keeps "41 % [33–50]" in one piece in a sentence that runs from right to left, where it would read "[50–33]".
QString isolated( const QString &text )
{
  if ( reportLocale().textDirection() != Qt::RightToLeft )
    return text;
  return QChar( 0x2066 ) + text + QChar( 0x2069 ); // Left-to-right isolate, pop directional isolate.
}

} // namespace

QString countText( std::int64_t count )
{
  return reportLocale().toString( static_cast<qlonglong>( count ) );
}

QString percentText( double rate )
{
  //: A percentage; %1 is the number.
  return isolated( Words::tr( "%1 %" ).arg( percentDigits( rate ) ) );
}

QString percentWithInterval( double rate, const std::optional<double> &low, const std::optional<double> &high )
{
  if ( !low || !high )
    return percentText( rate );
  //: A percentage with its 95 % interval, "41 % [33–50]".
  return isolated(
    Words::tr( "%1 % [%2–%3]" ).arg( percentDigits( rate ), percentDigits( *low ), percentDigits( *high ) ) );
}

QString intervalText( double low, double high )
{
  //: The ends of an interval of a percentage, "33–50 %".
  return isolated( Words::tr( "%1–%2 %" ).arg( percentDigits( low ), percentDigits( high ) ) );
}

QString metresText( double metres )
{
  const bool whole = std::abs( metres - std::round( metres ) ) < 0.0005;
  return reportLocale().toString( metres, 'f', whole ? 0 : 1 );
}

QString signedNumberText( double number )
{
  const double whole = std::round( number );
  return isolated( ( whole > 0 ? QStringLiteral( "+" ) : QString() ) +
                   reportLocale().toString( whole == 0 ? 0.0 : whole, 'f', 0 ) );
}

QString pValueText( double p )
{
  const QString number = reportLocale().toString( std::max( p, SMALLEST_P_SAID ), 'f', 3 );
  return isolated( p < SMALLEST_P_SAID ? Words::tr( "< %1", "less than a number" ).arg( number ) : number );
}

QString pValueRelation( double p )
{
  const QString number = reportLocale().toString( std::max( p, SMALLEST_P_SAID ), 'f', 3 );
  return isolated( p < SMALLEST_P_SAID ? Words::tr( "p < %1" ).arg( number ) : Words::tr( "p = %1" ).arg( number ) );
}

QString skillNumber( double skill )
{
  return isolated( reportLocale().toString( skill, 'f', 2 ) );
}

QString areaText( double squareMetres )
{
  // As documents hold it, so that a page made from one says the same.
  constexpr double PER_SQUARE_METRE = 100;
  const double area = std::round( squareMetres * PER_SQUARE_METRE ) / PER_SQUARE_METRE;
  if ( area < 1e6 )
    return Words::tr( "%1 m²" ).arg( reportLocale().toString( area, 'f', 0 ) );
  return Words::tr( "%1 km²" ).arg( reportLocale().toString( area / 1e6, 'f', 2 ) );
}

} // namespace minemap
