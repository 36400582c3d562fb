// SPDX-License-Identifier: GPL-2.0-or-later
// What of a map was drawn as one: its independent witnesses of an error.
#pragma once

#include "core/diagnose/diagnosis.h"

#include <vector>

namespace minemap
{

/**
 * What was drawn together and moves as one when chance moves the map (methods.md 2.5): records of one id, and records
 * that overlap or lie within the cluster distance of each other, such as the panels of a belt, the rows of a field, or
 * the same field recorded twice. Taken for independent of each other they would let a worthless map of a few belts look
 * like many witnesses.
 */
struct MapUnit
{
    std::vector<std::size_t> records; //!< Positions in DiagnosisInput::records.
    Shape shown;                      //!< All of them together, in the plane.
    Point middle;                     //!< Of its bounding box.
    double halfLength = 0;            //!< Along its main axis, metres.
    double halfWidth = 0;             //!< Across it.
    double axis = 0;                  //!< Direction of the main axis, radians from east, 0 ≤ a < π.
};

//! The units of \a records (positions in the list of \a input). Those without geometry in the plane come each alone.
std::vector<MapUnit> unitsOf( const DiagnosisInput &input, const std::vector<std::size_t> &records,
                              double clusterDistance );

//! All paths of \a shapes in one shape; the kind is the first one's.
Shape mergedShape( const std::vector<const Shape *> &shapes );

//! True when shifts of these units can be told: three of them, or two that run over 30° apart (methods.md 2.5.4).
bool canShowShift( const std::vector<const MapUnit *> &units );

//! True when turns and scales can be told: four of them, spread over five times their median length.
bool canShowRotation( const std::vector<const MapUnit *> &units );

} // namespace minemap
