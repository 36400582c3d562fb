// SPDX-License-Identifier: GPL-2.0-or-later
// The sections of a page about recorded mines matched with finds.
#include "report/page/html_parts.h"
#include "report/position/matches_report.h"
#include "report/words/language.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <QCoreApplication>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr int MOST_ROWS = 200;
constexpr int MOST_GROUPS = 25;

QString paragraph( const QString &text )
{
  return QStringLiteral( "<p>%1</p>\n" ).arg( text.toHtmlEscaped() );
}

QString statisticsTable( const PositionScope &scope )
{
  QVector<QStringList> rows;
  for ( const NamedStatistic &named : namedStatistics( scope ) )
  {
    const Statistic &statistic = *named.statistic;
    const char *reason = statistic.reason ? statistic.reason : statistic.note;
    QStringList remarks;
    if ( statistic.standard )
      remarks << QString::fromUtf8( statistic.standard ).toHtmlEscaped();
    if ( reason )
      remarks << positionReasonText( reason ).toHtmlEscaped();
    const auto number = [&]( const OptionalNumber &value ) {
      return value ? reportLocale().toString( *value, 'f', *named.unit == 'm' ? 2 : *named.unit ? 1 : 3 ) : QString();
    };
    rows << QStringList{ statisticName( named.name ).toHtmlEscaped(),
                         number( statistic.value ),
                         number( statistic.low ),
                         number( statistic.high ),
                         QString::fromLatin1( named.unit ) == QLatin1String( "deg" )
                           ? QStringLiteral( "°" )
                           : QString::fromLatin1( named.unit ),
                         countText( static_cast<std::int64_t>( statistic.n ) ),
                         remarks.join( QStringLiteral( "<br/>" ) ) };
  }
  return table( { Words::tr( "Statistic" ), Words::tr( "Value" ), Words::tr( "95 % from" ), Words::tr( "to" ),
                  Words::tr( "Unit" ), Words::tr( "Pairs" ), Words::tr( "Standard, remark" ) },
                rows );
}

QString scopeTitle( const PositionScope &scope )
{
  if ( scope.isReference() )
    return Words::tr( "Position error of the reference points" );
  if ( scope.scope == std::string( "group" ) )
    return Words::tr( "Position error of the group: %1" )
      .arg( scope.group ? QString::fromStdString( *scope.group ) : Words::tr( "none" ) );
  return Words::tr( "Position error of all pairs" );
}

QString countsTable( const MatchesReport &report )
{
  QVector<QStringList> rows;
  const auto add = [&]( const QString &name, const MatchSideCounts &side )
  {
    rows << QStringList{ name.toHtmlEscaped(), countText( side.total ), countText( side.taking ),
                         countText( side.taking - side.unmatched ), countText( side.unmatched ) };
  };
  add( Words::tr( "Recorded mines" ), report.mines );
  add( Words::tr( "Finds" ), report.finds );
  return table( { QString(), Words::tr( "In all" ), Words::tr( "That may be matched" ), Words::tr( "Matched" ),
                  Words::tr( "Not matched" ) },
                rows );
}

//! Group scopes after the first are in the file.
QString positionSections( const MatchesReport &report )
{
  QString html;
  int groups = 0;
  for ( const PositionScope &scope : report.scopes )
  {
    if ( scope.scope == std::string( "group" ) && ++groups > MOST_GROUPS )
      continue;
    html += heading( scopeTitle( scope ) ) + statisticsTable( scope );
  }
  if ( groups > MOST_GROUPS )
    html += paragraph( Words::tr( "Further groups, in the file: %1." ).arg( countText( groups - MOST_GROUPS ) ) );
  return html;
}

//! "82 % [63–92], n = 34".
QString agreementText( const Agreement &agreement )
{
  const QString n = Words::tr( "n = %1" ).arg( countText( agreement.of ) );
  const std::optional<double> share = toldShare( agreement );
  if ( !share || !agreement.interval )
    return Words::tr( "too few to judge, %1" ).arg( n );
  return QStringLiteral( "%1, %2" )
    .arg( percentWithInterval( *share, agreement.interval->low, agreement.interval->high ), n );
}

//! Recorded types down, found types across; of many only the pairs that are there.
QString confusionTable( const MatchTypes &types )
{
  constexpr std::size_t MOST_COLUMNS = 8;
  const TypeMatrix &matrix = types.matrix;
  const auto name = [&types]( const std::string &category )
  { return ofData( typeCategoryText( types, category ).toStdString() ); };
  QVector<QStringList> rows;
  if ( matrix.categories.size() > MOST_COLUMNS )
  {
    for ( std::size_t recorded = 0; recorded < matrix.categories.size(); ++recorded )
    {
      for ( std::size_t found = 0; found < matrix.categories.size() && rows.size() < MOST_ROWS; ++found )
      {
        if ( matrix.counts[recorded][found] > 0 )
          rows << QStringList{ name( matrix.categories[recorded] ), name( matrix.categories[found] ),
                               countText( matrix.counts[recorded][found] ) };
      }
    }
    return table( { Words::tr( "Recorded" ), Words::tr( "Found" ), Words::tr( "Pairs" ) }, rows );
  }
  QStringList headings = { Words::tr( "Recorded" ) };
  for ( const std::string &category : matrix.categories )
    headings << Words::tr( "found: %1" ).arg( typeCategoryText( types, category ) );
  for ( std::size_t recorded = 0; recorded < matrix.categories.size(); ++recorded )
  {
    QStringList row = { name( matrix.categories[recorded] ) };
    for ( const std::int64_t pairs : matrix.counts[recorded] )
      row << countText( pairs );
    rows << row;
  }
  return table( headings, rows );
}

