// SPDX-License-Identifier: GPL-2.0-or-later
// Map and evidence as they are scored: clipped to the area and indexed.
#pragma once

#include "core/geometry/local_plane.h"
#include "core/geometry/shape_index.h"
#include "core/progress.h"
#include "core/score/score_parameters.h"
#include "core/score/scorecard.h"

#include <memory>
#include <vector>

namespace minemap
{

//! Coordinates are rounded to 1 µm and edges bend a little in projecting: so near to a boundary is on it. Metres.
constexpr double ON_BOUNDARY = 1e-5;

//! Everything the steps of a score share.
struct ScoringWorld
{
    ScoringWorld( const MinefieldMap &map, const Evidence &evidence, const ScoreParameters &parameters,
                  const LocalPlane &plane, Progress &progress );

    const MinefieldMap &map;
    const Evidence &evidence;
    const ScoreParameters &parameters;
    const LocalPlane &plane;
    Progress &progress;
    Shape areaShape;             //!< Union of the area, when there is one.
    std::vector<Shape> mapped;   //!< A shape a record, clipped to the area; empty without geometry or wholly outside.
    std::vector<Shape> searched; //!< A shape a piece of searched ground, clipped to the area.
    std::unique_ptr<ShapeIndex> areaIndex, mappedIndex, wholeIndex, searchedIndex;

    bool isInArea( const Point &place ) const;
    bool isSearched( const Point &place ) const;
    //! Whole records that contain \a place, also with their parts outside the area; lines and points contain what lies
    //! on them.
    std::vector<int> wholeRecordsContaining( const Point &place ) const;
    //! Distance from \a place to the nearest record, 0 inside; infinite for a map without geometry.
    double distanceToMap( const Point &place ) const;
    //! True where record \a a comes before record \a b by id, then by normalised geometry.
    bool recordBefore( int a, int b ) const;

  private:
    void clipToArea();
};

//! Finds with a class that counts in the hit rate.
inline bool isScored( FindClass findClass )
{
  return findClass == FindClass::Inside || findClass == FindClass::Near || findClass == FindClass::Unmapped;
}

//! The class of each find, the records it is attributed to and its distances (interface: class, which record).
std::vector<ScoredFind> attributeFinds( const ScoringWorld &world );

//! Gives every scored find its cluster: its task, else its single-linkage component.
void clusterFinds( const ScoringWorld &world, std::vector<ScoredFind> &finds );

//! The verdict and counts of each record; \a shares are the searched shares of their ground.
std::vector<ScoredRecord> judgeRecords( const ScoringWorld &world, const std::vector<ScoredFind> &finds,
                                        const std::vector<OptionalNumber> &shares );

//! The smallest group name of the records nearest to \a place; nothing when the map has no geometry.
int groupRecordNearest( const ScoringWorld &world, const Point &place );

} // namespace minemap
