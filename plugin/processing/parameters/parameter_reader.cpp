// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/parameter_reader.h"

#include "processing/parameters/coordinate_columns.h"

#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproperty.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QFileInfo>

#include <cmath>

namespace minemap
{

namespace
{

bool isGiven( const QVariant &value )
{
  return value.isValid() && ( !value.toString().isEmpty() || value.canConvert<QgsProcessingFeatureSourceDefinition>() ||
                              value.canConvert<QgsMapLayer *>() );
}

//! False where several features have an id that is selected: QGIS knows selected features by their ids alone.
bool isSelectionClear( const QgsVectorLayer &layer )
{
  const QgsFeatureIds selected = layer.selectedFeatureIds();
  QgsFeatureRequest request;
  request.setFlags( compat::REQUEST_NO_GEOMETRY );
  request.setSubsetOfAttributes( QgsAttributeList() );
  long long found = 0;
  QgsFeature feature;
  QgsFeatureIterator features = layer.getFeatures( request );
  while ( features.nextFeature( feature ) )
    found += selected.contains( feature.id() ) ? 1 : 0;
  return found <= selected.size();
}

} // namespace

ParameterReader::ParameterReader( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                  QgsProcessingContext &context )
  : mAlgorithm( algorithm ),
    mParameters( parameters ),
    mContext( context )
{
}

const QgsProcessingParameterDefinition *ParameterReader::definition( const char *name ) const
{
  return mAlgorithm.parameterDefinition( QString::fromLatin1( name ) );
}

QString ParameterReader::text( const char *name ) const
{
  return QgsProcessingParameters::parameterAsString( definition( name ), mParameters, mContext );
}

double ParameterReader::number( const char *name ) const
{
  return QgsProcessingParameters::parameterAsDouble( definition( name ), mParameters, mContext );
}

int ParameterReader::integer( const char *name ) const
{
  return QgsProcessingParameters::parameterAsInt( definition( name ), mParameters, mContext );
}

bool ParameterReader::boolean( const char *name ) const
{
  return QgsProcessingParameters::parameterAsBool( definition( name ), mParameters, mContext );
}

QString ParameterReader::word( const char *name ) const
{
  return QgsProcessingParameters::parameterAsEnumString( definition( name ), mParameters, mContext );
}

QStringList ParameterReader::list( const char *name ) const
{
  QStringList parts;
  for ( const QString &part : text( name ).split( ';', Qt::SkipEmptyParts ) )
  {
    if ( !part.trimmed().isEmpty() )
      parts << part.trimmed();
  }
  return parts;
}

std::optional<Point> ParameterReader::place( const char *name ) const
{
  const QVariant value = mParameters.value( QString::fromLatin1( name ) );
  if ( !value.isValid() || ( value.userType() == QMetaType::QString && value.toString().trimmed().isEmpty() ) )
    return std::nullopt;
  const QgsPointXY point = QgsProcessingParameters::parameterAsPoint(
    definition( name ), mParameters, mContext, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) );
  constexpr double WIDEST = 180;
  constexpr double HIGHEST = 90;
  if ( !( std::abs( point.x() ) <= WIDEST && std::abs( point.y() ) <= HIGHEST ) )
    throw QgsProcessingException( tr( "%1 is no place on Earth: give longitude and latitude as \"45.1,39.2\", or add "
                                      "the coordinate reference system, as in \"550000,4400000 [EPSG:32638]\"." )
                                    .arg( QString::fromLatin1( name ) ) );
  return Point{ point.x(), point.y() };
}

