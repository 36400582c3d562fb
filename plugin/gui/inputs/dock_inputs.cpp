// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/dock_inputs.h"

#include <qgsprocessingparameters.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace minemap
{

namespace
{

auto numbersOf( const DockInputs &inputs )
{
  return std::make_tuple( inputs.tolerance, inputs.searchedShare, inputs.minimumFinds, inputs.clusterDistance,
                          inputs.detection, inputs.seed, inputs.repairs, inputs.allowsUnknownDatum, inputs.dateOrder,
                          inputs.calendar, inputs.assumed );
}

//! Fields that only a count asks for.
constexpr const char *COUNT_FIELDS[] = { "CLAIMED_TYPE", "CLAIM_TEXT", "FIND_TYPE" };

//! Layers, their fields and what all algorithms with evidence ask for.
QVariantMap sharedParameters( const DockInputs &inputs, const QStringList &roles )
{
  QVariantMap parameters;
  for ( const LayerSlot &slot : layerSlots() )
  {
    const ChosenLayer layer = inputs.layer( QString::fromLatin1( slot.role ) );
    if ( layer.id.isEmpty() || !roles.contains( QLatin1String( slot.role ) ) )
      continue;
    parameters.insert( QString::fromLatin1( slot.role ),
                       layer.isSelectedOnly
                         ? QVariant::fromValue( QgsProcessingFeatureSourceDefinition( layer.id, true ) )
                         : QVariant( layer.id ) );
    for ( const FieldSlot &field : slot.fields )
    {
      const QString name = layer.fields.value( QString::fromLatin1( field.parameter ) );
      if ( !name.isEmpty() )
        parameters.insert( QString::fromLatin1( field.parameter ), name );
    }
  }
  if ( !inputs.searchCounts.isEmpty() )
    parameters.insert( QStringLiteral( "SEARCH_COUNTS" ), inputs.searchCounts.join( ';' ) );
  parameters.insert( QStringLiteral( "TOLERANCE" ), inputs.tolerance );
  parameters.insert( QStringLiteral( "CLUSTER_DISTANCE" ), inputs.clusterDistance );
  parameters.insert( QStringLiteral( "SEED" ), inputs.seed );
  parameters.insert( QStringLiteral( "INVALID_GEOMETRY" ),
                     inputs.repairs ? QStringLiteral( "repair" ) : QStringLiteral( "stop" ) );
  parameters.insert( QStringLiteral( "ALLOW_UNKNOWN_DATUM" ), inputs.allowsUnknownDatum );
  if ( !inputs.assumed.isEmpty() )
    parameters.insert( QStringLiteral( "ASSUME" ), inputs.assumed.join( ';' ) );
  addDateWords( inputs, parameters );
  return parameters;
}

} // namespace

const std::vector<LayerSlot> &layerSlots()
{
  using Content = FieldContent;
  static const std::vector<LayerSlot> layers = {
    { "MAP",
      LayerSlot::Points | LayerSlot::Lines | LayerSlot::Polygons,
      true,
      { { "RECORD_ID", Content::Any },
        { "GROUP_BY", Content::Any },
        { "MAP_DATE", Content::Date },
        { "CLAIMED", Content::Number },
        { "CLAIMED_TYPE", Content::Any },
        { "CLAIM_TEXT", Content::Any } } },
    { "FINDS",
      LayerSlot::Points,
      true,
      { { "QUANTITY", Content::Number },
        { "LAID_DATE", Content::Date },
        { "FIND_DATE", Content::Date },
        { "TASK", Content::Any },
        { "FIND_TYPE", Content::Any } } },
    { "SEARCHED",
      LayerSlot::Polygons,
      false,
      { { "SEARCH_KIND", Content::Any },
        { "SEARCH_DATE", Content::Date },
        { "SEARCH_TASK", Content::Any },
        { "SEARCH_RECORD", Content::Any } } },
    { "ACCIDENTS", LayerSlot::Points, false, { { "ACCIDENT_DATE", Content::Date } } },
    { "AREA", LayerSlot::Polygons, false, {} },
    { "MAP_LINES", LayerSlot::Lines, false, {} },
    { "MAP_POINTS", LayerSlot::Points, false, {} },
    { "REFERENCE_POINTS", LayerSlot::Points, false, { { "REFERENCE_RECORD", Content::Any } } },
  };
  return layers;
}

void addDateWords( const DockInputs &inputs, QVariantMap &parameters )
{
  if ( !inputs.dateOrder.isEmpty() )
    parameters.insert( QStringLiteral( "DATE_ORDER" ), inputs.dateOrder );
  if ( !inputs.calendar.isEmpty() )
    parameters.insert( QStringLiteral( "CALENDAR" ), inputs.calendar );
}

bool DockInputs::isComplete() const
{
  return !layer( QStringLiteral( "MAP" ) ).id.isEmpty() && !layer( QStringLiteral( "FINDS" ) ).id.isEmpty();
}

bool DockInputs::operator==( const DockInputs &other ) const
{
  return layers == other.layers && searchCounts == other.searchCounts && numbersOf( *this ) == numbersOf( other );
}

QVariantMap scoremapParameters( const DockInputs &inputs )
{
  static const QStringList roles = { "MAP", "MAP_LINES", "MAP_POINTS", "FINDS", "SEARCHED", "ACCIDENTS", "AREA" };
  QVariantMap parameters = sharedParameters( inputs, roles );
  for ( const char *field : COUNT_FIELDS )
    parameters.remove( QString::fromLatin1( field ) );
  parameters.insert( QStringLiteral( "SEARCHED_SHARE" ), inputs.searchedShare );
  parameters.insert( QStringLiteral( "MINIMUM_FINDS" ), inputs.minimumFinds );
  parameters.insert( QStringLiteral( "DETECTION" ), inputs.detection );
  return parameters;
}

QVariantMap diagnosisParameters( const DockInputs &inputs )
{
  static const QStringList roles = { "MAP", "MAP_LINES", "MAP_POINTS", "FINDS", "SEARCHED", "REFERENCE_POINTS" };
  QVariantMap parameters = sharedParameters( inputs, roles );
  for ( const char *other :
        { "CLAIMED", "CLAIMED_TYPE", "CLAIM_TEXT", "FIND_TYPE", "FIND_DATE", "SEARCH_DATE", "SEARCH_TASK" } )
    parameters.remove( QString::fromLatin1( other ) );
  return parameters;
}

QVariantMap countsParameters( const DockInputs &inputs )
{
  static const QStringList roles = { "MAP", "MAP_LINES", "MAP_POINTS", "FINDS", "SEARCHED", "ACCIDENTS", "AREA" };
  QVariantMap parameters = sharedParameters( inputs, roles );
  // The type of a number that is not given says nothing.
  if ( !parameters.contains( QStringLiteral( "CLAIMED" ) ) )
    parameters.remove( QStringLiteral( "CLAIMED_TYPE" ) );
  parameters.insert( QStringLiteral( "DETECTION" ), inputs.detection );
  return parameters;
}

bool scoresTheSame( DockInputs a, DockInputs b )
{
  for ( DockInputs *inputs : { &a, &b } )
  {
    for ( ChosenLayer &layer : inputs->layers )
    {
      for ( const char *field : COUNT_FIELDS )
        layer.fields.remove( QString::fromLatin1( field ) );
    }
  }
  return a == b;
}

bool isCountField( const QString &parameter )
{
  return std::any_of( std::begin( COUNT_FIELDS ), std::end( COUNT_FIELDS ),
                      [&]( const char *field ) { return parameter == QLatin1String( field ); } );
}

} // namespace minemap
