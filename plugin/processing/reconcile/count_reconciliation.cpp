// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reconcile/count_reconciliation.h"

#include "core/reconcile/unconfirmed_ground.h"
#include "processing/reading/card_origin.h"
#include "processing/reading/feedback_progress.h"
#include "processing/reading/layer_reader.h"
#include "processing/reconcile/reconcilecounts_accidents.h"
#include "processing/reconcile/reconcilecounts_claims.h"

#include <algorithm>
#include <tuple>

namespace minemap
{

namespace
{

//! Notes about rates that are not told here would only confuse.
bool concernsRates( const Note &note )
{
  constexpr const char *CODES[] = { "few_clusters",      "few_record_clusters",  "large_cluster",
                                    "few_groups_ground", "group_may_take_finds", "finds_just_outside" };
  return std::any_of( std::begin( CODES ), std::end( CODES ), [&]( const char *code ) { return note.code == code; } );
}

//! What of a score stands in the result.
Scorecard cardOf( const Scorecard &score )
{
  Scorecard card;
  card.tolerance = score.tolerance;
  card.searchedKnown = score.searchedKnown;
  card.hasAccidents = score.hasAccidents;
  card.accidents = score.accidents;
  card.distanceError = score.distanceError;
  card.assumptions = score.assumptions;
  std::copy_if( score.notes.begin(), score.notes.end(), std::back_inserter( card.notes ),
                []( const Note &note ) { return !concernsRates( note ); } );
  return card;
}

//! Mines and searched ground within the tolerance of the map and beyond it.
ErrorCost costOf( const ScoreResult &score, const Evidence &evidence, const UnconfirmedGround &unconfirmed,
                  const CostRates &rates )
{
  CostInput input;
  input.rates = rates;
  // Where no verdict counts, no ground is that of unconfirmed records.
  if ( !invalidatingConfirmation( score.card.assumptions ) )
  {
    input.searchedUnconfirmed = unconfirmed.searched;
    input.blockedUnconfirmed = unconfirmed.all;
  }
  for ( std::size_t index = 0; index < score.finds.size(); ++index )
  {
    const FindClass findClass = score.finds[index].findClass;
    const auto quantity = static_cast<std::int64_t>( evidence.finds[index].quantity );
    if ( findClass == FindClass::Inside || findClass == FindClass::Near )
      input.minesOnMap += quantity;
    else if ( findClass == FindClass::Unmapped )
      input.minesOffMap += quantity;
  }
  const Scorecard &card = score.card;
  if ( card.searchedKnown && card.ground.searched && card.hitRate.chance )
  {
    input.searchedOnMap = *card.hitRate.chance * *card.ground.searched;
    input.searchedOffMap = ( 1 - *card.hitRate.chance ) * *card.ground.searched;
  }
  return costOfError( input );
}

/**
 * Mines near a record but not inside it count for it, while its searched share is that of its own ground. Where they
 * are many, as on a displaced map, ratios are too high; which records they are on cannot be told from the evidence.
 */
void noteNearFinds( const ScoreResult &score, const std::vector<Find> &finds, std::vector<Note> &notes )
{
  constexpr std::int64_t MANY = 5; // One of so many.
  std::int64_t near = 0;
  std::int64_t counted = 0;
  for ( std::size_t index = 0; index < score.finds.size(); ++index )
  {
    const FindClass findClass = score.finds[index].findClass;
    const auto quantity = static_cast<std::int64_t>( finds[index].quantity );
    near += findClass == FindClass::Near ? quantity : 0;
    counted += findClass == FindClass::Near || findClass == FindClass::Inside ? quantity : 0;
  }
  if ( counted >= TOO_FEW_TO_JUDGE && near * MANY >= counted )
    notes.push_back(
      { "counted_near_records", Severity::Warning, near, {}, {}, OptionalNumber( static_cast<double>( counted ) ) } );
}

/**
 * A mine on several records counts for one of them, so that the others may seem to hold fewer than they do; whose it is
 * cannot be told.
 */
void noteSharedFinds( const ScoreResult &score, const std::vector<Find> &finds, std::vector<Note> &notes )
{
  std::int64_t shared = 0;
  std::int64_t counted = 0;
  for ( std::size_t index = 0; index < score.finds.size(); ++index )
  {
    const ScoredFind &find = score.finds[index];
    const auto quantity = static_cast<std::int64_t>( finds[index].quantity );
    const bool isCounted = find.findClass == FindClass::Near || find.findClass == FindClass::Inside;
    counted += isCounted ? quantity : 0;
    shared += isCounted && find.records.size() > 1 ? quantity : 0;
  }
  if ( shared > 0 )
    notes.push_back( { "counted_for_one_record",
                       Severity::Warning,
                       shared,
                       {},
                       {},
                       OptionalNumber( static_cast<double>( counted ) ) } );
}

//! Claims that give bounds are judged against both ends, and what rests on them is a range.
void noteBounds( const std::vector<CountedRecord> &records, std::vector<Note> &notes )
{
  const auto bounded = std::count_if( records.begin(), records.end(),
                                      []( const CountedRecord &record ) { return record.claim.isBounded(); } );
  if ( bounded > 0 )
    notes.push_back( { "claims_are_bounds", Severity::Warning, bounded, {}, {}, {} } );
}

//! Texts whose letters were read in a wrong encoding, by layer: none of them was read.
void noteEncoding( const CountsRequest &request, const EvidenceInputs &inputs,
                   const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds,
                   std::vector<Note> &notes )
{
  const auto note = [&]( const QString &layer, const QString &feature )
  { countNote( notes, "wrong_encoding", Severity::Alarm, layer, feature ); };
  const auto isGarbled = []( const char *reason ) { return reason && std::string( reason ) == WRONG_ENCODING; };
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    const Claim &claim = records[index].claim;
    const bool isUnread = std::any_of( claim.unread.begin(), claim.unread.end(),
                                       [&]( const UnreadPiece &piece ) { return isGarbled( piece.reason ); } ) ||
                          std::any_of( claim.mines.begin(), claim.mines.end(),
                                       [&]( const ClaimedMines &mines ) { return isGarbled( mines.type.reason ); } );
    if ( isUnread && request.source == ClaimSource::Table )
      note( request.claims.name, QString::fromStdString( records[index].id ) );
    else if ( isUnread )
    {
      const Record &record = inputs.map.records[index];
      note( request.score.maps[static_cast<std::size_t>( record.origin.layer )].name, inputs.nameOf( record ) );
    }
  }
  for ( std::size_t index = 0; index < finds.size(); ++index )
  {
    if ( isGarbled( finds[index].type.reason ) )
      note( request.score.finds.name, QString::fromStdString( finds[index].spelling ) );
  }
}

//! Everything that was not understood, in an order that does not depend on that of the inputs.
std::vector<UnparsedText> unparsedOf( const CountReport &counts, std::vector<UnparsedText> unparsed )
{
  for ( const UnreadClaim &unread : counts.unread )
    unparsed.push_back( { unread.record, unread.piece.text, unread.piece.reason } );
  for ( const UnknownSpelling &spelling : counts.spellings )
  {
    if ( !spelling.spelling.empty() )
      unparsed.push_back( { {}, spelling.spelling, spelling.reason } );
  }
  std::sort(
    unparsed.begin(), unparsed.end(),
    []( const UnparsedText &a, const UnparsedText &b )
    {
      return std::make_tuple( std::cref( a.id ), std::cref( a.text ), std::string( a.reason ? a.reason : "" ) ) <
             std::make_tuple( std::cref( b.id ), std::cref( b.text ), std::string( b.reason ? b.reason : "" ) );
    } );
  return unparsed;
}

} // namespace

