// SPDX-License-Identifier: GPL-2.0-or-later
// The map of discrepancies as a picture: records by verdict, finds by class, searched ground, accidents; or where
// records are and where a proposed correction puts them.
#pragma once

#include "core/geometry/shape.h"
#include "core/score/scorecard.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! What is drawn, in metres east and north of the middle of a plane.
struct DiscrepancyMap
{
    struct MapRecord
    {
        Shape shape;
        std::optional<Verdict> verdict;
        std::string id; //!< Written beside it where there is room; may be empty.
        OptionalText group;
    };

    struct MapFind
    {
        Point place;
        std::optional<FindClass> findClass;
    };

    //! Where a proposed map has a record.
    struct Correction
    {
        Shape shape;
        std::optional<std::size_t> record; //!< Its position in records; nothing where that is not known.
    };

    std::optional<OptionalText> group; //!< Of a group; nothing: all.
    std::string crs;                   //!< Of the plane, a PROJ text.
    std::optional<Point> centre;       //!< Of the plane: longitude and latitude in degrees; nothing: no grid is drawn.
    Box window;                        //!< What the page shows.
    bool hasVerdicts = false;          //!< The map was scored; else all records look alike.
    bool hasClasses = false;           //!< The finds were scored.
    std::vector<MapRecord> records;
    std::vector<MapFind> finds;
    std::vector<Shape> searched;
    std::vector<Point> accidents;
    std::vector<Point> alarms; //!< Accidents and finds in ground reported searched before, among the others or not.
    std::vector<Correction> corrections;
    bool showsCorrections = false; //!< These, and no verdicts: a corrected map has others.
};

//! Inline SVG with scale bar, north arrow, CRS, and a frame with degrees; nothing is drawn smaller than can be seen.
QString discrepancySvg( const DiscrepancyMap &map );

//! What the signs mean: those that are on the picture.
QString discrepancyLegend( const DiscrepancyMap &map );

} // namespace minemap
