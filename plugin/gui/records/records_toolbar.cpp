// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_toolbar.h"

#include "gui/records/flow_layout.h"
#include "gui/records/records_summary.h"
#include "gui/records/verdict_icon.h"
#include "processing/score/scoremap_outputs.h"
#include "report/words/number_text.h"

#include <qgsfilterlineedit.h>

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr int TYPING_PAUSE = 150; // Milliseconds.

QToolButton *makeButton( QWidget *parent, const char *name )
{
  auto *button = new QToolButton( parent );
  button->setObjectName( QString::fromLatin1( name ) );
  button->setCheckable( true );
  button->setFocusPolicy( Qt::StrongFocus );
  const int icon = button->fontMetrics().height();
  button->setIconSize( QSize( icon, icon ) );
  return button;
}

} // namespace

RecordsToolbar::RecordsToolbar( QWidget *parent )
  : QWidget( parent ),
    mSearch( new QgsFilterLineEdit( this ) ),
    mTyping( new QTimer( this ) ),
    mGroup( new QComboBox( this ) ),
    mOnlySelected( new QCheckBox( tr( "Only &selected" ), this ) ),
    mOnlyRecord( makeButton( this, "onlyRecord" ) )
{
  mSearch->setObjectName( QStringLiteral( "search" ) );
  mSearch->setShowSearchIcon( true );
  mSearch->setShowClearButton( true );
  mSearch->setPlaceholderText( tr( "Search record, group or verdict" ) );
  mSearch->setToolTip(
    tr( "Shows the records whose id or group contains this text, or whose verdict begins with it." ) );
  mSearch->setAccessibleName( tr( "Search records" ) );
  mTyping->setSingleShot( true );
  mTyping->setInterval( TYPING_PAUSE );
  connect( mSearch, &QLineEdit::textChanged, mTyping, qOverload<>( &QTimer::start ) );
  connect( mTyping, &QTimer::timeout, this, &RecordsToolbar::criteriaChanged );

  mGroup->setObjectName( QStringLiteral( "group" ) );
  mGroup->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
  mGroup->setMinimumContentsLength( 6 );
  mGroup->setToolTip( tr( "Shows the records of one group." ) );
  mGroup->setAccessibleName( tr( "Group of the records shown" ) );
  mGroup->hide();
  connect( mGroup, qOverload<int>( &QComboBox::currentIndexChanged ), this, &RecordsToolbar::criteriaChanged );

  mOnlySelected->setObjectName( QStringLiteral( "onlySelected" ) );
  mOnlySelected->setToolTip( tr( "Shows the records that are selected, here or on the map. Choosing among them here "
                                 "leaves the list as it is." ) );
  connect( mOnlySelected, &QCheckBox::toggled, this, &RecordsToolbar::onlySelectedToggled );

  mOnlyRecord->setChecked( true );
  mOnlyRecord->setToolTip( tr( "Shows the other records again." ) );
  mOnlyRecord->hide();
  connect( mOnlyRecord, &QToolButton::clicked, this,
           [this]
           {
             setOnlyId( std::nullopt );
             emit criteriaChanged();
           } );
  makeChips();

  auto *flow = new FlowLayout();
  flow->setSpacing( fontMetrics().height() / 4 );
  for ( QToolButton *chip : mChips )
    flow->addWidget( chip );
  for ( QWidget *widget : { static_cast<QWidget *>( mGroup ), static_cast<QWidget *>( mOnlySelected ),
                            static_cast<QWidget *>( mOnlyRecord ) } )
    flow->addWidget( widget );
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->setSpacing( fontMetrics().height() / 4 );
  layout->addWidget( mSearch );
  layout->addLayout( flow );
}

void RecordsToolbar::makeChips()
{
  for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
  {
    QToolButton *chip = makeButton( this, "" );
    chip->setObjectName( QStringLiteral( "verdict%1" ).arg( kind ) );
    chip->setToolButtonStyle( Qt::ToolButtonTextBesideIcon );
    mChips[static_cast<std::size_t>( kind )] = chip;
    connect( chip, &QToolButton::toggled, this, &RecordsToolbar::criteriaChanged );
  }
  setPreferences( Preferences() );
  setCounts( {} );
}

void RecordsToolbar::setPreferences( const Preferences &preferences )
{
  for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
    mChips[static_cast<std::size_t>( kind )]->setIcon( verdictIcon( verdictOfKind( kind ), preferences.palette ) );
}

