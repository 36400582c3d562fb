// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/record_table_model.h"

namespace minemap
{

int RecordTableModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( records().size() );
}

QVariant RecordTableModel::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal || section < 0 || section >= columnCount() )
    return QAbstractTableModel::headerData( section, orientation, role );
  switch ( role )
  {
  case Qt::DisplayRole:
    return title( section );
  case Qt::ToolTipRole:
    return meaning( section );
  case Qt::TextAlignmentRole:
    return alignment( section );
  default:
    return QVariant();
  }
}

void RecordTableModel::sort( int column, Qt::SortOrder order )
{
  if ( column == mSortColumn && order == mSortOrder )
    return;
  beginResetModel();
  mSortColumn = column;
  mSortOrder = order;
  arrange();
  endResetModel();
}

int RecordTableModel::rowOf( int record ) const
{
  return record >= 0 && static_cast<std::size_t>( record ) < mRows.size() ? mRows[static_cast<std::size_t>( record )]
                                                                          : -1;
}

QVariant RecordTableModel::alignment( int column ) const
{
  return static_cast<int>( Qt::AlignVCenter | ( isNumber( column ) ? Qt::AlignRight : Qt::AlignLeft ) );
}

void RecordTableModel::indexRows( std::size_t records )
{
  mRows.assign( records, -1 );
  const std::vector<int> &shown = this->records();
  for ( std::size_t row = 0; row < shown.size(); ++row )
    mRows[static_cast<std::size_t>( shown[row] )] = static_cast<int>( row );
}

} // namespace minemap
