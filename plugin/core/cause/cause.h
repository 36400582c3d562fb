// SPDX-License-Identifier: GPL-2.0-or-later
// Known mistakes of map making, and the recipe that undoes one (methods.md 2.3).
#pragma once

#include "core/geometry/point.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace minemap
{

//! A mistake that displaces a map. Those before OtherReference predict the displacement exactly, without fitting.
enum class Cause
{
  None,
  Datum,            //!< Geographic coordinates of an old datum taken for WGS 84.
  OtherOperation,   //!< The declared CRS taken to WGS 84 by another published operation than it was made with.
  GridAsOtherGrid,  //!< Coordinates of one grid taken for another's (Gauss-Krüger for UTM, old datum for new).
  Zone,             //!< The neighbouring zone of the same grid.
  PrimeMeridian,    //!< Longitudes counted from Ferro, Paris … taken for those from Greenwich.
  SignLost,         //!< South for north, west for east.
  AxesSwapped,      //!< X for Y, latitude for longitude.
  DigitWrong,       //!< One digit of one coordinate: off by a power of ten.
  DmsAsDecimal,     //!< 39°48'12" written as 39.4812.
  DecimalAsDms,     //!< 39.4812° read as 39°48'12".
  MinutesAsSeconds, //!< 39°48.30' read as 39°48'30".
  SecondsAsMinutes, //!< 39°48'30" read as 39°48.30'.
  MagneticAsTrue,   //!< Magnetic bearings drawn as true ones.
  GridAsTrue,       //!< Grid bearings drawn as true ones.
  Truncated,        //!< Grid references cut off, not rounded: a displacement to the south-west by half a cell.
  BackAzimuth,      //!< Bearings drawn the wrong way round.
  Mils,             //!< Mils of one circle (6000) read as mils of another (6400).
  Units,            //!< Distances in paces or feet drawn as metres.
  Mirrored,         //!< Drawn on the wrong side of the baseline.
  OtherReference,   //!< Measured from another record's reference point.
  BearingOffset,    //!< Fitted: all bearings off by one angle.
  DistanceFactor,   //!< Fitted: all distances off by one factor.
  Shift,            //!< Fitted: moved.
  ShiftScale,       //!< Fitted: moved and scaled.
  ShiftRotation,    //!< Fitted: moved and turned.
  Similarity,       //!< Fitted: moved, turned and scaled.
  Uneven            //!< Fitted: moved by a shift that changes from place to place, as on a map georeferenced unevenly.
};

//! The word of \a cause in mm_cause, in the key of a simulation and in parameters.
const char *wordOf( Cause cause );
std::optional<Cause> causeOf( std::string_view word );

//! True where the cause acts about each record's own reference point.
bool actsAboutReferencePoint( Cause cause );

//! True where the whole map is moved by parameters fitted to the evidence.
bool isFitted( Cause cause );

//! True where each record is moved about its reference point by one parameter fitted to the evidence.
bool isFittedAboutReference( Cause cause );

//! True where the mistake is undone by reading the map's numbers again: how far records move then is no instruction.
bool isReadAnew( Cause cause );

//! Which of the distances and bearings of a record a mistake was made in.
enum class Legs : std::uint8_t
{
  All,   //!< The record as a whole turns or scales about its reference point.
  First, //!< That from the reference point to the first vertex: the record moves and keeps its form.
  Each   //!< Each from vertex to vertex, along the record.
};

//! Which coordinates of a place a mistake was made in.
enum class Axes : std::uint8_t
{
  Longitude,
  Latitude,
  Both
};

//! Which seconds of a coordinate of a record are carried from the minute before (MinutesAsSeconds).
enum class Carry : std::uint8_t
{
  None,
  All,  //!< All that can be: those under 40.
  Upper //!< Those from 20 to 40: the record lies across a whole minute, on whose far side decimals begin anew.
};

//! Of a record, in each of its coordinates.
struct CarriedSeconds
{
    Carry longitude = Carry::None;
    Carry latitude = Carry::None;

    bool operator==( const CarriedSeconds &other ) const
    {
      return longitude == other.longitude && latitude == other.latitude;
    }
};

//! All that can be carried but nothing.
std::vector<CarriedSeconds> everyCarry();

/**
 * Words for what is carried, with a space between: "longitude" or "latitude" or "both" for all, "upper_longitude",
 * "upper_latitude". \a carried has one at least.
 */
std::string wordsOf( const CarriedSeconds &carried );
//! The reverse; nothing where the words are others, or say a coordinate twice.
std::optional<CarriedSeconds> carriedSecondsOf( const std::string &words );

//! "all", "first", "each"; "longitude", "latitude", "both".
const char *wordOf( Legs legs );
const char *wordOf( Axes axes );
std::optional<Legs> legsOf( std::string_view word );
std::optional<Axes> axesOf( std::string_view word );

//! A correction known at one place: truth − map, metres.
struct LocalShift
{
    Point place; //!< On the map: longitude and latitude on WGS 84, degrees.
    double east = 0;
    double north = 0;
};

/**
 * All that is needed to undo an error, or to make it: what mm_params says. Members that a cause does not name keep
 * their defaults. CRSs and operations are "EPSG:code".
 */
struct CauseRecipe
{
    Cause cause = Cause::None;
    //! Datum, OtherOperation, GridAsOtherGrid, Zone, PrimeMeridian, DigitWrong, Truncated: the published operation from
    //! the old datum to WGS 84.
    //! Empty: none where the datum is WGS 84, else the one that PROJ thinks best.
    std::string operation;
    //! OtherOperation: the published operation that the map was taken to WGS 84 by. Empty: the one PROJ thinks best.
    std::string taken;
    //! Datum, OtherOperation: the old geographic CRS. PrimeMeridian: that of the datum, counted from Greenwich; empty:
    //! WGS 84. GridAsOtherGrid: the grid that the numbers belong to.
    std::string oldCrs;
    //! GridAsOtherGrid: the grid that the map took the numbers for; empty: that of oldCrs with the datum of WGS 84.
    //! Zone: a zone of the grid, whichever. Truncated: the grid that was cut off, a geographic CRS for arc-seconds.
    //! DigitWrong: the grid, or geographic CRS, with the wrong digit.
    //! GridAsTrue: the grid whose north was taken for true north. Empty for the last four: UTM on WGS 84.
    std::string readAs;
    int zones = 0;              //!< Zone: number of the true zone less that of the zone read.
    double meridian = 0;        //!< PrimeMeridian: degrees east of Greenwich.
    Axes axes = Axes::Latitude; //!< SignLost.
    //! MinutesAsSeconds: ids of the records with decimals of a minute of 60 or more, and in which of their coordinates:
    //! 48.73' read as 48'73", shown as 49'13". Such a place has two readings, between which only evidence can choose.
    std::map<std::string, CarriedSeconds> carried;
    //! OtherReference: ids of records, and of those whose reference points they were truly measured from.
    std::map<std::string, std::string> references;
    double year = 0;    //!< MagneticAsTrue: of the declination, with its fraction; 0: of each record's own date.
    double quantum = 0; //!< Truncated: size of a cell, metres, or degrees of a geographic CRS.
    //! Units, DistanceFactor: metres in the unit taken for a metre. Mils: mils of the circle written ÷ mils of the
    //! circle read.
    double factor = 1;
    Legs legs = Legs::All; //!< BackAzimuth, Mils, Units.
    //! Fitted causes: the correction (truth − map), metres in the plane centred there. DigitWrong: the same in units of
    //! the grid readAs, metres or degrees.
    double east = 0;
    double north = 0;
    //! ShiftRotation, Similarity: degrees clockwise, about the origin. BearingOffset: about each reference point.
    double rotation = 0;
    double scale = 1; //!< ShiftScale, Similarity.
    //! Uneven: corrections at places of the map; elsewhere their mean, weighted by exp( −d² / 2 width² ).
    std::vector<LocalShift> shifts;
    double width = 0; //!< Uneven: metres.
    //! Fitted causes: longitude and latitude on WGS 84, degrees; 0, 0: the middle of the plane they are applied in.
    Point origin;
    //! Ids of the records in which the mistake was made, if not in all; the others lie right. Empty: in all.
    std::set<std::string> records;
    //! What is undone next, in the map so corrected; null: nothing.
    std::shared_ptr<const CauseRecipe> then;

    //! True where it was made in some of the records only.
    bool isOfSome() const { return !records.empty() || !references.empty(); }

    //! True where this cause, or what is undone after it, has a number about reference points that is fitted.
    bool hasFreeNumber() const { return isFittedAboutReference( cause ) || ( then && then->hasFreeNumber() ); }

    //! This cause, or what is undone after it.
    bool usesReferencePoints() const
    {
      return actsAboutReferencePoint( cause ) || ( then && then->usesReferencePoints() );
    }
};

} // namespace minemap
