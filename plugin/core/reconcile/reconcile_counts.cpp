// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/reconcile_counts.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>

namespace minemap
{

namespace
{

using Members = std::vector<std::size_t>;

//! Records and tallies of one run.
class Reconciliation
{
  public:
    Reconciliation( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds, double detection )
      : mRecords( records ),
        mTallies( tallyCounts( records, finds ) ),
        mDetection( detection )
    {
    }

    void addRecordRows( std::vector<CountRow> &rows ) const
    {
      const std::size_t first = rows.size();
      for ( const std::size_t index : inOrder() )
      {
        for ( const auto &[key, cell] : mTallies[index].cells )
        {
          CountRow row;
          row.scope = CountScope::Record;
          row.group = mRecords[index].group;
          row.record = static_cast<int>( index );
          row.key = key;
          row.comparison = compareCounts( recordInput( index, key, cell ) );
          if ( key.level == CountLevel::Total )
          {
            row.later = mTallies[index].later;
            row.earlier = mTallies[index].earlier;
          }
          rows.push_back( row );
        }
      }
      std::stable_sort( rows.begin() + static_cast<std::ptrdiff_t>( first ), rows.end(),
                        [&]( const CountRow &a, const CountRow &b ) { return recordRowBefore( a, b ); } );
    }

    void addPooledRows( CountScope scope, const OptionalText &group, const Members &members,
                        std::vector<CountRow> &rows ) const
    {
      Members compared;
      std::set<CountKey> keys = { CountKey() };
      for ( const std::size_t index : members )
      {
        if ( !isComparable( mRecords[index] ) )
          continue;
        compared.push_back( index );
        for ( const auto &[key, cell] : mTallies[index].cells )
          keys.insert( key );
      }
      for ( const CountKey &key : keys )
      {
        CountRow row;
        row.scope = scope;
        row.group = group;
        row.key = key;
        CountInput input = pooledInput( compared, key );
        if ( compared.empty() )
          input.voidReason = anyVoidReason( members );
        row.comparison = compareCounts( input );
        row.records = static_cast<std::int64_t>( compared.size() );
        row.recordsLeftOut = static_cast<std::int64_t>( members.size() - compared.size() );
        if ( key.level == CountLevel::Total )
          addTotals( members, row );
        rows.push_back( row );
      }
    }

    //! Records in an order that does not depend on the one they came in.
    Members inOrder() const
    {
      Members members( mRecords.size() );
      std::iota( members.begin(), members.end(), std::size_t( 0 ) );
      const auto facts = [&]( std::size_t index )
      {
        const CountCell &total = mTallies[index].at( {} );
        return std::make_tuple( std::cref( mRecords[index].id ), mRecords[index].searchedShare, total.claimed.low,
                                total.claimed.high, total.found, total.elsewhere );
      };
      std::sort( members.begin(), members.end(),
                 [&]( std::size_t a, std::size_t b ) { return facts( a ) < facts( b ); } );
      return members;
    }

  private:
    const std::vector<CountedRecord> &mRecords;
    std::vector<CountTally> mTallies;
    double mDetection;

    bool isDetectionKnown() const { return mDetection > 0 && mDetection <= 1; }

    std::optional<double> shareOf( const CountedRecord &record ) const
    {
      if ( !record.searchedShare || !( *record.searchedShare >= 0 ) || !isDetectionKnown() )
        return std::nullopt;
      return std::min( 1.0, *record.searchedShare ) * mDetection;
    }

    bool isComparable( const CountedRecord &record ) const
    {
      return !record.voidReason && !record.claim.mines.empty() && record.claim.unread.empty() && shareOf( record );
    }

    //! Of the first whose counts say nothing; null when there is none.
    const char *anyVoidReason( const Members &members ) const
    {
      const auto found = std::find_if( members.begin(), members.end(),
                                       [&]( std::size_t index ) { return mRecords[index].voidReason != nullptr; } );
      return found == members.end() ? nullptr : mRecords[*found].voidReason;
    }

