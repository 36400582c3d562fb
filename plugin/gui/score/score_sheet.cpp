// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/score_sheet.h"

#include "gui/score/assumptions_box.h"
#include "gui/score/column_layout.h"
#include "gui/score/curve_plot.h"
#include "gui/score/notice_banner.h"
#include "gui/score/score_texts.h"
#include "gui/score/score_tile.h"
#include "gui/score/text_label.h"
#include "gui/score/tolerance_row.h"
#include "report/words/curve_words.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"

#include <qgscollapsiblegroupbox.h>

#include <QVBoxLayout>

namespace minemap
{

namespace
{

constexpr int TILE_WIDTH = 19; // Average characters.

//! A section that is open until it is closed, with one text.
QgsCollapsibleGroupBoxBasic *section( const QString &title, const QString &help, TextLabel *&text, QWidget *parent )
{
  auto *box = new QgsCollapsibleGroupBoxBasic( title, parent );
  box->setToolTip( help );
  auto *layout = new QVBoxLayout( box );
  text = new TextLabel( box );
  text->setTextFormat( Qt::RichText );
  layout->addWidget( text );
  return box;
}

} // namespace

ScoreSheet::ScoreSheet( QWidget *parent ) : QWidget( parent )
{
  auto *layout = new QVBoxLayout( this );
  const int gap = fontMetrics().averageCharWidth();
  layout->setContentsMargins( gap, gap, gap, gap );
  layout->setSpacing( gap );
  mBanner = new NoticeBanner( this );
  layout->addWidget( mBanner );
  mAssumptions = new AssumptionsBox( this );
  layout->addWidget( mAssumptions );
  mGroupPlace = new QVBoxLayout();
  layout->addLayout( mGroupPlace );
  mHeadline = new TextLabel( this );
  mHeadline->setObjectName( QStringLiteral( "headline" ) );
  mHeadline->setTextFormat( Qt::RichText );
  mHeadline->setScale( 1.05 );
  layout->addWidget( mHeadline );
  mUnknownLink = new TextLabel( this );
  mUnknownLink->setTextFormat( Qt::RichText );
  mUnknownLink->setToolTip( tr( "Shows what cannot be said, and why." ) );
  connect( mUnknownLink, &QLabel::linkActivated, this,
           [this]
           {
             mUnknownBox->setCollapsed( false );
             emit unknownWanted( mUnknownBox );
           } );
  layout->addWidget( mUnknownLink );
  addTiles( layout );
  addCurve( layout );
  mSentences = new TextLabel( this );
  mSentences->setObjectName( QStringLiteral( "sentences" ) );
  mSentences->setTextFormat( Qt::RichText );
  layout->addWidget( mSentences );
  mButtonPlace = new QVBoxLayout();
  layout->addLayout( mButtonPlace );
  addSections( layout );
  layout->addStretch( 1 );
}

void ScoreSheet::addTiles( QVBoxLayout *layout )
{
  auto *columns = new ColumnLayout( TILE_WIDTH * fontMetrics().averageCharWidth() );
  columns->setSpacing( fontMetrics().averageCharWidth() );
  const auto add = [&]( const QString &title, const char *name )
  {
    auto *tile = new ScoreTile( title, this );
    tile->setObjectName( QString::fromLatin1( name ) );
    connect( tile, &ScoreTile::definitionWanted, this, [this, tile] { toggleDefinition( tile->title() ); } );
    columns->addWidget( tile );
    return tile;
  };
  mHit = add( score_texts::hitRateTitle(), "hitRateTile" );
  mConfirmation = add( score_texts::confirmationTitle(), "confirmationTile" );
  mDisplacementTile = add( score_texts::displacementTitle(), "displacementTile" );
  mCount = add( score_texts::countTitle(), "countTile" );
  layout->addLayout( columns );
  mDefinition = new TextLabel( this );
  mDefinition->setObjectName( QStringLiteral( "definition" ) );
  mDefinition->setTextFormat( Qt::RichText );
  mDefinition->setFrameShape( QFrame::StyledPanel );
  mDefinition->setMargin( fontMetrics().averageCharWidth() );
  mDefinition->hide();
  layout->addWidget( mDefinition );
}

void ScoreSheet::addCurve( QVBoxLayout *layout )
{
  mRow = new ToleranceRow( this );
  layout->addWidget( mRow );
  connect( mRow, &ToleranceRow::toleranceDragged, this, &ScoreSheet::toleranceDragged );
  connect( mRow, &ToleranceRow::toleranceReleased, this, &ScoreSheet::toleranceReleased );
  connect( mRow, &ToleranceRow::toleranceStepped, this, &ScoreSheet::toleranceStepped );
  mWaiting = new TextLabel( this );
  mWaiting->setObjectName( QStringLiteral( "waiting" ) );
  mWaiting->hide();
  layout->addWidget( mWaiting );
  mReadout = new TextLabel( this );
  mReadout->setObjectName( QStringLiteral( "readout" ) );
  layout->addWidget( mReadout );
  mPlot = new CurvePlot( this );
  layout->addWidget( mPlot );
  connect( mPlot, &CurvePlot::toleranceDragged, this, &ScoreSheet::toleranceDragged );
  connect( mPlot, &CurvePlot::toleranceReleased, this, &ScoreSheet::toleranceReleased );
  connect( mPlot, &CurvePlot::toleranceStepped, this, &ScoreSheet::toleranceStepped );
  connect( mPlot, &CurvePlot::pointed, this, &ScoreSheet::showReadout );
  connect( mPlot, &CurvePlot::pointedAway, this, [this] { showReadout( mTolerance ); } );
  mReadingHelp = new TextLabel( this );
  mReadingHelp->setText( curveReadingText() );
  layout->addWidget( mReadingHelp );
  mNoCurve = new TextLabel( this );
  mNoCurve->setObjectName( QStringLiteral( "noCurve" ) );
  mNoCurve->hide();
  layout->addWidget( mNoCurve );
}

void ScoreSheet::addSections( QVBoxLayout *layout )
{
  mUnknownBox =
    section( tr( "What cannot be said" ), tr( "Every result that is not known, and the reason." ), mUnknown, this );
  mUnknown->setObjectName( QStringLiteral( "unknown" ) );
  mNotesBox =
    section( tr( "What was noticed" ), tr( "Observations in the data, the most severe first." ), mNotes, this );
  mNotes->setObjectName( QStringLiteral( "notes" ) );
  mGroundBox = section( tr( "Ground" ), tr( "How much ground was searched and how much is mapped." ), mGround, this );
  mGround->setObjectName( QStringLiteral( "ground" ) );
  for ( QWidget *box : { mUnknownBox, mNotesBox, mGroundBox } )
    layout->addWidget( box );
}

void ScoreSheet::setScore( std::optional<ShownScore> shown, const QStringList &assumed )
{
  mAssumed = assumed;
  mShown = std::move( shown );
  showNumbers();
}

void ScoreSheet::setTolerance( double metres )
{
  mTolerance = metres;
  showTolerance();
}

void ScoreSheet::setPreferences( const Preferences &preferences )
{
  mPreferences = preferences;
  mBanner->setColours( preferences.palette );
  mAssumptions->setColours( preferences.palette );
  mPlot->setColours( preferences.palette );
  mRow->setUnits( preferences.units );
  showNumbers();
}

void ScoreSheet::setDisplacement( const std::optional<QString> &text )
{
  mDisplacement = text;
  mDisplacementTile->setContent( score_texts::displacementTile( mDisplacement ) );
}

void ScoreSheet::setCount( const TileContent &content, const ToldBeside &beside, bool isStale )
{
  mIsCountStale = isStale;
  mBeside = beside;
  mCount->setContent( content );
  showUnknown();
  fade();
}

void ScoreSheet::setStale( bool isStale )
{
  mIsStale = isStale;
  fade();
}

bool ScoreSheet::isScored() const
{
  return mShown && mShown->card().tolerance == mTolerance;
}

void ScoreSheet::toggleDefinition( const QString &title )
{
  mDefined = mDefined == title ? QString() : title;
  if ( !mDefined.isEmpty() )
    mDefinition->setText( score_texts::definitionHtml( mDefined ) );
  mDefinition->setVisible( !mDefined.isEmpty() );
}

void ScoreSheet::showNumbers()
{
  if ( !mShown )
    return;
  const Scorecard &card = mShown->card();
  mBanner->setLines( leadingWarnings( card ) );
  mAssumptions->setAssumptions( card.assumptions, mAssumed, mShown->hasRates() );
  mHeadline->setText( score_texts::headlineHtml( *mShown ) );
  mSentences->setText( score_texts::furtherSentencesHtml( *mShown ) );
  showUnknown();
  mConfirmation->setContent( score_texts::confirmationTile( *mShown ) );
  mDisplacementTile->setContent( score_texts::displacementTile( mDisplacement ) );
  const QString notes = score_texts::notesHtml( card );
  mNotes->setText( notes );
  mNotesBox->setVisible( !notes.isEmpty() );
  mGround->setText( score_texts::groundHtml( card.ground, mPreferences.units ) );
  showCurve();
  showTolerance();
}

void ScoreSheet::showCurve()
{
  const std::optional<double> start = mShown->curveStart();
  const QString notGiven = mShown->curveNotGiven();
  const bool hasCurve = mShown->hasRates() && mShown->curve().size() > 1 && start;
  mPlot->setVisible( hasCurve );
  mReadout->setVisible( hasCurve );
  mReadingHelp->setVisible( hasCurve );
  // An assumption may take the beginning of the curve only.
  mNoCurve->setVisible( !hasCurve || !notGiven.isEmpty() );
  mNoCurve->setText( score_texts::noCurveText( *mShown ) );
  mPlot->setCurve( hasCurve ? mShown->curve() : std::vector<CurvePoint>() );
}

void ScoreSheet::showUnknown()
{
  if ( !mShown )
    return;
  mUnknownLink->setText( QStringLiteral( "<a href=\"#unknown\">%1</a>" )
                           .arg( tr( "What cannot be said, and why: %1" )
                                   .arg( countText( score_texts::unknownCount( *mShown, mBeside ) ) )
                                   .toHtmlEscaped() ) );
  mUnknown->setText( score_texts::unknownHtml( *mShown, mBeside ) );
}

void ScoreSheet::showTolerance()
{
  mRow->setTolerance( mTolerance );
  mPlot->setTolerance( mTolerance );
  if ( !mShown )
    return;
  const std::optional<CurveReading> reading = mShown->readAt( mTolerance );
  mHit->setContent( score_texts::hitRateTile( *mShown, reading, isScored() ) );
  if ( !isScored() )
    mWaiting->setText( score_texts::waitingText( *mShown, reading, mTolerance, mPreferences.units ) );
  mWaiting->setVisible( !isScored() );
  showReadout( mTolerance );
  fade();
}

void ScoreSheet::fade()
{
  const bool isOld = mIsStale || !isScored();
  mHit->setLaterFaded( isOld && !mIsStale );
  mHit->setAllFaded( mIsStale );
  mConfirmation->setAllFaded( isOld );
  for ( TextLabel *widget : { mHeadline, mSentences, mUnknown, mNotes } )
    setFaded( widget, isOld );
  for ( QWidget *widget : { static_cast<QWidget *>( mReadout ), static_cast<QWidget *>( mGround ) } )
    setFaded( widget, mIsStale );
  mPlot->setFaded( mIsStale );
  mDisplacementTile->setAllFaded( mIsStale );
  mCount->setAllFaded( isOld || mIsCountStale );
}

void ScoreSheet::showReadout( double metres )
{
  const std::optional<CurveReading> reading = mShown ? mShown->readAt( metres ) : std::nullopt;
  const QString text =
    reading && mShown->hasRates() ? score_texts::readoutText( *reading, mPreferences.units ) : QString();
  mReadout->setText( breakable( text ) );
}

} // namespace minemap
