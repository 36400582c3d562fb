// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/group_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace minemap
{

GroupRow::GroupRow( QWidget *parent ) : QWidget( parent )
{
  auto *layout = new QHBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  auto *name = new QLabel( tr( "Sho&w" ), this );
  layout->addWidget( name );
  mCombo = new QComboBox( this );
  mCombo->setObjectName( QStringLiteral( "groupShown" ) );
  mCombo->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mCombo->setMinimumContentsLength( 8 );
  mCombo->setToolTip( tr( "The whole map, or one of its groups. A find belongs to the group of its nearest record." ) );
  mCombo->setAccessibleName( tr( "Group shown" ) );
  name->setBuddy( mCombo );
  layout->addWidget( mCombo, 1 );
  connect( mCombo, qOverload<int>( &QComboBox::activated ), this,
           [this]( int index )
           {
             mGroup.reset();
             if ( index > 0 )
               mGroup = mNames[static_cast<std::size_t>( index - 1 )];
             emit groupChosen();
           } );
  hide();
}

void GroupRow::setGroups( const std::vector<GroupScore> &groups )
{
  const QSignalBlocker quiet( mCombo );
  mCombo->clear();
  mNames.clear();
  mCombo->addItem( tr( "The whole map" ) );
  for ( const GroupScore &group : groups )
  {
    mNames.push_back( group.name );
    mCombo->addItem( group.name ? QString::fromStdString( *group.name ) : tr( "without a group" ) );
  }
  if ( mGroup && std::find( mNames.begin(), mNames.end(), *mGroup ) == mNames.end() )
    mGroup.reset();
  showGroup();
  setVisible( !mNames.empty() );
}

void GroupRow::setGroup( const std::optional<OptionalText> &group )
{
  mGroup = group;
  showGroup();
}

void GroupRow::showGroup()
{
  const QSignalBlocker quiet( mCombo );
  const auto place = mGroup ? std::find( mNames.begin(), mNames.end(), *mGroup ) : mNames.end();
  mCombo->setCurrentIndex( place == mNames.end() ? 0 : static_cast<int>( place - mNames.begin() ) + 1 );
}

} // namespace minemap
