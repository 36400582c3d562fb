// SPDX-License-Identifier: GPL-2.0-or-later
// Tiles and groups. No percentage where there is too little to judge.
#include "report/page/headline_html.h"

#include "report/page/html_parts.h"
#include "report/words/headline_text.h"
#include "report/words/number_text.h"

#include <QCoreApplication>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString knownCountText( std::int64_t number, bool isKnown )
{
  return isKnown ? countText( number ) : unknownText();
}

QString tile( const Headline &headline )
{
  return QStringLiteral( "<section class=\"tile\"><h3>%1</h3><p class=\"value\">%2</p><p class=\"sample\">%3</p>"
                         "<p class=\"definition\">%4</p></section>\n" )
    .arg( headline.title.toHtmlEscaped(), headline.value.toHtmlEscaped(), headline.sampleWithReason().toHtmlEscaped(),
          headline.definition.toHtmlEscaped() );
}

QString cell( const QString &text )
{
  return QStringLiteral( "<td class=\"number\">%1</td>" ).arg( text.toHtmlEscaped() );
}

QString groupRow( const Scorecard &card, const GroupScore &group )
{
  const bool isHitKnown = group.hitRate.isSearchedKnown && !invalidating( card.assumptions, InvalidatesHitRate );
  const bool isJudged = group.confirmation.isSearchedKnown && !invalidatingConfirmation( card.assumptions );
  const QString name = group.name ? ofData( *group.name )
                                  : QStringLiteral( "<i>%1</i>" ).arg( Words::tr( "without a group" ).toHtmlEscaped() );
  const Confirmation &confirmation = group.confirmation;
  QString row = QStringLiteral( "<tr><th scope=\"row\">%1</th>" ).arg( name );
  row += cell( knownCountText( group.hitRate.finds, group.hitRate.isSearchedKnown ) );
  row += cell( knownCountText( group.hitRate.hits, isHitKnown ) );
  row += cell( hitRateText( group.hitRate ) );
  row += cell( chanceText( group.hitRate ) );
  row += cell( skillText( group.hitRate ) );
  row += cell( pText( group.hitRate, group.hitRate.pAdjusted ) );
  row += cell( countText( confirmation.records ) );
  row += cell( knownCountText( confirmation.judged, isJudged ) );
  row += cell( knownCountText( confirmation.confirmed, isJudged ) );
  row += cell( confirmationText( confirmation ) );
  return row + QStringLiteral( "</tr>\n" );
}

} // namespace

QString headlineTiles( const Scorecard &card )
{
  QString html = QStringLiteral( "<div class=\"tiles\">\n" );
  for ( const Headline &headline : { hitRateHeadline( card ), chanceRateHeadline( card ), skillHeadline( card ),
                                     pValueHeadline( card ), confirmationHeadline( card ) } )
    html += tile( headline );
  return html + QStringLiteral( "</div>\n" );
}

QString groupTable( const Scorecard &card )
{
  if ( card.groups.empty() )
    return QString();
  QString html = QStringLiteral( "<h2>%1</h2>\n<div class=\"scroll\"><table class=\"wide\"><thead><tr>" )
                   .arg( Words::tr( "Groups" ).toHtmlEscaped() );
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
    html += groupRow( card, group );
  return html + QStringLiteral( "</tbody></table></div>\n" );
}

} // namespace minemap
