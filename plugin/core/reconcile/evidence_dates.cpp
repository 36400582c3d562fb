// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/evidence_dates.h"

#include "core/score/clustered_interval.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace minemap
{

namespace
{

//! Sums of rounded squares must not depend on the order of records.
std::optional<Interval> intervalOf( std::vector<ClusterShare> records )
{
  std::sort( records.begin(), records.end(),
             []( const ClusterShare &a, const ClusterShare &b )
             { return std::tie( a.whole, a.part ) < std::tie( b.whole, b.part ); } );
  return clusteredInterval( records ).interval;
}

} // namespace

DateReport compareDates( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds )
{
  DateReport report;
  std::map<std::string, RecordDatedAfterFinds> byRecord;
  std::vector<ClusterShare> later( records.size() );
  for ( const CountedRecord &record : records )
  {
    ++report.records;
    report.recordsWithoutDate += record.mapDate.isKnown() ? 0 : 1;
  }
  for ( const CountedFind &find : finds )
  {
    const auto index = static_cast<std::size_t>( find.record );
    if ( find.record < 0 || index >= records.size() || find.quantity < 1 )
      continue;
    const DatePeriod &date = records[index].mapDate;
    const bool isLaidLater = find.laid.isSurelyAfter( date );
    const bool isMadeLater = find.made.isSurelyAfter( date );
    const bool isFoundBefore = find.found.isSurelyBefore( date );
    report.mines += find.quantity;
    const bool isDatable = date.isKnown() && ( find.laid.isKnown() || find.made.isKnown() );
    report.datable += isDatable ? find.quantity : 0;
    later[index].whole += isDatable ? static_cast<double>( find.quantity ) : 0;
    later[index].part += isLaidLater || isMadeLater ? static_cast<double>( find.quantity ) : 0;
    report.laidLater += isLaidLater ? find.quantity : 0;
    report.madeLater += isMadeLater ? find.quantity : 0;
    report.laterInAll += isLaidLater || isMadeLater ? find.quantity : 0;
    report.foundBefore += isFoundBefore ? find.quantity : 0;
    RecordDatedAfterFinds &entry = byRecord[records[index].id];
    entry.id = records[index].id;
    entry.mines += find.quantity;
    entry.minesBefore += isFoundBefore ? find.quantity : 0;
  }
  for ( const auto &[id, entry] : byRecord )
  {
    if ( entry.minesBefore > 0 )
      report.recordsAfterFinds.push_back( entry );
  }
  report.laterShare = agreementOf( report.laterInAll, report.datable );
  report.laterShare.interval = intervalOf( later );
  return report;
}

std::optional<int> yearOf( const DatePeriod &period )
{
  if ( !period.isKnown() )
    return std::nullopt;
  const int about = static_cast<int>( fractionalYear( period.first ) );
  for ( int year = about - 1; year <= about + 1; ++year )
  {
    const DatePeriod whole = yearPeriod( year );
    if ( whole.isKnown() && whole.first <= period.first && period.last <= whole.last )
      return year;
  }
  return std::nullopt;
}

} // namespace minemap
