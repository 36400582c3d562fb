// SPDX-License-Identifier: GPL-2.0-or-later
#include "recovery_settings.h"

#include "core/geometry/local_plane.h"

namespace minemap
{

namespace
{

constexpr const char *SK42 = "datum:15865";
constexpr const char *LONGITUDE_LATITUDE = "EPSG:4326";

ExtentPoints rectangle( const Point &southWest, const Point &northEast )
{
  const double x = ( southWest.x + northEast.x ) / 2;
  const double y = ( southWest.y + northEast.y ) / 2;
  return { southWest, Point{ x, southWest.y }, Point{ northEast.x, southWest.y }, Point{ northEast.x, y },
           northEast, Point{ x, northEast.y }, Point{ southWest.x, northEast.y }, Point{ southWest.x, y } };
}

//! 8 × 8 km, all of it searched, rows of mines.
SimulationParameters sheet()
{
  constexpr double HALF = 4000;
  SimulationParameters world;
  world.extent = rectangle( { -HALF, -HALF }, { HALF, HALF } );
  world.searchedShare = 1;
  world.accidents = 0;
  world.clutter = 10;
  world.detection = 0.5;
  return world;
}

//! A row of a table of methods.md 2.4.
struct Row
{
    int records;
    int mines;
    double found;
    double empty; //!< Share of the records.
    double deviation;
    double clutter;
};

RecoverySetting tabled( const Row &row, MapGeometry geometry )
{
  const auto percent = []( double share ) { return std::to_string( static_cast<int>( 100 * share + 0.5 ) ) + " %"; };
  const bool isPoints = geometry == MapGeometry::Points;
  RecoverySetting setting;
  setting.name = std::string( isPoints ? "points " : "polygons " ) + std::to_string( row.records ) + "×" +
                 std::to_string( row.mines ) + ", " + percent( row.found ) + " found, " + percent( row.empty ) +
                 " empty, σ " + std::to_string( static_cast<int>( row.deviation ) ) + ", clutter " +
                 std::to_string( static_cast<int>( row.clutter ) );
  setting.world = sheet();
  setting.world.records = row.records;
  setting.world.mines = row.mines;
  setting.world.detection = row.found;
  setting.world.phantomShare = row.empty;
  setting.world.drawingDeviation = 0;
  setting.world.positionDeviation = row.deviation;
  setting.world.clutter = row.clutter;
  setting.world.mapGeometry = geometry;
  setting.error = SK42;
  setting.within = isPoints ? 5 : 15;
  setting.maximumShift = 600;
  return setting;
}

void addTables( std::vector<RecoverySetting> &settings )
{
  for ( const Row &row : std::vector<Row>{ { 1, 60, 0.7, 0, 2, 5 },
                                           { 5, 60, 0.7, 0, 3, 5 },
                                           { 10, 60, 0.3, 0.5, 3, 20 },
                                           { 20, 60, 0.25, 0.75, 5, 20 },
                                           { 20, 60, 0.1, 0.75, 5, 50 },
                                           { 20, 30, 0.25, 0.75, 8, 50 } } )
    settings.push_back( tabled( row, MapGeometry::Points ) );
  for ( const Row &row : std::vector<Row>{ { 1, 60, 0.7, 0, 3, 5 },
                                           { 3, 60, 0.7, 0, 3, 5 },
                                           { 10, 60, 0.5, 0.3, 3, 10 },
                                           { 20, 60, 0.3, 0.5, 3, 20 },
                                           { 20, 30, 0.3, 0.75, 3, 20 },
                                           { 40, 30, 0.2, 0.75, 10, 50 } } )
    settings.push_back( tabled( row, MapGeometry::Polygons ) );
}

/**
 * The goals of a shift by an old datum, for the fewest fields they are to hold for, and for more. Finds are off by 3 m,
 * as in methods.md 2.4; \a isDrawn: by 2 m, and each record by 3 m as a whole and each of its vertices by 3 m, too.
 */
void addGoals( std::vector<RecoverySetting> &settings, bool isDrawn )
{
  for ( const MapGeometry geometry : { MapGeometry::Points, MapGeometry::Lines, MapGeometry::Polygons } )
  {
    for ( const int fields : { 3, 6 } )
    {
      RecoverySetting setting;
      const bool isPolygons = geometry == MapGeometry::Polygons;
      setting.name = std::string( isDrawn ? "drawn: " : "goal: " ) +
                     ( isPolygons                       ? "polygons"
                       : geometry == MapGeometry::Lines ? "lines"
                                                        : "points" ) +
                     ", " + std::to_string( fields ) + " fields and as many empty records";
      setting.world = sheet();
      setting.world.records = 2 * fields;
      setting.world.phantomShare = 0.5;
      setting.world.mapGeometry = geometry;
      setting.world.drawingDeviation = isDrawn ? 3 : 0;
      setting.world.positionDeviation = isDrawn ? 2 : 3;
      setting.error = SK42;
      setting.within = isPolygons ? 10 : 5;
      setting.isGoal = !isDrawn;
      settings.push_back( setting );
    }
  }
}

RecoverySetting caused( const char *error, Shows shows, const char *crs )
{
  RecoverySetting setting;
  setting.name = error;
  setting.shows = shows;
  setting.world = sheet();
  setting.error = error;
  setting.crs = crs;
  return setting;
}

//! Mistakes of a sheet: 12 records, half of them empty, where nothing else is said.
void addSheetCauses( std::vector<RecoverySetting> &settings )
{
  const auto add = [&]( const char *error, Shows shows, const char *crs ) -> RecoverySetting &
  {
    RecoverySetting setting = caused( error, shows, crs );
    setting.world.records = 12;
    setting.world.phantomShare = 0.5;
    settings.push_back( setting );
    return settings.back();
  };
  add( SK42, Shows::Shift, LONGITUDE_LATITUDE );
  add( "grid_as_other_grid:28408>32638", Shows::Shift, "EPSG:32638" );
  add( "shift:-160,240", Shows::Shift, "EPSG:32638" );
  add( "zone:1", Shows::Cause, "EPSG:32638" );
  add( "axes_swapped", Shows::Cause, LONGITUDE_LATITUDE );
  add( "dms_as_decimal", Shows::Cause, LONGITUDE_LATITUDE );
  add( "prime_meridian:-17.6667", Shows::Cause, LONGITUDE_LATITUDE );
  add( "sign_lost:latitude", Shows::Cause, LONGITUDE_LATITUDE );
  add( "sign_lost:both", Shows::Cause, LONGITUDE_LATITUDE );
  add( "digit_wrong:32638,10000,0", Shows::Cause, "EPSG:32638" );
  add( "digit_wrong:32638,0,-100000", Shows::Cause, "EPSG:32638" );
  add( "digit_wrong:4326,0,0.1", Shows::Cause, LONGITUDE_LATITUDE );
  add( "grid_as_other_grid:28408>32637", Shows::Cause, "EPSG:32637" );
  add( "grid_as_other_grid:32638>32738", Shows::Cause, LONGITUDE_LATITUDE );
  add( "shift_scale:150,-80,1.03", Shows::Cause, "EPSG:32638" ).world.records = 48;
  // All decimals: of two readings the finds choose one for each record.
  add( "minutes_as_seconds", Shows::Cause, LONGITUDE_LATITUDE );
  add( "seconds_as_minutes", Shows::Cause, LONGITUDE_LATITUDE );
  // Decimals up to 0.5959 alone can be read as minutes and seconds, of the last two up to 59.
  std::vector<Point> corners = { { 46.3502, 39.3502 }, { 46.3558, 39.3558 } };
  LocalPlane( { 46.8, 39.8 } ).project( corners );
  RecoverySetting &decimals = add( "decimal_as_dms", Shows::Cause, LONGITUDE_LATITUDE );
  decimals.world.extent = rectangle( corners[0], corners[1] );
  decimals.world.records = 4;
  decimals.world.phantomShare = 0;
  decimals.name += ", 4 records within 0.006°";
  add( "truncated:100", Shows::Cause, "EPSG:32638" );
  // Decimals up to 0.60' alone can be read as seconds: from the whole minute at the centre, 1100 × 850 m. Elsewhere the
  // mistake meets but some of the records.
  RecoverySetting &minutes = add( "minutes_as_seconds", Shows::Cause, LONGITUDE_LATITUDE );
  minutes.world.extent = rectangle( { 20, 20 }, { 830, 1080 } );
  minutes.world.records = 5;
  minutes.world.phantomShare = 0;
  minutes.name += ", 5 records within 0.6'";
  for ( const int records : { 12, 48 } )
  {
    for ( const char *error : { "shift_rotation:150,-80,3", "similarity:150,-80,3,1.03" } )
    {
      RecoverySetting &turned = add( error, Shows::Cause, "EPSG:32638" );
      turned.world.records = records;
      turned.name += ", " + std::to_string( records ) + " records, half of them empty";
    }
  }
}

//! Mistakes about reference points: 10 records, all with mines.
void addReferenceCauses( std::vector<RecoverySetting> &settings )
{
  struct Measured
  {
      const char *error;
      double far;  //!< Distance of the reference points at which the displacement can be told, metres.
      double near; //!< And at which it cannot; 0: a record is long, and so is its first leg.
  };

  // Fields are 20 to 60 m wide: 2 · ( 20 + 4 ) = 48 m divide one from the other.
  const std::vector<Measured> measured = { { "magnetic_as_true", 1000, 250 },  { "grid_as_true", 4000, 1000 },
                                           { "back_azimuth", 60, 12 },         { "mils:6000>6400", 600, 100 },
                                           { "units:0.75", 400, 80 },          { "mirrored", 100, 12 },
                                           { "bearing_offset:7.5", 600, 100 }, { "distance_factor:0.87", 600, 100 },
                                           { "back_azimuth:first", 100, 0 },   { "mils:6000>6400,first", 600, 100 },
                                           { "mils:6000>6400,each", 600, 60 }, { "units:0.75,first", 300, 80 } };
  for ( const bool isFar : { true, false } )
  {
    for ( const Measured &mistake : measured )
    {
      if ( !isFar && mistake.near == 0 )
        continue;
      RecoverySetting setting = caused( mistake.error, isFar ? Shows::Cause : Shows::TooSmall, "EPSG:32638" );
      setting.world.records = 10;
      setting.world.referenceDistance = isFar ? mistake.far : mistake.near;
      setting.name +=
        ", references " + std::to_string( static_cast<int>( setting.world.referenceDistance ) ) + " m off";
      setting.isGoal = true;
      settings.push_back( setting );
    }
  }
}

//! The same mistake in half of the records, and two mistakes one after the other.
void addTwofoldCauses( std::vector<RecoverySetting> &settings )
{
  constexpr int RECORDS = 24;
  for ( const char *error : { SK42, "digit_wrong:32638,10000,0", "back_azimuth" } )
  {
    std::string list;
    for ( int record = 1; record <= RECORDS; record += 2 )
    {
      const std::string number = std::to_string( record );
      list +=
        ( list.empty() ? "record=R" : "; record=R" ) + std::string( 3 - number.size(), '0' ) + number + ' ' + error;
    }
    RecoverySetting setting = caused( "", Shows::Cause, "EPSG:32638" );
    setting.name = std::string( error ) + " in half of 24 records";
    setting.error = list;
    setting.world.records = RECORDS;
    settings.push_back( setting );
  }
  RecoverySetting uneven = caused( "uneven:300,12000", Shows::Cause, "EPSG:32638" );
  uneven.world.records = 60;
  uneven.name += ", 60 records";
  settings.push_back( uneven );
  // Each measured from the point of the next, and its neighbour from its own.
  RecoverySetting swapped = caused( "", Shows::Cause, "EPSG:32638" );
  swapped.name = "other_reference in 10 of 20 records";
  swapped.world.records = 20;
  for ( int record = 1; record <= 10; ++record )
  {
    const auto idOf = []( int number )
    { return "R0" + std::string( number < 10 ? "0" : "" ) + std::to_string( number ); };
    swapped.error += ( record > 1 ? "; record=" : "record=" ) + idOf( record ) +
                     " other_reference:" + idOf( record % 2 == 1 ? record + 1 : record - 1 );
  }
  settings.push_back( swapped );
  for ( const auto &[error, distance] : { std::pair( "magnetic_as_true; datum:15865", 1000.0 ),
                                          { "back_azimuth; datum:15865", 300.0 },
                                          { "units:0.75; grid_as_other_grid:28408>32638", 400.0 } } )
  {
    RecoverySetting setting = caused( error, Shows::Cause, "EPSG:32638" );
    setting.world.records = 16;
    setting.world.referenceDistance = distance;
    setting.name += ", references " + std::to_string( static_cast<int>( distance ) ) + " m off";
    settings.push_back( setting );
  }
}

void addMapsWithoutCause( std::vector<RecoverySetting> &settings )
{
  for ( const bool isRight : { true, false } )
  {
    for ( const double follows : { 0.0, 0.8 } )
    {
      for ( const MapGeometry geometry : { MapGeometry::Polygons, MapGeometry::Points } )
      {
        RecoverySetting setting;
        setting.shows = Shows::NoFalsity;
        setting.name = std::string( isRight ? "right" : "worthless" ) +
                       ( geometry == MapGeometry::Points ? " points" : " polygons" ) +
                       ( follows > 0 ? ", search follows the map" : ", search elsewhere too" );
        setting.world = sheet();
        setting.world.records = 30;
        setting.world.phantomShare = isRight ? 0.5 : 0;
        // As many fields without record as records have none.
        setting.world.unrecordedShare = 0.3;
        setting.world.searchedShare = 0.3;
        setting.world.searchFollowsMap = follows;
        setting.world.mapGeometry = geometry;
        setting.error = isRight ? "" : "reference_shift:1500";
        setting.isGoal = true;
        settings.push_back( setting );
      }
    }
  }
}

} // namespace

std::vector<RecoverySetting> recoverySettings()
{
  std::vector<RecoverySetting> settings;
  addTables( settings );
  addGoals( settings, false );
  addGoals( settings, true );
  addSheetCauses( settings );
  addReferenceCauses( settings );
  addTwofoldCauses( settings );
  addMapsWithoutCause( settings );
  return settings;
}

} // namespace minemap
