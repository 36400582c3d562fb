// SPDX-License-Identifier: GPL-2.0-or-later
// The one place for differences between QGIS 3.22 and 3.44.
#pragma once

#include <qgis.h>
#include <qgsfeaturerequest.h>
#include <qgsfeaturesink.h>
#include <qgsfeaturesource.h>
#include <qgsfield.h>
#include <qgsmaplayerproxymodel.h>
#include <qgsprocessing.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsunittypes.h>
#include <qgswkbtypes.h>

#include <QMetaType>
#include <QString>
#include <QVariant>

#include <utility>

namespace minemap::compat
{

using AlgorithmFlags = decltype( std::declval<const QgsProcessingAlgorithm &>().flags() );

#if _QGIS_VERSION_INT >= 33000
using WkbType = Qgis::WkbType;
using GeometryType = Qgis::GeometryType;
using DistanceUnit = Qgis::DistanceUnit;
using AreaUnit = Qgis::AreaUnit;
using LayerType = Qgis::LayerType;
constexpr GeometryType POINT_GEOMETRY = Qgis::GeometryType::Point;
constexpr GeometryType LINE_GEOMETRY = Qgis::GeometryType::Line;
constexpr GeometryType POLYGON_GEOMETRY = Qgis::GeometryType::Polygon;
constexpr GeometryType UNKNOWN_GEOMETRY = Qgis::GeometryType::Unknown;
constexpr GeometryType NULL_GEOMETRY = Qgis::GeometryType::Null;
constexpr DistanceUnit METRES = Qgis::DistanceUnit::Meters;
constexpr DistanceUnit DEGREES = Qgis::DistanceUnit::Degrees;
constexpr DistanceUnit UNKNOWN_DISTANCE = Qgis::DistanceUnit::Unknown;
constexpr AreaUnit SQUARE_METRES = Qgis::AreaUnit::SquareMeters;
#else
using WkbType = QgsWkbTypes::Type;
using GeometryType = QgsWkbTypes::GeometryType;
using DistanceUnit = QgsUnitTypes::DistanceUnit;
using AreaUnit = QgsUnitTypes::AreaUnit;
using LayerType = QgsMapLayerType;
constexpr GeometryType POINT_GEOMETRY = QgsWkbTypes::PointGeometry;
constexpr GeometryType LINE_GEOMETRY = QgsWkbTypes::LineGeometry;
constexpr GeometryType POLYGON_GEOMETRY = QgsWkbTypes::PolygonGeometry;
constexpr GeometryType UNKNOWN_GEOMETRY = QgsWkbTypes::UnknownGeometry;
constexpr GeometryType NULL_GEOMETRY = QgsWkbTypes::NullGeometry;
constexpr DistanceUnit METRES = QgsUnitTypes::DistanceMeters;
constexpr DistanceUnit DEGREES = QgsUnitTypes::DistanceDegrees;
constexpr DistanceUnit UNKNOWN_DISTANCE = QgsUnitTypes::DistanceUnknownUnit;
constexpr AreaUnit SQUARE_METRES = QgsUnitTypes::AreaSquareMeters;
#endif

//! Names that are the same in both styles of enumeration.
constexpr WkbType UNKNOWN_WKB = WkbType::Unknown;
constexpr WkbType NO_GEOMETRY_WKB = WkbType::NoGeometry;
constexpr WkbType POINT_WKB = WkbType::Point;
constexpr WkbType LINE_WKB = WkbType::LineString;
constexpr WkbType POLYGON_WKB = WkbType::Polygon;
constexpr WkbType MULTI_POINT_WKB = WkbType::MultiPoint;
constexpr WkbType MULTI_LINE_WKB = WkbType::MultiLineString;
constexpr WkbType MULTI_POLYGON_WKB = WkbType::MultiPolygon;
constexpr WkbType GEOMETRY_COLLECTION_WKB = WkbType::GeometryCollection;

#if _QGIS_VERSION_INT >= 33600
using SourceType = Qgis::ProcessingSourceType;
using NumberType = Qgis::ProcessingNumberParameterType;
using FieldType = Qgis::ProcessingFieldParameterDataType;
constexpr SourceType ANY_VECTOR = SourceType::VectorAnyGeometry;
constexpr SourceType ANY_TABLE = SourceType::Vector;
constexpr SourceType POINT_VECTOR = SourceType::VectorPoint;
constexpr SourceType LINE_VECTOR = SourceType::VectorLine;
constexpr SourceType POLYGON_VECTOR = SourceType::VectorPolygon;
constexpr NumberType INTEGER_NUMBER = NumberType::Integer;
constexpr NumberType DOUBLE_NUMBER = NumberType::Double;
constexpr FieldType ANY_FIELD = FieldType::Any;
constexpr Qgis::ProcessingParameterFlag ADVANCED_PARAMETER = Qgis::ProcessingParameterFlag::Advanced;
constexpr Qgis::FeatureRequestFlag REQUEST_NO_GEOMETRY = Qgis::FeatureRequestFlag::NoGeometry;
constexpr Qgis::FeatureRequestFilterType REQUEST_NO_FILTER = Qgis::FeatureRequestFilterType::NoFilter;
constexpr Qgis::FeatureRequestFilterType REQUEST_ONE_FEATURE = Qgis::FeatureRequestFilterType::Fid;
constexpr Qgis::FeatureRequestFilterType REQUEST_FEATURES = Qgis::FeatureRequestFilterType::Fids;
using SpatialIndexPresence = Qgis::SpatialIndexPresence;
constexpr SpatialIndexPresence UNKNOWN_SPATIAL_INDEX = SpatialIndexPresence::Unknown;
constexpr Qgis::ProcessingFeatureSourceFlag SOURCE_SKIPS_VALIDITY_CHECK =
  Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks;
#else
using SourceType = QgsProcessing::SourceType;
using NumberType = QgsProcessingParameterNumber::Type;
using FieldType = QgsProcessingParameterField::DataType;
constexpr SourceType ANY_VECTOR = QgsProcessing::TypeVectorAnyGeometry;
constexpr SourceType ANY_TABLE = QgsProcessing::TypeVector;
constexpr SourceType POINT_VECTOR = QgsProcessing::TypeVectorPoint;
constexpr SourceType LINE_VECTOR = QgsProcessing::TypeVectorLine;
constexpr SourceType POLYGON_VECTOR = QgsProcessing::TypeVectorPolygon;
constexpr NumberType INTEGER_NUMBER = QgsProcessingParameterNumber::Integer;
constexpr NumberType DOUBLE_NUMBER = QgsProcessingParameterNumber::Double;
constexpr FieldType ANY_FIELD = QgsProcessingParameterField::Any;
constexpr QgsProcessingParameterDefinition::Flag ADVANCED_PARAMETER = QgsProcessingParameterDefinition::FlagAdvanced;
constexpr QgsFeatureRequest::Flag REQUEST_NO_GEOMETRY = QgsFeatureRequest::NoGeometry;
constexpr QgsFeatureRequest::FilterType REQUEST_NO_FILTER = QgsFeatureRequest::FilterNone;
constexpr QgsFeatureRequest::FilterType REQUEST_ONE_FEATURE = QgsFeatureRequest::FilterFid;
constexpr QgsFeatureRequest::FilterType REQUEST_FEATURES = QgsFeatureRequest::FilterFids;
using SpatialIndexPresence = QgsFeatureSource::SpatialIndexPresence;
constexpr SpatialIndexPresence UNKNOWN_SPATIAL_INDEX = QgsFeatureSource::SpatialIndexUnknown;
constexpr QgsProcessingFeatureSource::Flag SOURCE_SKIPS_VALIDITY_CHECK =
  QgsProcessingFeatureSource::FlagSkipGeometryValidityChecks;
#endif

//! What a source without features says of them; the enumeration has moved in QGIS 3.36.
constexpr auto NO_FEATURES = decltype( std::declval<const QgsFeatureSource &>().hasFeatures() )::NoFeaturesAvailable;

//! Which layers a box of layers offers.
#if _QGIS_VERSION_INT >= 33400
using LayerFilters = Qgis::LayerFilters;
constexpr Qgis::LayerFilter POINT_LAYERS = Qgis::LayerFilter::PointLayer;
constexpr Qgis::LayerFilter LINE_LAYERS = Qgis::LayerFilter::LineLayer;
constexpr Qgis::LayerFilter POLYGON_LAYERS = Qgis::LayerFilter::PolygonLayer;
#else
using LayerFilters = QgsMapLayerProxyModel::Filters;
constexpr QgsMapLayerProxyModel::Filter POINT_LAYERS = QgsMapLayerProxyModel::PointLayer;
constexpr QgsMapLayerProxyModel::Filter LINE_LAYERS = QgsMapLayerProxyModel::LineLayer;
constexpr QgsMapLayerProxyModel::Filter POLYGON_LAYERS = QgsMapLayerProxyModel::PolygonLayer;
#endif

//! Ends of QgsProcessingParameterFile.
#if _QGIS_VERSION_INT >= 33600
constexpr Qgis::ProcessingFileParameterBehavior FILE_PARAMETER = Qgis::ProcessingFileParameterBehavior::File;
#else
constexpr QgsProcessingParameterFile::Behavior FILE_PARAMETER = QgsProcessingParameterFile::File;
#endif

constexpr QgsFeatureSink::SinkFlag REGENERATE_PRIMARY_KEY = QgsFeatureSink::RegeneratePrimaryKey;
constexpr QgsFeatureSink::Flag FAST_INSERT = QgsFeatureSink::FastInsert;

enum class FieldKind
{
  Text,
  Double,
  Integer,
  LongInteger,
  Boolean,
  Date
};

//! A field of a layer to be written.
inline QgsField field( const QString &name, FieldKind kind )
{
#if _QGIS_VERSION_INT >= 33800
  using Type = QMetaType::Type;
  const Type types[] = { Type::QString, Type::Double, Type::Int, Type::LongLong, Type::Bool, Type::QDate };
#else
  using Type = QVariant::Type;
  const Type types[] = { Type::String, Type::Double, Type::Int, Type::LongLong, Type::Bool, Type::Date };
#endif
  return QgsField( name, types[static_cast<int>( kind )] );
}

/**
 * Asks that a layer be opened for reading only, where QGIS can (3.28).
 *
 * \param options QgsVectorLayer::LayerOptions; a template, so that this header needs no more of QGIS.
 */
template <typename LayerOptions>
void forceReadOnly( LayerOptions &options )
{
#if _QGIS_VERSION_INT >= 32800
  options.forceReadOnly = true;
#else
  Q_UNUSED( options )
#endif
}

//! The text that QGIS's layer tree shows of \a layer, a QgsMapLayer; a template, so that this header needs no more of
//! QGIS.
template <typename Layer>
void setAbstract( Layer &layer, const QString &text )
{
#if _QGIS_VERSION_INT >= 33800
  layer.serverProperties()->setAbstract( text );
#else
  layer.setAbstract( text );
#endif
}

//! An undefined attribute value.
inline QVariant nullValue()
{
  return QVariant();
}

} // namespace minemap::compat
