// SPDX-License-Identifier: GPL-2.0-or-later
// Map and evidence as they are scored: clipped to the area and indexed.
#pragma once

#include "core/geometry/local_plane.h"
#include "core/geometry/near_search.h"
#include "core/geometry/shape_index.h"
#include "core/progress.h"
#include "core/score/score_parameters.h"
#include "core/score/scorecard.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace minemap
{

//! Coordinates are rounded to 1 µm and edges bend a little in projecting: so near to a boundary is on it. Metres.
constexpr double ON_BOUNDARY = 1e-5;

//! Records at the smallest distance are those within a millimetre of it.
constexpr double SAME_DISTANCE = 1e-3;

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
    std::unique_ptr<ShapeIndex> areaIndex, mappedIndex, searchedIndex;
    std::unique_ptr<ShapeIndex> wholeIndex; //!< Of the whole records; null without an area, where they are the mapped.

    //! True where record \a a comes before record \a b by id, then by normalised geometry.
    bool recordBefore( int a, int b ) const;

    //! Map date of the latest record; unknown as soon as one record has no date, because that one may be the latest.
    DatePeriod latestMapDate() const;

  private:
    void clipToArea();
    std::vector<const Shape *> wholeRecords() const;
};

/**
 * Questions about places, one after the other: the nearer each is to the one before, the faster.
 *
 * One for each thread.
 */
class WorldSearch
{
  public:
    explicit WorldSearch( const ScoringWorld &world );

    bool isInArea( const Point &place );
    bool isSearched( const Point &place );
    //! Whole records that contain \a place, also with their parts outside the area; lines and points contain what lies
    //! on them.
    std::vector<int> wholeRecordsContaining( const Point &place );
    //! The same of the records as clipped to the area.
    std::vector<int> recordsContaining( const Point &place );
    //! Distance from \a place to the nearest record, 0 inside; infinite for a map without geometry.
    double distanceToMap( const Point &place );
    //! Records at \a distance of the nearest, within a millimetre of it. Overwritten by the next question.
    const std::vector<ShapeDistance> &recordsAtDistance( const Point &place, double distance );
    //! Whose group a place belongs to: of records containing it, else of those nearest, that with the smallest group
    //! name; -1 when the map has no geometry.
    int groupRecord( const Point &place );

    NearSearch mapped, searched;

  private:
    static bool containsOrTouches( NearSearch &search, const Point &place );
    static std::vector<int> containingOrTouching( NearSearch &search, const Point &place );

    const ScoringWorld &mWorld;
    NearSearch mArea, mWhole;
    std::vector<int> mCandidates;
};

/**
 * Calls \a visit( index, search ) for each of \a count places, near ones after each other, in several threads.
 *
 * \a visit writes only what belongs to its place. \a fetch is called some places earlier, to have memory read that
 * \a visit will need: places near each other lie scattered in it. Tells the world's progress \a from to \a to percent.
 *
 * \throws Canceled
 */
void searchAlong( const ScoringWorld &world, std::size_t count,
                  const std::function<Point( std::size_t index )> &placeOf, double from, double to,
                  const std::function<void( std::size_t index, WorldSearch &search )> &visit,
                  const std::function<void( std::size_t index )> &fetch = nullptr );

//! Finds with a class that counts in the hit rate.
inline bool isScored( FindClass findClass )
{
  return findClass == FindClass::Inside || findClass == FindClass::Near || findClass == FindClass::Unmapped;
}

//! The class of each find, the records it is attributed to and its distances (interface: class, which record).
std::vector<ScoredFind> attributeFinds( const ScoringWorld &world, double from = 0, double to = 100 );

//! Gives every scored find its cluster: its task, else its single-linkage component.
void clusterFinds( const ScoringWorld &world, std::vector<ScoredFind> &finds );

//! The verdict and counts of each record; \a shares are the searched shares of their ground.
std::vector<ScoredRecord> judgeRecords( const ScoringWorld &world, const std::vector<ScoredFind> &finds,
                                        const std::vector<OptionalNumber> &shares );

} // namespace minemap
