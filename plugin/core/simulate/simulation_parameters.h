// SPDX-License-Identifier: GPL-2.0-or-later
// What a synthetic area is to be like.
#pragma once

#include "core/simulate/error_list.h"
#include "core/simulate/simulation_frame.h"

#include <cstdint>
#include <string>
#include <vector>

namespace minemap
{

//! How the mines of a minefield lie.
enum class MinePattern : std::uint8_t
{
  Rows,    //!< 2 to 4 parallel rows, mines 4 to 10 m apart.
  Cluster, //!< About a point, as round a post or a bridge.
  Scattered
};

//! What the map draws of a minefield.
enum class MapGeometry : std::uint8_t
{
  Polygons, //!< Its outline.
  Lines,    //!< Its rows; its axis where it has none.
  Points    //!< Its mines.
};

//! Where finds are said to lie.
enum class FindsAt : std::uint8_t
{
  Place,        //!< Where they were found.
  TaskCentroid, //!< At the middle of the task that found them.
  TaskCorner    //!< At the first corner of its polygon.
};

//! What the ground reported as searched was drawn from.
enum class SearchFrom : std::uint8_t
{
  Plan, //!< Its own tasks.
  Map,  //!< The polygons of the records.
  Finds //!< Circles about the finds.
};

//! The parameters of minemap:simulatemap (docs/interface.md), which has checked their ranges.
struct SimulationParameters
{
    ExtentPoints extent; //!< In the plane.
    int records = 40;
    int groups = 1;
    int mines = 60;
    MinePattern pattern = MinePattern::Rows;
    MapGeometry mapGeometry = MapGeometry::Polygons;
    std::vector<InjectedError> errors;
    double phantomShare = 0;
    double unrecordedShare = 0;
    double laterShare = 0;
    double drawingDeviation = 3;
    double positionDeviation = 2;
    double clutter = 0; //!< Finds a km² of searched ground.
    double searchedShare = 0.5;
    double searchFollowsMap = 0;
    double detection = 1;
    int accidents = 10;
    double referenceDistance = 300;
    int laidYear = 1993;
    double cutShare = 0;  //!< Of the records that search meets: their searched ground is cut out of the map.
    double cutBuffer = 0; //!< Metres round searched ground that are cut out with it.
    FindsAt findsAt = FindsAt::Place;
    double rounding = 0;       //!< Step to which the finds' coordinates are rounded, metres; 0: not rounded.
    double duplicateShare = 0; //!< Of the finds that a second source reports again.
    SearchFrom searchFrom = SearchFrom::Plan;
    double mapFromFindsShare = 0; //!< Of the records that are drawn round the finds at them.
    std::uint64_t seed = 1;
};

} // namespace minemap
