// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/evidence_inputs.h"

#include "compat/qgis_compat.h"
#include "processing/parameters/field_values.h"
#include "processing/reading/feedback_progress.h"
#include "processing/reading/input_coverage.h"
#include "processing/reading/input_projection.h"
#include "processing/reading/position_facts.h"
#include "processing/reading/search_kind.h"
#include "processing/reading/texts_of_dates.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Kind, date and task of a search come first among the fields read.
constexpr std::size_t USED_FIELDS = 3;

// So many fields that a score itself understands come before those whose values are wanted as they are.
constexpr int MAP_FIELDS = 4;
constexpr int FIND_FIELDS = 4;
constexpr int ACCIDENT_FIELDS = 1;

//! Names a feature by a value that is wrong, too: numbers alone may be taken for it.
QString withValue( const QString &feature, const QVariant &value )
{
  constexpr int LONGEST = 30;
  return QStringLiteral( "%1 (\"%2\")" ).arg( feature, writtenText( value ).left( LONGEST ) );
}

//! A field that stands last, and in no content hash where it is not given.
QStringList given( const QString &field )
{
  return field.isEmpty() ? QStringList() : QStringList{ field };
}

//! A point that was left out, or that has no longitude and latitude, is none.
bool isPlace( const Point &point )
{
  return std::isfinite( point.x );
}

//! What is kept of a layer once its first \a understood fields are.
LayerFeatures featuresOf( ReadLayer &&read, int understood )
{
  LayerFeatures features = std::move( static_cast<LayerFeatures &>( read ) );
  for ( int field = 0; field < understood; ++field )
  {
    if ( field != features.idField )
      std::vector<QVariant>().swap( features.columns[static_cast<std::size_t>( field )] );
  }
  return features;
}

} // namespace

const LayerFeatures &EvidenceInputs::featuresOf( const Record &record ) const
{
  return maps[static_cast<std::size_t>( record.origin.layer )];
}

QString EvidenceInputs::nameOf( const Record &record ) const
{
  return featuresOf( record ).nameOf( record.origin.feature );
}

QString EvidenceInputs::nameOf( const Find &find ) const
{
  return finds.nameOf( find.origin.feature );
}

QString EvidenceInputs::nameOf( const Accident &accident ) const
{
  return accidents.nameOf( accident.origin.feature );
}

const QVariant &EvidenceInputs::value( const Record &record, int field ) const
{
  return featuresOf( record ).value( record.origin.feature, static_cast<std::size_t>( MAP_FIELDS + field ) );
}

const QVariant &EvidenceInputs::value( const Find &find, int field ) const
{
  return finds.value( find.origin.feature, static_cast<std::size_t>( FIND_FIELDS + field ) );
}

const QVariant &EvidenceInputs::value( const Accident &accident, int field ) const
{
  return accidents.value( accident.origin.feature, static_cast<std::size_t>( ACCIDENT_FIELDS + field ) );
}

EvidenceReader::EvidenceReader( const EvidenceRequest &request, const QgsCoordinateTransformContext &transformContext,
                                QgsFeedback *feedback )
  : mRequest( request ),
    mFeedback( feedback ),
    mReader( request.repair, request.allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse, transformContext,
             feedback )
{
}

std::unique_ptr<EvidenceInputs> EvidenceReader::read()
{
  mInputs = std::make_unique<EvidenceInputs>();
  mInputs->dates = mRequest.dates;
  readMap();
  readFinds();
  readSearched();
  readAccidents();
  readArea();
  InputProjection( mRequest, *mInputs, mFeedback ).run();
  noteLeftOut( mRequest, *mInputs );
  return std::move( mInputs );
}

LayerRequest EvidenceReader::requestFor( const InputLayer &layer, ShapeKind kind, const QStringList &fields )
{
  LayerRequest request;
  request.role = layer.role;
  request.layerName = layer.name;
  request.source = layer.source.get();
  request.kind = kind;
  request.fields = fields;
  request.filter = layer.filter;
  request.namedSource = layer.namedSource;
  return request;
}

ReadLayer EvidenceReader::readLayer( LayerRequest request )
{
  request.tolerance = mRequest.score.tolerance;
  ReadLayer read = mReader.read( request );
  mInputs->descriptions.push_back( read.description );
  mInputs->notes.insert( mInputs->notes.end(), read.notes.begin(), read.notes.end() );
  mInputs->unknownDatumAllowed = mInputs->unknownDatumAllowed || read.unknownDatumAllowed;
  const bool isKnown =
    std::any_of( mInputs->operations.begin(), mInputs->operations.end(),
                 [&]( const auto &operation )
                 { return operation.code == read.operation.code && operation.name == read.operation.name; } );
  if ( !isKnown )
    mInputs->operations.push_back( read.operation );
  return read;
}

