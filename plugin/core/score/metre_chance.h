// SPDX-License-Identifier: GPL-2.0-or-later
// Chance at every metre of tolerance.
#pragma once

#include "core/score/chance_rate.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

//! How many places of a sample of the ground lie within each metre of the map.
class SampledMetres
{
  public:
    //! A place \a distance metres from the map.
    void add( double distance );

    std::int64_t places() const { return mPlaces; }

    //! The share of the places within 0, 1 … LAST_METRE metres; 0 of no places.
    std::vector<double> shares() const;

  private:
    std::int64_t mPlaces = 0;
    std::vector<std::int64_t> mFirstWithin; //!< Places that are within this metre and no smaller one.
};

//! Fills chance and its band of the whole map's \a curve (addMetreCurves()).
void addMapChance( const Scorecard &card, const std::vector<ChanceRate::SamplePlace> &sample, MetreCurve &curve );

} // namespace minemap
