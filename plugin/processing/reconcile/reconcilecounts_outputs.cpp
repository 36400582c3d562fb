// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reconcile/reconcilecounts_outputs.h"

#include "processing/reconcile/reconcilecounts_accident_table.h"
#include "processing/score/record_writer.h"
#include "processing/writing/attribute_values.h"
#include "processing/writing/layer_style.h"
#include "processing/writing/output_fields.h"
#include "report/words/language.h"

#include <qgsfeature.h>
#include <qgsprocessingcontext.h>

#include <QDateTime>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

const FieldList COUNT_FIELDS = {
  { "mm_scope", Kind::Text },          { "mm_group", Kind::Text },          { "mm_id", Kind::Text },
  { "mm_level", Kind::Text },          { "mm_type", Kind::Text },           { "mm_claimed", Kind::LongInteger },
  { "mm_found", Kind::LongInteger },   { "mm_else", Kind::LongInteger },    { "mm_share", Kind::Double },
  { "mm_expect", Kind::Double },       { "mm_ratio", Kind::Double },        { "mm_rat_lo", Kind::Double },
  { "mm_rat_hi", Kind::Double },       { "mm_evn_lo", Kind::Double },       { "mm_evn_hi", Kind::Double },
  { "mm_clu_lo", Kind::Double },       { "mm_clu_hi", Kind::Double },       { "mm_p", Kind::Double },
  { "mm_p_more", Kind::Double },       { "mm_count", Kind::Text },          { "mm_why", Kind::Text },
  { "mm_even", Kind::Integer },        { "mm_too_few", Kind::Integer },     { "mm_left", Kind::LongInteger },
  { "mm_left_lo", Kind::LongInteger }, { "mm_left_hi", Kind::LongInteger }, { "mm_lclaim", Kind::LongInteger },
  { "mm_lcl_lo", Kind::LongInteger },  { "mm_lcl_hi", Kind::LongInteger },  { "mm_later", Kind::LongInteger },
  { "mm_earlier", Kind::LongInteger }, { "mm_records", Kind::LongInteger }, { "mm_leftout", Kind::LongInteger },
  { "mm_clm_lo", Kind::LongInteger },  { "mm_clm_hi", Kind::LongInteger },  { "mm_exp_lo", Kind::Double },
  { "mm_exp_hi", Kind::Double },       { "mm_ncl_lo", Kind::LongInteger },  { "mm_ncl_hi", Kind::LongInteger } };
const FieldList TYPE_FIELDS = { { "mm_level", Kind::Text },    { "mm_type", Kind::Text },
                                { "mm_expect", Kind::Double }, { "mm_found", Kind::Double },
                                { "mm_common", Kind::Double }, { "mm_users", Kind::Double },
                                { "mm_prod", Kind::Double },   { "mm_too_few", Kind::Integer } };
const FieldList UNPARSED_FIELDS = { { "mm_id", Kind::Text }, { "mm_text", Kind::Text }, { "mm_why", Kind::Text } };
const FieldList COUNT_RECORD_FIELDS = { { "mm_id", Kind::Text },
                                        { "mm_claimed", Kind::LongInteger },
                                        { "mm_found", Kind::LongInteger },
                                        { "mm_else", Kind::LongInteger },
                                        { "mm_share", Kind::Double },
                                        { "mm_ratio", Kind::Double },
                                        { "mm_count", Kind::Text },
                                        { "mm_why", Kind::Text },
                                        { "mm_left", Kind::LongInteger },
                                        { "mm_left_lo", Kind::LongInteger },
                                        { "mm_left_hi", Kind::LongInteger },
                                        { "mm_types", Kind::Text },
                                        { "mm_later", Kind::LongInteger },
                                        { "mm_earlier", Kind::LongInteger },
                                        { "mm_group", Kind::Text },
                                        { "mm_clm_lo", Kind::LongInteger },
                                        { "mm_clm_hi", Kind::LongInteger } };

QVariant reason( const char *phrase )
{
  return phrase ? QVariant( QString::fromLatin1( phrase ) ) : QVariant();
}

QgsAttributes rangeOf( const std::optional<CountRange> &range )
{
  if ( !range )
    return QgsAttributes( 3 );
  return QgsAttributes() << count( range->middle ) << count( range->low ) << count( range->high );
}

QgsAttributes rangeOf( const std::optional<Interval> &interval )
{
  if ( !interval )
    return QgsAttributes( 2 );
  return QgsAttributes() << interval->low << interval->high;
}

