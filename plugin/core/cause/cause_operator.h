// SPDX-License-Identifier: GPL-2.0-or-later
// Undoes a known mistake for a record, or makes it.
#pragma once

#include "core/cause/cause.h"
#include "core/geometry/local_plane.h"
#include "core/geometry/shape.h"

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace minemap
{

//! A recipe that cannot be carried out here; the text names what is missing (a grid file, a CRS, an operation).
class CauseError : public std::runtime_error
{
  public:
    using std::runtime_error::runtime_error;
};

//! What a cause needs to know of a record besides its coordinates.
struct RecordFacts
{
    std::optional<Point> reference;   //!< The point it was measured from, in the plane.
    std::optional<Point> baselineEnd; //!< The other end of its baseline, in the plane.
    double year = 0;                  //!< Its date with the fraction of the year; 0: unknown.
};

/**
 * One recipe, ready to be applied to many records of a map.
 *
 * Not thread-safe: PROJ contexts belong to one thread.
 */
class CauseOperator
{
  public:
    /**
     * \param sourceCrs CRS of the map's own coordinates: "EPSG:code", WKT or PROJ text.
     * \throws CauseError when the recipe cannot be carried out.
     */
    CauseOperator( const CauseRecipe &recipe, const std::string &sourceCrs, const LocalPlane &plane );
    ~CauseOperator();
    CauseOperator( const CauseOperator & ) = delete;
    CauseOperator &operator=( const CauseOperator & ) = delete;

    /**
     * The record as the map would show it without the mistake, in the plane; nothing where the mistake cannot have
     * been made (minutes over 59, no reference point, no date).
     *
     * \param source its coordinates as the layer holds them, \param shown the same in the plane (may be empty when
     * they cannot be projected: axes swapped).
     */
    std::optional<Shape> corrected( const Shape &source, const Shape &shown, const RecordFacts &facts ) const;

    //! The reverse: the coordinates, in the source CRS, in which the mistake shows a record that truly is \a truth (in
    //! the plane); nothing where it cannot be made.
    std::optional<Shape> mistaken( const Shape &truth, const RecordFacts &facts ) const;

  private:
    class Work;
    std::unique_ptr<Work> mWork;
};

} // namespace minemap
