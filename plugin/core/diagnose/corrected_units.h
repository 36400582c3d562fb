// SPDX-License-Identifier: GPL-2.0-or-later
// Where a cause puts the units of a map.
#pragma once

#include "core/diagnose/scope_votes.h"

#include <vector>

namespace minemap
{

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

  private:
    const DiagnosisInput &mInput;
    std::vector<std::unique_ptr<CauseOperator>> mOperators; //!< Of each layer.
};

} // namespace minemap