    CountInput recordInput( std::size_t index, const CountKey &key, const CountCell &cell ) const
    {
      const CountedRecord &record = mRecords[index];
      CountInput input;
      input.isClaimed = !record.claim.mines.empty();
      input.isWhollyRead = record.claim.unread.empty();
      input.isSaidUnknown = record.claim.isSaidUnknown();
      input.voidReason = record.voidReason;
      input.share = shareOf( record );
      input.shareReason = isDetectionKnown() ? SEARCH_NOT_KNOWN : DETECTION_NOT_KNOWN;
      addCell( input, mTallies[index], key );
      std::vector<double> clumps;
      for ( const auto &[cluster, mines] : cell.clusters )
        clumps.push_back( mines );
      input.designEffect = clumpDesignEffect( clumps );
      input.units = static_cast<double>( clumps.size() );
      return input;
    }

    static void addCell( CountInput &input, const CountTally &tally, const CountKey &key )
    {
      const CountCell &cell = tally.at( key );
      const CountCell perhaps = tally.perhaps( key );
      input.isOfType = key.level != CountLevel::Total;
      input.claimed += cell.claimed;
      input.found += cell.found;
      input.elsewhere += cell.elsewhere;
      input.perhapsClaimed += perhaps.claimed;
      input.perhapsFound += perhaps.found + perhaps.elsewhere;
    }

    //! What a sum lets expect: of the lower ends of its claims and of the upper ones.
    struct ExpectedSums
    {
        double low = 0, high = 0;
        double openShare = 0; //!< Of the records that nothing bounds from above.
        std::int64_t open = 0;

        void add( const CountBounds &claimed, double share )
        {
          low += static_cast<double>( claimed.low ) * share;
          high += static_cast<double>( claimed.high.value_or( 0 ) ) * share;
          openShare += claimed.high ? 0 : share;
          open += claimed.high ? 0 : 1;
        }

        void setShares( CountInput &input ) const
        {
          const auto share = []( double expected, std::int64_t of ) {
            return of > 0 ? std::optional<double>( std::min( 1.0, expected / static_cast<double>( of ) ) )
                          : std::nullopt;
          };
          input.share = share( low, input.claimed.low );
          if ( !input.claimed.isExact() )
            input.shareOfMost = input.claimed.high ? share( high, *input.claimed.high ) : share( openShare, open );
          if ( !input.share )
            input.share = input.shareOfMost;
          input.shareReason = TOO_FEW_CLAIMED; // None at all: the search of every record is known.
        }
    };

    CountInput pooledInput( const Members &members, const CountKey &key ) const
    {
      CountInput input;
      input.isClaimed = !members.empty();
      // Sums are taken in the order of names, so that they do not depend on the order of records.
      std::map<std::string, ClusterShare> units;
      std::map<std::string, ExpectedSums> sums;
      for ( const std::size_t index : members )
      {
        addCell( input, mTallies[index], key );
        const CountCell &cell = mTallies[index].at( key );
        const CountedRecord &record = mRecords[index];
        const std::string name = record.cluster.empty() ? "record " + record.id : "cluster " + record.cluster;
        const double share = *shareOf( record );
        ClusterShare &unit = units[name];
        unit.part += static_cast<double>( cell.found );
        // Of bounds the upper end: how finds scatter round it is the same.
        unit.whole += static_cast<double>( cell.claimed.high.value_or( cell.claimed.low ) ) * share;
        sums[name].add( cell.claimed, share );
      }
      std::vector<ClusterShare> shares;
      ClusterWeights weights;
      for ( const auto &[name, unit] : units )
      {
        shares.push_back( unit );
        weights.add( unit.whole );
      }
      ExpectedSums expected;
      for ( const auto &[name, sum] : sums )
      {
        expected.low += sum.low;
        expected.high += sum.high;
        expected.openShare += sum.openShare;
        expected.open += sum.open;
      }
      expected.setShares( input );
      input.designEffect = unitDesignEffect( shares );
      input.units = weights.effective();
      return input;
    }