//! One number; null where the claim gives bounds.
QVariant oneClaimed( const CountComparison &comparison )
{
  return comparison.isBounded() ? QVariant() : count( comparison.claimed.low, comparison.isClaimed );
}

QVariant optionalCount( const std::optional<std::int64_t> &value )
{
  return value ? count( *value ) : QVariant();
}

//! The ends of what is claimed, one number being both; the upper end null where nothing bounds it.
QgsAttributes claimedEnds( const CountComparison &comparison )
{
  return QgsAttributes() << count( comparison.claimed.low, comparison.isClaimed )
                         << ( comparison.isClaimed ? optionalCount( comparison.claimed.high ) : QVariant() );
}

QVariant lowEnd( const RangedNumber &number )
{
  return number.range ? QVariant( number.range->low ) : QVariant();
}

QVariant highEnd( const RangedNumber &number )
{
  return number.range ? QVariant( number.range->high ) : QVariant();
}

} // namespace

CountsOutputs::CountsOutputs( const CountsRequest &request, const EvidenceInputs &inputs, const CountsResult &result,
                              StagedOutputs &outputs, QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mInputs( inputs ),
    mResult( result ),
    mOutputs( outputs ),
    mFeedback( feedback ),
    mTotals( inputs.map.records.size() ),
    mUnexpected( inputs.map.records.size() )
{
  for ( const CountRow &row : result.counts.rows )
  {
    if ( row.scope != CountScope::Record )
      continue;
    const auto record = static_cast<std::size_t>( row.record );
    if ( row.key.level == CountLevel::Total )
      mTotals[record] = &row;
    else if ( row.comparison.verdict == CountVerdict::UnexpectedType )
      mUnexpected[record] << QString::fromStdString( typeOf( row.key ) );
  }
}

void CountsOutputs::writeLayers()
{
  writeCounts();
  RecordWriter( mRequest.score.maps, mInputs, mOutputs, mFeedback )
    .write( tr( "Records with counts" ), COUNT_RECORD_FIELDS,
            [this]( std::size_t record ) { return recordRow( record ); } );
  writeTypes();
  writeAccidentTable( mResult, mOutputs );
  writeUnparsed();
}

QgsAttributes CountsOutputs::rowOf( const CountRow &row ) const
{
  const CountComparison &comparison = row.comparison;
  const bool isTotal = row.key.level == CountLevel::Total;
  const bool isPooled = row.scope != CountScope::Record;
  const QVariant id =
    isPooled ? QVariant() : QString::fromStdString( mResult.ids[static_cast<std::size_t>( row.record )] );
  const QVariant type = isTotal ? QVariant() : QString::fromStdString( typeOf( row.key ) );
  QgsAttributes values;
  values << QString::fromLatin1( toText( row.scope ) ) << variant( row.group ) << id
         << QString::fromLatin1( toText( row.key.level ) ) << type << oneClaimed( comparison )
         << count( comparison.found, mResult.card.searchedKnown ) << count( comparison.elsewhere )
         << variant( comparison.share ) << variant( comparison.expected ) << variant( comparison.ratio );
  values += rangeOf( comparison.poisson );
  values += rangeOf( comparison.even );
  values += rangeOf( comparison.clustered );
  values << variant( comparison.chanceOfSoFew ) << variant( comparison.chanceOfSoMany )
         << QString::fromLatin1( toText( comparison.verdict ) ) << reason( comparison.reason )
         << ( comparison.assumesEvenLaying ? 1 : 0 ) << ( comparison.tooFew ? 1 : 0 );
  values += rangeOf( comparison.residualFromFinds );
  values << ( comparison.claimLessFound ? count( *comparison.claimLessFound ) : QVariant() )
         << ( comparison.residualFromClaim ? count( comparison.residualFromClaim->low ) : QVariant() )
         << ( comparison.residualFromClaim ? count( comparison.residualFromClaim->high ) : QVariant() )
         << count( row.later, isTotal ) << count( row.earlier, isTotal ) << count( row.records, isPooled )
         << count( row.recordsLeftOut, isPooled );
  values += claimedEnds( comparison );
  const bool isBounded = comparison.isBounded();
  values << variant( isBounded ? comparison.expectedLow : comparison.expected )
         << variant( isBounded ? comparison.expectedHigh : comparison.expected )
         << optionalCount( isBounded ? comparison.claimLessFoundLow : comparison.claimLessFound )
         << optionalCount( isBounded ? comparison.claimLessFoundHigh : comparison.claimLessFound );
  return values;
}

void CountsOutputs::writeCounts()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( const CountRow &row : mResult.counts.rows )
      all.push_back( rowOf( row ) );
    return all;
  };
  mOutputs.addTable( "COUNTS", tr( "Claimed and found" ), COUNT_FIELDS, rows );
}

