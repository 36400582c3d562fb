// SPDX-License-Identifier: GPL-2.0-or-later
// The second half of ScopeDiagnoser: from votes to explanations.
#include "core/angle.h"
#include "core/diagnose/scope_diagnosis.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace minemap
{

namespace
{

//! What the catalogue says, and what gives the same here: people know an operation by the code that they used.
std::string detailOf( const CauseProposal &proposal )
{
  std::string detail = proposal.detail;
  for ( const std::string &code : proposal.equals )
    detail += ( code == proposal.equals.front() ? "; the same here within 0.5 m: " : ", " ) + code;
  return detail;
}

//! Better verdicts first; of equal ones the map as it lies, then known mistakes, then fitted ones.
std::pair<int, int> orderOf( const Explanation &explanation )
{
  const Cause cause = explanation.recipe.cause;
  const int kind = cause == Cause::None ? 0 : isFitted( cause ) ? 3 : explanation.recipe.hasFreeNumber() ? 2 : 1;
  return { static_cast<int>( explanation.verdict ), kind };
}

//! What a shift says that is as long as one digit of an easting or northing; empty for others.
std::string digitLike( const RecoveredShift &shift )
{
  // The north of grids is up to two degrees off.
  constexpr double ASIDE = 0.04;
  for ( const int metres : { 100, 1000 } )
  {
    for ( const double sign : { 1.0, -1.0 } )
    {
      const double digit = sign * metres;
      const std::string amount =
        std::string( " too " ) + ( sign > 0 ? "small" : "large" ) + " by " + std::to_string( metres ) + " m";
      if ( isWithin( shift, { digit, 0 }, ASIDE * metres ) )
        return "as if eastings were" + amount;
      if ( isWithin( shift, { 0, digit }, ASIDE * metres ) )
        return "as if northings were" + amount;
    }
  }
  return {};
}

//! The same mistake made in other legs of the records.
bool differInLegs( const CauseRecipe &a, const CauseRecipe &b )
{
  return a.cause == b.cause && a.factor == b.factor && a.legs != b.legs && !a.then && !b.then;
}

} // namespace

const Explanation *ScopeDiagnosis::best() const
{
  if ( explanations.empty() || explanations.front().verdict != ExplanationVerdict::Supported )
    return nullptr;
  return &explanations.front();
}

CauseRecipe ScopeDiagnoser::shiftRecipe( const SimilarityFit &fit, Cause cause ) const
{
  CauseRecipe recipe;
  recipe.cause = cause;
  std::vector<Point> origin = { fit.pivot };
  mInput.plane->unproject( origin );
  recipe.origin = origin.front();
  const Point shift = trueShift( fit.shift );
  recipe.east = shift.x;
  recipe.north = shift.y;
  recipe.rotation = fit.rotation;
  recipe.scale = fit.scale;
  return recipe;
}

Point ScopeDiagnoser::trueShift( const Point &shift ) const
{
  const Point pivot = mVotes->settings().pivot;
  constexpr double FAR_ENOUGH = 1000; // metres, for an azimuth
  const double north = mInput.plane->azimuth( pivot, { pivot.x, pivot.y + FAR_ENOUGH } ) * RADIANS;
  return { shift.x * std::cos( north ) + shift.y * std::sin( north ),
           shift.y * std::cos( north ) - shift.x * std::sin( north ) };
}

void ScopeDiagnoser::setYardstick()
{
  // A shift counts by what it gives records that it was not fitted to.
  mYardstick.bestVotes = mYardstick.shiftIsSupported ? mHeldOutVotes : std::vector<float>( mUnits.size(), 0 );
  for ( const CauseEvidence &cause : mCauses )
  {
    if ( sumOf( cause.corrected ) > sumOf( mYardstick.bestVotes ) )
      mYardstick.bestVotes = cause.corrected;
  }
  compareShift();
}

void ScopeDiagnoser::compareShift()
{
  if ( !mYardstick.shift )
    return;
  std::vector<float> votes;
  for ( const RecordStamp &stamp : mVotes->stamps() )
    votes.push_back( static_cast<float>( std::sqrt( votesFor( stamp, mFinds, mYardstick.shift->correction ) ) ) );
  mYardstick.shiftIsBeaten = !fitsAsWell( votes, mYardstick );
}

void ScopeDiagnoser::judge( Progress &progress )
{
  const std::vector<double> fits = closeFits( progress );
  const ExplanationVerdict shift = judgeShift( mHeldOut, mYardstick ).verdict;
  mYardstick.shiftStands = shift == ExplanationVerdict::Supported || shift == ExplanationVerdict::NotRejected;
  for ( std::size_t number = 0; number < mCauses.size(); ++number )
  {
    const CauseEvidence &cause = mCauses[number];
    const CauseProposal &proposal = mTested[number];
    Explanation explanation;
    explanation.recipe = proposal.recipe;
    explanation.detail = detailOf( proposal );
    explanation.datum = proposal.datum;
    explanation.correction = trueShift( cause.correction );
    explanation.length = cause.meanLength;
    explanation.gain = cause.gain;
    explanation.p = cause.p;
    explanation.impossible = cause.impossible;
    const Judgement verdict = judgeCause( cause, mYardstick, actsAboutReferencePoint( proposal.recipe.cause ) );
    explanation.verdict = verdict.verdict;
    explanation.why = verdict.why;
    explanation.fit = fits[number];
    mResult.explanations.push_back( explanation );
  }
  doubtLegs();
  dropNeedlessFits();
}

void ScopeDiagnoser::doubtLegs()
{
  for ( Explanation &explanation : mResult.explanations )
  {
    const auto doesAsWell = [&]( const Explanation &other )
    {
      return differInLegs( other.recipe, explanation.recipe ) && other.why == why::TOO_SMALL &&
             other.gain.value_or( 0 ) >= explanation.gain.value_or( 0 );
    };
    if ( explanation.verdict == ExplanationVerdict::Supported &&
         std::any_of( mResult.explanations.begin(), mResult.explanations.end(), doesAsWell ) )
    {
      explanation.verdict = ExplanationVerdict::NotRejected;
      explanation.why = why::NOT_TOLD_APART;
    }
  }
}

void ScopeDiagnoser::dropNeedlessFits()
{
  const auto isKnown = []( const Explanation &explanation ) { return !explanation.recipe.hasFreeNumber(); };
  for ( std::size_t fitted = 0; fitted < mCauses.size(); ++fitted )
  {
    Explanation &explanation = mResult.explanations[fitted];
    if ( isKnown( explanation ) || explanation.verdict == ExplanationVerdict::NotIdentifiable )
      continue;
    for ( std::size_t known = 0; known < mCauses.size(); ++known )
    {
      const ExplanationVerdict verdict = mResult.explanations[known].verdict;
      const bool stands = verdict == ExplanationVerdict::Supported || verdict == ExplanationVerdict::NotRejected;
      if ( isKnown( mResult.explanations[known] ) && stands &&
           sumOf( mCauses[known].corrected ) >= ( 1 - RELEVANT ) * sumOf( mCauses[fitted].corrected ) )
      {
        explanation.verdict = ExplanationVerdict::Rejected;
        explanation.why = why::KNOWN_DOES;
      }
    }
  }
}

std::vector<double> ScopeDiagnoser::closeFits( Progress &progress ) const
{
  constexpr double CLOSE = 10; // metres
  std::vector<std::vector<double>> ofUnits( mUnits.size(), std::vector<double>( mCauses.size(), 0 ) );
  doInParts( mUnits.size(), threadCount( mParameters.threads ), progress, 0, 100,
             [&]( std::size_t unit, std::size_t, const StopFlag &stop )
             {
               const RecordStamp shown( mUnits[unit].shown, CLOSE );
               for ( std::size_t cause = 0; cause < mCauses.size() && !stop; ++cause )
               {
                 const CorrectedUnit &corrected = mCorrected[cause][unit];
                 if ( !corrected.isPossible || mCauses[cause].corrected[unit] == 0 )
                   continue;
                 ofUnits[unit][cause] = corrected.isMoved
                                          ? votesFor( shown, mFinds, corrected.correction )
                                          : votesFor( RecordStamp( corrected.shape, CLOSE ), mFinds, {} );
               }
             } );
  std::vector<double> sums( mCauses.size(), 0 );
  for ( const std::vector<double> &fits : ofUnits )
  {
    for ( std::size_t cause = 0; cause < sums.size(); ++cause )
      sums[cause] += fits[cause];
  }
  return sums;
}

void ScopeDiagnoser::addShift()
{
  mResult.explanations.insert( mResult.explanations.end(), mTurned.begin(), mTurned.end() );
  if ( !mYardstick.shift )
    return;
  const Judgement verdict = judgeShift( mHeldOut, mYardstick );
  SimilarityFit fit;
  fit.pivot = mVotes->settings().pivot;
  fit.shift = mYardstick.shift->correction;
  Explanation explanation;
  explanation.recipe = shiftRecipe( fit, Cause::Shift );
  explanation.correction = trueShift( fit.shift );
  explanation.length = std::hypot( fit.shift.x, fit.shift.y );
  explanation.gain = field().best().gain;
  explanation.p = mYardstick.shift->p;
  explanation.verdict = verdict.verdict;
  explanation.why = verdict.why;
  if ( verdict.verdict == ExplanationVerdict::Supported )
    explanation.detail = digitLike( *mYardstick.shift );
  mResult.explanations.push_back( explanation );
  mResult.shift->correction = explanation.correction;
  mResult.shift->stands = mYardstick.shiftStands;
}

void ScopeDiagnoser::addNone( const std::vector<std::size_t> &records, const Progress &progress )
{
  Explanation none;
  none.length = 0;
  none.hitBefore = none.hitAfter = mHitBefore;
  double base = 0;
  std::vector<double> gains;
  for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
  {
    const double votes = mVotes->unitBase()[unit];
    base += votes;
    gains.push_back( votes - mVotes->unitChance()[unit] );
  }
  const std::vector<double> &chance = mVotes->nullBase();
  const auto above = std::count_if( chance.begin(), chance.end(), [&]( double votes ) { return votes >= base; } );
  none.p = static_cast<double>( 1 + above ) / static_cast<double>( 1 + chance.size() );
  const auto anyIs = [&]( ExplanationVerdict verdict )
  {
    return std::any_of( mResult.explanations.begin(), mResult.explanations.end(),
                        [&]( const Explanation &explanation ) { return explanation.verdict == verdict; } );
  };
  const auto anyBecause = [&]( const char *why )
  {
    return std::any_of( mResult.explanations.begin(), mResult.explanations.end(),
                        [&]( const Explanation &explanation ) { return explanation.why == why; } );
  };
  if ( !mYardstick.hasEnoughFinds )
  {
    none.verdict = ExplanationVerdict::NotIdentifiable;
    none.why = why::TOO_FEW_FINDS;
    mResult.finding = finding::CANNOT_TELL;
  }
  else if ( anyIs( ExplanationVerdict::Supported ) )
  {
    none.why = why::BEATEN;
    mResult.finding = finding::SHIFT;
  }
  else if ( anyIs( ExplanationVerdict::NotRejected ) )
  {
    none.verdict = *none.p <= SIGNIFICANT ? ExplanationVerdict::NotRejected : ExplanationVerdict::Rejected;
    none.why = *none.p <= SIGNIFICANT ? why::TOO_WEAK : why::NOT_IN_PLACE;
    mResult.finding = anyBecause( why::NOT_TOLD_APART )  ? finding::NOT_TOLD_APART
                      : anyBecause( why::EXPLAINS_PART ) ? finding::PART
                                                         : finding::TOO_WEAK;
  }
  else if ( *none.p <= SIGNIFICANT && lowerGain( gains ) > 0 )
  {
    // As of a correction; but records that were drawn roughly may lie right as a whole.
    const bool isBorneOut = !scoreAgainst( shown( records ), {}, progress ) && !isBeatenBySmallCause() &&
                            isWhole( mVotes->stamps(), progress );
    none.verdict = isBorneOut ? ExplanationVerdict::Supported : ExplanationVerdict::NotRejected;
    none.why = isBorneOut ? why::IN_PLACE : why::TOO_WEAK;
    mResult.finding = isBorneOut ? finding::IN_PLACE : finding::CANNOT_TELL;
  }
  else if ( mUnits.size() < FEWEST_UNITS )
  {
    none.verdict = ExplanationVerdict::NotIdentifiable;
    none.why = why::TOO_FEW_RECORDS;
    mResult.finding = finding::CANNOT_TELL;
  }
  else
  {
    none.why = *none.p <= SIGNIFICANT ? why::NOT_HELD_OUT : why::NOT_IN_PLACE;
    mResult.finding = finding::NOTHING;
  }
  mResult.explanations.push_back( none );
}

bool ScopeDiagnoser::isBeatenBySmallCause() const
{
  for ( std::size_t number = 0; number < mCauses.size(); ++number )
  {
    if ( mResult.explanations[number].why == why::TOO_SMALL && mCauses[number].p <= CONCEIVABLE &&
         mCauses[number].medianLength > mParameters.tolerance )
      return true;
  }
  return false;
}

void ScopeDiagnoser::sort()
{
  // Those that meet about as many finds as the best of their verdict are told apart at close range, the others not.
  constexpr double ABOUT_AS_MANY = 0.95;
  // A record that is undone to a larger form meets what the smaller one meets: the gain says what chance would have
  // met.
  constexpr double ABOUT_AS_CLOSE = 0.99;
  std::map<ExplanationVerdict, double> most;
  for ( const Explanation &explanation : mResult.explanations )
  {
    if ( !isFitted( explanation.recipe.cause ) && explanation.recipe.cause != Cause::None )
      most[explanation.verdict] = std::max( most[explanation.verdict], explanation.hitAfter.value_or( 0 ) );
  }
  const auto rankOf = [&]( const Explanation &explanation )
  {
    const double hits = explanation.hitAfter.value_or( 0 );
    if ( hits < ABOUT_AS_MANY * most[explanation.verdict] )
      return std::tuple( 0.0, hits, 0.0 );
    double fit = explanation.fit;
    for ( const Explanation &other : mResult.explanations )
    {
      if ( differInLegs( other.recipe, explanation.recipe ) && explanation.fit >= ABOUT_AS_CLOSE * other.fit )
        fit = std::max( fit, other.fit );
    }
    return std::tuple( 1.0, fit, explanation.gain.value_or( 0 ) );
  };
  using Ranked = std::pair<std::tuple<double, double, double>, Explanation>;
  std::vector<Ranked> ranked;
  for ( const Explanation &explanation : mResult.explanations )
    ranked.emplace_back( rankOf( explanation ), explanation );
  std::stable_sort( ranked.begin(), ranked.end(),
                    []( const Ranked &one, const Ranked &other )
                    {
                      const auto &[rankOfOne, a] = one;
                      const auto &[rankOfOther, b] = other;
                      if ( orderOf( a ) != orderOf( b ) )
                        return orderOf( a ) < orderOf( b );
                      if ( isFitted( a.recipe.cause ) )
                        return a.recipe.cause > b.recipe.cause && a.verdict == ExplanationVerdict::Supported;
                      return rankOfOne > rankOfOther;
                    } );
  std::transform( ranked.begin(), ranked.end(), mResult.explanations.begin(),
                  []( Ranked &explanation ) { return std::move( explanation.second ); } );
  const Explanation *best = mResult.best();
  if ( best && best->recipe.cause == Cause::Uneven )
    mResult.finding = finding::UNEVEN;
  if ( best && best->recipe.cause != Cause::None && !isFitted( best->recipe.cause ) )
    mResult.finding = best->recipe.isOfSome() ? finding::SOME : finding::CAUSE;
}

} // namespace minemap
