// SPDX-License-Identifier: GPL-2.0-or-later
// What the user asked of minemap:reconcilecounts.
#pragma once

#include "core/reconcile/accident_summary.h"
#include "core/reconcile/error_cost.h"
#include "processing/parameters/type_dictionary_file.h"
#include "processing/reading/evidence_request.h"

#include <QCoreApplication>

#include <cstdint>

namespace minemap
{

//! Where claims stand.
enum class ClaimSource : std::uint8_t
{
  Nowhere,
  Number,  //!< EvidenceRequest::mapFields: the number, then perhaps the type.
  Columns, //!< The fields of CountsRequest::columnTypes.
  Text,    //!< The text.
  Table
};

//! A field of EvidenceRequest::accidentFields with a number of people.
struct CasualtyField
{
    CasualtyGroup group = CasualtyGroup::Unspecified;
    Harm harm = Harm::Killed;
    QString word; //!< "civilian_killed"
};

struct CountsRequest
{
    EvidenceRequest score;
    ClaimSource source = ClaimSource::Nowhere;
    QStringList columnTypes; //!< Of each of EvidenceRequest::mapFields.
    InputLayer claims;
    QString claimRecord, claimType, claimQuantity;
    TypeDictionaryFile dictionary;
    QString findType, madeDate;            //!< Of EvidenceRequest::findFields, in this order, where given.
    std::vector<CasualtyField> casualties; //!< Of each of EvidenceRequest::accidentFields.
    CostRates rates;
    QString currency;
};

class CountsRequestReader
{
    Q_DECLARE_TR_FUNCTIONS( CountsRequestReader )

  public:
    //! \throws QgsProcessingException with one sentence that names parameter or layer, and the mend.
    static CountsRequest read( const ParameterReader &reader );

    //! Parameter name → JSON value, in the order of the contract.
    static std::vector<std::pair<std::string, std::string>> texts( const CountsRequest &request );

    //! Files that the inputs of \a request are read from.
    static QStringList files( const CountsRequest &request );

  private:
    static void readClaims( const ParameterReader &reader, CountsRequest &request );
    static void readColumns( const QStringList &pairs, CountsRequest &request );
    static void readTable( const ParameterReader &reader, CountsRequest &request );
    static void readFindFields( const ParameterReader &reader, CountsRequest &request );
    static void readCasualties( const ParameterReader &reader, CountsRequest &request );
    static void readRates( const ParameterReader &reader, CountsRequest &request );
};

} // namespace minemap
