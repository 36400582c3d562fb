// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace minemap
{

//! The upper of the two middle ones where their number is even; 0 for none. Statistics have core/position's quantiles.
inline double medianOf( std::vector<double> values )
{
  if ( values.empty() )
    return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>( values.size() / 2 );
  std::nth_element( values.begin(), middle, values.end() );
  return *middle;
}

} // namespace minemap