    void addTotals( const Members &members, CountRow &row ) const
    {
      for ( const std::size_t index : members )
      {
        const CountTally &tally = mTallies[index];
        row.later += tally.later;
        row.earlier += tally.earlier;
        if ( !isComparable( mRecords[index] ) )
          row.foundLeftOut += tally.at( {} ).found + tally.at( {} ).elsewhere;
      }
    }

    //! Rows of equal verdicts and ids keep the order of inOrder().
    bool recordRowBefore( const CountRow &a, const CountRow &b ) const
    {
      const auto idOf = [&]( const CountRow &row )
      { return std::cref( mRecords[static_cast<std::size_t>( row.record )].id ); };
      return std::make_tuple( a.comparison.verdict, idOf( a ) ) < std::make_tuple( b.comparison.verdict, idOf( b ) );
    }
};

void listUnread( const std::vector<CountedRecord> &records, CountReport &report )
{
  for ( const CountedRecord &record : records )
  {
    for ( const UnreadPiece &piece : record.claim.unread )
      report.unread.push_back( { record.id, piece } );
  }
  std::sort( report.unread.begin(), report.unread.end(),
             []( const UnreadClaim &a, const UnreadClaim &b )
             { return std::tie( a.record, a.piece.text ) < std::tie( b.record, b.piece.text ); } );
}

void listSpellings( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds,
                    CountReport &report )
{
  std::map<std::string, UnknownSpelling> spellings;
  const auto entry = [&]( const MineType &type, const std::string &spelling ) -> UnknownSpelling &
  {
    UnknownSpelling &listed = spellings[spelling];
    listed.spelling = spelling;
    listed.reason = type.reason;
    return listed;
  };
  for ( const CountedRecord &record : records )
  {
    for ( const ClaimedMines &mines : record.claim.mines )
    {
      if ( !mines.type.isKnown() )
        entry( mines.type, mines.spelling ).claimed += mines.number.low;
    }
  }
  for ( const CountedFind &find : finds )
  {
    if ( !find.type.isKnown() && find.quantity > 0 )
      entry( find.type, find.spelling ).found += find.quantity;
  }
  for ( const auto &[spelling, listed] : spellings )
    report.spellings.push_back( listed );
}

//! Of the record dated last; unknown where any record has no date.
DatePeriod latestDate( const std::vector<CountedRecord> &records )
{
  DatePeriod latest;
  for ( const CountedRecord &record : records )
  {
    if ( !record.mapDate.isKnown() )
      return {};
    if ( !latest.isKnown() || record.mapDate.last > latest.last )
      latest = record.mapDate;
  }
  return latest;
}

} // namespace

const char *toText( CountScope scope )
{
  constexpr const char *TEXTS[] = { "all", "group", "record" };
  return TEXTS[static_cast<std::size_t>( scope )];
}

CountReport reconcileCounts( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds,
                             double detection )
{
  CountReport report;
  const Reconciliation reconciliation( records, finds, detection );
  const Members all = reconciliation.inOrder();
  const auto nullLast = []( const OptionalText &a, const OptionalText &b ) { return textBefore( a, b ); };
  std::map<OptionalText, Members, std::function<bool( const OptionalText &, const OptionalText & )>> groups( nullLast );
  bool hasGroups = false;
  for ( const std::size_t index : all )
  {
    groups[records[index].group].push_back( index );
    hasGroups = hasGroups || records[index].group.has_value();
  }
  reconciliation.addPooledRows( CountScope::All, std::nullopt, all, report.rows );
  if ( hasGroups )
  {
    for ( const auto &[name, members] : groups )
      reconciliation.addPooledRows( CountScope::Group, name, members, report.rows );
  }
  reconciliation.addRecordRows( report.rows );
  listUnread( records, report );
  listSpellings( records, finds, report );
  const DatePeriod latest = latestDate( records );
  for ( const CountedFind &find : finds )
  {
    const std::int64_t offMap = find.record < 0 && find.quantity > 0 ? find.quantity : 0;
    report.offMap += offMap;
    report.offMapLater += timeOf( find, latest ) == FindTime::Later ? offMap : 0;
  }
  return report;
}

} // namespace minemap
