// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/scoremap_inputs.h"

#include "compat/qgis_compat.h"
#include "core/progress.h"
#include "processing/field_values.h"
#include "processing/input_projection.h"

#include <qgsexception.h>
#include <qgsfeedback.h>

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Kind, date and task of a search come first among the fields read.
constexpr int USED_FIELDS = 3;

ShapeKind kindOf( const QgsProcessingFeatureSource &source )
{
  switch ( QgsWkbTypes::geometryType( source.wkbType() ) )
  {
  case compat::POINT_GEOMETRY:
    return ShapeKind::Point;
  case compat::LINE_GEOMETRY:
    return ShapeKind::Line;
  default:
    return ShapeKind::Polygon;
  }
}

//! The first 12 hex digits of the hash of the normalised geometry.
std::string geometryId( const std::string &normalForm )
{
  const QByteArray hash = QCryptographicHash::hash(
    QByteArray( normalForm.data(), static_cast<int>( normalForm.size() ) ), QCryptographicHash::Sha256 );
  constexpr int DIGITS = 12;
  return normalForm.empty() ? std::string() : hash.toHex().left( DIGITS ).toStdString();
}

//! Texts that mean that ground was released without a search, in the words of IMAS and of IMSMA.
bool looksUnsearched( const QString &text )
{
  // English, Spanish, French, Portuguese, Russian, Ukrainian, Bosnian, Arabic.
  static const QRegularExpression words(
    QStringLiteral(
      "cancel|reduc|réd|reduz|annul|descart|desk|non?.?t[eé]c|não.?t[eé]c|\\bnts\\b|\\bent\\b|нетехн|не техн|"
      "отмен|сокращ|скасов|otkaz|netehni|غير (ال)?(تقني|فني)|إلغاء|ملغا" ),
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption );
  return words.match( text ).hasMatch();
}

//! Names a feature by a value that is wrong, too: numbers alone may be taken for it.
QString withValue( const ReadFeature &feature, const QVariant &value )
{
  constexpr int LONGEST = 30;
  return QStringLiteral( "%1 (\"%2\")" ).arg( QString::number( feature.id ), value.toString().left( LONGEST ) );
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

ReadLayer ScoremapReader::readLayer( const InputLayer &layer, ShapeKind kind, const QStringList &fields,
                                     int usedFields )
{
  LayerRequest request;
  request.role = layer.role;
  request.layerName = layer.name;
  request.source = layer.source.get();
  request.kind = kind;
  request.fields = fields;
  request.usedFields = usedFields;
  request.filter = layer.filter;
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

DatePeriod ScoremapReader::dateOf( const QVariant &value, const InputLayer &layer, const ReadFeature &feature )
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
    const QStringList fields = { mRequest.recordId, mRequest.groupBy, mRequest.mapDate, mRequest.claimed };
    addRecords( layer, readLayer( layer, kindOf( *layer.source ), fields ), number++ );
  }
  const std::vector<Record> &records = mInputs->map.records;
  if ( records.empty() )
    throw QgsProcessingException( tr( "Layer \"%1\" has no features: choose a map with records, or widen its selection "
                                      "or filter." )
                                    .arg( mRequest.maps.front().name ) );
  if ( std::all_of( records.begin(), records.end(), []( const Record &record ) { return record.shape.isEmpty(); } ) )
    throw QgsProcessingException( tr( "No feature of layer \"%1\" has a usable geometry: choose another map layer." )
                                    .arg( mRequest.maps.front().name ) );
}

void ScoremapReader::addRecords( const InputLayer &layer, ReadLayer read, int number )
{
  for ( ReadFeature &feature : read.features )
  {
    Record record;
    const OptionalText id = textValue( feature.values.value( 0 ) );
    if ( !mRequest.recordId.isEmpty() && !id )
      countNote( mInputs->notes, "null_record_ids", Severity::Warning, layer.name, QString::number( feature.id ) );
    record.id = id ? *id : geometryId( feature.normalForm );
    record.normalForm = feature.normalForm;
    record.group = textValue( feature.values.value( 1 ) );
    record.mapDate = dateOf( feature.values.value( 2 ), layer, feature );
    const QVariant claimed = feature.values.value( 3 );
    record.claimed = numberValue( claimed );
    if ( !isNullValue( claimed ) && ( !record.claimed || *record.claimed < 0 ) )
    {
      countNote( mInputs->notes, "claimed_unreadable", Severity::Warning, layer.name, withValue( feature, claimed ) );
      record.claimed = std::nullopt;
    }
    record.shape = std::move( feature.shape );
    mInputs->map.records.push_back( std::move( record ) );
    mInputs->recordOrigins.push_back( { number, feature.id } );
  }
}

