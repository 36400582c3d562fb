// SPDX-License-Identifier: GPL-2.0-or-later
// From the layers of minemap:diagnoseerror to what the core diagnoses.
#pragma once

#include "core/diagnose/diagnosis.h"
#include "processing/diagnose/diagnosis_request.h"
#include "processing/reading/evidence_inputs.h"

#include <QCoreApplication>

#include <map>
#include <memory>
#include <set>
#include <vector>

class QgsFeedback;

namespace minemap
{

/**
 * The points that a record was measured from, by feature id; in the order of reading where ids repeat. One that cannot
 * be used is NaN: the next is not taken for it.
 */
using ReferencesByRecord = std::map<std::string, std::vector<Point>>;

struct DiagnosisInputs
{
    std::unique_ptr<EvidenceInputs> layers;
    DiagnosisInput input;
    std::vector<CauseProposal> proposals; //!< Those that can be carried out.
    std::vector<std::string> missingGrids;
};

/**
 * Reads the layers of \a request and proposes causes.
 *
 * \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled.
 */
class DiagnosisReader
{
    Q_DECLARE_TR_FUNCTIONS( DiagnosisReader )

  public:
    DiagnosisReader( const DiagnosisRequest &request, const QgsCoordinateTransformContext &transformContext,
                     QgsFeedback *feedback );

    DiagnosisInputs read();

  private:
    void addFinds();
    void addRecords();
    void addProposals();
    //! What the data say of what a diagnosis rests on; broken ones lead the notes.
    void checkAssumptions();
    //! Refuses a code of OLD_CRS that is no CRS and notes those that cannot have to do with the place.
    void checkOldCrs( const Box &area );
    //! Notes causes that were asked for and cannot be tested, and why.
    void tellUntested( const std::set<Cause> &proposed, const CatalogueRequest &request );
    void addNamed( const char *code, QStringList names );

    const DiagnosisRequest &mRequest;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsFeedback *mFeedback;
    DiagnosisInputs mInputs;
};

//! The reference points of each record id, in \a plane; adds to \a inputs what is told of every layer read.
ReferencesByRecord readReferencePoints( const InputLayer &layer, const QString &recordField, bool repair,
                                        bool allowUnknownDatum, const QgsCoordinateTransformContext &transformContext,
                                        QgsFeedback *feedback, EvidenceInputs &inputs );

//! What a record's causes need to know of it.
RecordFacts factsOf( const Record &record, const ReferencesByRecord &references );

} // namespace minemap
