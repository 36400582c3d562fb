// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reconcile/reconcilecounts_claims.h"

#include "core/reconcile/claim_words.h"
#include "core/reconcile/timely_search.h"
#include "core/score/scorecard.h"
#include "core/score/void_numbers.h"
#include "processing/parameters/field_values.h"
#include "processing/reading/content_hash.h"
#include "processing/reading/date_columns.h"
#include "processing/reading/feature_loop.h"
#include "processing/reading/feedback_progress.h"
#include "processing/reading/layer_reader.h"
#include "processing/reading/texts_of_dates.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeaturerequest.h>
#include <qgsprocessingutils.h>

#include <map>
#include <unordered_map>

namespace minemap
{

namespace
{

constexpr const char *NO_SUCH_RECORD = "no record has this id";
constexpr const char *SEVERAL_RECORDS = "several records have this id";
constexpr std::size_t LONGEST_SHOWN = 200;

std::string plainText( const QVariant &value )
{
  return textValue( value ).value_or( std::string() );
}

//! A claim as one text, to be shown.
std::string shownClaim( const Claim &claim )
{
  std::string text;
  const auto add = [&]( const std::string &piece ) { text += ( text.empty() ? "" : "; " ) + piece; };
  for ( const ClaimedMines &mines : claim.mines )
    add( toText( mines.number ) + ( mines.spelling.empty() ? "" : " " + mines.spelling ) );
  for ( const UnreadPiece &piece : claim.unread )
    add( piece.text );
  return shortened( text, LONGEST_SHOWN );
}

} // namespace

CountsReader::CountsReader( const CountsRequest &request, EvidenceInputs &inputs, QgsFeedback *feedback )
  : mRequest( request ),
    mInputs( inputs ),
    mFeedback( feedback )
{
  for ( const UnreadLine &line : mDictionary.extend( request.dictionary.content.toStdString() ) )
    mUnparsed.push_back( { {}, shortened( line.text, LONGEST_SHOWN ), line.reason } );
}

Claim CountsReader::claimOf( std::size_t record ) const
{
  std::vector<QVariant> values;
  for ( int field = 0; field < mRequest.score.mapFields.size(); ++field )
    values.push_back( mInputs.value( mInputs.map.records[record], field ) );
  if ( values.empty() )
    return {};
  if ( mRequest.source == ClaimSource::Text )
    return readClaimText( plainText( values[0] ), mDictionary );
  Claim claim;
  if ( mRequest.source == ClaimSource::Columns )
  {
    std::vector<std::pair<std::string, std::string>> columns;
    for ( std::size_t column = 0; column < values.size(); ++column )
      columns.emplace_back( mRequest.columnTypes[static_cast<int>( column )].toStdString(),
                            plainText( values[column] ) );
    return readClaimColumns( columns, mDictionary );
  }
  if ( mRequest.source != ClaimSource::Number )
    return claim;
  const std::string number = plainText( values[0] );
  const std::string type = values.size() > 1 ? plainText( values[1] ) : std::string();
  const ReadCount count = readCount( number );
  const MineType known = mDictionary.find( type );
  if ( count.number && known.isFuze )
    claim.unread.push_back( { shortened( type, LONGEST_SHOWN ), known.reason } );
  else if ( count.number )
    claim.mines.push_back( { known, *count.number, shortened( type, LONGEST_SHOWN ) } );
  else if ( count.reason )
    claim.unread.push_back( { shortened( number, LONGEST_SHOWN ), count.reason } );
  return claim;
}

std::vector<CountedRecord> CountsReader::records( const ScoreResult &score )
{
  std::vector<CountedRecord> records;
  records.reserve( mInputs.map.records.size() );
  const FeedbackProgress progress( mFeedback );
  const std::vector<const char *> voidReasons = voidCounts( score.card, mInputs.map.records.size() );
  for ( std::size_t index = 0; index < mInputs.map.records.size(); ++index )
  {
    progress.stopIfCanceled();
    const Record &record = mInputs.map.records[index];
    CountedRecord counted;
    counted.voidReason = voidReasons[index];
    counted.id = record.id;
    counted.group = record.group;
    counted.mapDate = record.mapDate;
    counted.claim = claimOf( index );
    if ( score.card.searchedKnown )
      counted.searchedShare = score.records[index].share;
    if ( const OptionalText &task = score.records[index].searchTask )
      counted.cluster = "task " + *task;
    records.push_back( std::move( counted ) );
  }
  if ( mRequest.source == ClaimSource::Table )
    readTable( records );
  if ( mRequest.source == ClaimSource::Number )
    refuseCodes( records );
  return records;
}

void CountsReader::refuseCodes( std::vector<CountedRecord> &records ) const
{
  std::vector<std::size_t> codes;
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    if ( readCount( plainText( mInputs.value( mInputs.map.records[index], 0 ) ) ).couldBeCode )
      codes.push_back( index );
  }
  if ( codes.size() < 2 )
    return;
  for ( const std::size_t index : codes )
    records[index].claim = { {}, { { plainText( mInputs.value( mInputs.map.records[index], 0 ) ), LOOKS_LIKE_CODE } } };
}

