// SPDX-License-Identifier: GPL-2.0-or-later
// Draws the tolerance curve. Lines differ by dash and by colour, so they can be told apart in grey and by everyone.
#include "report/score/curve_svg.h"

#include "report/words/curve_words.h"
#include "report/words/number_text.h"

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

constexpr double WIDTH = 680, HEIGHT = 340;
constexpr double LEFT = 64, RIGHT = 16, TOP = 40, BOTTOM = 48;
constexpr const char *HIT_COLOUR = "#0b3c6f";
constexpr const char *CHANCE_COLOUR = "#b35900";

using RateOf = OptionalNumber CurvePoint::*;

//! Where things lie on the picture.
struct Frame
{
    double maximum = 1; //!< Largest tolerance, metres.

    double x( double tolerance ) const { return LEFT + ( WIDTH - LEFT - RIGHT ) * tolerance / maximum; }

    double y( double rate ) const { return HEIGHT - BOTTOM - ( HEIGHT - TOP - BOTTOM ) * std::clamp( rate, 0.0, 1.0 ); }

    QString at( double tolerance, double rate ) const
    {
      return QStringLiteral( "%1 %2" ).arg( QString::number( x( tolerance ), 'f', 1 ),
                                            QString::number( y( rate ), 'f', 1 ) );
    }
};

QString coordinate( double value )
{
  return QString::number( value, 'f', 1 );
}

QString lineElement( double x1, double y1, double x2, double y2, const QString &style )
{
  return QStringLiteral( "<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>\n" )
    .arg( coordinate( x1 ), coordinate( y1 ), coordinate( x2 ), coordinate( y2 ), style );
}

QString textElement( double x, double y, const QString &anchor, const QString &text )
{
  return QStringLiteral( "<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n" )
    .arg( coordinate( x ), coordinate( y ), anchor, text.toHtmlEscaped() );
}

//! A step of 1, 2 or 5 times a power of ten that makes at most eight intervals.
double tickStep( double maximum )
{
  const double rough = maximum / 8;
  const double power = std::pow( 10, std::floor( std::log10( rough ) ) );
  for ( const double factor : { 1.0, 2.0, 5.0 } )
  {
    if ( factor * power >= rough )
      return factor * power;
  }
  return 10 * power;
}

QString axes( const Frame &frame )
{
  const QString gridStyle = QStringLiteral( "stroke=\"#d9d9d9\"" );
  const QString axisStyle = QStringLiteral( "stroke=\"#444\"" );
  QString svg;
  for ( int fifth = 0; fifth <= 5; ++fifth )
  {
    const double y = frame.y( fifth / 5.0 );
    svg += lineElement( LEFT, y, WIDTH - RIGHT, y, fifth == 0 ? axisStyle : gridStyle );
    svg += textElement( LEFT - 6, y + 4, QStringLiteral( "end" ), percentText( fifth / 5.0 ) );
  }
  const double step = tickStep( frame.maximum );
  for ( int tick = 0; tick * step <= frame.maximum * ( 1 + 1e-9 ); ++tick )
  {
    const double x = frame.x( tick * step );
    svg += lineElement( x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 5, axisStyle );
    svg += textElement( x, HEIGHT - BOTTOM + 19, QStringLiteral( "middle" ), metresText( tick * step ) );
  }
  svg += lineElement( LEFT, TOP, LEFT, HEIGHT - BOTTOM, axisStyle );
  svg += textElement( ( LEFT + WIDTH - RIGHT ) / 2, HEIGHT - 8, QStringLiteral( "middle" ), toleranceAxisText() );
  const double middle = ( TOP + HEIGHT - BOTTOM ) / 2;
  svg += QStringLiteral( "<text x=\"14\" y=\"%1\" text-anchor=\"middle\" transform=\"rotate(-90 14 %1)\">%2</text>\n" )
           .arg( coordinate( middle ), rateAxisText().toHtmlEscaped() );
  return svg;
}

//! A line through the known points; a gap where one is not known.
QString curveLine( const Frame &frame, const std::vector<CurvePoint> &curve, RateOf rate, const QString &style )
{
  QString path;
  bool penDown = false;
  for ( const CurvePoint &point : curve )
  {
    const OptionalNumber &value = point.*rate;
    if ( value )
      path += ( penDown ? QStringLiteral( " L" ) : QStringLiteral( " M" ) ) + frame.at( point.tolerance, *value );
    penDown = value.has_value();
  }
  return path.isEmpty() ? QString()
                        : QStringLiteral( "<path d=\"%1\" fill=\"none\" %2/>\n" ).arg( path.trimmed(), style );
}

