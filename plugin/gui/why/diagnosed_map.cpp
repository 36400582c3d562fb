// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/diagnosed_map.h"

#include "core/diagnose/corrected_units.h"
#include "core/diagnose/diagnose_map.h"
#include "core/geometry/local_plane.h"
#include "processing/reading/card_origin.h"
#include "processing/reading/feedback_progress.h"
#include "report/words/explanation_words.h"

#include <qgscoordinatetransformcontext.h>

#include <QCoreApplication>

#include <iterator>
#include <utility>

namespace minemap
{

QgsFeatureIds DiagnosedMap::featuresOf( int layer ) const
{
  QgsFeatureIds features;
  for ( const Record &record : inputs.layers->map.records )
  {
    if ( record.origin.layer == layer )
      features.insert( inputs.layers->featuresOf( record ).ids[record.origin.feature] );
  }
  return features;
}

void forEachCorrected( const DiagnosedMap &map, const ScopeDiagnosis &scope, const CauseRecipe &recipe,
                       const LocalPlane &plane, const QgsFeedback &feedback,
                       const std::function<void( const DiagnosedRecord &, const Shape & )> &visit )
{
  DiagnosisInput input;
  input.sourceCrs = map.inputs.input.sourceCrs;
  input.plane = &plane;
  const std::unique_ptr<RecipeRunner> runner =
    recipe.cause == Cause::None ? nullptr : std::make_unique<RecipeRunner>( input, recipe );
  for ( const DiagnosedRecord &record : map.inputs.input.records )
  {
    if ( feedback.isCanceled() )
      throw Canceled();
    if ( !isOf( scope, record.group ) )
      continue;
    const std::optional<Shape> corrected = runner ? runner->corrected( record ) : record.shown;
    if ( corrected && !corrected->isEmpty() )
      visit( record, *corrected );
  }
}

std::vector<const ScopeDiagnosis *> movedScopes( const Diagnosis &diagnosis )
{
  std::vector<const ScopeDiagnosis *> groups;
  for ( const ScopeDiagnosis &scope : diagnosis.scopes )
  {
    const Explanation *best = scope.best();
    if ( !best || best->recipe.cause == Cause::None )
      continue;
    if ( scope.isAll )
      return { &scope };
    groups.push_back( &scope );
  }
  return groups;
}

std::vector<ProposedRecord> proposedRecords( const DiagnosedMap &map, const QgsFeedback &feedback )
{
  std::vector<ProposedRecord> records;
  const LocalPlane plane( map.inputs.input.plane->centre() );
  for ( const ScopeDiagnosis *scope : movedScopes( map.report.diagnosis ) )
  {
    const auto add = [&]( const DiagnosedRecord &record, const Shape &corrected )
    {
      // One in which the mistake was not made stays.
      if ( !record.shown.isEmpty() && corrected.vertices().front() == record.shown.vertices().front() )
        return;
      Shape shape = corrected;
      plane.unproject( shape.vertices() );
      records.push_back( { std::move( shape ), record.id } );
    };
    forEachCorrected( map, *scope, scope->best()->recipe, plane, feedback, add );
  }
  return records;
}

std::shared_ptr<DiagnosedMap> diagnose( const DiagnosisRequest &request,
                                        const QgsCoordinateTransformContext &transformContext, QgsFeedback &feedback )
{
  auto result = std::make_shared<DiagnosedMap>();
  result->inputs = DiagnosisReader( request, transformContext, &feedback ).read();
  FeedbackProgress progress( &feedback );
  Diagnosis &diagnosis = result->report.diagnosis;
  diagnosis = diagnoseMap( result->inputs.input, request.parameters, result->inputs.proposals, progress );
  diagnosis.missingGrids = result->inputs.missingGrids;
  result->report.card.assumptions = result->inputs.input.assumptions;
  result->report.card.undefined = undefinedOf( diagnosis );
  result->report.card.tolerance = request.parameters.tolerance;
  addOrigin( result->report.card, *result->inputs.layers, DiagnosisRequestReader::texts( request ) );
  return result;
}

bool asksTheSame( DockInputs a, DockInputs b )
{
  for ( DockInputs *inputs : { &a, &b } )
  {
    const DockInputs plain;
    inputs->searchedShare = plain.searchedShare;
    inputs->minimumFinds = plain.minimumFinds;
    inputs->detection = plain.detection;
    const QVariantMap asked = diagnosisParameters( *inputs );
    for ( auto layer = inputs->layers.begin(); layer != inputs->layers.end(); )
    {
      QMap<QString, QString> &fields = layer->fields;
      for ( auto field = fields.begin(); field != fields.end(); )
        field = asked.contains( field.key() ) ? std::next( field ) : fields.erase( field );
      layer = asked.contains( layer.key() ) ? std::next( layer ) : inputs->layers.erase( layer );
    }
  }
  return a == b;
}

QString displacementOf( const ScopeDiagnosis &scope )
{
  const auto opposite = []( const Point &correction ) { return Point{ -correction.x, -correction.y }; };
  const Explanation *best = scope.best();
  if ( best && best->recipe.cause == Cause::None )
    return {};
  if ( best )
  {
    const QString text =
      movesAlike( *best ) ? displacementText( opposite( best->correction ) ) : correctionText( *best );
    return best->recipe.isOfSome()
             ? QCoreApplication::translate( "WhyTab", "%1 in some records", "displacement" ).arg( text )
             : text;
  }
  return scope.shift && scope.shift->stands ? displacementText( opposite( scope.shift->correction ) ) : QString();
}

QString displacementOf( const Diagnosis &diagnosis )
{
  if ( diagnosis.scopes.empty() )
    return {};
  const QString ofAll = displacementOf( diagnosis.scopes.front() );
  if ( !ofAll.isEmpty() )
    return ofAll;
  constexpr int MOST_NAMED = 2;
  QStringList ofGroups;
  for ( const ScopeDiagnosis &scope : diagnosis.scopes )
  {
    const QString text = scope.isAll || !scope.group ? QString() : displacementOf( scope );
    if ( !text.isEmpty() && ofGroups.size() < MOST_NAMED )
      ofGroups << QCoreApplication::translate( "WhyTab", "%1: %2", "group and its displacement" )
                    .arg( QString::fromStdString( *scope.group ), text );
  }
  return ofGroups.join( QCoreApplication::translate( "WhyTab", "; ", "between groups" ) );
}

} // namespace minemap
