// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/writing/output_destination.h"

#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsdatasourceuri.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproperty.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>

#include <QFileInfo>
#include <QRegularExpression>

namespace minemap
{

QString OutputDestination::resolvedPath( const QString &path )
{
  const QFileInfo info( path );
  if ( info.exists() )
    return info.canonicalFilePath();
  const QString folder = QFileInfo( info.absolutePath() ).canonicalFilePath();
  return ( folder.isEmpty() ? info.absolutePath() : folder ) + '/' + info.fileName();
}

QString OutputDestination::comparable( const QString &path )
{
#if defined( Q_OS_WIN ) || defined( Q_OS_MACOS )
  return path.toLower();
#else
  return path;
#endif
}

OutputDestination OutputDestination::parse( const QString &value )
{
  OutputDestination parsed;
  if ( value.isEmpty() )
    return parsed;
  if ( value == QgsProcessing::TEMPORARY_OUTPUT || value.startsWith( QLatin1String( "memory:" ) ) )
  {
    parsed.kind = Kind::Temporary;
    return parsed;
  }
  // A provider's name has at least three letters, the letter of a Windows drive is one.
  static const QRegularExpression database( QStringLiteral( "^([A-Za-z_]{3,}):(.*)$" ) );
  const QRegularExpressionMatch match = database.match( value );
  if ( !match.hasMatch() )
  {
    parsed.kind = Kind::File;
    parsed.path = resolvedPath( value );
    return parsed;
  }
  parsed.kind = Kind::Database;
  parsed.provider =
    match.captured( 1 ) == QLatin1String( "postgis" ) ? QStringLiteral( "postgres" ) : match.captured( 1 );
  parsed.uri = match.captured( 2 );
  const QgsDataSourceUri uri( parsed.uri );
  parsed.table = uri.table();
  if ( parsed.provider == QLatin1String( "ogr" ) )
    parsed.path = resolvedPath( uri.database() );
  return parsed;
}

QStringList OutputDestination::filesOf( const QString &target )
{
  const QFileInfo info( target );
  const QString ending = info.suffix().toLower();
  const QString stem = info.absolutePath() + '/' + info.completeBaseName() + '.';
  QStringList endings;
  if ( ending == QLatin1String( "shp" ) )
    endings = QStringList{ "shx", "dbf", "prj", "cpg", "qpj", "qix", "sbn", "sbx", "idm", "ind", "shp.xml" };
  else if ( ending == QLatin1String( "dbf" ) )
    endings = QStringList{ "cpg" };
  else if ( ending == QLatin1String( "tab" ) )
    endings = QStringList{ "dat", "map", "id", "ind" };
  else if ( ending == QLatin1String( "mif" ) )
    endings = QStringList{ "mid" };
  QStringList files{ target };
  for ( const QString &other : std::as_const( endings ) )
    files << stem + other;
  if ( ending == QLatin1String( "gpkg" ) || ending == QLatin1String( "sqlite" ) )
    files << target + "-wal" << target + "-shm" << target + "-journal";
  return files;
}

std::unique_ptr<QgsAbstractDatabaseProviderConnection> OutputDestination::connection() const
{
  QgsProviderMetadata *metadata = QgsProviderRegistry::instance()->providerMetadata( provider );
  if ( !metadata )
    return nullptr;
  const QString place = provider == QLatin1String( "ogr" ) ? path : uri;
  std::unique_ptr<QgsAbstractProviderConnection> made;
  try
  {
    made.reset( metadata->createConnection( place, QVariantMap() ) );
  }
  catch ( const QgsProviderConnectionException & )
  {
    return nullptr;
  }
  auto *tables = dynamic_cast<QgsAbstractDatabaseProviderConnection *>( made.get() );
  if ( !tables )
    return nullptr;
  static_cast<void>( made.release() );
  return std::unique_ptr<QgsAbstractDatabaseProviderConnection>( tables );
}

bool OutputDestination::tableExists() const
{
  if ( !path.isEmpty() && !QFileInfo::exists( path ) )
    return false;
  const auto database = connection();
  try
  {
    return database && database->tableExists( QgsDataSourceUri( uri ).schema(), table );
  }
  catch ( const QgsProviderConnectionException & )
  {
    return false;
  }
}

QString OutputDestination::textOf( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context )
{
  QVariant value = parameters.value( name );
  if ( value.canConvert<QgsProcessingOutputLayerDefinition>() )
    value = QVariant::fromValue( qvariant_cast<QgsProcessingOutputLayerDefinition>( value ).sink );
  if ( value.canConvert<QgsProperty>() )
    return qvariant_cast<QgsProperty>( value ).valueAsString( context.expressionContext() );
  return value.toString();
}

} // namespace minemap
