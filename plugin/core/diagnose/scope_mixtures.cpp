// SPDX-License-Identifier: GPL-2.0-or-later
// The part of ScopeDiagnoser for maps that more than one thing happened to: a mistake in some records, or two in a row.
#include "core/cause/plane_motion.h"
#include "core/diagnose/partial_progress.h"
#include "core/diagnose/scope_diagnosis.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <utility>

namespace minemap
{

namespace
{

//! The free number of a recipe, for a sentence.
std::string valueOf( const CauseRecipe &recipe )
{
  std::ostringstream text;
  if ( recipe.cause == Cause::BearingOffset )
    text << "by " << std::round( 10 * recipe.rotation ) / 10 << "°";
  else
    text << "× " << std::round( 1000 * recipe.factor ) / 1000;
  return text.str();
}

} // namespace

void ScopeDiagnoser::chooseMixture( const std::vector<std::size_t> &records, const Progress &progress )
{
  // Fewer on either side may be records that lie wrong for reasons of their own.
  constexpr std::size_t FEWEST_EITHER = 4;
  if ( mCauses.empty() )
    return;
  double single = std::max( sumOf( mCauses.front().base ), mYardstick.shiftIsSupported ? sumOf( mHeldOutVotes ) : 0 );
  for ( const CauseEvidence &cause : mCauses )
    single = std::max( single, sumOf( cause.corrected ) );
  std::size_t best = mCauses.size();
  double most = single / ENOUGH;
  for ( std::size_t number = 0; number < mCauses.size(); ++number )
  {
    const CauseEvidence &cause = mCauses[number];
    double votes = 0;
    std::size_t moved = 0;
    std::size_t staying = 0;
    for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
    {
      votes += std::max( cause.base[unit], cause.corrected[unit] );
      moved += cause.corrected[unit] > cause.base[unit] ? 1 : 0;
      staying += cause.base[unit] > cause.corrected[unit] ? 1 : 0;
    }
    if ( votes <= most || moved < FEWEST_EITHER || staying < FEWEST_EITHER || mPartChances[number] > SIGNIFICANT ||
         !mTested[number].recipe.carried.empty() || mTested[number].recipe.cause == Cause::OtherReference )
      continue;
    best = number;
    most = votes;
  }
  if ( best == mCauses.size() )
    return;
  CauseRecipe recipe = mTested[best].recipe;
  const RecipeRunner &runner = *mTestedRunners[best];
  std::size_t staying = 0;
  for ( const std::size_t position : records )
  {
    progress.stopIfCanceled();
    const DiagnosedRecord &record = mInput.records[position];
    const std::optional<Shape> corrected = runner.corrected( record );
    const double before = votesFor( RecordStamp( record.shown, mParameters.tolerance ), mFinds, {} );
    const double after = corrected ? votesFor( RecordStamp( *corrected, mParameters.tolerance ), mFinds, {} ) : 0;
    if ( after > before )
      recipe.records.insert( record.id );
    else
      staying += before > 0 ? 1 : 0;
  }
  std::ostringstream detail;
  detail << mTested[best].detail << "; in " << recipe.records.size() << " of " << records.size() << " records, not in "
         << staying;
  if ( recipe.records.size() + staying < records.size() )
    detail << ", unknown of the others";
  mTested[best].detail = detail.str();
  for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
    mCauses[best].corrected[unit] = std::max( mCauses[best].base[unit], mCauses[best].corrected[unit] );
  mCauses[best].p = mPartChances[best];
  replaceRecipe( best, recipe, progress );
}

std::vector<std::size_t> ScopeDiagnoser::likely( bool isAboutReference ) const
{
  constexpr std::size_t MOST = 6;
  constexpr double APART = 5; // Metres.
  std::vector<std::pair<double, std::size_t>> order;
  for ( std::size_t number = 0; number < mProposals.size(); ++number )
  {
    if ( mProposals[number].recipe.cause == Cause::OtherReference )
      continue;
    const double votes = sumOf( mVotes->causes()[number].corrected );
    if ( actsAboutReferencePoint( mProposals[number].recipe.cause ) == isAboutReference && votes > 0 )
      order.emplace_back( -votes, number );
  }
  std::sort( order.begin(), order.end() );
  std::vector<std::size_t> chosen;
  for ( const auto &[negative, number] : order )
  {
    const std::optional<Point> &correction = mProposals[number].correction;
    const bool isKnown =
      std::any_of( chosen.begin(), chosen.end(),
                   [&]( std::size_t other )
                   {
                     const std::optional<Point> &its = mProposals[other].correction;
                     return its && correction && std::hypot( its->x - correction->x, its->y - correction->y ) < APART;
                   } );
    if ( !isKnown && chosen.size() < MOST )
      chosen.push_back( number );
  }
  return chosen;
}

std::vector<ScopeDiagnoser::Pair> ScopeDiagnoser::pairs( const Progress &progress ) const
{
  std::vector<std::size_t> wholes;
  std::vector<std::size_t> abouts;
  for ( std::size_t number = 0; number < mProposals.size(); ++number )
  {
    const Cause cause = mProposals[number].recipe.cause;
    if ( cause != Cause::OtherReference )
      ( actsAboutReferencePoint( cause ) ? abouts : wholes ).push_back( number );
  }
  if ( abouts.empty() )
    return {};
  const std::vector<std::size_t> likelyWholes = likely( false );
  const std::vector<std::size_t> likelyAbouts = likely( true );
  const auto has = []( const std::vector<std::size_t> &numbers, std::size_t number )
  { return std::find( numbers.begin(), numbers.end(), number ) != numbers.end(); };
  const std::vector<DiagnosedRecord> tried = someRecords();
  // Mistakes of the whole map move a record, to within little, as it is: it is stamped once for each of the others.
  const auto moveOf = []( const std::optional<Shape> &after, const Shape &before )
  {
    const bool isKnown = after && !before.isEmpty() && !after->isEmpty();
    return isKnown ? std::optional<Point>( Point{ after->vertices().front().x - before.vertices().front().x,
                                                  after->vertices().front().y - before.vertices().front().y } )
                   : std::nullopt;
  };
  std::vector<std::vector<std::optional<Point>>> moves;
  for ( const std::size_t whole : wholes )
  {
    moves.emplace_back();
    for ( const DiagnosedRecord &record : tried )
    {
      progress.stopIfCanceled();
      moves.back().push_back( moveOf( mRunners[whole]->corrected( record ), record.shown ) );
    }
  }
  std::vector<Pair> result;
  for ( const std::size_t about : abouts )
  {
    std::vector<double> wholeFirst( wholes.size(), 0 );
    std::vector<double> aboutFirst( wholes.size(), 0 );
    for ( std::size_t record = 0; record < tried.size(); ++record )
    {
      progress.stopIfCanceled();
      const std::optional<Shape> turned = mRunners[about]->corrected( tried[record] );
      if ( !turned )
        continue;
      const RecordStamp stamp( *turned, mParameters.tolerance );
      DiagnosedRecord moved = tried[record];
      moved.source = Shape();
      for ( std::size_t whole = 0; whole < wholes.size(); ++whole )
      {
        const std::optional<Point> &move = moves[whole][record];
        if ( !move || !( has( likelyWholes, wholes[whole] ) || has( likelyAbouts, about ) ) )
          continue;
        aboutFirst[whole] += rootOf( stamp, mFinds, *move );
        moved.shown = movedBy( movedBy( move->x, move->y ), tried[record].shown );
        const std::optional<Point> both = moveOf( mRunners[about]->corrected( moved ), *turned );
        wholeFirst[whole] += both ? rootOf( stamp, mFinds, *both ) : 0;
      }
    }
    for ( std::size_t whole = 0; whole < wholes.size(); ++whole )
    {
      result.push_back( { wholes[whole], about, wholeFirst[whole] } );
      if ( mProposals[wholes[whole]].recipe.cause != Cause::AxesSwapped )
        result.push_back( { about, wholes[whole], aboutFirst[whole] } );
    }
  }
  result.erase( std::remove_if( result.begin(), result.end(), []( const Pair &pair ) { return !( pair.votes > 0 ); } ),
                result.end() );
  std::stable_sort( result.begin(), result.end(), []( const Pair &a, const Pair &b ) { return a.votes > b.votes; } );
  return result;
}

std::vector<DiagnosedRecord> ScopeDiagnoser::someRecords() const
{
  constexpr std::size_t MOST_UNITS_TRIED = 24;
  const std::size_t every = 1 + mUnits.size() / MOST_UNITS_TRIED;
  std::vector<DiagnosedRecord> records;
  for ( std::size_t unit = 0; unit < mUnits.size(); unit += every )
  {
    for ( const std::size_t record : mUnits[unit].records )
      records.push_back( mInput.records[record] );
  }
  return records;
}

void ScopeDiagnoser::tryTwo( const std::vector<std::size_t> &records, Progress &progress )
{
  constexpr std::size_t MOST_TESTED = 30;
  const bool isExplained = std::any_of( mResult.explanations.begin(), mResult.explanations.end(),
                                        [&]( const Explanation &explanation )
                                        {
                                          return explanation.verdict == ExplanationVerdict::Supported &&
                                                 !pointsRepeat( explanation.recipe, records.size() );
                                        } );
  if ( mIsPaired || isExplained || !mYardstick.hasEnoughFinds || mUnits.size() < FEWEST_UNITS )
    return;
  const std::vector<Pair> all = pairs( progress );
  std::vector<CauseProposal> proposals;
  for ( const Pair &pair : all )
  {
    if ( proposals.size() == MOST_TESTED )
      break;
    const CauseProposal &second = mProposals[pair.second];
    CauseProposal both = mProposals[pair.first];
    both.recipe.then = std::make_shared<CauseRecipe>( second.recipe );
    both.detail += "; then " + ( std::string( wordOf( second.recipe.cause ) ) + ' ' +
                                 ( second.detail.empty() ? valueOf( second.recipe ) : second.detail ) );
    both.datum = both.datum.empty() ? second.datum : both.datum;
    both.accuracy = both.accuracy ? both.accuracy : second.accuracy;
    both.equals.clear();
    proposals.push_back( std::move( both ) );
  }
  if ( proposals.empty() )
    return;
  ScopeDiagnoser paired( mInput, mParameters, proposals, mFinds, mFreeFinds, mNull );
  paired.mIsPaired = true;
  QuietProgress quiet( progress );
  const ScopeDiagnosis diagnosis = paired.diagnose( records, mTest.places, nullptr, quiet, 0, 100 );
  const Explanation *best = diagnosis.best();
  double single = mHitBefore.value_or( 0 );
  for ( const Explanation &explanation : mResult.explanations )
    single = std::max( single, explanation.hitAfter.value_or( 0 ) );
  if ( !best || !best->recipe.then || ENOUGH * best->hitAfter.value_or( 0 ) < single )
    return;
  Explanation both = *best;
  // Those tested are the best of all that were tried: chance, too, could have tried so many.
  const double tries = static_cast<double>( all.size() ) / static_cast<double>( proposals.size() );
  for ( const std::vector<double> &maxima : paired.mNullMaxima )
    both.p = std::max( *both.p, chanceOfMaximum( *both.gain, maxima, static_cast<std::size_t>( std::ceil( tries ) ) ) );
  if ( *both.p > SIGNIFICANT )
  {
    both.verdict = ExplanationVerdict::NotRejected;
    both.why = why::TOO_WEAK;
  }
  for ( Explanation &explanation : mResult.explanations )
  {
    if ( both.verdict == ExplanationVerdict::Supported && explanation.verdict == ExplanationVerdict::Supported )
    {
      explanation.verdict = ExplanationVerdict::Rejected;
      explanation.why = why::OTHER_FITS_BETTER;
    }
  }
  mResult.explanations.push_back( both );
}

} // namespace minemap