void CountsReader::readTable( std::vector<CountedRecord> &records )
{
  std::unordered_map<std::string, std::vector<std::size_t>> places;
  for ( std::size_t index = 0; index < records.size(); ++index )
    places[records[index].id].push_back( index );
  for ( const auto &[id, claim] : readClaimTable( readRows(), mDictionary ) )
  {
    const auto place = places.find( id );
    if ( place == places.end() )
      mUnparsed.push_back( { shortened( id, LONGEST_SHOWN ), shownClaim( claim ), NO_SUCH_RECORD } );
    else if ( place->second.size() == 1 )
      records[place->second.front()].claim = claim;
    else
    {
      // Which of them it speaks of cannot be told.
      for ( const std::size_t index : place->second )
        records[index].claim.unread.push_back( { shownClaim( claim ), SEVERAL_RECORDS } );
    }
  }
}

std::vector<ClaimRow> CountsReader::readRows()
{
  const InputLayer &table = mRequest.claims;
  const QgsFields fields = table.source->fields();
  const int record = fields.lookupField( mRequest.claimRecord );
  const int type = mRequest.claimType.isEmpty() ? -1 : fields.lookupField( mRequest.claimType );
  const int quantity = fields.lookupField( mRequest.claimQuantity );
  QgsFeatureRequest request;
  request.setFlags( compat::REQUEST_NO_GEOMETRY );
  std::vector<ClaimRow> rows;
  std::vector<std::vector<FeatureHash>> hashes( 1 );
  FeatureHasher hasher;
  const auto readRow = [&]( const QgsFeature &feature )
  {
    std::string bytes;
    for ( const int field : { record, type, quantity } )
    {
      if ( field >= 0 )
        appendValue( bytes, feature.attribute( field ) );
    }
    hashes.front().push_back( hasher.hash( {}, bytes ) );
    rows.push_back( { plainText( feature.attribute( record ) ),
                      type < 0 ? std::string() : plainText( feature.attribute( type ) ),
                      plainText( feature.attribute( quantity ) ) } );
  };
  forEachFeature( table, mFeedback, readRow, request );
  sortHashes( hashes.front() );
  InputDescription description;
  description.role = table.role.toStdString();
  description.layer = table.name.toStdString();
  description.filter = table.filter.toStdString();
  description.features = static_cast<std::int64_t>( rows.size() );
  const StopFlag stop( false );
  description.contentHash = contentHash( hashes, stop );
  mInputs.descriptions.push_back( description );
  return rows;
}

std::optional<DateColumn> CountsReader::madeDates() const
{
  if ( mRequest.madeDate.isEmpty() )
    return std::nullopt;
  const InputLayer &layer = mRequest.score.finds;
  const std::vector<QVariant> &values = mInputs.finds.columns.back();
  return DateColumn( { "MADE_DATE", layer.name, mRequest.madeDate, layer.hasGuessedDates( mRequest.madeDate ) },
                     withTextsOfDates( values, mInputs.finds.ids, layer, mRequest.madeDate ), mInputs.finds,
                     mRequest.score.dates, mInputs.notes );
}

std::vector<CountedFind> CountsReader::finds( const ScoreResult &score ) const
{
  std::vector<CountedFind> finds;
  std::map<std::string, MineType> known;
  const std::optional<DateColumn> made = madeDates();
  const TimelySearch timely( mInputs.evidence.searched );
  const FeedbackProgress progress( mFeedback );
  for ( std::size_t index = 0; index < mInputs.evidence.finds.size(); ++index )
  {
    progress.stopIfCanceled();
    const Find &find = mInputs.evidence.finds[index];
    const ScoredFind &scored = score.finds[index];
    if ( scored.findClass == FindClass::Outside )
      continue;
    if ( find.quantity > static_cast<double>( LARGEST_COUNT ) )
      throw QgsProcessingException(
        tr( "Feature %1 of layer \"%2\" has a quantity of over ten million in the field \"%3\": correct it." )
          .arg( mInputs.nameOf( find ), mRequest.score.finds.name, mRequest.score.quantity ) );
    if ( find.quantity > 1 && mInputs.finds.hasSeveralPoints( find.origin.feature ) )
      throw QgsProcessingException(
        tr( "Feature %1 of layer \"%2\" has several points and more than one mine in the field \"%3\", which would "
            "count at each point: split it." )
          .arg( mInputs.nameOf( find ), mRequest.score.finds.name, mRequest.score.quantity ) );
    CountedFind counted;
    counted.record = scored.record;
    const std::string spelling = mRequest.findType.isEmpty() ? std::string() : plainText( mInputs.value( find, 0 ) );
    counted.spelling = shortened( spelling, LONGEST_SHOWN );
    const auto [type, isNew] = known.try_emplace( spelling );
    if ( isNew )
      type->second = mDictionary.find( spelling );
    counted.type = type->second;
    counted.quantity = static_cast<std::int64_t>( find.quantity );
    if ( counted.quantity > 0 && saysNoMine( spelling ) )
    {
      countNote( mInputs.notes, "finds_said_no_mine", Severity::Warning, mRequest.score.finds.name,
                 mInputs.nameOf( find ) );
      continue;
    }
    counted.laid = find.laid;
    counted.made = made ? made->at( find.origin.feature ) : DatePeriod();
    counted.found = find.found;
    counted.cluster = scored.cluster;
    counted.isSearched =
      scored.findClass != FindClass::NotSearched &&
      ( scored.record < 0 ||
        timely.isTimely( find.place, mInputs.map.records[static_cast<std::size_t>( scored.record )].mapDate ) );
    finds.push_back( counted );
  }
  return finds;
}

} // namespace minemap
