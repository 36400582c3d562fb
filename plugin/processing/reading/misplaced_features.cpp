// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/misplaced_features.h"

#include "processing/reading/coordinate_mistakes.h"
#include "processing/reading/disagreeing_places.h"
#include "processing/reading/misplaced_corners.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace minemap
{

namespace
{

constexpr double FAR_AWAY = 300000;       // Metres: then a mistake is looked for.
constexpr double VERY_FAR_AWAY = 1000000; // Metres: then a feature is named though none is found.

QgsRectangle rectangleOf( const Box &box )
{
  return box.isEmpty() ? QgsRectangle() : QgsRectangle( box.xMinimum, box.yMinimum, box.xMaximum, box.yMaximum );
}

constexpr double JUMP = 100000;       // Metres: an edge that no outline has.
constexpr double NEIGHBOURS = 100000; // Metres.

//! Finds what is misplaced in one layer.
class Search
{
  public:
    Search( const ShapeArray &shapes, const LayerCoordinateOperation &operation, bool mayBeAnywhere )
      : mShapes( shapes ),
        mOperation( operation ),
        mMayBeAnywhere( mayBeAnywhere )
    {
    }

    std::vector<MisplacedFeature> run();

  private:
    //! One place of each feature, of few features every vertex; 0, 0 only where there is nothing else.
    std::vector<Point> places() const;
    void look( std::size_t feature, const CoordinateMistakes &mistakes );
    //! The points of a feature that lie elsewhere, of which others lie where the layer is.
    void lookAtParts( std::size_t feature, const CoordinateMistakes &mistakes );
    Misplacement mistakeAt( const Point &vertex, const CoordinateMistakes &mistakes ) const;
    void keepWhatHasNeighbours();
    void dropWhatMayBeRight();
    //! What lies 300 to 1,000 km away is told where it is a tenth of the layer at one coordinate.
    void addFarAtOnePlace();
    //! Where two places disagree and too few tell which is right, nothing of them is left out.
    void keepWhatDisagrees();
    void addCorners();
    void addOutsideUse();
    //! True where all vertices of all features are at 0, 0.
    bool hasOnlyZeros() const;

    const ShapeArray &mShapes;
    const LayerCoordinateOperation &mOperation;
    bool mMayBeAnywhere;
    std::size_t mFeatures = 0; //!< With a geometry.
    std::vector<MisplacedFeature> mFound;
    std::vector<MisplacedFeature> mFarther; //!< Of points, over 300 km away, without a mistake, and not found.
    std::vector<bool> mIsPartly;            //!< Features of which other vertices lie where the layer is.
};

//! True for mistakes that are so wherever the others lie.
bool isSure( const MisplacedFeature &one )
{
  return one.misplacement == Misplacement::NoCoordinates || one.misplacement == Misplacement::Nowhere;
}

bool isDoubtful( const MisplacedFeature &one )
{
  return !isSure( one ) && !isKept( one.misplacement );
}

std::vector<Point> Search::places() const
{
  constexpr std::size_t FEW = 4;
  std::vector<Point> all;
  std::vector<Point> others;
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
  {
    const Path vertices = mShapes.vertices( feature );
    const std::size_t count = mFeatures < FEW ? vertices.size() : std::min<std::size_t>( vertices.size(), 1 );
    for ( std::size_t vertex = 0; vertex < count; ++vertex )
    {
      const Point &place = vertices.first[vertex];
      all.push_back( place );
      if ( place.x != 0 || place.y != 0 )
        others.push_back( place );
    }
  }
  return others.empty() ? all : others;
}

void Search::look( std::size_t feature, const CoordinateMistakes &mistakes )
{
  const Path vertices = mShapes.vertices( feature );
  std::vector<Point> far;
  std::size_t near = 0;
  std::size_t jumps = 0; // Long edges from near to far or back.
  const Point *before = nullptr;
  bool wasFar = false;
  for ( const Point &vertex : vertices )
  {
    const bool isUnset = !mMayBeAnywhere && mistakes.isUnset( vertex );
    const bool isFar = isUnset || ( !mistakes.isPlainlyNear( vertex ) && mistakes.isFar( vertex, FAR_AWAY ) );
    const bool isJump = before && isFar != wasFar &&
                        std::hypot( vertex.x - before->x, vertex.y - before->y ) > mOperation.inSourceUnits( JUMP );
    jumps += isUnset || isJump ? 1 : 0;
    if ( isFar && ( far.empty() || far.back() != vertex ) )
      far.push_back( vertex );
    near += isFar ? 0 : 1;
    before = &vertex;
    wasFar = isFar;
  }
  if ( far.empty() )
    return;
  if ( far.size() > 1 && far.front() == far.back() )
    far.pop_back(); // The start of a ring.
  if ( near > 0 && mShapes.kind( feature ) == ShapeKind::Point )
    return lookAtParts( feature, mistakes );
  if ( near > 0 )
  {
    // An outline that reaches far does so step by step; a wrong corner is a jump.
    if ( jumps == 0 )
      return;
    mIsPartly[feature] = true;
    for ( const Point &vertex : far )
    {
      const Misplacement mistake = mistakeAt( vertex, mistakes );
      if ( mistake == Misplacement::Far )
        continue;
      mFound.push_back( { feature, mistake, vertex, {} } );
      return;
    }
    // Without a mistake that explains it, most corners must be right.
    if ( far.size() == 1 && near > far.size() && !mMayBeAnywhere )
      mFound.push_back( { feature, Misplacement::OneVertex, far.front(), {} } );
    return;
  }
  const Misplacement mistake = mistakeAt( far.front(), mistakes );
  if ( mistake != Misplacement::Far || ( !mMayBeAnywhere && mistakes.isFar( far.front(), VERY_FAR_AWAY ) ) )
    mFound.push_back( { feature, mistake, far.front(), {} } );
  else if ( !mMayBeAnywhere && mShapes.kind( feature ) == ShapeKind::Point )
    mFarther.push_back( { feature, Misplacement::Far, far.front(), {} } );
}

void Search::lookAtParts( std::size_t feature, const CoordinateMistakes &mistakes )
{
  const Path vertices = mShapes.vertices( feature );
  MisplacedFeature found;
  for ( std::size_t part = 0; part < vertices.size(); ++part )
  {
    const Point &vertex = vertices.first[part];
    const bool isUnset = !mMayBeAnywhere && mistakes.isUnset( vertex );
    if ( !isUnset && ( mistakes.isPlainlyNear( vertex ) || !mistakes.isFar( vertex, FAR_AWAY ) ) )
      continue;
    const Misplacement mistake = mistakeAt( vertex, mistakes );
    if ( mistake == Misplacement::Far )
      continue;
    if ( found.parts.empty() )
      found = { feature, mistake, vertex, {} };
    found.parts.push_back( part );
  }
  if ( !found.parts.empty() )
    mFound.push_back( std::move( found ) );
}

Misplacement Search::mistakeAt( const Point &vertex, const CoordinateMistakes &mistakes ) const
{
  if ( !mMayBeAnywhere )
    return mistakes.mistakeOf( vertex );
  return CoordinateMistakes::isOrigin( vertex, mOperation ) ? Misplacement::NoCoordinates : Misplacement::Far;
}

void Search::keepWhatHasNeighbours()
{
  // Where features without any mistake lie, the ground is real, and so may be those that only look mistaken.
  const double cell = mOperation.inSourceUnits( NEIGHBOURS );
  const auto cellOf = [cell]( const Point &place )
  { return std::pair( std::floor( place.x / cell ), std::floor( place.y / cell ) ); };
  if ( std::none_of( mFound.begin(), mFound.end(), isDoubtful ) )
    return;
  std::vector<bool> isFound( mShapes.size(), false );
  for ( const MisplacedFeature &one : mFound )
    isFound[one.feature] = !isKept( one.misplacement );
  std::set<std::pair<double, double>> cells;
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
  {
    const Path vertices = mShapes.vertices( feature );
    if ( !isFound[feature] && vertices.size() > 0 )
      cells.insert( cellOf( *vertices.first ) );
  }
  const auto hasNeighbour = [&]( const MisplacedFeature &one )
  {
    const auto [x, y] = cellOf( one.vertex );
    for ( const double column : { x - 1, x, x + 1 } )
    {
      for ( const double row : { y - 1, y, y + 1 } )
      {
        if ( cells.count( { column, row } ) > 0 )
          return true;
      }
    }
    return false;
  };
  mFound.erase( std::remove_if( mFound.begin(), mFound.end(),
                                [&]( const MisplacedFeature &one )
                                { return isDoubtful( one ) && hasNeighbour( one ); } ),
                mFound.end() );
}

void Search::dropWhatMayBeRight()
{
  // Where half are nowhere, it is the layer's CRS that is wrong.
  const auto isNowhere = []( const MisplacedFeature &one ) { return one.misplacement == Misplacement::Nowhere; };
  const auto count = static_cast<std::size_t>( std::count_if( mFound.begin(), mFound.end(), isNowhere ) );
  if ( 2 * count >= mFeatures )
    mFound.erase( std::remove_if( mFound.begin(), mFound.end(), isNowhere ), mFound.end() );
}

void Search::addFarAtOnePlace()
{
  constexpr std::size_t OF_TEN = 10;
  constexpr std::size_t FEWEST = 3;
  std::map<std::pair<double, double>, std::size_t> counts;
  for ( const MisplacedFeature &one : mFarther )
    ++counts[{ one.vertex.x, one.vertex.y }];
  for ( const MisplacedFeature &one : mFarther )
  {
    const std::size_t count = counts[{ one.vertex.x, one.vertex.y }];
    if ( count >= FEWEST && OF_TEN * count >= mFeatures )
      mFound.push_back( one );
  }
}

void Search::keepWhatDisagrees()
{
  std::vector<bool> skipped = mIsPartly;
  for ( const MisplacedFeature &one : mFound )
    skipped[one.feature] = skipped[one.feature] || isSure( one ) || !one.parts.empty();
  const std::vector<MisplacedFeature> places = disagreeingPlaces( mShapes, mOperation, skipped );
  if ( places.empty() )
    return;
  mFound.erase( std::remove_if( mFound.begin(), mFound.end(),
                                [&skipped]( const MisplacedFeature &one )
                                { return !skipped[one.feature] && isDoubtful( one ); } ),
                mFound.end() );
  mFound.insert( mFound.end(), places.begin(), places.end() );
}

void Search::addCorners()
{
  std::vector<bool> isFound( mShapes.size(), false );
  for ( const MisplacedFeature &one : mFound )
    isFound[one.feature] = true;
  const MisplacedCorners corners( mShapes, mOperation );
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
  {
    const std::optional<Point> corner = isFound[feature] ? std::nullopt : corners.cornerOf( feature );
    if ( corner )
      mFound.push_back( { feature, Misplacement::OneVertex, *corner, {} } );
  }
}

bool Search::hasOnlyZeros() const
{
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
  {
    for ( const Point &vertex : mShapes.vertices( feature ) )
    {
      if ( vertex.x != 0 || vertex.y != 0 )
        return false;
    }
  }
  return true;
}

void Search::addOutsideUse()
{
  std::vector<bool> isLeftOut( mShapes.size(), false );
  for ( const MisplacedFeature &one : mFound )
    isLeftOut[one.feature] = !isKept( one.misplacement );
  Box whole;
  const auto includeAll = [this]( Box &box, std::size_t feature )
  {
    for ( const Point &vertex : mShapes.vertices( feature ) )
      box.include( vertex );
  };
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
  {
    if ( !isLeftOut[feature] )
      includeAll( whole, feature );
  }
  if ( !mOperation.reachesOutside( rectangleOf( whole ) ) )
    return;
  std::vector<MisplacedFeature> outside;
  std::size_t left = 0;
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
  {
    const Path vertices = mShapes.vertices( feature );
    if ( vertices.size() == 0 || isLeftOut[feature] )
      continue;
    ++left;
    Box box;
    includeAll( box, feature );
    if ( mOperation.reachesOutside( rectangleOf( box ) ) )
      outside.push_back( { feature, Misplacement::OutsideUse, *vertices.first, {} } );
  }
  constexpr std::size_t OF_TEN = 10;
  if ( OF_TEN * outside.size() >= left )
    return; // No single rows: CRS or transformation are wrong.
  std::vector<bool> isOutside( mShapes.size(), false );
  for ( const MisplacedFeature &one : outside )
    isOutside[one.feature] = true;
  const auto isAlsoOutside = [&isOutside]( const MisplacedFeature &one ) { return isOutside[one.feature]; };
  mFound.erase( std::remove_if( mFound.begin(), mFound.end(), isAlsoOutside ), mFound.end() );
  mFound.insert( mFound.end(), outside.begin(), outside.end() );
}

std::vector<MisplacedFeature> Search::run()
{
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
    mFeatures += mShapes.vertices( feature ).size() > 0 ? 1 : 0;
  const std::vector<Point> where = places();
  if ( where.empty() )
    return {};
  if ( hasOnlyZeros() )
  {
    for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
    {
      if ( mShapes.vertices( feature ).size() > 0 )
        mFound.push_back( { feature, Misplacement::NoCoordinates, { 0, 0 }, {} } );
    }
    return std::move( mFound );
  }
  mIsPartly.assign( mShapes.size(), false );
  const CoordinateMistakes mistakes( where, mOperation );
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
    look( feature, mistakes );
  keepWhatHasNeighbours();
  dropWhatMayBeRight();
  if ( !mMayBeAnywhere )
  {
    addFarAtOnePlace();
    keepWhatDisagrees();
    addCorners();
    addOutsideUse();
  }
  std::sort( mFound.begin(), mFound.end(),
             []( const MisplacedFeature &a, const MisplacedFeature &b ) { return a.feature < b.feature; } );
  return std::move( mFound );
}

} // namespace

const char *noteOf( Misplacement misplacement )
{
  switch ( misplacement )
  {
  case Misplacement::NoCoordinates:
    return "misplaced_no_coordinates";
  case Misplacement::Swapped:
    return "misplaced_swapped";
  case Misplacement::Sign:
    return "misplaced_sign";
  case Misplacement::Digits:
    return "misplaced_digits";
  case Misplacement::Unit:
    return "misplaced_unit";
  case Misplacement::Zone:
    return "misplaced_zone";
  case Misplacement::Nowhere:
    return "misplaced_nowhere";
  case Misplacement::OutsideUse:
    return "misplaced_outside_use";
  case Misplacement::OneVertex:
    return "misplaced_vertex";
  case Misplacement::Far:
    return "far_from_others";
  case Misplacement::Disagrees:
    return "places_disagree";
  }
  return "";
}

bool isKept( Misplacement misplacement )
{
  return misplacement == Misplacement::Far || misplacement == Misplacement::Disagrees;
}

std::vector<MisplacedFeature> misplacedFeatures( const ShapeArray &shapes, const LayerCoordinateOperation &operation,
                                                 bool mayBeAnywhere )
{
  return Search( shapes, operation, mayBeAnywhere ).run();
}

} // namespace minemap
