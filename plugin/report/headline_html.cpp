// SPDX-License-Identifier: GPL-2.0-or-later
// Tiles and groups. No percentage where there is too little to judge.
#include "report/headline_html.h"

#include "report/number_text.h"
#include "report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString tooFewText( std::int64_t part, std::int64_t whole )
{
  return Words::tr( "%1 of %2: too few to judge" ).arg( countText( part ), countText( whole ) );
}

QString unknownText()
{
  return Words::tr( "unknown" );
}

QString knownCountText( std::int64_t number, bool isKnown )
{
  return isKnown ? countText( number ) : unknownText();
}

bool enoughFinds( const HitRate &rate )
{
  return rate.finds >= TOO_FEW_TO_JUDGE;
}

QString hitRateText( const HitRate &rate )
{
  if ( !rate.value )
    return unknownText();
  return enoughFinds( rate ) ? percentWithInterval( *rate.value, rate.low, rate.high )
                             : tooFewText( rate.hits, rate.finds );
}

//! Chance and skill only mean something beside a hit rate.
QString chanceText( const HitRate &rate )
{
  if ( !rate.chance )
    return unknownText();
  // A sample that no place is near says that the share is small, not that there is none.
  constexpr double SMALLEST_SAID = 0.0005;
  return enoughFinds( rate ) ? percentText( std::max( *rate.chance, SMALLEST_SAID ) )
                             : Words::tr( "too few finds to compare with" );
}

QString skillText( const HitRate &rate )
{
  if ( !rate.skill )
    return unknownText();
  return enoughFinds( rate ) ? skillNumber( *rate.skill ) : Words::tr( "too few to judge" );
}

QString pText( const HitRate &rate, const OptionalNumber &p )
{
  if ( !p )
    return unknownText();
  return enoughFinds( rate ) ? pValueText( *p ) : Words::tr( "too few to judge" );
}

QString confirmationText( const Confirmation &confirmation )
{
  if ( !confirmation.value )
    return unknownText();
  if ( confirmation.judged < TOO_FEW_TO_JUDGE )
    return tooFewText( confirmation.confirmed, confirmation.judged );
  return percentWithInterval( *confirmation.value, confirmation.low, confirmation.high );
}

QString tile( const QString &title, const QString &value, const QString &sample, const QString &definition )
{
  return QStringLiteral( "<section class=\"tile\"><h3>%1</h3><p class=\"value\">%2</p><p class=\"sample\">%3</p>"
                         "<p class=\"definition\">%4</p></section>\n" )
    .arg( title.toHtmlEscaped(), value.toHtmlEscaped(), sample.toHtmlEscaped(), definition.toHtmlEscaped() );
}

//! \a sample, and why the number of \a key is unknown where it is.
QString withReason( const Scorecard &card, const char *key, const QString &sample )
{
  for ( const auto &[name, reason] : card.undefined )
  {
    if ( name == key )
      return sample.isEmpty() ? undefinedReasonText( reason )
                              : Words::tr( "%1 (%2)" ).arg( sample, undefinedReasonText( reason ) );
  }
  return sample;
}

QString hitRateTile( const Scorecard &card )
{
  const HitRate &rate = card.hitRate;
  const QString definition =
    Words::tr( "The share of finds in searched ground that lie within the tolerance T, here %1 m, of the map. It says "
               "nothing about ground that was not searched, and a map that covers much ground reaches a high hit rate "
               "by chance alone: read it beside the chance rate." )
      .arg( metresText( card.tolerance ) );
  if ( !card.searchedKnown )
    return tile(
      Words::tr( "Hit rate" ), unknownText(),
      Words::tr( "%1 of %2 finds lie within %3 m; where was searched is unknown, so this is not an accuracy" )
        .arg( countText( card.findsAllHits ), countText( card.findsAllConsidered ), metresText( card.tolerance ) ),
      definition );
  return tile( Words::tr( "Hit rate" ), hitRateText( rate ),
               withReason( card, "hit_rate.value",
                           Words::tr( "finds: %1, within %2 m: %3, clusters: %4" )
                             .arg( countText( rate.finds ), metresText( card.tolerance ), countText( rate.hits ),
                                   countText( rate.clusters ) ) ),
               definition );
}

QString confirmationTile( const Scorecard &card )
{
  const Confirmation &confirmation = card.confirmation;
  const QString sample =
    card.searchedKnown
      ? Words::tr(
          "records: %1, judged: %2, confirmed: %3, unconfirmed: %4, mined but not judged: %5, others not judged: %6" )
          .arg( countText( confirmation.records ), countText( confirmation.judged ),
                countText( confirmation.confirmed ), countText( confirmation.unconfirmed ),
                countText( confirmation.minedNotJudged ), countText( confirmation.notJudged ) )
      : Words::tr( "records: %1" ).arg( countText( confirmation.records ) );
  return tile(
    Words::tr( "Confirmation rate" ), confirmationText( confirmation ),
    withReason( card, "confirmation.value", sample ),
    Words::tr( "The share of sufficiently searched records that finds confirm. Unconfirmed means searched in "
               "part and nothing found in the searched part; it is not evidence that the ground is clear." ) );
}

