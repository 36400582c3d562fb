// SPDX-License-Identifier: GPL-2.0-or-later
// A score as the panel shows it: of the whole map or one group, at its tolerance or read from the curve at another.
#pragma once

#include "gui/score/scored_map.h"

#include <QPointF>
#include <QString>
#include <QVector>

#include <optional>
#include <vector>

namespace minemap
{

//! What the curve says at one tolerance. Of \a rate are known: value, low, high, hits, finds, clusters, chance.
struct CurveReading
{
    double tolerance = 0; //!< Where the curve was read: the nearest that is known, metres.
    HitRate rate;
};

class ShownScore
{
  public:
    //! \param scored not null. \param group nothing: the whole map, as for a group that the map does not have.
    ShownScore( ScoredMapPointer scored, const std::optional<OptionalText> &group );

    //! Of the whole map, or what of it is known of the group.
    const Scorecard &card() const { return mCard; }

    bool isGroup() const { return mGroup >= 0; }

    //! False where no percentage may be said of finds.
    bool hasRates() const;

    //! The curve to be drawn: every metre where that is known, else the scorecard's; empty when there is none.
    const std::vector<CurvePoint> &curve() const { return mCurve; }

    //! The first tolerance at which the curve has a hit rate, metres; nothing where it has none.
    std::optional<double> curveStart() const;

    //! "not given: …" where a broken assumption takes the curve, or the beginning of it; else empty.
    QString curveNotGiven() const;

    //! Nothing beyond the end of the curve. At the tolerance of the score it is the score's own hit rate.
    std::optional<CurveReading> readAt( double tolerance ) const;

  private:
    const MetreCurve *metres() const;
    void takeGroup();
    void takeCurve();

    ScoredMapPointer mScored;
    int mGroup = -1; //!< In Scorecard::groups.
    Scorecard mCard;
    std::vector<CurvePoint> mCurve;
};

} // namespace minemap
