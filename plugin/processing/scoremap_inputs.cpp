// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/scoremap_inputs.h"

#include "compat/qgis_compat.h"
#include "processing/feedback_progress.h"
#include "processing/field_values.h"
#include "processing/input_projection.h"
#include "processing/search_kind.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Kind, date and task of a search come first among the fields read.
constexpr std::size_t USED_FIELDS = 3;

//! Names a feature by a value that is wrong, too: numbers alone may be taken for it.
QString withValue( QgsFeatureId feature, const QVariant &value )
{
  constexpr int LONGEST = 30;
  return QStringLiteral( "%1 (\"%2\")" ).arg( QString::number( feature ), value.toString().left( LONGEST ) );
}

} // namespace

ScoremapReader::ScoremapReader( const ScoremapRequest &request, const QgsCoordinateTransformContext &transformContext,
                                QgsFeedback *feedback )
  : mRequest( request ),
    mFeedback( feedback ),
    mReader( request.repair, request.allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse, transformContext,
             feedback )
{
}

std::unique_ptr<ScoremapInputs> ScoremapReader::read()
{
  mInputs = std::make_unique<ScoremapInputs>();
  readMap();
  readFinds();
  readSearched();
  readAccidents();
  readArea();
  InputProjection( mRequest, *mInputs, mFeedback ).run();
  return std::move( mInputs );
}

LayerRequest ScoremapReader::requestFor( const InputLayer &layer, ShapeKind kind, const QStringList &fields )
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

ReadLayer ScoremapReader::readLayer( LayerRequest request )
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

std::vector<QVariant> ScoremapReader::lastValues( const ReadLayer &read, std::size_t index, int count )
{
  std::vector<QVariant> values;
  for ( std::size_t field = read.columns.size() - static_cast<std::size_t>( count ); field < read.columns.size();
        ++field )
    values.push_back( read.value( index, field ) );
  return values;
}

DatePeriod ScoremapReader::dateOf( const QVariant &value, const InputLayer &layer, QgsFeatureId feature )
{
  const std::optional<DatePeriod> date = dateValue( value );
  if ( !date )
    countNote( mInputs->notes, "dates_unreadable", Severity::Warning, layer.name, withValue( feature, value ) );
  return date.value_or( DatePeriod{} );
}

void ScoremapReader::readMap()
{
  mInputs->map.hasIds = !mRequest.recordId.isEmpty();
  mInputs->map.hasGroups = !mRequest.groupBy.isEmpty();
  mInputs->map.hasDates = !mRequest.mapDate.isEmpty();
  int number = 0;
  for ( const InputLayer &layer : mRequest.maps )
  {
    const QStringList fields =
      QStringList{ mRequest.recordId, mRequest.groupBy, mRequest.mapDate, mRequest.claimed } + mRequest.mapFields;
    LayerRequest request = requestFor( layer, kindOf( *layer.source ), fields );
    request.keepsNormalForms = true;
    request.makesIds = mRequest.recordId.isEmpty();
    request.idField = mRequest.recordId.isEmpty() ? -1 : 0;
    request.mayBeAnywhere = mRequest.mapMayBeAnywhere;
    addRecords( layer, readLayer( request ), number++ );
  }
  const std::vector<Record> &records = mInputs->map.records;
  if ( records.empty() )
    throw QgsProcessingException( tr( "Layer \"%1\" has no features: choose a map with records, or widen its selection "
                                      "or filter." )
                                    .arg( mRequest.maps.front().name ) );
  const auto isEmpty = []( const Shape &shape ) { return shape.isEmpty(); };
  const std::vector<Shape> &sources = mInputs->recordSources;
  const bool hasSource = !std::all_of( sources.begin(), sources.end(), isEmpty );
  if ( !hasSource &&
       std::all_of( records.begin(), records.end(), [&]( const Record &record ) { return isEmpty( record.shape ); } ) )
    throw QgsProcessingException( tr( "No feature of layer \"%1\" has a usable geometry: choose another map layer." )
                                    .arg( mRequest.maps.front().name ) );
}

