// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/cut_by_search.h"

#include "core/assumptions/common_distance.h"
#include "core/assumptions/linked_search.h"
#include "core/assumptions/map_beside_search.h"
#include "core/assumptions/record_at_search.h"
#include "core/assumptions/run_ends.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace minemap
{

namespace
{

// Chosen by simulation: docs/statistics.md, Assumptions: cut_by_search.
constexpr double LIKELY_TAIL = 1e-3;       //!< Above it so many records at one distance are no wonder.
constexpr double LIKELY_NEARLY = 2e-5;     //!< The same of distances in common only to some metres: there are more.
constexpr std::size_t PART_CUT = 5;        //!< One in so many of them and of those that search crosses in part: roads
                                           //!< and plots that both layers follow are fewer.
constexpr std::size_t PART_WITHIN = 8;     //!< The same of depths in common, which no plots explain.
constexpr std::size_t LEAST_CLEAR = 3;     //!< That look cut, and that no parcels explain.
constexpr std::size_t CLEAR_SHARE = 3;     //!< One in so many of those that look cut.
constexpr std::size_t CERTAINLY_MANY = 25; //!< From here on parcels alone would have put some records into search.
constexpr std::size_t LEAST_AT_SEARCH = 5; //!< Records at searched ground with which the check begins.
constexpr std::size_t LEAST_IN_SEARCH =
  3;                                     //!< Records that search crosses: with fewer, nothing shows that none was cut.
constexpr std::int64_t LEAST_GONE = 4;   //!< Ids that search names and no record bears.
constexpr std::int64_t FEW_OF_NAMED = 5; //!< One in so many of them says nothing of what is gone.
constexpr double LEAST_BORDER = 8;       //!< Metres of a border in common.
constexpr double MOVED_TAIL = 0.005;     //!< Of a map that keeps out of search as a whole.
constexpr double MOVED_SHARE = 0.25;     //!< Of the searched share of moved maps.
constexpr double LESS_TAIL = 0.05;       //!< Of a map that keeps out in part: such a one cannot be told from a cut one.
constexpr double LESS_SHARE = 0.67;      //!< Of the searched share of moved maps.
constexpr double LEAST_EXPECTED = 3;     //!< Records that would be in searched ground.

//! True where distances that have nothing in common would not have so many alike.
bool isLikeNone( const CommonDistance &distance )
{
  return distance.tail <= ( distance.isNarrow ? LIKELY_TAIL : LIKELY_NEARLY );
}

//! A record that one searched polygon surrounds was searched around, not cut.
bool isSurrounded( const RecordAtSearch &record, const CommonDistance &distance )
{
  constexpr double NEARLY_ALL = 0.9;
  return !distance.isWithin() &&
         record.facing( distance.from, distance.to ) >= NEARLY_ALL * ( record.perimeter - record.inside );
}

//! True where \a record has a border in common with search, both on the same side of it.
bool endsWithSearch( const RecordAtSearch &record )
{
  return record.same >= LEAST_BORDER && record.same >= 2 * record.facing( 0, BORDER_PLAY ) &&
         record.same >= record.inside + record.borderInside;
}

//! True where more than a corner of \a record lies in searched ground.
bool isCrossed( const RecordAtSearch &record )
{
  constexpr double CORNER = 0.05; // Share of a small record.
  return record.deep + record.borderInside >= std::min( LEAST_BORDER, CORNER * record.perimeter ) ||
         record.exactlySame >= LEAST_BORDER;
}

//! True where \a record lies in searched ground with a part alone: so a cut would show.
bool isCrossedInPart( const RecordAtSearch &record )
{
  constexpr double NEARLY_ALL = 0.95;
  return isCrossed( record ) && record.inside < NEARLY_ALL * record.perimeter;
}

//! Where \a record ends from \a from to \a to metres from search: the unit vector out of it, on the whole.
Point wayOut( const RecordAtSearch &record, double from, double to )
{
  Point sum;
  for ( const EdgeAtSearch &edge : record.edges )
  {
    if ( edge.endsAt( from, to ) )
      sum = { sum.x + edge.length * edge.outward.x, sum.y + edge.length * edge.outward.y };
  }
  const double length = std::hypot( sum.x, sum.y );
  return length > 0 ? Point{ sum.x / length, sum.y / length } : Point();
}

//! Gathers what the geometry shows, and decides.
class CutCheck
{
  public:
    explicit CutCheck( const AssumptionWorld &world ) : mWorld( world ) { mResult.code = AssumptionCode::CutBySearch; }

    Assumption run()
    {
      if ( !mWorld.evidence.searched.isKnown || mWorld.pieces.empty() )
        return cannotBeChecked( assumption_reasons::NO_SEARCH );
      mRecords = recordsAtSearch( mWorld );
      mDistance = commonDistance( mRecords );
      const LinkedSearch links =
        linkedSearch( mWorld, isLikeNone( mDistance ) ? std::max( mDistance.to, BORDER_PLAY ) : BORDER_PLAY );
      mResult.recordsGone = links.gone;
      findCut( links );
      const bool isCut = looksLikeTheRule() || linksSayCut( links );
      const MapBesideSearch beside = isCut ? MapBesideSearch() : mapBesideSearch( mWorld );
      const bool keepsOut = !isCut && mapKeepsOut( beside );
      if ( isCut || keepsOut )
        fill( links, keepsOut );
      else if ( ( haveOneDistance() && facesOneWay() ) || isDisplaced( beside ) )
        return cannotBeChecked( assumption_reasons::ONE_WAY );
      else if ( mAtSearch < LEAST_AT_SEARCH || mInSearch < LEAST_IN_SEARCH )
        return cannotBeChecked( assumption_reasons::FEW_TOUCH );
      else if ( links.ids == 0 && isOfPoints() )
        return cannotBeChecked( assumption_reasons::POINTS );
      else if ( links.gone >= LEAST_GONE && FEW_OF_NAMED * links.gone >= links.ids )
        return cannotBeChecked( assumption_reasons::RECORDS_GONE );
      else if ( links.ids == 0 && !mayHold() )
        return cannotBeChecked( assumption_reasons::FEW_CROSSED );
      else if ( beside.tail <= LESS_TAIL && beside.share <= LESS_SHARE * beside.sharesMoved )
        return cannotBeChecked( assumption_reasons::LITTLE_SEARCHED );
      else
        hold();
      return mResult;
    }

  private:
    Assumption cannotBeChecked( const char *reason )
    {
      mResult.state = AssumptionState::CannotBeChecked;
      mResult.reason = reason;
      mResult.n = static_cast<std::int64_t>( mAtSearch );
      return mResult;
    }

    void findCut( const LinkedSearch &links )
    {
      const double reach = std::max( mDistance.to, BORDER_PLAY );
      for ( std::size_t position = 0; position < mRecords.size(); ++position )
      {
        const RecordAtSearch &record = mRecords[position];
        mAtSearch += record.nearest <= reach ? 1 : 0;
        mWithSearch += endsWithSearch( record ) ? 1 : 0;
        mInSearch += isCrossed( record ) ? 1 : 0;
        mInPart += isCrossedInPart( record ) ? 1 : 0;
        const auto link = links.records.find( record.record );
        const bool isLinkedBeside = link != links.records.end() && link->second.liesBeside &&
                                    record.facing( 0, std::max( mDistance.to, BORDER_PLAY ) ) >= LEAST_BORDER;
        const bool isLinkedOn = link != links.records.end() && !isLinkedBeside && link->second.overlapArea > 0;
        const bool ends = std::binary_search( mDistance.records.begin(), mDistance.records.end(), position );
        if ( ends && !isLinkedOn && !isSurrounded( record, mDistance ) )
          mCut.push_back( position );
        else if ( isLinkedBeside )
          mBeside.push_back( position );
        mLinkedBeside += isLinkedBeside ? 1 : 0;
      }
    }

    bool haveOneDistance() const { return mCut.size() >= LEAST_CLEAR && isLikeNone( mDistance ); }

    bool looksLikeTheRule() const
    {
      if ( !haveOneDistance() || facesOneWay() || mCut.size() < 2 * mWithSearch ||
           ( mDistance.isWithin() ? PART_WITHIN : PART_CUT ) * mCut.size() < mCut.size() + mInPart )
        return false;
      // No parcels end at one depth in search.
      if ( mDistance.isWithin() )
        return true;
      std::size_t clear = 0;
      for ( const std::size_t position : mCut )
        clear += leavesBetweenCorners( mWorld, mRecords[position], mDistance.from, mDistance.to ) ? 1 : 0;
      const bool isNoneSearched = mCut.size() >= CERTAINLY_MANY && 20 * ( mAtSearch - mCut.size() ) <= mCut.size();
      return ( clear >= LEAST_CLEAR && CLEAR_SHARE * clear >= mCut.size() ) || isNoneSearched;
    }

    /**
     * Records that end at one distance, none at search itself, all on the same side.
     *
     * Where each record was searched with ground around, and the map is displaced as a whole, records end so.
     */
    bool facesOneWay() const
    {
      constexpr double ONE_WAY = 0.7; // Mean resultant length of directions.
      if ( mCut.empty() || ( mDistance.from <= BORDER_PLAY && !mDistance.isWithin() ) )
        return false;
      Point sum;
      for ( const std::size_t position : mCut )
      {
        const Point way = wayOut( mRecords[position], mDistance.from, mDistance.to );
        sum = { sum.x + way.x, sum.y + way.y };
      }
      return std::hypot( sum.x, sum.y ) > ONE_WAY * static_cast<double>( mCut.size() );
    }

    //! Links say it with fewer records, also that records are gone.
    bool linksSayCut( const LinkedSearch &links ) const
    {
      constexpr std::size_t OF_LINKED = 4; // One in so many.
      constexpr std::int64_t OF_NAMED = 2; // The same of ids.
      constexpr std::size_t LEAST_MET = 3; // Records by their ids: else the ids are written in another way.
      const bool beside = mLinkedBeside >= LEAST_CLEAR && OF_LINKED * mLinkedBeside >= links.records.size();
      const bool gone =
        links.records.size() >= LEAST_MET && links.gone >= LEAST_GONE && OF_NAMED * links.gone >= links.ids;
      return beside || gone;
    }

    //! Moved by the same, most of a map that keeps out of search lies in it: that was searched where the map should
    //! lie.
    bool isDisplaced( const MapBesideSearch &beside ) const
    {
      constexpr double MOST = 0.5;
      constexpr double OVER_MOVED = 2.5;
      return mRecords.size() >= LEAST_AT_SEARCH && beside.shareOfBest >= MOST &&
             beside.shareOfBest >= OVER_MOVED * beside.sharesMoved;
    }

    bool mapKeepsOut( const MapBesideSearch &beside ) const
    {
      return !isDisplaced( beside ) && beside.tail <= MOVED_TAIL && beside.share <= MOVED_SHARE * beside.sharesMoved &&
             beside.sharesMoved * static_cast<double>( mRecords.size() ) >= LEAST_EXPECTED;
    }

    bool isOfPoints() const
    {
      return std::all_of( mWorld.records.begin(), mWorld.records.end(),
                          [this]( std::uint32_t record )
                          { return mWorld.record( record ).kind() == ShapeKind::Point; } );
    }

    //! Enough records are crossed in part, and few of them end: none of these is cut as a rule.
    bool mayHold() const
    {
      const std::size_t tell = mCut.size() + mInPart;
      return tell >= LEAST_AT_SEARCH && PART_CUT * mCut.size() <= tell;
    }

    void hold()
    {
      mResult.state = AssumptionState::Holds;
      mResult.n = static_cast<std::int64_t>( mAtSearch );
      mResult.concerned = static_cast<std::int64_t>( mCut.size() );
      mResult.statistic = static_cast<double>( mCut.size() ) / static_cast<double>( mAtSearch );
    }

    //! \param all the map keeps out of search as a whole, so that every record near it may have been cut.
    void fill( const LinkedSearch &links, bool all )
    {
      if ( all )
      {
        mCut.clear();
        for ( std::size_t position = 0; position < mRecords.size(); ++position )
          mCut.push_back( position );
        mAtSearch = mRecords.size();
      }
      else
      {
        // Of a map that is cut, those that links alone show belong to it.
        mCut.insert( mCut.end(), mBeside.begin(), mBeside.end() );
        std::sort( mCut.begin(), mCut.end() );
      }
      mAtSearch = std::max( mAtSearch, mCut.size() );
      hold();
      mResult.state = AssumptionState::Broken;
      mResult.invalidates = InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesConfirmation |
                            InvalidatesCurve | InvalidatesCounts | InvalidatesDiagnosis;
      mResult.isOfSomeRecords = 2 * mCut.size() < mAtSearch;
      for ( const std::size_t position : mCut )
        addRecord( mRecords[position], links );
      std::sort( mResult.pieces.begin(), mResult.pieces.end() );
      mResult.pieces.erase( std::unique( mResult.pieces.begin(), mResult.pieces.end() ), mResult.pieces.end() );
    }

    void addRecord( const RecordAtSearch &record, const LinkedSearch &links )
    {
      mResult.records.push_back( record.record );
      for ( const EdgeAtSearch &edge : record.edges )
      {
        if ( edge.piece >= 0 && edge.endsAt( mDistance.from, mDistance.to ) )
          mResult.pieces.push_back( static_cast<std::uint32_t>( edge.piece ) );
      }
      if ( links.ids == 0 )
        return;
      const auto link = links.records.find( record.record );
      mResult.cutAreas.push_back( link == links.records.end() ? 0 : link->second.cutArea );
      mResult.cutArea = mResult.cutArea.value_or( 0 ) + mResult.cutAreas.back();
    }

    const AssumptionWorld &mWorld;
    Assumption mResult;
    std::vector<RecordAtSearch> mRecords;
    CommonDistance mDistance;
    std::vector<std::size_t> mCut;    //!< Positions in mRecords of those that look cut.
    std::vector<std::size_t> mBeside; //!< Of others that lie beside the ground searched for them.
    std::size_t mAtSearch = 0, mWithSearch = 0, mInSearch = 0, mInPart = 0, mLinkedBeside = 0;
};

} // namespace

Assumption checkCutBySearch( const AssumptionWorld &world )
{
  return CutCheck( world ).run();
}

} // namespace minemap
