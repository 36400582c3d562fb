// SPDX-License-Identifier: GPL-2.0-or-later
// Which slip of the pen or the keyboard takes a coordinate away from where the others of its layer lie.
#pragma once

#include "processing/reading/coordinate_operation.h"
#include "processing/reading/misplaced_features.h"

#include <functional>
#include <optional>
#include <vector>

namespace minemap
{

/**
 * Where most features of a layer lie, and which mistake explains a coordinate elsewhere: undone, it leads back there.
 * Boxes are as wide as the half of all features that lie closest together, and a multiple of that wider.
 */
class CoordinateMistakes
{
  public:
    //! \param places one of each feature, in the layer's own coordinates, at least one of them.
    CoordinateMistakes( const std::vector<Point> &places, const LayerCoordinateOperation &operation );

    //! True where \a vertex is surely not far from the others; most are, and this costs nothing.
    bool isPlainlyNear( const Point &vertex ) const { return mAround.contains( vertex ); }

    //! True where \a vertex lies over \a distance (metres) from the others, by longitude and latitude.
    bool isFar( const Point &vertex, double distance ) const;

    //! True for exactly 0, 0 where most of the layer lies elsewhere, be it near: no place but one that was not entered.
    bool isUnset( const Point &vertex ) const { return mOriginIsElsewhere && vertex.x == 0 && vertex.y == 0; }

    //! The mistake that explains \a vertex, which is far; Far for none.
    Misplacement mistakeOf( const Point &vertex ) const;

    //! True for 0, 0 in the layer's coordinates or in longitude and latitude.
    static bool isOrigin( const Point &vertex, const LayerCoordinateOperation &operation );

  private:
    using Mistake = bool ( CoordinateMistakes::* )( const Point & ) const;
    bool isWithout( const Point &vertex ) const;
    bool isSwapped( const Point &vertex ) const;
    bool hasOtherSign( const Point &vertex ) const;
    bool hasOtherDigits( const Point &vertex ) const;
    bool isInOtherUnit( const Point &vertex ) const;
    bool isInOtherZone( const Point &vertex ) const;
    bool isAmongOthers( const Point &vertex ) const;
    //! The same for \a place in longitude and latitude.
    bool isThere( const Point &place ) const;

    const LayerCoordinateOperation &mOperation;
    Box mAmong;      //!< Where a mistake undone must lead to.
    Box mAround;     //!< Far begins outside.
    Point mMiddle;   //!< Longitude and latitude.
    Point mHalfSize; //!< Degrees, half of what mAround is wide and high, at least.
    bool mOriginIsElsewhere = false;
    bool mIsKnown = false; //!< False where the place of the layer cannot be told.
};

} // namespace minemap
