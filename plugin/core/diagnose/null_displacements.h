// SPDX-License-Identifier: GPL-2.0-or-later
// How chance would have displaced records: the null against which every explanation is held.
#pragma once

#include "core/diagnose/diagnosis.h"
#include "core/geometry/packed_tree.h"

#include <cstddef>
#include <vector>

namespace minemap
{

/**
 * Draws displacements of a record: at least twice the tolerance, at most the maximum shift, and to searched ground.
 *
 * Finds lie where somebody searched, and search often follows the map, right or wrong. Displaced to any ground, records
 * would mostly meet none, and a worthless map would seem to fit well where it lies. Displaced to searched ground they
 * meet finds as other searched places do. Where the search is unknown, or under FEWEST_PLACES searched places are
 * within reach, displacements are uniform over the ring.
 */
class NullDisplacements
{
  public:
    NullDisplacements( const DiagnosisInput &input, const DiagnosisParameters &parameters );

    /**
     * \param middle of the record, \param stream of random numbers: the same for the same record.
     * \returns a displacement for each run of the null.
     */
    std::vector<Point> drawn( const Point &middle, std::uint64_t stream ) const;

  private:
    static constexpr std::size_t FEWEST_PLACES = 20;

    const DiagnosisParameters &mParameters;
    std::vector<Point> mPlaces; //!< Even sample of the searched ground, in the order of the tree.
    PackedTree mTree;
};

} // namespace minemap
