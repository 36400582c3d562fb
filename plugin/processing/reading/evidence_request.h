// SPDX-License-Identifier: GPL-2.0-or-later
// What the user asked of minemap:scoremap.
#pragma once

#include "core/evidence/date_column.h"
#include "core/score/score_parameters.h"
#include "processing/parameters/parameter_reader.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

//! Fields are names; empty ones were not given.
struct EvidenceRequest
{
    std::vector<InputLayer> maps; //!< MAP, then MAP_LINES and MAP_POINTS where given.
    InputLayer finds, searched, accidents, area;
    QString recordId, groupBy, mapDate, claimed;
    QString quantity, laidDate, findDate, task;
    QString searchKind, searchDate, searchTask, searchRecord, accidentDate;
    QString findAccuracy, mapAccuracy; //!< Metres.
    QStringList searchCounts;
    QStringList mapFields, findFields, accidentFields; //!< Further fields whose values are wanted as they are.
    bool findsHaveIds = false;                         //!< The first of findFields holds the finds' own ids.
    bool mapMayBeAnywhere = false;                     //!< Far from the finds, even where it cannot be projected.
    bool repair = true;
    bool allowUnknownDatum = false;
    DateOptions dates;
    ScoreParameters score;
};

//! The words of the contract, separated by semicolons.
QString assumedText( const std::vector<AssumptionCode> &assumed );

class EvidenceRequestReader
{
    Q_DECLARE_TR_FUNCTIONS( EvidenceRequestReader )

  public:
    //! \throws QgsProcessingException with one sentence that names parameter or layer, and the mend.
    static EvidenceRequest read( const ParameterReader &reader );

    //! The map and the evidence of minemap:diagnoseerror, whose map may be anywhere.
    static EvidenceRequest readDiagnosis( const ParameterReader &reader );

    //! The same of minemap:comparemaps: the maps are MAP_A and MAP_B.
    static EvidenceRequest readComparison( const ParameterReader &reader );
    static std::vector<std::pair<std::string, std::string>> comparisonTexts( const EvidenceRequest &request );

    //! The same of minemap:reconcilecounts, without what the claims are read from.
    static EvidenceRequest readCounts( const ParameterReader &reader );

    //! SEARCH_RECORD, FIND_ACCURACY, MAP_ACCURACY and ASSUME, of a request whose layers are read.
    static void readAssumptions( const ParameterReader &reader, EvidenceRequest &request );

    //! SEARCH_KIND and SEARCH_COUNTS, of a request whose searched layer is read.
    static void readSearchKinds( const ParameterReader &reader, EvidenceRequest &request );

    //! Parameter name → JSON value, in the order of the contract, for the scorecard.
    static std::vector<std::pair<std::string, std::string>> texts( const EvidenceRequest &request );

    //! Files that the layers of \a request are read from.
    static QStringList files( const EvidenceRequest &request );

  private:
    static void readMaps( const ParameterReader &reader, EvidenceRequest &request );
    //! What every algorithm with evidence asks of it.
    static void readEvidenceFields( const ParameterReader &reader, EvidenceRequest &request );
    static void readFields( const ParameterReader &reader, EvidenceRequest &request );
    static std::vector<double> tolerances( const ParameterReader &reader, double tolerance );
};

} // namespace minemap
