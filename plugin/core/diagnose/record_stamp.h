// SPDX-License-Identifier: GPL-2.0-or-later
// How well finds fit a record, wherever the record is moved to.
#pragma once

#include "core/geometry/packed_tree.h"
#include "core/geometry/shape.h"

#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * ψ of one record as a raster: 1 inside a polygon or on a line or point, 1 − d²/reach² at distance d < reach, else 0
 * (methods.md 2.3, a truncated quadratic: finds far away neither help nor harm).
 *
 * Cells are 2 m, more for records over 1 km, so that a place is taken up to 1.4 m off: far below what finds can tell.
 */
class RecordStamp
{
  public:
    RecordStamp() = default;
    RecordStamp( const Shape &shape, double reach );

    bool isEmpty() const { return mWeights.empty(); }

    //! Where ψ can be more than 0.
    const Box &box() const { return mBox; }

    //! ψ at \a place, 0 to 1.
    double at( const Point &place ) const
    {
      if ( !mBox.contains( place ) )
        return 0;
      const auto column = static_cast<std::size_t>( ( place.x - mBox.xMinimum ) * mCellsAMetre );
      const auto row = static_cast<std::size_t>( ( place.y - mBox.yMinimum ) * mCellsAMetre );
      return mWeights[row * mWidth + column] * ( 1.0 / FULL );
    }

  private:
    static constexpr double FULL = 255;

    void stampEdge( const Point &a, const Point &b, double reach, std::vector<float> &squares ) const;
    void fillInside( const Shape &shape, std::vector<float> &squares ) const;
    Point cellCentre( std::size_t column, std::size_t row ) const;
    std::size_t cellBefore( double offset, std::size_t cells ) const;

    Box mBox;
    double mCellsAMetre = 0;
    std::size_t mWidth = 0, mHeight = 0;
    std::vector<std::uint8_t> mWeights;
};

//! Finds to be looked up by place.
class FindIndex
{
  public:
    explicit FindIndex( const std::vector<Point> &finds );

    //! Calls \a visit( place ) for every find in \a box, and for some just beside it.
    template <typename Visit>
    void visitIn( const Box &box, const Visit &visit ) const
    {
      mTree.visitMeeting( box,
                          [&]( std::size_t item )
                          {
                            visit( mPlaces[item] );
                            return true;
                          } );
    }

    const std::vector<Point> &places() const { return mPlaces; }

  private:
    PackedTree mTree;
    std::vector<Point> mPlaces; //!< In the order of the tree.
};

//! Σψ over the finds with the record moved by \a shift.
double votesFor( const RecordStamp &stamp, const FindIndex &finds, const Point &shift );

} // namespace minemap
