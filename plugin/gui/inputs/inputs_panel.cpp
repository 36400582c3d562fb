// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/inputs_panel.h"

#include "gui/dock/desk.h"
#include "gui/inputs/advanced_inputs.h"
#include "gui/inputs/input_guess.h"
#include "gui/inputs/layer_row.h"
#include "gui/inputs/search_counts.h"
#include "gui/preferences.h"

#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace minemap
{

namespace
{

//! What a new project starts with.
DockInputs preferredInputs()
{
  const Preferences preferences = Preferences::read();
  DockInputs inputs;
  inputs.tolerance = preferences.tolerance;
  inputs.searchedShare = preferences.searchedShare;
  inputs.clusterDistance = preferences.clusterDistance;
  return inputs;
}

//! The vector layers of \a project in the order of its layer list, then those outside it by name.
std::vector<LayerFacts> factsOfLayers( const QgsProject &project )
{
  QList<QgsMapLayer *> layers = project.layerTreeRoot()->layerOrder();
  QList<QgsMapLayer *> others = project.mapLayers().values();
  std::sort( others.begin(), others.end(),
             []( const QgsMapLayer *a, const QgsMapLayer *b )
             { return std::make_pair( a->name(), a->id() ) < std::make_pair( b->name(), b->id() ); } );
  for ( QgsMapLayer *layer : qAsConst( others ) )
  {
    if ( !layers.contains( layer ) )
      layers << layer;
  }
  std::vector<LayerFacts> facts;
  for ( QgsMapLayer *layer : qAsConst( layers ) )
  {
    const auto *vector = qobject_cast<const QgsVectorLayer *>( layer );
    if ( vector && vector->isValid() && slotGeometryOf( *vector ) != 0 )
      facts.push_back( factsOf( *vector ) );
  }
  return facts;
}

} // namespace

InputsPanel::InputsPanel( Desk &desk, QWidget *parent ) : QWidget( parent ), mDesk( desk )
{
  build();
  mAdvanced->setNumbers( preferredInputs() );
  mInputs = preferredInputs();
  // One refresh for the many signals of one edit; layers are added one by one when a project is read.
  mRefreshSoon.setSingleShot( true );
  mRefreshSoon.setInterval( 0 );
  connect( &mRefreshSoon, &QTimer::timeout, this, &InputsPanel::refresh );
  mGuessSoon.setSingleShot( true );
  mGuessSoon.setInterval( 0 );
  connect( &mGuessSoon, &QTimer::timeout, this, &InputsPanel::guess );
  mReadKindsSoon.setSingleShot( true );
  mReadKindsSoon.setInterval( 500 );
  connect( &mReadKindsSoon, &QTimer::timeout, this,
           [this]
           {
             mSearchCounts->readAgain( row( QStringLiteral( "SEARCHED" ) )->layer() );
             refresh();
           } );
  followProject();
  refresh();
}

void InputsPanel::followProject()
{
  const QgsProject *project = mDesk.project();
  connect( project, &QgsProject::layersAdded, this,
           [this]
           {
             if ( !mIsConfirmed )
               mGuessSoon.start();
             mRefreshSoon.start();
           } );
  connect( project, qOverload<const QStringList &>( &QgsProject::layersWillBeRemoved ), this,
           &InputsPanel::forgetLayers );
  connect( project, &QgsProject::layersRemoved, this, [this] { mRefreshSoon.start(); } );
  connect( project, &QgsProject::cleared, this, &InputsPanel::forgetAll );
}

void InputsPanel::forgetAll()
{
  mGuessSoon.stop();
  for ( LayerRow *each : mRows )
    each->clear();
  mLostLayers.clear();
  mRunProblems.clear();
  mKnownCounts.reset();
  mIsConfirmed = false;
  const DockInputs fresh = preferredInputs();
  mAdvanced->setNumbers( fresh );
  setTolerance( fresh.tolerance );
  setAssumed( fresh.assumed );
  setOpen( true );
  refresh();
}

void InputsPanel::forgetLayers( const QStringList &ids )
{
  for ( LayerRow *each : mRows )
  {
    const QgsVectorLayer *layer = each->layer();
    if ( !layer || !ids.contains( layer->id() ) )
      continue;
    mLostLayers.insert( each->role(), tr( "The layer \"%1\" was removed from the project." ).arg( layer->name() ) );
    each->clear();
  }
  refresh();
}

void InputsPanel::setInputs( const DockInputs &inputs )
{
  mGuessSoon.stop();
  mLostLayers.clear();
  mRunProblems.clear();
  mKnownCounts = inputs.searchCounts;
  for ( LayerRow *each : mRows )
  {
    const ChosenLayer chosen = inputs.layer( each->role() );
    const bool isThere = mDesk.project()->mapLayer<QgsVectorLayer *>( chosen.id ) != nullptr;
    if ( !chosen.id.isEmpty() && !isThere )
      mLostLayers.insert( each->role(), tr( "The layer that was scored here is no longer in the project." ) );
    each->setChosen( isThere ? chosen : ChosenLayer() );
  }
  mAdvanced->setNumbers( inputs );
  setTolerance( inputs.tolerance );
  setAssumed( inputs.assumed );
  mIsConfirmed = true;
  // Reads the kinds again, with what is ticked in the project.
  mSearchCounts->read( nullptr, {} );
  refresh();
  setOpen( !gather( false ).isComplete() );
}

void InputsPanel::setTolerance( double metres )
{
  mInputs.tolerance = metres;
}

void InputsPanel::setAssumed( const QStringList &codes )
{
  mInputs.assumed = codes;
}

void InputsPanel::guess()
{
  mGuessSoon.stop();
  // Earlier proposals give way to better ones; what a person chose stays.
  DockInputs settled;
  for ( const LayerRow *each : mRows )
  {
    if ( each->layer() && !each->isLayerProposed() )
      settled.layers.insert( each->role(), each->chosen( true ) );
  }
  const InputGuess guess = guessInputs( factsOfLayers( *mDesk.project() ), settled );
  for ( LayerRow *each : mRows )
  {
    if ( settled.layers.contains( each->role() ) )
      continue;
    each->setGuess( guess.inputs.layer( each->role() ), guess.why );
    if ( each->layer() )
      mLostLayers.remove( each->role() );
  }
  refresh();
}

void InputsPanel::confirm()
{
  for ( LayerRow *each : mRows )
    each->confirm();
  mIsConfirmed = true;
  refresh();
  // What cannot be scored yet is better mended at once.
  if ( mInputs.isComplete() && mGravest.level < Qgis::Critical )
  {
    setOpen( false );
    mToggle->setFocus();
  }
  emit confirmed();
}

void InputsPanel::takeByHand( const LayerRow &chosen )
{
  mLostLayers.remove( chosen.role() );
  mRunProblems.clear();
  refresh();
}

DockInputs InputsPanel::gather( bool withProposals ) const
{
  DockInputs inputs;
  inputs.tolerance = mInputs.tolerance;
  inputs.assumed = mInputs.assumed;
  for ( const LayerRow *each : mRows )
  {
    const ChosenLayer chosen = each->chosen( withProposals );
    if ( !chosen.id.isEmpty() && each->layer() )
      inputs.layers.insert( each->role(), chosen );
  }
  const ChosenLayer searched = inputs.layer( QStringLiteral( "SEARCHED" ) );
  if ( searched.id == mSearchCounts->layerId() &&
       searched.fields.value( QStringLiteral( "SEARCH_KIND" ) ) == mSearchCounts->field() )
    inputs.searchCounts = mSearchCounts->counts();
  mAdvanced->putInto( inputs );
  return inputs;
}

bool InputsPanel::isGuessingKinds()
{
  const LayerRow *searched = row( QStringLiteral( "SEARCHED" ) );
  const QString kind = searched->chosen( true ).fields.value( QStringLiteral( "SEARCH_KIND" ) );
  const QgsVectorLayer *layer = searched->layer();
  const bool hasKind = layer && layer->fields().indexOf( kind ) >= 0;
  if ( ( hasKind ? layer->id() : QString() ) != mSearchCounts->layerId() ||
       ( hasKind ? kind : QString() ) != mSearchCounts->field() )
  {
    mSearchCounts->read( layer, kind, mKnownCounts );
    mKnownCounts.reset();
  }
  return mSearchCounts->isGuessing();
}

void InputsPanel::refresh()
{
  mRefreshSoon.stop();
  for ( LayerRow *each : mRows )
    each->refresh();
  const bool isGuessing = isGuessingKinds();
  DockInputs now = gather( !mIsConfirmed );
  if ( isGuessing )
  {
    // Half of a choice is never scored: until the kinds of search are proposed, all stays as it was, but for what is
    // gone.
    now = mInputs;
    for ( auto layer = now.layers.begin(); layer != now.layers.end(); )
      layer = mDesk.project()->mapLayer( layer->id ) ? std::next( layer ) : now.layers.erase( layer );
  }
  const bool isChanged = now != mInputs;
  mInputs = now;
  if ( isChanged )
    mRunProblems.clear();
  showState();
  if ( isChanged )
    emit changed();
}

void InputsPanel::setRunProblem( const QString &role, const QString &sentence )
{
  const QString place = row( role ) ? role : QString();
  if ( sentence.isEmpty() )
    mRunProblems.remove( place );
  else
    mRunProblems.insert( place, sentence );
  showState();
}

LayerRow *InputsPanel::row( const QString &role ) const
{
  const auto found =
    std::find_if( mRows.begin(), mRows.end(), [&role]( const LayerRow *each ) { return each->role() == role; } );
  return found == mRows.end() ? nullptr : *found;
}

bool InputsPanel::hasProposals() const
{
  return std::any_of( mRows.begin(), mRows.end(), []( const LayerRow *each ) { return each->hasProposal(); } );
}

} // namespace minemap
