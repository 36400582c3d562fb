// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/report_inputs.h"

#include "core/reconcile/claim_decoder.h"
#include "processing/field_values.h"
#include "report/counts_reader.h"
#include "report/diagnosis_reader.h"
#include "report/matches_reader.h"
#include "report/scorecard_reader.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <map>

namespace minemap
{

namespace
{

//! Fields of the layers of minemap:scoremap, in the order in which they are read.
const QStringList SCORED_FIELDS = {
  QStringLiteral( "mm_id" ),    QStringLiteral( "mm_group" ), QStringLiteral( "mm_verdict" ),
  QStringLiteral( "mm_share" ), QStringLiteral( "mm_finds" ), QStringLiteral( "mm_near" ),
  QStringLiteral( "mm_mines" ), QStringLiteral( "mm_other" ), QStringLiteral( "mm_dist" ) };

enum ScoredField
{
  ID,
  GROUP,
  VERDICT,
  SHARE,
  FINDS,
  NEAR,
  MINES,
  OTHER,
  DISTANCE,
  RECORD_ID, //!< The field that the scorecard names.
  FIRST_ELEMENT
};

QByteArray contentOf( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException(
      QCoreApplication::translate( "ReportReader",
                                   "The file %1 cannot be read: check that it exists and that you may read "
                                   "it." )
        .arg( path ) );
  constexpr qint64 LARGEST = 200'000'000;
  if ( file.size() > LARGEST )
    throw QgsProcessingException(
      QCoreApplication::translate( "ReportReader",
                                   "The file %1 is too large for a document of this plugin: check whether "
                                   "it is the one you meant." )
        .arg( path ) );
  return file.readAll();
}

[[noreturn]] void refuse( const QString &path, const QString &problem, const QString &mend )
{
  throw QgsProcessingException( QCoreApplication::translate( "ReportReader", "The file %1 cannot be used: %2. %3" )
                                  .arg( QFileInfo( path ).fileName(), problem, mend ) );
}

template <typename Enumeration>
std::optional<Enumeration> wordOf( const QVariant &value, std::initializer_list<Enumeration> all )
{
  const OptionalText text = textValue( value );
  for ( const Enumeration each : all )
  {
    if ( text && *text == toText( each ) )
      return each;
  }
  return std::nullopt;
}

std::optional<Verdict> verdictOf( const QVariant &value )
{
  return wordOf( value, { Verdict::Confirmed, Verdict::MinedNotJudged, Verdict::Unconfirmed, Verdict::NotJudged } );
}

std::optional<FindClass> classOf( const QVariant &value )
{
  return wordOf( value, { FindClass::Outside, FindClass::NotSearched, FindClass::Later, FindClass::Inside,
                          FindClass::Near, FindClass::Unmapped } );
}

//! The field of RECORD_ID in the scorecard; empty where none was given.
QString recordIdField( const Scorecard &card )
{
  for ( const auto &[name, json] : card.parameters )
  {
    if ( name == "RECORD_ID" )
      return QJsonDocument::fromJson( QByteArray::fromStdString( "{\"id\": " + json + "}" ) )[QStringLiteral( "id" )]
        .toString();
  }
  return QString();
}

ElementState stateOf( const QVariant &value )
{
  return isNullValue( value ) ? ElementState::Empty : ElementState::Filled;
}

//! A number, else the parts of a text separated by semicolons.
int pointsOf( const QVariant &value )
{
  if ( isNullValue( value ) )
    return 0;
  if ( const std::optional<double> number = numberValue( value ) )
    return static_cast<int>( std::clamp( *number, 0.0, 1e6 ) );
  return value.toString().split( QLatin1Char( ';' ), Qt::SkipEmptyParts ).size();
}

bool hasTime( const QVariant &value )
{
  if ( value.userType() == QMetaType::QDateTime )
    return value.toDateTime().time() != QTime( 0, 0 );
  return value.toString().contains( QLatin1Char( ':' ) );
}

void take( RecordFields &fields, const QString &element, const QVariant &value )
{
  const ElementState state = stateOf( value );
  const auto better = []( ElementState &member, ElementState given ) { member = std::max( member, given ); };
  if ( element == QLatin1String( "reference_points" ) )
    fields.referencePoints = std::max( fields.referencePoints, 0 ) + pointsOf( value );
  else if ( element == QLatin1String( "perimeter" ) )
    better( fields.perimeter, state );
  else if ( element == QLatin1String( "type" ) )
    better( fields.type, state );
  else if ( element == QLatin1String( "number" ) )
    better( fields.number, state );
  else if ( element == QLatin1String( "method" ) )
    better( fields.emplacingMethod, state );
  else if ( element == QLatin1String( "fuse" ) )
    better( fields.fuseType, state );
  else if ( element == QLatin1String( "life_time" ) )
    better( fields.lifeTime, state );
  else if ( element == QLatin1String( "time" ) )
    better( fields.time, state );
  else if ( element == QLatin1String( "anti_handling" ) )
    better( fields.antiHandlingDevices, state );
  else if ( element == QLatin1String( "position" ) )
    better( fields.exactLocation, state );
  else if ( element == QLatin1String( "date" ) )
  {
    better( fields.date, state );
    if ( state == ElementState::Filled && hasTime( value ) )
      better( fields.time, ElementState::Filled );
  }
}

const QStringList ELEMENTS = {
  QStringLiteral( "reference_points" ), QStringLiteral( "perimeter" ), QStringLiteral( "type" ),
  QStringLiteral( "number" ),           QStringLiteral( "method" ),    QStringLiteral( "fuse" ),
  QStringLiteral( "life_time" ),        QStringLiteral( "date" ),      QStringLiteral( "time" ),
  QStringLiteral( "anti_handling" ),    QStringLiteral( "position" ) };

//! \a box and a margin, never a point.
Box padded( Box box, double share, double least )
{
  const double size = std::max( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum );
  const double margin = std::max( least, share * size );
  box.xMinimum -= margin;
  box.yMinimum -= margin;
  box.xMaximum += margin;
  box.yMaximum += margin;
  return box;
}

bool isFinite( const Point &point )
{
  return std::isfinite( point.x ) && std::isfinite( point.y );
}

//! A shape without what cannot be projected.
void project( Shape &shape, const LocalPlane &plane )
{
  plane.project( shape.vertices() );
  if ( !std::all_of( shape.vertices().begin(), shape.vertices().end(), isFinite ) )
    shape = Shape( shape.kind() );
}

void include( Box &box, const Shape &shape )
{
  for ( const Point &vertex : shape.vertices() )
    box.include( vertex );
}

} // namespace

QStringList ReportRequest::files() const
{
  QStringList all = { scorecard, diagnosis, counts, matches, map.file, finds.file, searched.file, accidents.file };
  all.removeAll( QString() );
  all.removeDuplicates();
  return all;
}

ReportReader::ReportReader( const ReportRequest &request, const QgsCoordinateTransformContext &transformContext,
                            QgsProcessingFeedback *feedback )
  : mRequest( request ),
    mTransformContext( transformContext ),
    mFeedback( feedback )
{
}

ReportRequest ReportReader::request( const ParameterReader &reader )
{
  ReportRequest request;
  request.scorecard = reader.text( "SCORECARD" );
  request.diagnosis = reader.text( "DIAGNOSIS" );
  request.counts = reader.text( "COUNTS_FILE" );
  request.matches = reader.text( "MATCHES" );
  request.map = reader.layer( "MAP", { compat::POLYGON_GEOMETRY, compat::LINE_GEOMETRY, compat::POINT_GEOMETRY },
                              tr( "polygons, lines or points" ) );
  request.finds = reader.points( "FINDS" );
  request.searched = reader.polygons( "SEARCHED" );
  request.accidents = reader.points( "ACCIDENTS" );
  request.recordFields = recordFields( reader, request.map );
  request.quoted = reader.text( "QUOTED_PERCENTAGE" ).trimmed();
  if ( !request.quoted.isEmpty() && !readQuotedPercentage( request.quoted.toStdString() ) )
    throw QgsProcessingException( tr( "QUOTED_PERCENTAGE is \"%1\": give a percentage such as 25, 25.5 or 20-25." )
                                    .arg( request.quoted.left( 60 ) ) );
  request.title = reader.text( "TITLE" ).trimmed();
  request.author = reader.text( "AUTHOR" ).trimmed();
  request.isRedacted = reader.boolean( "REDACTED" );
  request.groupPages = reader.integer( "GROUP_PAGES" );
  return request;
}

std::vector<std::pair<QString, QString>> ReportReader::recordFields( const ParameterReader &reader,
                                                                     const InputLayer &map )
{
  std::vector<std::pair<QString, QString>> fields;
  for ( const QString &part : reader.list( "RECORD_FIELDS" ) )
  {
    const QString element = part.section( QLatin1Char( '=' ), 0, 0 ).trimmed();
    const QString field = part.section( QLatin1Char( '=' ), 1 ).trimmed();
    if ( !ELEMENTS.contains( element ) || field.isEmpty() )
      throw QgsProcessingException(
        tr( "RECORD_FIELDS has \"%1\": give element=field, the element one of these words: %2." )
          .arg( part, ELEMENTS.join( QStringLiteral( ", " ) ) ) );
    if ( !map.source )
      throw QgsProcessingException( tr( "RECORD_FIELDS needs the layer whose fields it names: give it as MAP." ) );
    if ( map.source->fields().lookupField( field ) < 0 )
      throw QgsProcessingException(
        tr( "Layer \"%1\" has no field \"%2\": choose one of its fields." ).arg( map.name, field ) );
    fields.emplace_back( element, field );
  }
  return fields;
}

ReportContent ReportReader::read()
{
  ReportContent content;
  content.quoted = mRequest.quoted;
  content.title = mRequest.title;
  content.author = mRequest.author;
  readScorecard( content );
  readDiagnosis( content );
  content.counts = readDocument( mRequest.counts, "minemap-counts/1" );
  readCounts( content );
  content.matches = readDocument( mRequest.matches, "minemap-matches/1" );
  readMatches( content );
  readRecords( content );
  // A map shows places, so that a redacted report has none.
  if ( !mRequest.isRedacted )
  {
    readMapEvidence();
    addMaps( content );
  }
  return content;
}

void ReportReader::readScorecard( ReportContent &content ) const
{
  const ReadScorecard read = minemap::readScorecard( contentOf( mRequest.scorecard ) );
  if ( !read.problem.isEmpty() )
    refuse( mRequest.scorecard, read.problem, tr( "Give the file that Score a map wrote as SCORECARD." ) );
  content.card = read.card;
  content.digest = read.digest;
  content.digestFits = read.digestFits();
  content.missing = read.missing;
}

void ReportReader::readDiagnosis( ReportContent &content ) const
{
  if ( mRequest.diagnosis.isEmpty() )
    return;
  const ReadDiagnosis read = minemap::readDiagnosis( contentOf( mRequest.diagnosis ) );
  if ( !read.problem.isEmpty() )
    refuse( mRequest.diagnosis, read.problem, tr( "Give the file that Diagnose an error wrote as DIAGNOSIS." ) );
  content.diagnosis = read.report;
  content.diagnosisDigest = read.digest;
}

void ReportReader::readCounts( ReportContent &content ) const
{
  if ( !content.counts )
    return;
  const ReadCounts read = minemap::readCounts( *content.counts );
  if ( !read.problem.isEmpty() )
    refuse( mRequest.counts, read.problem, tr( "Give the file that Reconcile claimed and found mines wrote." ) );
  content.countsResult = read.result;
  content.countsDigestFits = read.digestFits();
  for ( const QString &key : read.missing )
    content.missing << QStringLiteral( "COUNTS_FILE: " ) + key;
}

void ReportReader::readMatches( ReportContent &content ) const
{
  if ( !content.matches )
    return;
  const ReadMatches read = minemap::readMatches( *content.matches );
  if ( !read.problem.isEmpty() )
    refuse( mRequest.matches, read.problem, tr( "Give the file that Match recorded mines with finds wrote." ) );
  content.matchesResult = read.report;
  for ( const QString &key : read.missing )
    content.missing << QStringLiteral( "MATCHES: " ) + key;
}

std::optional<JsonValue> ReportReader::readDocument( const QString &path, const char *schema )
{
  if ( path.isEmpty() )
    return std::nullopt;
  QString problem;
  std::optional<JsonValue> document = parseJson( contentOf( path ), problem );
  const JsonValue *given = document ? document->find( QStringLiteral( "schema" ) ) : nullptr;
  if ( document && ( !given || given->text != QLatin1String( schema ) ) )
    problem = tr( "its schema is not %1" ).arg( QLatin1String( schema ) );
  if ( !problem.isEmpty() )
    refuse( path, problem, tr( "Give the file that this plugin wrote." ) );
  return document;
}

ReadLayer ReportReader::readLayer( const InputLayer &layer, ShapeKind kind, const QStringList &fields ) const
{
  LayerRequest request;
  request.role = layer.role;
  request.layerName = layer.name;
  request.source = layer.source.get();
  request.kind = kind;
  request.fields = fields;
  request.mayBeAnywhere = true;
  // It is only drawn: what the score took was decided there.
  return LayerReader( true, UnknownDatum::Allow, mTransformContext, mFeedback ).read( request );
}

void ReportReader::readRecords( ReportContent &content )
{
  if ( !mRequest.map.source )
    return;
  const auto &fields = mRequest.map.source->fields();
  mMap.hasVerdicts = fields.lookupField( SCORED_FIELDS[VERDICT] ) >= 0;
  mHasGroups = fields.lookupField( SCORED_FIELDS[GROUP] ) >= 0;
  content.hasElements = !mRequest.recordFields.empty();
  QString idField = recordIdField( content.card );
  if ( fields.lookupField( idField ) < 0 )
    idField.clear();
  QStringList asked = SCORED_FIELDS;
  asked << idField;
  for ( const auto &element : mRequest.recordFields )
    asked << element.second;
  ReadLayer read = readLayer( mRequest.map, kindOf( *mRequest.map.source ), asked );
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    const auto text = [&]( int field ) { return textValue( read.value( index, static_cast<std::size_t>( field ) ) ); };
    const auto number = [&]( int field )
    { return numberValue( read.value( index, static_cast<std::size_t>( field ) ) ); };
    const OptionalText id = text( ID ) ? text( ID ) : text( RECORD_ID );
    const std::optional<Verdict> verdict = verdictOf( read.value( index, VERDICT ) );
    const std::string shownId = id.value_or( std::to_string( read.ids[index] ) );
    if ( mMap.hasVerdicts )
      content.records.push_back( { shownId, text( GROUP ), verdict, number( SHARE ), number( FINDS ), number( NEAR ),
                                   number( MINES ), number( OTHER ), number( DISTANCE ) } );
    if ( content.hasElements )
    {
      RecordFields elements;
      // What the layer draws needs no field.
      if ( !read.shapes.shape( index ).isEmpty() )
      {
        if ( kindOf( *mRequest.map.source ) == ShapeKind::Polygon )
          elements.perimeter = ElementState::Filled;
        else
          elements.exactLocation = ElementState::Filled;
      }
      for ( std::size_t element = 0; element < mRequest.recordFields.size(); ++element )
        take( elements, mRequest.recordFields[element].first, read.value( index, FIRST_ELEMENT + element ) );
      content.elements.push_back( { shownId, elementsOf( elements ) } );
    }
    mMap.records.push_back( { read.shapes.shape( index ), verdict } );
    mGroups.push_back( text( GROUP ) );
  }
  const auto byId = []( const auto &a, const auto &b ) { return a.id < b.id; };
  std::stable_sort( content.records.begin(), content.records.end(), byId );
  std::stable_sort( content.elements.begin(), content.elements.end(), byId );
}

