// SPDX-License-Identifier: GPL-2.0-or-later
// Puts the records of a simulation wrong on its map.
#pragma once

#include "core/cause/cause_operator.h"
#include "core/simulate/map_coordinates.h"
#include "core/simulate/simulated_world.h"
#include "core/simulate/simulation_parameters.h"

#include <map>
#include <memory>
#include <vector>

namespace minemap
{

/**
 * Makes the errors of a list, one after another in their order: each starts from where the one before put the record.
 *
 * So a record whose bearings were drawn wrong and whose sheet was then read in another datum has the errors in that
 * order.
 */
class ErrorInjection
{
  public:
    //! \param centre of the plane, longitude and latitude. \throws ErrorListError
    ErrorInjection( const SimulationParameters &parameters, const MapCoordinates &coordinates, const Point &centre );

    //! The recipe of each error of the list; of reference_shift without a cause.
    const std::vector<CauseRecipe> &recipes() const { return mRecipes; }

    /**
     * Gives every record its map coordinates and displacement.
     *
     * \returns where each record lies in the plane; empty where its errors put it off the plane.
     * \throws ErrorListError when an error names no group or record there is, or can be made with none of its records.
     */
    std::vector<Shape> run( std::vector<SimulatedRecord> &records );

  private:
    bool meets( const InjectedError &error, const SimulatedRecord &record ) const;
    void checkTargets( const std::vector<SimulatedRecord> &records ) const;
    void checkMade( const std::vector<SimulatedRecord> &records ) const;
    Shape place( SimulatedRecord &record, std::size_t index ) const;
    bool make( std::size_t error, const SimulatedRecord &record, std::size_t index, Shape &shown, Shape &map ) const;

    const SimulationParameters &mParameters;
    const MapCoordinates &mCoordinates;
    std::vector<CauseRecipe> mRecipes;
    std::vector<std::unique_ptr<CauseOperator>> mOperators; //!< Null for reference_shift.
    std::map<std::string, Point> mReferences;               //!< Of each record, where it truly is.
};

} // namespace minemap
