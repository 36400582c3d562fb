// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/element_fields.h"

#include "gui/inputs/proposal_badge.h"
#include "gui/report/record_elements.h"
#include "gui/score/text_label.h"

#include <qgsfieldcombobox.h>
#include <qgsvectorlayer.h>

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace minemap
{

ElementFields::ElementFields( QWidget *parent ) : QgsCollapsibleGroupBox( tr( "&Elements of the records" ), parent )
{
  setObjectName( QStringLiteral( "elements" ) );
  setSaveCollapsedState( false );
  setSaveCheckedState( false );
  setCheckable( true );
  setChecked( false );
  setCollapsed( true );
  setToolTip( tr( "Tick this where the report is to say which records hold what the law asks of them." ) );
  // What is collapsed is shown as a whole again: what is hidden by itself lies one deeper.
  auto *contents = new QWidget( this );
  auto *outer = new QVBoxLayout( this );
  outer->addWidget( contents );
  auto *layout = new QGridLayout( contents );
  layout->setContentsMargins( 0, 0, 0, 0 );
  auto *about = new TextLabel( contents );
  about->setText( tr( "What CCW Amended Protocol II, Technical Annex 1(a), asks of a record, and the field that holds "
                      "it. An element without a field counts as missing; the perimeter is also held by a polygon, the "
                      "exact location by a line or point." ) );
  layout->addWidget( about, 0, 0, 1, 3 );
  for ( const RecordElementRow &element : recordElementRows() )
  {
    Row row;
    auto *title = new TextLabel( contents );
    title->setText( titleOf( element ) );
    title->setTextInteractionFlags( Qt::NoTextInteraction );
    row.box = new QgsFieldComboBox( contents );
    row.box->setObjectName( QString::fromLatin1( element.element ) );
    row.box->setAllowEmptyFieldName( true );
    row.box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    row.box->setMinimumContentsLength( 6 );
    row.box->setAccessibleName( titleOf( element ) );
    row.box->setToolTip( tr( "The field of the map that holds: %1. Empty: no field does." ).arg( titleOf( element ) ) );
    keepFromWheel( row.box );
    row.badge = new ProposalBadge( true, contents );
    const int line = layout->rowCount();
    layout->addWidget( title, line, 0 );
    layout->addWidget( row.box, line, 1 );
    layout->addWidget( row.badge, line, 2 );
    const std::size_t index = mRows.size();
    connect( row.box, qOverload<int>( &QComboBox::activated ), this,
             [this, index]
             {
               mRows[index].field = mRows[index].box->currentField();
               mRows[index].isProposed = false;
               refresh();
               emit chosenByHand();
             } );
    mRows.push_back( row );
  }
  layout->setColumnStretch( 0, 1 );
  layout->setColumnStretch( 1, 1 );
  mMissing = new TextLabel( contents );
  mMissing->setObjectName( QStringLiteral( "missingFields" ) );
  mMissing->setTextFormat( Qt::PlainText );
  layout->addWidget( mMissing, layout->rowCount(), 0, 1, 3 );
  connect( this, &QGroupBox::clicked, this, &ElementFields::takeTick );
  refresh();
}

void ElementFields::takeTick( bool isTicked )
{
  setCollapsed( !isTicked );
  emit chosenByHand();
}

void ElementFields::setLayer( QgsVectorLayer *layer, const ChosenLayer &map )
{
  QStringList names;
  if ( layer )
    names = layer->fields().names();
  // What a person has chosen or seen stays.
  if ( layer && !isChecked() )
  {
    const std::vector<QString> guessed = guessRecordElements( names, map );
    for ( std::size_t index = 0; index < mRows.size(); ++index )
    {
      Row &row = mRows[index];
      if ( !row.field.isEmpty() && !row.isProposed && names.contains( row.field ) )
        continue;
      row.field = guessed[index];
      row.isProposed = !row.field.isEmpty();
    }
  }
  for ( Row &row : mRows )
  {
    if ( row.box->layer() != layer )
      row.box->setLayer( layer );
  }
  refresh();
}

std::vector<ElementField> ElementFields::fields() const
{
  std::vector<ElementField> fields;
  for ( std::size_t index = 0; isChecked() && index < mRows.size(); ++index )
  {
    if ( !mRows[index].field.isEmpty() )
      fields.emplace_back( QString::fromLatin1( recordElementRows()[index].element ), mRows[index].field );
  }
  return fields;
}

void ElementFields::setFields( bool isWanted, const std::vector<ElementField> &fields )
{
  const QSignalBlocker quiet( this );
  setChecked( isWanted );
  setCollapsed( !isWanted );
  std::vector<ElementField> left = fields;
  for ( std::size_t index = 0; index < mRows.size(); ++index )
  {
    Row &row = mRows[index];
    row.field.clear();
    row.isProposed = false;
    const QString element = QString::fromLatin1( recordElementRows()[index].element );
    for ( auto field = left.begin(); field != left.end(); ++field )
    {
      if ( field->first != element )
        continue;
      row.field = field->second;
      left.erase( field );
      break;
    }
  }
  refresh();
}

QStringList ElementFields::missingFields() const
{
  QStringList missing;
  for ( const ElementField &field : fields() )
  {
    const QgsVectorLayer *layer = mRows.front().box->layer();
    if ( layer && layer->fields().lookupField( field.second ) < 0 )
      missing << field.second;
  }
  return missing;
}

void ElementFields::refresh()
{
  for ( const Row &row : mRows )
  {
    const QSignalBlocker quiet( row.box );
    row.box->setField( row.field );
    row.badge->mark( row.box, row.isProposed && !isChecked(),
                     tr( "Proposed by the name of the field. Tick the box above to use it." ) );
  }
  const QStringList missing = missingFields();
  mMissing->setVisible( !missing.isEmpty() );
  mMissing->setText( tr( "The layer has no field %1 any more: choose another, or none." )
                       .arg( missing.join( tr( ", ", "between the names of a list" ) ) ) );
}

} // namespace minemap
