// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/minefield_sites.h"

#include "core/simulate/occupied_ground.h"
#include "core/simulate/random_streams.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace minemap
{

namespace
{

constexpr double EDGE = 10; //!< Metres that stay free along the edge of the frame.

//! The winding line along which most minefields lie, through the longer side of the frame.
class Front
{
  public:
    Front( const SimulationFrame &frame, std::uint64_t seed )
      : mFrame( frame ),
        mIsUpright( frame.height() > frame.width() ),
        mLength( std::max( frame.width(), frame.height() ) ),
        mDepth( std::min( frame.width(), frame.height() ) )
    {
      CounterRandom random = randomOf( seed, RandomPart::Front );
      for ( double &phase : mPhases )
        phase = random.uniform();
    }

    //! A place \a share of the way along, \a off metres beside it; \a along gets its direction there.
    Point at( double share, double off, Point &along ) const
    {
      double beside = mDepth / 2 + off;
      double slope = 0;
      for ( int wave = 0; wave < WAVES; ++wave )
      {
        const double angle = 2 * M_PI * ( TURNS[wave] * share + mPhases[wave] );
        beside += SIZES[wave] * mDepth * std::sin( angle );
        slope += SIZES[wave] * mDepth * 2 * M_PI * TURNS[wave] / mLength * std::cos( angle );
      }
      const double steepness = std::hypot( 1, slope );
      const Point direction = { 1 / steepness, slope / steepness };
      const Point origin = mFrame.toPlane( {} );
      const Point tip = mFrame.toPlane( mIsUpright ? Point{ direction.y, direction.x } : direction );
      along = { tip.x - origin.x, tip.y - origin.y };
      const double ahead = share * mLength;
      return mFrame.toPlane( mIsUpright ? Point{ beside, ahead } : Point{ ahead, beside } );
    }

    double depth() const { return mDepth; }

    //! How far along \a place lies, for the order of the records.
    double progressOf( const Point &place ) const
    {
      const Point inFrame = mFrame.fromPlane( place );
      return mIsUpright ? inFrame.y : inFrame.x;
    }

  private:
    static constexpr int WAVES = 2;
    static constexpr double TURNS[WAVES] = { 1.1, 2.7 };
    static constexpr double SIZES[WAVES] = { 0.17, 0.07 };

    const SimulationFrame &mFrame;
    bool mIsUpright;
    double mLength;
    double mDepth;
    double mPhases[WAVES] = {};
};

int rowsFor( int mines, CounterRandom &random )
{
  constexpr int LEAST = 2;
  constexpr int MOST = 4;
  return std::min( mines, LEAST + static_cast<int>( random.below( MOST - LEAST + 1 ) ) );
}

//! \a wanted metres, or as near to that as rows of mines 4 to 10 m apart can be.
double lengthOfRows( double wanted, int mines, int rows )
{
  constexpr double SMALLEST_STEP = 4;
  constexpr double LARGEST_STEP = 10;
  const int longest = ( mines + rows - 1 ) / rows;
  // Half a step more, because every other row is staggered.
  const double steps = longest - 0.5;
  constexpr double ENDS = 2 * MinefieldSite::ROW_END;
  return std::clamp( wanted, SMALLEST_STEP * steps + ENDS, LARGEST_STEP * steps + ENDS );
}

//! The size of the minefield that \a random draws. Fields of 150–400 × 20–60 m are those of methods.md 2.4.
void drawSize( MinefieldSite &site, const SimulationParameters &parameters, CounterRandom &random )
{
  const auto between = [&random]( double least, double most ) { return least + ( most - least ) * random.uniform(); };
  switch ( parameters.pattern )
  {
  case MinePattern::Rows:
    site.rows = rowsFor( parameters.mines, random );
    site.length = lengthOfRows( between( 150, 400 ), parameters.mines, site.rows );
    site.width = between( 20, 60 );
    break;
  case MinePattern::Cluster:
    site.length = between( 60, 120 );
    site.width = between( 40, 100 );
    break;
  case MinePattern::Scattered:
    site.length = between( 200, 400 );
    site.width = between( 100, 250 );
    break;
  }
}

//! Draws a place for \a site, near the front unless the first \a attempt have found no room there.
void drawPlace( MinefieldSite &site, const Front &front, const SimulationFrame &frame, bool isAtFront, int attempt,
                CounterRandom &random )
{
  constexpr int ATTEMPTS_AT_FRONT = 40;
  constexpr double SPREAD = 0.08; // Of the depth of the frame.
  const double share = random.uniform();
  const double other = random.uniform();
  const double off = random.normal() * SPREAD * front.depth();
  const double turn = random.normal() * 20 * M_PI / 180;
  Point direction;
  if ( isAtFront && attempt < ATTEMPTS_AT_FRONT )
  {
    site.centre = front.at( share, off, direction );
    site.along = { direction.x * std::cos( turn ) - direction.y * std::sin( turn ),
                   direction.x * std::sin( turn ) + direction.y * std::cos( turn ) };
  }
  else
  {
    site.centre = frame.toPlane( { share * frame.width(), other * frame.height() } );
    const double angle = random.uniform() * 2 * M_PI;
    site.along = { std::cos( angle ), std::sin( angle ) };
  }
}

std::optional<MinefieldSite> placedSite( std::size_t index, const SimulationParameters &parameters,
                                         const SimulationFrame &frame, const Front &front,
                                         const OccupiedGround &occupied )
{
  constexpr int ATTEMPTS = 400;
  constexpr double SHARE_AT_FRONT = 0.75;
  CounterRandom random = randomOf( parameters.seed, RandomPart::Places, index );
  MinefieldSite site;
  site.index = index;
  drawSize( site, parameters, random );
  const bool isAtFront = random.uniform() < SHARE_AT_FRONT;
  for ( int attempt = 0; attempt < ATTEMPTS; ++attempt )
  {
    drawPlace( site, front, frame, isAtFront, attempt, random );
    const std::vector<Point> corners = site.corners( 0 );
    const bool isInside = std::all_of( corners.begin(), corners.end(),
                                       [&frame]( const Point &corner ) { return frame.isNear( corner, -EDGE ); } );
    if ( isInside && occupied.hasRoom( site ) )
      return site;
  }
  return std::nullopt;
}

//! Makes phantoms of the sites that draw the smallest numbers, so that a larger share adds to those of a smaller one.
void choosePhantoms( std::vector<MinefieldSite> &sites, int phantoms, std::uint64_t seed )
{
  std::vector<std::pair<double, std::size_t>> keys;
  for ( std::size_t index = 0; index < sites.size(); ++index )
    keys.emplace_back( randomOf( seed, RandomPart::Kinds, index ).uniform(), index );
  std::sort( keys.begin(), keys.end() );
  for ( int number = 0; number < phantoms; ++number )
    sites[keys[static_cast<std::size_t>( number )].second].isPhantom = true;
}

} // namespace

std::vector<MinefieldSite> placeSites( const SimulationParameters &parameters, const SimulationFrame &frame,
                                       const Progress &progress )
{
  const auto phantoms = static_cast<int>( std::lround( parameters.phantomShare * parameters.records ) );
  const double recorded = parameters.records - phantoms;
  const double unrecorded = recorded * parameters.unrecordedShare / ( 1 - parameters.unrecordedShare );
  const int wanted = parameters.records + static_cast<int>( std::lround( unrecorded ) );

  const Front front( frame, parameters.seed );
  OccupiedGround occupied;
  std::vector<MinefieldSite> sites;
  for ( int number = 0; number < wanted; ++number )
  {
    progress.stopIfCanceled();
    std::optional<MinefieldSite> site =
      placedSite( static_cast<std::size_t>( number ), parameters, frame, front, occupied );
    if ( !site )
      throw ExtentTooSmall( number, wanted );
    site->isUnrecorded = number >= parameters.records;
    occupied.add( *site );
    sites.push_back( *site );
    if ( number + 1 == parameters.records )
      choosePhantoms( sites, phantoms, parameters.seed );
  }
  std::sort( sites.begin(), sites.end(),
             [&front]( const MinefieldSite &a, const MinefieldSite &b )
             {
               const double progressA = front.progressOf( a.centre );
               const double progressB = front.progressOf( b.centre );
               return progressA < progressB || ( progressA == progressB && a.index < b.index );
             } );
  return sites;
}

} // namespace minemap
