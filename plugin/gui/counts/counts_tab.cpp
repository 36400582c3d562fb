// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/counts_tab.h"

#include "gui/counts/counts_texts.h"
#include "gui/counts/counts_toolbar.h"
#include "gui/counts/unparsed_box.h"
#include "gui/records/records_menu.h"
#include "gui/records/row_table.h"
#include "gui/score/notice_banner.h"
#include "gui/score/text_label.h"
#include "report/words/summary.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace minemap
{

namespace
{

//! The id, with the mark of the verdict.
constexpr int FIXED_COLUMNS = static_cast<int>( CountColumn::Id ) + 1;
constexpr int LEAST_ROWS = 8; //!< Of the table that are in sight.

} // namespace

CountsTab::CountsTab( Desk &desk, QWidget *parent )
  : QWidget( parent ),
    mModel( new CountsModel( this ) ),
    mToolbar( new CountsToolbar( this ) ),
    mTable( new RowTable( mModel, tr( "Dangerous first" ), FIXED_COLUMNS, this ) ),
    mSelection( new RecordSelection( desk, *mTable, *mModel, this ) )
{
  mTable->setObjectName( QStringLiteral( "countsTable" ) );
  mTable->setAccessibleName( tr( "Claimed and found mines by record" ) );
  mTable->setMinimumHeight( ( LEAST_ROWS + 2 ) * mTable->verticalHeader()->defaultSectionSize() );
  layOut();
  connectParts();
  showTexts();
}

TextLabel *CountsTab::makeText( const char *name )
{
  auto *text = new TextLabel( this );
  text->setObjectName( QString::fromLatin1( name ) );
  // Names of types and records come from the data: never markup.
  text->setTextFormat( Qt::PlainText );
  return text;
}

void CountsTab::layOut()
{
  auto *content = new QWidget( this );
  auto *layout = new QVBoxLayout( content );
  const int gap = fontMetrics().averageCharWidth();
  layout->setContentsMargins( gap, gap, gap, gap );
  layout->setSpacing( gap );
  mAlarm = new NoticeBanner( content );
  mProblem = new NoticeBanner( content );
  mProblem->setObjectName( QStringLiteral( "problem" ) );
  mMessage = makeText( "message" );
  mFinding = makeText( "finding" );
  mFinding->setScale( 1.05 );
  mLeft = makeText( "unaccounted" );
  mLeft->setScale( 1, true );
  mLeftByClaim = makeText( "unaccountedByClaim" );
  mTypes = makeText( "types" );
  mNoRows = makeText( "noRows" );
  mFurther = makeText( "further" );
  // Of paragraphs(), which takes names for what they are.
  mFurther->setTextFormat( Qt::RichText );
  mUnparsed = new UnparsedBox( content );
  mDialogHelp = makeText( "dialogHelp" );
  mDialogHelp->setText( tr( "Claims in a field for each type, or in a table, are given in the dialog of the algorithm, "
                            "as are spellings of types." ) );
  mDialog = new QPushButton( tr( "&Open the dialog…" ), content );
  mDialog->setObjectName( QStringLiteral( "openDialog" ) );
  mDialog->setToolTip( tr( "Opens \"Reconcile claimed and found mines\", filled with the inputs above." ) );
  for ( QWidget *widget : std::initializer_list<QWidget *>{ mAlarm, mProblem, mMessage, mFinding, mLeft, mLeftByClaim,
                                                            mTypes, mToolbar } )
    layout->addWidget( widget );
  layout->addWidget( mTable, 1 );
  for ( QWidget *widget : std::initializer_list<QWidget *>{ mNoRows, mFurther, mUnparsed, mDialogHelp } )
    layout->addWidget( widget );
  layout->addWidget( mDialog, 0, Qt::AlignLeading );
  layout->addStretch();

  auto *scroll = new QScrollArea( this );
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setWidgetResizable( true );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  scroll->setWidget( content );
  auto *outer = new QVBoxLayout( this );
  outer->setContentsMargins( 0, 0, 0, 0 );
  outer->addWidget( scroll );
}

void CountsTab::connectParts()
{
  connect( mToolbar, &CountsToolbar::criteriaChanged, this, &CountsTab::applyCriteria );
  connect( mModel, &QAbstractItemModel::modelReset, this, &CountsTab::restoreRows );
  connect( mSelection, &RecordSelection::changedOnMap, mSelection, &RecordSelection::restore );
  connect( mTable, &QWidget::customContextMenuRequested, this, &CountsTab::showMenu );
  connect( mDialog, &QPushButton::clicked, this, &CountsTab::dialogWanted );
}

void CountsTab::setCounted( CountedMapPointer counted, const QString &problem )
{
  mProblemText = problem;
  if ( counted != mModel->counted() )
  {
    mSelection->setScored( counted ? counted->map : nullptr );
    mToolbar->setCounted( counted.get() );
    if ( counted )
    {
      mTable->setUsed( static_cast<int>( CountColumn::Group ), !counted->index.groups.empty() );
      mTable->setUsed( static_cast<int>( CountColumn::Unexpected ), counted->hasTypes );
    }
    mModel->setCounted( std::move( counted ), mToolbar->criteria() );
    mTable->fitColumns();
    const std::vector<UnparsedText> none;
    mUnparsed->setTexts( mModel->counted() ? mModel->counted()->result.unparsed : none );
  }
  showTexts();
}

void CountsTab::setStale( bool isStale )
{
  mTable->setStale( isStale );
  for ( QWidget *text : { mFinding, mLeft, mLeftByClaim, mFurther } )
    setFaded( text, isStale );
}

void CountsTab::setPreferences( const Preferences &preferences )
{
  mModel->setPreferences( preferences );
  mToolbar->setPreferences( preferences );
  mAlarm->setColours( preferences.palette );
  mProblem->setColours( preferences.palette );
}

void CountsTab::setGroup( const std::optional<OptionalText> &group )
{
  mToolbar->setGroup( group );
}

void CountsTab::applyCriteria()
{
  mModel->setCriteria( mToolbar->criteria() );
  showTexts();
}

void CountsTab::restoreRows()
{
  mToolbar->setCounts( mModel->counts() );
  mSelection->restore();
}

void CountsTab::showTexts()
{
  const CountedMapPointer &counted = mModel->counted();
  const bool hasTable = counted && counted->hasClaims;
  mProblem->setLines( mProblemText.isEmpty() ? QStringList() : QStringList( mProblemText ) );
  mAlarm->setLines( counted ? leadingWarnings( counted->result.card ) : QStringList() );
  QString message;
  if ( counted )
    message = CountsTexts::whyNot( *counted );
  else if ( mProblemText.isEmpty() )
    message = tr( "Nothing is counted yet. Choose the map and the finds above; counts follow the score." );
  const auto show = []( TextLabel *label, const QString &text )
  {
    label->setText( breakable( text ) );
    label->setVisible( !text.isEmpty() );
  };
  show( mMessage, message );
  const CountsCriteria &criteria = mModel->criteria();
  const bool isCompared = hasTable && counted->result.card.searchedKnown && counted->result.total().records > 0;
  show( mFinding, isCompared ? CountsTexts::finding( *counted, criteria ) : QString() );
  show( mLeft, isCompared ? CountsTexts::unaccounted( *counted, criteria ) : QString() );
  show( mLeftByClaim, isCompared ? CountsTexts::unaccountedByClaim( *counted, criteria ) : QString() );
  show( mTypes, hasTable ? CountsTexts::aboutTypes( *counted ) : QString() );
  const QStringList further = hasTable ? CountsTexts::further( *counted ) : QStringList();
  mFurther->setText( paragraphs( further ) );
  mFurther->setVisible( !further.isEmpty() );
  const bool hasRows = mModel->rowCount() > 0;
  show( mNoRows, hasTable && !hasRows ? tr( "No record matches the filters." ) : QString() );
  mToolbar->setVisible( hasTable );
  mTable->setVisible( hasTable && hasRows );
  mDialogHelp->setVisible( counted || !mProblemText.isEmpty() );
  mDialog->setVisible( counted || !mProblemText.isEmpty() );
}

void CountsTab::showMenu( const QPoint &position )
{
  const int record = mSelection->current();
  if ( record < 0 )
    return;
  auto *menu =
    new RecordsMenu( mSelection->layers().accessTo( record ), mTable->selectionModel()->hasSelection(), this );
  menu->findChild<QAction *>( QStringLiteral( "showOnly" ) )->setVisible( false );
  // Counts that come while the menu is open change which record is which.
  const auto whileItIsThere = [this, counted = mModel->counted()]( auto act )
  {
    return [this, counted, act]
    {
      if ( mModel->counted() == counted )
        act();
    };
  };
  connect( menu, &RecordsMenu::formChosen, this,
           whileItIsThere( [this, record] { mSelection->layers().openForm( record ); } ) );
  connect( menu, &RecordsMenu::zoomChosen, this,
           whileItIsThere(
             [this, record]
             {
               const std::vector<int> selected = mSelection->records();
               mSelection->layers().show( selected.empty() ? std::vector<int>{ record } : selected );
             } ) );
  connect( menu, &RecordsMenu::copyRowsChosen, mTable, &RowTable::copy );
  connect( menu, &RecordsMenu::copyIdChosen, this,
           [id = QString::fromStdString( mModel->counted()->result.ids[static_cast<std::size_t>( record )] )]
           { QApplication::clipboard()->setText( id ); } );
  menu->popup( mTable->viewport()->mapToGlobal( position ) );
}

} // namespace minemap
