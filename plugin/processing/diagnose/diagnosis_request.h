// SPDX-License-Identifier: GPL-2.0-or-later
// What the user asked of minemap:diagnoseerror.
#pragma once

#include "core/cause/cause.h"
#include "core/diagnose/diagnosis.h"
#include "processing/reading/evidence_request.h"

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

struct DiagnosisRequest
{
    EvidenceRequest score; //!< The map, the finds and the searched ground.
    InputLayer references;
    QString referenceRecord;
    std::vector<Cause> causes;       //!< Empty: all.
    std::vector<std::string> oldCrs; //!< "EPSG:code"; empty: all.
    DiagnosisParameters parameters;
};

//! Every function throws QgsProcessingException with one sentence that names the parameter and the mend.
class DiagnosisRequestReader
{
    Q_DECLARE_TR_FUNCTIONS( DiagnosisRequestReader )

  public:
    static DiagnosisRequest read( const ParameterReader &reader );

    //! Parameter name → JSON value, in the order of the contract.
    static std::vector<std::pair<std::string, std::string>> texts( const DiagnosisRequest &request );

    //! REFERENCE_POINTS and REFERENCE_RECORD, which go together.
    static void readReferences( const ParameterReader &reader, InputLayer &references, QString &referenceRecord );

  private:
    static std::vector<Cause> causes( const QStringList &words );
    static std::vector<std::string> oldCrs( const QStringList &codes );
};

} // namespace minemap
