// SPDX-License-Identifier: GPL-2.0-or-later
// Counts for tests: made by hand with the rules of core, record by record.
#pragma once

#include "gui/counts/counted_map.h"
#include "scored_records.h"

#include <string>
#include <utility>
#include <vector>

namespace minemap::test
{

class CountedRecordsMaker
{
  public:
    CountedRecordsMaker()
    {
      mMap.scored().result.card.searchedKnown = true;
      mCounted = std::make_shared<CountedMap>();
      mCounted->hasClaims = true;
      mCounted->hasTypes = true;
      mCounted->result.card.searchedKnown = true;
    }

    CountedMap &counted() { return *mCounted; }

    ScoredMap &scored() { return mMap.scored(); }

    /**
     * A record with a claim in words and what was found on it, by type. It is the feature with its number of the layer.
     *
     * \param share searched, 0 to 1; nothing: unknown.
     */
    void add( const std::string &id, const std::string &claim, const std::vector<std::pair<std::string, int>> &found,
              std::optional<double> share = 1, const OptionalText &group = {} )
    {
      const int record = static_cast<int>( mRecords.size() );
      mMap.add( id, std::nullopt, group, record + 1 );
      CountedRecord counted;
      counted.id = id;
      counted.group = group;
      counted.claim = readClaimText( claim, mDictionary );
      counted.searchedShare = share;
      mRecords.push_back( counted );
      mCounted->result.ids.push_back( id );
      for ( const auto &[type, number] : found )
      {
        CountedFind find;
        find.record = record;
        find.spelling = type;
        find.type = mDictionary.find( type );
        find.quantity = number;
        mFinds.push_back( find );
      }
    }

    CountedMapPointer done( QgsVectorLayer *layer = nullptr )
    {
      mCounted->result.counts = reconcileCounts( mRecords, mFinds, 1 );
      for ( const UnreadClaim &unread : mCounted->result.counts.unread )
        mCounted->result.unparsed.push_back( { unread.record, unread.piece.text, unread.piece.reason } );
      for ( const UnknownSpelling &spelling : mCounted->result.counts.spellings )
        mCounted->result.unparsed.push_back( { {}, spelling.spelling, spelling.reason } );
      mCounted->index = CountIndex::of( mCounted->result );
      // Without a layer: of one that is not in the project any more.
      mMap.scored().mapLayers = QStringList( layer ? layer->id() : QStringLiteral( "gone" ) );
      mCounted->map = mMap.done();
      return mCounted;
    }

  private:
    MineDictionary mDictionary;
    ScoredRecordsMaker mMap;
    std::shared_ptr<CountedMap> mCounted;
    std::vector<CountedRecord> mRecords;
    std::vector<CountedFind> mFinds;
};

//! Four records: fewer, more, as claimed with a type that is not claimed, too few claimed.
inline CountedRecordsMaker fourRecords()
{
  CountedRecordsMaker maker;
  maker.add( "F-1", "40 PMN-2", { { "PMN-2", 10 } }, 1, OptionalText( "A" ) );
  maker.add( "M-2", "20 TM-62", { { "TM-62", 30 } }, 1, OptionalText( "A" ) );
  maker.add( "U-3", "20 PMN-2", { { "PMN-2", 18 }, { "TM-62", 1 } }, 1, OptionalText( "B" ) );
  maker.add( "S-4", "4 PMN-2", { { "PMN-2", 1 } }, 1, OptionalText( "B" ) );
  return maker;
}

} // namespace minemap::test
