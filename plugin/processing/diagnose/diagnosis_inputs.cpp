// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/diagnosis_inputs.h"

#include "core/angle.h"
#include "core/assumptions/check_assumptions.h"
#include "core/cause/old_datums.h"
#include "core/cause/proj_operation.h"
#include "core/diagnose/catalogue_facts.h"
#include "core/geometry/shape_index.h"
#include "core/score/assumption_notes.h"
#include "core/score/scoring_world.h"
#include "processing/parameters/field_values.h"
#include "processing/reading/crs_identification.h"
#include "processing/reading/feedback_progress.h"
#include "processing/reading/map_nearness.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace minemap
{

namespace
{

//! Longitudes and latitudes of nearly all \a places: a few wild ones bring no more datums.
Box areaOf( const std::vector<Point> &places, const LocalPlane &plane )
{
  constexpr double WILD = 0.01;
  std::vector<double> x;
  std::vector<double> y;
  for ( const Point &place : places )
  {
    x.push_back( place.x );
    y.push_back( place.y );
  }
  const auto quantile = []( std::vector<double> &values, double share )
  {
    const auto at = values.begin() + static_cast<std::ptrdiff_t>( share * static_cast<double>( values.size() - 1 ) );
    std::nth_element( values.begin(), at, values.end() );
    return *at;
  };
  const double left = quantile( x, WILD );
  const double right = quantile( x, 1 - WILD );
  const double bottom = quantile( y, WILD );
  const double top = quantile( y, 1 - WILD );
  std::vector<Point> corners = { { left, bottom }, { right, bottom }, { right, top }, { left, top } };
  plane.unproject( corners );
  Box area;
  for ( const Point &corner : corners )
    area.include( { besideLongitude( corner.x, corners.front().x ), corner.y } );
  return area;
}

//! Where the map lies near the finds, so must its reference points; a map elsewhere may have them with it.
void checkReferences( const InputLayer &layer, const std::vector<Point> &references, const EvidenceInputs &inputs )
{
  std::vector<const Shape *> records;
  for ( const Record &record : inputs.map.records )
    records.push_back( &record.shape );
  const MapNearness map( std::move( records ) );
  std::vector<Point> finds;
  for ( const Find &find : inputs.evidence.finds )
    finds.push_back( find.place );
  if ( map.isNearAny( references ) || !map.isNearAny( finds ) )
    return;
  throw QgsProcessingException(
    DiagnosisReader::tr( "Nothing of layer \"%1\" given as %2 lies within 100 km of any record of the "
                         "map: are X and Y swapped, or is a CRS wrong?" )
      .arg( layer.name, layer.role ) );
}

} // namespace

ReferencesByRecord readReferencePoints( const InputLayer &layer, const QString &recordField, bool repair,
                                        bool allowUnknownDatum, const QgsCoordinateTransformContext &transformContext,
                                        QgsFeedback *feedback, EvidenceInputs &inputs )
{
  ReferencesByRecord result;
  if ( !layer.source )
    return result;
  std::vector<Point> all;
  LayerRequest request;
  request.role = layer.role;
  request.layerName = layer.name;
  request.source = layer.source.get();
  request.kind = ShapeKind::Point;
  request.fields = QStringList{ recordField };
  request.idField = 0;
  request.filter = layer.filter;
  // Made with the same mistakes as the map.
  request.mayBeAnywhere = true;
  const ReadLayer read =
    LayerReader( repair, allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse, transformContext, feedback )
      .read( request );
  inputs.descriptions.push_back( read.description );
  inputs.notes.insert( inputs.notes.end(), read.notes.begin(), read.notes.end() );
  std::vector<std::size_t> order( read.size() );
  for ( std::size_t feature = 0; feature < order.size(); ++feature )
    order[feature] = feature;
  if ( read.hasUniqueIds() )
    std::sort( order.begin(), order.end(), [&]( std::size_t a, std::size_t b ) { return read.ids[a] < read.ids[b]; } );
  for ( const std::size_t feature : order )
  {
    const OptionalText record = textValue( read.value( feature, 0 ) );
    std::vector<Point> places = placesOf( read, feature );
    inputs.plane->project( places );
    std::copy_if( places.begin(), places.end(), std::back_inserter( all ),
                  []( const Point &place ) { return std::isfinite( place.x ); } );
    if ( !record )
    {
      countNote( inputs.notes, "reference_points_unused", Severity::Warning, layer.name, read.nameOf( feature ) );
      continue;
    }
    result[*record].insert( result[*record].end(), places.begin(), places.end() );
  }
  if ( !read.shapes.vertices().empty() )
    checkReferences( layer, all, inputs );
  return result;
}

RecordFacts factsOf( const Record &record, const ReferencesByRecord &references )
{
  RecordFacts facts;
  // The middle of the date; 0 where there is none.
  facts.year = record.mapDate.isKnown() ? fractionalYear( ( record.mapDate.first + record.mapDate.last ) / 2.0 ) : 0;
  const auto found = references.find( record.id );
  const auto usable = [&]( std::size_t number ) -> std::optional<Point>
  {
    if ( found == references.end() || number >= found->second.size() || !std::isfinite( found->second[number].x ) )
      return std::nullopt;
    return found->second[number];
  };
  facts.reference = usable( 0 );
  if ( facts.reference )
    facts.baselineEnd = usable( 1 );
  return facts;
}

DiagnosisReader::DiagnosisReader( const DiagnosisRequest &request,
                                  const QgsCoordinateTransformContext &transformContext, QgsFeedback *feedback )
  : mRequest( request ),
    mTransformContext( transformContext ),
    mFeedback( feedback )
{
}

DiagnosisInputs DiagnosisReader::read()
{
  mInputs.layers = EvidenceReader( mRequest.score, mTransformContext, mFeedback ).read();
  mInputs.input.plane = mInputs.layers->plane.get();
  mInputs.input.sourceCrs = mInputs.layers->mapCrs;
  addFinds();
  addRecords();
  addProposals();
  checkAssumptions();
  return std::move( mInputs );
}

void DiagnosisReader::addFinds()
{
  const Evidence &evidence = mInputs.layers->evidence;
  std::vector<const Shape *> searched;
  mInputs.input.searchedIsKnown = evidence.searched.isKnown;
  for ( const SearchedPiece &piece : evidence.searched.pieces )
  {
    mInputs.input.searched.push_back( piece.shape );
    searched.push_back( &piece.shape );
  }
  // Without knowing where the map truly lies no record can be named: later than all of them is later.
  const std::vector<Record> &records = mInputs.layers->map.records;
  const auto isLater = [&]( const Find &find )
  {
    return std::all_of( records.begin(), records.end(),
                        [&]( const Record &record ) { return find.laid.isSurelyAfter( record.mapDate ); } );
  };
  const ShapeIndex index( searched );
  for ( const Find &find : evidence.finds )
  {
    const bool isSearched =
      !evidence.searched.isKnown || index.anyContains( find.place ) || index.anyWithin( find.place, ON_BOUNDARY );
    if ( isSearched && !( find.laid.isKnown() && isLater( find ) ) )
      mInputs.input.finds.push_back( find.place );
  }
  if ( !evidence.searched.isKnown )
    countNote( mInputs.layers->notes, "search_unknown", Severity::Warning, mRequest.score.finds.name, {} );
}

void DiagnosisReader::addRecords()
{
  const ReferencesByRecord references =
    readReferencePoints( mRequest.references, mRequest.referenceRecord, mRequest.score.repair,
                         mRequest.score.allowUnknownDatum, mTransformContext, mFeedback, *mInputs.layers );
  const std::vector<Record> &records = mInputs.layers->map.records;
  std::size_t measured = 0;
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    DiagnosedRecord record;
    record.id = records[index].id;
    record.normalForm = records[index].normalForm;
    record.group = records[index].group;
    record.layer = records[index].origin.layer;
    const LayerFeatures &features = mInputs.layers->featuresOf( records[index] );
    const auto written = features.written.find( records[index].origin.feature );
    record.source =
      written != features.written.end() ? written->second : features.sources.shape( records[index].origin.feature );
    record.shown = records[index].shape;
    record.facts = factsOf( records[index], references );
    measured += record.facts.reference ? 1 : 0;
    mInputs.input.records.push_back( std::move( record ) );
  }
  if ( mRequest.references.source && measured == 0 )
    throw QgsProcessingException(
      tr( "No point of layer \"%1\" belongs to a record of layer \"%2\": the field \"%3\" given as REFERENCE_RECORD "
          "must hold values of the field given as RECORD_ID." )
        .arg( mRequest.references.name, mRequest.score.maps.front().name, mRequest.referenceRecord ) );
}

