// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/evidence_dates.h"

#include <algorithm>
#include <map>

namespace minemap
{

DateReport compareDates( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds )
{
  DateReport report;
  std::map<std::string, RecordDatedAfterFinds> byRecord;
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
    report.datable += date.isKnown() && ( find.laid.isKnown() || find.made.isKnown() ) ? find.quantity : 0;
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
  return report;
}

std::optional<int> yearOf( const DatePeriod &period )
{
  if ( !period.isKnown() )
    return std::nullopt;
  constexpr double DAYS_OF_A_YEAR = 365.2425;
  constexpr int EPOCH = 1970;
  const int about = EPOCH + static_cast<int>( static_cast<double>( period.first ) / DAYS_OF_A_YEAR );
  for ( int year = about - 1; year <= about + 1; ++year )
  {
    const DatePeriod whole = yearPeriod( year );
    if ( whole.isKnown() && whole.first <= period.first && period.last <= whole.last )
      return year;
  }
  return std::nullopt;
}

} // namespace minemap
