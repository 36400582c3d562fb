// SPDX-License-Identifier: GPL-2.0-or-later
// Accidents with the numbers of people they hurt. Numbers only: nothing that names a person.
#pragma once

#include "core/reconcile/accident_summary.h"
#include "core/score/scorecard.h"
#include "processing/reading/evidence_inputs.h"
#include "processing/reconcile/reconcilecounts_request.h"

#include <QCoreApplication>

#include <vector>

namespace minemap
{

class AccidentsReader
{
    Q_DECLARE_TR_FUNCTIONS( AccidentsReader )

  public:
    AccidentsReader( const CountsRequest &request, const EvidenceInputs &inputs, QgsFeedback *feedback )
      : mRequest( request ),
        mInputs( inputs ),
        mFeedback( feedback )
    {
    }

    /**
     * The accidents in the area.
     *
     * \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled.
     */
    std::vector<AccidentFacts> read( const ScoreResult &score ) const;

  private:
    //! Of several fields of one group the sum of those that are filled.
    CasualtyCounts casualtiesOf( std::size_t accident ) const;

    const CountsRequest &mRequest;
    const EvidenceInputs &mInputs;
    QgsFeedback *mFeedback;
};

} // namespace minemap
