// SPDX-License-Identifier: GPL-2.0-or-later
// Old datums, grids and zones that may have been mistaken for another in an area.
#pragma once

#include "core/cause/cause_catalogue.h"
#include "core/cause/mapped_area.h"

#include <vector>

namespace minemap
{

//! Cause::Datum: every operation of every datum.
std::vector<CauseProposal> proposeDatums( const MappedArea &area );

/**
 * Cause::OtherOperation: every operation of the datum of \a crs, which the map declares, but \a taken ("EPSG:code", the
 * one it was taken to WGS 84 by; empty: the one PROJ thinks best), also those that need missing grid files.
 */
std::vector<CauseProposal> proposeOtherOperations( const MappedArea &area, const Box &box, const std::string &crs,
                                                   const std::string &taken );

/**
 * Cause::GridAsOtherGrid: old grids read as the same on WGS 84 and as the grids there, and those read as the old ones.
 * Where the map shows records far from the area, also every grid of the area, old or on WGS 84, read as one in which
 * its numbers lie there: with another central meridian, of another family, or south of the equator read as north.
 */
std::vector<CauseProposal> proposeOtherGrids( const MappedArea &area );

//! Operations of \a datum that differ by so much that a grid or a meridian is worth trying with each.
std::vector<PublishedOperation> distinctOperations( const OldDatum &datum );

//! Cause::Zone: the neighbours on both sides, once for each width of zones.
std::vector<CauseProposal> proposeZones( const MappedArea &area );

} // namespace minemap
