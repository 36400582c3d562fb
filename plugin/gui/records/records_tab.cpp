// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_tab.h"

#include "gui/records/records_menu.h"
#include "gui/records/records_summary.h"
#include "gui/records/records_toolbar.h"
#include "gui/records/records_view.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

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

QLabel *makeSummary( QWidget *parent, const char *name )
{
  auto *label = new QLabel( parent );
  label->setObjectName( QString::fromLatin1( name ) );
  label->setTextFormat( Qt::PlainText );
  label->setWordWrap( true );
  label->setTextInteractionFlags( Qt::TextSelectableByMouse );
  label->hide();
  return label;
}

} // namespace

RecordsTab::RecordsTab( Desk &desk, QWidget *parent )
  : QWidget( parent ),
    mLayers( desk, this ),
    mModel( new RecordsModel( this ) ),
    mToolbar( new RecordsToolbar( this ) ),
    mPages( new QStackedWidget( this ) ),
    mView( new RecordsView( mModel, this ) ),
    mMessage( new QLabel( this ) ),
    mShowAll( new QPushButton( tr( "Show &all records" ), this ) ),
    mShownSummary( makeSummary( this, "shownSummary" ) ),
    mSelectedSummary( makeSummary( this, "selectedSummary" ) ),
    mSettling( new QTimer( this ) )
{
  mView->setObjectName( QStringLiteral( "records" ) );
  mView->setAccessibleName( tr( "Records of the map" ) );
  mMessage->setObjectName( QStringLiteral( "message" ) );
  mMessage->setWordWrap( true );
  mMessage->setAlignment( Qt::AlignCenter );
  mShowAll->setObjectName( QStringLiteral( "showAll" ) );
  mShowAll->setToolTip( tr( "Takes search and filters away." ) );
  mShownSummary->setToolTip( tr( "What is known of the records in the table. Each find is counted once." ) );
  mSelectedSummary->setToolTip( tr( "What is known of the records selected, here or on the map." ) );
  mSettling->setSingleShot( true );
  mSettling->setInterval( TIME_TO_SETTLE );

  layOut();
  connectParts();
  updatePage();
}

void RecordsTab::layOut()
{
  auto *messagePage = new QWidget( this );
  auto *messageLayout = new QVBoxLayout( messagePage );
  messageLayout->addStretch();
  messageLayout->addWidget( mMessage );
  messageLayout->addWidget( mShowAll, 0, Qt::AlignHCenter );
  messageLayout->addStretch();
  mPages->addWidget( messagePage );
  mPages->addWidget( mView );

  auto *layout = new QVBoxLayout( this );
  layout->addWidget( mToolbar );
  layout->addWidget( mPages, 1 );
  layout->addWidget( mShownSummary );
  layout->addWidget( mSelectedSummary );
}

void RecordsTab::connectParts()
{
  connect( mToolbar, &RecordsToolbar::criteriaChanged, this, &RecordsTab::applyCriteria );
  connect( mToolbar, &RecordsToolbar::onlySelectedToggled, this, &RecordsTab::setOnlySelected );
  connect( mModel, &QAbstractItemModel::modelReset, this, &RecordsTab::restoreRows );
  connect( &mLayers, &RecordLayers::selectionChanged, this, &RecordsTab::takeMapSelection );
  connect( mShowAll, &QPushButton::clicked, mToolbar, &RecordsToolbar::clear );
  connect( mSettling, &QTimer::timeout, this, &RecordsTab::settle );
  connect( mView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsTab::takeTableSelection );
  connect( mView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
           [this]( const QModelIndex &current )
           {
             if ( mIsRestoring || !current.isValid() )
               return;
             mCurrent = mModel->records()[static_cast<std::size_t>( current.row() )];
             mIsShowDue = true;
             settleSoon();
           } );
  // Again, for one who has moved the map since.
  connect( mView, &QAbstractItemView::clicked, this,
           [this]
           {
             mIsShowDue = true;
             settleSoon();
           } );
  connect( mView, &QAbstractItemView::activated, this,
           [this]
           {
             mIsShowDue = true;
             settle();
           } );
  connect( mView, &QWidget::customContextMenuRequested, this, &RecordsTab::showMenu );
}

