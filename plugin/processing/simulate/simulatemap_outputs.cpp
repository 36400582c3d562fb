// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/simulate/simulatemap_outputs.h"

#include "core/progress.h"
#include "processing/reading/card_origin.h"
#include "processing/simulate/simulated_habits.h"
#include "processing/simulate/simulated_rows.h"
#include "processing/writing/layer_style.h"
#include "processing/writing/output_fields.h"
#include "report/simulate/simulation_key.h"
#include "report/words/number_text.h"

#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <utility>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

//! Type and style of the layer of records. What is left of a cut polygon can have several parts.
std::pair<compat::WkbType, QString> mapLook( const SimulationParameters &parameters )
{
  switch ( parameters.mapGeometry )
  {
  case MapGeometry::Lines:
    return { compat::MULTI_LINE_WKB, QStringLiteral( "simulated_map_lines" ) };
  case MapGeometry::Points:
    return { compat::MULTI_POINT_WKB, QStringLiteral( "simulated_map_points" ) };
  default:
    return { parameters.cutShare > 0 ? compat::MULTI_POLYGON_WKB : compat::POLYGON_WKB,
             QStringLiteral( "simulated_map_polygons" ) };
  }
}

} // namespace

struct SimulateMapOutputs::Layer
{
    QString name;
    QString title;
    compat::WkbType type;
    QString style;
    FieldList fields;

    //! The first field's, which says that the layer is not real.
    QString alias() const { return tr( "%1 (synthetic)" ).arg( QString::fromLatin1( fields.front().first ) ); }
};

std::vector<SimulateMapOutputs::Layer> SimulateMapOutputs::layers() const
{
  const auto &[mapType, mapStyle] = mapLook( mParameters );
  return {
    { "TRUTH",
      tr( "Mines laid (synthetic)" ),
      compat::POINT_WKB,
      "simulated_truth",
      { { "mine_id", Kind::Text },
        { "field_id", Kind::Text },
        { "group", Kind::Text },
        { "row", Kind::Integer },
        { "laid", Kind::Date },
        { "recorded", Kind::Integer },
        { "found", Kind::Integer } } },
    { "MAP",
      tr( "Minefield map (synthetic)" ),
      mapType,
      mapStyle,
      { { "rec_id", Kind::Text }, { "group", Kind::Text }, { "laid", Kind::Date }, { "mines", Kind::Integer } } },
    { "FINDS",
      tr( "Finds (synthetic)" ),
      compat::POINT_WKB,
      "simulated_finds",
      { { "find_id", Kind::Text },
        { "item", Kind::Text },
        { "qty", Kind::Integer },
        { "laid_from", Kind::Date },
        { "found_on", Kind::Date },
        { "task", Kind::Text } } },
    { "SEARCHED",
      tr( "Searched ground (synthetic)" ),
      compat::MULTI_POLYGON_WKB,
      "simulated_searched",
      { { "task", Kind::Text }, { "method", Kind::Text }, { "completed", Kind::Date } } },
    { "ACCIDENTS",
      tr( "Accidents (synthetic)" ),
      compat::POINT_WKB,
      "simulated_accidents",
      { { "acc_id", Kind::Text }, { "happened", Kind::Date } } },
    { "REFERENCE_POINTS",
      tr( "Reference points (synthetic)" ),
      compat::POINT_WKB,
      "simulated_reference_points",
      { { "rec_id", Kind::Text }, { "number", Kind::Integer } } } };
}