QString cell( const QString &text )
{
  return QStringLiteral( "<td class=\"number\">%1</td>" ).arg( text.toHtmlEscaped() );
}

QString groupRow( const GroupScore &group )
{
  const QString name =
    group.name ? QStringLiteral( "<bdi>%1</bdi>" ).arg( QString::fromStdString( *group.name ).toHtmlEscaped() )
               : QStringLiteral( "<i>%1</i>" ).arg( Words::tr( "without a group" ).toHtmlEscaped() );
  const Confirmation &confirmation = group.confirmation;
  QString row = QStringLiteral( "<tr><th scope=\"row\">%1</th>" ).arg( name );
  row += cell( knownCountText( group.hitRate.finds, group.hitRate.isSearchedKnown ) );
  row += cell( knownCountText( group.hitRate.hits, group.hitRate.isSearchedKnown ) );
  row += cell( hitRateText( group.hitRate ) );
  row += cell( chanceText( group.hitRate ) );
  row += cell( skillText( group.hitRate ) );
  row += cell( pText( group.hitRate, group.hitRate.pAdjusted ) );
  row += cell( countText( confirmation.records ) );
  row += cell( knownCountText( confirmation.judged, confirmation.isSearchedKnown ) );
  row += cell( knownCountText( confirmation.confirmed, confirmation.isSearchedKnown ) );
  row += cell( confirmationText( confirmation ) );
  return row + QStringLiteral( "</tr>\n" );
}

} // namespace

QString headlineTiles( const Scorecard &card )
{
  const HitRate &rate = card.hitRate;
  QString html = QStringLiteral( "<div class=\"tiles\">\n" );
  html += hitRateTile( card );
  html +=
    tile( Words::tr( "Chance rate" ), chanceText( rate ),
          withReason( card, "hit_rate.chance",
                      card.ground.searched ? Words::tr( "searched ground: %1" ).arg( areaText( *card.ground.searched ) )
                                           : QString() ),
          Words::tr( "The chance that a point anywhere in the searched ground lies within T of the map. It is not "
                     "the chance that a map placed at random would do as well." ) );
  html +=
    tile( Words::tr( "Skill" ), skillText( rate ),
          withReason( card, "hit_rate.skill",
                      card.searchedKnown ? Words::tr( "finds: %1" ).arg( countText( rate.finds ) ) : QString() ),
          Words::tr( "How far the hit rate lies above the chance rate: 0 is no better than chance, 1 is every find on "
                     "the map, below 0 is worse than chance." ) );
  html +=
    tile( Words::tr( "p-value" ), pText( rate, rate.pValue ),
          withReason( card, "hit_rate.p_value",
                      card.searchedKnown ? Words::tr( "clusters: %1" ).arg( countText( rate.clusters ) ) : QString() ),
          Words::tr( "How often a map that knows nothing of the mines would do as well." ) );
  html += confirmationTile( card );
  return html + QStringLiteral( "</div>\n" );
}

QString groupTable( const Scorecard &card )
{
  if ( card.groups.empty() )
    return QString();
  QString html = QStringLiteral( "<h2>%1</h2>\n<table><thead><tr>" ).arg( Words::tr( "Groups" ).toHtmlEscaped() );
  const QStringList headings = { Words::tr( "Group" ),
                                 Words::tr( "Finds" ),
                                 Words::tr( "Within %1 m" ).arg( metresText( card.tolerance ) ),
                                 Words::tr( "Hit rate" ),
                                 Words::tr( "Chance rate" ),
                                 Words::tr( "Skill" ),
                                 Words::tr( "p-value, adjusted" ),
                                 Words::tr( "Records" ),
                                 Words::tr( "Judged" ),
                                 Words::tr( "Confirmed" ),
                                 Words::tr( "Confirmation rate" ) };
  for ( const QString &heading : headings )
    html += QStringLiteral( "<th scope=\"col\"%1>%2</th>" )
              .arg( heading == headings.first() ? QString() : QStringLiteral( " class=\"number\"" ),
                    heading.toHtmlEscaped() );
  html += QStringLiteral( "</tr></thead><tbody>\n" );
  for ( const GroupScore &group : card.groups )
    html += groupRow( group );
  return html + QStringLiteral( "</tbody></table>\n" );
}

} // namespace minemap
