// SPDX-License-Identifier: GPL-2.0-or-later
// How the boundary of a record lies to searched ground: facing it, with it, inside it.
#pragma once

#include "core/assumptions/assumption_world.h"
#include "core/assumptions/boundary_samples.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace minemap
{

//! Metres within which two drawings of one border lie.
constexpr double BORDER_PLAY = 4;
//! Metres from searched ground up to which a record can have been cut with a buffer.
constexpr double CUT_REACH = 120;
//! Metres up to which records can reach into searched ground that was cut out of them: widened again, or cut by less.
constexpr double MOST_OVERHANG = 40;

//! A place on a record's boundary, as search has it.
struct EdgeAtSearch
{
    enum class Side : std::uint8_t
    {
      Away,   //!< Not at the border of search, or turned from it.
      Facing, //!< Search lies before it, the record behind it.
      Same,   //!< At the border of search, both on the same side.
      Inside  //!< In searched ground.
    };

    Side side = Side::Away;
    double distance = std::numeric_limits<double>::infinity(); //!< From searched ground, 0 in it, metres.
    double length = 0;                                         //!< That it stands for, metres.
    Point border;                                              //!< Of searched ground, nearest.
    Point outward;                                             //!< Unit vector out of the record; null of points.
    int piece = -1;                                            //!< Searched polygon that is nearest or holds it.
    //! Metres inside searched ground at which it runs, of Inside with the deeper ground before it; else 0.
    double depth = 0;
    bool isExact = false; //!< Facing or Same to a few decimetres.
    bool beginsPath = false;

    //! It faces search at a distance \a from … \a to; negative ones face its middle from within.
    bool endsAt( double from, double to ) const
    {
      return ( side == Side::Facing && distance >= from && distance <= to ) ||
             ( depth > 0 && -depth >= from && -depth <= to );
    }
};

//! A record near searched ground.
struct RecordAtSearch
{
    std::uint32_t record = 0;
    std::vector<EdgeAtSearch> edges;
    double nearest = std::numeric_limits<double>::infinity(); //!< Distance from searched ground, 0 where they meet.
    double perimeter = 0;                                     //!< Metres; of a line its length and ends.
    double same = 0, inside = 0; //!< Metres of its boundary at the border of search on the same side, and in search.
    double exactlyFacing = 0, exactlySame = 0; //!< Metres of it at the border to a few decimetres.
    double deep = 0;                           //!< Metres of it in searched ground, not beside it.
    double borderInside = 0;                   //!< Metres of the border of searched polygons inside the record.
    double deepest = 0;                        //!< How far into searched ground its boundary reaches, metres.
    double goesOn = 0; //!< Metres of the border of searched ground from which it goes on farther in than that.

    //! Metres that face search at a distance \a from … \a to, as EdgeAtSearch::endsAt().
    double facing( double from, double to ) const;
};

//! Records that come within CUT_REACH of searched ground, ascending. \throws Canceled
std::vector<RecordAtSearch> recordsAtSearch( const AssumptionWorld &world );

} // namespace minemap