void DiagnosisReader::addProposals()
{
  if ( mInputs.input.finds.empty() )
    return;
  CatalogueRequest request;
  request.area = areaOf( mInputs.input.finds, *mInputs.input.plane );
  request.sourceCrs = mInputs.input.sourceCrs.front();
  // The map is read first.
  request.sourceOperation = mInputs.layers->operations.front().code;
  if ( request.sourceOperation.find( '+' ) != std::string::npos )
    request.sourceOperation.clear(); // Several steps are not one operation of the registry.
  request.causes = mRequest.causes;
  request.oldCrs = mRequest.oldCrs;
  request.tolerance = mRequest.parameters.tolerance;
  describeRecords( mInputs.input, request );
  checkOldCrs( request.area );
  std::set<Cause> proposed;
  try
  {
    for ( CauseProposal &proposal : proposeCauses( request ) )
    {
      proposed.insert( proposal.recipe.cause );
      if ( proposal.missingGrid.empty() )
        mInputs.proposals.push_back( std::move( proposal ) );
      else
        mInputs.missingGrids.push_back( proposal.missingGrid );
    }
  }
  catch ( const CauseError &error )
  {
    throw QgsProcessingException( QString::fromStdString( error.what() ) );
  }
  tellUntested( proposed, request );
  std::vector<std::string> &missing = mInputs.missingGrids;
  std::sort( missing.begin(), missing.end() );
  missing.erase( std::unique( missing.begin(), missing.end() ), missing.end() );
  for ( const std::string &grid : missing )
    countNote( mInputs.layers->notes, "grids_missing", Severity::Information, mRequest.score.maps.front().name,
               QString::fromStdString( grid ) );
}

