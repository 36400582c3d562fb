// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/layer_facts.h"

#include "compat/qgis_compat.h"
#include "gui/inputs/dock_inputs.h"
#include "processing/parameters/field_values.h"

#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QMetaType>

namespace minemap
{

namespace
{

FieldType typeOf( const QgsField &field )
{
  const int type = static_cast<int>( field.type() );
  if ( type == QMetaType::QDate || type == QMetaType::QDateTime )
    return FieldType::Date;
  if ( field.isNumeric() )
    return FieldType::Number;
  return type == QMetaType::QString ? FieldType::Text : FieldType::Other;
}

//! The algorithms name a simulated layer so in its name and in the alias of its first field.
bool isSimulated( const LayerFacts &facts )
{
  const QString word = QStringLiteral( "synthetic" );
  const auto says = [&word]( const QString &text )
  {
    // The word as users of this language read it in the names of such layers.
    const QString translated = QCoreApplication::translate( "minemap::InputGuess", "synthetic" );
    return text.contains( word, Qt::CaseInsensitive ) || text.contains( translated, Qt::CaseInsensitive );
  };
  return says( facts.name ) || ( !facts.fields.empty() && says( facts.fields.front().alias ) );
}

void addSamples( const QgsVectorLayer &layer, LayerFacts &facts )
{
  QgsFeatureRequest request;
  request.setFlags( compat::REQUEST_NO_GEOMETRY );
  request.setLimit( SAMPLED_FEATURES );
  QgsFeatureIterator features = layer.getFeatures( request );
  QgsFeature feature;
  facts.isEmpty = true;
  while ( features.nextFeature( feature ) )
  {
    facts.isEmpty = false;
    const QgsAttributes attributes = feature.attributes();
    for ( std::size_t index = 0; index < facts.fields.size() && static_cast<int>( index ) < attributes.size(); ++index )
    {
      const QVariant &value = attributes.at( static_cast<int>( index ) );
      if ( !isNullValue( value ) )
        facts.fields[index].samples << value;
    }
  }
}

} // namespace

int slotGeometryOf( const QgsVectorLayer &layer )
{
  const compat::GeometryType type = layer.geometryType();
  if ( type == compat::POINT_GEOMETRY )
    return LayerSlot::Points;
  if ( type == compat::LINE_GEOMETRY )
    return LayerSlot::Lines;
  return type == compat::POLYGON_GEOMETRY ? LayerSlot::Polygons : 0;
}

LayerFacts factsOf( const QgsVectorLayer &layer )
{
  LayerFacts facts;
  facts.id = layer.id();
  facts.name = layer.name();
  facts.geometry = slotGeometryOf( layer );
  facts.hasCrs = layer.crs().isValid();
  bool isResult = false;
  const QgsFields fields = layer.fields();
  for ( const QgsField &field : fields )
  {
    facts.fields.push_back( { field.name(), field.alias(), typeOf( field ), {} } );
    isResult = isResult || field.name().startsWith( QLatin1String( "mm_" ), Qt::CaseInsensitive );
  }
  facts.origin = isResult ? LayerOrigin::Result : isSimulated( facts ) ? LayerOrigin::Simulated : LayerOrigin::Given;
  addSamples( layer, facts );
  return facts;
}

} // namespace minemap
