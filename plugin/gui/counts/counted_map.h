// SPDX-License-Identifier: GPL-2.0-or-later
// Finished counts with what the dock needs to show them: claimed against found, record by record.
#pragma once

#include "gui/score/scored_map.h"
#include "processing/reconcile/reconcilecounts_request.h"
#include "report/reconcile/counts_report.h"

#include <map>
#include <memory>
#include <vector>

class QgsCoordinateTransformContext;
class QgsFeedback;

namespace minemap
{

//! "more_than_claimed" … "cannot_be_judged", in the order of CountVerdict.
constexpr int COUNT_VERDICTS = 5;

//! Where the rows of CountReport::rows are: made once, beside the main thread.
struct CountIndex
{
    //! Positions of rows of records, by what they are about: the dangerous verdicts first, then those of records on
    //! which a type was found that they do not claim.
    std::map<CountKey, std::vector<int>> records;
    //! Positions of rows of all and of groups.
    std::map<CountKey, int> all;
    std::vector<OptionalText> groups; //!< In the order of the report; empty where the map has none.
    std::vector<std::map<CountKey, int>> inGroups;
    //! Of each record the types found that it does not claim; models where they are known, else the class.
    std::vector<std::vector<CountKey>> unexpected;

    static CountIndex of( const CountsResult &result );

    //! The row of a group, or of all; null where nothing of \a key was claimed or found there.
    const CountRow *sum( const CountsResult &result, const std::optional<OptionalText> &group,
                         const CountKey &key = {} ) const;
};

//! Made in a background task, never changed afterwards.
struct CountedMap
{
    ScoredMapPointer map; //!< Layers, records and where they come from; scored as minemap:reconcilecounts does.
    CountsResult result;
    CountIndex index;
    QByteArray document;    //!< The same as "minemap-counts/1", for the report.
    bool hasClaims = false; //!< A field with claims was chosen.
    bool hasTypes = false;  //!< The types of finds were.
};

using CountedMapPointer = std::shared_ptr<const CountedMap>;

/**
 * What minemap:reconcilecounts computes, with what the dock shows of it.
 *
 * For a background task. \throws QgsProcessingException, Canceled, GeometryError.
 */
std::shared_ptr<CountedMap> countMap( const CountsRequest &request, const DockInputs &asked,
                                      const QgsCoordinateTransformContext &transformations, QgsFeedback &feedback );

} // namespace minemap
