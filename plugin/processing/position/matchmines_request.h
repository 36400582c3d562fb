// SPDX-License-Identifier: GPL-2.0-or-later
// What the user asked of minemap:matchmines.
#pragma once

#include "processing/parameters/type_dictionary_file.h"
#include "processing/reading/evidence_request.h"

#include <QCoreApplication>

namespace minemap
{

//! Fields are names; empty ones were not given.
struct MatchminesRequest
{
    EvidenceRequest score; //!< The map, the evidence and how they are read.
    QString row, claimType, findId, findType;
    double gate = 0;              //!< Metres; 0: by likelihood.
    double positionError = 0;     //!< Metres, each axis; 0: estimated.
    double completeness = 0;      //!< 0: estimated.
    double evidenceDeviation = 0; //!< Of the finds' own survey, metres, each axis; 0: unknown.
    TypeDictionaryFile dictionary;
    InputLayer referencesA, referencesB;
    QString referenceId;
};

class MatchminesRequestReader
{
    Q_DECLARE_TR_FUNCTIONS( MatchminesRequestReader )

  public:
    //! \throws QgsProcessingException with one sentence that names parameter or layer, and the mend.
    static MatchminesRequest read( const ParameterReader &reader );

    //! Parameter name → JSON value, in the order of the contract.
    static std::vector<std::pair<std::string, std::string>> texts( const MatchminesRequest &request );

    //! Files that the layers of \a request are read from.
    static QStringList files( const MatchminesRequest &request );

  private:
    static void readReferences( const ParameterReader &reader, MatchminesRequest &request );
};

} // namespace minemap
