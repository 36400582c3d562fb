// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/counts_model.h"

#include "gui/counts/count_icon.h"
#include "gui/records/row_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace minemap
{

namespace
{

constexpr double NO_VALUE = std::numeric_limits<double>::quiet_NaN();

} // namespace

CountsModel::CountsModel( QObject *parent ) : RecordTableModel( parent )
{
  setPreferences( Preferences() );
}

int CountsModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : COUNT_COLUMNS;
}

const CountRow &CountsModel::rowOfRecord( int record ) const
{
  return mCounted->result.counts.rows[static_cast<std::size_t>( mCountRow[static_cast<std::size_t>( record )] )];
}

QString CountsModel::textOf( int record, CountColumn column ) const
{
  return CountCells::text( *mCounted, rowOfRecord( record ), column );
}

QString CountsModel::title( int column ) const
{
  return CountCells::title( static_cast<CountColumn>( column ) );
}

QString CountsModel::meaning( int column ) const
{
  return CountCells::meaning( static_cast<CountColumn>( column ) );
}

bool CountsModel::isNumber( int column ) const
{
  return CountCells::isNumber( static_cast<CountColumn>( column ) );
}

QVariant CountsModel::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= rowCount() )
    return QVariant();
  const int record = mRecords[static_cast<std::size_t>( index.row() )];
  const auto column = static_cast<CountColumn>( index.column() );
  switch ( role )
  {
  case Qt::DisplayRole:
  {
    const QString text = textOf( record, column );
    return text.isEmpty() && column != CountColumn::Reason ? QStringLiteral( "–" ) : text;
  }
  case COPIED_TEXT:
  case Qt::AccessibleTextRole:
    return textOf( record, column );
  case Qt::ToolTipRole:
    return CountCells::explanation( *mCounted, rowOfRecord( record ), column );
  case Qt::DecorationRole:
    if ( column == CountColumn::Unexpected && !textOf( record, column ).isEmpty() )
      return mIcons[static_cast<std::size_t>( CountVerdict::UnexpectedType )];
    if ( column != CountColumn::Id )
      return QVariant();
    return mIcons[static_cast<std::size_t>( rowOfRecord( record ).comparison.verdict )];
  case Qt::TextAlignmentRole:
    return alignment( index.column() );
  default:
    return QVariant();
  }
}

void CountsModel::setCounted( CountedMapPointer counted, CountsCriteria criteria )
{
  beginResetModel();
  mCounted = std::move( counted );
  mCriteria = std::move( criteria );
  mOrder.setScored( mCounted ? mCounted->map : nullptr );
  arrange();
  endResetModel();
}

void CountsModel::setCriteria( CountsCriteria criteria )
{
  beginResetModel();
  mCriteria = std::move( criteria );
  arrange();
  endResetModel();
}

void CountsModel::setPreferences( const Preferences &preferences )
{
  for ( int verdict = 0; verdict < COUNT_VERDICTS; ++verdict )
    mIcons[static_cast<std::size_t>( verdict )] =
      countIcon( static_cast<CountVerdict>( verdict ), preferences.palette );
  if ( rowCount() > 0 )
    emit dataChanged( index( 0, 0 ), index( rowCount() - 1, COUNT_COLUMNS - 1 ) );
}

void CountsModel::arrange()
{
  mRecords.clear();
  mCountRow.clear();
  mCounts = {};
  if ( !mCounted )
    return indexRows( 0 );
  const std::size_t records = mCounted->result.ids.size();
  mCountRow.assign( records, -1 );
  const auto positions = mCounted->index.records.find( mCriteria.key );
  const bool isAnyVerdict =
    std::find( mCriteria.verdicts.begin(), mCriteria.verdicts.end(), true ) == mCriteria.verdicts.end();
  constexpr auto UNEXPECTED = static_cast<std::size_t>( CountVerdict::UnexpectedType );
  if ( positions != mCounted->index.records.end() )
  {
    for ( const int position : positions->second )
    {
      const CountRow &row = mCounted->result.counts.rows[static_cast<std::size_t>( position )];
      if ( mCriteria.group && row.group != *mCriteria.group )
        continue;
      const auto record = static_cast<std::size_t>( row.record );
      const auto verdict = static_cast<std::size_t>( row.comparison.verdict );
      const bool hasUnexpected =
        mCriteria.key.level == CountLevel::Total && !mCounted->index.unexpected[record].empty();
      ++mCounts[verdict];
      mCounts[UNEXPECTED] += hasUnexpected ? 1 : 0;
      if ( !isAnyVerdict && !mCriteria.verdicts[verdict] && !( hasUnexpected && mCriteria.verdicts[UNEXPECTED] ) )
        continue;
      mCountRow[record] = position;
      mRecords.push_back( row.record );
    }
  }
  sortRecords();
  indexRows( records );
}

void CountsModel::sortRecords()
{
  if ( sortColumn() < 0 )
    return;
  const auto column = static_cast<CountColumn>( sortColumn() );
  if ( column == CountColumn::Id || column == CountColumn::Group )
  {
    mOrder.sort( mRecords, column == CountColumn::Id ? RecordColumn::Id : RecordColumn::Group, sortOrder() );
    return;
  }
  // Reasons are few: each is a number by its text.
  std::map<QString, double> reasons;
  if ( column == CountColumn::Reason )
  {
    for ( const int record : mRecords )
      reasons.emplace( textOf( record, column ), 0 );
    double rank = 0;
    for ( auto &[text, value] : reasons )
      value = text.isEmpty() ? NO_VALUE : ++rank;
  }
  std::vector<double> keys( mCountRow.size(), NO_VALUE );
  for ( const int record : mRecords )
    keys[static_cast<std::size_t>( record )] =
      column == CountColumn::Reason
        ? reasons.at( textOf( record, column ) )
        : CountCells::number( *mCounted, rowOfRecord( record ), column ).value_or( NO_VALUE );
  const auto keyOf = [&keys]( int record ) { return keys[static_cast<std::size_t>( record )]; };
  const auto withoutValue = std::stable_partition( mRecords.begin(), mRecords.end(),
                                                   [&]( int record ) { return !std::isnan( keyOf( record ) ); } );
  const bool isAscending = sortOrder() == Qt::AscendingOrder;
  std::stable_sort( mRecords.begin(), withoutValue,
                    [&]( int a, int b ) { return isAscending ? keyOf( a ) < keyOf( b ) : keyOf( a ) > keyOf( b ); } );
}

} // namespace minemap
