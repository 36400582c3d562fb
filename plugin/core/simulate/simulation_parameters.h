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
    std::uint64_t seed = 1;
};

} // namespace minemap