DateColumn EvidenceReader::datesOf( const char *parameter, const QString &field, const InputLayer &layer,
                                    const ReadLayer &read, std::size_t position )
{
  return DateColumn( { parameter, layer.name, field, layer.hasGuessedDates( field ) },
                     withTextsOfDates( read.columns[position], read.ids, layer, field ), read, mRequest.dates,
                     mInputs->notes );
}

void EvidenceReader::readMap()
{
  mInputs->map.hasIds = !mRequest.recordId.isEmpty();
  mInputs->map.hasGroups = !mRequest.groupBy.isEmpty();
  mInputs->map.hasDates = !mRequest.mapDate.isEmpty();
  mInputs->evidence.hasFindDates = !mRequest.findDate.isEmpty();
  int number = 0;
  for ( const InputLayer &layer : mRequest.maps )
  {
    const QStringList fields = QStringList{ mRequest.recordId, mRequest.groupBy, mRequest.mapDate, mRequest.claimed } +
                               mRequest.mapFields + given( mRequest.mapAccuracy );
    LayerRequest request = requestFor( layer, kindOf( *layer.source ), fields );
    request.idField = mRequest.recordId.isEmpty() ? -1 : 0;
    request.keepsNormalForms = true;
    request.makesIds = mRequest.recordId.isEmpty();
    request.mayBeAnywhere = mRequest.mapMayBeAnywhere;
    addRecords( layer, readLayer( request ), number++ );
  }
  const std::vector<Record> &records = mInputs->map.records;
  if ( records.empty() )
    throw QgsProcessingException( tr( "Layer \"%1\" has no features: choose a map with records, or widen its selection "
                                      "or filter." )
                                    .arg( mRequest.maps.front().name ) );
  const auto isEmpty = []( const Shape &shape ) { return shape.isEmpty(); };
  const bool hasSource = std::any_of( mInputs->maps.begin(), mInputs->maps.end(),
                                      []( const LayerFeatures &map ) { return !map.sources.vertices().empty(); } );
  if ( !hasSource &&
       std::all_of( records.begin(), records.end(), [&]( const Record &record ) { return isEmpty( record.shape ); } ) )
    throw QgsProcessingException( tr( "No feature of layer \"%1\" has a usable geometry: choose another map layer." )
                                    .arg( mRequest.maps.front().name ) );
}

void EvidenceReader::addRecords( const InputLayer &layer, ReadLayer read, int number )
{
  mInputs->mapCrs.push_back( read.description.crs );
  if ( !mRequest.mapAccuracy.isEmpty() )
    read.positions.stated = statedAccuracy( read.columns.back() );
  mInputs->map.positions = coarser( mInputs->map.positions, read.positions );
  noteMissingValues( read, layer.name, { { 2, mRequest.mapDate, "map_dates_missing" } }, mInputs->notes );
  const DateColumn dates = datesOf( "MAP_DATE", mRequest.mapDate, layer, read, 2 );
  const FeedbackProgress progress( mFeedback );
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    progress.stopIfCanceled();
    Record record;
    const OptionalText id = textValue( read.value( index, 0 ) );
    if ( !mRequest.recordId.isEmpty() && !id )
      countNote( mInputs->notes, "null_record_ids", Severity::Warning, layer.name, read.nameOf( index ) );
    record.id = id ? *id : read.geometryIds.empty() ? geometryId( read.normalForms[index] ) : read.geometryIds[index];
    record.normalForm = std::move( read.normalForms[index] );
    record.group = textValue( read.value( index, 1 ) );
    record.mapDate = dates.at( index );
    const QVariant &claimed = read.value( index, 3 );
    record.claimed = claimedValue( claimed );
    if ( !isNullValue( claimed ) && !record.claimed )
      countNote( mInputs->notes, "claimed_unreadable", Severity::Warning, layer.name,
                 withValue( read.nameOf( index ), claimed ) );
    record.shape = read.shapes.shape( index );
    record.origin = { number, static_cast<std::uint32_t>( index ), 0 };
    mInputs->map.records.push_back( std::move( record ) );
  }
  mInputs->maps.push_back( featuresOf( std::move( read ), MAP_FIELDS ) );
}

