// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/scope_diagnosis.h"

#include "core/angle.h"
#include "core/counter_random.h"
#include "core/diagnose/common_shifts.h"
#include "core/diagnose/partial_progress.h"
#include "core/median.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_FOLDS = 20;
constexpr std::size_t MOST_TURNS = 60;
constexpr double MOST_ROTATION = 15;
constexpr double MOST_STRETCH = 0.1; //!< Of the scale from 1.
constexpr int MOST_BINS = 150;
constexpr int RESAMPLES = 200;
constexpr int MOST_CLIMBS = 6;
constexpr double LEAST_AROUND = 50; //!< Around a shift, to see where it stops being about as good, metres.
constexpr double RIVALS_APART = 60;
constexpr double RIVAL_SHARE = 1 / 1.5;
constexpr std::size_t MOST_RIVALS = 5;

/**
 * Of the transformation of \a proposal, metres; where that is unknown, the worst known one of its datum; where no
 * transformation of the datum has a known accuracy, any is possible. 0 of what rests on no old datum.
 */
double accuracyOf( const CauseProposal &proposal, const std::vector<CauseProposal> &all )
{
  if ( proposal.datum.empty() || proposal.accuracy )
    return proposal.accuracy.value_or( 0 );
  double worst = -1;
  for ( const CauseProposal &other : all )
    worst = other.datum == proposal.datum ? std::max( worst, other.accuracy.value_or( -1 ) ) : worst;
  return worst >= 0 ? worst : UNKNOWN_ACCURACY;
}

//! A random stream for a record that does not depend on the others.
std::uint64_t streamOf( const DiagnosedRecord &record )
{
  std::uint64_t hash = 14695981039346656037ULL; // FNV-1a
  for ( const std::string *text : { &record.id, &record.normalForm } )
  {
    for ( const char letter : *text )
      hash = ( hash ^ static_cast<unsigned char>( letter ) ) * 1099511628211ULL;
  }
  return hash;
}

} // namespace

ScopeDiagnoser::ScopeDiagnoser( const DiagnosisInput &input, const DiagnosisParameters &parameters,
                                const std::vector<CauseProposal> &proposals, const FindIndex &finds,
                                const FindIndex &freeFinds, const NullDisplacements &null )
  : mInput( input ),
    mParameters( parameters ),
    mProposals( proposals ),
    mFinds( finds ),
    mFreeFinds( freeFinds ),
    mNull( null )
{
  mTest.ground = null.ground().places();
  mTest.tolerance = parameters.tolerance;
  mTest.threads = parameters.threads;
  for ( const CauseProposal &proposal : proposals )
    mRunners.push_back( std::make_shared<RecipeRunner>( input, proposal.recipe ) );
}

