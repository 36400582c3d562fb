// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/iso_mapping.h"

#include <QCoreApplication>

#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

OptionalNumber complement( const OptionalNumber &rate, bool isEnough )
{
  return rate && isEnough ? OptionalNumber( 1 - *rate ) : std::nullopt;
}

std::int64_t sumOf( const Scorecard &card, std::int64_t InputDescription::*number )
{
  std::int64_t sum = 0;
  for ( const InputDescription &input : card.inputs )
    sum += input.*number;
  return sum;
}

//! The shift as the map's displacement: map − truth.
OptionalNumber biasOf( const ReportContent &content )
{
  if ( !content.diagnosis )
    return std::nullopt;
  for ( const ScopeDiagnosis &scope : content.diagnosis->diagnosis.scopes )
  {
    if ( scope.isAll && scope.shift && scope.shift->stands )
      return std::hypot( scope.shift->correction.x, scope.shift->correction.y );
  }
  return std::nullopt;
}

} // namespace

std::vector<IsoMeasure> isoMeasures( const ReportContent &content )
{
  const Scorecard &card = content.card;
  const QString percent = QStringLiteral( "%" ), none;
  const bool enoughFinds = card.hitRate.finds >= TOO_FEW_TO_JUDGE;
  const bool enoughRecords = card.confirmation.judged >= TOO_FEW_TO_JUDGE;
  std::vector<IsoMeasure> measures = {
    { "hit_rate.value", Words::tr( "Hit rate" ), "completeness", "omission", "rate of missing items",
      complement( card.hitRate.value, enoughFinds ), percent,
      Words::tr( "1 − hit rate: finds in searched ground that are on no record within T. The standard counts all items "
                 "that are missing; here only those that search could meet." ) },
    { "confirmation.value", Words::tr( "Confirmation rate" ), "completeness", "commission", "rate of excess items",
      complement( card.confirmation.value, enoughRecords ), percent,
      Words::tr( "1 − confirmation rate: at most this. An unconfirmed record is not shown to be in excess." ) },
    { "curve", Words::tr( "Tolerance curve" ), "positional accuracy", "absolute or external accuracy", "", std::nullopt,
      none,
      Words::tr( "The share of finds within each distance of the map: no measure of the standard, which needs pairs of "
                 "places." ) },
    { "inputs.repaired", Words::tr( "Geometries repaired or refused" ), "logical consistency",
      "topological consistency", "number of faulty items",
      static_cast<double>( sumOf( card, &InputDescription::repaired ) + sumOf( card, &InputDescription::refused ) ),
      none, Words::tr( "Over all inputs." ) },
    { "hit_rate.chance", Words::tr( "Chance rate" ), "", "", "", std::nullopt, none,
      Words::tr( "Not in the standard." ) },
    { "hit_rate.skill", Words::tr( "Skill" ), "", "", "", std::nullopt, none, Words::tr( "Not in the standard." ) },
    { "hit_rate.p_value", Words::tr( "p-value" ), "", "", "", std::nullopt, none, Words::tr( "Not in the standard." ) },
  };
  if ( content.diagnosis )
    measures.push_back( { "diagnosis.shift", Words::tr( "Recovered shift" ), "positional accuracy",
                          "absolute or external accuracy", "bias of positions", biasOf( content ),
                          QStringLiteral( "m" ),
                          Words::tr( "Length of the shift, where one stands; recovered without pairs." ) } );
  if ( content.counts )
  {
    measures.push_back( { "counts", Words::tr( "Claimed against found" ), "thematic accuracy",
                          "quantitative attribute accuracy", "", std::nullopt, none,
                          Words::tr( "The number of mines claimed is an attribute of the record." ) } );
    measures.push_back( { "types", Words::tr( "Types" ), "thematic accuracy", "classification correctness",
                          "misclassification matrix", std::nullopt, none, QString() } );
  }
  if ( content.matches )
    measures.push_back( { "position", Words::tr( "Position" ), "positional accuracy", "absolute or external accuracy",
                          "circular error at 90 % significance level; root mean square error of planimetry",
                          std::nullopt, none, Words::tr( "From matched pairs." ) } );
  if ( content.hasElements )
    measures.push_back( { "completeness", Words::tr( "Elements of the record" ), "completeness", "omission",
                          "number of missing items", std::nullopt, none,
                          Words::tr( "Of the elements that CCW Amended Protocol II requires." ) } );
  return measures;
}

} // namespace minemap
