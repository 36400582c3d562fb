// SPDX-License-Identifier: GPL-2.0-or-later
// Where a cause puts the units of a map.
#pragma once

#include "core/diagnose/map_units.h"

#include <memory>
#include <optional>
#include <vector>

namespace minemap
{

//! Where a cause puts a unit.
struct CorrectedUnit
{
    bool isPossible = false; //!< False where the mistake cannot have been made.
    bool isMoved = false;    //!< True when it keeps its form and orientation and moves by correction.
    Point correction;        //!< Mean over its vertices, metres; NaN where the map cannot be shown in the plane.
    Shape shape;             //!< In the plane, unless isMoved.
    //! Where the numbers may as well have been read from (CauseRecipe::carried), if the recipe does not say; evidence
    //! chooses between them and shape.
    std::vector<Shape> readings;
};

/**
 * Applies one recipe to the records of a map.
 *
 * \throws CauseError when the recipe cannot be carried out.
 */
class RecipeRunner
{
  public:
    RecipeRunner( const DiagnosisInput &input, const CauseRecipe &recipe );
    ~RecipeRunner();
    RecipeRunner( const RecipeRunner & ) = delete;
    RecipeRunner &operator=( const RecipeRunner & ) = delete;

    //! The record as the map would show it without the mistake; nothing where it cannot have been made.
    std::optional<Shape> corrected( const DiagnosedRecord &record ) const;

    //! All records of \a unit; impossible when it is for any of them.
    CorrectedUnit corrected( const MapUnit &unit ) const;

    //! The record with seconds over 59 carried into the minutes of \a carried, whatever the recipe says of it; nothing
    //! where that makes no difference.
    std::optional<Shape> corrected( const DiagnosedRecord &record, Axes carried ) const;

    const CauseRecipe &recipe() const { return mRecipe; }

  private:
    std::optional<Shape> corrected( const DiagnosedRecord &record, const RecordFacts &facts ) const;
    //! The records of a unit, each by \a carried where it has that reading; empty where none has.
    std::optional<Shape> reading( const MapUnit &unit, Axes carried ) const;

    const DiagnosisInput &mInput;
    CauseRecipe mRecipe;
    std::vector<std::unique_ptr<CauseOperator>> mOperators; //!< Of each layer.
};

} // namespace minemap
