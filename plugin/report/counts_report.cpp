// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/counts_report.h"

#include "report/counts_words.h"
#include "report/html_parts.h"
#include "report/number_text.h"
#include "report/summary.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

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

QString unknown()
{
  return Words::tr( "unknown" );
}

QString rangeText( const CountRange &range )
{
  return Words::tr( "%1 [%2–%3]", "a number with its range" )
    .arg( countText( range.middle ), countText( range.low ), countText( range.high ) );
}

QString ratioText( const CountComparison &comparison )
{
  if ( !comparison.ratio )
    return unknown();
  if ( comparison.tooFew )
    return Words::tr( "too few to judge" );
  const std::optional<Interval> interval = decidingRatio( comparison );
  return interval ? percentWithInterval( *comparison.ratio, interval->low, interval->high )
                  : percentText( *comparison.ratio );
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
  return { mineTypeText( row.key ).toHtmlEscaped(),
           ( comparison.isClaimed ? countText( comparison.claimed ) : unknown() ).toHtmlEscaped(),
           ( isSearchKnown ? countText( comparison.found ) : unknown() ).toHtmlEscaped(),
           countText( comparison.elsewhere ).toHtmlEscaped(),
           ( comparison.expected ? countText( std::llround( *comparison.expected ) ) : unknown() ).toHtmlEscaped(),
           ratioText( comparison ).toHtmlEscaped(),
           verdictCell( comparison ),
           ( comparison.residualFromFinds ? rangeText( *comparison.residualFromFinds ) : unknown() ).toHtmlEscaped() };
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
      cells[0] = row.group ? ofData( *row.group ) : unknown().toHtmlEscaped();
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
    const auto share = [&]( const std::optional<double> &value )
    {
      const QString text = overlap.tooFew ? Words::tr( "too few to judge" ) : value ? percentText( *value ) : unknown();
      return text.toHtmlEscaped();
    };
    rows << QStringList{ mineTypeText( overlap.key ).toHtmlEscaped(),
                         countText( std::llround( overlap.expected ) ).toHtmlEscaped(),
                         countText( std::llround( overlap.found ) ).toHtmlEscaped(),
                         countText( std::llround( overlap.common ) ).toHtmlEscaped(),
                         share( overlap.users ),
                         share( overlap.producers ) };
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

QString areaSection( const ErrorCost &cost )
{
  const auto cell = []( const RangedNumber &number )
  {
    if ( !number.value )
      return ( number.reason ? countReasonText( number.reason ) : unknown() ).toHtmlEscaped();
    QString text = areaText( *number.value );
    if ( number.range )
      text += Words::tr( " [%1 to %2]", "the range of an area" )
                .arg( areaText( number.range->low ), areaText( number.range->high ) );
    return text.toHtmlEscaped();
  };
  return heading( Words::tr( "Ground searched for each mine found" ) ) +
         table( { Words::tr( "Within the tolerance of the map" ), Words::tr( "Beyond it" ) },
                { { cell( cost.areaPerMineOnMap ), cell( cost.areaPerMineOffMap ) } } );
}

QString meaningSection()
{
  const QStringList sentences = {
    Words::tr( "Expected is the number claimed times the searched share of the record times the share of mines that "
               "such a search finds." ),
    Words::tr( "The verdict asks whether so few, or so many, would be found if the claim were right; a claim that even "
               "no find at all could not contradict is not judged." ),
    Words::tr( "Where finds come in enough clusters, their unevenness decides; else mines are taken as laid evenly, "
               "and the verdict says so." ),
    Words::tr( "Unaccounted for is a planning figure from the finds, not clearance: where laying was patchy it bounds "
               "nothing." ) };
  QString html = heading( Words::tr( "What the numbers mean" ) );
  for ( const QString &sentence : sentences )
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
  return html;
}

void addTotalSentences( const CountsResult &result, QStringList &sentences )
{
  const CountRow &row = result.total();
  const CountComparison &total = row.comparison;
  if ( !result.card.searchedKnown )
  {
    sentences << Words::tr( "Where was searched is unknown, so claimed and found numbers cannot be compared." );
    return;
  }
  if ( row.records == 0 )
  {
    sentences << Words::tr( "No record has a claim that could be wholly read and a known search, so nothing is "
                            "compared." );
    return;
  }
  sentences << Words::tr( "Mines claimed on the %1 records compared: %2; found on them in searched ground: %3." )
                 .arg( countText( row.records ), countText( total.claimed ), countText( total.found ) );
  if ( total.tooFew )
    sentences << Words::tr( "Under 10 mines are claimed: too few to judge." );
  else if ( total.ratio )
    sentences << Words::tr( "Found of what a right claim would let expect in the searched ground: %1; %2." )
                   .arg( ratioText( total ), countVerdictText( total.verdict ) );
  if ( total.residualFromFinds )
    sentences << Words::tr( "Unaccounted for on these records: %1; a planning figure, not clearance." )
                   .arg( rangeText( *total.residualFromFinds ) );
}

} // namespace

