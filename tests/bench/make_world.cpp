// SPDX-License-Identifier: GPL-2.0-or-later
// Writes the world that is measured as three GeoPackages: make_world RECORDS FINDS FOLDER
#include "bench_world.h"

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <utility>

namespace
{

using minemap::Point;
using minemap::Shape;

//! A GeoPackage of one layer, written in one transaction.
class LayerFile
{
  public:
    LayerFile( const std::string &path, OGRwkbGeometryType type, const std::vector<std::string> &fields )
    {
      mData = GDALCreate( GDALGetDriverByName( "GPKG" ), path.c_str(), 0, 0, 0, GDT_Unknown, nullptr );
      OGRSpatialReferenceH reference = OSRNewSpatialReference( nullptr );
      OSRImportFromEPSG( reference, 32638 );
      mLayer = mData ? GDALDatasetCreateLayer( mData, "layer", reference, type, nullptr ) : nullptr;
      OSRRelease( reference );
      if ( !mLayer )
        throw std::runtime_error( "cannot write " + path );
      for ( const std::string &name : fields )
      {
        OGRFieldDefnH field = OGR_Fld_Create( name.c_str(), OFTString );
        OGR_L_CreateField( mLayer, field, 1 );
        OGR_Fld_Destroy( field );
      }
      GDALDatasetStartTransaction( mData, 0 );
    }

    ~LayerFile()
    {
      GDALDatasetCommitTransaction( mData );
      GDALClose( mData );
    }

    LayerFile( const LayerFile & ) = delete;
    LayerFile &operator=( const LayerFile & ) = delete;

    //! Takes \a geometry over.
    void add( OGRGeometryH geometry, const std::vector<std::string> &values )
    {
      OGRFeatureH feature = OGR_F_Create( OGR_L_GetLayerDefn( mLayer ) );
      OGR_F_SetGeometryDirectly( feature, geometry );
      for ( std::size_t index = 0; index < values.size(); ++index )
        OGR_F_SetFieldString( feature, static_cast<int>( index ), values[index].c_str() );
      const OGRErr error = OGR_L_CreateFeature( mLayer, feature );
      OGR_F_Destroy( feature );
      if ( error != OGRERR_NONE )
        throw std::runtime_error( "a feature was not written" );
    }

  private:
    GDALDatasetH mData = nullptr;
    OGRLayerH mLayer = nullptr;
};

OGRGeometryH pointOf( const Point &place )
{
  OGRGeometryH point = OGR_G_CreateGeometry( wkbPoint );
  OGR_G_SetPoint_2D( point, 0, place.x, place.y );
  return point;
}

OGRGeometryH polygonOf( const Shape &shape )
{
  OGRGeometryH ring = OGR_G_CreateGeometry( wkbLinearRing );
  for ( const Point &vertex : shape.vertices() )
    OGR_G_AddPoint_2D( ring, vertex.x, vertex.y );
  OGRGeometryH polygon = OGR_G_CreateGeometry( wkbPolygon );
  OGR_G_AddGeometryDirectly( polygon, ring );
  return polygon;
}

std::string numbered( const char *letter, std::size_t number )
{
  return letter + std::to_string( number );
}

std::string taskAt( const Point &place )
{
  return numbered( "T", static_cast<std::size_t>( minemap::bench::taskOf( place ) ) );
}

void write( const minemap::bench::BenchWorld &world, const std::string &folder )
{
  LayerFile records( folder + "/records.gpkg", wkbPolygon, { "id", "district" } );
  for ( std::size_t index = 0; index < world.records.size(); ++index )
    records.add( polygonOf( world.records[index] ),
                 { numbered( "R", index ), numbered( "D", minemap::bench::districtOf( index ) ) } );
  LayerFile searched( folder + "/searched.gpkg", wkbPolygon, { "task" } );
  for ( const Shape &shape : world.searched )
    searched.add( polygonOf( shape ), { taskAt( shape.vertices().front() ) } );
  LayerFile finds( folder + "/finds.gpkg", wkbPoint, { "id", "task" } );
  for ( std::size_t index = 0; index < world.finds.size(); ++index )
    finds.add( pointOf( world.finds[index] ), { numbered( "F", index ), taskAt( world.finds[index] ) } );
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc != 4 )
  {
    std::fputs( "make_world RECORDS FINDS FOLDER\n", stderr );
    return 2;
  }
  GDALAllRegister();
  try
  {
    write( minemap::bench::makeWorld( std::strtoull( argv[1], nullptr, 10 ), std::strtoull( argv[2], nullptr, 10 ) ),
           argv[3] );
  }
  catch ( const std::exception &error )
  {
    std::fprintf( stderr, "error: %s\n", error.what() );
    return 1;
  }
  return 0;
}