void ReportReader::readMapEvidence()
{
  if ( mRequest.finds.source )
  {
    const QString field = QStringLiteral( "mm_class" );
    mMap.hasClasses = mRequest.finds.source->fields().lookupField( field ) >= 0;
    const ReadLayer read = readLayer( mRequest.finds, ShapeKind::Point, { field } );
    for ( std::size_t index = 0; index < read.size(); ++index )
    {
      for ( const Point &place : read.shapes.vertices( index ) )
        mMap.finds.push_back( { place, classOf( read.value( index, 0 ) ) } );
    }
  }
  if ( mRequest.searched.source )
  {
    const ReadLayer read = readLayer( mRequest.searched, ShapeKind::Polygon, {} );
    for ( std::size_t index = 0; index < read.size(); ++index )
      mMap.searched.push_back( read.shapes.shape( index ) );
  }
  if ( mRequest.accidents.source )
  {
    const ReadLayer read = readLayer( mRequest.accidents, ShapeKind::Point, {} );
    for ( std::size_t index = 0; index < read.size(); ++index )
    {
      for ( const Point &place : read.shapes.vertices( index ) )
        mMap.accidents.push_back( place );
    }
  }
}

void ReportReader::addMaps( ReportContent &content )
{
  std::vector<Point> places;
  for ( const auto &record : mMap.records )
    places.insert( places.end(), record.shape.vertices().begin(), record.shape.vertices().end() );
  for ( const auto &find : mMap.finds )
    places.push_back( find.place );
  if ( places.empty() )
    return;
  const LocalPlane plane( LocalPlane::centreOf( places ) );
  mMap.crs = plane.definition();
  Box box;
  for ( auto &record : mMap.records )
  {
    project( record.shape, plane );
    include( box, record.shape );
  }
  std::vector<Point> finds, accidents = mMap.accidents;
  for ( const auto &find : mMap.finds )
    finds.push_back( find.place );
  plane.project( finds );
  plane.project( accidents );
  std::vector<DiscrepancyMap::MapFind> shown;
  for ( std::size_t index = 0; index < finds.size(); ++index )
  {
    if ( !isFinite( finds[index] ) )
      continue;
    shown.push_back( { finds[index], mMap.finds[index].findClass } );
    box.include( finds[index] );
  }
  mMap.finds = shown;
  accidents.erase(
    std::remove_if( accidents.begin(), accidents.end(), []( const Point &place ) { return !isFinite( place ); } ),
    accidents.end() );
  mMap.accidents = accidents;
  for ( Shape &shape : mMap.searched )
    project( shape, plane );
  if ( box.isEmpty() )
    return;
  constexpr double MARGIN = 0.03, LEAST_MARGIN = 50;
  mMap.window = padded( box, MARGIN, LEAST_MARGIN );
  content.maps.push_back( mMap );
  addGroupMaps( mMap, content );
}

void ReportReader::addGroupMaps( const DiscrepancyMap &overview, ReportContent &content ) const
{
  std::map<OptionalText, Box> groups;
  for ( std::size_t index = 0; mHasGroups && index < overview.records.size(); ++index )
    include( groups[mGroups[index]], overview.records[index].shape );
  if ( groups.size() < 2 )
    return;
  for ( const auto &[group, box] : groups )
  {
    if ( box.isEmpty() || static_cast<int>( content.maps.size() ) > mRequest.groupPages )
      continue;
    constexpr double MARGIN = 0.15, LEAST_MARGIN = 200;
    DiscrepancyMap map = overview;
    map.group = group;
    map.window = padded( box, MARGIN, LEAST_MARGIN );
    content.maps.push_back( map );
  }
}

} // namespace minemap
