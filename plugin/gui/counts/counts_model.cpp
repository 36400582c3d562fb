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

CountsModel::CountsModel( QObject *parent ) : QAbstractTableModel( parent )
{
  setPreferences( Preferences() );
}

int CountsModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mRecords.size() );
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
    // QStyle turns it round where text runs from right to left.
    return static_cast<int>( Qt::AlignVCenter | ( CountCells::isNumber( column ) ? Qt::AlignRight : Qt::AlignLeft ) );
  default:
    return QVariant();
  }
}

QVariant CountsModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal || section < 0 || section >= COUNT_COLUMNS )
    return QAbstractTableModel::headerData( section, orientation, role );
  const auto column = static_cast<CountColumn>( section );
  switch ( role )
  {
  case Qt::DisplayRole:
    return CountCells::title( column );
  case Qt::ToolTipRole:
    return CountCells::meaning( column );
  case Qt::TextAlignmentRole:
    return static_cast<int>( Qt::AlignVCenter | ( CountCells::isNumber( column ) ? Qt::AlignRight : Qt::AlignLeft ) );
  default:
    return QVariant();
  }
}

void CountsModel::sort( int column, Qt::SortOrder order )
{
  if ( column == mSortColumn && order == mSortOrder )
    return;
  beginResetModel();
  mSortColumn = column;
  mSortOrder = order;
  arrange();
  endResetModel();
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

int CountsModel::rowOf( int record ) const
{
  return record >= 0 && static_cast<std::size_t>( record ) < mRows.size() ? mRows[static_cast<std::size_t>( record )]
                                                                          : -1;
}

void CountsModel::arrange()
{
  mRecords.clear();
  mRows.clear();
  mCountRow.clear();
  mCounts = {};
  if ( !mCounted )
    return;
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
  mRows.assign( records, -1 );
  for ( std::size_t row = 0; row < mRecords.size(); ++row )
    mRows[static_cast<std::size_t>( mRecords[row] )] = static_cast<int>( row );
}

void CountsModel::sortRecords()
{
  if ( mSortColumn < 0 || mSortColumn >= COUNT_COLUMNS )
    return;
  const auto column = static_cast<CountColumn>( mSortColumn );
  if ( column == CountColumn::Id || column == CountColumn::Group )
  {
    mOrder.sort( mRecords, column == CountColumn::Id ? RecordColumn::Id : RecordColumn::Group, mSortOrder );
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
  const bool isAscending = mSortOrder == Qt::AscendingOrder;
  std::stable_sort( mRecords.begin(), withoutValue,
                    [&]( int a, int b ) { return isAscending ? keyOf( a ) < keyOf( b ) : keyOf( a ) > keyOf( b ); } );
}

} // namespace minemap