void RecordsTab::setScored( ScoredMapPointer scored )
{
  // What was just chosen belongs to the rows that go.
  if ( std::exchange( mIsSelectionDue, false ) )
    mLayers.select( mSelected );
  const ScoredMapPointer old = mModel->scored();
  const bool areLayersTheSame = old && scored && old->mapLayers == scored->mapLayers;
  carryOver( scored );
  mLayers.setScored( scored );
  // In the same layers the map knows better; in others it learns what was selected.
  if ( areLayersTheSame || selectedRecords().empty() )
    mLayers.readSelection( mSelected );
  else
    mLayers.select( mSelected );

  mToolbar->setScored( scored.get() );
  if ( scored )
  {
    const std::vector<Record> &records = scored->inputs->map.records;
    mView->setUsedColumns( scored->inputs->map.hasGroups,
                           std::any_of( records.begin(), records.end(),
                                        []( const Record &record ) { return record.claimed.has_value(); } ) );
  }
  const int scrolledTo = mView->verticalScrollBar()->value();
  RecordsCriteria criteria = mToolbar->criteria();
  criteria.among = mAmong;
  mModel->setScored( std::move( scored ), std::move( criteria ) );
  mView->fitColumns();
  if ( old )
    mView->verticalScrollBar()->setValue( scrolledTo );
}

void RecordsTab::carryOver( const ScoredMapPointer &scored )
{
  const ScoredMapPointer &old = mModel->scored();
  const std::string current = old && mCurrent >= 0 ? idOf( *old, mCurrent ) : std::string();
  mCurrent = -1;
  if ( !old || !scored )
  {
    mSelected.assign( scored ? scored->inputs->map.records.size() : 0, 0 );
    if ( mAmong )
      mAmong = mSelected;
    return;
  }
  mSelected = carriedOver( mSelected, *old, *scored );
  if ( mAmong )
    mAmong = carriedOver( *mAmong, *old, *scored );
  const std::vector<Record> &records = scored->inputs->map.records;
  const auto same =
    std::find_if( records.begin(), records.end(), [&]( const Record &record ) { return record.id == current; } );
  if ( !current.empty() && same != records.end() )
    mCurrent = static_cast<int>( same - records.begin() );
}

void RecordsTab::setStale( bool isStale )
{
  mView->setStale( isStale );
  for ( QLabel *summary : { mShownSummary, mSelectedSummary } )
    summary->setForegroundRole( isStale ? QPalette::PlaceholderText : QPalette::WindowText );
}

void RecordsTab::setPreferences( const Preferences &preferences )
{
  mModel->setPreferences( preferences );
  mToolbar->setPreferences( preferences );
}

void RecordsTab::setGroup( const std::optional<OptionalText> &group )
{
  mToolbar->setGroup( group );
}

void RecordsTab::showRecord( int record )
{
  if ( record < 0 || static_cast<std::size_t>( record ) >= mSelected.size() )
    return;
  std::fill( mSelected.begin(), mSelected.end(), 0 );
  mSelected[static_cast<std::size_t>( record )] = 1;
  mCurrent = record;
  if ( mModel->rowOf( record ) < 0 )
    mToolbar->clear();
  else
    restoreRows();
  mIsSelectionDue = true;
  mIsShowDue = true;
  settle();
}

void RecordsTab::applyCriteria()
{
  RecordsCriteria criteria = mToolbar->criteria();
  criteria.among = mAmong;
  mModel->setCriteria( std::move( criteria ) );
}

void RecordsTab::setOnlySelected( bool isOn )
{
  mAmong = isOn ? std::optional<RecordFlags>( mSelected ) : std::nullopt;
  applyCriteria();
}

void RecordsTab::restoreRows()
{
  mToolbar->setCounts( mModel->counts() );
  selectInTable();
  updatePage();
  updateSummary();
}

void RecordsTab::selectInTable()
{
  const QScopedValueRollback<bool> restoring( mIsRestoring, true );
  std::vector<int> rows;
  for ( std::size_t row = 0; row < mModel->records().size(); ++row )
  {
    if ( mSelected[static_cast<std::size_t>( mModel->records()[row] )] != 0 )
      rows.push_back( static_cast<int>( row ) );
  }
  mView->selectRows( rows );
  int row = mModel->rowOf( mCurrent );
  if ( row < 0 || ( !rows.empty() && !std::binary_search( rows.begin(), rows.end(), row ) ) )
    row = rows.empty() ? -1 : rows.front();
  if ( row < 0 )
    return;
  mCurrent = mModel->records()[static_cast<std::size_t>( row )];
  const QModelIndex current = mModel->index( row, 0 );
  mView->selectionModel()->setCurrentIndex( current, QItemSelectionModel::NoUpdate );
  mView->showRow( row );
}

void RecordsTab::takeTableSelection()
{
  if ( mIsRestoring )
    return;
  std::fill( mSelected.begin(), mSelected.end(), 0 );
  for ( const int row : mView->selectedRows() )
    mSelected[static_cast<std::size_t>( mModel->records()[static_cast<std::size_t>( row )] )] = 1;
  mIsSelectionDue = true;
  settleSoon();
  updateSummary();
}

