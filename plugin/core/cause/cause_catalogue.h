// SPDX-License-Identifier: GPL-2.0-or-later
// The known mistakes that may have been made with a map of an area.
#pragma once

#include "core/cause/cause.h"

#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! What is known before any cause is tried.
struct CatalogueRequest
{
    //! Of the evidence: longitudes and latitudes on WGS 84; over the 180th meridian longitudes go on beyond 180 or
    //! −180.
    Box area;
    std::string sourceCrs; //!< Of the map: "EPSG:code", WKT or PROJ text.
    //! "EPSG:code" of the operation by which the map was taken to WGS 84; empty: none or unknown.
    std::string sourceOperation;
    std::vector<Cause> causes;       //!< Those to propose; empty: all that need no fitting.
    std::vector<std::string> oldCrs; //!< "EPSG:code" of old datums or grids; empty: all that are used in the area.
    //! Where the map shows its records: longitudes and latitudes, a few hundred at most. What moves a map far is
    //! proposed where it brings some of them to the area; empty: never.
    std::vector<Point> shown;
    bool hasReferencePoints = false;
    //! Metres from the reference points to the records, the middle of them, and the tolerance: between them they say
    //! which angles and factors can be told apart. 0: none is proposed.
    double referenceDistance = 0, tolerance = 0;
    bool hasDates = false; //!< Records have dates of their own.
    double year = 0;       //!< Of the map, with its fraction, for records without dates; 0: unknown.
};

//! A recipe worth trying.
struct CauseProposal
{
    CauseRecipe recipe;
    std::string detail; //!< What it is, in English: names and codes.
    std::string datum;  //!< Name of the old datum, by which proposals are judged together; empty: none.
    //! Of the operation, as published, metres.
    std::optional<double> accuracy;
    //! Codes of operations or grids that give the same here within half a metre.
    std::vector<std::string> equals;
    std::string missingGrid; //!< Name of the grid file without which it cannot be tried; empty: it can.
    //! truth − map at the middle of the area, metres east and north, where it is nearly the same everywhere.
    std::optional<Point> correction;
};

/**
 * Every recipe of methods.md 2.3 that can have been at work in the area, without causes that are fitted to the whole
 * map, in the order of Cause. Of BearingOffset and DistanceFactor, which have one free number, all values are proposed
 * that can be told apart.
 *
 * Datums and grids are asked of PROJ's database. \throws CauseError when the source CRS or a CRS wanted is unknown.
 */
std::vector<CauseProposal> proposeCauses( const CatalogueRequest &request );

} // namespace minemap
