// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/scorecard_tab.h"

#include "gui/score/assumptions_box.h"
#include "gui/score/column_layout.h"
#include "gui/score/curve_plot.h"
#include "gui/score/group_row.h"
#include "gui/score/notice_banner.h"
#include "gui/score/run_strip.h"
#include "gui/score/score_sheet.h"
#include "gui/score/text_label.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace minemap
{

namespace
{

constexpr int SETTLING_TIME = 600; // Milliseconds after the last key or turn of the wheel.
constexpr int BUTTON_WIDTH = 24;   // Average characters.

enum Page
{
  EmptyPage,
  ErrorPage,
  ScorePage
};

} // namespace

ScorecardTab::ScorecardTab( QWidget *parent ) : QWidget( parent )
{
  mSettling = new QTimer( this );
  mSettling->setSingleShot( true );
  mSettling->setInterval( SETTLING_TIME );
  connect( mSettling, &QTimer::timeout, this, &ScorecardTab::release );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 0 );
  mStrip = new RunStrip( this );
  layout->addWidget( mStrip );
  connect( mStrip, &RunStrip::cancelWanted, this, &ScorecardTab::cancelWanted );
  mPages = new QStackedLayout();
  layout->addLayout( mPages, 1 );
  mPages->insertWidget( EmptyPage, emptyPage() );
  mPages->insertWidget( ErrorPage, errorPage() );
  mPages->insertWidget( ScorePage, scorePage() );
  setPreferences( mPreferences );
  choosePage();
}

QWidget *ScorecardTab::emptyPage()
{
  auto *page = new QWidget( this );
  auto *layout = new QVBoxLayout( page );
  const int gap = 2 * fontMetrics().averageCharWidth();
  layout->setContentsMargins( gap, gap, gap, gap );
  auto *title = new TextLabel( page );
  title->setText( tr( "Nothing has been scored yet" ) );
  title->setScale( 1.3, true );
  layout->addWidget( title );
  auto *text = new TextLabel( page );
  text->setText(
    tr( "Choose the map and the finds above. Searched ground belongs with them: only where the ground was searched "
        "can a map be confirmed or refuted. The score then follows by itself." ) );
  layout->addWidget( text );
  layout->addStretch( 1 );
  return page;
}

QWidget *ScorecardTab::errorPage()
{
  auto *page = new QWidget( this );
  auto *layout = new QVBoxLayout( page );
  mError = new NoticeBanner( page );
  layout->addWidget( mError );
  auto *text = new TextLabel( page );
  text->setText( tr( "No numbers are shown, because a score with an error in it is none. It is made again as soon as "
                     "the inputs change." ) );
  layout->addWidget( text );
  layout->addStretch( 1 );
  return page;
}

QWidget *ScorecardTab::scorePage()
{
  mScroll = new QScrollArea( this );
  mScroll->setWidgetResizable( true );
  mScroll->setFrameShape( QFrame::NoFrame );
  mScroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  mSheet = new ScoreSheet( mScroll );
  mScroll->setWidget( mSheet );
  mGroups = new GroupRow( mSheet );
  mSheet->groupPlace()->addWidget( mGroups );
  mSheet->buttonPlace()->addWidget( buttons() );
  connect( mGroups, &GroupRow::groupChosen, this,
           [this]
           {
             showScore();
             emit groupChosen();
           } );
  connect( mSheet->assumptions(), &AssumptionsBox::askedChanged, this,
           [this]( const QStringList &codes )
           {
             mAssumed = codes;
             emit assumedChosen( codes );
           } );
  connect( mSheet, &ScoreSheet::toleranceDragged, this, &ScorecardTab::drag );
  connect( mSheet, &ScoreSheet::toleranceReleased, this, &ScorecardTab::release );
  connect( mSheet, &ScoreSheet::toleranceStepped, mSettling, qOverload<>( &QTimer::start ) );
  connect( mSheet, &ScoreSheet::unknownWanted, this,
           [this]( const QWidget *section ) { mScroll->verticalScrollBar()->setValue( section->y() ); } );
  return mScroll;
}

