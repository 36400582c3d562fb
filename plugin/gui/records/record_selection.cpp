// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/record_selection.h"

#include "gui/records/row_table.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace minemap
{

namespace
{

//! Milliseconds without another key or click before the map follows: a key held down must not move it at every row.
constexpr int TIME_TO_SETTLE = 150;

const std::string &idOf( const ScoredMap &scored, int record )
{
  return scored.inputs->map.records[static_cast<std::size_t>( record )].id;
}

} // namespace

RecordSelection::RecordSelection( Desk &desk, RowTable &table, const RecordRows &rows, QObject *parent )
  : QObject( parent ),
    mLayers( desk, this ),
    mTable( table ),
    mRows( rows ),
    mSettling( new QTimer( this ) )
{
  mSettling->setSingleShot( true );
  mSettling->setInterval( TIME_TO_SETTLE );
  connect( mSettling, &QTimer::timeout, this, &RecordSelection::settle );
  connect( &mLayers, &RecordLayers::selectionChanged, this, &RecordSelection::takeMapSelection );
  connectTable();
}

void RecordSelection::connectTable()
{
  connect( mTable.selectionModel(), &QItemSelectionModel::selectionChanged, this,
           &RecordSelection::takeTableSelection );
  connect( mTable.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
           [this]( const QModelIndex &current )
           {
             if ( mIsRestoring || !current.isValid() )
               return;
             mCurrent = mRows.records()[static_cast<std::size_t>( current.row() )];
             mIsShowDue = true;
             mSettling->start();
           } );
  // Again, for one who has moved the map since.
  connect( &mTable, &QAbstractItemView::clicked, this,
           [this]
           {
             mIsShowDue = true;
             mSettling->start();
           } );
  connect( &mTable, &QAbstractItemView::activated, this,
           [this]
           {
             mIsShowDue = true;
             settle();
           } );
}

void RecordSelection::setScored( const ScoredMapPointer &scored )
{
  // What was just chosen belongs to the rows that go.
  if ( std::exchange( mIsSelectionDue, false ) )
    mLayers.select( mSelected );
  const bool areLayersTheSame = mScored && scored && mScored->mapLayers == scored->mapLayers;
  carryOver( scored );
  mScored = scored;
  mLayers.setScored( scored );
  // In the same layers the map knows better; in others it learns what was selected.
  if ( areLayersTheSame || records().empty() )
    mLayers.readSelection( mSelected );
  else
    mLayers.select( mSelected );
}

void RecordSelection::carryOver( const ScoredMapPointer &scored )
{
  const std::string current = mScored && mCurrent >= 0 ? idOf( *mScored, mCurrent ) : std::string();
  mCurrent = -1;
  if ( !mScored || !scored )
  {
    mSelected.assign( scored ? scored->inputs->map.records.size() : 0, 0 );
    return;
  }
  mSelected = carriedOver( mSelected, *mScored, *scored );
  const std::vector<Record> &records = scored->inputs->map.records;
  const auto same =
    std::find_if( records.begin(), records.end(), [&]( const Record &record ) { return record.id == current; } );
  if ( !current.empty() && same != records.end() )
    mCurrent = static_cast<int>( same - records.begin() );
}

void RecordSelection::restore()
{
  const QScopedValueRollback<bool> restoring( mIsRestoring, true );
  std::vector<int> rows;
  for ( std::size_t row = 0; row < mRows.records().size(); ++row )
  {
    if ( mSelected[static_cast<std::size_t>( mRows.records()[row] )] != 0 )
      rows.push_back( static_cast<int>( row ) );
  }
  mTable.selectRows( rows );
  int row = mRows.rowOf( mCurrent );
  if ( row < 0 || ( !rows.empty() && !std::binary_search( rows.begin(), rows.end(), row ) ) )
    row = rows.empty() ? -1 : rows.front();
  if ( row < 0 )
    return;
  mCurrent = mRows.records()[static_cast<std::size_t>( row )];
  mTable.selectionModel()->setCurrentIndex( mTable.model()->index( row, 0 ), QItemSelectionModel::NoUpdate );
  mTable.showRow( row );
}

void RecordSelection::choose( int record )
{
  std::fill( mSelected.begin(), mSelected.end(), 0 );
  mSelected[static_cast<std::size_t>( record )] = 1;
  mCurrent = record;
  mIsSelectionDue = mIsShowDue = true;
}

void RecordSelection::takeTableSelection()
{
  if ( mIsRestoring )
    return;
  std::fill( mSelected.begin(), mSelected.end(), 0 );
  for ( const int row : mTable.selectedRows() )
    mSelected[static_cast<std::size_t>( mRows.records()[static_cast<std::size_t>( row )] )] = 1;
  mIsSelectionDue = true;
  mSettling->start();
  emit changed();
}

void RecordSelection::takeMapSelection()
{
  mSettling->stop();
  mIsSelectionDue = mIsShowDue = false;
  mLayers.readSelection( mSelected );
  emit changedOnMap();
}

void RecordSelection::settle()
{
  mSettling->stop();
  if ( std::exchange( mIsSelectionDue, false ) )
    mLayers.select( mSelected );
  if ( !std::exchange( mIsShowDue, false ) )
    return;
  // While several are being selected the map stays.
  const std::vector<int> selected = records();
  if ( selected.size() == 1 && selected.front() == current() )
    mLayers.show( selected );
}

int RecordSelection::current() const
{
  const QModelIndex current = mTable.currentIndex();
  return current.isValid() ? mRows.records()[static_cast<std::size_t>( current.row() )] : -1;
}

std::vector<int> RecordSelection::records() const
{
  std::vector<int> records;
  for ( std::size_t record = 0; record < mSelected.size(); ++record )
  {
    if ( mSelected[record] != 0 )
      records.push_back( static_cast<int>( record ) );
  }
  return records;
}

} // namespace minemap
