// SPDX-License-Identifier: GPL-2.0-or-later
// What was measured of the assumptions, with its numbers.
#include "report/words/assumption_words.h"
#include "report/words/number_text.h"
#include "report/words/wording.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

// %1 is how many break it, %2 how many were looked at.
constexpr Wording RESULTS[] = {
  { "cut_by_search",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 records at searched ground end where it begins." ) },
  { "map_and_search_apart",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 records are away from all searched ground, and hardly any find is near a record." ) },
  { "map_made_from_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 records with finds look as if they were made from them, by shape or by date." ) },
  { "finds_on_search_places",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 finds are at the centre, a corner or the label point of a polygon." ) },
  { "search_copied_from_map",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 searched polygons have the shape of a record." ) },
  { "search_drawn_around_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 searched polygons with finds are circles, squares or hulls around them." ) },
  { "positions_coarser_than_tolerance",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 positions are coarser than half the tolerance." ) },
  { "finds_twice", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 finds repeat another find." ) },
  { "evidence_selected",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 finds or searched polygons are outside searched ground, without a date, of one task "
                       "or on the map only." ) },
  { "map_and_search_of_different_times",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 dated searched polygons at records were searched before these were made." ) },
  { "area_leaves_out",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 finds, records and accidents are outside the area." ) } };

// The same with %3, the share.
constexpr Wording RATED_RESULTS[] = {
  { "cut_by_search",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 records at searched ground (%3) end where it begins." ) },
  { "map_and_search_apart",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 records (%3) are away from all searched ground, and hardly any find is near a "
                       "record." ) },
  { "map_made_from_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 records with finds (%3) look as if they were made from them, by shape or by date." ) },
  { "finds_on_search_places",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 finds (%3) are at the centre, a corner or the label point of a polygon." ) },
  { "search_copied_from_map",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 searched polygons (%3) have the shape of a record." ) },
  { "search_drawn_around_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 searched polygons with finds (%3) are circles, squares or hulls around them." ) },
  { "positions_coarser_than_tolerance",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 positions (%3) are coarser than half the tolerance." ) },
  { "finds_twice", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 finds (%3) repeat another find." ) },
  { "evidence_selected",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 finds or searched polygons (%3) are outside searched ground, without a date, of one "
                       "task or on the map only." ) },
  { "map_and_search_of_different_times",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "%1 of %2 dated searched polygons at records (%3) were searched before these were made." ) },
  { "area_leaves_out",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 of %2 finds, records and accidents (%3) are outside the area." ) } };

double shareOf( const Assumption &assumption )
{
  return static_cast<double>( assumption.concerned ) / static_cast<double>( assumption.n );
}

//! What the links of searched polygons to records show of a map that was cut.
QString linkSentence( const Assumption &assumption )
{
  if ( assumption.code != AssumptionCode::CutBySearch || ( !assumption.cutArea && assumption.recordsGone == 0 ) )
    return {};
  return Words::tr(
           "Ground searched for records and outside them: %1; records named by searched ground that the map does "
           "not hold: %2." )
    .arg( areaText( assumption.cutArea.value_or( 0 ) ), countText( assumption.recordsGone ) );
}

//! Sentences behind the first: how coarse positions are, or the share that decides where it is another than the
//! counts'.
QString statisticSentence( const Assumption &assumption, bool withRates )
{
  constexpr double SAME = 0.005;
  if ( assumption.code == AssumptionCode::PositionsCoarserThanTolerance )
  {
    if ( assumption.statistic && assumption.smallestTolerance )
      return Words::tr( "Positions are known to %1 m; the smallest tolerance that can be used is %2 m." )
        .arg( metresText( *assumption.statistic ), metresText( std::ceil( *assumption.smallestTolerance ) ) );
    return assumption.statistic ? Words::tr( "Positions are known to %1 m." ).arg( metresText( *assumption.statistic ) )
                                : QString();
  }
  if ( !withRates || !assumption.statistic ||
       ( assumption.n > 0 && std::abs( *assumption.statistic - shareOf( assumption ) ) < SAME ) )
    return {};
  return Words::tr( "The share that decides is %1." ).arg( percentText( *assumption.statistic ) );
}

std::int64_t countOf( const std::vector<Assumption> &assumptions, AssumptionState state )
{
  return std::count_if( assumptions.begin(), assumptions.end(),
                        [state]( const Assumption &assumption ) { return assumption.state == state; } );
}

} // namespace

QString assumptionResult( const Assumption &assumption, bool withRates )
{
  if ( assumption.state == AssumptionState::CannotBeChecked )
    return assumption.reason.empty() ? QString()
                                     : Words::tr( "Reason: %1." ).arg( assumptionPhrase( assumption.reason ) );
  // In words of their own: those of a broken one would say what is not so.
  if ( assumption.state == AssumptionState::Holds )
    return assumption.concerned == 0
             ? Words::tr( "Nothing was found against it; looked at: %1." ).arg( countText( assumption.n ) )
             : Words::tr( "Against it: %1 of %2, too few to break it." )
                 .arg( countText( assumption.concerned ), countText( assumption.n ) );
  QString counts;
  if ( !assumption.parts.empty() )
  {
    QStringList parts;
    for ( const std::string &part : assumption.parts )
      parts << assumptionPhrase( part );
    counts = Words::tr( "The evidence is selected: %1." )
               .arg( parts.join( Words::tr( "; ", "between the parts of a list" ) ) );
  }
  else if ( assumption.leftOut )
    counts = Words::tr( "Outside the area: finds: %1; whole records: %2; parts of records: %3; accidents: %4." )
               .arg( countText( assumption.leftOut->finds ), countText( assumption.leftOut->records ),
                     countText( assumption.leftOut->clipped ), countText( assumption.leftOut->accidents ) );
  else if ( assumption.n > 0 )
  {
    const QString code = QString::fromLatin1( toText( assumption.code ) );
    const QString concerned = countText( assumption.concerned ), n = countText( assumption.n );
    counts = withRates
               ? wordsOf( RATED_RESULTS, code.toStdString() ).arg( concerned, n, percentText( shareOf( assumption ) ) )
               : wordsOf( RESULTS, code.toStdString() ).arg( concerned, n );
  }
  QStringList sentences = { counts, linkSentence( assumption ), statisticSentence( assumption, withRates ) };
  sentences.removeAll( QString() );
  return sentences.join( QLatin1Char( ' ' ) );
}

QString brokenAssumptionText( const Assumption &assumption )
{
  QStringList sentences = { assumptionResult( assumption, false ), assumptionMeaning( assumption ) };
  sentences.removeAll( QString() );
  return sentences.join( QLatin1Char( ' ' ) );
}

QString brokenAssumptionText( AssumptionCode code, std::int64_t count, const OptionalNumber &value,
                              const std::string &parts )
{
  Assumption assumption;
  assumption.code = code;
  assumption.state = AssumptionState::Broken;
  if ( code == AssumptionCode::PositionsCoarserThanTolerance && value )
  {
    assumption.smallestTolerance = value;
    assumption.statistic = *value / 2;
  }
  else
  {
    assumption.concerned = count;
    assumption.n = std::llround( value.value_or( 0 ) );
  }
  const QStringList codes = QString::fromStdString( parts ).split( QStringLiteral( "; " ), Qt::SkipEmptyParts );
  for ( const QString &part : codes )
    assumption.parts.push_back( part.toStdString() );
  return brokenAssumptionText( assumption );
}

QString assumptionsLine( const std::vector<Assumption> &assumptions )
{
  if ( assumptions.empty() )
    return {};
  const std::int64_t hold = countOf( assumptions, AssumptionState::Holds );
  const std::int64_t broken = countOf( assumptions, AssumptionState::Broken );
  const std::int64_t unchecked = countOf( assumptions, AssumptionState::CannotBeChecked );
  const std::int64_t assumed = std::count_if( assumptions.begin(), assumptions.end(),
                                              []( const Assumption &assumption ) { return assumption.isAssumed; } );
  QStringList parts;
  parts << ( hold == 1 ? Words::tr( "1 holds", "assumptions" )
                       : Words::tr( "%1 hold", "assumptions" ).arg( countText( hold ) ) );
  parts << ( assumed > 0 ? Words::tr( "%1 broken (%2 assumed all the same)", "assumptions" )
                             .arg( countText( broken ), countText( assumed ) )
                         : Words::tr( "%1 broken", "assumptions" ).arg( countText( broken ) ) );
  if ( unchecked > 0 )
    parts << Words::tr( "%1 cannot be checked", "assumptions" ).arg( countText( unchecked ) );
  return Words::tr( "Assumptions: %1" ).arg( parts.join( Words::tr( ", ", "between numbers of assumptions" ) ) );
}

} // namespace minemap
