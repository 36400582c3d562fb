// SPDX-License-Identifier: GPL-2.0-or-later
// Which explanation is applied to which records of a map.
#pragma once

#include "processing/diagnose/correctmap_request.h"
#include "processing/diagnose/explanation_table.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace minemap
{

//! What is applied to the records of one group, or to all.
struct CorrectionPlan
{
    bool isAll = true;
    OptionalText group;
    ChosenExplanation explanation;
    //! True for one group of several whose explanation the evidence does not support: its records stay. Nobody chose
    //! that explanation for that group, only a rank for all of them.
    bool isLeft = false;
    std::size_t records = 0;
    std::size_t corrected = 0;

    bool moves() const { return !isLeft && explanation.recipe.cause != Cause::None; }
};

//! Every function throws QgsProcessingException with one sentence that names layer, parameter and mend.
class CorrectionPlanner
{
    Q_DECLARE_TR_FUNCTIONS( CorrectionPlanner )

  public:
    //! \param middle of the map, longitude and latitude.
    CorrectionPlanner( const CorrectmapRequest &request, const Point &middle );

    //! One for all, or one for each of \a groups, which says how many records each has.
    std::vector<CorrectionPlan> plansFor( const std::map<OptionalText, std::size_t> &groups ) const;

    //! As a sentence begins with it: "The explanation "datum" (rank 1) of the group "B"".
    QString nameOf( const CorrectionPlan &plan ) const;

  private:
    CorrectionPlan byHand() const;
    //! Whether all is there that \a plan needs, and whether it can be meant for this map.
    void check( const CorrectionPlan &plan ) const;
    void checkOrigin( const CorrectionPlan &plan ) const;

    const CorrectmapRequest &mRequest;
    Point mMiddle;
};

} // namespace minemap
