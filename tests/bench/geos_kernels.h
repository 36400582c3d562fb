// SPDX-License-Identifier: GPL-2.0-or-later
// The usual way with GEOS: an STRtree of prepared geometries. What the kernels of the core are measured against.
#pragma once

#include "core/geometry/shape.h"

#include <geos_c.h>

#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <vector>

namespace minemap::bench
{

//! For one thread: neither contexts nor prepared geometries of GEOS may be shared between threads.
class GeosKernels
{
  public:
    explicit GeosKernels( const std::vector<Shape> &shapes )
      : mContext( GEOS_init_r() ),
        mPolygonTree( GEOSSTRtree_create_r( mContext, NODE_CAPACITY ) ),
        mRingTree( GEOSSTRtree_create_r( mContext, NODE_CAPACITY ) ),
        mItems( shapes.size() )
    {
      for ( std::size_t index = 0; index < shapes.size(); ++index )
        addShape( shapes[index], mItems[index] );
      // GEOS makes a tree of what was inserted when it is first asked.
      countContaining( { 0, 0 } );
      distanceToNearest( { 0, 0 } );
    }

    ~GeosKernels()
    {
      GEOSSTRtree_destroy_r( mContext, mPolygonTree );
      GEOSSTRtree_destroy_r( mContext, mRingTree );
      for ( const Item &item : mItems )
      {
        GEOSPreparedGeom_destroy_r( mContext, item.prepared );
        GEOSGeom_destroy_r( mContext, item.polygon );
        GEOSGeom_destroy_r( mContext, item.ring );
      }
      GEOS_finish_r( mContext );
    }

    GeosKernels( const GeosKernels & ) = delete;
    GeosKernels &operator=( const GeosKernels & ) = delete;

    //! How many polygons contain \a place, on their boundary included.
    std::size_t countContaining( const Point &place )
    {
      mPlace = GEOSGeom_createPointFromXY_r( mContext, place.x, place.y );
      mCount = 0;
      GEOSSTRtree_query_r(
        mContext, mPolygonTree, mPlace,
        []( void *item, void *self )
        {
          GeosKernels &kernels = *static_cast<GeosKernels *>( self );
          const char answer =
            GEOSPreparedIntersects_r( kernels.mContext, static_cast<Item *>( item )->prepared, kernels.mPlace );
          kernels.mCount += answer == 1 ? 1 : 0;
        },
        this );
      GEOSGeom_destroy_r( mContext, mPlace );
      return mCount;
    }

    //! Distance to the nearest boundary.
    double distanceToNearest( const Point &place )
    {
      GEOSGeometry *point = GEOSGeom_createPointFromXY_r( mContext, place.x, place.y );
      Item asked;
      asked.ring = point;
      const void *found = GEOSSTRtree_nearest_generic_r(
        mContext, mRingTree, &asked, point,
        []( const void *first, const void *second, double *distance, void *context )
        {
          return GEOSDistance_r( static_cast<GEOSContextHandle_t>( context ), static_cast<const Item *>( first )->ring,
                                 static_cast<const Item *>( second )->ring, distance );
        },
        mContext );
      double distance = std::nan( "" );
      if ( found )
        GEOSDistance_r( mContext, static_cast<const Item *>( found )->ring, point, &distance );
      GEOSGeom_destroy_r( mContext, point );
      return distance;
    }

  private:
    static constexpr std::size_t NODE_CAPACITY = 10; // What GEOS's own documentation advises.

    struct Item
    {
        GEOSGeometry *polygon = nullptr;
        GEOSGeometry *ring = nullptr;
        const GEOSPreparedGeometry *prepared = nullptr;
    };

    GEOSGeometry *ringOf( const Shape &shape )
    {
      const Path path = shape.path( 0 );
      GEOSCoordSequence *coordinates =
        GEOSCoordSeq_copyFromBuffer_r( mContext, &path.first->x, static_cast<unsigned>( path.size() ), 0, 0 );
      return GEOSGeom_createLinearRing_r( mContext, coordinates );
    }

    void addShape( const Shape &shape, Item &item )
    {
      item.ring = ringOf( shape );
      item.polygon = GEOSGeom_createPolygon_r( mContext, ringOf( shape ), nullptr, 0 );
      item.prepared = GEOSPrepare_r( mContext, item.polygon );
      if ( !item.prepared )
        throw std::runtime_error( "GEOS did not prepare a polygon" );
      GEOSSTRtree_insert_r( mContext, mPolygonTree, item.polygon, &item );
      GEOSSTRtree_insert_r( mContext, mRingTree, item.ring, &item );
    }

    GEOSContextHandle_t mContext;
    GEOSSTRtree *mPolygonTree;
    GEOSSTRtree *mRingTree;
    std::vector<Item> mItems;
    GEOSGeometry *mPlace = nullptr;
    std::size_t mCount = 0;
};

} // namespace minemap::bench