void ScoremapReader::addRecords( const InputLayer &layer, ReadLayer read, int number )
{
  mInputs->mapCrs.push_back( read.description.crs );
  const FeedbackProgress progress( mFeedback );
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    progress.stopIfCanceled();
    const QgsFeatureId feature = read.ids[index];
    Record record;
    const OptionalText id = textValue( read.value( index, 0 ) );
    if ( !mRequest.recordId.isEmpty() && !id )
      countNote( mInputs->notes, "null_record_ids", Severity::Warning, layer.name, QString::number( feature ) );
    record.id = id ? *id : read.geometryIds.empty() ? geometryId( read.normalForms[index] ) : read.geometryIds[index];
    record.normalForm = std::move( read.normalForms[index] );
    record.group = textValue( read.value( index, 1 ) );
    record.mapDate = dateOf( read.value( index, 2 ), layer, feature );
    const QVariant &claimed = read.value( index, 3 );
    record.claimed = numberValue( claimed );
    if ( !isNullValue( claimed ) && ( !record.claimed || *record.claimed < 0 ) )
    {
      countNote( mInputs->notes, "claimed_unreadable", Severity::Warning, layer.name, withValue( feature, claimed ) );
      record.claimed = std::nullopt;
    }
    record.shape = read.shapes.shape( index );
    if ( mRequest.mapMayBeAnywhere )
      mInputs->recordSources.push_back( read.sources.shape( index ) );
    if ( !mRequest.mapFields.isEmpty() )
      mInputs->recordValues.push_back( lastValues( read, index, mRequest.mapFields.size() ) );
    mInputs->map.records.push_back( std::move( record ) );
    mInputs->recordOrigins.push_back( { number, feature } );
  }
}

void ScoremapReader::readFinds()
{
  const InputLayer &layer = mRequest.finds;
  const QStringList fields =
    QStringList{ mRequest.quantity, mRequest.laidDate, mRequest.findDate, mRequest.task } + mRequest.findFields;
  const ReadLayer read = readLayer( requestFor( layer, ShapeKind::Point, fields ) );
  mInputs->evidence.finds.reserve( read.shapes.vertices().size() );
  mInputs->findOrigins.reserve( read.shapes.vertices().size() );
  const FeedbackProgress progress( mFeedback );
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    progress.stopIfCanceled();
    addFind( layer, read, index );
  }
  if ( mInputs->evidence.finds.empty() )
    throw QgsProcessingException( tr( "Layer \"%1\" has no usable find: choose a layer of found mines with points and "
                                      "quantities above 0." )
                                    .arg( layer.name ) );
}

void ScoremapReader::addFind( const InputLayer &layer, const ReadLayer &read, std::size_t index )
{
  Find find;
  const QgsFeatureId feature = read.ids[index];
  const QVariant &quantity = read.value( index, 0 );
  if ( !isNullValue( quantity ) )
  {
    const std::optional<double> value = numberValue( quantity );
    if ( !value || *value != std::floor( *value ) )
      throw QgsProcessingException(
        tr( "Feature %1 of layer \"%2\" has \"%3\" in the field \"%4\" given as QUANTITY: it must be a whole number." )
          .arg( QString::number( feature ), layer.name, quantity.toString(), mRequest.quantity ) );
    if ( *value <= 0 )
    {
      countNote( mInputs->notes, "quantity_excluded", Severity::Warning, layer.name, QString::number( feature ) );
      return;
    }
    find.quantity = *value;
  }
  find.laid = dateOf( read.value( index, 1 ), layer, feature );
  find.found = dateOf( read.value( index, 2 ), layer, feature );
  find.task = textValue( read.value( index, 3 ) );
  const Path places = read.shapes.vertices( index );
  if ( places.size() > 1 )
    countNote( mInputs->notes, "multipoint_exploded", Severity::Information, layer.name, QString::number( feature ) );
  for ( const Point &place : places )
  {
    find.place = place;
    mInputs->evidence.finds.push_back( find );
    if ( !mRequest.findFields.isEmpty() )
      mInputs->findValues.push_back( lastValues( read, index, mRequest.findFields.size() ) );
    mInputs->findOrigins.push_back( { 0, feature } );
  }
}

