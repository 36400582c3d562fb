// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/reconcile/damage_sections.h"

#include "report/page/html_parts.h"
#include "report/reconcile/counts_report.h"
#include "report/reconcile/counts_words.h"
#include "report/words/data_text.h"
#include "report/words/headline_text.h"
#include "report/words/number_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString paragraph( const QString &text )
{
  return QStringLiteral( "<p>%1</p>\n" ).arg( text.toHtmlEscaped() );
}

QString scopeText( const char *scope )
{
  const std::string name = scope;
  if ( name == "before_map" )
    return Words::tr( "surely before the record's date" );
  if ( name == "after_map" )
    return Words::tr( "surely after the record's date" );
  return name == "all" ? Words::tr( "all" ) : Words::tr( "before or after is not certain" );
}

QStringList peopleCells( const PeopleHurt &people )
{
  QStringList cells;
  for ( const std::optional<std::int64_t> &number :
        { people.killed, people.killedOffMap, people.injured, people.injuredOffMap } )
    cells << ( number ? countText( *number ) : unknownText() ).toHtmlEscaped();
  return cells;
}

QStringList shareCells( const QString &name, const OffMapShare &share )
{
  return { name.toHtmlEscaped(), countText( share.share.of ).toHtmlEscaped(),
           countText( share.share.agreeing ).toHtmlEscaped(), offMapText( share ).toHtmlEscaped() };
}

QStringList peopleColumns()
{
  return { Words::tr( "Killed" ), Words::tr( "Killed off the map" ), Words::tr( "Injured" ),
           Words::tr( "Injured off the map" ) };
}

QString accidentTable( const AccidentSummary &summary )
{
  const bool hasPeople = summary.all.people.isKnown();
  QStringList columns = { Words::tr( "Accidents" ), Words::tr( "Number" ), Words::tr( "Off the map" ),
                          Words::tr( "Share off the map" ) };
  if ( hasPeople )
    columns << peopleColumns() << Words::tr( "People off the map" );
  QVector<QStringList> rows;
  for ( const auto &[scope, share] : accidentScopes( summary ) )
  {
    QStringList cells = shareCells( scopeText( scope ), *share );
    if ( hasPeople )
      cells << peopleCells( share->people ) << peopleOffMapText( *share ).toHtmlEscaped();
    rows << cells;
  }
  return table( columns, rows );
}

QString groupTable( const AccidentSummary &summary )
{
  if ( summary.groups.empty() )
    return QString();
  QVector<QStringList> rows;
  for ( const CasualtySummary &group : summary.groups )
    rows << shareCells( casualtyGroupText( group.group ), group.accidents ) + peopleCells( group.accidents.people ) +
              QStringList{ peopleOffMapText( group.accidents ).toHtmlEscaped(),
                           countText( group.accidents.people.accidentsWithoutCount ).toHtmlEscaped() };
  return paragraph( Words::tr( "By who was hurt:" ) ) +
         table( QStringList{ Words::tr( "Who" ), Words::tr( "Accidents that hurt some" ), Words::tr( "Off the map" ),
                             Words::tr( "Share off the map" ) } +
                  peopleColumns() +
                  QStringList{ Words::tr( "People off the map" ), Words::tr( "Accidents without a number" ) },
                rows );
}

QString yearTable( const AccidentSummary &summary )
{
  const bool hasPeople = summary.all.people.isKnown();
  QVector<QStringList> rows;
  for ( const AccidentYear &year : summary.years )
  {
    const QString name = year.year ? QString::number( *year.year ) : Words::tr( "not certain" );
    QStringList cells = shareCells( name, year.accidents );
    cells << countText( year.beforeMap ).toHtmlEscaped() << countText( year.afterMap ).toHtmlEscaped();
    if ( hasPeople )
      cells << peopleCells( year.accidents.people );
    rows << cells;
  }
  QStringList columns = { Words::tr( "Year" ),
                          Words::tr( "Accidents" ),
                          Words::tr( "Off the map" ),
                          Words::tr( "Share off the map" ),
                          Words::tr( "Before the record's date" ),
                          Words::tr( "After it" ) };
  if ( hasPeople )
    columns << peopleColumns();
  return table( columns, rows );
}