void CountsOutputs::writeTypes()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( const TypeOverlap &overlap : mResult.overlap )
    {
      if ( overlap.key.level == CountLevel::Total )
        continue;
      all.push_back( QgsAttributes() << QString::fromLatin1( toText( overlap.key.level ) )
                                     << QString::fromStdString( typeOf( overlap.key ) ) << overlap.expected
                                     << overlap.found << overlap.common << variant( overlap.users )
                                     << variant( overlap.producers ) << ( overlap.tooFew ? 1 : 0 ) );
    }
    return all;
  };
  mOutputs.addTable( "TYPES", tr( "Overlap of types" ), TYPE_FIELDS, rows );
}

void CountsOutputs::writeUnparsed()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( const UnparsedText &unparsed : mResult.unparsed )
      all.push_back( QgsAttributes() << ( unparsed.id.empty() ? QVariant() : QString::fromStdString( unparsed.id ) )
                                     << QString::fromStdString( unparsed.text ) << reason( unparsed.reason ) );
    return all;
  };
  mOutputs.addTable( "UNPARSED", tr( "Texts that were not understood" ), UNPARSED_FIELDS, rows );
}

QgsAttributes CountsOutputs::recordRow( std::size_t record ) const
{
  const CountRow &row = *mTotals[record];
  const CountComparison &comparison = row.comparison;
  QgsAttributes values;
  values << QString::fromStdString( mResult.ids[record] ) << oneClaimed( comparison )
         << count( comparison.found, mResult.card.searchedKnown ) << count( comparison.elsewhere )
         << variant( comparison.share ) << variant( comparison.ratio )
         << QString::fromLatin1( toText( comparison.verdict ) ) << reason( comparison.reason );
  values += rangeOf( comparison.residualFromFinds );
  values << ( mUnexpected[record].isEmpty() ? QVariant() : mUnexpected[record].join( QStringLiteral( "; " ) ) )
         << count( row.later ) << count( row.earlier ) << variant( row.group );
  values += claimedEnds( comparison );
  return values;
}

void CountsOutputs::addDocuments( const QString &countsPath, const QString &reportPath )
{
  if ( !countsPath.isEmpty() )
    mOutputs.addDocument( QStringLiteral( "COUNTS_FILE" ), tr( "Counts" ), countsPath, countsJson( mResult ) );
  if ( !reportPath.isEmpty() )
    mOutputs.addDocument(
      QStringLiteral( "REPORT" ), tr( "Report" ), reportPath,
      countsHtml( mResult, reportLocale().toString( QDateTime::currentDateTime(), QLocale::LongFormat ) ) );
}

void CountsOutputs::addStyles( const QVariantMap &results, QgsProcessingContext &context ) const
{
  const QMap<QString, QString> legend = {
    { toText( CountVerdict::MoreThanClaimed ), tr( "more mines than claimed" ) },
    { toText( CountVerdict::FewerThanClaimed ), tr( "fewer mines than claimed" ) },
    { toText( CountVerdict::AsClaimed ), tr( "agrees with the claim; not evidence that the ground is clear" ) },
    { toText( CountVerdict::CannotBeJudged ), tr( "cannot be judged" ) } };
  for ( const InputLayer &map : mRequest.score.maps )
  {
    const QString id = results.value( RecordWriter::outputOf( map ) ).toString();
    if ( id.isEmpty() || !context.willLoadLayerOnCompletion( id ) )
      continue;
    QString style = QStringLiteral( "counts_polygons" );
    switch ( QgsWkbTypes::geometryType( map.source->wkbType() ) )
    {
    case compat::POINT_GEOMETRY:
      style = QStringLiteral( "counts_points" );
      break;
    case compat::LINE_GEOMETRY:
      style = QStringLiteral( "counts_lines" );
      break;
    default:
      break;
    }
    context.layerToLoadOnCompletionDetails( id ).setPostProcessor(
      new LayerStyle( style, legend, tr( "Records with counts" ) ) );
  }
}

