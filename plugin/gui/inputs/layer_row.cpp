// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/layer_row.h"

#include "compat/qgis_compat.h"
#include "gui/inputs/field_row.h"
#include "gui/inputs/layer_facts.h"
#include "gui/inputs/problem_line.h"
#include "gui/inputs/proposal_badge.h"

#include <qgsmaplayercombobox.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace minemap
{

ChosenLayer LayerRow::chosen( bool withProposals ) const
{
  ChosenLayer chosen;
  if ( mLayerId.isEmpty() || ( isLayerProposed() && !withProposals ) )
    return chosen;
  chosen.id = mLayerId;
  chosen.isSelectedOnly = mSelectedOnly->isChecked();
  for ( const FieldRow *field : mFields )
  {
    if ( !field->field().isEmpty() && ( withProposals || !field->isProposed() ) )
      chosen.fields.insert( field->parameter(), field->field() );
  }
  return chosen;
}

void LayerRow::setChosen( const ChosenLayer &chosen )
{
  mWhy.clear();
  takeLayer( chosen.id );
  mSelectedOnly->setChecked( chosen.isSelectedOnly );
  for ( FieldRow *field : mFields )
    field->setField( chosen.fields.value( field->parameter() ) );
  refresh();
}

void LayerRow::setGuess( const ChosenLayer &chosen, const QMap<QString, QString> &why )
{
  mWhy = why.value( mRole );
  takeLayer( chosen.id );
  mSelectedOnly->setChecked( false );
  for ( FieldRow *field : mFields )
    field->setField( chosen.fields.value( field->parameter() ), why.value( field->parameter() ) );
  refresh();
}

bool LayerRow::hasProposal() const
{
  return isLayerProposed() ||
         std::any_of( mFields.begin(), mFields.end(), []( const FieldRow *field ) { return field->isProposed(); } );
}

void LayerRow::confirm()
{
  mWhy.clear();
  for ( FieldRow *field : mFields )
    field->confirm();
  refresh();
}

void LayerRow::useAllFeatures()
{
  mSelectedOnly->setChecked( false );
  refresh();
}

QgsVectorLayer *LayerRow::layer() const
{
  return mProject ? mProject->mapLayer<QgsVectorLayer *>( mLayerId ) : nullptr;
}

void LayerRow::takeLayer( const QString &id )
{
  mLayerId = id;
  QgsVectorLayer *found = layer();
  follow( found );
  for ( FieldRow *field : mFields )
    field->setLayer( found );
}

void LayerRow::takeFromBox()
{
  const QgsMapLayer *picked = mBox->currentLayer();
  QMap<QString, QString> kept;
  for ( const FieldRow *field : mFields )
  {
    if ( !field->isProposed() )
      kept.insert( field->parameter(), field->field() );
  }
  mWhy.clear();
  takeLayer( picked ? picked->id() : QString() );
  mSelectedOnly->setChecked( false );
  const QgsVectorLayer *now = layer();
  const FieldGuess guess = now ? guessFields( mRole, factsOf( *now ) ) : FieldGuess();
  // The next release of a map mostly has the fields of the last: what was chosen stays chosen where it can.
  for ( FieldRow *field : mFields )
  {
    const QString before = kept.value( field->parameter() );
    if ( now && !before.isEmpty() && now->fields().indexOf( before ) >= 0 )
      field->setField( before );
    else
      field->setField( guess.fields.value( field->parameter() ), guess.why.value( field->parameter() ) );
  }
  if ( hasProposal() )
    mDetailsButton->setChecked( true );
  refresh();
  emit chosenByHand();
}

void LayerRow::follow( QgsVectorLayer *layer )
{
  if ( mFollowed == layer )
    return;
  if ( mFollowed )
    mFollowed->disconnect( this );
  mFollowed = layer;
  if ( !layer )
    return;
  connect( layer, &QgsVectorLayer::updatedFields, this, &LayerRow::layerChanged );
  connect( layer, &QgsVectorLayer::subsetStringChanged, this, &LayerRow::layerChanged );
  connect( layer, &QgsVectorLayer::selectionChanged, this, &LayerRow::layerChanged );
  connect( layer, &QgsVectorLayer::featureAdded, this, &LayerRow::layerChanged );
  connect( layer, &QgsVectorLayer::featureDeleted, this, &LayerRow::layerChanged );
  connect( layer, &QgsMapLayer::dataChanged, this, &LayerRow::layerChanged );
  connect( layer, &QgsVectorLayer::editingStarted, this, &LayerRow::layerChanged );
  connect( layer, &QgsVectorLayer::editingStopped, this, &LayerRow::layerChanged );
  connect( layer, &QgsMapLayer::nameChanged, this, &LayerRow::layerChanged );
  connect( layer, &QgsMapLayer::crsChanged, this, &LayerRow::layerChanged );
  connect( layer, &QgsMapLayer::dataSourceChanged, this, &LayerRow::layerChanged );
}

void LayerRow::refresh()
{
  QgsVectorLayer *now = layer();
  follow( now );
  // The box takes a neighbour when its layer goes: what counts is the id.
  if ( mBox->currentLayer() != now || !now )
    mBox->setLayer( now );
  mBadge->mark( mBox, isLayerProposed(), mWhy );
  refreshSelection( now );
  refreshFilter( now );
  refreshDetails();
}

void LayerRow::refreshSelection( const QgsVectorLayer *layer )
{
  const int count = layer ? layer->selectedFeatureCount() : 0;
  mSelectedOnly->setText( count > 0 ? tr( "Only selected (%1)" ).arg( QLocale().toString( count ) )
                                    : tr( "Only selected" ) );
  // It can be taken off when nothing is selected any more.
  mSelectedOnly->setEnabled( layer && ( count > 0 || mSelectedOnly->isChecked() ) );
}

void LayerRow::refreshFilter( const QgsVectorLayer *layer )
{
  const bool canFilter = layer && layer->dataProvider() && layer->dataProvider()->supportsSubsetString();
  const QString filter = layer ? layer->subsetString() : QString();
  mFilter->setEnabled( canFilter && !layer->isEditable() );
  mFilter->setChecked( !filter.isEmpty() );
  mFilterText->setVisible( !filter.isEmpty() );
  mFilterText->setText( tr( "Filter: %1" ).arg( filter ) );
  mFilterText->setToolTip( filter );
  QString tip = tr( "Filter this layer: only features that pass the filter are drawn and scored." );
  if ( canFilter && layer->isEditable() )
    tip = tr( "End editing first: a layer that is being edited cannot be filtered." );
  else if ( layer && !canFilter )
    tip = tr( "This kind of layer cannot be filtered. Select features instead." );
  mFilter->setToolTip( tip );
}

void LayerRow::refreshDetails()
{
  const auto used =
    std::count_if( mFields.begin(), mFields.end(), []( const FieldRow *field ) { return !field->field().isEmpty(); } );
  mUseLine->setVisible( layer() != nullptr );
  mDetailsButton->setVisible( !mFields.empty() );
  mDetailsButton->setText( tr( "Fields (%1)" ).arg( QLocale().toString( static_cast<qlonglong>( used ) ) ) );
  const bool isOpen = mDetailsButton->isChecked() && layer() && !mFields.empty();
  mDetails->setVisible( isOpen );
}

void LayerRow::showProblems( const std::vector<InputProblem> &problems )
{
  while ( mProblemLines.size() < problems.size() )
  {
    auto *line = new ProblemLine( this );
    mProblemLines.push_back( line );
    mProblemLayout->addWidget( line );
  }
  for ( std::size_t index = 0; index < mProblemLines.size(); ++index )
  {
    ProblemLine *line = mProblemLines[index];
    line->setVisible( index < problems.size() );
    line->disconnect( this );
    if ( index >= problems.size() )
      continue;
    const InputProblem &problem = problems[index];
    line->say( problem.level, problem.sentence, InputProblems::mendText( problem.mend ) );
    connect( line, &ProblemLine::mendAsked, this, [this, mend = problem.mend] { emit mendAsked( mend ); } );
  }
}

} // namespace minemap
