// SPDX-License-Identifier: GPL-2.0-or-later
// Where records would lie, as outlines to be drawn over the map.
#pragma once

#include "core/cause/cause.h"
#include "gui/why/diagnosed_map.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>
#include <qgspointxy.h>

#include <QPointF>

#include <cstdint>
#include <memory>
#include <vector>

class QgsFeedback;

namespace minemap
{

struct ScoredMap;

//! Outlines in one coordinate system: longitude and latitude, or the canvas's.
struct GhostShapes
{
    struct Record
    {
        ShapeKind kind = ShapeKind::Polygon;
        std::size_t firstPath = 0, endPath = 0;
        Box box;          //!< Made by shapesIn().
        QPointF from, to; //!< Middle of the record as the map shows it, and of its outline here.
        bool isMoved = false;
    };

    std::vector<QPointF> vertices;
    std::vector<std::uint32_t> pathStarts = { 0 };
    std::vector<Record> records;

    void add( const Shape &shape, const Shape *present );
};

using GhostShapesPointer = std::shared_ptr<const GhostShapes>;

// All three for a background thread. \throws Canceled, CauseError.

//! The records of \a scope as they would lie without the mistake of \a recipe; longitude and latitude.
GhostShapesPointer correctedShapes( const DiagnosedMap &map, const ScopeDiagnosis &scope, const CauseRecipe &recipe,
                                    QgsFeedback &feedback );

//! The records of \a map where they lie, of one group or all; longitude and latitude.
GhostShapesPointer presentShapes( const ScoredMap &map, const std::optional<OptionalText> &group,
                                  QgsFeedback &feedback );

//! \a shapes, longitude and latitude, in \a crs. Records that cannot be shown there are left out.
GhostShapesPointer shapesIn( const GhostShapes &shapes, const QgsCoordinateReferenceSystem &crs,
                             const QgsCoordinateTransformContext &context, QgsFeedback &feedback );

} // namespace minemap