bool ScoremapReader::countsAsSearched( const InputLayer &layer, const ReadLayer &read, std::size_t index )
{
  const OptionalText kind = textValue( read.value( index, 0 ) );
  if ( !mRequest.searchKind.isEmpty() && !mRequest.searchCounts.isEmpty() )
    return kind && mRequest.searchCounts.contains( QString::fromStdString( *kind ), Qt::CaseInsensitive );

  bool isSuspicious = kind && looksUnsearched( QString::fromStdString( *kind ) );
  for ( std::size_t field = USED_FIELDS; field < read.columns.size() && !isSuspicious; ++field )
  {
    const QVariant &value = read.value( index, field );
    isSuspicious = value.userType() == QMetaType::QString && looksUnsearched( value.toString() );
  }
  if ( isSuspicious )
    countNote( mInputs->notes, "search_kind_unknown", Severity::Warning, layer.name,
               QString::number( read.ids[index] ) );
  return true;
}

void ScoremapReader::readSearched()
{
  const InputLayer &layer = mRequest.searched;
  if ( !layer.source )
    return;
  QStringList fields = { mRequest.searchKind, mRequest.searchDate, mRequest.searchTask };
  if ( mRequest.searchKind.isEmpty() )
  {
    for ( const QgsField &field : layer.source->fields() )
      fields << field.name();
  }
  // All other texts are only looked at for words that mean no search.
  LayerRequest request = requestFor( layer, ShapeKind::Polygon, fields );
  request.usedFields = static_cast<int>( USED_FIELDS );
  const ReadLayer read = readLayer( request );
  SearchedGround &searched = mInputs->evidence.searched;
  searched.isKnown = true;
  searched.hasTasks = !mRequest.searchTask.isEmpty();
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    if ( !countsAsSearched( layer, read, index ) )
      continue;
    SearchedPiece piece;
    piece.searched = dateOf( read.value( index, 1 ), layer, read.ids[index] );
    piece.task = textValue( read.value( index, 2 ) );
    piece.shape = read.shapes.shape( index );
    searched.pieces.push_back( std::move( piece ) );
  }
  if ( searched.pieces.empty() && read.size() > 0 )
    throw QgsProcessingException( tr( "No feature of layer \"%1\" counts as searched: check SEARCH_COUNTS against the "
                                      "values of field \"%2\"." )
                                    .arg( layer.name, mRequest.searchKind ) );
  if ( read.size() == 0 )
    throw QgsProcessingException( tr( "Layer \"%1\" has no features: choose the layer of searched ground, or leave it "
                                      "out." )
                                    .arg( layer.name ) );
}

void ScoremapReader::readAccidents()
{
  const InputLayer &layer = mRequest.accidents;
  if ( !layer.source )
    return;
  mInputs->evidence.hasAccidents = true;
  const ReadLayer read =
    readLayer( requestFor( layer, ShapeKind::Point, QStringList{ mRequest.accidentDate } + mRequest.accidentFields ) );
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    for ( const Point &place : read.shapes.vertices( index ) )
    {
      mInputs->evidence.accidents.push_back( { place, dateOf( read.value( index, 0 ), layer, read.ids[index] ) } );
      mInputs->accidentOrigins.push_back( { 0, read.ids[index] } );
      if ( !mRequest.accidentFields.isEmpty() )
        mInputs->accidentValues.push_back( lastValues( read, index, mRequest.accidentFields.size() ) );
    }
  }
}

void ScoremapReader::readArea()
{
  const InputLayer &layer = mRequest.area;
  if ( !layer.source )
    return;
  mInputs->evidence.hasArea = true;
  const ReadLayer read = readLayer( requestFor( layer, ShapeKind::Polygon, {} ) );
  for ( std::size_t index = 0; index < read.size(); ++index )
    mInputs->evidence.area.push_back( read.shapes.shape( index ) );
  const auto &area = mInputs->evidence.area;
  if ( std::all_of( area.begin(), area.end(), []( const Shape &shape ) { return shape.isEmpty(); } ) )
    throw QgsProcessingException(
      tr( "Layer \"%1\" has no usable polygon: choose another area, or leave it out." ).arg( layer.name ) );
}

} // namespace minemap
