// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/catalogue_facts.h"

#include "core/diagnose/judgement.h"
#include "core/median.h"

#include <cmath>

namespace minemap
{

void describeRecords( const DiagnosisInput &input, CatalogueRequest &request )
{
  constexpr std::size_t MOST_SHOWN = 256;
  const std::size_t every = 1 + input.records.size() / MOST_SHOWN;
  std::vector<double> distances;
  for ( std::size_t number = 0; number < input.records.size(); ++number )
  {
    const DiagnosedRecord &record = input.records[number];
    request.hasReferencePoints = request.hasReferencePoints || record.facts.reference;
    request.hasDates = request.hasDates || record.facts.year > 0;
    if ( record.shown.isEmpty() )
      continue;
    const Point middle = record.shown.boundingBox().middle();
    if ( record.facts.reference )
      distances.push_back( std::hypot( middle.x - record.facts.reference->x, middle.y - record.facts.reference->y ) );
    if ( number % every == 0 )
      request.shown.push_back( middle );
  }
  input.plane->unproject( request.shown );
  request.referenceDistance = medianOf( distances );
}

} // namespace minemap
