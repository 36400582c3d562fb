// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/diagnoseerror_outputs.h"

#include "core/diagnose/corrected_units.h"
#include "core/diagnose/error_ellipse.h"
#include "processing/diagnose/explanation_rows.h"
#include "processing/writing/attribute_values.h"
#include "processing/writing/layer_style.h"
#include "processing/writing/output_fields.h"
#include "report/words/explanation_words.h"
#include "report/words/language.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingcontext.h>

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

const FieldList OFFSET_FIELDS = { { "mm_id", Kind::Text },
                                  { "mm_group", Kind::Text },
                                  { "mm_cause", Kind::Text },
                                  { "mm_length", Kind::Double },
                                  { "mm_azimuth", Kind::Double } };
const FieldList ELLIPSE_FIELDS = { { "mm_scope", Kind::Text },
                                   { "mm_group", Kind::Text },
                                   { "mm_major", Kind::Double },
                                   { "mm_minor", Kind::Double },
                                   { "mm_azimuth", Kind::Double } };

QgsCoordinateReferenceSystem longitudeLatitude()
{
  return QgsCoordinateReferenceSystem::fromEpsgId( 4326 );
}

Point middleOfShape( const Shape &shape )
{
  const Box box = shape.boundingBox();
  return box.middle();
}

QgsGeometry polygonOf( const ErrorEllipse &ellipse, const Point &centre, const LocalPlane &plane )
{
  constexpr int CORNERS = 72;
  constexpr double TURN = 2 * 3.14159265358979323846;
  std::vector<Point> ring;
  for ( int corner = 0; corner <= CORNERS; ++corner )
  {
    const double angle = TURN * ( corner % CORNERS ) / CORNERS;
    const double along = ellipse.major * std::cos( angle );
    const double across = ellipse.minor * std::sin( angle );
    ring.push_back( { centre.x + along * std::cos( ellipse.axis ) - across * std::sin( ellipse.axis ),
                      centre.y + along * std::sin( ellipse.axis ) + across * std::cos( ellipse.axis ) } );
  }
  plane.unproject( ring );
  QgsPolylineXY line;
  for ( const Point &point : ring )
    line << QgsPointXY( point.x, point.y );
  return QgsGeometry::fromPolygonXY( { line } );
}

} // namespace

DiagnoseErrorOutputs::DiagnoseErrorOutputs( const DiagnosisInputs &inputs, const DiagnosisReport &report,
                                            StagedOutputs &outputs )
  : mInputs( inputs ),
    mReport( report ),
    mOutputs( outputs )
{
}

void DiagnoseErrorOutputs::writeLayers()
{
  writeExplanations();
  writeOffsets();
  writeEllipses();
}

void DiagnoseErrorOutputs::writeExplanations()
{
  const auto rows = [&]
  {
    std::vector<QgsAttributes> all;
    for ( const ScopeDiagnosis &scope : mReport.diagnosis.scopes )
    {
      int rank = 0;
      for ( const Explanation &explanation : scope.explanations )
        all.push_back( rowOf( scope, explanation, ++rank ) );
    }
    return all;
  };
  mOutputs.addTable( "EXPLANATIONS", tr( "Explanations" ), EXPLANATION_FIELDS, rows );
}

const Explanation *DiagnoseErrorOutputs::bestFor( const OptionalText &group ) const
{
  const std::vector<ScopeDiagnosis> &scopes = mReport.diagnosis.scopes;
  const auto own = std::find_if( scopes.begin(), scopes.end(),
                                 [&]( const ScopeDiagnosis &scope ) { return !scope.isAll && scope.group == group; } );
  return own == scopes.end() ? scopes.front().best() : own->best();
}

void DiagnoseErrorOutputs::writeOffsets()
{
  const QString name = QStringLiteral( "OFFSETS" );
  const OutputFields fields( QgsFields(), OFFSET_FIELDS );
  if ( !mOutputs.addSink( name, tr( "Corrections of the records" ), fields.fields(), compat::LINE_WKB,
                          longitudeLatitude() ) )
    return;
  const LocalPlane &plane = *mInputs.input.plane;
  std::map<const Explanation *, std::unique_ptr<RecipeRunner>> runners;
  QgsFeature output( fields.fields() );
  for ( const DiagnosedRecord &record : mInputs.input.records )
  {
    const Explanation *best = bestFor( record.group );
    if ( !best || best->recipe.cause == Cause::None || record.shown.isEmpty() )
      continue;
    std::unique_ptr<RecipeRunner> &runner = runners[best];
    if ( !runner )
      runner = std::make_unique<RecipeRunner>( mInputs.input, best->recipe );
    const std::optional<Shape> corrected = runner->corrected( record );
    if ( !corrected )
      continue;
    const Point from = middleOfShape( record.shown );
    const Point to = middleOfShape( *corrected );
    std::vector<Point> ends = { from, to };
    plane.unproject( ends );
    output.setGeometry(
      QgsGeometry::fromPolylineXY( { QgsPointXY( ends[0].x, ends[0].y ), QgsPointXY( ends[1].x, ends[1].y ) } ) );
    output.setAttributes( QgsAttributes() << QString::fromStdString( record.id ) << variant( record.group )
                                          << QString::fromLatin1( wordOf( best->recipe.cause ) )
                                          << std::hypot( to.x - from.x, to.y - from.y ) << plane.azimuth( from, to ) );
    mOutputs.addFeature( name, output );
  }
}

