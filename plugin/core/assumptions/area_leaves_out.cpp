// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/area_leaves_out.h"

#include "core/geometry/overlay.h"

#include <algorithm>
#include <memory>

namespace minemap
{

namespace
{

constexpr double MOST_LEFT_OUT = 0.1;

enum class Lies : std::uint8_t
{
  Inside,
  Across,
  Outside
};

//! Where shapes lie about the area: most by its index, those at its edge by overlay.
class AreaEdge
{
  public:
    explicit AreaEdge( const std::vector<Shape> &area ) : mIndex( pointersTo( area ) )
    {
      std::vector<Overlay::Geometry> parts;
      for ( const Shape &shape : area )
      {
        if ( !shape.isEmpty() )
          parts.push_back( mOverlay.fromShape( shape ) );
      }
      mArea = mOverlay.unionOf( std::move( parts ) );
    }

    bool contains( const Point &place ) const { return mIndex.anyContains( place ); }

    Lies lies( const Shape &shape )
    {
      const Box box = shape.boundingBox();
      if ( !mIndex.anyEdgeMeets( box ) )
        return contains( shape.vertices().front() ) ? Lies::Inside : Lies::Outside;
      const Overlay::Geometry whole = mOverlay.fromShape( shape );
      if ( !mOverlay.intersects( *whole, *mArea ) )
        return Lies::Outside;
      const Overlay::Geometry beyond = mOverlay.difference( *whole, *mArea );
      return isNothing( shape.kind(), *beyond ) ? Lies::Inside : Lies::Across;
    }

  private:
    static std::vector<const Shape *> pointersTo( const std::vector<Shape> &shapes )
    {
      std::vector<const Shape *> pointers;
      pointers.reserve( shapes.size() );
      for ( const Shape &shape : shapes )
        pointers.push_back( &shape );
      return pointers;
    }

    //! Slivers of rounding along an edge that record and area share are nothing.
    bool isNothing( ShapeKind kind, const GEOSGeometry &rest )
    {
      constexpr double SLIVER = 0.01; // m², m.
      if ( kind == ShapeKind::Point )
        return mOverlay.isEmpty( rest );
      return ( kind == ShapeKind::Polygon ? mOverlay.area( rest ) : mOverlay.length( rest ) ) < SLIVER;
    }

    ShapeIndex mIndex;
    Overlay mOverlay;
    Overlay::Geometry mArea;
};

//! Things of one kind, and those of them outside.
struct Share
{
    std::int64_t n = 0;
    std::int64_t outside = 0;
    double most = MOST_LEFT_OUT;

    double value() const { return n == 0 ? 0 : static_cast<double>( outside ) / static_cast<double>( n ); }

    bool isOver() const { return value() > most; }
};

//! Those over their limit before others, then the larger share.
bool isBeatenBy( const Share &a, const Share &b )
{
  return a.isOver() != b.isOver() ? b.isOver() : a.value() < b.value();
}

Share findsOutside( const AssumptionWorld &world, std::vector<std::uint32_t> &outside )
{
  const auto all = static_cast<std::uint32_t>( world.evidence.finds.size() );
  auto taking = world.finds.begin();
  for ( std::uint32_t find = 0; find < all; ++find )
  {
    if ( taking != world.finds.end() && *taking == find )
      ++taking;
    else
      outside.push_back( find );
  }
  return { all, static_cast<std::int64_t>( outside.size() ), MOST_LEFT_OUT };
}

Share recordsOutside( const AssumptionWorld &world, AreaEdge &area, LeftOut &leftOut,
                      std::vector<std::uint32_t> &outside )
{
  Share share;
  for ( std::uint32_t record = 0; record < world.map.records.size(); ++record )
  {
    world.progress.stopIfCanceled();
    if ( world.record( record ).isEmpty() )
      continue;
    ++share.n;
    const Lies lies = area.lies( world.record( record ) );
    if ( lies == Lies::Outside )
      outside.push_back( record );
    leftOut.clipped += lies == Lies::Across ? 1 : 0;
  }
  share.outside = static_cast<std::int64_t>( outside.size() );
  return share;
}

Share accidentsOutside( const AssumptionWorld &world, const AreaEdge &area )
{
  Share share;
  share.most = 0;
  for ( const Accident &accident : world.evidence.accidents )
  {
    ++share.n;
    share.outside += area.contains( accident.place ) ? 0 : 1;
  }
  return share;
}

} // namespace

Assumption checkAreaLeavesOut( const AssumptionWorld &world )
{
  Assumption assumption;
  assumption.code = AssumptionCode::AreaLeavesOut;
  if ( !world.evidence.hasArea )
  {
    assumption.reason = assumption_reasons::NO_AREA;
    return assumption;
  }
  AreaEdge area( world.evidence.area );
  LeftOut leftOut;
  std::vector<std::uint32_t> finds, records;
  const Share shares[] = { findsOutside( world, finds ), recordsOutside( world, area, leftOut, records ),
                           accidentsOutside( world, area ) };
  leftOut.finds = shares[0].outside;
  leftOut.records = shares[1].outside;
  leftOut.accidents = shares[2].outside;
  if ( shares[0].n + shares[1].n + shares[2].n == 0 )
  {
    assumption.reason = assumption_reasons::FEW_FINDS;
    return assumption;
  }
  const Share &worst = *std::max_element( std::begin( shares ), std::end( shares ), isBeatenBy );
  assumption.leftOut = leftOut;
  assumption.statistic = worst.value();
  assumption.n = worst.n;
  assumption.concerned = worst.outside;
  assumption.state = worst.isOver() ? AssumptionState::Broken : AssumptionState::Holds;
  if ( worst.isOver() )
  {
    assumption.finds = std::move( finds );
    assumption.records = std::move( records );
  }
  return assumption;
}

} // namespace minemap