QString agreementTable( const MatchTypes &types )
{
  const TypeMatrix &matrix = types.matrix;
  QVector<QStringList> rows;
  for ( std::size_t category = 0; category < matrix.categories.size() && rows.size() < MOST_ROWS; ++category )
    rows << QStringList{ ofData( typeCategoryText( types, matrix.categories[category] ).toStdString() ),
                         agreementText( matrix.users[category] ).toHtmlEscaped(),
                         agreementText( matrix.producers[category] ).toHtmlEscaped() };
  return table( { Words::tr( "Type" ), Words::tr( "Of those recorded so, found so (user's agreement)" ),
                  Words::tr( "Of those found so, recorded so (producer's agreement)" ) },
                rows );
}

QString typeSections( const MatchesReport &report )
{
  QString html;
  for ( const MatchTypes &types : report.types )
  {
    const TypeMatrix &matrix = types.matrix;
    html += heading( types.level == std::string( "class" ) ? Words::tr( "Types of the pairs, by class" )
                                                           : Words::tr( "Types of the pairs, by model" ) );
    html += paragraph( Words::tr( "Pairs whose types are known: %1; left out, because one of both is not: %2." )
                         .arg( countText( matrix.pairs ), countText( matrix.leftOut ) ) );
    if ( matrix.pairs == 0 )
      continue;
    html += confusionTable( types ) + agreementTable( types );
    html += paragraph( Words::tr( "Overall agreement: %1." ).arg( agreementText( matrix.overall ) ) );
    html += paragraph( Words::tr( "The intervals of these shares take pairs as independent of each other; mines of one "
                                  "row or minefield are mostly of one type, which makes them too narrow." ) );
    if ( types.toldQuantity() && types.toldAllocation() )
      html += paragraph(
        Words::tr( "Quantity disagreement %1: the numbers of the types differ by so much. Allocation disagreement %2: "
                   "the numbers agree, but at other places." )
          .arg( percentText( *types.toldQuantity() ), percentText( *types.toldAllocation() ) ) );
  }
  return html;
}

QString rowSection( const MatchesReport &report )
{
  if ( report.rows.empty() )
    return QString();
  QVector<QStringList> rows;
  const auto degrees = []( const OptionalNumber &value, int digits )
  { return value ? reportLocale().toString( *value, 'f', digits ) + QStringLiteral( "°" ) : QString(); };
  for ( const MatchRow &row : report.rows )
  {
    if ( rows.size() >= MOST_ROWS )
      break;
    const RowLines &lines = row.lines;
    rows << QStringList{ ofData( row.id.value_or( "" ) ),
                         ofData( row.group.value_or( "" ) ),
                         ofData( row.row ),
                         countText( static_cast<std::int64_t>( lines.pairs ) ),
                         degrees( lines.recorded, 1 ),
                         degrees( lines.found, 1 ),
                         degrees( lines.difference, 1 ),
                         degrees( lines.standardError, 2 ),
                         lines.reason ? positionReasonText( lines.reason ).toHtmlEscaped() : QString() };
  }
  QString html =
    heading( Words::tr( "Azimuths of rows" ) ) +
    paragraph( Words::tr( "Lines through the recorded mines of a row and through their finds. Map minus truth: above 0 "
                          "the row is drawn turned clockwise. Rows all turned alike point to a declination or a turned "
                          "grid. The standard error takes the errors of the mines of a row as independent." ) ) +
    table( { Words::tr( "Record" ), Words::tr( "Group" ), Words::tr( "Row" ), Words::tr( "Pairs" ),
             Words::tr( "Azimuth on the map" ), Words::tr( "Azimuth found" ), Words::tr( "Difference" ),
             Words::tr( "Standard error" ), Words::tr( "Remark" ) },
           rows );
  const auto further = static_cast<std::int64_t>( report.rows.size() ) - rows.size();
  if ( further > 0 )
    html += paragraph( Words::tr( "Further rows, in the file: %1." ).arg( countText( further ) ) );
  return html;
}

QString layerOf( const MatchesReport &report, const char *role )
{
  for ( const InputDescription &input : report.card.inputs )
  {
    if ( input.role == role )
      return ofData( input.layer );
  }
  return QString();
}

} // namespace

QString matchesChapter( const MatchesReport &report )
{
  QString html = heading( Words::tr( "Position of single mines" ) );
  html += QStringLiteral( "<p>%1</p>\n" )
            .arg( Words::tr( "Recorded mines: %1. Finds: %2." )
                    .toHtmlEscaped()
                    .arg( layerOf( report, "MAP" ), layerOf( report, "FINDS" ) ) );
  for ( const Note &note : report.card.notes )
  {
    if ( note.severity != Severity::Information )
      html += QStringLiteral( "<p class=\"warning\">%1</p>\n" ).arg( noteText( note, false ).toHtmlEscaped() );
  }
  // Each is a chapter in the matching's own page; here they are parts of one.
  const QString sections = asPart( matchesSections( report ) );
  return html + sections;
}

QString matchesSections( const MatchesReport &report )
{
  QString html = QStringLiteral( "<div class=\"summary\">\n" );
  for ( const QString &sentence : matchesSentences( report ) )
    html += paragraph( sentence );
  html += QStringLiteral( "</div>\n" );
  html += heading( Words::tr( "The matching" ) ) + countsTable( report );
  html += paragraph( Words::tr( "A pair says how well a recorded mine and a find go together, not that they are the "
                                "same mine. A recorded mine without a find may still be in the ground." ) );
  return html + positionSections( report ) + rowSection( report ) + typeSections( report );
}

} // namespace minemap
