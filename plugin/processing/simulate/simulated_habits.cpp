// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/simulate/simulated_habits.h"

#include "report/words/number_text.h"

namespace minemap
{

SimulatedHabits::SimulatedHabits( const SimulationParameters &parameters, const SimulatedWorld &world )
  : mParameters( parameters ),
    mCounts( habitCountsOf( world ) )
{
}

QString SimulatedHabits::summary() const
{
  const QStringList habits = ofSearch() + ofFinds() + ofMap();
  if ( habits.isEmpty() )
    return QString();
  return ' ' + tr( "Habits of real data were put in, so a score of this map means nothing." ) + ' ' +
         habits.join( QLatin1Char( ' ' ) );
}

QStringList SimulatedHabits::ofSearch() const
{
  switch ( mParameters.searchFrom )
  {
  case SearchFrom::Map:
    return { tr( "Searched ground: drawn from the records." ) };
  case SearchFrom::Finds:
    return { tr( "Searched ground: circles about the finds." ) };
  default:
    return {};
  }
}

QStringList SimulatedHabits::ofFinds() const
{
  QStringList habits;
  if ( mParameters.duplicateShare > 0 )
    habits << tr( "Finds reported twice: %1." ).arg( countText( mCounts.duplicates ) );
  if ( mParameters.findsAt == FindsAt::TaskCentroid )
    habits << tr( "Finds at the middle of their task: %1." ).arg( countText( mCounts.findsMoved ) );
  if ( mParameters.findsAt == FindsAt::TaskCorner )
    habits << tr( "Finds at the first corner of their task: %1." ).arg( countText( mCounts.findsMoved ) );
  if ( mParameters.rounding > 0 )
    habits << tr( "Finds with rounded coordinates: %1 (step %2 m)." )
                .arg( countText( mCounts.findsRounded ), QString::number( mParameters.rounding ) );
  return habits;
}

QStringList SimulatedHabits::ofMap() const
{
  QStringList habits;
  if ( mParameters.mapFromFindsShare > 0 )
    habits << tr( "Records drawn round their finds: %1." ).arg( countText( mCounts.recordsOfFinds ) );
  if ( mParameters.cutShare > 0 )
    habits << tr( "Records with searched ground cut out: %1 of %2 that search meets, %3 of them wholly." )
                .arg( countText( mCounts.recordsCut ), countText( mCounts.recordsMet ),
                      countText( mCounts.recordsVanished ) );
  return habits;
}

} // namespace minemap