void EvidenceReader::readFinds()
{
  const InputLayer &layer = mRequest.finds;
  const QStringList fields = QStringList{ mRequest.quantity, mRequest.laidDate, mRequest.findDate, mRequest.task } +
                             mRequest.findFields + given( mRequest.findAccuracy );
  LayerRequest request = requestFor( layer, ShapeKind::Point, fields );
  request.idField = mRequest.findsHaveIds ? FIND_FIELDS : -1;
  request.partsAreRows = true;
  ReadLayer read = readLayer( request );
  noteMissingValues( read, layer.name,
                     { { 0, mRequest.quantity, "quantities_missing" },
                       { 1, mRequest.laidDate, "laid_dates_missing" },
                       { 2, mRequest.findDate, "find_dates_missing" },
                       { 3, mRequest.task, "find_tasks_missing" } },
                     mInputs->notes );
  mInputs->evidence.finds.reserve( read.shapes.vertices().size() );
  if ( !mRequest.findAccuracy.isEmpty() )
    read.positions.stated = statedAccuracy( read.columns.back() );
  mInputs->evidence.findPositions = read.positions;
  const FindDates dates = { datesOf( "LAID_DATE", mRequest.laidDate, layer, read, 1 ),
                            datesOf( "FIND_DATE", mRequest.findDate, layer, read, 2 ) };
  const FeedbackProgress progress( mFeedback );
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    progress.stopIfCanceled();
    addFind( layer, read, index, dates );
  }
  mInputs->finds = featuresOf( std::move( read ), FIND_FIELDS );
  if ( mInputs->evidence.finds.empty() )
    throw QgsProcessingException( tr( "Layer \"%1\" has no usable find: choose a layer of found mines with points and "
                                      "quantities above 0." )
                                    .arg( layer.name ) );
}

void EvidenceReader::addFind( const InputLayer &layer, const ReadLayer &read, std::size_t index,
                              const FindDates &dates )
{
  Find find;
  const QVariant &quantity = read.value( index, 0 );
  if ( !isNullValue( quantity ) )
  {
    const std::optional<double> value = numberValue( quantity );
    if ( !value || *value != std::floor( *value ) )
      throw QgsProcessingException(
        tr( "Feature %1 of layer \"%2\" has \"%3\" in the field \"%4\" given as QUANTITY: it must be a whole number." )
          .arg( read.nameOf( index ), layer.name, quantity.toString(), mRequest.quantity ) );
    if ( *value <= 0 )
    {
      countNote( mInputs->notes, "quantity_excluded", Severity::Warning, layer.name, read.nameOf( index ) );
      return;
    }
    find.quantity = *value;
  }
  find.laid = dates.laid.at( index );
  find.found = dates.found.at( index );
  find.task = textValue( read.value( index, 3 ) );
  const Path places = read.shapes.vertices( index );
  if ( places.size() > 1 )
    countNote( mInputs->notes, "multipoint_exploded", Severity::Information, layer.name, read.nameOf( index ) );
  for ( std::size_t vertex = 0; vertex < places.size(); ++vertex )
  {
    if ( !isPlace( places.first[vertex] ) )
      continue;
    find.place = places.first[vertex];
    find.origin = { 0, static_cast<std::uint32_t>( index ), read.partOf( index, vertex ) };
    mInputs->evidence.finds.push_back( find );
  }
}

void EvidenceReader::noteSuspicious( const InputLayer &layer, const ReadLayer &read, std::size_t index )
{
  const OptionalText kind = textValue( read.value( index, 0 ) );
  bool isSuspicious = kind && looksUnsearched( QString::fromStdString( *kind ) );
  for ( std::size_t field = USED_FIELDS; field < read.columns.size() && !isSuspicious; ++field )
  {
    const QVariant &value = read.value( index, field );
    isSuspicious = value.userType() == QMetaType::QString && looksUnsearched( value.toString() );
  }
  if ( isSuspicious )
    countNote( mInputs->notes, "search_kind_unknown", Severity::Warning, layer.name, read.nameOf( index ) );
}

