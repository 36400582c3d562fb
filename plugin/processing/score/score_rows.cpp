// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/score_rows.h"

#include "processing/writing/attribute_values.h"
#include "report/words/summary.h"

namespace minemap
{

using Kind = compat::FieldKind;

const FieldList RECORD_FIELDS = {
  { "mm_id", Kind::Text },       { "mm_verdict", Kind::Text }, { "mm_share", Kind::Double },
  { "mm_finds", Kind::Integer }, { "mm_near", Kind::Integer }, { "mm_mines", Kind::LongInteger },
  { "mm_other", Kind::Integer }, { "mm_dist", Kind::Double },  { "mm_group", Kind::Text } };
const FieldList FIND_FIELDS = { { "mm_class", Kind::Text },     { "mm_record", Kind::Text },
                                { "mm_dist", Kind::Double },    { "mm_edge", Kind::Double },
                                { "mm_azimuth", Kind::Double }, { "mm_cluster", Kind::Text },
                                { "mm_group", Kind::Text } };
const FieldList GROUP_FIELDS = {
  { "mm_scope", Kind::Text },          { "mm_group", Kind::Text },          { "mm_hit", Kind::Double },
  { "mm_hit_lo", Kind::Double },       { "mm_hit_hi", Kind::Double },       { "mm_bymine", Kind::Double },
  { "mm_chance", Kind::Double },       { "mm_skill", Kind::Double },        { "mm_p", Kind::Double },
  { "mm_p_adj", Kind::Double },        { "mm_scored", Kind::LongInteger },  { "mm_hits", Kind::LongInteger },
  { "mm_cluster", Kind::LongInteger }, { "mm_conf", Kind::Double },         { "mm_conf_lo", Kind::Double },
  { "mm_conf_hi", Kind::Double },      { "mm_records", Kind::LongInteger }, { "mm_judged", Kind::LongInteger },
  { "mm_confd", Kind::LongInteger },   { "mm_mapped", Kind::Double },       { "mm_search", Kind::Double },
  { "mm_mapsrch", Kind::Double },      { "mm_too_few", Kind::Integer } };
const FieldList ALARM_FIELDS = { { "mm_alarm", Kind::Text }, { "mm_layer", Kind::Text }, { "mm_feature", Kind::Text } };
const FieldList CURVE_FIELDS = { { "mm_tol", Kind::Double },    { "mm_hit", Kind::Double },
                                 { "mm_hit_lo", Kind::Double }, { "mm_hit_hi", Kind::Double },
                                 { "mm_chance", Kind::Double }, { "mm_ch_lo", Kind::Double },
                                 { "mm_ch_hi", Kind::Double } };

QgsAttributes rowOf( const ScoredRecord &record, const Record &of, bool isSearchedKnown )
{
  const QVariant verdict = record.verdict ? QVariant( QString::fromLatin1( toText( *record.verdict ) ) ) : QVariant();
  return QgsAttributes() << QString::fromStdString( of.id ) << verdict << variant( record.share )
                         << count( record.finds, isSearchedKnown ) << count( record.near, isSearchedKnown )
                         << count( static_cast<std::int64_t>( record.mines ), isSearchedKnown ) << record.other
                         << variant( record.distance ) << variant( of.group );
}

QgsAttributes rowOf( const ScoredFind &find, const MinefieldMap &map )
{
  QVariant record;
  if ( find.record >= 0 )
    record = QString::fromStdString( map.records[static_cast<std::size_t>( find.record )].id );
  const QVariant cluster = find.cluster.empty() ? QVariant() : QVariant( QString::fromStdString( find.cluster ) );
  return QgsAttributes() << QString::fromLatin1( toText( find.findClass ) ) << record << variant( find.distance )
                         << variant( find.edge ) << variant( find.azimuth ) << cluster << variant( find.group );
}

QgsAttributes rowOf( const GroupScore &score, const QString &scope )
{
  const HitRate &hit = score.hitRate;
  const Confirmation &confirmation = score.confirmation;
  const bool isKnown = hit.isSearchedKnown;
  return QgsAttributes() << scope << variant( score.name ) << variant( hit.value ) << variant( hit.low )
                         << variant( hit.high ) << variant( hit.byMine ) << variant( hit.chance )
                         << variant( hit.skill ) << variant( hit.pValue ) << variant( hit.pAdjusted )
                         << count( hit.finds, isKnown ) << count( hit.hits, isKnown ) << count( hit.clusters, isKnown )
                         << variant( confirmation.value ) << variant( confirmation.low ) << variant( confirmation.high )
                         << count( confirmation.records ) << count( confirmation.judged, isKnown )
                         << count( confirmation.confirmed, isKnown ) << variant( score.ground.mapped )
                         << variant( score.ground.searched ) << variant( score.ground.mappedSearched )
                         << count( score.tooFew ? 1 : 0, isKnown );
}

QgsAttributes rowOf( const CurvePoint &point )
{
  return QgsAttributes() << point.tolerance << variant( point.hit ) << variant( point.hitLow )
                         << variant( point.hitHigh ) << variant( point.chance ) << variant( point.chanceLow )
                         << variant( point.chanceHigh );
}

QVariantMap scoreNumbers( const ScoreResult &result )
{
  const Scorecard &card = result.card;
  const bool isKnown = card.searchedKnown;
  const std::vector<std::pair<const char *, QVariant>> values = {
    { "HIT_RATE", variant( card.hitRate.value ) },
    { "HIT_RATE_LOW", variant( card.hitRate.low ) },
    { "HIT_RATE_HIGH", variant( card.hitRate.high ) },
    { "HIT_RATE_ALL", variant( card.hitRate.all ) },
    { "CHANCE_RATE", variant( card.hitRate.chance ) },
    { "SKILL", variant( card.hitRate.skill ) },
    { "P_VALUE", variant( card.hitRate.pValue ) },
    { "SUCCESS_AREA", variant( card.hitRate.successArea ) },
    { "CONFIRMATION_RATE", variant( card.confirmation.value ) },
    { "CONFIRMATION_LOW", variant( card.confirmation.low ) },
    { "CONFIRMATION_HIGH", variant( card.confirmation.high ) },
    { "FINDS_TOTAL", count( card.findsTotal ) },
    { "FINDS_SCORED", count( card.hitRate.finds, isKnown ) },
    { "FINDS_HIT", count( card.hitRate.hits, isKnown ) },
    { "RECORDS_TOTAL", count( card.confirmation.records ) },
    { "RECORDS_JUDGED", count( card.confirmation.judged, isKnown ) },
    { "RECORDS_CONFIRMED", count( card.confirmation.confirmed, isKnown ) },
    { "MAPPED_AREA", variant( card.ground.mapped ) },
    { "SEARCHED_AREA", variant( card.ground.searched ) },
    { "MAPPED_SEARCHED_AREA", variant( card.ground.mappedSearched ) },
    { "ACCIDENTS_TOTAL", card.hasAccidents ? count( card.accidents.total ) : QVariant() },
    { "ACCIDENTS_HIT", card.hasAccidents ? count( card.accidents.hits ) : QVariant() },
    { "TOO_FEW", isKnown ? QVariant( card.tooFew ) : QVariant() },
    { "SUMMARY", summaryText( card ) } };
  QVariantMap numbers;
  for ( const auto &[name, value] : values )
    numbers.insert( QString::fromLatin1( name ), value );
  return numbers;
}

} // namespace minemap
