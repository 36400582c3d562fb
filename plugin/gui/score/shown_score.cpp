// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/shown_score.h"

#include "core/score/void_numbers.h"
#include "report/words/assumption_words.h"
#include "report/words/headline_text.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Starts one of the numbers that a group has of its own.
bool isOfGroups( const std::string &key )
{
  for ( const char *start : { "hit_rate.", "confirmation.", "ground.", "adjusted", "accidents", "curve." } )
  {
    if ( key.rfind( start, 0 ) == 0 )
      return true;
  }
  return false;
}

//! The reasons the core gives for the whole map hold for a group where it lacks the same things.
std::vector<std::pair<std::string, std::string>> undefinedOfGroup( const Scorecard &card, const GroupScore &group )
{
  const char *unsearched = "no searched layer";
  const bool searched = group.hitRate.isSearchedKnown;
  std::vector<std::pair<std::string, std::string>> undefined;
  const auto explain = [&]( const char *key, const OptionalNumber &value, const char *reason )
  {
    if ( value )
      return;
    const char *broken = voidReasonFor( card, key );
    undefined.emplace_back( key, broken ? broken : reason ? reason : "not computed" );
  };
  const HitRate &rate = group.hitRate;
  const char *noFind = searched ? "no find lies in searched ground" : unsearched;
  explain( "hit_rate.value", rate.value, noFind );
  explain( "hit_rate.low", rate.low, rate.value ? rate.intervalReason : noFind );
  explain( "hit_rate.high", rate.high, rate.value ? rate.intervalReason : noFind );
  explain( "hit_rate.chance", rate.chance, searched ? "no searched ground in the area" : unsearched );
  explain( "hit_rate.p_value", rate.pValue, rate.value ? rate.pReason : noFind );
  const Confirmation &confirmation = group.confirmation;
  const char *noRecord = searched ? "no record could be judged" : unsearched;
  explain( "confirmation.value", confirmation.value, noRecord );
  explain( "confirmation.low", confirmation.low, confirmation.value ? confirmation.intervalReason : noRecord );
  explain( "confirmation.high", confirmation.high, confirmation.value ? confirmation.intervalReason : noRecord );
  return undefined;
}

} // namespace

ShownScore::ShownScore( ScoredMapPointer scored, const std::optional<OptionalText> &group )
  : mScored( std::move( scored ) ),
    mCard( mScored->result.card )
{
  for ( std::size_t index = 0; group && index < mCard.groups.size(); ++index )
  {
    if ( mCard.groups[index].name == *group )
      mGroup = static_cast<int>( index );
  }
  if ( isGroup() )
    takeGroup();
  takeCurve();
}

bool ShownScore::hasRates() const
{
  return mCard.searchedKnown && hasEnoughFinds( mCard.hitRate );
}

void ShownScore::takeGroup()
{
  const GroupScore group = mCard.groups[static_cast<std::size_t>( mGroup )];
  mCard.ground = group.ground;
  mCard.hitRate = group.hitRate;
  // Of many groups some look better than chance by chance: the p-value that may be told is the adjusted one.
  mCard.hitRate.pValue = group.hitRate.pAdjusted;
  mCard.confirmation = group.confirmation;
  mCard.adjusted = {};
  mCard.hasAccidents = false;
  mCard.accidents = {};
  mCard.tooFew = group.tooFew;
  auto &undefined = mCard.undefined;
  undefined.erase(
    std::remove_if( undefined.begin(), undefined.end(), []( const auto &entry ) { return isOfGroups( entry.first ); } ),
    undefined.end() );
  const auto own = undefinedOfGroup( mCard, group );
  undefined.insert( undefined.begin(), own.begin(), own.end() );
}

std::optional<double> ShownScore::curveStart() const
{
  const auto first =
    std::find_if( mCurve.begin(), mCurve.end(), []( const CurvePoint &point ) { return point.hit.has_value(); } );
  return first == mCurve.end() ? std::nullopt : std::optional<double>( first->tolerance );
}

QString ShownScore::curveNotGiven() const
{
  return notGivenText( mCard, "curve.hit" );
}

const MetreCurve *ShownScore::metres() const
{
  const std::size_t index = isGroup() ? static_cast<std::size_t>( mGroup ) + 1 : 0;
  const std::vector<MetreCurve> &all = mScored->result.metres;
  return index < all.size() && !all[index].points.empty() ? &all[index] : nullptr;
}

void ShownScore::takeCurve()
{
  const MetreCurve *every = metres();
  if ( !every )
  {
    if ( !isGroup() )
      mCurve = mCard.curve;
    return;
  }
  mCurve.reserve( every->points.size() );
  for ( const MetrePoint &point : every->points )
    mCurve.push_back( { static_cast<double>( mCurve.size() ), point.hit, point.hitLow, point.hitHigh, point.chance,
                        point.chanceLow, point.chanceHigh } );
}

std::optional<CurveReading> ShownScore::readAt( double tolerance ) const
{
  if ( tolerance == mCard.tolerance )
    return CurveReading{ tolerance, mCard.hitRate };
  constexpr double HALF_A_METRE = 0.5;
  if ( mCurve.empty() || tolerance > mCurve.back().tolerance + HALF_A_METRE )
    return std::nullopt;
  const auto nearest =
    std::min_element( mCurve.begin(), mCurve.end(),
                      [tolerance]( const CurvePoint &a, const CurvePoint &b )
                      { return std::abs( a.tolerance - tolerance ) < std::abs( b.tolerance - tolerance ); } );
  CurveReading reading;
  reading.tolerance = nearest->tolerance;
  HitRate &rate = reading.rate;
  rate.isSearchedKnown = mCard.hitRate.isSearchedKnown;
  rate.finds = mCard.hitRate.finds;
  rate.clusters = mCard.hitRate.clusters;
  rate.intervalReason = mCard.hitRate.intervalReason;
  rate.value = nearest->hit;
  rate.low = nearest->hitLow;
  rate.high = nearest->hitHigh;
  rate.chance = nearest->chance;
  if ( const MetreCurve *every = metres() )
  {
    rate.finds = every->finds;
    rate.hits = every->points[static_cast<std::size_t>( nearest - mCurve.begin() )].hits;
  }
  else
    rate.hits = std::llround( rate.value.value_or( 0 ) * static_cast<double>( rate.finds ) );
  return reading;
}

} // namespace minemap
