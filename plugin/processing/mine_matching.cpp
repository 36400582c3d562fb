// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/mine_matching.h"

#include "core/parallel.h"
#include "core/position/nearest_find_fit.h"
#include "core/position/point_columns.h"
#include "core/score/chance_rate.h"
#include "core/score/cluster_sums.h"
#include "core/score/scoring_world.h"
#include "processing/card_origin.h"
#include "processing/field_values.h"
#include "processing/find_writer.h"
#include "processing/reference_pairs.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace minemap
{

namespace
{

//! Distances to the nearest of \a others up to 1,000 km; nothing beyond, or without others.
std::vector<OptionalNumber> nearestOf( const std::vector<Point> &places, const std::vector<Point> &others )
{
  constexpr double FIRST_REACH = 50;
  constexpr double FARTHER = 4;
  constexpr double LAST_REACH = 1e6;
  std::vector<OptionalNumber> distances( places.size() );
  std::vector<std::size_t> open( places.size() );
  for ( std::size_t index = 0; index < open.size(); ++index )
    open[index] = index;
  for ( double reach = FIRST_REACH; !open.empty() && !others.empty() && reach < LAST_REACH; reach *= FARTHER )
  {
    std::vector<Point> asked;
    for ( const std::size_t index : open )
      asked.push_back( places[index] );
    const std::vector<double> near = nearestDistances( asked, others, reach, threadCount( 0 ) );
    std::vector<std::size_t> left;
    for ( std::size_t index = 0; index < open.size(); ++index )
    {
      if ( std::isfinite( near[index] ) )
        distances[open[index]] = near[index];
      else
        left.push_back( open[index] );
    }
    open = std::move( left );
  }
  return distances;
}

Statistic given( double value )
{
  Statistic statistic;
  statistic.value = value;
  statistic.note = "given";
  return statistic;
}

OptionalText textOf( const FeatureTexts &texts, QgsFeatureId feature, std::size_t number )
{
  const auto found = texts.find( feature );
  return found == texts.end() ? OptionalText() : found->second[number];
}

} // namespace

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
  readLayers();
  ScoremapInputs &inputs = *mResult.inputs;
  mWorld =
    std::make_unique<ScoringWorld>( inputs.map, inputs.evidence, mRequest.score.score, *inputs.plane, mProgress );
  mResult.report.card.searchedKnown = inputs.evidence.searched.isKnown;
  gatherMines();
  chooseFinds();
  findGate();
  chooseMines();
  pair();
  measurePairs();
  measureReferences();
  tellDistances();
  addOrigin( mResult.report.card, inputs, MatchminesRequestReader::texts( mRequest ) );
  mProgress.stopIfCanceled();
  return std::move( mResult );
}

void MineMatcher::readLayers()
{
  mResult.inputs = ScoremapReader( mRequest.score, mTransformContext, mFeedback ).read();
  const ScoremapRequest &score = mRequest.score;
  // Read again with the fields that a score does not know: the content hash is of all that is used.
  const auto replaceHash = [this]( const QString &role, const ReadLayer &read )
  {
    for ( InputDescription &description : mResult.inputs->descriptions )
    {
      if ( description.role == role.toStdString() )
        description.contentHash = read.description.contentHash;
    }
  };
  const QStringList mineFields = { score.recordId, score.groupBy, score.mapDate,
                                   QString(),      mRequest.row,  mRequest.claimType };
  if ( !mRequest.row.isEmpty() || !mRequest.claimType.isEmpty() )
    replaceHash( QStringLiteral( "MAP" ), readTexts( score.maps.front(), mineFields, mResult.mineTexts, 4 ) );
  const QStringList findFields = { score.quantity, score.laidDate,  QString(),
                                   score.task,     mRequest.findId, mRequest.findType };
  if ( !mRequest.findId.isEmpty() || !mRequest.findType.isEmpty() )
    replaceHash( QStringLiteral( "FINDS" ), readTexts( score.finds, findFields, mResult.findTexts, 4 ) );
}

ReadLayer MineMatcher::readTexts( const InputLayer &layer, const QStringList &fields, FeatureTexts &texts, int first )
{
  LayerRequest request;
  request.role = layer.role;
  request.layerName = layer.name;
  request.source = layer.source.get();
  request.kind = ShapeKind::Point;
  request.fields = fields;
  request.filter = layer.filter;
  ReadLayer read =
    LayerReader( mRequest.score.repair, mRequest.score.allowUnknownDatum ? UnknownDatum::Allow : UnknownDatum::Refuse,
                 mTransformContext, mFeedback )
      .read( request );
  for ( std::size_t feature = 0; feature < read.size(); ++feature )
  {
    std::vector<OptionalText> &row = texts[read.ids[feature]];
    for ( int field = first; field < fields.size(); ++field )
      row.push_back( fields[field].isEmpty() ? OptionalText()
                                             : textValue( read.value( feature, static_cast<std::size_t>( field ) ) ) );
  }
  return read;
}