void RecordsTab::takeMapSelection()
{
  mSettling->stop();
  mIsSelectionDue = mIsShowDue = false;
  mLayers.readSelection( mSelected );
  if ( mToolbar->wantsOnlySelected() )
    setOnlySelected( true );
  else
  {
    selectInTable();
    updateSummary();
  }
}

void RecordsTab::settleSoon()
{
  mSettling->start();
}

void RecordsTab::settle()
{
  mSettling->stop();
  if ( std::exchange( mIsSelectionDue, false ) )
    mLayers.select( mSelected );
  if ( !std::exchange( mIsShowDue, false ) )
    return;
  // While several are being selected the map stays.
  const std::vector<int> selected = selectedRecords();
  if ( selected.size() == 1 && selected.front() == currentRecord() )
    mLayers.show( selected );
}

int RecordsTab::currentRecord() const
{
  const QModelIndex current = mView->currentIndex();
  return current.isValid() ? mModel->records()[static_cast<std::size_t>( current.row() )] : -1;
}

std::vector<int> RecordsTab::selectedRecords() const
{
  std::vector<int> records;
  for ( std::size_t record = 0; record < mSelected.size(); ++record )
  {
    if ( mSelected[record] != 0 )
      records.push_back( static_cast<int>( record ) );
  }
  return records;
}

void RecordsTab::showMenu( const QPoint &position )
{
  const int record = currentRecord();
  if ( record < 0 )
    return;
  auto *menu = new RecordsMenu( mLayers.layerOf( record ) != nullptr, mView->selectionModel()->hasSelection(), this );
  // A score that comes while the menu is open changes which record is which.
  const auto whileItIsThere = [this, scored = mModel->scored(), record]( auto act )
  {
    return [this, scored, record, act]
    {
      if ( mModel->scored() == scored )
        act( record );
    };
  };
  connect( menu, &RecordsMenu::formChosen, this,
           whileItIsThere( [this]( int chosen ) { mLayers.openForm( chosen ); } ) );
  connect( menu, &RecordsMenu::zoomChosen, this,
           whileItIsThere(
             [this]( int chosen )
             {
               const std::vector<int> selected = selectedRecords();
               mLayers.show( selected.empty() ? std::vector<int>{ chosen } : selected );
             } ) );
  connect( menu, &RecordsMenu::onlyThisChosen, this, whileItIsThere( [this]( int chosen ) { showOnly( chosen ); } ) );
  connect( menu, &RecordsMenu::copyRowsChosen, mView, &RecordsView::copy );
  connect( menu, &RecordsMenu::copyIdChosen, this,
           [id = QString::fromStdString( idOf( *mModel->scored(), record ) )]
           { QApplication::clipboard()->setText( id ); } );
  menu->popup( mView->viewport()->mapToGlobal( position ) );
}

void RecordsTab::showOnly( int record )
{
  mToolbar->setOnlyId( idOf( *mModel->scored(), record ) );
  std::fill( mSelected.begin(), mSelected.end(), 0 );
  mSelected[static_cast<std::size_t>( record )] = 1;
  mCurrent = record;
  applyCriteria();
  mIsSelectionDue = mIsShowDue = true;
  settle();
}

void RecordsTab::updatePage()
{
  const bool hasRows = mModel->rowCount() > 0;
  const bool hasRecords = mModel->scored() && !mModel->scored()->inputs->map.records.empty();
  if ( !mModel->scored() )
    mMessage->setText( tr( "Nothing is scored yet. Choose the map and the finds above." ) );
  else
    mMessage->setText( hasRecords ? tr( "No record matches search and filters." ) : tr( "The map has no records." ) );
  mShowAll->setVisible( hasRecords );
  mToolbar->setEnabled( hasRecords );
  mPages->setCurrentIndex( hasRows ? 1 : 0 );
}

void RecordsTab::updateSummary()
{
  const ScoredMapPointer &scored = mModel->scored();
  // Both lines have their place from the beginning: the row that was clicked must not move away.
  mShownSummary->setVisible( scored != nullptr );
  mSelectedSummary->setVisible( scored != nullptr );
  if ( !scored )
    return;
  const std::vector<int> selected = selectedRecords();
  const auto hidden =
    std::count_if( selected.begin(), selected.end(), [this]( int record ) { return mModel->rowOf( record ) < 0; } );
  mShownSummary->setText( RecordsSummary::shown( *scored, mModel->records() ) );
  mSelectedSummary->setText( RecordsSummary::selected( *scored, selected, static_cast<int>( hidden ) ) );
}

} // namespace minemap
