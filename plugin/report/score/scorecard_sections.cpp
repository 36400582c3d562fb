// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/score/scorecard_sections.h"

#include "report/page/html_parts.h"
#include "report/score/curve_svg.h"
#include "report/words/curve_words.h"
#include "report/words/headline_text.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

} // namespace

QString subjectLine( const Scorecard &card, const QString &made )
{
  QStringList parts;
  for ( const InputDescription &input : card.inputs )
  {
    if ( input.role == "MAP" )
      parts << Words::tr( "Map: %1, records: %2" )
                 .arg( ofData( input.layer ), countText( card.confirmation.records ).toHtmlEscaped() );
    if ( input.role == "FINDS" )
      parts << Words::tr( "Finds: %1, number: %2" )
                 .arg( ofData( input.layer ), countText( card.findsTotal ).toHtmlEscaped() );
  }
  if ( !made.isEmpty() )
    parts << Words::tr( "Made on %1" ).arg( made.toHtmlEscaped() );
  return QStringLiteral( "<p class=\"subject\">%1</p>\n" ).arg( parts.join( QStringLiteral( "<br/>" ) ) );
}

QString curveSection( const Scorecard &card )
{
  QString html = heading( Words::tr( "Tolerance curve" ) );
  const bool enough = card.searchedKnown && card.hitRate.finds >= TOO_FEW_TO_JUDGE;
  const QString picture = enough ? curveSvg( card ) : QString();
  if ( picture.isEmpty() )
    return html + QStringLiteral( "<p>%1</p>\n" ).arg( curveNotDrawnText().toHtmlEscaped() );
  return html + figure( picture ) +
         QStringLiteral( "<p class=\"definition\">%1</p>\n" ).arg( curveReadingText().toHtmlEscaped() );
}

QString adjustedSection( const Scorecard &card )
{
  const AdjustedHitRate &adjusted = card.adjusted;
  if ( !adjusted.value || card.hitRate.finds < TOO_FEW_TO_JUDGE )
    return QString();
  QVector<QStringList> rows;
  const auto add = [&rows]( const QString &name, const QString &value ) {
    rows << QStringList{ name.toHtmlEscaped(), value.toHtmlEscaped() };
  };
  add( Words::tr( "Searched share of the ground within T of the map" ),
       percentText( adjusted.searchedInside.value_or( 0 ) ) );
  add( Words::tr( "Searched share of the other ground of the area" ),
       percentText( adjusted.searchedOutside.value_or( 0 ) ) );
  add( Words::tr( "Hit rate had both been searched alike (sensitivity value)" ),
       percentWithInterval( *adjusted.value, adjusted.low, adjusted.high ) );
  return heading( Words::tr( "Does the search follow the map?" ) ) +
         table( { Words::tr( "Number" ), Words::tr( "Value" ) }, rows );
}

QString accidentSection( const Scorecard &card )
{
  if ( !card.hasAccidents )
    return QString();
  const AccidentScore &accidents = card.accidents;
  QString text = Words::tr( "Within %1 m of the map, searched or not: %2 of %3." )
                   .arg( metresText( card.tolerance ), countText( accidents.hits ), countText( accidents.total ) );
  if ( accidents.total < TOO_FEW_TO_JUDGE )
    text += QLatin1Char( ' ' ) + Words::tr( "Too few to judge." );
  else if ( accidents.value )
    text += QLatin1Char( ' ' ) +
            Words::tr( "That is %1." ).arg( percentWithInterval( *accidents.value, accidents.low, accidents.high ) );
  text +=
    QLatin1Char( ' ' ) + Words::tr( "Inside ground reported searched before they happened: %1; inside searched ground, "
                                    "order in time not known: %2." )
                           .arg( countText( accidents.afterSearch ), countText( accidents.inUndatedSearch ) );
  return heading( Words::tr( "Accidents" ) ) + QStringLiteral( "<p>%1</p>\n" ).arg( text.toHtmlEscaped() );
}

QString groundSection( const Ground &ground )
{
  QVector<QStringList> rows;
  for ( const auto &[name, area] : groundAreas( ground ) )
    rows << QStringList{ name.toHtmlEscaped(), ( area ? areaText( *area ) : unknownText() ).toHtmlEscaped() };
  return heading( Words::tr( "Ground" ) ) + table( { Words::tr( "Ground" ), Words::tr( "Area" ) }, rows );
}

} // namespace minemap
