// SPDX-License-Identifier: GPL-2.0-or-later
// GEOS called directly from well-known text, as the judge of the core's own kernels.
#pragma once

#include "core/geometry/overlay.h"
#include "core/geometry/shape.h"

#include <geos_c.h>

#include <stdexcept>
#include <string>

namespace minemap::oracle
{

//! A geometry with a context of its own.
class Geometry
{
  public:
    explicit Geometry( const std::string &text ) : mContext( GEOS_init_r() )
    {
      GEOSWKTReader *reader = GEOSWKTReader_create_r( mContext );
      mGeometry = GEOSWKTReader_read_r( mContext, reader, text.c_str() );
      GEOSWKTReader_destroy_r( mContext, reader );
      if ( !mGeometry )
        throw std::runtime_error( "not well-known text: " + text );
    }

    //! A polygon with holes, or a multipolygon of parts without holes, from paths with exact coordinates.
    Geometry( const Shape &shape, bool firstIsShell ) : mContext( GEOS_init_r() )
    {
      std::vector<GEOSGeometry *> rings;
      for ( std::size_t index = 0; index < shape.pathCount(); ++index )
      {
        const Path path = shape.path( index );
        GEOSCoordSequence *coordinates =
          GEOSCoordSeq_copyFromBuffer_r( mContext, &path.first->x, static_cast<unsigned>( path.size() ), 0, 0 );
        GEOSGeometry *ring = GEOSGeom_createLinearRing_r( mContext, coordinates );
        if ( !firstIsShell )
          ring = GEOSGeom_createPolygon_r( mContext, ring, nullptr, 0 );
        rings.push_back( ring );
      }
      const auto count = static_cast<unsigned>( rings.size() );
      mGeometry = firstIsShell ? GEOSGeom_createPolygon_r( mContext, rings.front(), rings.data() + 1, count - 1 )
                               : GEOSGeom_createCollection_r( mContext, GEOS_MULTIPOLYGON, rings.data(), count );
    }

    ~Geometry()
    {
      if ( mPrepared )
        GEOSPreparedGeom_destroy_r( mContext, mPrepared );
      if ( mBoundary )
        GEOSGeom_destroy_r( mContext, mBoundary );
      GEOSGeom_destroy_r( mContext, mGeometry );
      GEOS_finish_r( mContext );
    }

    Geometry( const Geometry & ) = delete;
    Geometry &operator=( const Geometry & ) = delete;

    const GEOSGeometry &get() const { return *mGeometry; }

    bool isValid() { return GEOSisValid_r( mContext, mGeometry ) == 1; }

    double area()
    {
      double value = -1;
      GEOSArea_r( mContext, mGeometry, &value );
      return value;
    }

    bool contains( const Point &place ) { return asked( GEOSPreparedContains_r, place ); }

    bool intersects( const Point &place ) { return asked( GEOSPreparedIntersects_r, place ); }

    double distanceToBoundary( const Point &place )
    {
      if ( !mBoundary )
        mBoundary = GEOSBoundary_r( mContext, mGeometry );
      GEOSGeometry *point = GEOSGeom_createPointFromXY_r( mContext, place.x, place.y );
      double distance = -1;
      GEOSDistance_r( mContext, mBoundary, point, &distance );
      GEOSGeom_destroy_r( mContext, point );
      return distance;
    }

    std::string wkb()
    {
      GEOSWKBWriter *writer = GEOSWKBWriter_create_r( mContext );
      std::size_t size = 0;
      unsigned char *bytes = GEOSWKBWriter_write_r( mContext, writer, mGeometry, &size );
      GEOSWKBWriter_destroy_r( mContext, writer );
      std::string result( reinterpret_cast<const char *>( bytes ), size );
      GEOSFree_r( mContext, bytes );
      return result;
    }

  private:
    using Question = char ( * )( GEOSContextHandle_t, const GEOSPreparedGeometry *, const GEOSGeometry * );

    bool asked( Question question, const Point &place )
    {
      if ( !mPrepared )
        mPrepared = GEOSPrepare_r( mContext, mGeometry );
      GEOSGeometry *point = GEOSGeom_createPointFromXY_r( mContext, place.x, place.y );
      const char answer = question( mContext, mPrepared, point );
      GEOSGeom_destroy_r( mContext, point );
      if ( answer == 2 )
        throw std::runtime_error( "GEOS could not answer" );
      return answer == 1;
    }

    GEOSContextHandle_t mContext;
    GEOSGeometry *mGeometry = nullptr;
    GEOSGeometry *mBoundary = nullptr;
    const GEOSPreparedGeometry *mPrepared = nullptr;
};

//! The well-known binary of well-known text.
inline std::string wkbOf( const std::string &text )
{
  return Geometry( text ).wkb();
}

} // namespace minemap::oracle
