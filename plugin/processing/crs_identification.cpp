// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/crs_identification.h"

#include <proj.h>
#include <qgscoordinatereferencesystem.h>

#include <algorithm>
#include <memory>

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

} // namespace

QStringList agreeingSystems( const QgsCoordinateReferenceSystem &crs )
{
  constexpr int MOST_NAMED = 3;
  QStringList names;
  const std::unique_ptr<PJ_CONTEXT, ProjDeleter> context( proj_context_create() );
  proj_log_level( context.get(), PJ_LOG_NONE );
  const QByteArray wkt = crs.toWkt().toUtf8();
  const std::unique_ptr<PJ, ProjDeleter> system( proj_create( context.get(), wkt.constData() ) );
  if ( !system )
    return names;
  int *confidence = nullptr; // How sure each match is; they come sorted by it.
  const std::unique_ptr<PJ_OBJ_LIST, ProjDeleter> matches(
    proj_identify( context.get(), system.get(), "EPSG", nullptr, &confidence ) );
  proj_int_list_destroy( confidence );
  if ( !matches )
    return names;
  for ( int index = 0; index < std::min( MOST_NAMED, proj_list_get_count( matches.get() ) ); ++index )
  {
    const std::unique_ptr<PJ, ProjDeleter> match( proj_list_get( context.get(), matches.get(), index ) );
    const char *code = match ? proj_get_id_code( match.get(), 0 ) : nullptr;
    if ( code )
      names << QStringLiteral( "EPSG:%1 (%2)" )
                 .arg( QString::fromLatin1( code ), QString::fromUtf8( proj_get_name( match.get() ) ) );
  }
  return names;
}

} // namespace minemap
