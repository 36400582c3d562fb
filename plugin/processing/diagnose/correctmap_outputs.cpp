// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/correctmap_outputs.h"

#include "processing/reading/geometry_vertices.h"
#include "processing/reading/proposed_record.h"
#include "processing/reading/second_reading.h"
#include "processing/writing/layer_style.h"
#include "processing/writing/output_fields.h"
#include "report/words/explanation_words.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <qgsfeature.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

const FieldList PROPOSED_FIELDS = {
  { "mm_source", Kind::Text }, { "mm_cause", Kind::Text }, { "mm_detail", Kind::Text }, { "mm_status", Kind::Text } };

// Values of mm_status, which the styles know.
constexpr const char *NOT_CORRECTED = "not corrected";

QString outputName()
{
  return QStringLiteral( "PROPOSED" );
}

} // namespace

CorrectMapOutputs::CorrectMapOutputs( const CorrectmapRequest &request, const MapCorrection &correction,
                                      StagedOutputs &outputs, QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mCorrection( correction ),
    mOutputs( outputs ),
    mFeedback( feedback )
{
}

void CorrectMapOutputs::writeMap()
{
  const QgsProcessingFeatureSource &source = *mRequest.map.source;
  const OutputFields fields( source.fields(), PROPOSED_FIELDS );
  const QgsCoordinateReferenceSystem crs =
    mCorrection.isLongitudeLatitude ? QgsCoordinateReferenceSystem::fromEpsgId( 4326 ) : source.sourceCrs();
  if ( !mOutputs.addSink( outputName(), tr( "Proposed map" ), fields.fields(), straightenedType( source.wkbType() ),
                          crs ) )
    return;
  SecondReading( mRequest.map, mCorrection.features, mFeedback )
    .forEach(
      [&]( const QgsFeature &feature, std::size_t position )
      {
        const CorrectedRecord &record = mCorrection.records[position];
        QgsFeature output( fields.fields() );
        output.setGeometry( geometryOf( feature, record ) );
        output.setAttributes( fields.attributes( feature, rowOf( record ) ) );
        mOutputs.addFeature( outputName(), output );
      } );
}

QgsGeometry CorrectMapOutputs::geometryOf( const QgsFeature &feature, const CorrectedRecord &record ) const
{
  const QgsGeometry geometry = straightened( feature.geometry() );
  if ( record.places.empty() )
    return mCorrection.isLongitudeLatitude ? QgsGeometry() : geometry;
  return withVertices( geometry, record.places );
}

QgsAttributes CorrectMapOutputs::rowOf( const CorrectedRecord &record ) const
{
  const CorrectionPlan &plan = mCorrection.plans[record.plan];
  const QString source =
    QStringLiteral( "%1 sha256:%2" ).arg( mRequest.map.name, QString::fromStdString( mCorrection.source.contentHash ) );
  const Cause cause = plan.moves() ? plan.explanation.recipe.cause : Cause::None;
  return QgsAttributes() << source << QString::fromLatin1( wordOf( cause ) )
                         << ( plan.moves() ? plan.explanation.detail : QString() )
                         << QString::fromLatin1( record.isCorrected ? PROPOSED_STATUS : NOT_CORRECTED );
}

void CorrectMapOutputs::addStyle( const QVariantMap &results, QgsProcessingContext &context ) const
{
  const QString id = results.value( outputName() ).toString();
  if ( id.isEmpty() || !context.willLoadLayerOnCompletion( id ) )
    return;
  const ShapeKind kind = kindOf( *mRequest.map.source );
  const QString style = kind == ShapeKind::Polygon ? QStringLiteral( "proposed_polygons" )
                        : kind == ShapeKind::Line  ? QStringLiteral( "proposed_lines" )
                                                   : QStringLiteral( "proposed_points" );
  const QMap<QString, QString> labels = { { PROPOSED_STATUS, tr( "proposed place of a record; for survey planning" ) },
                                          { NOT_CORRECTED, tr( "record left where the map has it" ) } };
  context.layerToLoadOnCompletionDetails( id ).setPostProcessor(
    new LayerStyle( style, labels, tr( "Proposed map" ) ) );
}

QString CorrectMapOutputs::sentenceOf( const CorrectionPlan &plan ) const
{
  const Cause cause = plan.explanation.recipe.cause;
  QString what = QString::fromLatin1( wordOf( cause ) );
  if ( !plan.explanation.detail.isEmpty() )
    what += QStringLiteral( " (%1)" ).arg( plan.explanation.detail );
  if ( plan.isAll )
    return tr( "Correction: %1." ).arg( what );
  const QString group =
    plan.group ? tr( "Group \"%1\"" ).arg( QString::fromStdString( *plan.group ) ) : tr( "Records without group" );
  if ( cause == Cause::None )
    return mRequest.explanations.source ? tr( "%1: not moved, no displacement." ).arg( group )
                                        : tr( "%1: not moved." ).arg( group );
  if ( plan.isLeft )
    return tr( "%1: not moved, the diagnosis does not support its explanation %2." ).arg( group, what );
  return tr( "%1: %2 of %3 records moved; correction: %4." )
    .arg( group, QString::number( plan.corrected ), QString::number( plan.records ), what );
}

QString CorrectMapOutputs::warningOf( const CorrectionPlan &plan ) const
{
  const QString &verdict = plan.explanation.verdict;
  if ( plan.corrected == 0 || verdict.isEmpty() )
    return QString();
  const auto is = [&]( ExplanationVerdict other ) { return verdict == QLatin1String( toText( other ) ); };
  if ( is( ExplanationVerdict::Supported ) )
    return QString();
  if ( is( ExplanationVerdict::Rejected ) )
    return tr( "Beware: this explanation was rejected by the diagnosis." );
  return tr( "Beware: the diagnosis does not support this explanation (%1)." )
    .arg( is( ExplanationVerdict::NotRejected )       ? explanationVerdictText( ExplanationVerdict::NotRejected )
          : is( ExplanationVerdict::NotIdentifiable ) ? explanationVerdictText( ExplanationVerdict::NotIdentifiable )
                                                      : verdict );
}

QString CorrectMapOutputs::summary() const
{
  QStringList sentences;
  if ( !mRequest.explanations.source )
    sentences << tr( "Fitted by hand: a person gave this correction, not a diagnosis." );
  for ( const Note &note : mCorrection.notes )
  {
    if ( leadsSummary( note ) )
      sentences << noteText( note, false );
  }
  if ( mCorrection.meanLength )
    sentences << tr( "%1 of %2 records of layer \"%3\" moved, on average by %4 m: proposed, for survey planning; no "
                     "reason to release land." )
                   .arg( QString::number( mCorrection.corrected ), QString::number( mCorrection.records.size() ),
                         mRequest.map.name, metresText( *mCorrection.meanLength ) );
  else
    sentences << tr( "%1 of %2 records of layer \"%3\" moved from where they cannot be placed: proposed, for survey "
                     "planning; no reason to release land." )
                   .arg( QString::number( mCorrection.corrected ), QString::number( mCorrection.records.size() ),
                         mRequest.map.name );
  for ( const CorrectionPlan &plan : mCorrection.plans )
  {
    const QString warning = warningOf( plan );
    sentences << sentenceOf( plan ) + ( warning.isEmpty() ? QString() : QStringLiteral( " " ) + warning );
  }
  if ( mCorrection.notCorrected > 0 )
    sentences << tr( "Not moved, because the mistake cannot have been made there or what it needs is missing: %1 "
                     "records (mm_status \"not corrected\")." )
                   .arg( mCorrection.notCorrected );
  if ( mCorrection.isLongitudeLatitude )
    sentences << tr( "The CRS of layer \"%1\" cannot hold the corrected places: the proposed map is in EPSG:4326." )
                   .arg( mRequest.map.name );
  return sentences.join( QLatin1Char( '\n' ) );
}

QVariantMap CorrectMapOutputs::numbers() const
{
  return {
    { QStringLiteral( "RECORDS_CORRECTED" ), static_cast<qlonglong>( mCorrection.corrected ) },
    { QStringLiteral( "MEAN_LENGTH" ), mCorrection.meanLength ? QVariant( *mCorrection.meanLength ) : QVariant() },
    { QStringLiteral( "SUMMARY" ), summary() } };
}

} // namespace minemap
