// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/type_agreement.h"

#include "core/score/score_parameters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace minemap
{

namespace
{

//! Empty when the type is not known at the level.
std::string categoryOf( const MineType &type, CountLevel level )
{
  if ( !type.isKnown() )
    return {};
  return level == CountLevel::Class ? toText( type.mineClass ) : type.model;
}

std::size_t placeOf( const std::vector<std::string> &categories, const std::string &category )
{
  return static_cast<std::size_t>( std::lower_bound( categories.begin(), categories.end(), category ) -
                                   categories.begin() );
}

void addAgreements( TypeMatrix &matrix )
{
  const std::size_t count = matrix.categories.size();
  std::int64_t agreeing = 0;
  std::int64_t difference = 0;
  for ( std::size_t category = 0; category < count; ++category )
  {
    std::int64_t claimed = 0;
    std::int64_t found = 0;
    for ( std::size_t other = 0; other < count; ++other )
    {
      claimed += matrix.counts[category][other];
      found += matrix.counts[other][category];
    }
    const std::int64_t both = matrix.counts[category][category];
    matrix.users.push_back( agreementOf( both, claimed ) );
    matrix.producers.push_back( agreementOf( both, found ) );
    agreeing += both;
    difference += std::abs( claimed - found );
  }
  matrix.overall = agreementOf( agreeing, matrix.pairs );
  if ( matrix.pairs == 0 )
    return;
  // From whole numbers: an exact 0 stays one.
  const double pairs = static_cast<double>( matrix.pairs );
  matrix.quantityDisagreement = static_cast<double>( difference ) / ( 2 * pairs );
  matrix.allocationDisagreement = static_cast<double>( 2 * ( matrix.pairs - agreeing ) - difference ) / ( 2 * pairs );
}

void finish( TypeOverlap &overlap )
{
  if ( overlap.expected > 0 )
    overlap.users = overlap.common / overlap.expected;
  if ( overlap.found > 0 )
    overlap.producers = overlap.common / overlap.found;
  overlap.tooFew = overlap.hasTooFewExpected() || overlap.hasTooFewFound();
}

} // namespace

bool TypeOverlap::hasTooFewExpected() const
{
  constexpr double ROUNDING = 1e-9; // As it is written and read again.
  return expected < TOO_FEW_TO_JUDGE - ROUNDING;
}

bool TypeOverlap::hasTooFewFound() const
{
  return found < TOO_FEW_TO_JUDGE;
}

Agreement agreementOf( std::int64_t agreeing, std::int64_t of )
{
  Agreement result;
  result.agreeing = agreeing;
  result.of = of;
  result.tooFew = of < TOO_FEW_TO_JUDGE;
  result.interval = wilsonInterval( static_cast<double>( agreeing ), static_cast<double>( of ) );
  if ( of > 0 )
    result.value = static_cast<double>( agreeing ) / static_cast<double>( of );
  return result;
}

TypeMatrix typeMatrix( const std::vector<TypePair> &pairs, CountLevel level )
{
  TypeMatrix matrix;
  std::map<std::pair<std::string, std::string>, std::int64_t> sums;
  std::set<std::string> categories;
  for ( const TypePair &pair : pairs )
  {
    if ( pair.weight < 1 )
      continue;
    const std::string claimed = categoryOf( pair.claimed, level );
    const std::string found = categoryOf( pair.found, level );
    if ( claimed.empty() || found.empty() )
    {
      matrix.leftOut += pair.weight;
      continue;
    }
    sums[{ claimed, found }] += pair.weight;
    matrix.pairs += pair.weight;
    categories.insert( { claimed, found } );
  }
  matrix.categories.assign( categories.begin(), categories.end() );
  matrix.counts.assign( categories.size(), std::vector<std::int64_t>( categories.size(), 0 ) );
  for ( const auto &[types, weight] : sums )
    matrix.counts[placeOf( matrix.categories, types.first )][placeOf( matrix.categories, types.second )] = weight;
  addAgreements( matrix );
  return matrix;
}

std::vector<TypeOverlap> typeOverlap( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds,
                                      double detection, CountLevel level )
{
  std::map<CountKey, std::vector<std::pair<double, double>>> byType; // Expected and found of each record.
  const std::vector<CountTally> tallies = tallyCounts( records, finds );
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    const CountedRecord &record = records[index];
    if ( record.voidReason || record.claim.mines.empty() || !record.claim.unread.empty() || record.claim.isBounded() ||
         !record.searchedShare || !( detection > 0 && detection <= 1 ) )
      continue;
    for ( const auto &[key, cell] : tallies[index].cells )
    {
      if ( key.level != level )
        continue;
      byType[key].emplace_back( static_cast<double>( cell.claimed.low ) * *record.searchedShare * detection,
                                static_cast<double>( cell.found ) );
    }
  }
  std::vector<TypeOverlap> overlaps( 1 );
  for ( auto &[key, parts] : byType )
  {
    std::sort( parts.begin(), parts.end() ); // Sums must not depend on the order of records.
    TypeOverlap sum;
    sum.key = key;
    for ( const auto &[expected, found] : parts )
    {
      sum.expected += expected;
      sum.found += found;
      sum.common += std::min( expected, found );
    }
    overlaps[0].expected += sum.expected;
    overlaps[0].found += sum.found;
    overlaps[0].common += sum.common;
    overlaps.push_back( sum );
  }
  for ( TypeOverlap &overlap : overlaps )
    finish( overlap );
  return overlaps;
}

} // namespace minemap
