// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/counts_toolbar.h"

#include "gui/counts/count_icon.h"
#include "gui/records/flow_layout.h"
#include "report/reconcile/counts_words.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace minemap
{

CountsToolbar::CountsToolbar( QWidget *parent )
  : QWidget( parent ),
    mType( makeBox( "type", tr( "Shows the counts of all types, of one class or of one model." ),
                    tr( "Type of the mines counted" ) ) ),
    mGroup( makeBox( "group", tr( "Shows the records of one group." ), tr( "Group of the records shown" ) ) )
{
  auto *flow = new FlowLayout( this );
  flow->setContentsMargins( 0, 0, 0, 0 );
  flow->setSpacing( fontMetrics().height() / 4 );
  flow->addWidget( mType );
  flow->addWidget( mGroup );
  connect( mGroup, qOverload<int>( &QComboBox::activated ), this, [this] { mChosenGroup = criteria().group; } );
  makeChips();
  for ( QToolButton *chip : mChips )
    flow->addWidget( chip );
  setCounted( nullptr );
}

QComboBox *CountsToolbar::makeBox( const char *name, const QString &tip, const QString &accessible )
{
  auto *box = new QComboBox( this );
  box->setObjectName( QString::fromLatin1( name ) );
  box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  box->setMinimumContentsLength( 10 );
  box->setToolTip( tip );
  box->setAccessibleName( accessible );
  connect( box, qOverload<int>( &QComboBox::currentIndexChanged ), this, &CountsToolbar::criteriaChanged );
  return box;
}

void CountsToolbar::makeChips()
{
  for ( int verdict = 0; verdict < COUNT_VERDICTS; ++verdict )
  {
    auto *chip = new QToolButton( this );
    chip->setObjectName( QStringLiteral( "countVerdict%1" ).arg( verdict ) );
    chip->setCheckable( true );
    chip->setFocusPolicy( Qt::StrongFocus );
    chip->setToolButtonStyle( Qt::ToolButtonTextBesideIcon );
    const int icon = chip->fontMetrics().height();
    chip->setIconSize( QSize( icon, icon ) );
    mChips[static_cast<std::size_t>( verdict )] = chip;
    connect( chip, &QToolButton::toggled, this, &CountsToolbar::criteriaChanged );
  }
  setPreferences( Preferences() );
  setCounts( {} );
}

void CountsToolbar::setPreferences( const Preferences &preferences )
{
  for ( int verdict = 0; verdict < COUNT_VERDICTS; ++verdict )
    mChips[static_cast<std::size_t>( verdict )]->setIcon(
      countIcon( static_cast<CountVerdict>( verdict ), preferences.palette ) );
}

void CountsToolbar::setCounts( const CountVerdictCounts &counts )
{
  for ( int verdict = 0; verdict < COUNT_VERDICTS; ++verdict )
    updateChip( verdict, counts[static_cast<std::size_t>( verdict )] );
}

void CountsToolbar::updateChip( int verdict, int count )
{
  QToolButton *chip = mChips[static_cast<std::size_t>( verdict )];
  const auto kind = static_cast<CountVerdict>( verdict );
  const QString text = countText( count );
  if ( chip->text() != text )
    chip->setText( text );
  const QString named = tr( "%1: %2", "verdict, number of records" ).arg( countVerdictText( kind ), text );
  chip->setAccessibleName( named );
  chip->setToolTip( tr( "<b>%1</b><br>%2<br>Press to show these records only; press others to add theirs." )
                      .arg( named.toHtmlEscaped(), CountCells::verdictMeaning( kind ).toHtmlEscaped() ) );
  // One that is pressed must stay, or it could not be taken back.
  chip->setEnabled( count > 0 || chip->isChecked() );
}

void CountsToolbar::setCounted( const CountedMap *counted )
{
  const CountsCriteria chosen = criteria();
  mKeys = { CountKey() };
  mGroups.clear();
  QStringList types( tr( "All types" ) );
  QStringList groups( tr( "All groups" ) );
  if ( counted )
  {
    for ( const auto &[key, rows] : counted->index.records )
    {
      if ( key.level == CountLevel::Total )
        continue;
      mKeys.push_back( key );
      types << dataText( mineTypeText( key ).toStdString() );
    }
    mGroups = counted->index.groups;
    for ( const OptionalText &group : mGroups )
      groups << ( group ? dataText( *group ) : tr( "no group" ) );
  }
  const QSignalBlocker typeBlocker( mType );
  const QSignalBlocker groupBlocker( mGroup );
  // Other models, because adding names one by one takes long where there are many; QComboBox deletes the old ones.
  mType->setModel( new QStringListModel( types, mType ) );
  mGroup->setModel( new QStringListModel( groups, mGroup ) );
  const auto same = std::find_if(
    mKeys.begin(), mKeys.end(), [&]( const CountKey &key ) { return !( key < chosen.key ) && !( chosen.key < key ); } );
  mType->setCurrentIndex( same == mKeys.end() ? 0 : static_cast<int>( same - mKeys.begin() ) );
  mGroup->setCurrentIndex( positionOf( mChosenGroup ) );
  mType->setVisible( mKeys.size() > 1 );
  mGroup->setVisible( !mGroups.empty() );
}

int CountsToolbar::positionOf( const std::optional<OptionalText> &group ) const
{
  const auto found = group ? std::find( mGroups.begin(), mGroups.end(), *group ) : mGroups.end();
  return found == mGroups.end() ? 0 : static_cast<int>( found - mGroups.begin() ) + 1;
}

void CountsToolbar::setGroup( const std::optional<OptionalText> &group )
{
  mChosenGroup = group;
  mGroup->setCurrentIndex( positionOf( group ) );
}

void CountsToolbar::clear()
{
  {
    const QSignalBlocker blocker( this );
    for ( QToolButton *chip : mChips )
      chip->setChecked( false );
    mType->setCurrentIndex( 0 );
    mChosenGroup.reset();
    mGroup->setCurrentIndex( 0 );
  }
  emit criteriaChanged();
}

CountsCriteria CountsToolbar::criteria() const
{
  CountsCriteria criteria;
  for ( std::size_t verdict = 0; verdict < mChips.size(); ++verdict )
    criteria.verdicts[verdict] = mChips[verdict] && mChips[verdict]->isChecked();
  const int type = mType->currentIndex();
  if ( type >= 0 && type < static_cast<int>( mKeys.size() ) )
    criteria.key = mKeys[static_cast<std::size_t>( type )];
  const int group = mGroup->currentIndex() - 1;
  if ( group >= 0 && group < static_cast<int>( mGroups.size() ) )
    criteria.group = mGroups[static_cast<std::size_t>( group )];
  return criteria;
}

} // namespace minemap
