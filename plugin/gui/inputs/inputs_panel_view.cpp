// SPDX-License-Identifier: GPL-2.0-or-later
// How an InputsPanel is put together, and what it shows.
#include "gui/dock/desk.h"
#include "gui/inputs/advanced_inputs.h"
#include "gui/inputs/disclosure_button.h"
#include "gui/inputs/inputs_panel.h"
#include "gui/inputs/layer_row.h"
#include "gui/inputs/problem_line.h"
#include "gui/inputs/search_counts.h"

#include <qgsproject.h>
#include <qgsprojectionselectiondialog.h>
#include <qgsvectorlayer.h>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace minemap
{

namespace
{

//! These are always seen; the others are under "More inputs".
bool isMainRole( const QString &role )
{
  return role == QLatin1String( "MAP" ) || role == QLatin1String( "FINDS" ) || role == QLatin1String( "SEARCHED" ) ||
         role == QLatin1String( "ACCIDENTS" );
}

} // namespace

void InputsPanel::build()
{
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addLayout( buildHead() );
  mHeadProblem = new ProblemLine( this );
  layout->addWidget( mHeadProblem );
  mBody = new QWidget( this );
  layout->addWidget( mBody );
  layout->addStretch();
  auto *body = new QVBoxLayout( mBody );
  body->setContentsMargins( 0, 0, 0, 0 );
  buildBanner( body );
  mMore = new QgsCollapsibleGroupBoxBasic( tr( "&More inputs" ), mBody );
  auto *more = new QVBoxLayout( mMore );
  for ( const LayerSlot &slot : layerSlots() )
    mRows.push_back( addRow( slot, isMainRole( QString::fromLatin1( slot.role ) ) ? body : more ) );
  mSearchCounts = new SearchCounts( mTexts, this );
  row( QStringLiteral( "SEARCHED" ) )->addToDetails( mSearchCounts );
  connect( mSearchCounts, &SearchCounts::valuesRead, this, &InputsPanel::refresh );
  connect( mSearchCounts, &SearchCounts::chosenByHand, this, &InputsPanel::refresh );
  body->addWidget( mMore );
  mMore->setCollapsed( true );
  mAdvanced = new AdvancedInputs( mTexts, mBody );
  mAdvanced->setCollapsed( true );
  body->addWidget( mAdvanced );
  connect( mAdvanced, &AdvancedInputs::chosenByHand, this, &InputsPanel::refresh );
}

QLayout *InputsPanel::buildHead()
{
  auto *head = new QHBoxLayout;
  mToggle = new DisclosureButton( this );
  mToggle->setText( tr( "&Inputs" ) );
  mToggle->setChecked( true );
  mToggle->setToolTip( tr( "Show or hide what is scored." ) );
  mSummary = new QLabel( this );
  mSummary->setWordWrap( true );
  mSummary->setAlignment( Qt::AlignLeading | Qt::AlignTop );
  mSummary->setTextFormat( Qt::PlainText );
  // Names of layers without a blank must not make the panel wide.
  mSummary->setMinimumWidth( 1 );
  mSummary->setSizePolicy( QSizePolicy::Ignored, QSizePolicy::Preferred );
  head->addWidget( mToggle, 0, Qt::AlignTop );
  head->addWidget( mSummary, 1 );
  connect( mToggle, &QToolButton::toggled, this, &InputsPanel::showState );
  return head;
}

void InputsPanel::buildBanner( QVBoxLayout *layout )
{
  mBanner = new QFrame( mBody );
  mBanner->setFrameShape( QFrame::StyledPanel );
  auto *banner = new QVBoxLayout( mBanner );
  mBannerText = new QLabel( mBanner );
  mBannerText->setWordWrap( true );
  mConfirm = new QPushButton( tr( "&Use these inputs" ), mBanner );
  mConfirm->setObjectName( QStringLiteral( "confirm" ) );
  mConfirm->setToolTip( tr( "Confirms all proposals and starts the score." ) );
  banner->addWidget( mBannerText );
  banner->addWidget( mConfirm, 0, Qt::AlignLeading );
  layout->addWidget( mBanner );
  connect( mConfirm, &QPushButton::clicked, this, &InputsPanel::confirm );
}

LayerRow *InputsPanel::addRow( const LayerSlot &slot, QVBoxLayout *layout )
{
  auto *added = new LayerRow( slot, mTexts, mDesk.project(), this );
  layout->addWidget( added );
  connect( added, &LayerRow::chosenByHand, this, [this, added] { takeByHand( *added ); } );
  connect( added, &LayerRow::layerChanged, this,
           [this, added]
           {
             mRefreshSoon.start();
             // Kinds of search may be others after an edit or under another filter.
             if ( added->role() == QLatin1String( "SEARCHED" ) && !mSearchCounts->field().isEmpty() )
               mReadKindsSoon.start();
           } );
  connect( added, &LayerRow::mendAsked, this, [this, added]( Mend asked ) { mend( *added, asked ); } );
  return added;
}

bool InputsPanel::isOpen() const
{
  return mToggle->isChecked();
}

void InputsPanel::setOpen( bool isOpen )
{
  mToggle->setChecked( isOpen );
  showState();
}

QString InputsPanel::layerName( const QString &role ) const
{
  const QgsMapLayer *layer = mDesk.project()->mapLayer( mInputs.layer( role ).id );
  return layer ? layer->name() : QString();
}

QString InputsPanel::summary() const
{
  const QString map = layerName( QStringLiteral( "MAP" ) );
  const QString finds = layerName( QStringLiteral( "FINDS" ) );
  const QString searched = layerName( QStringLiteral( "SEARCHED" ) );
  if ( map.isEmpty() && finds.isEmpty() )
    return tr( "Choose a minefield map and finds." );
  if ( map.isEmpty() )
    return tr( "Choose a minefield map." );
  if ( finds.isEmpty() )
    return tr( "Choose finds." );
  const QString what = searched.isEmpty() ? tr( "%1 against %2, searched ground unknown" ).arg( map, finds )
                                          : tr( "%1 against %2 in %3" ).arg( map, finds, searched );
  return mIsConfirmed ? what : tr( "Proposed, not confirmed: %1" ).arg( what );
}

void InputsPanel::showState()
{
  const bool isShown = mToggle->isChecked();
  mBody->setVisible( isShown );
  mSummary->setText( summary() );
  const bool isReading = mSearchCounts->isReading();
  mBanner->setVisible( !mIsConfirmed || hasProposals() );
  const DockInputs shown = gather( true );
  if ( isReading )
    mBannerText->setText( tr( "Reading the kinds of search…" ) );
  else if ( !shown.isComplete() )
    mBannerText->setText( tr( "A score needs at least a minefield map and finds." ) );
  else if ( mIsConfirmed )
    mBannerText->setText( tr( "What is marked \"proposed\" is not used before you confirm it." ) );
  else
    mBannerText->setText( tr( "Check what is marked \"proposed\": nothing is scored before you confirm it." ) );
  mConfirm->setEnabled( shown.isComplete() && !isReading );
  showProblems();
}

void InputsPanel::showProblems()
{
  const std::vector<InputProblem> all = InputProblems::of( gather( true ), *mDesk.project() );
  mGravest = { {}, Qgis::Info, {}, Mend::None };
  const auto weigh = [this]( const InputProblem &problem )
  {
    if ( problem.level > mGravest.level )
      mGravest = problem;
  };
  for ( LayerRow *each : mRows )
  {
    std::vector<InputProblem> ofRow;
    if ( mRunProblems.contains( each->role() ) )
      ofRow.push_back( { each->role(), Qgis::Critical, mRunProblems.value( each->role() ), Mend::None } );
    if ( mLostLayers.contains( each->role() ) )
      ofRow.push_back( { each->role(), Qgis::Warning, mLostLayers.value( each->role() ), Mend::None } );
    for ( const InputProblem &problem : all )
    {
      if ( problem.role == each->role() )
        ofRow.push_back( problem );
    }
    if ( each->role() == QLatin1String( "SEARCHED" ) && !mSearchCounts->problem().isEmpty() )
      ofRow.push_back( { each->role(), Qgis::Warning, mSearchCounts->problem(), Mend::None } );
    for ( const InputProblem &problem : ofRow )
      weigh( problem );
    each->showProblems( ofRow );
    const bool isHidden = !isMainRole( each->role() );
    if ( isHidden && !ofRow.empty() && ofRow.front().level >= Qgis::Warning )
      mMore->setCollapsed( false );
  }
  // Closed, the panel says the worst of what it hides; open, only what belongs to no row.
  const QString general = mRunProblems.value( QString() );
  const bool isShown = mToggle->isChecked();
  const LayerRow *of = row( mGravest.role );
  const QString hidden = isShown || !of ? QString() : tr( "%1: %2" ).arg( of->title(), mGravest.sentence );
  const QString sentence = general.isEmpty() ? hidden : general;
  mHeadProblem->setVisible( !sentence.isEmpty() );
  mHeadProblem->say( general.isEmpty() ? mGravest.level : Qgis::Critical, sentence );
}

void InputsPanel::mend( LayerRow &asked, Mend mend )
{
  switch ( mend )
  {
  case Mend::AssignCrs:
    assignCrs( asked );
    break;
  case Mend::ChangeFilter:
    asked.openFilter();
    break;
  case Mend::UseAllFeatures:
    asked.useAllFeatures();
    takeByHand( asked );
    break;
  case Mend::LeaveOut:
    asked.clear();
    takeByHand( asked );
    break;
  case Mend::None:
    break;
  }
}

void InputsPanel::assignCrs( const LayerRow &asked )
{
  QgsVectorLayer *layer = asked.layer();
  if ( !layer )
    return;
  auto *dialog = new QgsProjectionSelectionDialog( window() );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  dialog->setMessage(
    tr( "The coordinate system that the coordinates of \"%1\" were written in." ).arg( layer->name() ) );
  connect( dialog, &QDialog::accepted, this,
           [this, dialog, id = layer->id()]
           {
             QgsMapLayer *chosen = mDesk.project()->mapLayer( id );
             if ( chosen && dialog->crs().isValid() )
               chosen->setCrs( dialog->crs() );
             refresh();
           } );
  dialog->open();
}

} // namespace minemap
