// SPDX-License-Identifier: GPL-2.0-or-later
// Parameters and outputs of minemap:simulatemap as Processing shows them.
#include "processing/parameters/parameter_definitions.h"
#include "processing/simulate/simulatemap_algorithm.h"

#include <qgsprocessingparameters.h>

namespace minemap
{

namespace
{

ParameterPointer wordParameter( const char *name, const QString &description, const QStringList &words,
                                const QString &help )
{
  auto parameter = std::make_unique<QgsProcessingParameterEnum>( QString::fromLatin1( name ), description, words, false,
                                                                 words.front(), false, true );
  parameter->setHelp( help );
  return parameter;
}

} // namespace

void SimulateMapAlgorithm::initAlgorithm( const QVariantMap & )
{
  auto extent = std::make_unique<QgsProcessingParameterExtent>( QStringLiteral( "EXTENT" ), tr( "Extent" ) );
  extent->setHelp( tr( "Where the synthetic area lies. Its place decides datums, grids and declination." ) );
  add( std::move( extent ) );
  auto crs = std::make_unique<QgsProcessingParameterCrs>( QStringLiteral( "CRS" ), tr( "Coordinate system" ),
                                                          QVariant(), OPTIONAL );
  crs->setHelp( tr( "Of all output layers. Empty: the UTM zone of the middle of the extent." ) );
  add( std::move( crs ) );
  addCounts();
  addErrors();
  addEvidence();
  addHabits();
  addOutputParameters();
}

void SimulateMapAlgorithm::addCounts()
{
  add( numberParameter( "RECORDS", tr( "Records" ), compat::INTEGER_NUMBER, 40, 1, 20000,
                        tr( "Minefields on the map, true or phantom." ) ) );
  add( numberParameter( "GROUPS", tr( "Groups" ), compat::INTEGER_NUMBER, 1, 1, 1000,
                        tr( "Sheets or units, each of neighbouring records; named A, B, C …" ) ) );
  add( numberParameter( "MINES", tr( "Mines a minefield" ), compat::INTEGER_NUMBER, 60, 1, 2000,
                        tr( "In each minefield, those laid later included." ) ) );
  add( wordParameter( "PATTERN", tr( "Pattern of the mines" ),
                      { QStringLiteral( "rows" ), QStringLiteral( "cluster" ), QStringLiteral( "scattered" ) },
                      tr( "rows: two to four, with mines 4 to 10 m apart. cluster: about a point. scattered: anywhere "
                          "in a larger field." ) ) );
  add( wordParameter( "MAP_GEOMETRY", tr( "What the map shows" ),
                      { QStringLiteral( "polygons" ), QStringLiteral( "lines" ), QStringLiteral( "points" ) },
                      tr( "polygons: outlines. lines: the rows. points: the mines. One feature a record." ) ) );
  add( numberParameter( "LAID_YEAR", tr( "Year of laying" ), compat::INTEGER_NUMBER, 1993, 1900, 2100,
                        tr( "When the minefields on record were laid. Search comes 25 years later." ) ) );
}

void SimulateMapAlgorithm::addErrors()
{
  const auto share = [this]( const char *name, const QString &description, double most, const QString &help )
  { add( numberParameter( name, description, compat::DOUBLE_NUMBER, 0, 0, most, help ) ); };
  auto errors = std::make_unique<QgsProcessingParameterString>( QStringLiteral( "ERRORS" ), tr( "Errors of the map" ),
                                                                QVariant(), false, OPTIONAL );
  errors->setHelp( tr( "A list separated by semicolons, such as datum:15865; group=B magnetic_as_true; record=R007 "
                       "shift:300,0. The help of the algorithm names all causes." ) );
  add( std::move( errors ) );
  share( "PHANTOM_SHARE", tr( "Share of phantoms" ), 1, tr( "Of the records: those that never held a mine." ) );
  share( "UNRECORDED_SHARE", tr( "Share of unrecorded minefields" ), 0.9,
         tr( "Of the minefields: those on no record. They come on top of the records." ) );
  share( "LATER_SHARE", tr( "Share of mines laid later" ), 0.9,
         tr( "Of the mines of a record: those laid in the three years after its date, beside the minefield." ) );
  add( numberParameter( "DRAWING_SD", tr( "Inaccuracy of drawing in metres" ), compat::DOUBLE_NUMBER, 3, 0, 10000,
                        tr( "Standard deviation on each axis of each record, and again of each of its corners." ) ) );
  add( advancedParameter(
    numberParameter( "REFERENCE_DISTANCE", tr( "Distance of the reference points in metres" ), compat::DOUBLE_NUMBER,
                     300, 0, 100000, tr( "About so far from a record lies the point that it was measured from." ) ) ) );
}

void SimulateMapAlgorithm::addEvidence()
{
  add( numberParameter( "SEARCHED_SHARE", tr( "Share of ground searched" ), compat::DOUBLE_NUMBER, 0.5, 0, 1,
                        tr( "Of the extent, where search knows nothing of the map." ) ) );
  add( numberParameter(
    "SEARCH_FOLLOWS_MAP", tr( "How far search follows the map" ), compat::DOUBLE_NUMBER, 0, 0, 1,
    tr( "By how much a larger share of mapped than of other ground is searched. 0: search knows "
        "nothing of the map. 1: only mapped ground is searched, all of it, where the map has it." ) ) );
  add( numberParameter( "DETECTION", tr( "Share of mines that search finds" ), compat::DOUBLE_NUMBER, 1, 0, 1,
                        tr( "Of the mines in searched ground." ) ) );
  add( numberParameter( "POSITION_SD", tr( "Inaccuracy of finds in metres" ), compat::DOUBLE_NUMBER, 2, 0, 10000,
                        tr( "Standard deviation on each axis of the place of each find." ) ) );
  add( numberParameter( "CLUTTER", tr( "Clutter a square kilometre" ), compat::DOUBLE_NUMBER, 0, 0, 100000,
                        tr( "Finds in searched ground that belong to no minefield." ) ) );
  add( numberParameter( "ACCIDENTS_NUMBER", tr( "Accidents" ), compat::INTEGER_NUMBER, 10, 0, 1000000,
                        tr( "Mines that detonated before the search, drawn evenly among all." ) ) );
  add( advancedParameter( numberParameter( "SEED", tr( "Seed" ), compat::INTEGER_NUMBER, 1, 0, 2147483647,
                                           tr( "Of everything random; recorded in the key." ) ) ) );
}

void SimulateMapAlgorithm::addHabits()
{
  const auto addAdvanced = [this]( ParameterPointer parameter ) { add( advancedParameter( std::move( parameter ) ) ); };
  const auto share = [&addAdvanced]( const char *name, const QString &description, const QString &help )
  { addAdvanced( numberParameter( name, description, compat::DOUBLE_NUMBER, 0, 0, 1, help ) ); };
  const auto metres = [&addAdvanced]( const char *name, const QString &description, double most, const QString &help )
  { addAdvanced( numberParameter( name, description, compat::DOUBLE_NUMBER, 0, 0, most, help ) ); };
  addAdvanced( wordParameter(
    "SEARCH_FROM", tr( "Searched ground is drawn from" ),
    { QStringLiteral( "plan" ), QStringLiteral( "map" ), QStringLiteral( "finds" ) },
    tr( "plan: the search itself. map: the records are reported as the searched ground, as where an office closes a "
        "record and keeps no polygon of the search. finds: circles of 10 to 20 m about the finds are reported, as for "
        "tasks at single items. With map and finds a score of the map means nothing." ) ) );
  share( "DUPLICATES", tr( "Share of finds reported twice" ),
         tr( "A second source reports them again, up to 5 m off and without a task. Two reports then count as two "
             "finds, so a score of the map means nothing." ) );
  addAdvanced( wordParameter(
    "FINDS_AT", tr( "Finds are reported at" ),
    { QStringLiteral( "place" ), QStringLiteral( "task_centroid" ), QStringLiteral( "task_corner" ) },
    tr( "place: where they were found. task_centroid: all finds of a task at the middle of its polygon. task_corner: "
        "all at its first corner. At such points a score of the map means nothing." ) ) );
  metres( "ROUNDING", tr( "Step of the finds' coordinates in metres" ), 100000,
          tr( "Coordinates of finds are rounded to multiples of it, as where few digits were written down. In degrees: "
              "the same step of latitude; 111.12 m is 0.001°. 0: not rounded. With a step as large as the tolerance a "
              "score of the map means nothing." ) );
  share( "MAP_FROM_FINDS", tr( "Share of records drawn round their finds" ),
         tr( "Of the records with three finds or more: those whose polygon is redrawn round the finds, 10 m wider. "
             "Finds cannot test a map that was drawn from them: a score of it means nothing." ) );
  share(
    "CUT", tr( "Share of records with searched ground cut out" ),
    tr( "Of the records that search meets: those from which the searched ground was removed, as where a database "
        "holds what is left to do. A record that was searched wholly is not on the map; the key names it. Finds then "
        "lie off the map because they were found: a score of it means nothing." ) );
  metres( "CUT_BUFFER", tr( "Metres cut out round searched ground" ), 1000,
          tr( "With CUT: the searched ground is cut out so much wider on all sides." ) );
}

void SimulateMapAlgorithm::addOutputParameters()
{
  addSink( "TRUTH", tr( "Mines laid (synthetic)" ), compat::POINT_VECTOR, true );
  addSink( "MAP", tr( "Minefield map (synthetic)" ), compat::ANY_VECTOR, true );
  addSink( "FINDS", tr( "Finds (synthetic)" ), compat::POINT_VECTOR, true );
  addSink( "SEARCHED", tr( "Searched ground (synthetic)" ), compat::POLYGON_VECTOR, true );
  addSink( "ACCIDENTS", tr( "Accidents (synthetic)" ), compat::POINT_VECTOR, true );
  addSink( "REFERENCE_POINTS", tr( "Reference points (synthetic)" ), compat::POINT_VECTOR, true );
  add( jsonParameter( "KEY", tr( "Key" ) ) );
  addNumbers( { "RECORDS_MADE", "MINES_MADE", "FINDS_MADE" } );
  addSummary();
}

} // namespace minemap
