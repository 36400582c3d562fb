// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_model.h"

#include "gui/records/row_table.h"
#include "gui/records/verdict_icon.h"

#include <utility>

namespace minemap
{

RecordsModel::RecordsModel( QObject *parent ) : QAbstractTableModel( parent )
{
  setPreferences( Preferences() );
}

int RecordsModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mShown.records.size() );
}

int RecordsModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : RECORD_COLUMNS;
}

QVariant RecordsModel::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= rowCount() )
    return QVariant();
  const int record = mShown.records[static_cast<std::size_t>( index.row() )];
  const auto column = static_cast<RecordColumn>( index.column() );
  switch ( role )
  {
  case Qt::DisplayRole:
  {
    const QString text = RecordCells::text( *mScored, record, column, mPreferences.units );
    return text.isEmpty() ? QStringLiteral( "–" ) : text;
  }
  case COPIED_TEXT:
    return RecordCells::text( *mScored, record, column, mPreferences.units );
  case Qt::AccessibleTextRole:
  {
    const QString text = RecordCells::text( *mScored, record, column, mPreferences.units );
    return text.isEmpty() ? RecordCells::explanation( *mScored, record, column ) : text;
  }
  case Qt::ToolTipRole:
    return RecordCells::explanation( *mScored, record, column );
  case Qt::DecorationRole:
    if ( column != RecordColumn::Verdict )
      return QVariant();
    return mIcons[static_cast<std::size_t>(
      verdictKind( mScored->result.records[static_cast<std::size_t>( record )].verdict ) )];
  case Qt::TextAlignmentRole:
    // QStyle turns it round where text runs from right to left.
    return static_cast<int>( Qt::AlignVCenter | ( RecordCells::isNumber( column ) ? Qt::AlignRight : Qt::AlignLeft ) );
  default:
    return QVariant();
  }
}

QVariant RecordsModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal || section < 0 || section >= RECORD_COLUMNS )
    return QAbstractTableModel::headerData( section, orientation, role );
  const auto column = static_cast<RecordColumn>( section );
  switch ( role )
  {
  case Qt::DisplayRole:
    return RecordCells::title( column );
  case Qt::ToolTipRole:
    return RecordCells::meaning( column );
  case Qt::TextAlignmentRole:
    return static_cast<int>( Qt::AlignVCenter | ( RecordCells::isNumber( column ) ? Qt::AlignRight : Qt::AlignLeft ) );
  default:
    return QVariant();
  }
}

void RecordsModel::sort( int column, Qt::SortOrder order )
{
  if ( column == mSortColumn && order == mSortOrder )
    return;
  beginResetModel();
  mSortColumn = column;
  mSortOrder = order;
  arrange();
  endResetModel();
}

void RecordsModel::setScored( ScoredMapPointer scored, RecordsCriteria criteria )
{
  beginResetModel();
  mScored = std::move( scored );
  mCriteria = std::move( criteria );
  mOrder.setScored( mScored );
  arrange();
  endResetModel();
}

void RecordsModel::setCriteria( RecordsCriteria criteria )
{
  beginResetModel();
  mCriteria = std::move( criteria );
  arrange();
  endResetModel();
}

void RecordsModel::arrange()
{
  mShown = mScored ? filteredRecords( *mScored, mCriteria ) : FilteredRecords();
  if ( mScored && mSortColumn >= 0 && mSortColumn < RECORD_COLUMNS )
    mOrder.sort( mShown.records, static_cast<RecordColumn>( mSortColumn ), mSortOrder );
  mRows.assign( mScored ? mScored->inputs->map.records.size() : 0, -1 );
  for ( std::size_t row = 0; row < mShown.records.size(); ++row )
    mRows[static_cast<std::size_t>( mShown.records[row] )] = static_cast<int>( row );
}

void RecordsModel::setPreferences( const Preferences &preferences )
{
  mPreferences = preferences;
  for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
    mIcons[static_cast<std::size_t>( kind )] = verdictIcon( verdictOfKind( kind ), preferences.palette );
  if ( rowCount() > 0 )
    emit dataChanged( index( 0, 0 ), index( rowCount() - 1, RECORD_COLUMNS - 1 ) );
}

int RecordsModel::rowOf( int record ) const
{
  return record >= 0 && static_cast<std::size_t>( record ) < mRows.size() ? mRows[static_cast<std::size_t>( record )]
                                                                          : -1;
}

} // namespace minemap
