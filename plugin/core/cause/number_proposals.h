// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers that may have been read wrong in an area: from another meridian, without their sign, with a wrong digit.
#pragma once

#include "core/cause/cause_catalogue.h"
#include "core/cause/mapped_area.h"

#include <vector>

namespace minemap
{

//! Cause::PrimeMeridian: every prime meridian that PROJ knows, without a datum and with each of the area, where it
//! brings the map to the area.
std::vector<CauseProposal> proposeMeridians( const MappedArea &area );

//! Cause::SignLost: of latitude, longitude or both, where it brings the map to the area.
std::vector<CauseProposal> proposeSigns( const MappedArea &area );

/**
 * Cause::DigitWrong: a power of ten too much or too little in one number of the map's grid (UTM where it has none),
 * 10 km to 1,000 km, or of degrees, 0.1° to 10°. Those over 20 km where they bring the map to the area. Of less a shift
 * is recovered in any case, which then says that it is as long as a digit.
 */
std::vector<CauseProposal> proposeWrongDigits( const MappedArea &area );

} // namespace minemap