void MineMatcher::gatherMines()
{
  const std::vector<Record> &records = mResult.inputs->map.records;
  WorldSearch search( *mWorld );
  for ( std::size_t record = 0; record < records.size(); ++record )
  {
    mProgress.stopIfCanceled();
    const std::vector<Point> places( records[record].shape.vertices().begin(), records[record].shape.vertices().end() );
    for ( std::size_t part = 0; part < places.size(); ++part )
    {
      RecordedMine mine;
      mine.record = record;
      mine.part = part;
      mine.place = places[part];
      mine.why = search.isInArea( mine.place ) ? nullptr : "outside";
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
    if ( !isScored( find.findClass ) )
      mResult.finds[index].why = toText( find.findClass );
    else
      ++mResult.report.finds.taking;
  }
  clusterFinds( *mWorld, mScored );
  mResult.report.finds.total = static_cast<std::int64_t>( mScored.size() );
  std::vector<Note> &notes = mResult.report.card.notes;
  if ( !isSearchedKnown )
    notes.push_back( { "matched_without_search", Severity::Warning, 0, {}, {}, {} } );
  if ( unsearched > 0 )
    notes.push_back( { "finds_outside_searched", Severity::Information, unsearched, {}, {}, {} } );
}

std::vector<Point> MineMatcher::placesOfFinds() const
{
  std::vector<Point> places;
  for ( std::size_t index = 0; index < mScored.size(); ++index )
  {
    if ( isScored( mScored[index].findClass ) )
      places.push_back( mResult.inputs->evidence.finds[index].place );
  }
  return places;
}

std::vector<Point> MineMatcher::placesOfMines() const
{
  std::vector<Point> places;
  for ( const RecordedMine &mine : mResult.mines )
  {
    if ( !mine.why )
      places.push_back( mine.place );
  }
  return places;
}

//! Mines near the edge of searched ground are looked around no further than to it: beyond nobody has looked.
NearestFindFit MineMatcher::fit()
{
  const std::vector<Point> mines = placesOfMines();
  std::vector<double> limits = nearestFindLimits( mines, BACKGROUND_DISTANCE, threadCount( 0 ) );
  const std::vector<double> distances =
    nearestDistances( mines, placesOfFinds(), BACKGROUND_DISTANCE, threadCount( 0 ) );
  WorldSearch search( *mWorld );
  std::vector<NearestFind> near( mines.size() );
  for ( std::size_t index = 0; index < mines.size(); ++index )
  {
    near[index].distance = distances[index];
    near[index].limit = search.isSearched( mines[index] )
                          ? std::min( limits[index], search.searched.nearest( mines[index] ).distance )
                          : 0;
    if ( !std::isfinite( near[index].distance ) )
      near[index].distance = BACKGROUND_DISTANCE;
  }
  return fitNearestFinds( std::move( near ), *mResult.report.background.forGate );
}

void MineMatcher::findGate()
{
  MatchesReport &report = mResult.report;
  if ( mResult.inputs->evidence.searched.isKnown )
  {
    std::vector<double> distances;
    for ( const ScoredFind &find : mScored )
    {
      if ( isScored( find.findClass ) )
        distances.push_back( find.distance.value_or( HUGE_VAL ) );
    }
    const GroundAreas areas = measureGround( *mWorld, 30, 40 );
    ChanceRate chance( *mWorld, areas, ChanceSample::WithoutOverlay, 40, 50 );
    report.background = backgroundDensity( distances, areas.ground.searched.value_or( 0 ),
                                           chance.at( BACKGROUND_DISTANCE ).value_or( 0 ) );
    report.card.ground = areas.ground;
  }
  else
    report.background.reason = NO_SEARCH_FOR_DENSITY;
  if ( report.background.forGate )
  {
    const NearestFindFit estimate = fit();
    report.positionError = estimate.positionError;
    report.completeness = estimate.completeness;
  }
  else
    report.positionError.reason = report.completeness.reason = report.background.reason;
  if ( mRequest.positionError > 0 )
    report.positionError = given( mRequest.positionError );
  if ( mRequest.completeness > 0 )
    report.completeness = given( mRequest.completeness );
  report.gateGiven = mRequest.gate > 0;
  if ( report.gateGiven )
    report.gate = mRequest.gate;
  else if ( !report.background.forGate )
    report.gateReason = report.background.reason;
  else if ( !report.positionError.value || !report.completeness.value )
    report.gateReason = report.positionError.value ? report.completeness.reason : report.positionError.reason;
  else
  {
    const MatchGate gate =
      likelihoodGate( { *report.positionError.value, *report.completeness.value, *report.background.forGate } );
    report.gate = gate.distance;
    report.gateReason = gate.reason;
  }
}

void MineMatcher::chooseMines()
{
  MatchesReport &report = mResult.report;
  WorldSearch search( *mWorld );
  const bool isSearchedKnown = mResult.inputs->evidence.searched.isKnown;
  for ( RecordedMine &mine : mResult.mines )
  {
    mProgress.stopIfCanceled();
    if ( !mine.why && isSearchedKnown && !search.isSearched( mine.place ) &&
         search.searched.nearest( mine.place ).distance >= report.gate.value_or( 0 ) )
      mine.why = toText( FindClass::NotSearched );
    report.mines.taking += mine.why ? 0 : 1;
  }
  if ( !report.gate )
    return;
  report.aliasing = aliasingOf( placesOfMines(), *report.gate, threadCount( 0 ) );
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
    if ( mResult.mines[index].why )
      continue;
    mines.push_back(
      { mResult.inputs->map.records[mResult.mines[index].record].id, mResult.mines[index].place, UNKNOWN_TYPE } );
    minePositions.push_back( index );
  }
  for ( std::size_t index = 0; index < mResult.finds.size(); ++index )
  {
    if ( mResult.finds[index].why )
      continue;
    const OptionalText id = textOf( mResult.findTexts, mResult.inputs->findOrigins[index].feature, 0 );
    finds.push_back( { id.value_or( "" ), mResult.inputs->evidence.finds[index].place, UNKNOWN_TYPE } );
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

void MineMatcher::measurePairs()
{
  std::vector<std::string> clusters;
  for ( const MatchedPair &pair : mResult.pairs )
    clusters.push_back( mScored[pair.find].cluster );
  const ClusterNumbers numbers = numberClusters( clusters );
  PositionErrors all;
  std::map<OptionalText, PositionErrors, GroupOrder> groups;
  for ( std::size_t index = 0; index < mResult.pairs.size(); ++index )
  {
    const MatchedPair &pair = mResult.pairs[index];
    const Record &record = mResult.inputs->map.records[mResult.mines[pair.record].record];
    const auto add = [&]( PositionErrors &errors )
    {
      errors.displacements.push_back( { pair.dx, pair.dy } );
      errors.clusters.push_back( static_cast<int>( numbers.of[index] ) );
    };
    add( all );
    if ( mResult.inputs->map.hasGroups )
      add( groups[record.group] );
  }
  std::vector<PositionScope> &scopes = mResult.report.scopes;
  scopes.push_back( { "all", {}, positionStatistics( all ) } );
  for ( const auto &[group, errors] : groups )
    scopes.push_back( { "group", group, positionStatistics( errors ) } );
}

void MineMatcher::measureReferences()
{
  if ( !mRequest.referencesA.source )
    return;
  const PositionErrors errors = ReferencePairReader( mRequest, mTransformContext, mFeedback, *mResult.inputs ).read();
  mResult.report.scopes.push_back( { "reference", {}, positionStatistics( errors ) } );
}

void MineMatcher::tellDistances()
{
  const OptionalNumber &gate = mResult.report.gate;
  std::vector<Point> all;
  for ( const RecordedMine &mine : mResult.mines )
    all.push_back( mine.place );
  const std::vector<OptionalNumber> mineDistances = nearestOf( all, placesOfFinds() );
  std::vector<Point> candidates;
  for ( const RecordedMine &mine : mResult.mines )
  {
    if ( !mine.why || mine.why == std::string( "none_in_gate" ) || mine.why == std::string( "no_gate" ) )
      candidates.push_back( mine.place );
  }
  all.clear();
  for ( const Find &find : mResult.inputs->evidence.finds )
    all.push_back( find.place );
  const std::vector<OptionalNumber> findDistances = nearestOf( all, candidates );
  const auto tell = [&gate]( auto &side, const OptionalNumber &distance )
  {
    side.distance = distance;
    if ( side.why && side.why == std::string( "none_in_gate" ) && gate && distance && *distance < *gate )
      side.why = "taken_by_other";
  };
  for ( std::size_t index = 0; index < mResult.mines.size(); ++index )
    tell( mResult.mines[index], mineDistances[index] );
  for ( std::size_t index = 0; index < mResult.finds.size(); ++index )
    tell( mResult.finds[index], findDistances[index] );
}

} // namespace minemap
