// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reconcile/reconcilecounts_accidents.h"

#include "processing/parameters/field_values.h"
#include "processing/reading/feedback_progress.h"

#include <qgsexception.h>

#include <cmath>

namespace minemap
{

CasualtyCounts AccidentsReader::casualtiesOf( std::size_t accident ) const
{
  constexpr double MOST_PEOPLE = 1e6;
  constexpr int LONGEST = 60;
  CasualtyCounts counts;
  const Accident &of = mInputs.evidence.accidents[accident];
  for ( std::size_t field = 0; field < mRequest.casualties.size(); ++field )
  {
    const QVariant &value = mInputs.value( of, static_cast<int>( field ) );
    if ( isNullValue( value ) )
      continue;
    const std::optional<double> number = numberValue( value );
    if ( !number || *number < 0 || *number != std::floor( *number ) || *number > MOST_PEOPLE )
      throw QgsProcessingException(
        tr( "Feature %1 of layer \"%2\" has \"%3\" in the field \"%4\" of CASUALTIES: it must be a whole number of "
            "people, 0 or more." )
          .arg( mInputs.nameOf( of ), mRequest.score.accidents.name, value.toString().left( LONGEST ),
                mRequest.score.accidentFields[static_cast<int>( field )] ) );
    const CasualtyField &who = mRequest.casualties[field];
    std::optional<std::int64_t> &sum =
      counts[static_cast<std::size_t>( who.group )][static_cast<std::size_t>( who.harm )];
    sum = sum.value_or( 0 ) + static_cast<std::int64_t>( *number );
  }
  return counts;
}

std::vector<AccidentFacts> AccidentsReader::read( const ScoreResult &score ) const
{
  std::vector<AccidentFacts> accidents;
  const FeedbackProgress progress( mFeedback );
  const std::vector<Accident> &places = mInputs.evidence.accidents;
  for ( std::size_t index = 0; index < score.accidents.size(); ++index )
  {
    progress.stopIfCanceled();
    if ( !mRequest.casualties.empty() && mInputs.accidents.hasSeveralPoints( places[index].origin.feature ) )
      throw QgsProcessingException(
        tr( "Feature %1 of layer \"%2\" has several points, so that its numbers of people would count for each: split "
            "it, or leave CASUALTIES out." )
          .arg( mInputs.nameOf( places[index] ), mRequest.score.accidents.name ) );
    const CasualtyCounts casualties = casualtiesOf( index );
    const ScoredAccident &scored = score.accidents[index];
    if ( !scored.isInArea )
      continue;
    AccidentFacts facts;
    facts.isOnMap = scored.distance <= mRequest.score.score.tolerance;
    facts.happened = places[index].happened;
    facts.mapDate = scored.mapDate;
    if ( scored.isAfterSearch )
      facts.order = SearchOrder::After;
    else if ( scored.isInUndatedSearch )
      facts.order = SearchOrder::Unclear;
    facts.casualties = casualties;
    accidents.push_back( facts );
  }
  return accidents;
}

} // namespace minemap
