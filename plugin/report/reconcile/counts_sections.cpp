// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/reconcile/counts_sections.h"

#include "report/page/html_parts.h"
#include "report/reconcile/counts_report.h"
#include "report/reconcile/counts_words.h"
#include "report/reconcile/damage_sections.h"
#include "report/words/headline_text.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"

#include <QCoreApplication>

#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

//! More rows than these nobody reads on a page; the table has them all.
constexpr int MOST_ROWS = 500;

//! Models may be words of the user's dictionary.
QString typeCell( const CountKey &key )
{
  return key.level == CountLevel::Model ? ofData( key.model ) : mineTypeText( key ).toHtmlEscaped();
}

QString verdictCell( const CountComparison &comparison )
{
  QString text = countVerdictText( comparison.verdict );
  if ( comparison.reason )
    text += QStringLiteral( ": " ) + countReasonText( comparison.reason );
  else if ( comparison.assumesEvenLaying )
    text += Words::tr( " (if mines were laid evenly)" );
  return text.toHtmlEscaped();
}

QStringList cellsOf( const CountRow &row, bool isSearchKnown )
{
  const CountComparison &comparison = row.comparison;
  return { typeCell( row.key ),
           ( comparison.isClaimed ? claimedText( comparison.claimed ) : unknownText() ).toHtmlEscaped(),
           ( isSearchKnown ? countText( comparison.found ) : unknownText() ).toHtmlEscaped(),
           countText( comparison.elsewhere ).toHtmlEscaped(),
           ( expectedText( comparison ).isEmpty() ? unknownText() : expectedText( comparison ) ).toHtmlEscaped(),
           countRatioText( comparison ).toHtmlEscaped(),
           verdictCell( comparison ),
           ( comparison.residualFromFinds ? unaccountedText( comparison ) : unknownText() ).toHtmlEscaped() };
}

QStringList columns()
{
  return { Words::tr( "Type" ),
           Words::tr( "Claimed" ),
           Words::tr( "Found in searched ground" ),
           Words::tr( "Found elsewhere" ),
           Words::tr( "Expected" ),
           Words::tr( "Found of expected" ),
           Words::tr( "Verdict" ),
           Words::tr( "Unaccounted for (planning figure, not clearance)" ) };
}

QString moreRows( int left )
{
  if ( left <= 0 )
    return QString();
  return QStringLiteral( "<p>%1</p>\n" )
    .arg( Words::tr( "Further rows, which the tables hold: %1." ).arg( countText( left ) ).toHtmlEscaped() );
}

QString rowTable( const CountsResult &result, CountScope scope, const QString &firstColumn )
{
  QVector<QStringList> rows;
  int left = 0;
  for ( const CountRow &row : result.counts.rows )
  {
    if ( row.scope != scope || ( scope != CountScope::All && row.key.level != CountLevel::Total ) )
      continue;
    if ( rows.size() == MOST_ROWS )
    {
      ++left;
      continue;
    }
    QStringList cells = cellsOf( row, result.card.searchedKnown );
    if ( scope == CountScope::Record )
      cells[0] = ofData( result.ids[static_cast<std::size_t>( row.record )] );
    else if ( scope == CountScope::Group )
      cells[0] = row.group ? ofData( *row.group ) : unknownText().toHtmlEscaped();
    rows << cells;
  }
  if ( rows.isEmpty() )
    return QString();
  QStringList headings = columns();
  headings[0] = firstColumn;
  return table( headings, rows ) + moreRows( left );
}

QString overlapSection( const CountsResult &result )
{
  QVector<QStringList> rows;
  for ( const TypeOverlap &overlap : result.overlap )
  {
    if ( overlap.key.level == CountLevel::Total )
      continue;
    const auto share = [&]( const std::optional<double> &value, bool isOfTooFew )
    {
      const QString text = isOfTooFew ? Words::tr( "too few to judge" ) : value ? percentText( *value ) : unknownText();
      return text.toHtmlEscaped();
    };
    rows << QStringList{ typeCell( overlap.key ),
                         expectedText( overlap.expected ).toHtmlEscaped(),
                         countText( std::llround( overlap.found ) ).toHtmlEscaped(),
                         expectedText( overlap.common ).toHtmlEscaped(),
                         share( overlap.users, overlap.hasTooFewExpected() ),
                         share( overlap.producers, overlap.hasTooFewFound() ) };
  }
  if ( rows.isEmpty() )
    return QString();
  return heading( Words::tr( "Do the types agree?" ) ) +
         QStringLiteral( "<p>%1</p>\n" )
           .arg(
             Words::tr( "Mines are not matched one by one here: the overlap is the most that they could agree, so it "
                        "flatters the map." )
               .toHtmlEscaped() ) +
         table( { Words::tr( "Type" ), Words::tr( "Expected" ), Words::tr( "Found" ), Words::tr( "Overlap" ),
                  Words::tr( "Overlap of expected" ), Words::tr( "Overlap of found" ) },
                rows );
}

