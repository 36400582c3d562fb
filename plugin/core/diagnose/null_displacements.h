// SPDX-License-Identifier: GPL-2.0-or-later
// How chance would have displaced records: the null against which every explanation is held.
#pragma once

#include "core/counter_random.h"
#include "core/diagnose/diagnosis.h"
#include "core/diagnose/record_stamp.h"
#include "core/diagnose/search_likeness.h"
#include "core/geometry/packed_tree.h"

#include <cstddef>
#include <vector>

namespace minemap
{

/**
 * Draws displacements of a record: at least twice the tolerance, at most the maximum shift.
 *
 * Finds lie where somebody searched, and search often follows the map, right or wrong. Displaced to any ground, records
 * would mostly meet none, and a worthless map would seem to fit well where it lies. Displaced to searched ground they
 * meet finds as other searched places do. Where the search is unknown, or under FEWEST_PLACES searched places are
 * within reach, displacements are uniform over the ring.
 *
 * But a map that lies beside searched ground, because that was cut out of it or because deminers stopped at it, meets
 * more as soon as it is moved at all. Displaced to places beside searched ground it does so, too: drawnAlike().
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

    /**
     * The same to places where searched ground lies as it does at \a shape: of CANDIDATES places, half of them near
     * searched ground, the MOST_ALIKE that are most like its own.
     *
     * \returns nothing where nearly all places are alike, so that drawn() says the same.
     */
    std::vector<Point> drawnAlike( const Shape &shape, std::uint64_t stream ) const;

    //! The direction in which run \a run of the null turns the corrections of neighbourhood \a fold: its unit vector.
    Point direction( std::size_t run, std::size_t fold ) const;

    //! Searched ground as an even sample of at most MOST_GROUND places.
    const FindIndex &ground() const { return mGround; }

  private:
    static constexpr std::size_t MOST_GROUND = 20000;
    static constexpr std::size_t FEWEST_PLACES = 20;
    static constexpr std::size_t CANDIDATES = 240;
    static constexpr std::size_t MOST_ALIKE = 40;

    //! Displacements to searched ground, none where it is out of reach.
    std::vector<Point> searchedWithin( const Point &middle ) const;
    //! Uniform over the ring.
    Point anywhere( CounterRandom &random ) const;

    const DiagnosisParameters &mParameters;
    std::vector<Point> mPlaces; //!< Even sample of the searched ground, in the order of the tree.
    PackedTree mTree;
    FindIndex mGround;
    SearchLikeness mLikeness;
};

} // namespace minemap
