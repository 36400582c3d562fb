// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_model.h"

#include "gui/records/row_table.h"
#include "gui/records/verdict_icon.h"

#include <utility>

namespace minemap
{

RecordsModel::RecordsModel( QObject *parent ) : RecordTableModel( parent )
{
  setPreferences( Preferences() );
}

int RecordsModel::columnCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : RECORD_COLUMNS;
}

QString RecordsModel::title( int column ) const
{
  return RecordCells::title( static_cast<RecordColumn>( column ) );
}

QString RecordsModel::meaning( int column ) const
{
  return RecordCells::meaning( static_cast<RecordColumn>( column ) );
}

bool RecordsModel::isNumber( int column ) const
{
  return RecordCells::isNumber( static_cast<RecordColumn>( column ) );
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
    return alignment( index.column() );
  default:
    return QVariant();
  }
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
  if ( mScored && sortColumn() >= 0 )
    mOrder.sort( mShown.records, static_cast<RecordColumn>( sortColumn() ), sortOrder() );
  indexRows( mScored ? mScored->inputs->map.records.size() : 0 );
}

void RecordsModel::setPreferences( const Preferences &preferences )
{
  mPreferences = preferences;
  for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
    mIcons[static_cast<std::size_t>( kind )] = verdictIcon( verdictOfKind( kind ), preferences.palette );
  if ( rowCount() > 0 )
    emit dataChanged( index( 0, 0 ), index( rowCount() - 1, RECORD_COLUMNS - 1 ) );
}

} // namespace minemap