void RecordsToolbar::setCounts( const VerdictKindCounts &counts )
{
  mCounts = counts;
  for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
    updateChip( kind );
}

void RecordsToolbar::updateChip( int kind )
{
  QToolButton *chip = mChips[static_cast<std::size_t>( kind )];
  const std::optional<Verdict> verdict = verdictOfKind( kind );
  const int count = mCounts[static_cast<std::size_t>( kind )];
  const QString text = countText( count );
  if ( chip->text() != text )
    chip->setText( text );
  const QString named = tr( "%1: %2", "verdict, number of records" ).arg( RecordCells::verdictName( verdict ), text );
  chip->setAccessibleName( named );
  const QString meaning = verdict || mWhyVoid.isEmpty() ? ScoremapOutputs::verdictLegend( verdict ) : mWhyVoid;
  chip->setToolTip( tr( "<b>%1</b><br>%2.<br>Press to show these records only; press others to add theirs." )
                      .arg( named.toHtmlEscaped(), meaning.toHtmlEscaped() ) );
  // One that is pressed must stay, or it could not be taken back.
  chip->setEnabled( count > 0 || chip->isChecked() );
  // Few maps have records without verdict.
  chip->setVisible( verdict || count > 0 || chip->isChecked() );
}

void RecordsToolbar::setScored( const ScoredMap *scored )
{
  const std::optional<OptionalText> chosen = criteria().group;
  mWhyVoid = scored ? RecordsSummary::whyVoid( *scored ) : QString();
  mGroups.clear();
  QStringList names( tr( "All groups" ) );
  if ( scored && scored->inputs->map.hasGroups )
  {
    for ( const GroupScore &group : scored->result.card.groups )
    {
      mGroups.push_back( group.name );
      names << RecordCells::groupName( group.name );
    }
  }
  const QSignalBlocker blocker( mGroup );
  // Another model, because adding names one by one takes long where there are many; QComboBox deletes the old one.
  mGroup->setModel( new QStringListModel( names, mGroup ) );
  mGroup->setCurrentIndex( positionOf( chosen ) );
  mGroup->setVisible( !mGroups.empty() );
}

int RecordsToolbar::positionOf( const std::optional<OptionalText> &group ) const
{
  const auto found = group ? std::find( mGroups.begin(), mGroups.end(), *group ) : mGroups.end();
  return found == mGroups.end() ? 0 : static_cast<int>( found - mGroups.begin() ) + 1;
}

void RecordsToolbar::setGroup( const std::optional<OptionalText> &group )
{
  mGroup->setCurrentIndex( positionOf( group ) );
}

void RecordsToolbar::setOnlyId( const std::optional<std::string> &id )
{
  constexpr int LONGEST = 24;
  mOnlyId = id;
  mOnlyRecord->setVisible( id.has_value() );
  mOnlyRecord->setChecked( true );
  if ( !id )
    return;
  QString name = QString::fromStdString( *id );
  if ( name.size() > LONGEST )
    name = name.left( LONGEST - 1 ) + QStringLiteral( "…" );
  mOnlyRecord->setText( tr( "only %1 ×", "id of a record; the cross takes the filter away" ).arg( name ) );
  mOnlyRecord->setAccessibleName( tr( "Only record %1 is shown; press to show the others" ).arg( name ) );
}

void RecordsToolbar::clear()
{
  {
    const QSignalBlocker blocker( this );
    mSearch->clear();
    for ( QToolButton *chip : mChips )
      chip->setChecked( false );
    mGroup->setCurrentIndex( 0 );
    mOnlySelected->setChecked( false );
    setOnlyId( std::nullopt );
  }
  mTyping->stop();
  emit onlySelectedToggled( false );
}

RecordsCriteria RecordsToolbar::criteria() const
{
  RecordsCriteria criteria;
  criteria.search = mSearch->text();
  for ( std::size_t kind = 0; kind < mChips.size(); ++kind )
    criteria.verdicts[kind] = mChips[kind]->isChecked();
  const int group = mGroup->currentIndex() - 1;
  if ( group >= 0 && group < static_cast<int>( mGroups.size() ) )
    criteria.group = mGroups[static_cast<std::size_t>( group )];
  criteria.onlyId = mOnlyId;
  return criteria;
}

bool RecordsToolbar::wantsOnlySelected() const
{
  return mOnlySelected->isChecked();
}

} // namespace minemap