Point DiagnoseErrorOutputs::middleOf( const ScopeDiagnosis &scope ) const
{
  Point sum;
  double count = 0;
  for ( const DiagnosedRecord &record : mInputs.input.records )
  {
    if ( record.shown.isEmpty() || ( !scope.isAll && record.group != scope.group ) )
      continue;
    const Point middle = middleOfShape( record.shown );
    sum.x += middle.x;
    sum.y += middle.y;
    count += 1;
  }
  return count > 0 ? Point{ sum.x / count, sum.y / count } : Point();
}

void DiagnoseErrorOutputs::writeEllipses()
{
  const QString name = QStringLiteral( "ELLIPSES" );
  const OutputFields fields( QgsFields(), ELLIPSE_FIELDS );
  if ( !mOutputs.addSink( name, tr( "Errors of the shifts" ), fields.fields(), compat::POLYGON_WKB,
                          longitudeLatitude() ) )
    return;
  QgsFeature output( fields.fields() );
  for ( const ScopeDiagnosis &scope : mReport.diagnosis.scopes )
  {
    if ( !scope.shift || !scope.shift->stands )
      continue;
    const ErrorEllipse ellipse = errorEllipse( *scope.shift );
    Point tip = middleOf( scope );
    tip.x += scope.shift->correction.x;
    tip.y += scope.shift->correction.y;
    output.setGeometry( polygonOf( ellipse, tip, *mInputs.input.plane ) );
    output.setAttributes( QgsAttributes()
                          << ( scope.isAll ? QStringLiteral( "all" ) : QStringLiteral( "group" ) )
                          << variant( scope.group ) << ellipse.major << ellipse.minor
                          << std::fmod( azimuthOf( { std::cos( ellipse.axis ), std::sin( ellipse.axis ) } ), 180 ) );
    mOutputs.addFeature( name, output );
  }
}

void DiagnoseErrorOutputs::addDocuments( const QString &diagnosisPath, const QString &reportPath )
{
  if ( !diagnosisPath.isEmpty() )
    mOutputs.addDocument( QStringLiteral( "DIAGNOSIS" ), tr( "Diagnosis" ), diagnosisPath, diagnosisJson( mReport ) );
  if ( !reportPath.isEmpty() )
    mOutputs.addDocument(
      QStringLiteral( "REPORT" ), tr( "Report" ), reportPath,
      diagnosisHtml( mReport, reportLocale().toString( QDateTime::currentDateTime(), QLocale::LongFormat ) ) );
}

void DiagnoseErrorOutputs::addStyles( const QVariantMap &results, QgsProcessingContext &context ) const
{
  for ( const auto &[output, style, title] :
        { std::make_tuple( "OFFSETS", "offsets", tr( "Corrections of the records" ) ),
          std::make_tuple( "ELLIPSES", "ellipses", tr( "Errors of the shifts" ) ) } )
  {
    const QString id = results.value( QString::fromLatin1( output ) ).toString();
    if ( !id.isEmpty() && context.willLoadLayerOnCompletion( id ) )
      context.layerToLoadOnCompletionDetails( id ).setPostProcessor(
        new LayerStyle( QString::fromLatin1( style ), {}, title ) );
  }
}

QVariantMap DiagnoseErrorOutputs::numbers( const DiagnosisReport &report )
{
  const ScopeDiagnosis &all = report.diagnosis.scopes.front();
  const Explanation *best = all.best();
  const std::optional<RecoveredShift> &shift = all.shift;
  // A shift that chance may have made is not told: somebody would move a map by it.
  const auto ofShift = [&]( double value ) { return shift && shift->stands ? QVariant( value ) : QVariant(); };
  const std::vector<std::pair<const char *, QVariant>> values = {
    { "SHIFT_EAST", ofShift( shift ? shift->correction.x : 0 ) },
    { "SHIFT_NORTH", ofShift( shift ? shift->correction.y : 0 ) },
    { "SHIFT_LENGTH", ofShift( shift ? std::hypot( shift->correction.x, shift->correction.y ) : 0 ) },
    { "SHIFT_AZIMUTH", ofShift( shift ? azimuthOf( shift->correction ) : 0 ) },
    { "SHIFT_P_VALUE", shift ? QVariant( shift->p ) : QVariant() },
    { "HIT_RATE_BEFORE", all.explanations.empty() ? QVariant() : variant( all.explanations.front().hitBefore ) },
    { "HIT_RATE_AFTER", best ? variant( best->hitAfter ) : QVariant() },
    { "HIT_RATE_CROSS_VALIDATED", best ? variant( best->hitCrossValidated ) : QVariant() },
    { "BEST_CAUSE", QString::fromLatin1( best ? wordOf( best->recipe.cause ) : "none" ) },
    { "BEST_DETAIL", best ? QString::fromStdString( best->detail ) : QString() },
    { "SUMMARY", diagnosisSummary( report ) } };
  QVariantMap numbers;
  for ( const auto &[name, value] : values )
    numbers.insert( QString::fromLatin1( name ), value );
  return numbers;
}

} // namespace minemap