InputLayer ParameterReader::layer( const char *name, const QList<compat::GeometryType> &types,
                                   const QString &expected ) const
{
  InputLayer layer;
  layer.role = QString::fromLatin1( name );
  const QVariant value = mParameters.value( layer.role );
  if ( !isGiven( value ) )
    return layer;
  layer.source.reset( QgsProcessingParameters::parameterAsSource( definition( name ), mParameters, mContext ) );
  if ( !layer.source )
    throw QgsProcessingException( tr( "The layer given as %1 (%2) cannot be opened: check that it exists and that you "
                                      "may read it." )
                                    .arg( layer.role, value.toString() ) );
  layer.name = layer.source->sourceName();
  const QVariant given = value.canConvert<QgsProcessingFeatureSourceDefinition>()
                           ? value.value<QgsProcessingFeatureSourceDefinition>().source.staticValue()
                           : value;
  if ( const QgsVectorLayer *whole =
         QgsProcessingParameters::parameterAsVectorLayer( definition( name ), given, mContext ) )
  {
    layer.textFile = textFileOf( *whole );
    layer.guessedDates = fieldsOfGuessedDates( *whole );
  }
  if ( const QgsVectorLayer *vector =
         QgsProcessingParameters::parameterAsVectorLayer( definition( name ), mParameters, mContext ) )
  {
    layer.filter = vector->subsetString();
    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( vector->providerType(), vector->source() );
    layer.file = parts.value( QStringLiteral( "path" ) ).toString();
    // The layers of one GeoPackage all bear its name when they come by path.
    const QString inFile = parts.value( QStringLiteral( "layerName" ) ).toString();
    if ( vector->providerType() == QLatin1String( "ogr" ) && !layer.file.isEmpty() )
    {
      layer.namedSource = QFileInfo( layer.file ).fileName();
      if ( !inFile.isEmpty() )
        layer.namedSource += QStringLiteral( "|layername=" ) + inFile;
      if ( !layer.filter.isEmpty() )
        layer.namedSource += QStringLiteral( "|subset=" ) + layer.filter;
    }
    if ( !inFile.isEmpty() && !layer.name.contains( inFile ) )
      layer.name = QStringLiteral( "%1 (%2)" ).arg( inFile, layer.name );
  }
  if ( layer.name.isEmpty() )
    layer.name = layer.file.isEmpty() ? layer.role : QFileInfo( layer.file ).completeBaseName();
  if ( value.canConvert<QgsProcessingFeatureSourceDefinition>() &&
       value.value<QgsProcessingFeatureSourceDefinition>().selectedFeaturesOnly )
  {
    layer.filter += ( layer.filter.isEmpty() ? QString() : QStringLiteral( "; " ) ) + QStringLiteral( "selected" );
    const QgsVectorLayer *vector =
      QgsProcessingParameters::parameterAsVectorLayer( definition( name ), given, mContext );
    if ( vector && !isSelectionClear( *vector ) )
      throw QgsProcessingException(
        tr( "Features of layer \"%1\" share ids, so that it cannot be told which of them are "
            "selected: save it as a file and select there." )
          .arg( layer.name ) );
  }
  const compat::GeometryType type = QgsWkbTypes::geometryType( layer.source->wkbType() );
  if ( type == compat::NULL_GEOMETRY && !types.contains( type ) )
  {
    const QString way = wayFromTableToPoints( *layer.source );
    throw QgsProcessingException(
      way.isEmpty()
        ? tr( "Layer \"%1\" given as %2 is a table without geometry: choose a layer that holds %3." )
            .arg( layer.name, layer.role, expected )
        : tr( "Layer \"%1\" given as %2 is a table without geometry. %3" ).arg( layer.name, layer.role, way ) );
  }
  if ( type == compat::UNKNOWN_GEOMETRY && !types.contains( type ) )
    throw QgsProcessingException(
      tr( "Layer \"%1\" given as %2 mixes geometry types: choose the part that holds %3, as QGIS offers it when the "
          "file is added, or with \"|geometrytype=Polygon\" (or LineString, Point) after its name; "
          "native:extractbyexpression and native:multiparttosingleparts help where it cannot be chosen." )
        .arg( layer.name, layer.role, expected ) );
  if ( !types.contains( type ) )
    throw QgsProcessingException( tr( "Layer \"%1\" given as %2 does not hold %3: choose a layer that does." )
                                    .arg( layer.name, layer.role, expected ) );
  return layer;
}

InputLayer ParameterReader::points( const char *name ) const
{
  return layer( name, { compat::POINT_GEOMETRY }, tr( "points" ) );
}

InputLayer ParameterReader::polygons( const char *name ) const
{
  return layer( name, { compat::POLYGON_GEOMETRY }, tr( "polygons" ) );
}

QString ParameterReader::field( const char *name, const InputLayer &layer ) const
{
  QString field = text( name );
  if ( !field.isEmpty() && layer.source && layer.source->fields().lookupField( field ) < 0 )
    throw QgsProcessingException(
      tr( "Layer \"%1\" has no field \"%2\": choose one of its fields." ).arg( layer.name, field ) );
  return field;
}

QString ParameterReader::numberProblem( const QgsProcessingParameterNumber &number, const QVariant &value )
{
  bool isNumber = false;
  const double given = value.toDouble( &isNumber );
  const bool isWhole = number.dataType() == compat::INTEGER_NUMBER;
  const bool isGood = isNumber && std::isfinite( given ) && given >= number.minimum() && given <= number.maximum();
  if ( isGood && ( !isWhole || given == std::floor( given ) ) )
    return QString();
  const QString sentence = isWhole ? tr( "%1 is \"%2\": give a whole number from %3 to %4." )
                                   : tr( "%1 is \"%2\": give a finite number from %3 to %4." );
  constexpr int DIGITS = 12;
  return sentence.arg( number.name(), value.toString(), QString::number( number.minimum(), 'g', DIGITS ),
                       QString::number( number.maximum(), 'g', DIGITS ) );
}

QString ParameterReader::firstProblem( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters )
{
  for ( const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions() )
  {
    const QVariant value = parameters.value( definition->name() );
    if ( !value.isValid() || value.canConvert<QgsProperty>() )
      continue;
    QString problem;
    if ( const auto *number = dynamic_cast<const QgsProcessingParameterNumber *>( definition ) )
      problem = numberProblem( *number, value );
    const auto *words = dynamic_cast<const QgsProcessingParameterEnum *>( definition );
    if ( words && words->usesStaticStrings() && !words->options().contains( value.toString() ) )
      problem = tr( "%1 is \"%2\": give one of these words: %3." )
                  .arg( words->name(), value.toString(), words->options().join( QStringLiteral( ", " ) ) );
    if ( !problem.isEmpty() )
      return problem;
  }
  return QString();
}

} // namespace minemap
