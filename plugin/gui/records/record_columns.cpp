// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/record_columns.h"

#include "processing/score/scoremap_outputs.h"
#include "report/words/assumption_words.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <algorithm>

namespace minemap
{

namespace
{

const Record &recordOf( const ScoredMap &scored, int record )
{
  return scored.inputs->map.records[static_cast<std::size_t>( record )];
}

const ScoredRecord &scoreOf( const ScoredMap &scored, int record )
{
  return scored.result.records[static_cast<std::size_t>( record )];
}

} // namespace

QString RecordCells::title( RecordColumn column )
{
  switch ( column )
  {
  case RecordColumn::Verdict:
    return tr( "Verdict" );
  case RecordColumn::Id:
    return tr( "Record" );
  case RecordColumn::Group:
    return tr( "Group" );
  case RecordColumn::Share:
    return tr( "Searched" );
  case RecordColumn::Finds:
    return tr( "Inside" );
  case RecordColumn::Near:
    return tr( "Near" );
  case RecordColumn::Mines:
    return tr( "Mines" );
  case RecordColumn::Other:
    return tr( "Other" );
  case RecordColumn::Distance:
    return tr( "Nearest" );
  case RecordColumn::Claimed:
    return tr( "Claimed" );
  }
  return QString();
}

QString RecordCells::meaning( RecordColumn column )
{
  switch ( column )
  {
  case RecordColumn::Verdict:
    return tr( "What the searched ground says of the record." );
  case RecordColumn::Id:
    return tr( "The record's id; without a field of ids, one made from its geometry." );
  case RecordColumn::Group:
    return tr( "What the record shares with others: sheet, unit, hand-over batch." );
  case RecordColumn::Share:
    return tr( "The share of the record's own ground that was searched; of lines and points, of the ground within "
               "the tolerance." );
  case RecordColumn::Finds:
    return tr( "Finds in searched ground that lie inside the record." );
  case RecordColumn::Near:
    return tr( "Finds in searched ground that confirm the record from outside, within the tolerance." );
  case RecordColumn::Mines:
    return tr( "Number of mines among the finds inside and near." );
  case RecordColumn::Other:
    return tr( "Other finds and accidents inside the record: outside searched ground, or laid later. They enter no "
               "rate." );
  case RecordColumn::Distance:
    return tr( "Distance to the nearest find in searched ground; 0 where one lies inside." );
  case RecordColumn::Claimed:
    return tr( "Number of mines that the record claims." );
  }
  return QString();
}

bool RecordCells::isNumber( RecordColumn column )
{
  return column != RecordColumn::Verdict && column != RecordColumn::Id && column != RecordColumn::Group;
}

OptionalNumber RecordCells::number( const ScoredMap &scored, int record, RecordColumn column )
{
  const ScoredRecord &score = scoreOf( scored, record );
  // Without searched ground no find is scored: a 0 would say that none was found.
  const auto counted = [&scored]( double count )
  { return scored.result.card.searchedKnown ? OptionalNumber( count ) : OptionalNumber(); };
  switch ( column )
  {
  case RecordColumn::Share:
    return score.share;
  case RecordColumn::Finds:
    return counted( score.finds );
  case RecordColumn::Near:
    return counted( score.near );
  case RecordColumn::Mines:
    return counted( score.mines );
  case RecordColumn::Other:
    return score.other;
  case RecordColumn::Distance:
    return score.distance;
  case RecordColumn::Claimed:
    return recordOf( scored, record ).claimed;
  case RecordColumn::Verdict:
  case RecordColumn::Id:
  case RecordColumn::Group:
    break;
  }
  return std::nullopt;
}

QString RecordCells::text( const ScoredMap &scored, int record, RecordColumn column, ShownUnits units )
{
  if ( column == RecordColumn::Verdict )
    return whyVoid( scored, record ) ? verdictText( Verdict::NotJudged )
                                     : verdictName( scoreOf( scored, record ).verdict );
  if ( column == RecordColumn::Id )
    return QString::fromStdString( recordOf( scored, record ).id );
  if ( column == RecordColumn::Group )
  {
    const OptionalText &group = recordOf( scored, record ).group;
    return group ? QString::fromStdString( *group ) : QString();
  }
  const OptionalNumber value = number( scored, record, column );
  if ( !value )
    return QString();
  if ( column == RecordColumn::Share )
    return percentText( *value );
  if ( column == RecordColumn::Distance )
    return shownLength( *value, units );
  // Claims are as they were written, and may be no whole numbers.
  return column == RecordColumn::Claimed ? metresText( *value ) : countText( static_cast<std::int64_t>( *value ) );
}

QString RecordCells::explanation( const ScoredMap &scored, int record, RecordColumn column )
{
  if ( const char *reason = column == RecordColumn::Verdict ? whyVoid( scored, record ) : nullptr )
    return tr( "Not judged, because %1." ).arg( assumptionPhrase( reason ) );
  if ( column == RecordColumn::Verdict )
    return ScoremapOutputs::verdictLegend( scoreOf( scored, record ).verdict );
  const QString shown = text( scored, record, column, ShownUnits::Metric );
  if ( shown.isEmpty() )
    return whyEmpty( scored, column );
  return column == RecordColumn::Id || column == RecordColumn::Group ? shown : meaning( column );
}

QString RecordCells::whyEmpty( const ScoredMap &scored, RecordColumn column )
{
  if ( column == RecordColumn::Id )
    return tr( "The record has no id." );
  if ( column == RecordColumn::Group )
    return tr( "The record names no group." );
  if ( column == RecordColumn::Claimed )
    return tr( "The record claims no number of mines." );
  if ( !scored.result.card.searchedKnown )
    return undefinedReasonText( "no searched layer" );
  if ( column == RecordColumn::Distance && scored.result.card.hitRate.finds == 0 )
    return undefinedReasonText( "no find lies in searched ground" );
  return tr( "Outside the area, or without geometry." );
}

const char *RecordCells::whyVoid( const ScoredMap &scored, int record )
{
  const ScoredRecord &score = scoreOf( scored, record );
  // What is outside the area or has no geometry has no share either, and never had a verdict.
  if ( score.verdict || !score.share )
    return nullptr;
  for ( const Assumption &assumption : scored.result.card.assumptions )
  {
    if ( assumption.isAgainst( InvalidatesConfirmation ) &&
         ( !assumption.isOfSomeRecords ||
           std::find( assumption.records.begin(), assumption.records.end(), static_cast<std::uint32_t>( record ) ) !=
             assumption.records.end() ) )
      return voidReason( assumption.code );
  }
  return nullptr;
}

QString RecordCells::verdictName( const std::optional<Verdict> &verdict )
{
  return verdict ? verdictText( *verdict ) : tr( "no verdict" );
}

QString RecordCells::groupName( const OptionalText &group )
{
  return group ? QString::fromStdString( *group ) : tr( "no group" );
}

} // namespace minemap
