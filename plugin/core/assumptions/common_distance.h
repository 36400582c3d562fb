// SPDX-License-Identifier: GPL-2.0-or-later
// The one distance from searched ground at which records end.
#pragma once

#include "core/assumptions/record_at_search.h"

#include <cstddef>
#include <vector>

namespace minemap
{

//! Distances from searched ground at which more records end than distances that have nothing in common would give.
struct CommonDistance
{
    double from = 0, to = 0;          //!< Metres; negative within searched ground.
    std::vector<std::size_t> records; //!< That end there: positions in the list of records at search, ascending.
    bool isNarrow = false;            //!< To a metre or better.
    double tail = 1;                  //!< How likely so many are anywhere where distances have nothing in common.

    //! Records reach that far into searched ground, and no farther.
    bool isWithin() const { return from < 0; }
};

/**
 * The most surprising of such distances, a metre or, for simplified and redrawn borders, some metres wide.
 *
 * A record ends at its least distance from search where a length of its boundary faces search there, and less of it
 * lies in searched ground or at the border on the same side; or where its boundary follows the border of search to the
 * decimetre. One that was widened after the cut, or cut out of smaller ground, ends at its greatest depth in search:
 * a length of its boundary runs there with deeper ground before it, and nowhere does it go on beyond.
 */
CommonDistance commonDistance( const std::vector<RecordAtSearch> &records );

} // namespace minemap