QVariantMap CountsOutputs::numbers( const CountsResult &result )
{
  const CountRow &row = result.total();
  const CountComparison &total = row.comparison;
  const CountVerdictSums &verdicts = result.verdicts;
  const bool isCompared = row.records > 0;
  const std::optional<Interval> ratio = decidingRatio( total );
  const std::optional<CountRange> &left = total.residualFromFinds;
  const Scorecard &card = result.card;
  const OffMapShare &accidents = result.accidents.all;
  const PeopleHurt &people = accidents.people;
  const GroundCost &inVain = result.cost.searchedInVain;
  const GroundCost &blocked = result.cost.blocked;
  const std::vector<std::pair<const char *, QVariant>> values = {
    { "CLAIMED_TOTAL", isCompared ? oneClaimed( total ) : QVariant() },
    { "CLAIMED_TOTAL_LOW", count( total.claimed.low, isCompared ) },
    { "CLAIMED_TOTAL_HIGH", isCompared ? optionalCount( total.claimed.high ) : QVariant() },
    { "FOUND_TOTAL", count( total.found, isCompared ) },
    { "RECORDS_COMPARED", count( row.records ) },
    { "RECORDS_LEFT_OUT", count( row.recordsLeftOut ) },
    { "COUNT_RATIO", variant( total.ratio ) },
    { "COUNT_RATIO_LOW", ratio ? QVariant( ratio->low ) : QVariant() },
    { "COUNT_RATIO_HIGH", ratio ? QVariant( ratio->high ) : QVariant() },
    { "RECORDS_MORE", count( verdicts.more ) },
    { "RECORDS_FEWER", count( verdicts.fewer ) },
    { "RECORDS_AS_CLAIMED", count( verdicts.asClaimed ) },
    { "RECORDS_UNEXPECTED", count( verdicts.unexpected ) },
    { "RECORDS_NOT_JUDGED", count( verdicts.notJudged ) },
    { "LEFT", left ? count( left->middle ) : QVariant() },
    { "LEFT_LOW", left ? count( left->low ) : QVariant() },
    { "LEFT_HIGH", left ? count( left->high ) : QVariant() },
    { "FINDS_LATER", count( row.later ) },
    { "FINDS_EARLIER", count( row.earlier ) },
    { "FOUND_OFF_MAP", count( result.counts.offMap ) },
    { "ACCIDENTS_TOTAL", count( accidents.share.of, card.hasAccidents ) },
    { "ACCIDENTS_OFF_MAP", count( accidents.share.agreeing, card.hasAccidents ) },
    { "ACCIDENTS_AFTER_SEARCH", count( result.accidents.afterSearch, card.hasAccidents && card.searchedKnown ) },
    { "AREA_PER_MINE_ON", variant( result.cost.areaPerMineOnMap.value ) },
    { "AREA_PER_MINE_OFF", variant( result.cost.areaPerMineOffMap.value ) },
    { "UNPARSED_COUNT", count( static_cast<std::int64_t>( result.unparsed.size() ) ) },
    { "FINDS_MADE_LATER", count( result.dates.madeLater ) },
    { "KILLED", count( people.killed ) },
    { "INJURED", count( people.injured ) },
    { "KILLED_OFF_MAP", count( people.killedOffMap ) },
    { "INJURED_OFF_MAP", count( people.injuredOffMap ) },
    { "AREA_IN_VAIN", variant( inVain.area ) },
    { "AREA_BLOCKED", variant( blocked.area ) },
    { "COST_IN_VAIN_LOW", lowEnd( inVain.money ) },
    { "COST_IN_VAIN_HIGH", highEnd( inVain.money ) },
    { "TEAM_DAYS_IN_VAIN_LOW", lowEnd( inVain.teamDays ) },
    { "TEAM_DAYS_IN_VAIN_HIGH", highEnd( inVain.teamDays ) },
    { "COST_BLOCKED_LOW", lowEnd( blocked.money ) },
    { "COST_BLOCKED_HIGH", highEnd( blocked.money ) },
    { "TEAM_DAYS_BLOCKED_LOW", lowEnd( blocked.teamDays ) },
    { "TEAM_DAYS_BLOCKED_HIGH", highEnd( blocked.teamDays ) },
    { "TOO_FEW", isCompared ? QVariant( total.tooFew ) : QVariant() },
    { "SUMMARY", countsSummary( result ) } };
  QVariantMap numbers;
  for ( const auto &[name, value] : values )
    numbers.insert( QString::fromLatin1( name ), value );
  return numbers;
}

} // namespace minemap