ScopeDiagnosis ScopeDiagnoser::diagnose( const std::vector<std::size_t> &records, const std::vector<Point> &places,
                                         const FindsOf &findsOf, Progress &progress, double from, double to )
{
  const double step = ( to - from ) / 10;
  // Moved from a temporary, GCC 12 takes members of its empty optionals for read (-Wmaybe-uninitialized).
  const ScopeDiagnosis nothing;
  mResult = nothing;
  mResult.records = records.size();
  chooseUnits( records );
  const auto part = [&]( double first, double last )
  { return PartialProgress( progress, from + first * step, from + last * step ); };
  PartialProgress correcting = part( 0, 1 );
  correctUnits( correcting );
  mVotes = std::make_unique<ScopeVotes>( mUnits, mFinds, mFreeFinds, mNull, mParameters.nullRuns, settings(),
                                         mCorrected, mStreams );
  const int threads = threadCount( mParameters.threads );
  mVotes->count( threads, progress, from + step, from + 5 * step );
  mFields.clear();
  for ( std::size_t null = 0; null < mVotes->nulls(); ++null )
  {
    const double share = 0.5 / static_cast<double>( mVotes->nulls() );
    PartialProgress weighing =
      part( 5 + share * static_cast<double>( null ), 5 + share * static_cast<double>( null + 1 ) );
    auto field = std::make_unique<GainField>( *mVotes, null, threads, weighing );
    // Where chance meets nothing beside the search, it says nothing of what is met there.
    if ( null == 0 || field->isUsable() )
      mFields.push_back( std::move( field ) );
  }
  weighCauses();
  PartialProgress choosing = part( 5.5, 5.75 );
  chooseReadings( records, choosing );
  fitBearings( choosing );
  PartialProgress recovering = part( 5.75, 6 );
  recoverShift( recovering );
  if ( mIsMixing && !mIsPaired )
    chooseMixture( records, recovering );
  setYardstick();
  PartialProgress turning = part( 6, 7 );
  tryTurns( turning );
  PartialProgress judging = part( 7, 8 );
  judge( judging );
  addShift();
  choosePlaces( records, places, findsOf, progress );
  PartialProgress counting = part( 8, 9.5 );
  addHits( records, counting );
  PartialProgress confirming = part( 9.5, 10 );
  confirm( records, confirming );
  tryTwo( records, confirming );
  tryUneven( records, confirming );
  addNone( records, confirming );
  sort();
  progress.report( to );
  return mResult;
}

void ScopeDiagnoser::chooseUnits( const std::vector<std::size_t> &records )
{
  mUnits = unitsOf( mInput, records, mParameters.clusterDistance );
  mResult.units = mUnits.size();
  // Mistakes about reference points are many, and each changes the form of records: they take three times as long.
  const bool hasReferences =
    std::any_of( mProposals.begin(), mProposals.end(),
                 []( const CauseProposal &proposal ) { return proposal.recipe.usesReferencePoints(); } );
  const std::size_t most = hasReferences ? MOST_UNITS / 2 : MOST_UNITS;
  if ( mUnits.size() > most )
  {
    CounterRandom random( mParameters.seed, 0 );
    for ( std::size_t chosen = 0; chosen < most; ++chosen )
      std::swap( mUnits[chosen], mUnits[chosen + random.below( mUnits.size() - chosen )] );
    mUnits.resize( most );
  }
  mStreams.clear();
  std::vector<double> halfWidths;
  for ( const MapUnit &unit : mUnits )
  {
    mStreams.push_back( streamOf( mInput.records[unit.records.front()] ) );
    mResult.recordsUsed += unit.records.size();
    if ( !unit.shown.isEmpty() )
      halfWidths.push_back( unit.halfWidth );
  }
  mYardstick = Yardstick();
  mYardstick.halfWidth = medianOf( halfWidths );
  mYardstick.hasEnoughFinds = mFinds.places().size() >= FEWEST_FINDS;
}

void ScopeDiagnoser::correctUnits( Progress &progress )
{
  mTested = mProposals;
  mTestedRunners = mRunners;
  mCorrected.clear();
  mCauses.clear();
  for ( std::size_t proposal = 0; proposal < mTested.size(); ++proposal )
  {
    progress.report( 100 * static_cast<double>( proposal ) / static_cast<double>( mTested.size() ) );
    mCorrected.push_back( correctedBy( *mTestedRunners[proposal], progress ) );
    mCauses.push_back( extentOf( mCorrected.back(), false ) );
    mCauses.back().accuracy = accuracyOf( mTested[proposal], mTested );
  }
}

std::vector<CorrectedUnit> ScopeDiagnoser::correctedBy( const RecipeRunner &runner, const Progress &progress ) const
{
  std::vector<CorrectedUnit> corrected;
  corrected.reserve( mUnits.size() );
  for ( const MapUnit &unit : mUnits )
  {
    progress.stopIfCanceled();
    corrected.push_back( runner.corrected( unit ) );
  }
  return corrected;
}

