// SPDX-License-Identifier: GPL-2.0-or-later
// What a map is scored with: the map's records and the evidence against them, as plain data in the local plane.
#pragma once

#include "core/evidence/date_period.h"
#include "core/geometry/shape.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! A text that may be NULL, which is a value of its own.
using OptionalText = std::optional<std::string>;

//! Orders texts, NULL last.
inline bool textBefore( const OptionalText &a, const OptionalText &b )
{
  if ( a && b )
    return *a < *b;
  return a.has_value() && !b.has_value();
}

/**
 * Which feature of which layer an entry of the map or the evidence is, and which part of it. Feature ids may repeat, so
 * that features are known by their position alone.
 */
struct Origin
{
    int layer = 0;             //!< Number of the map's layer; 0 for all else.
    std::uint32_t feature = 0; //!< Position among all features of the layer, in the order in which they were read.
    std::uint32_t part = 0;    //!< Of the geometry as the layer holds it; 0 for records, which are whole features.

    bool isSameFeature( const Origin &other ) const { return layer == other.layer && feature == other.feature; }
};

/**
 * How finely the positions of a layer are known, in metres at the middle of the layer; null where that is not known.
 *
 * The coarsest of all layers of a role.
 */
struct PositionFacts
{
    std::optional<double> quantum;    //!< Step in which nearly all coordinates are written; null where there is none.
    std::optional<double> stated;     //!< Accuracy that most features state in the field named for it, or a worse one.
    std::optional<double> datumDoubt; //!< Accuracy of the operation to the plane, or how far others lead elsewhere.
};

//! One claimed minefield, row or mine.
struct Record
{
    std::string id;         //!< Its RECORD_ID, else the first 12 hex digits of the hash of its normalised geometry.
    std::string normalForm; //!< Breaks ties between equal ids.
    OptionalText group;
    DatePeriod mapDate;
    std::optional<double> claimed; //!< Number of mines claimed.
    Shape shape;                   //!< In the local plane, whole; empty when the feature has no usable geometry.
    Origin origin;
};

struct MinefieldMap
{
    std::vector<Record> records; //!< One for each feature of the map, also those without geometry.
    bool hasIds = false;         //!< False when ids were made from geometry.
    bool hasGroups = false;
    bool hasDates = false;
    PositionFacts positions;
};

//! A mine or ERW located on the ground; one feature, or one part of a multipoint.
struct Find
{
    Point place;
    double quantity = 1;
    DatePeriod laid;
    DatePeriod found;
    OptionalText task;
    Origin origin;
};

//! One polygon of searched ground.
struct SearchedPiece
{
    Shape shape;
    DatePeriod searched;
    OptionalText task;
    OptionalText record; //!< Id of the record that it served, as the database links them.
    Origin origin;
};

struct SearchedGround
{
    bool isKnown = false; //!< False when there is no searched layer: then nothing can be judged.
    bool hasTasks = false;
    bool hasRecords = false; //!< SEARCH_RECORD is given.
    std::vector<SearchedPiece> pieces;
};

struct Accident
{
    Point place;
    DatePeriod happened;
    Origin origin;
};

struct Evidence
{
    std::vector<Find> finds;
    PositionFacts findPositions;
    bool hasFindDates = false; //!< FIND_DATE is given.
    SearchedGround searched;
    bool hasAccidents = false;
    std::vector<Accident> accidents;
    bool hasArea = false;
    std::vector<Shape> area; //!< What limits everything, when hasArea: a shape for each feature of its layer.
};

} // namespace minemap
