// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_inputs.h"

#include "core/reconcile/claim_decoder.h"
#include "processing/document/report_documents.h"
#include "processing/document/report_maps.h"
#include "processing/parameters/field_values.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

#include <QJsonDocument>

#include <algorithm>
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

} // namespace

QStringList ReportRequest::files() const
{
  QStringList all = { scorecard,  diagnosis,     counts,         matches,     map.file,
                      finds.file, searched.file, accidents.file, alarms.file, proposed.file };
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
  request.alarms = reader.points( "ALARMS" );
  request.proposed =
    reader.layer( "PROPOSED", { compat::POLYGON_GEOMETRY, compat::LINE_GEOMETRY, compat::POINT_GEOMETRY },
                  tr( "polygons, lines or points" ) );
  request.recordFields = readElementFields( reader, request.map );
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

ReportContent ReportReader::read()
{
  ReportContent content;
  content.quoted = mRequest.quoted;
  content.title = mRequest.title;
  content.author = mRequest.author;
  const DocumentReader documents( mRequest.documents );
  documents.readScorecard( content, mRequest.scorecard );
  documents.readDiagnosis( content, mRequest.diagnosis );
  documents.readCounts( content, mRequest.counts );
  documents.readMatches( content, mRequest.matches );
  readRecords( content );
  // A map shows places, so that a redacted report has none.
  if ( !mRequest.isRedacted )
  {
    readMapEvidence();
    readCorrections();
    ReportMaps made = reportMaps( std::move( mMap ), mRequest.groupPages );
    content.maps = std::move( made.maps );
    content.groupsWithoutMap = made.groupsWithoutMap;
  }
  return content;
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
  content.hasElements = !mRequest.recordFields.empty();
  mRecordId = recordIdField( content.card );
  if ( fields.lookupField( mRecordId ) < 0 )
    mRecordId.clear();
  QStringList asked = SCORED_FIELDS;
  asked << mRecordId;
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
      std::vector<QVariant> values;
      for ( std::size_t element = 0; element < mRequest.recordFields.size(); ++element )
        values.push_back( read.value( index, FIRST_ELEMENT + element ) );
      content.elements.push_back(
        { shownId, recordElementsOf( kindOf( *mRequest.map.source ), !read.shapes.shape( index ).isEmpty(),
                                     mRequest.recordFields, values ) } );
    }
    mMap.records.push_back( { read.shapes.shape( index ), verdict, id.value_or( std::string() ), text( GROUP ) } );
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
  mMap.accidents = readPlaces( mRequest.accidents );
  mMap.alarms = readPlaces( mRequest.alarms );
}

std::vector<Point> ReportReader::readPlaces( const InputLayer &layer ) const
{
  std::vector<Point> places;
  if ( !layer.source )
    return places;
  const ReadLayer read = readLayer( layer, ShapeKind::Point, {} );
  for ( std::size_t index = 0; index < read.size(); ++index )
    places.insert( places.end(), read.shapes.vertices( index ).begin(), read.shapes.vertices( index ).end() );
  return places;
}

std::vector<ProposedRecord> ReportReader::readProposed() const
{
  std::vector<ProposedRecord> records;
  if ( !mRequest.proposed.source )
    return records;
  const QString status = QStringLiteral( "mm_status" );
  const bool hasStatus = mRequest.proposed.source->fields().lookupField( status ) >= 0;
  const ReadLayer read =
    readLayer( mRequest.proposed, kindOf( *mRequest.proposed.source ), { status, SCORED_FIELDS[ID], mRecordId } );
  for ( std::size_t index = 0; index < read.size(); ++index )
  {
    const auto text = [&]( std::size_t field ) { return textValue( read.value( index, field ) ); };
    if ( !hasStatus || text( 0 ) == std::string( PROPOSED_STATUS ) )
      records.push_back(
        { read.shapes.shape( index ), ( text( 1 ) ? text( 1 ) : text( 2 ) ).value_or( std::string() ) } );
  }
  return records;
}

void ReportReader::readCorrections()
{
  // A record is told by its id, where that is one record's alone.
  std::map<std::string, std::optional<std::size_t>> recordOf;
  for ( std::size_t record = 0; record < mMap.records.size(); ++record )
  {
    const auto [entry, isNew] = recordOf.emplace( mMap.records[record].id, record );
    if ( !isNew )
      entry->second.reset();
  }
  recordOf[std::string()].reset();
  const std::vector<ProposedRecord> proposed =
    mRequest.proposedRecords.empty() ? readProposed() : mRequest.proposedRecords;
  for ( const ProposedRecord &one : proposed )
  {
    const auto record = recordOf.find( one.id );
    mMap.corrections.push_back( { one.shape, record == recordOf.end() ? std::nullopt : record->second } );
  }
}

} // namespace minemap