void EvidenceReader::readSearched()
{
  const InputLayer &layer = mRequest.searched;
  if ( !layer.source )
    return;
  QStringList fields = { mRequest.searchKind, mRequest.searchDate, mRequest.searchTask };
  // Only where it is given, so that the content hash of a layer without it stays as it was.
  const bool hasRecords = !mRequest.searchRecord.isEmpty();
  if ( hasRecords )
    fields << mRequest.searchRecord;
  const auto used = static_cast<int>( fields.size() );
  if ( mRequest.searchKind.isEmpty() )
  {
    for ( const QgsField &field : layer.source->fields() )
      fields << field.name();
  }
  // All other texts are only looked at for words that mean no search.
  LayerRequest request = requestFor( layer, ShapeKind::Polygon, fields );
  request.usedFields = used;
  ReadLayer read = readLayer( request );
  noteMissingValues(
    read, layer.name,
    { { 1, mRequest.searchDate, "search_dates_missing" }, { 2, mRequest.searchTask, "search_tasks_missing" } },
    mInputs->notes );
  SearchedGround &searched = mInputs->evidence.searched;
  searched.isKnown = true;
  searched.hasTasks = !mRequest.searchTask.isEmpty();
  searched.hasRecords = hasRecords;
  const bool asksKind = !mRequest.searchKind.isEmpty() && !mRequest.searchCounts.isEmpty();
  SearchKinds kinds( mRequest.searchCounts );
  const DateColumn dates = datesOf( "SEARCH_DATE", mRequest.searchDate, layer, read, 1 );
  mInputs->isOrderInTimeLost = mInputs->isOrderInTimeLost || dates.hasUnknown();
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    if ( asksKind && !kinds.counts( textValue( read.value( index, 0 ) ) ) )
      continue;
    if ( !asksKind )
      noteSuspicious( layer, read, index );
    SearchedPiece piece;
    piece.searched = dates.at( index );
    piece.task = textValue( read.value( index, 2 ) );
    if ( hasRecords )
      piece.record = textValue( read.value( index, USED_FIELDS ) );
    piece.shape = read.shapes.shape( index );
    piece.origin.feature = static_cast<std::uint32_t>( index );
    searched.pieces.push_back( std::move( piece ) );
  }
  if ( asksKind )
    kinds.addNotes( layer.name, mInputs->notes );
  if ( searched.pieces.empty() && read.size() > 0 )
    throw QgsProcessingException( tr( "No feature of layer \"%1\" counts as searched: check SEARCH_COUNTS against the "
                                      "values of field \"%2\"." )
                                    .arg( layer.name, mRequest.searchKind ) );
  if ( read.size() == 0 )
    throw QgsProcessingException( tr( "Layer \"%1\" has no features: choose the layer of searched ground, or leave it "
                                      "out." )
                                    .arg( layer.name ) );
  const int all = static_cast<int>( read.columns.size() );
  mInputs->searched = featuresOf( std::move( read ), all );
}

void EvidenceReader::readAccidents()
{
  const InputLayer &layer = mRequest.accidents;
  if ( !layer.source )
    return;
  mInputs->evidence.hasAccidents = true;
  LayerRequest request =
    requestFor( layer, ShapeKind::Point, QStringList{ mRequest.accidentDate } + mRequest.accidentFields );
  request.partsAreRows = true;
  ReadLayer read = readLayer( request );
  noteMissingValues( read, layer.name, { { 0, mRequest.accidentDate, "accident_dates_missing" } }, mInputs->notes );
  const DateColumn dates = datesOf( "ACCIDENT_DATE", mRequest.accidentDate, layer, read, 0 );
  mInputs->isOrderInTimeLost = mInputs->isOrderInTimeLost || dates.hasUnknown();
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    const Path places = read.shapes.vertices( index );
    for ( std::size_t vertex = 0; vertex < places.size(); ++vertex )
    {
      if ( !isPlace( places.first[vertex] ) )
        continue;
      Accident accident;
      accident.place = places.first[vertex];
      accident.happened = dates.at( index );
      accident.origin = { 0, static_cast<std::uint32_t>( index ), read.partOf( index, vertex ) };
      mInputs->evidence.accidents.push_back( accident );
    }
  }
  mInputs->accidents = featuresOf( std::move( read ), ACCIDENT_FIELDS );
}

void EvidenceReader::readArea()
{
  const InputLayer &layer = mRequest.area;
  if ( !layer.source )
    return;
  mInputs->evidence.hasArea = true;
  ReadLayer read = readLayer( requestFor( layer, ShapeKind::Polygon, {} ) );
  for ( std::size_t index = 0; index < read.size(); ++index )
    mInputs->evidence.area.push_back( read.shapes.shape( index ) );
  mInputs->area = featuresOf( std::move( read ), 0 );
  const auto &area = mInputs->evidence.area;
  if ( std::all_of( area.begin(), area.end(), []( const Shape &shape ) { return shape.isEmpty(); } ) )
    throw QgsProcessingException(
      tr( "Layer \"%1\" has no usable polygon: choose another area, or leave it out." ).arg( layer.name ) );
}

} // namespace minemap
