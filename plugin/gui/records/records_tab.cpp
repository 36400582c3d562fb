// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_tab.h"

#include "gui/records/records_menu.h"
#include "gui/records/records_summary.h"
#include "gui/records/records_toolbar.h"
#include "gui/records/records_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace minemap
{

namespace
{

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
    mModel( new RecordsModel( this ) ),
    mToolbar( new RecordsToolbar( this ) ),
    mPages( new QStackedWidget( this ) ),
    mView( new RecordsView( mModel, this ) ),
    mSelection( new RecordSelection( desk, *mView, *mModel, this ) ),
    mMessage( new QLabel( this ) ),
    mShowAll( new QPushButton( tr( "Show &all records" ), this ) ),
    mShownSummary( makeSummary( this, "shownSummary" ) ),
    mSelectedSummary( makeSummary( this, "selectedSummary" ) )
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
  connect( mSelection, &RecordSelection::changed, this, &RecordsTab::updateSummary );
  connect( mSelection, &RecordSelection::changedOnMap, this, &RecordsTab::takeMapSelection );
  connect( mShowAll, &QPushButton::clicked, mToolbar, &RecordsToolbar::clear );
  connect( mView, &QWidget::customContextMenuRequested, this, &RecordsTab::showMenu );
}

void RecordsTab::setScored( ScoredMapPointer scored )
{
  const ScoredMapPointer old = mModel->scored();
  mSelection->setScored( scored );
  if ( mAmong )
    mAmong = old && scored ? carriedOver( *mAmong, *old, *scored ) : mSelection->flags();

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
  if ( record < 0 || static_cast<std::size_t>( record ) >= mSelection->flags().size() )
    return;
  mSelection->choose( record );
  if ( mModel->rowOf( record ) < 0 )
    mToolbar->clear();
  else
    restoreRows();
  mSelection->settle();
}

void RecordsTab::applyCriteria()
{
  RecordsCriteria criteria = mToolbar->criteria();
  criteria.among = mAmong;
  mModel->setCriteria( std::move( criteria ) );
}

void RecordsTab::setOnlySelected( bool isOn )
{
  mAmong = isOn ? std::optional<RecordFlags>( mSelection->flags() ) : std::nullopt;
  applyCriteria();
}

void RecordsTab::restoreRows()
{
  mToolbar->setCounts( mModel->counts() );
  mSelection->restore();
  updatePage();
  updateSummary();
}

void RecordsTab::takeMapSelection()
{
  if ( mToolbar->wantsOnlySelected() )
    setOnlySelected( true );
  else
  {
    mSelection->restore();
    updateSummary();
  }
}

void RecordsTab::showMenu( const QPoint &position )
{
  const int record = mSelection->current();
  if ( record < 0 )
    return;
  auto *menu =
    new RecordsMenu( mSelection->layers().accessTo( record ), mView->selectionModel()->hasSelection(), this );
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
           whileItIsThere( [this]( int chosen ) { mSelection->layers().openForm( chosen ); } ) );
  connect( menu, &RecordsMenu::zoomChosen, this,
           whileItIsThere(
             [this]( int chosen )
             {
               const std::vector<int> selected = mSelection->records();
               mSelection->layers().show( selected.empty() ? std::vector<int>{ chosen } : selected );
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
  mSelection->choose( record );
  applyCriteria();
  mSelection->settle();
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
  const std::vector<int> selected = mSelection->records();
  const auto hidden =
    std::count_if( selected.begin(), selected.end(), [this]( int record ) { return mModel->rowOf( record ) < 0; } );
  mShownSummary->setText( RecordsSummary::shown( *scored, mModel->records() ) );
  mSelectedSummary->setText( RecordsSummary::selected( *scored, selected, static_cast<int>( hidden ) ) );
}

} // namespace minemap
