// SPDX-License-Identifier: GPL-2.0-or-later
// Of WhyTab: what it is made of.
#include "gui/score/curve_picture.h"
#include "gui/why/explanation_delegate.h"
#include "gui/why/explanation_model.h"
#include "gui/why/nudge.h"
#include "gui/why/why_tab.h"
#include "report/words/explanation_words.h"

#include <qgscollapsiblegroupbox.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace minemap
{

namespace
{

//! A label that wraps and never makes the panel wide.
QLabel *wrappingLabel( QWidget *parent )
{
  auto *label = new QLabel( parent );
  label->setWordWrap( true );
  label->setTextFormat( Qt::PlainText );
  label->setTextInteractionFlags( Qt::TextSelectableByMouse );
  label->setMinimumWidth( 1 );
  return label;
}

} // namespace

void WhyTab::makeWidgets()
{
  auto *layout = new QVBoxLayout( this );
  layout->addLayout( makeButtons() );
  mProgress = new QProgressBar( this );
  mProgress->setRange( 0, 100 );
  mProgress->setAccessibleName( tr( "Progress of the diagnosis" ) );
  layout->addWidget( mProgress );

  mBanner = new QWidget( this );
  auto *banner = new QHBoxLayout( mBanner );
  banner->setContentsMargins( 0, 0, 0, 0 );
  mBannerIcon = new QLabel( mBanner );
  mBannerText = wrappingLabel( mBanner );
  banner->addWidget( mBannerIcon, 0, Qt::AlignTop );
  banner->addWidget( mBannerText, 1, Qt::AlignTop );
  mBanner->setSizePolicy( QSizePolicy::Preferred, QSizePolicy::Maximum );
  layout->addWidget( mBanner );

  mScopes = new QComboBox( this );
  mScopes->setObjectName( QStringLiteral( "scopes" ) );
  mScopes->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mScopes->setMinimumContentsLength( 8 );
  mScopes->setToolTip( tr( "The whole map, or one of its groups (sheets, units, batches), each judged by itself." ) );
  mScopeLabel = new QLabel( tr( "&For" ), this );
  mScopeLabel->setBuddy( mScopes );
  mScopes->setAccessibleName( tr( "Part of the map that is explained" ) );
  auto *scopeRow = new QHBoxLayout;
  scopeRow->addWidget( mScopeLabel );
  scopeRow->addWidget( mScopes, 1 );
  layout->addLayout( scopeRow );

  mFinding = wrappingLabel( this );
  QFont bold = mFinding->font();
  bold.setBold( true );
  mFinding->setFont( bold );
  layout->addWidget( mFinding );
  mBasis = wrappingLabel( this );
  layout->addWidget( mBasis );
  constexpr int ALMOST_ALL = 100;
  layout->addWidget( makeList(), ALMOST_ALL );
  layout->addStretch( 1 ); // Where there is no list.
  mReadout = wrappingLabel( this );
  layout->addWidget( mReadout );
  mCurve = new CurvePicture( this );
  mCurve->setObjectName( QStringLiteral( "nudgedCurve" ) );
  mCurve->setToolTip(
    tr( "Hit rate and chance rate of the map as it lies, and dotted the hit rate where it is dragged." ) );
  mCurve->setSizePolicy( QSizePolicy::Preferred, QSizePolicy::Maximum );
  mCurve->hide();
  layout->addWidget( mCurve );
  layout->addLayout( makeActions() );
  mHypothesis = wrappingLabel( this );
  mHypothesis->setText( hypothesisSentence() );
  layout->addWidget( mHypothesis );

  mNotesBox = new QgsCollapsibleGroupBox( this );
  mNotesBox->setCollapsed( true );
  mNotes = wrappingLabel( mNotesBox );
  auto *notes = new QVBoxLayout( mNotesBox );
  notes->addWidget( mNotes );
  layout->addWidget( mNotesBox );
}

QLayout *WhyTab::makeButtons()
{
  mFind = new QPushButton( tr( "Find out &why" ), this );
  mFind->setObjectName( QStringLiteral( "findWhy" ) );
  mFind->setToolTip( tr( "Tests known mistakes of map making, then free shifts, against the finds. The layers are "
                         "not changed." ) );
  mCancel = new QPushButton( tr( "&Cancel" ), this );
  mCancel->setToolTip( tr( "Ends the search; the last result stays." ) );
  auto *buttons = new QHBoxLayout;
  buttons->addWidget( mFind );
  buttons->addWidget( mCancel );
  buttons->addStretch( 1 );
  connect( mFind, &QPushButton::clicked, this, &WhyTab::run );
  connect( mCancel, &QPushButton::clicked, this, &WhyTab::cancel );
  return buttons;
}

QWidget *WhyTab::makeList()
{
  mModel = new ExplanationModel( this );
  mDelegate = new ExplanationDelegate( this );
  mList = new QListView( this );
  mList->setObjectName( QStringLiteral( "explanations" ) );
  mList->setModel( mModel );
  mList->setItemDelegate( mDelegate );
  mList->setResizeMode( QListView::Adjust );
  mList->setVerticalScrollMode( QAbstractItemView::ScrollPerPixel );
  mList->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  mList->setVerticalScrollBarPolicy( Qt::ScrollBarAlwaysOn );
  mList->setSelectionMode( QAbstractItemView::SingleSelection );
  mList->setEditTriggers( QAbstractItemView::NoEditTriggers );
  mList->setMinimumHeight( fontMetrics().height() * 8 );
  mList->setAccessibleName( tr( "Explanations, best first" ) );
  connect( mList->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { ghostChosen(); } );
  connect( mList, &QListView::clicked, this, &WhyTab::clickedRow );
  connect( mList, &QListView::activated, this, &WhyTab::clickedRow );
  return mList;
}

QLayout *WhyTab::makeActions()
{
  mPropose = new QPushButton( tr( "Add as &proposed layer" ), this );
  mPropose->setObjectName( QStringLiteral( "propose" ) );
  mPropose->setToolTip( tr( "Makes a new layer with the records where the chosen explanation puts them, for survey "
                            "planning. The map's own layer is not changed." ) );
  mDrag = new QPushButton( tr( "&Drag the map" ), this );
  mDrag->setObjectName( QStringLiteral( "dragMap" ) );
  mDrag->setCheckable( true );
  connect( mPropose, &QPushButton::clicked, this, &WhyTab::propose );
  connect( mDrag, &QPushButton::clicked, this, [this]( bool isChecked ) { mNudge->activate( isChecked ); } );
  // One below the other: both fit the narrowest panel in every language.
  auto *actions = new QVBoxLayout;
  actions->addWidget( mPropose );
  actions->addWidget( mDrag );
  return actions;
}

} // namespace minemap