void DiagnosisReader::checkAssumptions()
{
  FeedbackProgress progress( mFeedback );
  const ScoreParameters &score = mRequest.score.score;
  const DiagnosisParameters &own = mRequest.parameters;
  mInputs.input.assumptions =
    minemap::checkAssumptions( mInputs.layers->map, mInputs.layers->evidence,
                               { own.tolerance, own.clusterDistance, own.seed, own.threads }, score.assumed, progress );
  const std::vector<Note> broken = assumptionNotes( mInputs.input.assumptions, mInputs.layers->map );
  mInputs.layers->notes.insert( mInputs.layers->notes.end(), broken.begin(), broken.end() );
}

void DiagnosisReader::checkOldCrs( const Box &area )
{
  QStringList elsewhere;
  QStringList without;
  const ProjContext context = makeProjContext();
  for ( const std::string &code : mRequest.oldCrs )
  {
    const QString text = QString::fromStdString( code );
    const QgsCoordinateReferenceSystem crs( text );
    if ( !crs.isValid() || kindOf( crs ) != CrsKind::Horizontal )
      throw QgsProcessingException(
        tr( "OLD_CRS has \"%1\", which is no geographic or projected coordinate reference system of EPSG: give codes "
            "such as 4284, separated by semicolons." )
          .arg( text ) );
    const QgsRectangle use = crs.bounds();
    const Point middle = middleOf( area );
    const QgsRectangle place( besideLongitude( area.xMinimum, middle.x ), area.yMinimum,
                              besideLongitude( area.xMaximum, middle.x ), area.yMaximum );
    const QString name = QStringLiteral( "%1 (%2)" ).arg( crs.description(), text );
    if ( !use.isEmpty() && !use.intersects( place ) )
      elsewhere << name;
    if ( oldDatumsIn( context.get(), area, { code } ).empty() )
      without << name;
  }
  addNamed( "old_crs_elsewhere", elsewhere );
  addNamed( "old_crs_without_operation", without );
}

void DiagnosisReader::tellUntested( const std::set<Cause> &proposed, const CatalogueRequest &request )
{
  QStringList withoutReferences;
  QStringList withoutDates;
  QStringList withoutOperations;
  for ( const Cause cause : mRequest.causes )
  {
    if ( proposed.count( cause ) > 0 )
      continue;
    QStringList &words = !actsAboutReferencePoint( cause ) ? withoutOperations
                         : !request.hasReferencePoints     ? withoutReferences
                         : cause == Cause::MagneticAsTrue  ? withoutDates
                                                           : withoutOperations;
    words << QString::fromLatin1( wordOf( cause ) );
  }
  addNamed( "causes_without_references", withoutReferences );
  addNamed( "causes_without_dates", withoutDates );
  addNamed( "causes_without_operations", withoutOperations );
}

void DiagnosisReader::addNamed( const char *code, QStringList names )
{
  names.removeDuplicates();
  if ( !names.isEmpty() )
    mInputs.layers->notes.push_back(
      { code, Severity::Warning, names.size(), {}, names.join( QStringLiteral( ", " ) ).toStdString(), {} } );
}

} // namespace minemap
