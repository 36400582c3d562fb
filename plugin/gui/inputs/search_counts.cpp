// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/search_counts.h"

#include "gui/inputs/distinct_values.h"
#include "gui/inputs/input_guess.h"
#include "gui/inputs/parameter_texts.h"
#include "processing/reading/search_kind.h"

#include <qgsapplication.h>
#include <qgsvectorlayer.h>

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace minemap
{

namespace
{
constexpr int MOST_ROWS_SHOWN = 6;
} // namespace

SearchCounts::SearchCounts( const ParameterTexts &texts, QWidget *parent ) : QWidget( parent )
{
  auto *layout = new QVBoxLayout( this );
  layout->setContentsMargins( 0, 0, 0, 0 );
  mTitle = new QLabel( texts.title( QStringLiteral( "SEARCH_COUNTS" ) ), this );
  mTitle->setWordWrap( true );
  mList = new QListWidget( this );
  mList->setObjectName( QStringLiteral( "SEARCH_COUNTS" ) );
  mList->setAccessibleName( mTitle->text() );
  mList->setToolTip( tr( "Tick what means that the ground was searched to a standard that would have found the mine. "
                         "Ground that was cancelled or reduced without a search can confirm nothing." ) );
  mTitle->setToolTip( mList->toolTip() );
  mTitle->setBuddy( mList );
  layout->addWidget( mTitle );
  layout->addWidget( mList );
  connect( mList, &QListWidget::itemChanged, this, &SearchCounts::takeFromList );
  refresh();
}

SearchCounts::~SearchCounts()
{
  stop();
}

bool SearchCounts::isReading() const
{
  return !mTask.isNull();
}

void SearchCounts::stop()
{
  if ( !mTask )
    return;
  mTask->disconnect( this );
  mTask->cancel();
  mTask.clear();
}

void SearchCounts::read( const QgsVectorLayer *layer, const QString &field, const std::optional<QStringList> &counts )
{
  stop();
  const bool isGiven = layer && layer->fields().indexOf( field ) >= 0;
  mLayerId = isGiven ? layer->id() : QString();
  mField = isGiven ? field : QString();
  mCounts = isGiven ? counts.value_or( QStringList() ) : QStringList();
  mGuesses = !counts;
  mIsAll = true;
  const QSignalBlocker quiet( mList );
  mList->clear();
  if ( isGiven )
  {
    auto *task = new DistinctValuesTask( *layer, field );
    mTask = task;
    connect( task, &DistinctValuesTask::valuesRead, this, &SearchCounts::showValues );
    // Also when it could not be read: then there is nothing to tick.
    connect( task, &QgsTask::taskTerminated, this, [this] { showValues( {}, true ); } );
    QgsApplication::taskManager()->addTask( task );
  }
  refresh();
}

void SearchCounts::readAgain( const QgsVectorLayer *layer )
{
  // A guess that was not made yet is still to be made.
  read( layer, QString( mField ), isGuessing() ? std::nullopt : std::optional<QStringList>( mCounts ) );
}

void SearchCounts::showValues( const QStringList &values, bool isAll )
{
  mTask.clear();
  mIsAll = isAll;
  if ( mGuesses && isAll )
    mCounts = guessSearchCounts( values );
  QStringList all = isAll ? values : QStringList();
  // A value that was ticked stays visible when the layer has it no more, or not yet again.
  for ( const QString &count : qAsConst( mCounts ) )
  {
    if ( !all.contains( count, Qt::CaseInsensitive ) )
      all << count;
  }
  const QSignalBlocker quiet( mList );
  mList->clear();
  for ( const QString &value : qAsConst( all ) )
  {
    auto *item = new QListWidgetItem( value, mList );
    // The algorithm separates the values by semicolons.
    const bool canCount = !value.contains( ';' );
    item->setFlags( canCount ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable : Qt::NoItemFlags );
    item->setCheckState( canCount && mCounts.contains( value, Qt::CaseInsensitive ) ? Qt::Checked : Qt::Unchecked );
    if ( !canCount )
      item->setToolTip( tr( "A value with a semicolon cannot be chosen." ) );
    else if ( !values.contains( value, Qt::CaseInsensitive ) )
      item->setToolTip( tr( "The layer does not have this value now." ) );
  }
  refresh();
  emit valuesRead();
}

void SearchCounts::takeFromList()
{
  mCounts.clear();
  for ( int row = 0; row < mList->count(); ++row )
  {
    if ( mList->item( row )->checkState() == Qt::Checked )
      mCounts << mList->item( row )->text();
  }
  emit chosenByHand();
}

QString SearchCounts::problem() const
{
  if ( mField.isEmpty() || isReading() )
    return {};
  if ( !mIsAll )
    return tr( "The field \"%1\" has over %n value(s): it does not say the kind of search.", nullptr,
               MOST_DISTINCT_VALUES )
      .arg( mField );
  if ( mCounts.isEmpty() )
    return tr( "No kind of search is ticked: all of this ground counts as searched." );
  const auto unsearched = std::find_if( mCounts.begin(), mCounts.end(), looksUnsearched );
  if ( unsearched != mCounts.end() )
    return tr( "\"%1\" counts as searched, but its name says that nobody searched there." ).arg( *unsearched );
  return {};
}

void SearchCounts::refresh()
{
  setVisible( !mField.isEmpty() );
  mList->setEnabled( !isReading() );
  if ( isReading() && mList->count() == 0 )
  {
    const QSignalBlocker quiet( mList );
    auto *item = new QListWidgetItem( tr( "Reading the values…" ), mList );
    item->setFlags( Qt::NoItemFlags );
  }
  const int rows = std::clamp( mList->count(), 1, MOST_ROWS_SHOWN );
  const int height = std::max( mList->sizeHintForRow( 0 ), fontMetrics().height() );
  mList->setFixedHeight( rows * height + 2 * mList->frameWidth() + 2 );
}

} // namespace minemap
