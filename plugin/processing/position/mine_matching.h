// SPDX-License-Identifier: GPL-2.0-or-later
// The work of minemap:matchmines: who may be matched, how near, the pairs, and what they say of positions.
#pragma once

#include "core/score/scoring_world.h"
#include "processing/position/matched_mines.h"
#include "processing/position/matchmines_request.h"
#include "processing/reading/feedback_progress.h"

#include <memory>
#include <vector>

namespace minemap
{

class MineMatcher
{
  public:
    MineMatcher( const MatchminesRequest &request, const QgsCoordinateTransformContext &transformContext,
                 QgsFeedback *feedback );

    //! \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled; GeometryError.
    MatchedMines match();

  private:
    void read();
    void gatherMines();
    void chooseFinds();
    void chooseMines();
    void pair();
    void measureReferences();
    void nameUnknown();

    const MatchminesRequest &mRequest;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsFeedback *mFeedback;
    FeedbackProgress mProgress;
    MatchedMines mResult;
    std::unique_ptr<ScoringWorld> mWorld;
    std::vector<ScoredFind> mScored;
};

} // namespace minemap
