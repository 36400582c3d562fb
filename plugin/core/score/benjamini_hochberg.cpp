// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/benjamini_hochberg.h"

#include <algorithm>
#include <cstddef>

namespace minemap
{

std::vector<std::optional<double>> benjaminiHochberg( const std::vector<std::optional<double>> &pValues )
{
  std::vector<std::size_t> order;
  for ( std::size_t index = 0; index < pValues.size(); ++index )
  {
    if ( pValues[index] )
      order.push_back( index );
  }
  std::stable_sort( order.begin(), order.end(),
                    [&pValues]( std::size_t a, std::size_t b ) { return *pValues[a] < *pValues[b]; } );
  std::vector<std::optional<double>> adjusted( pValues.size() );
  double smallest = 1;
  const auto count = static_cast<double>( order.size() );
  for ( std::size_t rank = order.size(); rank > 0; --rank )
  {
    const std::size_t index = order[rank - 1];
    smallest = std::min( smallest, *pValues[index] * count / static_cast<double>( rank ) );
    adjusted[index] = smallest;
  }
  return adjusted;
}

} // namespace minemap