QWidget *ScorecardTab::buttons()
{
  auto *row = new QWidget( mSheet );
  auto *columns = new ColumnLayout( BUTTON_WIDTH * fontMetrics().averageCharWidth() );
  columns->setSpacing( fontMetrics().averageCharWidth() );
  row->setLayout( columns );

  auto *layers = new QToolButton( row );
  layers->setObjectName( QStringLiteral( "addLayers" ) );
  layers->setText( tr( "Add discrepancy layers" ) );
  layers->setToolTip( tr( "Adds layers to the project that show where map and evidence disagree. The arrow beside it "
                          "chooses their colours." ) );
  layers->setToolButtonStyle( Qt::ToolButtonTextOnly );
  layers->setPopupMode( QToolButton::MenuButtonPopup );
  layers->setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
  connect( layers, &QToolButton::clicked, this, &ScorecardTab::layersWanted );
  auto *menu = new QMenu( layers );
  mPalettes = new QActionGroup( menu );
  const auto add = [&]( Palette palette, const QString &name )
  {
    QAction *action = mPalettes->addAction( menu->addAction( name ) );
    action->setCheckable( true );
    action->setData( static_cast<int>( palette ) );
  };
  menu->addSection( tr( "Colours of maps and charts" ) );
  add( Palette::Standard, tr( "&Standard" ) );
  add( Palette::Contrast, tr( "&Contrast, for aerial images and projectors" ) );
  add( Palette::Print, tr( "&Print, black and white" ) );
  layers->setMenu( menu );
  connect( mPalettes, &QActionGroup::triggered, this,
           [this]( const QAction *action )
           {
             mPreferences.palette = static_cast<Palette>( action->data().toInt() );
             mSheet->setPreferences( mPreferences );
             emit paletteChosen( mPreferences.palette );
           } );
  columns->addWidget( layers );

  auto *report = new QPushButton( tr( "Repor&t…" ), row );
  report->setObjectName( QStringLiteral( "saveReport" ) );
  report->setToolTip(
    tr( "Goes to the tab Report: one document with all that is needed to make the numbers again and check them." ) );
  connect( report, &QPushButton::clicked, this, &ScorecardTab::reportWanted );
  columns->addWidget( report );
  return row;
}

void ScorecardTab::setScored( const ScoredMapPointer &scored )
{
  mScored = scored;
  mError->setLines( {} );
  if ( scored )
  {
    const double metres = scored->result.card.tolerance;
    if ( mIsAwaiting && metres == mSettled )
      mIsAwaiting = false;
    if ( !mIsDragging && !mIsAwaiting )
      mTolerance = mSettled = metres;
    mGroups->setGroups( scored->result.card.groups );
  }
  showScore();
  choosePage();
}

void ScorecardTab::setStale( bool isStale, const QString &why )
{
  mStrip->setReason( !isStale ? QString() : why.isEmpty() ? tr( "The inputs have changed since." ) : why );
  mSheet->setStale( isStale );
}

void ScorecardTab::setProgress( double percent )
{
  mStrip->setProgress( percent );
}

void ScorecardTab::setError( const QString &sentence )
{
  mError->setLines( sentence.isEmpty() ? QStringList() : QStringList( sentence ) );
  mIsAwaiting = mIsAwaiting && sentence.isEmpty();
  choosePage();
}

void ScorecardTab::setTolerance( double metres )
{
  mSettling->stop();
  mIsDragging = mIsAwaiting = false;
  mTolerance = mSettled = metres;
  mSheet->setTolerance( metres );
}

void ScorecardTab::setAssumed( const QStringList &codes )
{
  if ( codes == mAssumed )
    return;
  mAssumed = codes;
  showScore();
}

void ScorecardTab::setGroup( const std::optional<OptionalText> &group )
{
  mGroups->setGroup( group );
  showScore();
}

std::optional<OptionalText> ScorecardTab::group() const
{
  return mGroups->group();
}

void ScorecardTab::setPreferences( const Preferences &preferences )
{
  mPreferences = preferences;
  for ( QAction *action : mPalettes->actions() )
    action->setChecked( action->data().toInt() == static_cast<int>( preferences.palette ) );
  mSheet->setPreferences( preferences );
}

void ScorecardTab::setComparison( const QVector<QPointF> &curve )
{
  mSheet->plot()->setComparison( curve, tr( "moved by hand" ) );
}

void ScorecardTab::setDisplacement( const std::optional<QString> &text )
{
  mSheet->setDisplacement( text );
}

void ScorecardTab::setCount( const TileContent &content, const ToldBeside &beside, bool isStale )
{
  mSheet->setCount( content, beside, isStale );
}

void ScorecardTab::drag( double metres )
{
  if ( metres == mTolerance )
    return;
  mIsDragging = true;
  mTolerance = metres;
  mSheet->setTolerance( metres );
  emit toleranceDragged( metres );
}

void ScorecardTab::release()
{
  mSettling->stop();
  mIsDragging = false;
  if ( mTolerance == mSettled )
    return;
  mSettled = mTolerance;
  mIsAwaiting = true;
  emit toleranceReleased( mTolerance );
}

void ScorecardTab::showScore()
{
  mSheet->setTolerance( mTolerance );
  if ( mScored )
    mSheet->setScore( ShownScore( mScored, group() ), mAssumed );
  else
    mSheet->setScore( std::nullopt );
}

void ScorecardTab::choosePage()
{
  mPages->setCurrentIndex( !mError->isHidden() ? ErrorPage : mScored ? ScorePage : EmptyPage );
}

} // namespace minemap
