// SPDX-License-Identifier: GPL-2.0-or-later
// The part of ScopeDiagnoser that asks whether a map was georeferenced unevenly.
#include "core/cause/plane_motion.h"
#include "core/diagnose/partial_progress.h"
#include "core/diagnose/scope_diagnosis.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_PLACES = 150;
constexpr std::size_t FEWEST_PLACES = 12;
constexpr double REACH = 800; //!< Metres that a place may be displaced by.

//! The shift that the units around a place agree on.
class ShiftField
{
  public:
    ShiftField( const std::vector<MapUnit> &units, const std::vector<RecordStamp> &stamps, const FindIndex &finds,
                double bin, int threads, Progress &progress )
      : mUnits( units ),
        mStamps( stamps ),
        mFinds( finds ),
        mBin( bin ),
        mRadius( static_cast<int>( REACH / bin ) )
    {
      const std::size_t every = 1 + units.size() / MOST_PLACES;
      for ( std::size_t unit = 0; unit < units.size(); unit += every )
      {
        if ( !stamps[unit].isEmpty() )
          mMembers.push_back( unit );
      }
      mVotes.resize( mMembers.size() );
      doInParts( mMembers.size(), threads, progress, 0, 0,
                 [&]( std::size_t member, std::size_t, const StopFlag & ) { countVotes( member ); } );
    }

    const std::vector<std::size_t> &members() const { return mMembers; }

    //! What the units around \a place say, weighted by exp( −d² / 2 width² ), but unit \a without.
    Point shiftAt( const Point &place, double width, std::size_t without ) const
    {
      std::vector<double> sums( mVotes.empty() ? 0 : mVotes.front().size(), 0 );
      std::vector<double> weights;
      for ( std::size_t member = 0; member < mMembers.size(); ++member )
      {
        const Point &middle = mUnits[mMembers[member]].middle;
        const double squared =
          ( middle.x - place.x ) * ( middle.x - place.x ) + ( middle.y - place.y ) * ( middle.y - place.y );
        weights.push_back( mMembers[member] == without ? 0 : std::exp( -squared / ( 2 * width * width ) ) );
        for ( std::size_t cell = 0; cell < sums.size() && weights.back() > NOTHING; ++cell )
          sums[cell] += weights.back() * mVotes[member][cell];
      }
      const auto best = static_cast<int>( std::max_element( sums.begin(), sums.end() ) - sums.begin() );
      const int side = 2 * mRadius + 1;
      return refined( { mBin * ( best % side - mRadius ), mBin * ( best / side - mRadius ) }, weights );
    }

  private:
    static constexpr double NOTHING = 1e-3;

    void countVotes( std::size_t member )
    {
      const std::size_t unit = mMembers[member];
      for ( int north = -mRadius; north <= mRadius; ++north )
      {
        for ( int east = -mRadius; east <= mRadius; ++east )
          mVotes[member].push_back(
            static_cast<float>( rootOf( mStamps[unit], mFinds, { mBin * east, mBin * north } ) ) );
      }
    }

    //! Uphill in ever smaller steps.
    Point refined( Point best, const std::vector<double> &weights ) const
    {
      constexpr double LAST_STEP = 2; // Metres.
      const auto votesOf = [&]( const Point &shift )
      {
        double votes = 0;
        for ( std::size_t member = 0; member < mMembers.size(); ++member )
          votes += weights[member] > NOTHING ? weights[member] * rootOf( mStamps[mMembers[member]], mFinds, shift ) : 0;
        return votes;
      };
      double most = votesOf( best );
      for ( double step = mBin / 2; step >= LAST_STEP; step /= 2 )
      {
        const Point start = best;
        for ( const Point &way : { Point{ step, 0 }, Point{ -step, 0 }, Point{ 0, step }, Point{ 0, -step } } )
        {
          const Point tried = { start.x + way.x, start.y + way.y };
          const double votes = votesOf( tried );
          if ( votes > most )
          {
            most = votes;
            best = tried;
          }
        }
      }
      return best;
    }

    const std::vector<MapUnit> &mUnits;
    const std::vector<RecordStamp> &mStamps;
    const FindIndex &mFinds;
    double mBin;
    int mRadius;
    std::vector<std::size_t> mMembers;
    std::vector<std::vector<float>> mVotes; //!< Of each member, row by row from the south.
};

} // namespace