QString band( const Frame &frame, const std::vector<CurvePoint> &curve, RateOf low, RateOf high, const QString &colour )
{
  QStringList upper, lower;
  for ( const CurvePoint &point : curve )
  {
    if ( !( point.*low ) || !( point.*high ) )
      continue;
    upper.append( frame.at( point.tolerance, *( point.*high ) ) );
    lower.prepend( frame.at( point.tolerance, *( point.*low ) ) );
  }
  if ( upper.size() < 2 )
    return QString();
  return QStringLiteral( "<path d=\"M%1 Z\" fill=\"%2\" fill-opacity=\"0.15\" stroke=\"none\"/>\n" )
    .arg( ( upper + lower ).join( QStringLiteral( " L" ) ), colour );
}

QString toleranceMark( const Frame &frame, double tolerance )
{
  if ( tolerance > frame.maximum )
    return QString();
  const double x = frame.x( tolerance );
  const bool isRight = tolerance > 0.8 * frame.maximum; // Where a label to its right would be cut off.
  return lineElement( x, TOP, x, HEIGHT - BOTTOM, QStringLiteral( "stroke=\"#000\" stroke-dasharray=\"2 3\"" ) ) +
         textElement( isRight ? x - 4 : x + 4, TOP - 4, isRight ? QStringLiteral( "end" ) : QStringLiteral( "start" ),
                      toleranceMarkText( tolerance ) );
}

QString legend( const QString &hitStyle, const QString &chanceStyle )
{
  return lineElement( LEFT, 12, LEFT + 30, 12, hitStyle ) +
         textElement( LEFT + 36, 16, QStringLiteral( "start" ), hitLineText() ) +
         lineElement( LEFT + 280, 12, LEFT + 310, 12, chanceStyle ) +
         textElement( LEFT + 316, 16, QStringLiteral( "start" ), chanceLineText() );
}

std::ptrdiff_t known( const std::vector<CurvePoint> &curve, RateOf rate )
{
  return std::count_if( curve.begin(), curve.end(),
                        [rate]( const CurvePoint &point ) { return ( point.*rate ).has_value(); } );
}

} // namespace

QString curveSvg( const Scorecard &card )
{
  const std::vector<CurvePoint> &curve = card.curve;
  if ( std::max( known( curve, &CurvePoint::hit ), known( curve, &CurvePoint::chance ) ) < 2 )
    return QString();
  Frame frame;
  frame.maximum = 0;
  for ( const CurvePoint &point : curve )
    frame.maximum = std::max( frame.maximum, point.tolerance );
  if ( !( frame.maximum > 0 ) || !std::isfinite( frame.maximum ) )
    return QString();

  const QString hitStyle = QStringLiteral( "stroke=\"%1\" stroke-width=\"2.5\"" ).arg( QLatin1String( HIT_COLOUR ) );
  const QString chanceStyle =
    QStringLiteral( "stroke=\"%1\" stroke-width=\"2\" stroke-dasharray=\"7 4\"" ).arg( QLatin1String( CHANCE_COLOUR ) );
  QString svg =
    QStringLiteral( "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" style=\"direction: ltr\" "
                    "role=\"img\" aria-label=\"%3\">\n" )
      .arg( coordinate( WIDTH ), coordinate( HEIGHT ), Words::tr( "Tolerance curve" ).toHtmlEscaped() );
  svg += axes( frame );
  svg += band( frame, curve, &CurvePoint::chanceLow, &CurvePoint::chanceHigh, QLatin1String( CHANCE_COLOUR ) );
  svg += band( frame, curve, &CurvePoint::hitLow, &CurvePoint::hitHigh, QLatin1String( HIT_COLOUR ) );
  svg += toleranceMark( frame, card.tolerance );
  svg += curveLine( frame, curve, &CurvePoint::chance, chanceStyle );
  svg += curveLine( frame, curve, &CurvePoint::hit, hitStyle );
  svg += legend( hitStyle, chanceStyle );
  return svg + QStringLiteral( "</svg>\n" );
}

} // namespace minemap
