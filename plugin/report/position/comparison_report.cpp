// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/position/comparison_report.h"

#include "report/json/json_parts.h"
#include "report/page/html_parts.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"
#include "report/words/words.h"

#include <QCoreApplication>
#include <cmath>
#include <tuple>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

//! Rates are hashed and written so, that another machine's last digits change nothing.
OptionalNumber rounded( const OptionalNumber &value )
{
  constexpr double PER_RATE = 1e9;
  return value ? OptionalNumber( std::round( *value * PER_RATE ) / PER_RATE ) : value;
}

OptionalNumber lowOf( const PairedDifference &difference )
{
  return difference.interval ? OptionalNumber( difference.interval->low ) : OptionalNumber();
}

OptionalNumber highOf( const PairedDifference &difference )
{
  return difference.interval ? OptionalNumber( difference.interval->high ) : OptionalNumber();
}

void writeMap( JsonWriter &json, const char *name, const ComparedMap &map )
{
  const HitRate &rate = map.hitRate;
  json.key( name ).beginObject();
  json.key( "value" ).number( rounded( rate.value ) );
  json.key( "low" ).number( rounded( rate.low ) );
  json.key( "high" ).number( rounded( rate.high ) );
  json.key( "hits" ).integer( rate.hits );
  json.key( "finds" ).integer( rate.finds );
  json.key( "clusters" ).integer( rate.clusters );
  json.key( "only" ).integer( map.only );
  json.key( "chance" ).number( rounded( rate.chance ) );
  json.key( "records" ).integer( map.records );
  constexpr double PER_SQUARE_METRE = 100;
  json.key( "mapped" )
    .number( map.mapped ? OptionalNumber( std::round( *map.mapped * PER_SQUARE_METRE ) / PER_SQUARE_METRE )
                        : std::nullopt );
  json.endObject();
}

void writeResults( JsonWriter &json, const Comparison &comparison )
{
  writeMap( json, "a", comparison.a );
  writeMap( json, "b", comparison.b );
  const PairedDifference &difference = comparison.difference;
  json.key( "difference" ).beginObject();
  json.key( "value" ).number( rounded( difference.value ) );
  json.key( "low" ).number( rounded( lowOf( difference ) ) );
  json.key( "high" ).number( rounded( highOf( difference ) ) );
  json.key( "p_value" ).number( rounded( difference.pValue ) );
  json.key( "finds" ).integer( difference.finds );
  json.key( "both" ).integer( comparison.both );
  json.key( "only_a" ).integer( difference.onlyA );
  json.key( "only_b" ).integer( difference.onlyB );
  json.key( "neither" ).integer( comparison.neither );
  json.key( "clusters" ).integer( static_cast<std::int64_t>( difference.clusters ) );
  json.key( "differing_clusters" ).integer( static_cast<std::int64_t>( difference.differing ) );
  json.endObject();
}

bool isTooFew( const Comparison &comparison )
{
  return comparison.card.tooFew;
}

QString rateText( const ComparedMap &map, bool tooFew )
{
  const HitRate &rate = map.hitRate;
  if ( !rate.value )
    return Words::tr( "unknown" );
  return tooFew ? Words::tr( "%1 of %2: too few to judge" ).arg( countText( rate.hits ), countText( rate.finds ) )
                : percentWithInterval( *rate.value, rate.low, rate.high );
}

QString mapName( const Comparison &comparison, const char *role )
{
  for ( const InputDescription &input : comparison.card.inputs )
  {
    if ( input.role == role )
      return QString::fromStdString( input.layer );
  }
  return QString();
}

//! Percentage points.
QString points( double difference )
{
  constexpr double PERCENT = 100;
  return signedNumberText( difference * PERCENT );
}

QString mapTable( const Comparison &comparison )
{
  const bool tooFew = isTooFew( comparison );
  QVector<QStringList> rows;
  for ( const auto &[name, role, map] : { std::tuple( Words::tr( "A" ), "MAP_A", &comparison.a ),
                                          std::tuple( Words::tr( "B" ), "MAP_B", &comparison.b ) } )
  {
    const HitRate &rate = map->hitRate;
    rows << QStringList{
      name.toHtmlEscaped(),
      ofData( mapName( comparison, role ).toStdString() ),
      countText( map->records ).toHtmlEscaped(),
      ( map->mapped ? areaText( *map->mapped ) : Words::tr( "unknown" ) ).toHtmlEscaped(),
      countText( rate.hits ).toHtmlEscaped(),
      countText( map->only ).toHtmlEscaped(),
      rateText( *map, tooFew ).toHtmlEscaped(),
      ( rate.chance && !tooFew ? percentText( *rate.chance ) : Words::tr( "unknown" ) ).toHtmlEscaped() };
  }
  return table( { Words::tr( "Map" ), Words::tr( "Layer" ), Words::tr( "Records" ), Words::tr( "Mapped" ),
                  Words::tr( "Finds hit" ), Words::tr( "Hit by this map alone" ), Words::tr( "Hit rate" ),
                  Words::tr( "Chance rate" ) },
                rows );
}

} // namespace

