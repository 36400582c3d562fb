// SPDX-License-Identifier: GPL-2.0-or-later
// Undoes a known mistake for a record, or makes it.
#pragma once

#include "core/cause/cause.h"
#include "core/cause/cause_error.h"
#include "core/cause/record_facts.h"
#include "core/geometry/local_plane.h"
#include "core/geometry/shape.h"

#include <memory>
#include <optional>
#include <string>

namespace minemap
{

/**
 * One recipe, ready to be applied to many records of a map.
 *
 * Vertices are moved one by one, counts never change. Coordinates whose digits were misread (DmsAsDecimal and the like)
 * are digits, and legs go, only at and between the vertices somebody wrote down: give such shapes without added
 * vertices.
 *
 * Not thread-safe: PROJ contexts belong to one thread, as does \a plane.
 */
class CauseOperator
{
  public:
    /**
     * \param sourceCrs CRS of the map's own coordinates: "EPSG:code", WKT or PROJ text. \param plane must outlive it.
     * \throws CauseError when the recipe cannot be carried out.
     */
    CauseOperator( const CauseRecipe &recipe, const std::string &sourceCrs, const LocalPlane &plane );
    ~CauseOperator();
    CauseOperator( const CauseOperator & ) = delete;
    CauseOperator &operator=( const CauseOperator & ) = delete;

    /**
     * The record as the map would show it without the mistake, in the plane; nothing where the mistake cannot have
     * been made (minutes over 59, no reference point, no date) and where there are no coordinates.
     *
     * \param source its coordinates as the layer holds them (read for axes swapped only), \param shown the same in the
     * plane (may be empty when they cannot be projected: axes swapped).
     */
    std::optional<Shape> corrected( const Shape &source, const Shape &shown, const RecordFacts &facts ) const;

    //! The reverse: the coordinates, in the source CRS, in which the mistake shows a record that truly is \a truth (in
    //! the plane); nothing where it cannot be made. \throws CauseError when PROJ knows no way to the source CRS.
    std::optional<Shape> mistaken( const Shape &truth, const RecordFacts &facts ) const;

  private:
    class Work;
    std::unique_ptr<Work> mWork;
    std::unique_ptr<CauseOperator> mThen; //!< CauseRecipe::then.
};

} // namespace minemap
