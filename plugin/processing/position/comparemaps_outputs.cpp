// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/comparemaps_outputs.h"

#include "processing/score/find_writer.h"
#include "processing/writing/attribute_values.h"
#include "processing/writing/layer_style.h"
#include "processing/writing/output_fields.h"
#include "report/position/comparison_report.h"
#include "report/words/language.h"

#include <qgsfeature.h>
#include <qgsprocessingcontext.h>

#include <QDateTime>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

const FieldList CHANGE_FIELDS = { { "mm_change", Kind::Text },   { "mm_class_a", Kind::Text },
                                  { "mm_class_b", Kind::Text },  { "mm_rec_a", Kind::Text },
                                  { "mm_rec_b", Kind::Text },    { "mm_dist_a", Kind::Double },
                                  { "mm_dist_b", Kind::Double }, { "mm_cluster", Kind::Text } };
const FieldList MAP_FIELDS = { { "mm_map", Kind::Text },         { "mm_layer", Kind::Text },
                               { "mm_hit", Kind::Double },       { "mm_hit_lo", Kind::Double },
                               { "mm_hit_hi", Kind::Double },    { "mm_chance", Kind::Double },
                               { "mm_hits", Kind::LongInteger }, { "mm_scored", Kind::LongInteger },
                               { "mm_only", Kind::LongInteger }, { "mm_records", Kind::LongInteger },
                               { "mm_mapped", Kind::Double } };

} // namespace

CompareMapsOutputs::CompareMapsOutputs( const EvidenceRequest &request, const EvidenceInputs &inputs,
                                        const Comparison &comparison, StagedOutputs &outputs,
                                        QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mInputs( inputs ),
    mComparison( comparison ),
    mOutputs( outputs ),
    mFeedback( feedback )
{
}

void CompareMapsOutputs::writeLayers()
{
  writeChanges();
  writeMaps();
}

void CompareMapsOutputs::writeChanges()
{
  const auto recordOf = [this]( const ScoredFind &find, int layer ) -> QVariant
  {
    if ( find.record < 0 )
      return QVariant();
    // Positions count within one of the maps; the inputs hold both, A first.
    const auto offset = layer == 0 ? std::size_t( 0 ) : static_cast<std::size_t>( mComparison.a.records );
    return QString::fromStdString( mInputs.map.records[offset + static_cast<std::size_t>( find.record )].id );
  };
  const auto row = [&]( std::size_t index )
  {
    const ComparedFind &find = mComparison.finds[index];
    return QgsAttributes() << QString::fromLatin1( toText( find.change ) )
                           << QString::fromLatin1( toText( find.a.findClass ) )
                           << QString::fromLatin1( toText( find.b.findClass ) ) << recordOf( find.a, 0 )
                           << recordOf( find.b, 1 ) << variant( find.a.distance ) << variant( find.b.distance )
                           << ( find.cluster.empty() ? QVariant() : QString::fromStdString( find.cluster ) );
  };
  FindWriter( mRequest.finds, mInputs, mOutputs, mFeedback )
    .write( QStringLiteral( "CHANGES" ), tr( "What changed for each find" ), CHANGE_FIELDS, row );
}

void CompareMapsOutputs::writeMaps()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( int layer = 0; layer < 2; ++layer )
    {
      const ComparedMap &map = layer == 0 ? mComparison.a : mComparison.b;
      const HitRate &rate = map.hitRate;
      all.push_back( QgsAttributes() << ( layer == 0 ? QStringLiteral( "a" ) : QStringLiteral( "b" ) )
                                     << mRequest.maps[static_cast<std::size_t>( layer )].name << variant( rate.value )
                                     << variant( rate.low ) << variant( rate.high ) << variant( rate.chance )
                                     << count( rate.hits ) << count( rate.finds ) << count( map.only )
                                     << count( map.records ) << variant( map.mapped ) );
    }
    return all;
  };
  mOutputs.addTable( "COMPARISON", tr( "The two maps" ), MAP_FIELDS, rows );
}

void CompareMapsOutputs::addDocuments( const QString &scorecardPath, const QString &reportPath )
{
  if ( !scorecardPath.isEmpty() )
    mOutputs.addDocument( QStringLiteral( "SCORECARD" ), tr( "Scorecard" ), scorecardPath,
                          comparisonJson( mComparison ) );
  if ( !reportPath.isEmpty() )
    mOutputs.addDocument(
      QStringLiteral( "REPORT" ), tr( "Report" ), reportPath,
      comparisonHtml( mComparison, reportLocale().toString( QDateTime::currentDateTime(), QLocale::LongFormat ) ) );
}

void CompareMapsOutputs::addStyles( const QVariantMap &results, QgsProcessingContext &context ) const
{
  const QMap<QString, QString> labels = { { toText( FindChange::Neither ), tr( "on neither map" ) },
                                          { toText( FindChange::OnlyA ), tr( "on map A alone" ) },
                                          { toText( FindChange::OnlyB ), tr( "on map B alone" ) },
                                          { toText( FindChange::Both ), tr( "on both maps" ) },
                                          { toText( FindChange::NotJudged ), tr( "cannot be judged for both maps" ) },
                                          { QString(), tr( "not compared: without geometry, or not read" ) } };
  const QString id = results.value( QStringLiteral( "CHANGES" ) ).toString();
  if ( !id.isEmpty() && context.willLoadLayerOnCompletion( id ) )
    context.layerToLoadOnCompletionDetails( id ).setPostProcessor(
      new LayerStyle( QStringLiteral( "find_changes" ), labels, tr( "What changed for each find" ) ) );
}

QVariantMap CompareMapsOutputs::numbers( const Comparison &comparison )
{
  const PairedDifference &difference = comparison.difference;
  const bool hasInterval = difference.interval.has_value();
  const std::vector<std::pair<const char *, QVariant>> values = {
    { "HIT_RATE_A", variant( comparison.a.hitRate.value ) },
    { "HIT_RATE_B", variant( comparison.b.hitRate.value ) },
    { "CHANCE_RATE_A", variant( comparison.a.hitRate.chance ) },
    { "CHANCE_RATE_B", variant( comparison.b.hitRate.chance ) },
    { "DIFFERENCE", variant( difference.value ) },
    { "DIFFERENCE_LOW", hasInterval ? QVariant( difference.interval->low ) : QVariant() },
    { "DIFFERENCE_HIGH", hasInterval ? QVariant( difference.interval->high ) : QVariant() },
    { "P_VALUE", variant( difference.pValue ) },
    { "FINDS_TOTAL", count( comparison.card.findsTotal ) },
    { "FINDS_COMPARED", count( difference.finds ) },
    { "HIT_BY_BOTH", count( comparison.both ) },
    { "ONLY_A", count( difference.onlyA ) },
    { "ONLY_B", count( difference.onlyB ) },
    { "HIT_BY_NEITHER", count( comparison.neither ) },
    { "TOO_FEW", comparison.card.tooFew },
    { "SUMMARY", comparisonSummary( comparison ) } };
  QVariantMap numbers;
  for ( const auto &[name, value] : values )
    numbers.insert( QString::fromLatin1( name ), value );
  return numbers;
}

} // namespace minemap