VerdictCounts verdictCounts( const CountReport &counts )
{
  VerdictCounts sums;
  std::set<int> unexpected;
  for ( const CountRow &row : counts.rows )
  {
    if ( row.scope != CountScope::Record )
      continue;
    const CountVerdict verdict = row.comparison.verdict;
    if ( row.key.level != CountLevel::Total )
    {
      if ( verdict == CountVerdict::UnexpectedType )
        unexpected.insert( row.record );
      continue;
    }
    sums.more += verdict == CountVerdict::MoreThanClaimed ? 1 : 0;
    sums.fewer += verdict == CountVerdict::FewerThanClaimed ? 1 : 0;
    sums.asClaimed += verdict == CountVerdict::AsClaimed ? 1 : 0;
    sums.notJudged += verdict == CountVerdict::CannotBeJudged ? 1 : 0;
  }
  sums.unexpected = static_cast<std::int64_t>( unexpected.size() );
  return sums;
}

std::optional<Interval> decidingRatio( const CountComparison &comparison )
{
  return comparison.clustered ? comparison.clustered : comparison.even;
}

const char *toText( CountLevel level )
{
  constexpr const char *TEXTS[] = { "total", "class", "model" };
  return TEXTS[static_cast<std::size_t>( level )];
}

std::string typeOf( const CountKey &key )
{
  if ( key.level == CountLevel::Total )
    return {};
  return key.level == CountLevel::Model ? key.model : toText( key.mineClass );
}

QStringList countsSentences( const CountsResult &result )
{
  QStringList sentences;
  addTotalSentences( result, sentences );
  const VerdictCounts verdicts = verdictCounts( result.counts );
  sentences << Words::tr( "Records with more mines than claimed: %1; with fewer: %2; that agree with the claim: %3; "
                          "that cannot be judged: %4. Records with types that they do not claim: %5." )
                 .arg( countText( verdicts.more ), countText( verdicts.fewer ), countText( verdicts.asClaimed ),
                       countText( verdicts.notJudged ), countText( verdicts.unexpected ) );
  const CountRow &total = result.total();
  if ( total.later > 0 )
    sentences << Words::tr( "Mines on records that were laid after the record's date, not compared: %1." )
                   .arg( countText( total.later ) );
  if ( total.earlier > 0 )
    sentences << Words::tr( "Mines on records that were found before the record's date, not compared: %1." )
                   .arg( countText( total.earlier ) );
  if ( result.counts.offMap > 0 )
    sentences << Words::tr( "Mines found on no record: %1." ).arg( countText( result.counts.offMap ) );
  if ( result.card.hasAccidents && result.card.accidents.total > 0 )
    sentences << Words::tr( "Accidents farther than %1 m from the map: %2 of %3." )
                   .arg( metresText( result.card.tolerance ),
                         countText( result.card.accidents.total - result.card.accidents.hits ),
                         countText( result.card.accidents.total ) );
  if ( !result.unparsed.empty() )
    sentences << Words::tr( "Texts that could not be understood, listed and counted as nothing: %1." )
                   .arg( countText( static_cast<std::int64_t>( result.unparsed.size() ) ) );
  return sentences;
}

QString countsSummary( const CountsResult &result )
{
  return ( leadingWarnings( result.card ) + countsSentences( result ) ).join( QLatin1Char( '\n' ) );
}

QByteArray countsHtml( const CountsResult &result, const QString &made )
{
  const Scorecard &card = result.card;
  QString html = pageBegin( Words::tr( "Minefield map accuracy: claimed and found" ) );
  if ( !made.isEmpty() )
    html +=
      QStringLiteral( "<p class=\"subject\">%1</p>\n" ).arg( Words::tr( "Made on %1" ).arg( made.toHtmlEscaped() ) );
  for ( const QString &warning : leadingWarnings( card ) )
    html += QStringLiteral( "<p class=\"warning\">%1</p>\n" ).arg( warning.toHtmlEscaped() );
  html += QStringLiteral( "<div class=\"summary\">\n" );
  for ( const QString &sentence : countsSentences( result ) )
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
  html += QStringLiteral( "</div>\n" );
  html += heading( Words::tr( "All records compared" ) ) + rowTable( result, CountScope::All, Words::tr( "Type" ) );
  const QString groups = rowTable( result, CountScope::Group, Words::tr( "Group" ) );
  html += groups.isEmpty() ? groups : heading( Words::tr( "Groups" ) ) + groups;
  html += heading( Words::tr( "Records" ) ) + rowTable( result, CountScope::Record, Words::tr( "Record" ) );
  html += overlapSection( result ) + areaSection( result.cost ) + unparsedSection( result );
  html += noteSection( card ) + meaningSection() + inputSection( card ) + crsSection( card ) + parameterSection( card );
  html += versionSection( card, countsDigest( result ) );
  return ( html + pageEnd() ).toUtf8();
}

} // namespace minemap