CountsResult countsOf( const CountsRequest &request, EvidenceInputs &inputs, const ScoreResult &score,
                       QgsFeedback *feedback )
{
  FeedbackProgress progress( feedback );
  CountsReader reader( request, inputs, feedback );
  const std::vector<CountedRecord> records = reader.records( score );
  const std::vector<CountedFind> finds = reader.finds( score );
  const std::vector<AccidentFacts> accidents = AccidentsReader( request, inputs, feedback ).read( score );
  progress.stopIfCanceled();

  CountsResult result;
  result.card = cardOf( score.card );
  noteNearFinds( score, inputs.evidence.finds, result.card.notes );
  noteSharedFinds( score, inputs.evidence.finds, result.card.notes );
  noteBounds( records, result.card.notes );
  noteEncoding( request, inputs, records, finds, result.card.notes );
  addOrigin( result.card, inputs, CountsRequestReader::texts( request ) );
  for ( const CountedRecord &record : records )
    result.ids.push_back( record.id );
  const double detection = request.score.score.detection;
  result.counts = reconcileCounts( records, finds, detection );
  result.verdicts = verdictCounts( result.counts );
  progress.stopIfCanceled();
  for ( const CountLevel level : { CountLevel::Class, CountLevel::Model } )
  {
    const std::vector<TypeOverlap> overlap = typeOverlap( records, finds, detection, level );
    result.overlap.insert( result.overlap.end(), overlap.begin(), overlap.end() );
  }
  result.dates = compareDates( records, finds );
  result.accidents = summariseAccidents( accidents );
  result.rates = request.rates;
  result.currency = request.currency.toStdString();
  result.cost = costOf(
    score, inputs.evidence,
    unconfirmedGround( inputs.map, inputs.evidence, request.score.score, *inputs.plane, score.records, progress ),
    request.rates );
  result.unparsed = unparsedOf( result.counts, reader.unparsed() );
  return result;
}

} // namespace minemap