SimulateMapOutputs::SimulateMapOutputs( const SimulationRequest &request, const SimulationParameters &parameters,
                                        const Simulation &simulation, const MapCoordinates &coordinates,
                                        StagedOutputs &outputs, QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mParameters( parameters ),
    mSimulation( simulation ),
    mWorld( simulation.world ),
    mCoordinates( coordinates ),
    mOutputs( outputs ),
    mFeedback( feedback )
{
}

void SimulateMapOutputs::writeLayers()
{
  SimulatedRows rows( mWorld, mCoordinates );
  const auto fill = [&rows]( auto function )
  { return [&rows, function]( std::size_t index, QgsFeature &feature ) { ( rows.*function )( index, feature ); }; };
  const std::vector<std::pair<std::size_t, Fill>> contents = {
    { mWorld.mines.size(), fill( &SimulatedRows::truth ) },
    { rows.mapRows(), fill( &SimulatedRows::map ) },
    { mWorld.finds.size(), fill( &SimulatedRows::finds ) },
    { mWorld.tasks.size(), fill( &SimulatedRows::searched ) },
    { mWorld.accidents.size(), fill( &SimulatedRows::accidents ) },
    { 2 * mWorld.records.size(), fill( &SimulatedRows::referencePoints ) } };
  const std::vector<Layer> all = layers();
  for ( std::size_t number = 0; number < all.size(); ++number )
    write( all[number], contents[number].first, contents[number].second );
}

void SimulateMapOutputs::write( const Layer &layer, std::size_t count, const Fill &fill )
{
  QgsFields fields = OutputFields( QgsFields(), layer.fields ).fields();
  fields[0].setAlias( layer.alias() );
  if ( !mOutputs.addSink( layer.name, layer.title, fields, layer.type, mRequest.crs ) )
    return;
  for ( std::size_t index = 0; index < count; ++index )
  {
    if ( mFeedback && mFeedback->isCanceled() )
      throw Canceled();
    QgsFeature feature( fields );
    fill( index, feature );
    if ( QgsWkbTypes::isMultiType( layer.type ) && !QgsWkbTypes::isMultiType( feature.geometry().wkbType() ) )
    {
      QgsGeometry geometry = feature.geometry();
      geometry.convertToMultiType();
      feature.setGeometry( geometry );
    }
    mOutputs.addFeature( layer.name, feature );
  }
}

void SimulateMapOutputs::addStyles( const QVariantMap &results, QgsProcessingContext &context ) const
{
  for ( const Layer &layer : layers() )
  {
    const QString id = results.value( layer.name ).toString();
    if ( id.isEmpty() || !context.willLoadLayerOnCompletion( id ) )
      continue;
    const std::pair<QString, QString> alias( QString::fromLatin1( layer.fields.front().first ), layer.alias() );
    context.layerToLoadOnCompletionDetails( id ).setPostProcessor(
      new LayerStyle( layer.style, {}, layer.title, alias ) );
  }
}

void SimulateMapOutputs::addKey( const QString &path )
{
  if ( path.isEmpty() )
    return;
  SimulationOrigin origin;
  origin.plugin = pluginVersions();
  origin.parameters = mRequest.texts;
  origin.mapCrs = mCoordinates.crs();
  origin.plane = mCoordinates.plane().definition();
  mOutputs.addDocument( QStringLiteral( "KEY" ), tr( "Key" ), path, simulationKey( mSimulation, mParameters, origin ) );
}

QVariantMap SimulateMapOutputs::numbers() const
{
  return { { QStringLiteral( "RECORDS_MADE" ), static_cast<qlonglong>( mWorld.records.size() ) },
           { QStringLiteral( "MINES_MADE" ), static_cast<qlonglong>( mWorld.mines.size() ) },
           { QStringLiteral( "FINDS_MADE" ), static_cast<qlonglong>( mWorld.finds.size() ) },
           { QStringLiteral( "SUMMARY" ), summary() } };
}

QString SimulateMapOutputs::summary() const
{
  const auto count = []( std::size_t number ) { return countText( static_cast<std::int64_t>( number ) ); };
  QStringList items;
  for ( const InjectedError &error : mParameters.errors )
    items << QString::fromStdString( error.item );
  const QString made = tr( "Synthetic data, no real place's mines. Records: %1. Minefields: %2. Mines: %3. Finds: %4. "
                           "Accidents: %5. Searched: %6 of %7." )
                         .arg( count( mWorld.records.size() ), count( mWorld.fields.size() ),
                               count( mWorld.mines.size() ), count( mWorld.finds.size() ),
                               count( mWorld.accidents.size() ), areaText( mWorld.searched ), areaText( mWorld.area ) );
  return made + ' ' +
         ( items.isEmpty() ? tr( "No error was injected into the map." )
                           : tr( "Errors of the map: %1." ).arg( items.join( QStringLiteral( "; " ) ) ) ) +
         SimulatedHabits( mParameters, mWorld ).summary();
}

} // namespace minemap