QStringList comparisonSentences( const Comparison &comparison )
{
  const PairedDifference &difference = comparison.difference;
  const QString tolerance = metresText( comparison.card.tolerance );
  if ( difference.finds == 0 )
    return { Words::tr( "No find can be judged for both maps, so nothing is known of which is better." ) };
  const std::string reason = reasonFor( comparison.card, "difference.value" );
  if ( !difference.value && !reason.empty() )
    return { Words::tr( "Which map is better is not known: %1." ).arg( undefinedReasonText( reason ) ) };
  if ( isTooFew( comparison ) )
    return { Words::tr( "Of the finds judged for both maps, %1 of %2 lie within %3 m of A, %4 of B: too few to judge." )
               .arg( countText( difference.finds > 0 ? comparison.a.hitRate.hits : 0 ), countText( difference.finds ),
                     tolerance, countText( comparison.b.hitRate.hits ) ) };
  QStringList sentences;
  sentences << Words::tr( "%1 of %2 finds can be judged for both maps; of these %3 lie within %4 m of A and %5 of B." )
                 .arg( countText( difference.finds ), countText( comparison.card.findsTotal ),
                       rateText( comparison.a, false ), tolerance, rateText( comparison.b, false ) );
  sentences << Words::tr( "Both hit %1, A alone %2, B alone %3, neither %4." )
                 .arg( countText( comparison.both ), countText( difference.onlyA ), countText( difference.onlyB ),
                       countText( comparison.neither ) );
  if ( difference.value && difference.interval )
    sentences << Words::tr( "Difference of B from A in percentage points: %1 [%2 to %3]." )
                   .arg( points( *difference.value ), points( difference.interval->low ),
                         points( difference.interval->high ) );
  if ( comparison.a.hitRate.chance && comparison.b.hitRate.chance )
    sentences << Words::tr( "A point anywhere in the searched ground is on A with a chance of %1, on B with %2: a map "
                            "that covers more ground hits more." )
                   .arg( percentText( *comparison.a.hitRate.chance ), percentText( *comparison.b.hitRate.chance ) );
  constexpr double SELDOM = 0.05;
  if ( !difference.pValue )
    sentences << Words::tr( "Whether the difference is more than chance is not known: %1." )
                   .arg( undefinedReasonText( difference.pReason ? difference.pReason : "not computed" ) );
  else if ( *difference.pValue <= SELDOM )
    sentences << Words::tr( "Two maps of equal worth would seldom differ so much (%1)." )
                   .arg( pValueRelation( *difference.pValue ) );
  else
    sentences
      << Words::tr( "Two maps of equal worth could differ as much (%1)." ).arg( pValueRelation( *difference.pValue ) );
  return sentences;
}

QString comparisonSummary( const Comparison &comparison )
{
  return ( leadingWarnings( comparison.card ) + comparisonSentences( comparison ) ).join( QLatin1Char( '\n' ) );
}

QByteArray comparisonDigest( const Comparison &comparison )
{
  return digestOf( comparison.card, [&]( JsonWriter &json ) { writeResults( json, comparison ); } );
}

QByteArray comparisonJson( const Comparison &comparison )
{
  const Scorecard &card = comparison.card;
  JsonWriter json;
  json.beginObject();
  json.key( "schema" ).text( QStringLiteral( "minemap-comparison/1" ) );
  writePairs( json, "plugin", card.plugin );
  writeInputs( json, card.inputs );
  writeCrs( json, card );
  writeParameters( json, card );
  writeResults( json, comparison );
  writeNotes( json, card );
  json.key( "summary" ).text( comparisonSummary( comparison ) );
  writePairs( json, "undefined", card.undefined );
  json.key( "digest" ).text( QString::fromLatin1( comparisonDigest( comparison ) ) );
  json.endObject();
  return json.result();
}

QByteArray comparisonHtml( const Comparison &comparison, const QString &made )
{
  const Scorecard &card = comparison.card;
  QString html = pageBegin( Words::tr( "Minefield map accuracy: two maps compared" ) );
  html += QStringLiteral( "<p class=\"subject\">%1<br/>%2%3</p>\n" )
            .arg( Words::tr( "Map A: %1" ).arg( ofData( mapName( comparison, "MAP_A" ).toStdString() ) ),
                  Words::tr( "Map B: %1" ).arg( ofData( mapName( comparison, "MAP_B" ).toStdString() ) ),
                  made.isEmpty() ? QString()
                                 : QStringLiteral( "<br/>" ) + Words::tr( "Made on %1" ).arg( made.toHtmlEscaped() ) );
  for ( const QString &warning : leadingWarnings( card ) )
    html += QStringLiteral( "<p class=\"warning\">%1</p>\n" ).arg( warning.toHtmlEscaped() );
  html += QStringLiteral( "<div class=\"summary\">\n" );
  for ( const QString &sentence : comparisonSentences( comparison ) )
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
  html += QStringLiteral( "</div>\n" );
  html += heading( Words::tr( "The two maps" ) ) + mapTable( comparison );
  html += noteSection( card );
  html += undefinedSection( card.undefined );
  html += inputSection( card );
  html += crsSection( card );
  html += parameterSection( card );
  html += definitionSection();
  html += versionSection( card, comparisonDigest( comparison ) );
  return ( html + pageEnd() ).toUtf8();
}

} // namespace minemap
