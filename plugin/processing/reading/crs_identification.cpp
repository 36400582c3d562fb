// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/crs_identification.h"

#include <proj.h>

#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

namespace minemap
{

namespace
{

struct ProjDeleter
{
    void operator()( PJ_CONTEXT *context ) const { proj_context_destroy( context ); }

    void operator()( PJ *object ) const { proj_destroy( object ); }

    void operator()( PJ_OBJ_LIST *list ) const { proj_list_destroy( list ); }
};

using Context = std::unique_ptr<PJ_CONTEXT, ProjDeleter>;
using Object = std::unique_ptr<PJ, ProjDeleter>;

Context makeContext()
{
  Context context( proj_context_create() );
  proj_log_level( context.get(), PJ_LOG_NONE );
  return context;
}

Object makeObject( PJ_CONTEXT *context, const QgsCoordinateReferenceSystem &crs )
{
  PJ *object = crs.projObject();
  return Object( object ? proj_clone( context, object ) : nullptr );
}

bool isOf( const Object &object, PJ_TYPE type )
{
  return object && proj_get_type( object.get() ) == type;
}

//! Without a shift to WGS 84 and without heights.
Object coreOf( PJ_CONTEXT *context, Object object )
{
  while ( isOf( object, PJ_TYPE_BOUND_CRS ) || isOf( object, PJ_TYPE_COMPOUND_CRS ) )
    object.reset( isOf( object, PJ_TYPE_BOUND_CRS ) ? proj_get_source_crs( context, object.get() )
                                                    : proj_crs_get_sub_crs( context, object.get(), 0 ) );
  return object;
}

} // namespace

QStringList agreeingSystems( const QgsCoordinateReferenceSystem &crs )
{
  constexpr int MOST_NAMED = 3;
  constexpr int SURE = 70; // Percent, from which on PROJ found more than a likeness of names or units.
  QStringList names;
  const Context context = makeContext();
  const QByteArray wkt = crs.toWkt().toUtf8();
  const Object system( proj_create( context.get(), wkt.constData() ) );
  if ( !system )
    return names;
  int *confidence = nullptr; // How sure each match is; they come sorted by it.
  const std::unique_ptr<PJ_OBJ_LIST, ProjDeleter> matches(
    proj_identify( context.get(), system.get(), "EPSG", nullptr, &confidence ) );
  const int count = matches ? proj_list_get_count( matches.get() ) : 0;
  const std::vector<int> sure( confidence, confidence + ( confidence ? count : 0 ) );
  proj_int_list_destroy( confidence );
  for ( std::size_t index = 0; index < sure.size() && names.size() < MOST_NAMED; ++index )
  {
    if ( sure[index] < SURE )
      continue;
    const Object match( proj_list_get( context.get(), matches.get(), static_cast<int>( index ) ) );
    const char *code = match ? proj_get_id_code( match.get(), 0 ) : nullptr;
    if ( code && crs.authid() != QStringLiteral( "EPSG:%1" ).arg( QString::fromLatin1( code ) ) )
      names << QStringLiteral( "EPSG:%1 (%2)" )
                 .arg( QString::fromLatin1( code ), QString::fromUtf8( proj_get_name( match.get() ) ) );
  }
  return names;
}

CrsKind kindOf( const QgsCoordinateReferenceSystem &crs )
{
  const Context context = makeContext();
  const Object object = coreOf( context.get(), makeObject( context.get(), crs ) );
  if ( !object )
    return CrsKind::Horizontal; // What PROJ cannot tell is refused for want of an operation.
  switch ( proj_get_type( object.get() ) )
  {
  case PJ_TYPE_GEOCENTRIC_CRS:
    return CrsKind::Geocentric;
  case PJ_TYPE_ENGINEERING_CRS:
    return CrsKind::Engineering;
  case PJ_TYPE_VERTICAL_CRS:
  case PJ_TYPE_TEMPORAL_CRS:
    return CrsKind::Vertical;
  default:
    return CrsKind::Horizontal;
  }
}

QgsCoordinateReferenceSystem horizontalPartOf( const QgsCoordinateReferenceSystem &crs )
{
  const Context context = makeContext();
  const Object object = makeObject( context.get(), crs );
  if ( !isOf( object, PJ_TYPE_COMPOUND_CRS ) )
    return crs;
  const Object part( proj_crs_get_sub_crs( context.get(), object.get(), 0 ) );
  const char *authority = part ? proj_get_id_auth_name( part.get(), 0 ) : nullptr;
  const char *code = part ? proj_get_id_code( part.get(), 0 ) : nullptr;
  if ( authority && code )
    return QgsCoordinateReferenceSystem(
      QStringLiteral( "%1:%2" ).arg( QString::fromUtf8( authority ), QString::fromUtf8( code ) ) );
  const char *wkt = part ? proj_as_wkt( context.get(), part.get(), PJ_WKT2_2019, nullptr ) : nullptr;
  return wkt ? QgsCoordinateReferenceSystem::fromWkt( QString::fromUtf8( wkt ) ) : crs;
}

QString declaredShiftOf( const QgsCoordinateReferenceSystem &crs )
{
  static const QRegularExpression shift( QStringLiteral( "\\+(towgs84|nadgrids)=(\\S+)" ) );
  static const QRegularExpression notZero( QStringLiteral( "[1-9]" ) );
  // Of other systems QGIS writes the parameters of an operation that nobody chose.
  const Context context = makeContext();
  if ( !isOf( makeObject( context.get(), crs ), PJ_TYPE_BOUND_CRS ) )
    return QString();
  const QString proj = crs.toProj();
  const QRegularExpressionMatch match = shift.match( proj );
  if ( !match.hasMatch() )
    return QString();
  const bool isOnWgs84 = proj.contains( QLatin1String( "+ellps=WGS84" ) ) ||
                         proj.contains( QLatin1String( "+ellps=GRS80" ) ) ||
                         proj.contains( QLatin1String( "+datum=WGS84" ) );
  const bool moves = match.captured( 1 ) == QLatin1String( "nadgrids" )
                       ? match.captured( 2 ) != QLatin1String( "@null" )
                       : match.captured( 2 ).contains( notZero );
  return moves || isOnWgs84 ? match.captured( 0 ) : QString();
}

bool isTransverseMercator( const QgsCoordinateReferenceSystem &crs )
{
  const Context context = makeContext();
  const Object object = coreOf( context.get(), makeObject( context.get(), crs ) );
  const Object conversion(
    isOf( object, PJ_TYPE_PROJECTED_CRS ) ? proj_crs_get_coordoperation( context.get(), object.get() ) : nullptr );
  const char *method = nullptr;
  return conversion &&
         proj_coordoperation_get_method_info( context.get(), conversion.get(), &method, nullptr, nullptr ) && method &&
         std::strcmp( method, "Transverse Mercator" ) == 0;
}

} // namespace minemap