void ScoremapReader::readFinds()
{
  const InputLayer &layer = mRequest.finds;
  const QStringList fields = { mRequest.quantity, mRequest.laidDate, mRequest.findDate, mRequest.task };
  const ReadLayer read = readLayer( layer, ShapeKind::Point, fields );
  for ( const ReadFeature &feature : read.features )
    addFind( layer, feature );
  if ( mInputs->evidence.finds.empty() )
    throw QgsProcessingException( tr( "Layer \"%1\" has no usable find: choose a layer of found mines with points and "
                                      "quantities above 0." )
                                    .arg( layer.name ) );
}

void ScoremapReader::addFind( const InputLayer &layer, const ReadFeature &feature )
{
  Find find;
  const QVariant quantity = feature.values.value( 0 );
  const QString number = QString::number( feature.id );
  if ( !isNullValue( quantity ) )
  {
    const std::optional<double> value = numberValue( quantity );
    if ( !value || *value != std::floor( *value ) )
      throw QgsProcessingException(
        tr( "Feature %1 of layer \"%2\" has \"%3\" in the field \"%4\" given as QUANTITY: it must be a whole number." )
          .arg( number, layer.name, quantity.toString(), mRequest.quantity ) );
    if ( *value <= 0 )
    {
      countNote( mInputs->notes, "quantity_excluded", Severity::Warning, layer.name, number );
      return;
    }
    find.quantity = *value;
  }
  find.laid = dateOf( feature.values.value( 1 ), layer, feature );
  find.found = dateOf( feature.values.value( 2 ), layer, feature );
  find.task = textValue( feature.values.value( 3 ) );
  if ( feature.shape.vertices().size() > 1 )
    countNote( mInputs->notes, "multipoint_exploded", Severity::Information, layer.name, number );
  for ( const Point &place : feature.shape.vertices() )
  {
    find.place = place;
    mInputs->evidence.finds.push_back( find );
    mInputs->findOrigins.push_back( { 0, feature.id } );
  }
}

bool ScoremapReader::countsAsSearched( const ReadFeature &feature, const InputLayer &layer )
{
  if ( mRequest.searchKind.isEmpty() )
  {
    const bool isSuspicious =
      std::any_of( feature.values.begin() + USED_FIELDS, feature.values.end(),
                   []( const QVariant &value )
                   { return value.userType() == QMetaType::QString && looksUnsearched( value.toString() ); } );
    if ( isSuspicious )
      countNote( mInputs->notes, "search_kind_unknown", Severity::Warning, layer.name, QString::number( feature.id ) );
    return true;
  }
  const OptionalText kind = textValue( feature.values.value( 0 ) );
  if ( mRequest.searchCounts.isEmpty() )
  {
    if ( kind && looksUnsearched( QString::fromStdString( *kind ) ) )
      countNote( mInputs->notes, "search_kind_unknown", Severity::Warning, layer.name, QString::number( feature.id ) );
    return true;
  }
  return kind && mRequest.searchCounts.contains( QString::fromStdString( *kind ), Qt::CaseInsensitive );
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
  ReadLayer read = readLayer( layer, ShapeKind::Polygon, fields, USED_FIELDS );
  SearchedGround &searched = mInputs->evidence.searched;
  searched.isKnown = true;
  searched.hasTasks = !mRequest.searchTask.isEmpty();
  for ( ReadFeature &feature : read.features )
  {
    if ( !countsAsSearched( feature, layer ) )
      continue;
    SearchedPiece piece;
    piece.searched = dateOf( feature.values.value( 1 ), layer, feature );
    piece.task = textValue( feature.values.value( 2 ) );
    piece.shape = std::move( feature.shape );
    searched.pieces.push_back( std::move( piece ) );
  }
  if ( searched.pieces.empty() && !read.features.empty() )
    throw QgsProcessingException( tr( "No feature of layer \"%1\" counts as searched: check SEARCH_COUNTS against the "
                                      "values of field \"%2\"." )
                                    .arg( layer.name, mRequest.searchKind ) );
  if ( read.features.empty() )
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
  const ReadLayer read = readLayer( layer, ShapeKind::Point, { mRequest.accidentDate } );
  for ( const ReadFeature &feature : read.features )
  {
    for ( const Point &place : feature.shape.vertices() )
      mInputs->evidence.accidents.push_back( { place, dateOf( feature.values.value( 0 ), layer, feature ) } );
  }
}

void ScoremapReader::readArea()
{
  const InputLayer &layer = mRequest.area;
  if ( !layer.source )
    return;
  mInputs->evidence.hasArea = true;
  ReadLayer read = readLayer( layer, ShapeKind::Polygon, {} );
  for ( ReadFeature &feature : read.features )
    mInputs->evidence.area.push_back( std::move( feature.shape ) );
  const auto &area = mInputs->evidence.area;
  if ( std::all_of( area.begin(), area.end(), []( const Shape &shape ) { return shape.isEmpty(); } ) )
    throw QgsProcessingException(
      tr( "Layer \"%1\" has no usable polygon: choose another area, or leave it out." ).arg( layer.name ) );
}

} // namespace minemap
