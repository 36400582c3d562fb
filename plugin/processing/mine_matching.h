// SPDX-License-Identifier: GPL-2.0-or-later
// The work of minemap:matchmines: who may be matched, how near, the pairs, and what they say of positions.
#pragma once

#include "core/position/match_mines.h"
#include "core/position/nearest_find_fit.h"
#include "core/score/scoring_world.h"
#include "processing/feedback_progress.h"
#include "processing/matchmines_request.h"
#include "processing/scoremap_inputs.h"
#include "report/matches_report.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace minemap
{

constexpr const char *NO_SEARCH_FOR_DENSITY =
  "where was searched is unknown, so the density of finds away from the map is, too: give a distance";

//! A recorded mine: a point feature of the map, or one part of a multipoint.
struct RecordedMine
{
    std::size_t record = 0; //!< Position in the map's records.
    std::size_t part = 0;   //!< Of its feature.
    Point place;
    const char *why = nullptr; //!< The word for UNMATCHED_MINES; null when matched.
    OptionalNumber distance;   //!< To the nearest find that may be matched, metres.
};

//! The same of a find, in the order of Evidence::finds.
struct MatchableFind
{
    const char *why = nullptr;
    OptionalNumber distance; //!< To the nearest recorded mine that may be matched.
};

//! Texts of a layer that the score does not read, by feature.
using FeatureTexts = std::map<QgsFeatureId, std::vector<OptionalText>>;

struct MatchedMines
{
    std::unique_ptr<ScoremapInputs> inputs;
    FeatureTexts mineTexts; //!< Row and type.
    FeatureTexts findTexts; //!< Id and type.
    std::vector<RecordedMine> mines;
    std::vector<MatchableFind> finds;
    std::vector<MatchedPair> pairs; //!< Positions in mines and finds.
    MatchesReport report;
};

class MineMatcher
{
  public:
    MineMatcher( const MatchminesRequest &request, const QgsCoordinateTransformContext &transformContext,
                 QgsFeedback *feedback );

    //! \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled; GeometryError.
    MatchedMines match();

  private:
    ReadLayer readTexts( const InputLayer &layer, const QStringList &fields, FeatureTexts &texts, int first );
    void readLayers();
    void gatherMines();
    void chooseFinds();
    void findGate();
    NearestFindFit fit();
    void chooseMines();
    void pair();
    void measurePairs();
    void measureReferences();
    void tellDistances();
    std::vector<Point> placesOfFinds() const;
    std::vector<Point> placesOfMines() const;

    const MatchminesRequest &mRequest;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsFeedback *mFeedback;
    FeedbackProgress mProgress;
    MatchedMines mResult;
    std::unique_ptr<ScoringWorld> mWorld;
    std::vector<ScoredFind> mScored;
};

} // namespace minemap
