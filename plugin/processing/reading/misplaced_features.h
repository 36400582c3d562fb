// SPDX-License-Identifier: GPL-2.0-or-later
// Single rows of a layer that lie elsewhere than all others by a mistake that can be recognised.
#pragma once

#include "core/geometry/shape_array.h"
#include "processing/reading/coordinate_operation.h"

#include <cstddef>
#include <vector>

namespace minemap
{

//! What a coordinate looks like that lies far from those of the other features.
enum class Misplacement
{
  NoCoordinates, //!< 0, 0, or one of both 0: none was entered.
  Swapped,       //!< X and Y.
  Sign,          //!< The other hemisphere.
  Digits,        //!< A digit or a decimal point too many, too few or at another place.
  Unit,          //!< Degrees among metres, metres among degrees, feet.
  Zone,          //!< Of another zone of the grid, or without the digits that name it.
  Nowhere,       //!< No place on Earth, such as the 1.8e15 of an empty point of a File Geodatabase.
  OutsideUse,    //!< Outside the area of use of the CRS, where most of the layer is inside.
  OneVertex,     //!< One corner far from all others of its own feature.
  Far,           //!< Over 1,000 km away, or many at one place over 300 km away, and none of the above: may be right.
  Disagrees      //!< One of two places, one of which is wrong: which, too few features tell.
};

//! True for what is used as it is.
bool isKept( Misplacement misplacement );

//! The code of the note about \a misplacement.
const char *noteOf( Misplacement misplacement );

struct MisplacedFeature
{
    std::size_t feature = 0; //!< Its position in the layer.
    Misplacement misplacement = Misplacement::Far;
    Point vertex; //!< The coordinate that shows it, as the layer has it.
    //! Of points of which others are right: the numbers of the vertices that are wrong. Empty: the whole feature is.
    std::vector<std::size_t> parts;
};

/**
 * The features of \a shapes (the layer's own coordinates) that lie elsewhere by a mistake, in their order.
 *
 * Where the layer lies is told by most of its features, so that what is wrong with the layer as a whole is not found
 * here, but for a layer with nothing but 0, 0. A feature of several vertices is misplaced where one of them is; of
 * several points only those are that are.
 *
 * \param mayBeAnywhere for a map whose mistakes are looked for group by group: then only missing coordinates count.
 */
std::vector<MisplacedFeature> misplacedFeatures( const ShapeArray &shapes, const LayerCoordinateOperation &operation,
                                                 bool mayBeAnywhere );

} // namespace minemap