CauseEvidence ScopeDiagnoser::extentOf( const std::vector<CorrectedUnit> &corrected, bool movedOnly ) const
{
  CauseEvidence cause;
  cause.units = mUnits.size();
  std::vector<double> lengths;
  for ( const CorrectedUnit &unit : corrected )
  {
    cause.impossible += unit.isPossible ? 0 : 1;
    if ( unit.isPossible && std::isfinite( unit.correction.x ) && !( movedOnly && unit.correction == Point() ) )
    {
      lengths.push_back( std::hypot( unit.correction.x, unit.correction.y ) );
      cause.correction.x += unit.correction.x;
      cause.correction.y += unit.correction.y;
    }
  }
  const auto known = static_cast<double>( lengths.size() );
  cause.correction = known > 0 ? Point{ cause.correction.x / known, cause.correction.y / known } : Point{ NAN, NAN };
  cause.meanLength = known > 0 ? std::accumulate( lengths.begin(), lengths.end(), 0.0 ) / known : NAN;
  cause.medianLength = known > 0 ? medianOf( lengths ) : std::numeric_limits<double>::infinity();
  cause.isConstant = std::all_of(
    corrected.begin(), corrected.end(),
    [&]( const CorrectedUnit &unit )
    {
      return !unit.isPossible || ( unit.isMoved && std::hypot( unit.correction.x - cause.correction.x,
                                                               unit.correction.y - cause.correction.y ) <= CONSTANT );
    } );
  return cause;
}

ScopeVotes::Settings ScopeDiagnoser::settings() const
{
  ScopeVotes::Settings settings;
  settings.reach = mParameters.tolerance;
  settings.bin = std::max( mParameters.tolerance / 2.5, mParameters.maximumShift / MOST_BINS );
  settings.radius = static_cast<int>( std::ceil( mParameters.maximumShift / settings.bin ) );
  settings.folds = std::max<std::size_t>( 1, std::min( MOST_FOLDS, mUnits.size() ) );
  std::vector<const MapUnit *> shown;
  for ( const MapUnit &unit : mUnits )
  {
    if ( !unit.shown.isEmpty() )
      shown.push_back( &unit );
  }
  for ( const MapUnit *unit : shown )
  {
    settings.pivot.x += unit->middle.x / static_cast<double>( shown.size() );
    settings.pivot.y += unit->middle.y / static_cast<double>( shown.size() );
  }
  if ( canShowRotation( shown ) )
  {
    double radius = 1;
    for ( const MapUnit *unit : shown )
      radius = std::max( radius, std::hypot( unit->middle.x - settings.pivot.x, unit->middle.y - settings.pivot.y ) );
    // The outermost unit moves by two bins from one to the next.
    const double step =
      std::max( 2 * settings.bin / radius / RADIANS, 2 * MOST_ROTATION / static_cast<double>( MOST_TURNS ) );
    for ( double turn = step; turn <= MOST_ROTATION; turn += step )
    {
      for ( const double sign : { 1.0, -1.0 } )
        settings.turns.push_back( { sign * turn, 1 } );
    }
    const double stretch = std::max( 2 * settings.bin / radius, 2 * MOST_STRETCH / static_cast<double>( MOST_TURNS ) );
    for ( double part = stretch; part <= MOST_STRETCH; part += stretch )
    {
      for ( const double sign : { 1.0, -1.0 } )
        settings.turns.push_back( { 0, 1 + sign * part } );
    }
  }
  return settings;
}

