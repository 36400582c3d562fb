// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/boundary_samples.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

double lengthOf( const Path &path )
{
  double length = 0;
  for ( std::size_t vertex = 1; vertex < path.size(); ++vertex )
    length +=
      std::hypot( path.first[vertex].x - path.first[vertex - 1].x, path.first[vertex].y - path.first[vertex - 1].y );
  return length;
}

//! Adds samples of one path after another.
class Sampler
{
  public:
    Sampler( const Shape &shape, const SampleDensity &density )
      : mShape( shape ),
        mStep( std::max( density.step, minemap::lengthOf( shape ) / density.most ) )
    {
    }

    std::vector<BoundarySample> run()
    {
      for ( std::size_t index = 0; index < mShape.pathCount(); ++index )
      {
        const Path path = mShape.path( index );
        const std::size_t first = mSamples.size();
        if ( mShape.kind() == ShapeKind::Polygon )
          addRing( path );
        else if ( mShape.kind() == ShapeKind::Line && path.size() > 1 )
          addLine( path );
        else
          addPoints( path );
        if ( first < mSamples.size() )
          mSamples[first].beginsPath = true;
      }
      return std::move( mSamples );
    }

  private:
    void addRing( const Path &path )
    {
      const std::size_t first = mSamples.size();
      addAlong( path, BoundarySample::Kind::Edge );
      const std::size_t count = mSamples.size() - first;
      // Even-odd: places beside the ring tell for all of it on which side its polygon lies. Three outvote a bad one.
      constexpr std::size_t ASKED = 3;
      int inside = 0;
      for ( std::size_t asked = 0; count > 0 && asked < ASKED; ++asked )
      {
        constexpr double BESIDE = 1e-3; // Metres.
        const BoundarySample &sample = mSamples[first + asked * count / ASKED];
        inside += locate( mShape, movedAlong( sample.place, sample.outward, BESIDE ) ) == Location::Outside ? -1 : 1;
      }
      for ( std::size_t sample = first; inside > 0 && sample < mSamples.size(); ++sample )
        mSamples[sample].outward = { -mSamples[sample].outward.x, -mSamples[sample].outward.y };
    }

    void addLine( const Path &path )
    {
      addEnd( path.first[0], path.first[1] );
      addAlong( path, BoundarySample::Kind::Within );
      addEnd( path.last[-1], path.last[-2] );
    }

    void addPoints( const Path &path )
    {
      for ( const Point &point : path )
        mSamples.push_back( { point, {}, 1, BoundarySample::Kind::Single, false } );
    }

    void addEnd( const Point &end, const Point &before )
    {
      const double length = std::hypot( end.x - before.x, end.y - before.y );
      if ( length > 0 )
        mSamples.push_back( { end,
                              { ( end.x - before.x ) / length, ( end.y - before.y ) / length },
                              0,
                              BoundarySample::Kind::End,
                              false } );
    }

    //! Places at equal steps along the whole path.
    void addAlong( const Path &path, BoundarySample::Kind kind )
    {
      const double all = lengthOf( path );
      if ( all <= 0 )
        return;
      const double step = all / std::ceil( all / mStep );
      double next = step / 2; // From the beginning of the edge.
      for ( std::size_t vertex = 1; vertex < path.size(); ++vertex )
      {
        const Point &a = path.first[vertex - 1];
        const Point &b = path.first[vertex];
        const double length = std::hypot( b.x - a.x, b.y - a.y );
        for ( ; next < length; next += step )
        {
          const Point along = { ( b.x - a.x ) / length, ( b.y - a.y ) / length };
          mSamples.push_back( { movedAlong( a, along, next ), { along.y, -along.x }, step, kind, false } );
        }
        next -= length;
      }
    }

    const Shape &mShape;
    double mStep;
    std::vector<BoundarySample> mSamples;
};

} // namespace

double lengthOf( const Shape &shape )
{
  double length = 0;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
    length += lengthOf( shape.path( index ) );
  return length;
}

std::vector<BoundarySample> boundarySamples( const Shape &shape, const SampleDensity &density )
{
  return Sampler( shape, density ).run();
}

} // namespace minemap