QString unparsedSection( const CountsResult &result )
{
  QVector<QStringList> rows;
  for ( const UnparsedText &unparsed : result.unparsed )
  {
    if ( rows.size() == MOST_ROWS )
      break;
    rows << QStringList{ ofData( unparsed.id ), ofData( unparsed.text ),
                         unparsed.reason ? countReasonText( unparsed.reason ).toHtmlEscaped() : QString() };
  }
  if ( rows.isEmpty() )
    return QString();
  return heading( Words::tr( "Not understood" ) ) +
         table( { Words::tr( "Record" ), Words::tr( "Text" ), Words::tr( "Why" ) }, rows ) +
         moreRows( static_cast<int>( result.unparsed.size() ) - rows.size() );
}

QString dateSection( const DateReport &dates )
{
  if ( dates.datable == 0 && dates.foundBefore == 0 )
    return QString();
  const Agreement &later = dates.laterShare;
  const auto count = []( std::int64_t number ) { return countText( number ).toHtmlEscaped(); };
  QString share = later.tooFew ? Words::tr( "too few to judge" ) : Words::tr( "too few records to judge" );
  if ( !later.tooFew && later.value && later.interval )
    share = percentWithInterval( *later.value, later.interval->low, later.interval->high );
  QVector<QStringList> rows = {
    { Words::tr( "Mines found on records" ).toHtmlEscaped(), count( dates.mines ) },
    { Words::tr( "Of them with a date of laying or making, on a dated record" ).toHtmlEscaped(),
      count( dates.datable ) },
    { Words::tr( "Laid after the record's date" ).toHtmlEscaped(), count( dates.laidLater ) },
    { Words::tr( "Made after it" ).toHtmlEscaped(), count( dates.madeLater ) },
    { Words::tr( "Either, of those that are dated" ).toHtmlEscaped(),
      QStringLiteral( "%1: %2" ).arg( count( dates.laterInAll ), share.toHtmlEscaped() ) },
    { Words::tr( "Found before the record's date" ).toHtmlEscaped(), count( dates.foundBefore ) },
    { Words::tr( "Records without a date" ).toHtmlEscaped(), count( dates.recordsWithoutDate ) } };
  QString html =
    heading( Words::tr( "Do the dates agree?" ) ) + table( { Words::tr( "What" ), Words::tr( "Number" ) }, rows );
  QVector<QStringList> records;
  for ( const RecordDatedAfterFinds &record : dates.recordsAfterFinds )
  {
    if ( records.size() == MOST_ROWS )
      break;
    records << QStringList{ ofData( record.id ), count( record.minesBefore ), count( record.mines ) };
  }
  if ( records.isEmpty() )
    return html;
  return html +
         QStringLiteral( "<p>%1</p>\n" )
           .arg( Words::tr( "These records are dated after mines on them were found, so they cannot have been drawn to "
                            "warn of those." )
                   .toHtmlEscaped() ) +
         table( { Words::tr( "Record" ), Words::tr( "Mines found before its date" ), Words::tr( "Mines found" ) },
                records ) +
         moreRows( static_cast<int>( dates.recordsAfterFinds.size() ) - records.size() );
}

QString meaningSection()
{
  const QStringList sentences = {
    Words::tr( "Expected is the number claimed times the searched share of the record times the share of mines that "
               "such a search finds." ),
    Words::tr( "The verdict asks whether so few, or so many, would be found if the claim were right; a claim that even "
               "no find at all could not contradict is not judged." ),
    Words::tr(
      "A mine within the tolerance of a record counts for it, inside or not, but the searched share is that of "
      "the record's own ground: on a map that is displaced, more may seem found than a right claim would let "
      "expect." ),
    Words::tr( "Where finds come in enough clusters, their unevenness decides; else mines are taken as laid evenly, "
               "and the verdict says so." ),
    Words::tr(
      "Unaccounted for is a planning figure from the finds, not clearance: where laying was patchy it bounds "
      "nothing. Where more than that is claimed and not found, the number by the claim stands beside it: those "
      "mines may lie elsewhere." ) };
  QString html = heading( Words::tr( "What the numbers mean" ) );
  for ( const QString &sentence : sentences )
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
  return html;
}

} // namespace

QString countsSections( const CountsResult &result )
{
  QString html =
    heading( Words::tr( "All records compared" ) ) + rowTable( result, CountScope::All, Words::tr( "Type" ) );
  const QString groups = rowTable( result, CountScope::Group, Words::tr( "Group" ) );
  html += groups.isEmpty() ? groups : heading( Words::tr( "Groups" ) ) + groups;
  html += heading( Words::tr( "Records" ) ) + rowTable( result, CountScope::Record, Words::tr( "Record" ) );
  return html + overlapSection( result ) + dateSection( result.dates ) + peopleSection( result ) +
         costSection( result ) + unparsedSection( result ) + meaningSection();
}

QString countsOpening( const CountsResult &result )
{
  QString html;
  for ( const QString &warning : leadingWarnings( result.card ) )
    html += QStringLiteral( "<p class=\"warning\">%1</p>\n" ).arg( warning.toHtmlEscaped() );
  html += QStringLiteral( "<div class=\"summary\">\n" );
  for ( const QString &sentence : countsSentences( result ) )
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
  return html + QStringLiteral( "</div>\n" );
}

} // namespace minemap
