// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/cluster_sums.h"

#include <algorithm>
#include <unordered_map>

namespace minemap
{

void ClusterSum::add( bool isHit, double quantity )
{
  finds += 1;
  mines += quantity;
  if ( !isHit )
    return;
  hits += 1;
  minesHit += quantity;
}

void ClusterWeights::add( double weight )
{
  if ( !( weight > 0 ) )
    return;
  ++mClusters;
  mSum += weight;
  mSquares += weight * weight;
}

ClusterNumbers numberClusters( const std::vector<std::string> &names )
{
  ClusterNumbers numbers;
  std::unordered_map<std::string, std::size_t> firstSeen;
  numbers.of.reserve( names.size() );
  for ( const std::string &name : names )
  {
    const auto [position, isNew] = firstSeen.emplace( name, firstSeen.size() );
    if ( isNew )
      numbers.names.push_back( name );
    numbers.of.push_back( position->second );
  }
  std::sort( numbers.names.begin(), numbers.names.end() );
  std::vector<std::size_t> ordered( numbers.names.size() );
  for ( std::size_t number = 0; number < numbers.names.size(); ++number )
    ordered[firstSeen.at( numbers.names[number] )] = number;
  for ( std::size_t &number : numbers.of )
    number = ordered[number];
  return numbers;
}

} // namespace minemap
