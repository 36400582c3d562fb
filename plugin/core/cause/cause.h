// SPDX-License-Identifier: GPL-2.0-or-later
// Known mistakes of map making, and the recipe that undoes one (methods.md 2.3).
#pragma once

#include "core/geometry/point.h"

#include <optional>
#include <string>
#include <string_view>

namespace minemap
{

//! A mistake that displaces a map. All but the last three predict the displacement exactly, without fitting.
enum class Cause
{
  None,
  Datum,            //!< Geographic coordinates of an old datum taken for WGS 84.
  OtherOperation,   //!< The declared CRS taken to WGS 84 by another published operation than it was made with.
  GridAsOtherGrid,  //!< Coordinates of one grid taken for another's (Gauss-Krüger for UTM, old datum for new).
  Zone,             //!< The neighbouring zone of the same grid.
  AxesSwapped,      //!< X for Y, latitude for longitude.
  DmsAsDecimal,     //!< 39°48'12" written as 39.4812.
  MinutesAsSeconds, //!< 39°48.30' read as 39°48'30".
  MagneticAsTrue,   //!< Magnetic bearings drawn as true ones.
  GridAsTrue,       //!< Grid bearings drawn as true ones.
  Truncated,        //!< Grid references cut off, not rounded: a displacement to the south-west by half a cell.
  BackAzimuth,      //!< Bearings drawn the wrong way round.
  Mils,             //!< Mils of one circle (6000) read as mils of another (6400).
  Units,            //!< Distances in paces or feet drawn as metres.
  Mirrored,         //!< Drawn on the wrong side of the baseline.
  Shift,            //!< Fitted: moved.
  ShiftRotation,    //!< Fitted: moved and turned.
  Similarity        //!< Fitted: moved, turned and scaled.
};

//! The word of \a cause in mm_cause, in the key of a simulation and in parameters.
const char *wordOf( Cause cause );
std::optional<Cause> causeOf( std::string_view word );

//! True where the cause acts about each record's own reference point.
bool actsAboutReferencePoint( Cause cause );

//! True where what was found needs parameters fitted to the evidence.
bool isFitted( Cause cause );

/**
 * All that is needed to undo an error, or to make it: what mm_params says. Members that a cause does not name keep
 * their defaults. CRSs and operations are "EPSG:code".
 */
struct CauseRecipe
{
    Cause cause = Cause::None;
    //! Datum, OtherOperation, GridAsOtherGrid, Zone, Truncated: the published operation from the old datum to WGS 84.
    //! Empty: none where the datum is WGS 84, else the one that PROJ thinks best.
    std::string operation;
    //! OtherOperation: the published operation that the map was taken to WGS 84 by. Empty: the one PROJ thinks best.
    std::string taken;
    //! Datum, OtherOperation: the old geographic CRS. GridAsOtherGrid: the grid that the numbers belong to.
    std::string oldCrs;
    //! GridAsOtherGrid: the grid that the map took the numbers for; empty: that of oldCrs with the datum of WGS 84.
    //! Zone: a zone of the grid, whichever. Truncated: the grid that was cut off, a geographic CRS for arc-seconds.
    //! GridAsTrue: the grid whose north was taken for true north. Empty for the last three: UTM on WGS 84.
    std::string readAs;
    int zones = 0;      //!< Zone: number of the true zone less that of the zone read.
    double year = 0;    //!< MagneticAsTrue: of the declination, with its fraction; 0: of each record's own date.
    double quantum = 0; //!< Truncated: size of a cell, metres, or degrees of a geographic CRS.
    //! Units: metres in the unit taken for a metre. Mils: mils of the circle written ÷ mils of the circle read.
    double factor = 1;
    double east = 0; //!< Fitted causes: the correction (truth − map), metres in the plane centred there.
    double north = 0;
    double rotation = 0; //!< ShiftRotation, Similarity: degrees clockwise, about the origin.
    double scale = 1;    //!< Similarity.
    //! Fitted causes: longitude and latitude on WGS 84, degrees; 0, 0: the middle of the plane they are applied in.
    Point origin;
};

} // namespace minemap
