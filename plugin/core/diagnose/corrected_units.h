// SPDX-License-Identifier: GPL-2.0-or-later
// Where a cause puts the units of a map.
#pragma once

#include "core/diagnose/map_units.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
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
    //! The readings lie where other records may lie, as those by their reference points do: a find that a record meets
    //! as the map shows it is no witness for another.
    bool takesFreeFinds = false;
};

//! Where \a corrected puts \a unit: as it is shown, moved, or in the form it gets; empty where it cannot.
Shape shapeOf( const MapUnit &unit, const CorrectedUnit &corrected );

//! A reading of a record is torn where another is so many times smaller: half of its vertices lie in another minute.
constexpr double TORN = 2;

//! The diagonal of the bounding box of \a shape, metres; 0 where it is empty.
double sizeOf( const Shape &shape );

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

    //! A reading of a record between which evidence must choose, and what the recipe then says of it.
    struct Reading
    {
        Shape shape;
        CarriedSeconds carried; //!< CauseRecipe::carried.
        std::string reference;  //!< CauseRecipe::references; empty: it is carried that is read anew.
    };

    /**
     * All readings of \a record but that of corrected(), whatever the recipe says of it; of seconds that may be carried
     * none that tears the record to over TORN times the size that it has in another.
     */
    std::vector<Reading> readings( const DiagnosedRecord &record ) const;

  private:
    std::optional<Shape> corrected( const DiagnosedRecord &record, const RecordFacts &facts ) const;
    std::vector<Shape> readings( const MapUnit &unit ) const;
    std::optional<Point> referenceOf( const std::string &record ) const;

    const DiagnosisInput &mInput;
    CauseRecipe mRecipe;
    //! Of OtherReference: ids of the records that have one, and where it is, in the order of ids.
    std::vector<std::pair<std::string, Point>> mReferences;
    std::vector<std::unique_ptr<CauseOperator>> mOperators; //!< Of each layer.
};

} // namespace minemap
