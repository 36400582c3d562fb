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

//! One claimed minefield, row or mine.
struct Record
{
    std::string id;         //!< Its RECORD_ID, else the first 12 hex digits of the hash of its normalised geometry.
    std::string normalForm; //!< Breaks ties between equal ids.
    OptionalText group;
    DatePeriod mapDate;
    std::optional<double> claimed; //!< Number of mines claimed.
    Shape shape;                   //!< In the local plane, whole; empty when the feature has no usable geometry.
};

struct MinefieldMap
{
    std::vector<Record> records; //!< One for each feature of the map, also those without geometry.
    bool hasIds = false;         //!< False when ids were made from geometry.
    bool hasGroups = false;
    bool hasDates = false;
};

//! A mine or ERW located on the ground; one feature, or one part of a multipoint.
struct Find
{
    Point place;
    double quantity = 1;
    DatePeriod laid;
    DatePeriod found;
    OptionalText task;
};

//! One polygon of searched ground.
struct SearchedPiece
{
    Shape shape;
    DatePeriod searched;
    OptionalText task;
};

struct SearchedGround
{
    bool isKnown = false; //!< False when there is no searched layer: then nothing can be judged.
    bool hasTasks = false;
    std::vector<SearchedPiece> pieces;
};

struct Accident
{
    Point place;
    DatePeriod happened;
};

struct Evidence
{
    std::vector<Find> finds;
    SearchedGround searched;
    bool hasAccidents = false;
    std::vector<Accident> accidents;
    bool hasArea = false;
    std::vector<Shape> area; //!< What limits everything, when hasArea.
};

} // namespace minemap