QString areaCell( const RangedNumber &number )
{
  if ( !number.value )
    return ( number.reason ? countReasonText( number.reason ) : unknownText() ).toHtmlEscaped();
  QString text = areaText( *number.value );
  if ( number.range )
    text += Words::tr( " [%1 to %2]", "the range of an area" )
              .arg( areaText( number.range->low ), areaText( number.range->high ) );
  return text.toHtmlEscaped();
}

QString rangeCell( const RangedNumber &number )
{
  if ( number.range )
    return amountRangeText( *number.range ).toHtmlEscaped();
  return ( number.reason ? countReasonText( number.reason ) : unknownText() ).toHtmlEscaped();
}

QString rateSentence( const QString &sentence, const std::optional<Interval> &rate )
{
  if ( !rate )
    return QString();
  constexpr int GIVEN_DIGITS = 6;
  return sentence.arg( amountText( rate->low, GIVEN_DIGITS ), amountText( rate->high, GIVEN_DIGITS ) );
}

} // namespace

QString peopleSection( const CountsResult &result )
{
  const AccidentSummary &summary = result.accidents;
  if ( !result.card.hasAccidents )
    return QString();
  QString html = heading( Words::tr( "Accidents and whom they hurt" ) );
  if ( summary.all.share.of < 1 )
    return html + paragraph( Words::tr( "There are no accidents in the area." ) );
  html +=
    paragraph( Words::tr( "Off the map is farther than %1 m from every record. Where people were hurt is evidence "
                          "that the map did not steer; where they go is not where mines are, so the share says "
                          "nothing of all mines." )
                 .arg( metresText( result.card.tolerance ) ) );
  if ( summary.afterSearch > 0 )
    html += QStringLiteral( "<p class=\"warning\">%1</p>\n" )
              .arg( Words::tr( "Accidents inside ground reported searched before they happened: %1." )
                      .arg( countText( summary.afterSearch ) )
                      .toHtmlEscaped() );
  html += accidentTable( summary ) + groupTable( summary );
  html +=
    paragraph( Words::tr( "The interval of accidents takes them as independent of each other; several at one place "
                          "make it too narrow." ) );
  html += paragraph( Words::tr( "By the year of the accident:" ) ) + yearTable( summary );
  if ( summary.all.people.isKnown() )
    html += paragraph( Words::tr( "An empty number is unknown and adds nothing, so at least so many were hurt; in the "
                                  "interval of people an accident is one witness." ) );
  return html;
}

QString costSection( const CountsResult &result )
{
  const ErrorCost &cost = result.cost;
  QString html = heading( Words::tr( "What the error cost" ) );
  html +=
    table( { Words::tr( "Ground searched for each mine found" ), Words::tr( "Area" ) },
           { { Words::tr( "Within the tolerance of the map" ).toHtmlEscaped(), areaCell( cost.areaPerMineOnMap ) },
             { Words::tr( "Beyond it" ).toHtmlEscaped(), areaCell( cost.areaPerMineOffMap ) } } );
  const auto row = []( const QString &name, const GroundCost &ground )
  {
    return QStringList{ name.toHtmlEscaped(),
                        ( ground.area ? areaText( *ground.area ) : unknownText() ).toHtmlEscaped(),
                        rangeCell( ground.money ), rangeCell( ground.teamDays ) };
  };
  const QString money =
    result.currency.empty() ? Words::tr( "Money" ) : Words::tr( "Money (%1)" ).arg( dataInSentence( result.currency ) );
  html +=
    table( { Words::tr( "Ground of unconfirmed records" ), Words::tr( "Area" ), money, Words::tr( "Team days" ) },
           { row( Words::tr( "Searched" ), cost.searchedInVain ), row( Words::tr( "All of it" ), cost.blocked ) } );
  QStringList sentences = {
    rateSentence( Words::tr( "Given: %1 to %2 for each m² searched." ), result.rates.moneyPerSquareMetre ),
    rateSentence( Words::tr( "Given: a team searches %1 to %2 m² a day." ), result.rates.squareMetresPerTeamDay ) };
  for ( const char *assumption : cost.assumptions )
    sentences << countReasonText( assumption );
  sentences.removeAll( QString() );
  if ( sentences.isEmpty() )
    return html;
  html += paragraph( Words::tr( "What these numbers assume:" ) ) + QStringLiteral( "<ul>\n" );
  for ( const QString &sentence : sentences )
    html += QStringLiteral( "<li>%1</li>\n" ).arg( sentence.toHtmlEscaped() );
  return html + QStringLiteral( "</ul>\n" );
}

} // namespace minemap
