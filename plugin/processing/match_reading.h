// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the layers of minemap:matchmines.
#pragma once

#include "processing/matched_mines.h"
#include "processing/matchmines_request.h"

class QgsCoordinateTransformContext;
class QgsFeedback;

namespace minemap
{

class MatchReader
{
  public:
    MatchReader( const MatchminesRequest &request, const QgsCoordinateTransformContext &transformContext,
                 QgsFeedback *feedback );

    /**
     * Inputs, texts and the dictionary of types, whose unread lines are noted.
     *
     * \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled; GeometryError.
     */
    MatchedMines read() const;

  private:
    //! \returns the hash of what was read, fields of the score and further ones.
    std::string readTexts( const InputLayer &layer, const QStringList &fields, FeatureTexts &texts ) const;

    const MatchminesRequest &mRequest;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsFeedback *mFeedback;
};

} // namespace minemap
