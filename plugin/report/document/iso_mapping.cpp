// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/document/iso_mapping.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

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

//! Over all records: what has no field or is empty.
OptionalNumber missingElements( const ReportContent &content )
{
  std::size_t missing = 0;
  for ( const RecordElements &record : content.elements )
    missing += completenessOf( record.states ).missing.size();
  return static_cast<double>( missing );
}

void addCounts( const ReportContent &content, std::vector<IsoMeasure> &measures )
{
  if ( !content.countsResult )
    return;
  const CountsResult &result = *content.countsResult;
  const CountRow &total = result.total();
  const bool isRatioTold = total.records > 0 && !total.comparison.tooFew;
  const Agreement &later = result.dates.laterShare;
  const QString percent = QStringLiteral( "%" );
  measures.push_back( { "counts", Words::tr( "Claimed against found" ), "thematic accuracy",
                        "quantitative attribute accuracy", "", isRatioTold ? total.comparison.ratio : std::nullopt,
                        percent,
                        Words::tr( "Found of those that a right claim would let expect: no measure of the standard. "
                                   "The number of mines claimed is an attribute of the record." ) } );
  measures.push_back( { "dates", Words::tr( "Dates" ), "temporal quality", "temporal validity", "",
                        later.tooFew || !later.interval ? std::nullopt : later.value, percent,
                        Words::tr( "Of the dated mines on dated records those that were laid or made after the "
                                   "record's date." ) } );
}

const Statistic *statisticOf( const PositionScope &scope, const std::string &name )
{
  for ( const NamedStatistic &named : namedStatistics( scope ) )
  {
    if ( name == named.name )
      return named.statistic;
  }
  return nullptr;
}

void addPositions( const PositionScope &scope, std::vector<IsoMeasure> &measures )
{
  constexpr std::pair<const char *, const char *> NAMES[] = {
    { "mean_length", "bias of positions" },
    { "rmse", "root mean square error of planimetry" },
    { "ce50", "circular error at 50 % significance level" },
    { "ce90", "circular error at 90 % significance level" },
    { "ce95", "circular error at 95 % significance level" },
    { "cmas_biased", "absolute circular error at 90 % significance level of biased data" } };
  for ( const auto &[name, measure] : NAMES )
  {
    const Statistic *statistic = statisticOf( scope, name );
    if ( !statistic )
      continue;
    const bool isEnough = statistic->n >= TOO_FEW_TO_JUDGE;
    measures.push_back(
      { std::string( "position." ) + ( scope.isReference() ? "reference." : "" ) + name, statisticName( name ),
        "positional accuracy", "absolute or external accuracy", measure, isEnough ? statistic->value : std::nullopt,
        QStringLiteral( "m" ),
        scope.isReference() ? Words::tr( "From points surveyed again." ) : Words::tr( "From matched pairs." ) } );
  }
}

void addMatches( const ReportContent &content, std::vector<IsoMeasure> &measures )
{
  if ( !content.matchesResult )
    return;
  for ( const PositionScope &scope : content.matchesResult->scopes )
  {
    if ( scope.scope != std::string( "group" ) )
      addPositions( scope, measures );
  }
  for ( const MatchTypes &types : content.matchesResult->types )
  {
    if ( types.level == std::string( "class" ) )
      measures.push_back( { "types", Words::tr( "Types" ), "thematic accuracy", "classification correctness",
                            "misclassification rate", complement( toldShare( types.matrix.overall ), true ),
                            QStringLiteral( "%" ),
                            Words::tr( "By class, over the matched pairs; the misclassification matrix stands with "
                                       "them." ) } );
  }
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
  addCounts( content, measures );
  addMatches( content, measures );
  if ( content.hasElements )
    measures.push_back( { "completeness", Words::tr( "Elements of the record" ), "completeness", "omission",
                          "number of missing items", missingElements( content ), none,
                          Words::tr( "Of the elements that CCW Amended Protocol II requires." ) } );
  return measures;
}

} // namespace minemap
