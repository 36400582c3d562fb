// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/field_row.h"

#include "gui/inputs/parameter_texts.h"
#include "gui/inputs/proposal_badge.h"

#include <qgsfieldcombobox.h>
#include <qgsfieldproxymodel.h>
#include <qgsvectorlayer.h>

#include <QGridLayout>
#include <QLabel>

namespace minemap
{

namespace
{

QgsFieldProxyModel::Filters filterOf( FieldContent content )
{
  // Years are numbers, and texts may hold dates and numbers.
  if ( content == FieldContent::Number )
    return QgsFieldProxyModel::Numeric | QgsFieldProxyModel::String;
  if ( content == FieldContent::Date )
    return QgsFieldProxyModel::Date | QgsFieldProxyModel::DateTime | QgsFieldProxyModel::String |
           QgsFieldProxyModel::Numeric;
  return QgsFieldProxyModel::AllTypes;
}

} // namespace

FieldRow::FieldRow( const FieldSlot &slot, const ParameterTexts &texts, QGridLayout *layout, QWidget *parent )
  : QObject( parent ),
    mParameter( QString::fromLatin1( slot.parameter ) )
{
  auto *title = new QLabel( texts.title( mParameter ), parent );
  title->setWordWrap( true );
  title->setToolTip( texts.help( mParameter ) );
  mBox = new QgsFieldComboBox( parent );
  mBox->setObjectName( mParameter );
  mBox->setFilters( filterOf( slot.content ) );
  mBox->setAllowEmptyFieldName( true );
  mBox->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mBox->setMinimumContentsLength( 6 );
  mBox->setToolTip( texts.help( mParameter ) );
  mBox->setAccessibleName( texts.title( mParameter ) );
  keepFromWheel( mBox );
  title->setBuddy( mBox );
  mBadge = new ProposalBadge( true, parent );
  const int row = layout->rowCount();
  layout->addWidget( title, row, 0 );
  layout->addWidget( mBox, row, 1 );
  layout->addWidget( mBadge, row, 2 );
  connect( mBox, qOverload<int>( &QComboBox::activated ), this, &FieldRow::takeFromBox );
}

void FieldRow::setLayer( QgsVectorLayer *layer )
{
  if ( mBox->layer() != layer )
    mBox->setLayer( layer );
  setField( QString() );
}

void FieldRow::setField( const QString &field, const QString &why )
{
  mField = field;
  mWhy = field.isEmpty() ? QString() : why;
  refresh();
}

void FieldRow::confirm()
{
  mWhy.clear();
  refresh();
}

void FieldRow::takeFromBox()
{
  mField = mBox->currentField();
  mWhy.clear();
  refresh();
  emit chosenByHand();
}

void FieldRow::refresh()
{
  if ( mBox->currentField() != mField )
    mBox->setField( mField );
  mBadge->mark( mBox, isProposed(), mWhy );
}

} // namespace minemap
