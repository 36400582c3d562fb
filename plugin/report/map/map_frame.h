// SPDX-License-Identifier: GPL-2.0-or-later
// Where the places of a map lie on its picture.
#pragma once

#include "core/geometry/point.h"
#include "core/geometry/shape.h"

#include <QString>

namespace minemap
{

//! The picture's units; a page of the PDF is as wide as the whole picture.
class MapFrame
{
  public:
    static constexpr double WIDTH = 680;
    static constexpr double LARGEST_HEIGHT = 565, SMALLEST_HEIGHT = 300;
    static constexpr double EDGE = 18; //!< Around the frame, for the coordinates.
    static constexpr double FOOT = 74; //!< Below the frame: scale bar, north arrow, CRS.

    //! \param window metres of the plane.
    explicit MapFrame( const Box &window );

    double height() const { return mHeight; }

    //! Units of the picture for a metre.
    double scale() const { return mScale; }

    //! Places in metres become places of the picture, with y downwards.
    Point at( const Point &place ) const;

    //! The reverse of at().
    Point placeAt( const Point &at ) const;

    bool shows( const Point &at, double margin = 0 ) const;

    //! True unless all of \a box lies to one side of the picture.
    bool meets( const Box &box ) const;

  private:
    Box mWindow;
    double mHeight = 0;
    double mScale = 1;
};

//! A number of the picture.
QString pictureNumber( double value );

//! \param anchor "start", "middle" or "end"; the text is plain and escaped here.
QString pictureText( const Point &at, const char *anchor, double size, const QString &text );

} // namespace minemap
