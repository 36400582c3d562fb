// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/mine_matching.h"

#include "core/parallel.h"
#include "core/score/score_notes.h"
#include "processing/position/match_distances.h"
#include "processing/position/match_gate_finding.h"
#include "processing/position/match_measures.h"
#include "processing/position/reference_pairs.h"
#include "processing/reading/card_origin.h"

namespace minemap
{

MineMatcher::MineMatcher( const MatchminesRequest &request, const QgsCoordinateTransformContext &transformContext,
                          QgsFeedback *feedback )
  : mRequest( request ),
    mTransformContext( transformContext ),
    mFeedback( feedback ),
    mProgress( feedback )
{
}

MatchedMines MineMatcher::match()
{
  read();
  EvidenceInputs &inputs = *mResult.inputs;
  mWorld =
    std::make_unique<ScoringWorld>( inputs.map, inputs.evidence, mRequest.score.score, *inputs.plane, mProgress );
  mResult.report.card.searchedKnown = inputs.evidence.searched.isKnown;
  gatherMines();
  chooseFinds();
  findMatchGate( mRequest, *mWorld, mScored, mResult );
  chooseMines();
  pair();
  measureMatches( mRequest, mScored, mResult );
  measureReferences();
  tellMatchDistances( mResult );
  nameUnknown();
  addOrigin( mResult.report.card, inputs, MatchminesRequestReader::texts( mRequest ) );
  mProgress.stopIfCanceled();
  return std::move( mResult );
}

void MineMatcher::read()
{
  mResult.inputs = EvidenceReader( mRequest.score, mTransformContext, mFeedback ).read();
  mResult.hasMineTexts = !mRequest.score.mapFields.isEmpty();
  mResult.hasFindTexts = !mRequest.score.findFields.isEmpty();
  for ( const UnreadLine &line : mResult.dictionary.extend( mRequest.dictionary.content.toStdString() ) )
    countNote( mResult.report.card.notes, "type_dictionary_unread", Severity::Warning, QString(),
               QString::number( static_cast<qulonglong>( line.line ) ) );
}

void MineMatcher::gatherMines()
{
  const std::vector<Record> &records = mResult.inputs->map.records;
  WorldSearch search( *mWorld );
  for ( std::size_t record = 0; record < records.size(); ++record )
  {
    mProgress.stopIfCanceled();
    const std::vector<Point> places( records[record].shape.vertices().begin(), records[record].shape.vertices().end() );
    for ( std::size_t vertex = 0; vertex < places.size(); ++vertex )
    {
      RecordedMine mine;
      mine.record = record;
      mine.part = mResult.inputs->featuresOf( records[record] ).partOf( records[record].origin.feature, vertex );
      mine.place = places[vertex];
      mine.takesPart = search.isInArea( mine.place );
      mine.why = mine.takesPart ? nullptr : "outside";
      mResult.mines.push_back( mine );
    }
  }
  mResult.report.mines.total = static_cast<std::int64_t>( mResult.mines.size() );
}

void MineMatcher::chooseFinds()
{
  mScored = attributeFinds( *mWorld, 0, 30 );
  const bool isSearchedKnown = mResult.inputs->evidence.searched.isKnown;
  std::int64_t unsearched = 0;
  mResult.finds.resize( mScored.size() );
  for ( std::size_t index = 0; index < mScored.size(); ++index )
  {
    ScoredFind &find = mScored[index];
    if ( !isSearchedKnown && find.findClass == FindClass::NotSearched )
      find.findClass = FindClass::Unmapped;
    unsearched += find.findClass == FindClass::NotSearched ? 1 : 0;
    mResult.finds[index].takesPart = isScored( find.findClass );
    if ( !mResult.finds[index].takesPart )
      mResult.finds[index].why = toText( find.findClass );
    else
      ++mResult.report.finds.taking;
  }
  clusterFinds( *mWorld, mScored );
  mResult.report.finds.total = static_cast<std::int64_t>( mScored.size() );
  std::vector<Note> &notes = mResult.report.card.notes;
  if ( !isSearchedKnown )
    notes.push_back( { "matched_without_search", Severity::Warning, 0, {}, {}, {} } );
  // Pairs of copied positions would show no error at all.
  for ( const Note &note : findPlaceNotes( *mWorld ) )
    notes.push_back( note );
  if ( unsearched > 0 )
    notes.push_back( { "finds_outside_searched", Severity::Information, unsearched, {}, {}, {} } );
}

void MineMatcher::chooseMines()
{
  MatchesReport &report = mResult.report;
  WorldSearch search( *mWorld );
  const bool isSearchedKnown = mResult.inputs->evidence.searched.isKnown;
  for ( RecordedMine &mine : mResult.mines )
  {
    mProgress.stopIfCanceled();
    if ( mine.takesPart && isSearchedKnown && !search.isSearched( mine.place ) &&
         search.searched.nearest( mine.place ).distance >= report.gate.value_or( 0 ) )
    {
      mine.takesPart = false;
      mine.why = toText( FindClass::NotSearched );
    }
    report.mines.taking += mine.takesPart ? 1 : 0;
  }
  if ( !report.gate )
    return;
  report.aliasing = aliasingOf( mResult.placesOfMines(), *report.gate, threadCount( 0 ) );
  if ( report.aliasing.isAliased )
    report.card.notes.push_back( { "aliased", Severity::Warning, report.mines.taking, {}, {}, {} } );
}

void MineMatcher::pair()
{
  MatchesReport &report = mResult.report;
  std::vector<MinePoint> mines, finds;
  std::vector<std::size_t> minePositions, findPositions;
  for ( std::size_t index = 0; index < mResult.mines.size(); ++index )
  {
    if ( !mResult.mines[index].takesPart )
      continue;
    mines.push_back(
      { mResult.inputs->map.records[mResult.mines[index].record].id, mResult.mines[index].place, UNKNOWN_TYPE } );
    minePositions.push_back( index );
  }
  for ( std::size_t index = 0; index < mResult.finds.size(); ++index )
  {
    if ( !mResult.finds[index].takesPart )
      continue;
    finds.push_back(
      { mResult.findId( index ).value_or( "" ), mResult.inputs->evidence.finds[index].place, UNKNOWN_TYPE } );
    findPositions.push_back( index );
  }
  for ( const std::size_t mine : minePositions )
    mResult.mines[mine].why = report.gate ? "none_in_gate" : "no_gate";
  for ( const std::size_t find : findPositions )
    mResult.finds[find].why = report.gate ? "none_in_gate" : "no_gate";
  if ( report.gate )
  {
    const MineMatching matching = matchMines( mines, finds, *report.gate, mProgress, threadCount( 0 ) );
    if ( matching.reason )
    {
      report.gateReason = matching.reason;
      report.gate = std::nullopt;
    }
    mResult.pairs = matching.pairs;
  }
  for ( MatchedPair &pair : mResult.pairs )
  {
    pair.record = minePositions[pair.record];
    pair.find = findPositions[pair.find];
    mResult.mines[pair.record].why = nullptr;
    mResult.finds[pair.find].why = nullptr;
  }
  report.matched = static_cast<std::int64_t>( mResult.pairs.size() );
  report.mines.unmatched = report.mines.taking - report.matched;
  report.finds.unmatched = report.finds.taking - report.matched;
  if ( report.gate && report.mines.taking > 0 )
    report.matchedShare = static_cast<double>( report.matched ) / static_cast<double>( report.mines.taking );
  report.tooFew = report.matched < TOO_FEW_TO_JUDGE;
}

void MineMatcher::nameUnknown()
{
  const MatchesReport &report = mResult.report;
  auto &undefined = mResult.report.card.undefined;
  if ( !report.gate )
    undefined.emplace_back( "gate", report.gateReason ? report.gateReason : NO_MATCHING_MODEL );
  for ( const NamedStatistic &named : namedStatistics( report.scopes.front() ) )
  {
    if ( named.statistic->reason )
      undefined.emplace_back( std::string( "position." ) + named.name, named.statistic->reason );
  }
  if ( report.types.empty() )
    undefined.emplace_back( "types", "the types of recorded mines or of finds are not known" );
  else if ( report.types.front().matrix.overall.tooFew )
    undefined.emplace_back( "types", "under 10 pairs of known type" );
}

void MineMatcher::measureReferences()
{
  if ( !mRequest.referencesA.source )
    return;
  const PositionErrors errors = ReferencePairReader( mRequest, mTransformContext, mFeedback, *mResult.inputs ).read();
  mResult.report.scopes.push_back( { "reference", {}, positionStatistics( errors ), {} } );
}

} // namespace minemap
