// SPDX-License-Identifier: GPL-2.0-or-later
// The verdict of each record.
#include "core/score/scoring_world.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Evidence about one record beside its counts.
struct RecordEvidence
{
    int confirming = 0;
    bool any = false; //!< A find or accident inside it or confirming it, wherever it lies.
};

class Tally
{
  public:
    Tally( const ScoringWorld &world, const std::vector<ScoredFind> &finds )
      : mWorld( world ),
        mFinds( finds ),
        mEvidence( world.mapped.size() ),
        mRecords( world.mapped.size() )
    {
    }

    std::vector<ScoredRecord> judged( const std::vector<OptionalNumber> &shares )
    {
      for ( std::size_t index = 0; index < mFinds.size(); ++index )
        count( mFinds[index], mWorld.evidence.finds[index] );
      WorldSearch search( mWorld );
      for ( const Accident &accident : mWorld.evidence.accidents )
      {
        for ( const int record : search.wholeRecordsContaining( accident.place ) )
          countOther( record );
      }
      if ( mWorld.parameters.wantsRecordDistances )
        measureDistances();
      for ( std::size_t index = 0; index < mRecords.size(); ++index )
      {
        if ( mWorld.mapped[index].isEmpty() )
          continue;
        mRecords[index].share = shares[index];
        mRecords[index].verdict = verdictOf( shares[index], mEvidence[index] );
      }
      return std::move( mRecords );
    }

  private:
    ScoredRecord &record( int index ) { return mRecords[static_cast<std::size_t>( index )]; }

    RecordEvidence &evidence( int index ) { return mEvidence[static_cast<std::size_t>( index )]; }

    void countOther( int index )
    {
      ++record( index ).other;
      evidence( index ).any = true;
    }

    void count( const ScoredFind &scored, const Find &find )
    {
      const bool scores = isScored( scored.findClass );
      for ( const int index : scored.inside )
      {
        if ( !scores )
        {
          countOther( index );
          continue;
        }
        ++record( index ).finds;
        record( index ).mines += find.quantity;
        evidence( index ).any = true;
      }
      if ( scores )
        confirm( scored, find );
    }

    void confirm( const ScoredFind &scored, const Find &find )
    {
      for ( const int index : scored.records )
      {
        if ( find.found.isSurelyBefore( mWorld.map.records[static_cast<std::size_t>( index )].mapDate ) )
          continue;
        ++evidence( index ).confirming;
        evidence( index ).any = true;
        if ( std::find( scored.inside.begin(), scored.inside.end(), index ) != scored.inside.end() )
          continue;
        ++record( index ).near;
        record( index ).mines += find.quantity;
      }
    }

    //! The first that applies. A record with any evidence is never unconfirmed.
    Verdict verdictOf( const OptionalNumber &share, const RecordEvidence &found ) const
    {
      const bool isSearched = share && *share >= mWorld.parameters.searchedShare;
      if ( isSearched && found.confirming >= mWorld.parameters.minimumFinds && found.confirming > 0 )
        return Verdict::Confirmed;
      if ( found.any )
        return Verdict::MinedNotJudged;
      return isSearched ? Verdict::Unconfirmed : Verdict::NotJudged;
    }

    //! Distance from each record to the nearest scored find.
    void measureDistances()
    {
      std::vector<Shape> places;
      for ( std::size_t index = 0; index < mFinds.size(); ++index )
      {
        if ( !isScored( mFinds[index].findClass ) )
          continue;
        Shape place( ShapeKind::Point );
        place.addPath( { mWorld.evidence.finds[index].place } );
        places.push_back( std::move( place ) );
      }
      if ( places.empty() )
        return;
      std::vector<const Shape *> pointers;
      pointers.reserve( places.size() );
      for ( const Shape &place : places )
        pointers.push_back( &place );
      const ShapeIndex index( pointers );
      for ( std::size_t position = 0; position < mRecords.size(); ++position )
      {
        mWorld.progress.stopIfCanceled();
        if ( !mWorld.mapped[position].isEmpty() )
          mRecords[position].distance = mRecords[position].finds > 0 ? 0 : distanceTo( index, places, position );
      }
    }

    double distanceTo( const ShapeIndex &index, const std::vector<Shape> &places, std::size_t position ) const
    {
      const Shape &shape = mWorld.mapped[position];
      // The nearest find of any vertex bounds the distance; what is nearer lies in the box widened by the bound.
      double best = std::numeric_limits<double>::infinity();
      for ( const Point &vertex : shape.vertices() )
        best = std::min( best, index.nearest( vertex ).distance );
      Box box = shape.boundingBox();
      box.include( { box.xMinimum - best, box.yMinimum - best } );
      box.include( { box.xMaximum + best, box.yMaximum + best } );
      for ( const int place : index.meeting( box ) )
      {
        const Point &point = places[static_cast<std::size_t>( place )].vertices().front();
        best = std::min( best, nearestOnShape( shape, point ).distance );
      }
      return best;
    }

    const ScoringWorld &mWorld;
    const std::vector<ScoredFind> &mFinds;
    std::vector<RecordEvidence> mEvidence;
    std::vector<ScoredRecord> mRecords;
};

} // namespace

std::vector<ScoredRecord> judgeRecords( const ScoringWorld &world, const std::vector<ScoredFind> &finds,
                                        const std::vector<OptionalNumber> &shares )
{
  return Tally( world, finds ).judged( shares );
}

} // namespace minemap