void ScopeDiagnoser::recoverShift( Progress &progress )
{
  mHeldOut.clear();
  mHeldOutVotes.assign( mUnits.size(), 0 );
  mFoldShifts.clear();
  mLocal.reset();
  if ( !field().isUsable() || !( field().best().gain > 0 ) )
    return;
  const double bin = mVotes->settings().bin;
  const ShiftPeak &peak = field().best();
  // The roots of votes climb early and stay flat: uphill from there, until the best lies within the grid.
  Point start{ peak.shift.east * bin, peak.shift.north * bin };
  const double around = std::max( 2 * bin, LEAST_AROUND );
  for ( int climb = 0; climb < MOST_CLIMBS; ++climb )
  {
    PartialProgress looking( progress, 100.0 * climb / MOST_CLIMBS, 100.0 * ( climb + 1 ) / MOST_CLIMBS );
    mLocal = std::make_unique<LocalVotes>( mUnits, mFinds, start, around, threadCount( mParameters.threads ), looking );
    const Point best = mLocal->best();
    const bool isInside = std::max( std::abs( best.x - start.x ), std::abs( best.y - start.y ) ) < around / 2;
    start = best;
    if ( isInside )
      break;
  }
  std::vector<const MapUnit *> meeting;
  for ( const std::size_t unit : mLocal->units() )
    meeting.push_back( &mUnits[unit] );
  mYardstick.canShowShift = canShowShift( meeting );
  if ( meeting.size() < 2 )
    return;
  RecoveredShift shift;
  shift.correction = mLocal->best();
  const double effectiveUnits = mLocal->effectiveUnits( shift.correction );
  const LocalVotes::Covariance covariance = mLocal->bootstrap( RESAMPLES, mParameters.seed, effectiveUnits );
  shift.varianceEast = covariance.eastEast;
  shift.covariance = covariance.eastNorth;
  shift.varianceNorth = covariance.northNorth;
  shift.units = meeting.size();
  shift.ellipseFactor = ellipseFactor( effectiveUnits );
  shift.p = std::max( chanceOfBest(), chanceOfCommonShift( *mVotes, peak.shift ) );
  shift.isFlat = mLocal->isFlat();
  for ( const ShiftPeak &rival : field().rivals( RIVALS_APART, RIVAL_SHARE ) )
  {
    if ( shift.rivals.size() == MOST_RIVALS )
      break;
    shift.rivals.push_back( { { rival.shift.east * bin, rival.shift.north * bin }, rival.gain / peak.gain } );
  }
  mYardstick.shift = shift;
  holdOut( progress );
  mResult.shift = mYardstick.shift;
  mYardstick.shiftIsSupported = judgeShift( mHeldOut, mYardstick ).verdict == ExplanationVerdict::Supported;
}

Point ScopeDiagnoser::foldShift( std::size_t fold ) const
{
  const ShiftPeak peak = field().bestWithoutFold( fold );
  const double bin = mVotes->settings().bin;
  const Point coarse{ peak.shift.east * bin, peak.shift.north * bin };
  const Point near = mYardstick.shift->correction;
  // Where the others lead elsewhere, the shift of the bins has to do.
  if ( std::hypot( coarse.x - near.x, coarse.y - near.y ) > LEAST_AROUND )
    return coarse;
  std::vector<double> weights;
  for ( const std::size_t unit : mLocal->units() )
    weights.push_back( mVotes->foldOf( unit ) == fold ? 0 : 1 );
  return mLocal->best( weights );
}

void ScopeDiagnoser::holdOut( Progress &progress )
{
  for ( std::size_t fold = 0; fold < mVotes->settings().folds; ++fold )
    mFoldShifts.push_back( foldShift( fold ) );
  std::vector<Point> corrections;
  for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
  {
    const RecordStamp &stamp = mVotes->stamps()[unit];
    corrections.push_back( mFoldShifts[mVotes->foldOf( unit )] );
    const double after = rootOf( stamp, mFinds, corrections.back() );
    const double before = rootOf( stamp, mFinds, {} );
    mHeldOutVotes[unit] = static_cast<float>( after );
    if ( after > 0 || before > 0 )
      mHeldOut.push_back( after - before );
  }
  mYardstick.shift->p = std::max( mYardstick.shift->p, directionChance( corrections, progress ) );
}

} // namespace minemap
