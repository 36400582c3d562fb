// SPDX-License-Identifier: GPL-2.0-or-later
// Validity, repair, union, intersection and buffers through GEOS.
#pragma once

#include "core/geometry/shape.h"

#include <geos_c.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace minemap
{

//! A geometric operation failed. A failed overlay is an error, never an area of 0.
class GeometryError : public std::runtime_error
{
  public:
    using std::runtime_error::runtime_error;
};

/**
 * Planar overlay through GEOS, with a context of its own: use one in each thread.
 *
 * Every function throws GeometryError with GEOS's message when GEOS returns no result.
 */
class Overlay
{
  public:
    Overlay();
    ~Overlay();
    Overlay( const Overlay & ) = delete;
    Overlay &operator=( const Overlay & ) = delete;

    //! Destroys a geometry in the context that made it.
    class Deleter
    {
      public:
        Deleter( GEOSContextHandle_t context = nullptr ) : mContext( context ) {}

        void operator()( GEOSGeometry *geometry ) const { GEOSGeom_destroy_r( mContext, geometry ); }

      private:
        GEOSContextHandle_t mContext;
    };

    //! A geometry that must not outlive its Overlay.
    using Geometry = std::unique_ptr<GEOSGeometry, Deleter>;

    //! Reads WKB of any structure; a ring of two or three points becomes an invalid geometry instead of an error.
    Geometry fromWkb( const std::string &wkb );
    //! Two-dimensional little-endian WKB.
    std::string toWkb( const GEOSGeometry &geometry );

    //! A polygon is the even-odd interior of its rings, as locate() takes it, also where rings cross by a hair.
    Geometry fromShape( const Shape &shape );
    //! The parts of \a geometry that have the dimension of \a kind; others are dropped.
    Shape toShape( const GEOSGeometry &geometry, ShapeKind kind );

    bool isEmpty( const GEOSGeometry &geometry );
    bool isValid( const GEOSGeometry &geometry );
    //! Why and where \a geometry is invalid, in GEOS's words.
    std::string invalidReason( const GEOSGeometry &geometry );
    //! A valid geometry that keeps every bit of ground \a geometry claims: overlapping parts are merged.
    Geometry madeValid( const GEOSGeometry &geometry );
    //! In normal form: the same for every ring direction, ring start and order of parts.
    void normalize( GEOSGeometry &geometry );
    //! The part of a multi-geometry that has but one; anything else as it is. Belongs to \a geometry.
    const GEOSGeometry &onlyPart( const GEOSGeometry &geometry );
    //! Without repeated points.
    Geometry withoutRepeatedPoints( const GEOSGeometry &geometry );

    double area( const GEOSGeometry &geometry );
    double length( const GEOSGeometry &geometry );
    bool intersects( const GEOSGeometry &a, const GEOSGeometry &b );
    Geometry intersection( const GEOSGeometry &a, const GEOSGeometry &b );
    Geometry difference( const GEOSGeometry &a, const GEOSGeometry &b );
    //! The union of all; an empty geometry collection for none.
    Geometry unionOf( std::vector<Geometry> geometries );
    //! All points within \a distance, circles drawn with 32 segments a quarter (0.04 % less area than a circle).
    Geometry buffer( const GEOSGeometry &geometry, double distance );
    Geometry copy( const GEOSGeometry &geometry );
    //! All of \a geometries in one collection.
    Geometry collection( std::vector<Geometry> geometries );

  private:
    Geometry own( GEOSGeometry *geometry, const char *operation );
    GEOSCoordSequence *sequence( const Path &path, std::size_t minimumSize );
    Geometry evenOddInterior( const Shape &shape );
    void addPolygon( Shape &shape, const GEOSGeometry &polygon );
    void addPath( Shape &shape, const GEOSGeometry &line );
    void addParts( Shape &shape, const GEOSGeometry &geometry );

    static void onMessage( const char *message, void *self );

    GEOSContextHandle_t mContext;
    std::string mMessage;
};

} // namespace minemap