void ScopeDiagnoser::tryUneven( const std::vector<std::size_t> &records, Progress &progress )
{
  mUneven.clear();
  const bool isExplained =
    std::any_of( mResult.explanations.begin(), mResult.explanations.end(),
                 []( const Explanation &explanation ) {
                   return explanation.verdict == ExplanationVerdict::Supported && !isFitted( explanation.recipe.cause );
                 } );
  if ( mIsPaired || !mIsMixing || isExplained || !mYardstick.hasEnoughFinds || !mYardstick.shift ||
       mUnits.size() < FEWEST_PLACES )
    return;
  QuietProgress quiet( progress );
  const int threads = threadCount( mParameters.threads );
  const ShiftField field( mUnits, mVotes->stamps(), mFinds, mParameters.tolerance / 2, threads, quiet );
  double radius = 0;
  for ( const MapUnit &unit : mUnits )
    radius = std::max(
      radius, std::hypot( unit.middle.x - mVotes->settings().pivot.x, unit.middle.y - mVotes->settings().pivot.y ) );
  // How wide a neighbourhood is, is what gives units that were left out the most.
  double width = 0;
  double most = -1;
  std::vector<Point> corrections;
  for ( const double share : { 0.5, 0.25, 0.125 } )
  {
    std::vector<Point> tried( mUnits.size() );
    doInParts( mUnits.size(), threads, quiet, 0, 0,
               [&]( std::size_t unit, std::size_t, const StopFlag & )
               { tried[unit] = field.shiftAt( mUnits[unit].middle, share * radius, unit ); } );
    double votes = 0;
    for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
      votes += rootOf( mVotes->stamps()[unit], mFinds, tried[unit] );
    if ( votes > most )
    {
      most = votes;
      width = share * radius;
      corrections = std::move( tried );
    }
  }
  const std::vector<float> &single = mHeldOutVotes;
  std::vector<double> gains;
  for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
  {
    const double votes = rootOf( mVotes->stamps()[unit], mFinds, corrections[unit] );
    if ( votes > 0 || single[unit] > 0 )
      gains.push_back( votes - single[unit] );
  }
  const double enough =
    std::max( { sumOf( mYardstick.bestVotes ), sumOf( single ), mCauses.empty() ? 0 : sumOf( mCauses.front().base ) } );
  if ( ENOUGH * most < enough || lowerGain( gains ) <= 0 )
    return;
  Explanation explanation;
  explanation.recipe.cause = Cause::Uneven;
  // Shifts are known at the units, and change from one to the next: half the width keeps what changes.
  explanation.recipe.width = width / 2;
  std::vector<Point> places;
  std::vector<double> lengths;
  Point mean;
  for ( const std::size_t unit : field.members() )
  {
    const Point shift = field.shiftAt( mUnits[unit].middle, width, mUnits.size() );
    const Point here = trueShift( shift );
    places.push_back( mUnits[unit].middle );
    explanation.recipe.shifts.push_back( { {}, here.x, here.y } );
    lengths.push_back( std::hypot( here.x, here.y ) );
    mean = { mean.x + here.x / static_cast<double>( field.members().size() ),
             mean.y + here.y / static_cast<double>( field.members().size() ) };
  }
  mInput.plane->unproject( places );
  for ( std::size_t place = 0; place < places.size(); ++place )
    explanation.recipe.shifts[place].place = places[place];
  std::ostringstream detail;
  detail << "moved by " << std::lround( *std::min_element( lengths.begin(), lengths.end() ) ) << " to "
         << std::lround( *std::max_element( lengths.begin(), lengths.end() ) ) << " m, changing over "
         << std::lround( width / 1000 * 10 ) / 10.0 << " km";
  explanation.detail = detail.str();
  explanation.correction = mean;
  double sum = 0;
  for ( const double length : lengths )
    sum += length / static_cast<double>( lengths.size() );
  explanation.length = sum;
  explanation.p = directionChance( corrections, progress );
  explanation.hitBefore = mHitBefore;
  const RecipeRunner runner( mInput, explanation.recipe );
  explanation.hitAfter = hitRate( corrected( records, runner, progress ), mTest, progress );
  mUneven = corrections;
  explanation.hitCrossValidated = hitRate( movedUnits( records, mUneven ), mTest, progress );
  const bool isSignificant = *explanation.p <= SIGNIFICANT;
  explanation.verdict = isSignificant ? ExplanationVerdict::Supported : ExplanationVerdict::Rejected;
  explanation.why = isSignificant ? why::FITS : why::NO_BETTER_THAN_CHANCE;
  mResult.explanations.push_back( explanation );
  const char *against = isSignificant ? refutation( mResult.explanations.size() - 1, records, progress ) : nullptr;
  if ( against )
  {
    mResult.explanations.back().verdict = ExplanationVerdict::NotRejected;
    mResult.explanations.back().why = against;
  }
}

std::vector<Shape> ScopeDiagnoser::movedUnits( const std::vector<std::size_t> &records,
                                               const std::vector<Point> &corrections ) const
{
  std::vector<Point> shifts( mInput.records.size(), mYardstick.shift->correction );
  for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
  {
    for ( const std::size_t record : mUnits[unit].records )
      shifts[record] = corrections[unit];
  }
  std::vector<Shape> shapes = shown( records );
  for ( std::size_t position = 0; position < records.size(); ++position )
  {
    const Point &shift = shifts[records[position]];
    shapes[position] = movedBy( movedBy( shift.x, shift.y ), std::move( shapes[position] ) );
  }
  return shapes;
}

} // namespace minemap
