// SPDX-License-Identifier: GPL-2.0-or-later
// How a LayerRow is put together.
#include "gui/inputs/layer_row.h"

#include "compat/qgis_compat.h"
#include "gui/inputs/disclosure_button.h"
#include "gui/inputs/field_row.h"
#include "gui/inputs/parameter_texts.h"
#include "gui/inputs/proposal_badge.h"

#include <qgsapplication.h>
#include <qgsmaplayercombobox.h>
#include <qgsproject.h>
#include <qgsquerybuilder.h>
#include <qgsvectorlayer.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace minemap
{

namespace
{

compat::LayerFilters filterOf( int geometries )
{
  compat::LayerFilters filters;
  if ( geometries & LayerSlot::Points )
    filters |= compat::POINT_LAYERS;
  if ( geometries & LayerSlot::Lines )
    filters |= compat::LINE_LAYERS;
  if ( geometries & LayerSlot::Polygons )
    filters |= compat::POLYGON_LAYERS;
  return filters;
}

//! In the list of layers those of one name say where they come from.
class TwinDelegate : public QStyledItemDelegate
{
  public:
    explicit TwinDelegate( QgsMapLayerComboBox *box ) : QStyledItemDelegate( box ), mBox( box ) {}

  protected:
    void initStyleOption( QStyleOptionViewItem *option, const QModelIndex &index ) const override
    {
      QStyledItemDelegate::initStyleOption( option, index );
      const auto *layer = qobject_cast<const QgsVectorLayer *>( mBox->layer( index.row() ) );
      if ( layer && ( mBox->findText( layer->name() ) != index.row() || hasLaterTwin( *layer, index.row() ) ) )
        option->text = QStringLiteral( "%1 (%2)" ).arg( option->text, sourceName( *layer ) );
    }

  private:
    bool hasLaterTwin( const QgsVectorLayer &layer, int row ) const
    {
      // Sorted by name: twins are neighbours.
      const QgsMapLayer *next = mBox->layer( row + 1 );
      return next && next->name() == layer.name();
    }

    QgsMapLayerComboBox *mBox;
};

//! Shows the start of a long text and "…", whatever its width.
class ElidedLabel : public QLabel
{
  public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return { 0, QLabel::minimumSizeHint().height() }; }
};

} // namespace

LayerRow::LayerRow( const LayerSlot &slot, const ParameterTexts &texts, QgsProject *project, QWidget *parent )
  : QWidget( parent ),
    mRole( QString::fromLatin1( slot.role ) ),
    mTitle( texts.title( mRole ) ),
    mProject( project )
{
  setObjectName( mRole );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( 2 );
  buildHead( texts, layout );
  buildBox( slot, texts, layout );
  buildUse( layout );
  buildDetails( slot, texts, layout );
  mProblemLayout = new QVBoxLayout;
  layout->addLayout( mProblemLayout );
  refresh();
}

void LayerRow::buildHead( const ParameterTexts &texts, QVBoxLayout *layout )
{
  auto *head = new QHBoxLayout;
  auto *title = new QLabel( mTitle, this );
  title->setObjectName( QStringLiteral( "title" ) );
  QFont bold = title->font();
  bold.setBold( true );
  title->setFont( bold );
  title->setToolTip( texts.help( mRole ) );
  mBadge = new ProposalBadge( false, this );
  head->addWidget( title );
  head->addWidget( mBadge );
  head->addStretch();
  layout->addLayout( head );
}

void LayerRow::buildBox( const LayerSlot &slot, const ParameterTexts &texts, QVBoxLayout *layout )
{
  auto *line = new QHBoxLayout;
  mBox = new QgsMapLayerComboBox( this );
  mBox->setFilters( filterOf( slot.geometries ) );
  mBox->setAllowEmptyLayer( true, slot.isRequired ? tr( "Choose a layer" ) : tr( "None" ) );
  mBox->setItemDelegate( new TwinDelegate( mBox ) );
  mBox->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mBox->setMinimumContentsLength( 8 );
  mBox->setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
  mBox->setToolTip( texts.help( mRole ) );
  mBox->setAccessibleName( mTitle );
  mBox->setLayer( nullptr );
  keepFromWheel( mBox );
  if ( auto *title = findChild<QLabel *>( QStringLiteral( "title" ) ) )
    title->setBuddy( mBox );
  mFilter = new QToolButton( this );
  mFilter->setAutoRaise( true );
  mFilter->setCheckable( true );
  mFilter->setIcon( QgsApplication::getThemeIcon( QStringLiteral( "/mActionFilter2.svg" ) ) );
  mFilter->setAccessibleName( tr( "Filter of: %1" ).arg( mTitle ) );
  line->addWidget( mBox );
  line->addWidget( mFilter );
  layout->addLayout( line );
  connect( mBox, qOverload<int>( &QComboBox::activated ), this, &LayerRow::takeFromBox );
  connect( mFilter, &QToolButton::clicked, this, &LayerRow::openFilter );
}

void LayerRow::buildUse( QVBoxLayout *layout )
{
  mFilterText = new ElidedLabel( this );
  layout->addWidget( mFilterText );
  mDetailsButton = new DisclosureButton( this );
  mDetailsButton->setToolTip( tr( "Which fields hold ids, dates and numbers." ) );
  mDetailsButton->setAccessibleName( tr( "Fields of: %1" ).arg( mTitle ) );
  mSelectedOnly = new QCheckBox( this );
  mSelectedOnly->setToolTip( tr( "Score only the features that are selected in this layer. The report says so." ) );
  mSelectedOnly->setAccessibleName( tr( "Only selected features of: %1" ).arg( mTitle ) );
  connect( mSelectedOnly, &QCheckBox::clicked, this,
           [this]
           {
             refresh();
             emit chosenByHand();
           } );
  mUseLine = new QWidget( this );
  auto *use = new QHBoxLayout( mUseLine );
  use->setContentsMargins( 0, 0, 0, 0 );
  use->addWidget( mDetailsButton );
  use->addStretch();
  use->addWidget( mSelectedOnly );
  layout->addWidget( mUseLine );
}

void LayerRow::buildDetails( const LayerSlot &slot, const ParameterTexts &texts, QVBoxLayout *layout )
{
  mDetails = new QWidget( this );
  auto *details = new QVBoxLayout( mDetails );
  details->setContentsMargins( fontMetrics().averageCharWidth() * 2, 0, 0, 0 );
  auto *grid = new QGridLayout;
  grid->setColumnStretch( 0, 2 );
  grid->setColumnStretch( 1, 3 );
  details->addLayout( grid );
  layout->addWidget( mDetails );
  for ( const FieldSlot &field : slot.fields )
  {
    auto *row = new FieldRow( field, texts, grid, mDetails );
    mFields.push_back( row );
    connect( row, &FieldRow::chosenByHand, this,
             [this]
             {
               refreshDetails();
               emit chosenByHand();
             } );
  }
  connect( mDetailsButton, &QToolButton::toggled, this, &LayerRow::refreshDetails );
}

void LayerRow::addToDetails( QWidget *widget )
{
  mDetails->layout()->addWidget( widget );
}

void LayerRow::openFilter()
{
  QgsVectorLayer *filtered = layer();
  refreshFilter( filtered );
  if ( !filtered || !mFilter->isEnabled() )
    return;
  auto *dialog = new QgsQueryBuilder( filtered, window() );
  dialog->setAttribute( Qt::WA_DeleteOnClose );
  // Another part of QGIS may remove the layer while its filter is open.
  connect( filtered, &QgsMapLayer::willBeDeleted, dialog, [dialog] { delete dialog; } );
  dialog->open();
}

} // namespace minemap
