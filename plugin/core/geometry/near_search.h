// SPDX-License-Identifier: GPL-2.0-or-later
// Questions about one place after the other, each near the one before.
#pragma once

#include "core/geometry/shape_index.h"
#include "core/geometry/shape_trees.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * Answers what a ShapeIndex answers, to the last digit, from what lies around the last place asked about.
 *
 * It keeps the polygons and edges that meet a square around a place and looks into the trees again only when the
 * answer for another place may lie outside. The squares grow until they hold a handful, so their size follows the data,
 * whatever the sizes of the shapes. Ask along hilbertOrder(). One for each thread; the index must outlive it.
 */
class NearSearch
{
  public:
    explicit NearSearch( const ShapeIndex &index );

    //! As ShapeIndex::containing(); the list is overwritten by the next question.
    const std::vector<int> &containing( const Point &point );

    bool anyContains( const Point &point );

    NearestEdge nearest( const Point &point );

    //! As ShapeIndex::within(); the list is overwritten by the next question.
    const std::vector<ShapeDistance> &within( const Point &point, double distance );

    bool anyWithin( const Point &point, double distance );

  private:
    static constexpr std::size_t MOST_EDGES = 96;
    static constexpr std::size_t LANES = 4; //!< Edges screened together.
    using Numbers = std::array<float, MOST_EDGES>;

    //! A polygon that may contain places of the square.
    struct Candidate
    {
        int shape;
        bool coversAll; //!< None of its edges meets the square: it contains all of it.
        const ShapeTrees::Item *item;
    };

    //! Edges near a place in single precision, from that place: to tell which are worth the exact computation.
    struct Edges
    {
        std::size_t count = 0;
        std::array<std::uint32_t, MOST_EDGES> items;
        alignas( 16 ) Numbers x, y, dx, dy, perSquare;
        alignas( 16 ) Numbers squares; //!< Of the distances to the last place screened.
    };

    void gatherShapes( const Point &point );
    void addShape( const ShapeTrees::Item &item, const Box &square );
    bool contains( const Candidate &candidate, const Point &point ) const;
    //! Edges of the square that reaches a little more than \a distance from \a point; false when there are too many.
    bool gatherEdges( const Point &point, double distance );
    //! The same, with less and less beyond the distance.
    bool gatherEdgesFor( const Point &point, double distance );
    void finishEdges();
    //! The nearest edge of the list, which must not be empty.
    NearestEdge nearestOfList( const Point &point );
    void addEdge( std::uint32_t item );
    //! How far from \a point every edge is in the list.
    double edgesCompleteWithin( const Point &point ) const;
    //! Squares of about the distances from \a point. \returns the least.
    float screen( const Point &point );
    //! Calls \a visit( item ) for the edges whose square is at most \a limit since screen().
    template <typename Visit>
    void visitScreened( float limit, const Visit &visit ) const;
    //! The square up to which edges may be at most as far as one whose square is about \a square.
    float limitFor( float square ) const;

    const ShapeTrees &mTrees;
    const ShapeIndex &mIndex;

    Point mShapesCentre;
    double mShapesReach = -1; //!< Half the side of the square; negative: none yet.
    double mShapesRoom = 1;   //!< What it will be next.
    std::vector<Candidate> mCandidates;

    Point mEdgesCentre;
    double mEdgesReach = -1;
    double mEdgesRoom = 1; //!< Beyond the distance asked for.
    float mError = 0;      //!< That distances in single precision may be wrong by.
    Edges mEdges;
    std::uint32_t mHint = 0;

    std::vector<int> mContaining;
    std::vector<ShapeDistance> mWithin;
};

} // namespace minemap
