// SPDX-License-Identifier: GPL-2.0-or-later
// A recipe as JSON: what mm_params says and correctmap executes.
#pragma once

#include "core/cause/cause.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace minemap
{

//! A member of a recipe as a cause uses it.
struct RecipeMember
{
    std::string key;       //!< "old_crs"
    bool isNeeded = false; //!< False where the member's default means something.
};

//! The members that \a cause uses, in the order written.
std::vector<RecipeMember> recipeMembersOf( Cause cause );

/**
 * { "cause": "datum", "operation": "EPSG:1807", "old_crs": "EPSG:4284" }: on one line, the members that the cause uses
 * and that are not at their defaults.
 *
 * Keys: cause, operation, taken, old_crs, read_as, zones, meridian, axes, carried (of each record its axes), references
 * (of each record another), year, quantum, factor, legs, east, north, rotation, scale, width, shifts (each longitude,
 * latitude, metres east and north), origin (longitude and latitude), records (ids of those concerned, if not all), then
 * (the recipe that is undone next).
 */
QByteArray recipeJson( const CauseRecipe &recipe );

} // namespace minemap
