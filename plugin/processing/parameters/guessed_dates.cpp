// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/guessed_dates.h"

#include "compat/qgis_field_origin.h"

#include <qgsexpression.h>
#include <qgsfeaturerequest.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerjoinbuffer.h>
#include <qgsvirtuallayerdefinition.h>

#include <QFile>
#include <QMetaType>
#include <QUrl>

#include <algorithm>
#include <memory>

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>

namespace minemap
{

namespace
{

constexpr int DEEPEST = 4; //!< Layers joined to joined layers, which may go in circles.

bool beginsWithYear( const QString &text )
{
  constexpr int YEAR_DIGITS = 4;
  return text.size() >= YEAR_DIGITS &&
         std::all_of( text.begin(), text.begin() + YEAR_DIGITS,
                      []( const QChar &letter )
                      { return letter >= QLatin1Char( '0' ) && letter <= QLatin1Char( '9' ); } );
}

bool isDateField( const QgsField &field )
{
  return static_cast<int>( field.type() ) == QMetaType::QDate ||
         static_cast<int>( field.type() ) == QMetaType::QDateTime;
}

QVariantMap partsOfSource( const QgsVectorLayer &layer )
{
  return QgsProviderRegistry::instance()->decodeUri( layer.providerType(), layer.source() );
}

bool isOfGdal( const QgsVectorLayer &layer )
{
  return layer.providerType() == QLatin1String( "ogr" );
}

//! False for a VRT whose sources all have types of their own.
bool mayVrtHoldTexts( const QgsVectorLayer &layer )
{
  QFile file( partsOfSource( layer ).value( QStringLiteral( "path" ) ).toString() );
  if ( !file.open( QIODevice::ReadOnly ) )
    return true;
  const QByteArray text = file.readAll().toLower();
  return text.contains( "json" ) || text.contains( "csv" ) || text.contains( "<field" );
}

bool isAnyUnsafe( const QgsVectorLayer &layer, int depth );

//! Whether a layer that a virtual one reads has dates that may be wrong.
bool isVirtualUnsafe( const QgsVectorLayer &layer, int depth )
{
  for ( const QgsMapLayerDependency &dependency : layer.dataProvider()->dependencies() )
  {
    const auto *source = qobject_cast<QgsVectorLayer *>( QgsProject::instance()->mapLayer( dependency.layerId() ) );
    if ( !source || isAnyUnsafe( *source, depth + 1 ) )
      return true;
  }
  const QgsVirtualLayerDefinition definition =
    QgsVirtualLayerDefinition::fromUrl( QUrl::fromEncoded( layer.source().toUtf8() ) );
  const QgsVirtualLayerDefinition::SourceLayers sources = definition.sourceLayers();
  return std::any_of( sources.begin(), sources.end(),
                      [&]( const QgsVirtualLayerDefinition::SourceLayer &embedded )
                      {
                        if ( embedded.isReferenced() )
                          return false;
                        const QgsVectorLayer source( embedded.source(), embedded.name(), embedded.provider() );
                        return !source.isValid() || isAnyUnsafe( source, depth + 1 );
                      } );
}

//! Whether the dates of a field that \a layer reads from its own source may be wrong.
bool isSourceUnsafe( const QgsVectorLayer &layer, const QgsField &field, int depth )
{
  if ( layer.providerType() == QLatin1String( "virtual" ) )
    return isVirtualUnsafe( layer, depth );
  if ( !isOfGdal( layer ) || !isDateField( field ) )
    return false;
  const QString driver = layer.dataProvider()->storageType();
  if ( driver == QLatin1String( "OGR_VRT" ) )
    return mayVrtHoldTexts( layer );
  if ( driver == QLatin1String( "TopoJSON" ) )
    return true;
  const TextFile file = textFileOf( layer );
  if ( file.path.isEmpty() )
    return false;
  const std::optional<QHash<QgsFeatureId, QString>> texts = textsOfDates( file, field.name() );
  return !texts || !texts->isEmpty();
}

bool isFieldUnsafe( const QgsVectorLayer &layer, int index, int depth )
{
  if ( depth > DEEPEST )
    return true;
  const QgsFields fields = layer.fields();
  switch ( fields.fieldOrigin( index ) )
  {
  case compat::FIELD_OF_JOIN:
  {
    int inJoined = -1;
    const QgsVectorLayerJoinInfo *join = layer.joinBuffer()->joinForFieldIndex( index, fields, inJoined );
    const QgsVectorLayer *joined = join ? join->joinLayer() : nullptr;
    return joined && isFieldUnsafe( *joined, inJoined, depth + 1 );
  }
  case compat::FIELD_OF_EXPRESSION:
  {
    const QgsExpression expression( layer.expressionField( index ) );
    const QSet<QString> columns = expression.referencedColumns();
    if ( columns.contains( QgsFeatureRequest::ALL_ATTRIBUTES ) )
      return isAnyUnsafe( layer, depth + 1 );
    return std::any_of( columns.begin(), columns.end(),
                        [&]( const QString &column )
                        {
                          const int source = fields.lookupField( column );
                          return source >= 0 && source != index && isFieldUnsafe( layer, source, depth + 1 );
                        } );
  }
  case compat::FIELD_OF_PROVIDER:
    return isSourceUnsafe( layer, fields.at( index ), depth );
  default:
    return false;
  }
}

bool isAnyUnsafe( const QgsVectorLayer &layer, int depth )
{
  if ( depth > DEEPEST )
    return true;
  for ( int index = 0; index < layer.fields().count(); ++index )
  {
    const bool isExpression = layer.fields().fieldOrigin( index ) == compat::FIELD_OF_EXPRESSION;
    if ( !isExpression && isFieldUnsafe( layer, index, depth ) )
      return true;
  }
  return false;
}

} // namespace

TextFile textFileOf( const QgsVectorLayer &layer )
{
  TextFile file;
  const QString driver = layer.dataProvider() ? layer.dataProvider()->storageType() : QString();
  if ( !isOfGdal( layer ) || !( driver == QLatin1String( "GeoJSON" ) || driver == QLatin1String( "GeoJSONSeq" ) ||
                                driver == QLatin1String( "CSV" ) ) )
    return file;
  const QVariantMap parts = partsOfSource( layer );
  const auto part = [&]( const char *name ) { return parts.value( QString::fromLatin1( name ) ).toString(); };
  file.path = part( "vsiPrefix" ) + part( "path" ) + part( "vsiSuffix" );
  file.layer = part( "layerName" );
  return file;
}

std::optional<QHash<QgsFeatureId, QString>> textsOfDates( const TextFile &file, const QString &field )
{
  std::optional<QHash<QgsFeatureId, QString>> texts;
  const char *const drivers[] = { "GeoJSON", "GeoJSONSeq", "CSV", nullptr };
  const char *const options[] = { "DATE_AS_STRING=YES", "AUTODETECT_TYPE=NO", nullptr };
  CPLPushErrorHandler( CPLQuietErrorHandler );
  const std::unique_ptr<void, void ( * )( GDALDatasetH )> source(
    GDALOpenEx( file.path.toUtf8().constData(), GDAL_OF_VECTOR, drivers, options, nullptr ),
    []( GDALDatasetH opened ) { GDALClose( opened ); } );
  // A folder may hold several layers.
  const bool isOnly = source && ( file.layer.isEmpty() || GDALDatasetGetLayerCount( source.get() ) == 1 );
  OGRLayerH layer = isOnly   ? GDALDatasetGetLayer( source.get(), 0 )
                    : source ? GDALDatasetGetLayerByName( source.get(), file.layer.toUtf8().constData() )
                             : nullptr;
  const int index = layer ? OGR_FD_GetFieldIndex( OGR_L_GetLayerDefn( layer ), field.toUtf8().constData() ) : -1;
  if ( index >= 0 )
    texts.emplace();
  while ( index >= 0 )
  {
    OGRFeatureH feature = OGR_L_GetNextFeature( layer );
    if ( !feature )
      break;
    const QString text = QString::fromUtf8( OGR_F_GetFieldAsString( feature, index ) ).trimmed();
    if ( !text.isEmpty() && !beginsWithYear( text ) )
      texts->insert( OGR_F_GetFID( feature ), text );
    OGR_F_Destroy( feature );
  }
  CPLErrorReset();
  CPLPopErrorHandler();
  return texts;
}

QStringList fieldsOfGuessedDates( const QgsVectorLayer &layer )
{
  QStringList guessed;
  const bool hasTexts = !textFileOf( layer ).path.isEmpty();
  const QgsFields fields = layer.fields();
  for ( int index = 0; index < fields.count(); ++index )
  {
    const bool canBePutBack = hasTexts && fields.fieldOrigin( index ) == compat::FIELD_OF_PROVIDER;
    if ( !canBePutBack && isFieldUnsafe( layer, index, 0 ) )
      guessed << fields.at( index ).name();
  }
  return guessed;
}

} // namespace minemap
