// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_maps.h"

#include "core/geometry/local_plane.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace minemap
{

namespace
{

//! \a box and a margin, never a point.
Box padded( Box box, double share, double least )
{
  const double size = std::max( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum );
  const double margin = std::max( least, share * size );
  box.xMinimum -= margin;
  box.yMinimum -= margin;
  box.xMaximum += margin;
  box.yMaximum += margin;
  return box;
}

//! A shape without what cannot be projected.
void project( Shape &shape, const LocalPlane &plane )
{
  plane.project( shape.vertices() );
  if ( !std::all_of( shape.vertices().begin(), shape.vertices().end(), isFinite ) )
    shape = Shape( shape.kind() );
}

void include( Box &box, const Shape &shape )
{
  for ( const Point &vertex : shape.vertices() )
    box.include( vertex );
}

LocalPlane planeOf( const DiscrepancyMap &map )
{
  std::vector<Point> places;
  for ( const auto &record : map.records )
    places.insert( places.end(), record.shape.vertices().begin(), record.shape.vertices().end() );
  for ( const auto &find : map.finds )
    places.push_back( find.place );
  return LocalPlane( LocalPlane::centreOf( places ) );
}

//! What cannot be projected is left out.
void project( DiscrepancyMap &map, const LocalPlane &plane )
{
  for ( auto &record : map.records )
    project( record.shape, plane );
  for ( Shape &shape : map.searched )
    project( shape, plane );
  for ( auto &correction : map.corrections )
    project( correction.shape, plane );
  for ( std::vector<Point> *list : { &map.accidents, &map.alarms } )
  {
    plane.project( *list );
    list->erase( std::remove_if( list->begin(), list->end(), []( const Point &place ) { return !isFinite( place ); } ),
                 list->end() );
  }
  std::vector<Point> places;
  for ( const auto &find : map.finds )
    places.push_back( find.place );
  plane.project( places );
  auto place = places.begin();
  for ( auto &find : map.finds )
    find.place = *place++;
  map.finds.erase(
    std::remove_if( map.finds.begin(), map.finds.end(), []( const auto &find ) { return !isFinite( find.place ); } ),
    map.finds.end() );
}

//! Adds the map with the corrections of the records on the last one, where there are any.
void addCorrections( ReportMaps &made )
{
  DiscrepancyMap map = made.maps.back();
  const auto isOfGroup = [&]( const DiscrepancyMap::Correction &correction )
  { return !map.group || ( correction.record && map.records[*correction.record].group == *map.group ); };
  Box box = map.window;
  bool hasAny = false;
  for ( const DiscrepancyMap::Correction &correction : map.corrections )
  {
    if ( correction.shape.isEmpty() || !isOfGroup( correction ) )
      continue;
    hasAny = true;
    include( box, correction.shape );
  }
  if ( !hasAny )
    return;
  map.showsCorrections = true;
  // The classes are those of the map as it lies.
  for ( auto &find : map.finds )
  {
    if ( find.findClass == FindClass::Inside || find.findClass == FindClass::Near ||
         find.findClass == FindClass::Unmapped )
      find.findClass.reset();
  }
  map.window = box;
  made.maps.push_back( std::move( map ) );
}

void addGroupMaps( ReportMaps &made, int groupPages )
{
  const DiscrepancyMap overview = made.maps.front();
  int pages = 0;
  std::map<OptionalText, Box> boxes;
  for ( const auto &record : overview.records )
    include( boxes[record.group], record.shape );
  if ( boxes.size() < 2 )
    return;
  for ( const auto &[group, box] : boxes )
  {
    if ( box.isEmpty() )
      continue;
    if ( pages >= groupPages )
    {
      ++made.groupsWithoutMap;
      continue;
    }
    constexpr double MARGIN = 0.15, LEAST_MARGIN = 200;
    DiscrepancyMap map = overview;
    map.group = group;
    map.window = padded( box, MARGIN, LEAST_MARGIN );
    made.maps.push_back( map );
    addCorrections( made );
    ++pages;
  }
}

} // namespace

ReportMaps reportMaps( DiscrepancyMap everything, int groupPages )
{
  ReportMaps made;
  if ( everything.records.empty() && everything.finds.empty() )
    return made;
  const LocalPlane plane = planeOf( everything );
  project( everything, plane );
  Box box;
  for ( const auto &record : everything.records )
    include( box, record.shape );
  for ( const auto &find : everything.finds )
    box.include( find.place );
  if ( box.isEmpty() )
    return made;
  constexpr double MARGIN = 0.03, LEAST_MARGIN = 50;
  everything.window = padded( box, MARGIN, LEAST_MARGIN );
  everything.crs = plane.definition();
  everything.centre = plane.centre();
  made.maps.push_back( everything );
  addCorrections( made );
  addGroupMaps( made, groupPages );
  return made;
}

} // namespace minemap
