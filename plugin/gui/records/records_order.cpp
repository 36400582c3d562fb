// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_order.h"

#include "report/words/language.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace minemap
{

namespace
{

constexpr double NO_VALUE = std::numeric_limits<double>::quiet_NaN();

} // namespace

void RecordsOrder::setScored( ScoredMapPointer scored )
{
  mScored = std::move( scored );
  mKeys = {};
}

void RecordsOrder::sort( std::vector<int> &records, RecordColumn column, Qt::SortOrder order )
{
  std::vector<double> &known = mKeys[static_cast<std::size_t>( column )];
  if ( known.empty() )
    known = keys( column );
  const auto keyOf = [&known]( int record ) { return known[static_cast<std::size_t>( record )]; };
  const auto withoutValue = std::stable_partition( records.begin(), records.end(),
                                                   [&]( int record ) { return !std::isnan( keyOf( record ) ); } );
  if ( order == Qt::AscendingOrder )
    std::stable_sort( records.begin(), withoutValue, [&]( int a, int b ) { return keyOf( a ) < keyOf( b ); } );
  else
    std::stable_sort( records.begin(), withoutValue, [&]( int a, int b ) { return keyOf( a ) > keyOf( b ); } );
}

std::vector<double> RecordsOrder::keys( RecordColumn column ) const
{
  if ( column == RecordColumn::Id || column == RecordColumn::Group )
    return textKeys( column );
  const std::vector<ScoredRecord> &records = mScored->result.records;
  std::vector<double> keys( records.size(), NO_VALUE );
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    if ( column == RecordColumn::Verdict )
      keys[index] = records[index].verdict ? static_cast<double>( *records[index].verdict ) : NO_VALUE;
    else
      keys[index] = RecordCells::number( *mScored, static_cast<int>( index ), column ).value_or( NO_VALUE );
  }
  return keys;
}

std::vector<double> RecordsOrder::textKeys( RecordColumn column ) const
{
  const std::vector<Record> &records = mScored->inputs->map.records;
  const auto textOf = [&]( std::size_t index ) -> const std::string *
  {
    const Record &record = records[index];
    if ( column == RecordColumn::Id )
      return record.id.empty() ? nullptr : &record.id;
    return record.group ? &*record.group : nullptr;
  };
  // Each different text is collated once: a sheet's name stands with thousands of records.
  std::unordered_map<std::string_view, double> ranks;
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    if ( const std::string *text = textOf( index ) )
      ranks.emplace( *text, 0 );
  }
  QCollator collator( reportLocale() );
  collator.setNumericMode( true );
  collator.setCaseSensitivity( Qt::CaseInsensitive );
  std::vector<std::pair<QCollatorSortKey, double *>> sorted;
  sorted.reserve( ranks.size() );
  for ( auto &[text, rank] : ranks )
    sorted.emplace_back( collator.sortKey( QString::fromUtf8( text.data(), static_cast<int>( text.size() ) ) ), &rank );
  std::sort( sorted.begin(), sorted.end(), []( const auto &a, const auto &b ) { return a.first < b.first; } );
  double rank = 0;
  for ( std::size_t index = 0; index < sorted.size(); ++index )
  {
    if ( index > 0 && sorted[index - 1].first < sorted[index].first )
      ++rank;
    *sorted[index].second = rank;
  }
  std::vector<double> keys( records.size(), NO_VALUE );
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    if ( const std::string *text = textOf( index ) )
      keys[index] = ranks.at( *text );
  }
  return keys;
}

} // namespace minemap
