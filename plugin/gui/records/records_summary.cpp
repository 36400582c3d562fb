// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_summary.h"

#include "report/words/assumption_words.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <algorithm>

namespace minemap
{

namespace
{

// No comma: "mined, not judged" has one.
const QString SEPARATOR = QStringLiteral( " · " );

//! \a parts one after another; lines break between them, not inside.
QString joined( QStringList parts )
{
  for ( QString &part : parts )
    part.replace( QLatin1Char( ' ' ), QChar( QChar::Nbsp ) );
  return parts.join( SEPARATOR );
}

} // namespace

RecordsTotals totalsOf( const ScoredMap &scored, const std::vector<int> &records )
{
  RecordsTotals totals;
  totals.records = static_cast<std::int64_t>( records.size() );
  std::vector<char> isOne( scored.result.records.size(), 0 );
  double shares = 0;
  int withShare = 0;
  for ( const int record : records )
  {
    isOne[static_cast<std::size_t>( record )] = 1;
    const ScoredRecord &score = scored.result.records[static_cast<std::size_t>( record )];
    ++totals.counts[static_cast<std::size_t>( verdictKind( score.verdict ) )];
    if ( score.share )
    {
      shares += *score.share;
      ++withShare;
    }
  }
  if ( withShare >= TOO_FEW_TO_JUDGE )
    totals.meanShare = shares / withShare;
  for ( const ScoredFind &find : scored.result.finds )
  {
    const bool isScored = find.findClass == FindClass::Inside || find.findClass == FindClass::Near;
    if ( isScored && std::any_of( find.records.begin(), find.records.end(),
                                  [&]( int record ) { return isOne[static_cast<std::size_t>( record )] != 0; } ) )
      ++totals.finds;
  }
  return totals;
}

QString RecordsSummary::whyVoid( const ScoredMap &scored )
{
  const Assumption *broken = invalidating( scored.result.card.assumptions, InvalidatesConfirmation );
  if ( !broken )
    return {};
  const QString reason = assumptionPhrase( voidReason( broken->code ) );
  return broken->isOfSomeRecords ? tr( "some records not judged: %1" ).arg( reason )
                                 : tr( "no record judged: %1" ).arg( reason );
}

QString RecordsSummary::shown( const ScoredMap &scored, const std::vector<int> &records )
{
  const auto all = static_cast<std::int64_t>( scored.result.records.size() );
  const auto count = static_cast<std::int64_t>( records.size() );
  QStringList parts( count == all ? tr( "All %1 records" ).arg( countText( all ) )
                                  : tr( "%1 of %2 records shown" ).arg( countText( count ), countText( all ) ) );
  addEvidence( scored, totalsOf( scored, records ), parts );
  const QString summary = joined( parts );
  const QString why = whyVoid( scored );
  // Not among the parts, within which no line breaks.
  return why.isEmpty() ? summary : summary + SEPARATOR + why;
}

QString RecordsSummary::selected( const ScoredMap &scored, const std::vector<int> &records, int hidden )
{
  if ( records.empty() )
    return tr( "No record is selected" );
  QString beginning = tr( "%1 of %2 records selected" )
                        .arg( countText( static_cast<std::int64_t>( records.size() ) ),
                              countText( static_cast<std::int64_t>( scored.result.records.size() ) ) );
  if ( hidden > 0 )
    beginning = tr( "%1 (%2 of them not shown)" ).arg( beginning, countText( hidden ) );
  const RecordsTotals totals = totalsOf( scored, records );
  QStringList parts;
  for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
  {
    const int count = totals.counts[static_cast<std::size_t>( kind )];
    if ( count > 0 )
      parts << tr( "%1 %2", "number and verdict: 5 confirmed" )
                 .arg( countText( count ), RecordCells::verdictName( verdictOfKind( kind ) ) );
  }
  addEvidence( scored, totals, parts );
  return tr( "%1: %2", "which records, what is said of them" ).arg( beginning, joined( parts ) );
}

void RecordsSummary::addEvidence( const ScoredMap &scored, const RecordsTotals &totals, QStringList &parts )
{
  if ( scored.result.card.searchedKnown )
    parts << tr( "finds: %1" ).arg( countText( totals.finds ) );
  else
    parts << undefinedReasonText( "no searched layer" );
  if ( totals.meanShare )
    parts << tr( "searched: %1 on average" ).arg( percentText( *totals.meanShare ) );
}

} // namespace minemap
