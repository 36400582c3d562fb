// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/card_origin.h"

#include "minemap_version.h"
#include "processing/parameters/date_parameters.h"

#include <geos_c.h>
#include <proj.h>
#include <qgis.h>

namespace minemap
{

std::vector<std::pair<std::string, std::string>> pluginVersions()
{
  return { { "name", MINEMAP_NAME },
           { "version", MINEMAP_VERSION },
           { "qgis", Qgis::version().toStdString() },
           { "geos", GEOSversion() },
           { "proj", proj_info().version },
           { "epsg", proj_context_get_database_metadata( nullptr, "EPSG.VERSION" ) } };
}

void addOrigin( Scorecard &card, const EvidenceInputs &inputs,
                const std::vector<std::pair<std::string, std::string>> &parameters )
{
  card.plugin = pluginVersions();
  card.inputs = inputs.descriptions;
  card.workingCrs = inputs.plane->definition();
  card.ellipsoid = "EPSG:7030";
  card.operations = inputs.operations;
  card.parameters = parameters;
  addDateTexts( inputs.dates, card.parameters );
  card.notes.insert( card.notes.end(), inputs.notes.begin(), inputs.notes.end() );
  card.unknownDatumAllowed = inputs.unknownDatumAllowed;
  for ( Note &note : card.notes )
  {
    // Dates that are there and could not be read may hide accidents after the search.
    if ( inputs.isOrderInTimeLost && note.code == "accident_in_searched_ground_undated" )
      note.severity = Severity::Alarm;
  }
}

} // namespace minemap
