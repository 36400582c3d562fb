// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/misplaced_features.h"

#include "processing/coordinate_mistakes.h"

#include <algorithm>
#include <cmath>
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
    void addOutsideUse();

    const ShapeArray &mShapes;
    const LayerCoordinateOperation &mOperation;
    bool mMayBeAnywhere;
    std::size_t mFeatures = 0; //!< With a geometry.
    std::vector<MisplacedFeature> mFound;
};

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
    const bool isFar = !mistakes.isPlainlyNear( vertex ) && mistakes.isFar( vertex, FAR_AWAY );
    if ( before && isFar != wasFar )
      jumps += std::hypot( vertex.x - before->x, vertex.y - before->y ) > mOperation.inSourceUnits( JUMP ) ? 1 : 0;
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
    // An outline that reaches far does so step by step; a wrong corner is a jump, and most corners are right.
    if ( jumps == 0 || near <= far.size() )
      return;
    const Misplacement mistake = mistakeAt( far.front(), mistakes );
    if ( mistake != Misplacement::Far )
      mFound.push_back( { feature, mistake, far.front(), {} } );
    else if ( far.size() == 1 && !mMayBeAnywhere )
      mFound.push_back( { feature, Misplacement::OneVertex, far.front(), {} } );
    return;
  }
  const Misplacement mistake = mistakeAt( far.front(), mistakes );
  if ( mistake != Misplacement::Far || ( !mMayBeAnywhere && mistakes.isFar( far.front(), VERY_FAR_AWAY ) ) )
    mFound.push_back( { feature, mistake, far.front(), {} } );
}

void Search::lookAtParts( std::size_t feature, const CoordinateMistakes &mistakes )
{
  const Path vertices = mShapes.vertices( feature );
  MisplacedFeature found;
  for ( std::size_t part = 0; part < vertices.size(); ++part )
  {
    const Point &vertex = vertices.first[part];
    if ( mistakes.isPlainlyNear( vertex ) || !mistakes.isFar( vertex, FAR_AWAY ) )
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
  const auto isSure = []( const MisplacedFeature &one )
  { return one.misplacement == Misplacement::NoCoordinates || one.misplacement == Misplacement::Nowhere; };
  const auto isDoubtful = [&isSure]( const MisplacedFeature &one )
  { return !isSure( one ) && one.misplacement != Misplacement::Far; };
  if ( std::none_of( mFound.begin(), mFound.end(), isDoubtful ) )
    return;
  std::vector<bool> isFound( mShapes.size(), false );
  for ( const MisplacedFeature &one : mFound )
    isFound[one.feature] = one.misplacement != Misplacement::Far;
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
  constexpr std::size_t OF_TEN = 10;
  const auto drop = [this]( Misplacement misplacement, std::size_t parts )
  {
    const auto is = [misplacement]( const MisplacedFeature &one ) { return one.misplacement == misplacement; };
    const auto count = static_cast<std::size_t>( std::count_if( mFound.begin(), mFound.end(), is ) );
    if ( count * parts >= mFeatures )
      mFound.erase( std::remove_if( mFound.begin(), mFound.end(), is ), mFound.end() );
  };
  // Many features far away are a second place; where half are nowhere, it is the layer's CRS that is wrong.
  drop( Misplacement::Far, OF_TEN );
  drop( Misplacement::Nowhere, 2 );
}

void Search::addOutsideUse()
{
  std::vector<bool> isLeftOut( mShapes.size(), false );
  for ( const MisplacedFeature &one : mFound )
    isLeftOut[one.feature] = one.misplacement != Misplacement::Far;
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
  if ( 2 * outside.size() >= left )
    return;
  const auto isAlsoOutside = [&outside]( const MisplacedFeature &one )
  {
    return std::any_of( outside.begin(), outside.end(),
                        [&one]( const MisplacedFeature &other ) { return other.feature == one.feature; } );
  };
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
  const CoordinateMistakes mistakes( where, mOperation );
  for ( std::size_t feature = 0; feature < mShapes.size(); ++feature )
    look( feature, mistakes );
  keepWhatHasNeighbours();
  dropWhatMayBeRight();
  if ( !mMayBeAnywhere )
    addOutsideUse();
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
  }
  return "";
}

std::vector<MisplacedFeature> misplacedFeatures( const ShapeArray &shapes, const LayerCoordinateOperation &operation,
                                                 bool mayBeAnywhere )
{
  return Search( shapes, operation, mayBeAnywhere ).run();
}

} // namespace minemap
