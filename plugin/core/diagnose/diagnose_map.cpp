// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/diagnose_map.h"

#include "core/diagnose/deciding_survey.h"
#include "core/diagnose/diagnosis_phrases.h"
#include "core/diagnose/scope_diagnosis.h"
#include "core/geometry/shape_index.h"
#include "core/score/benjamini_hochberg.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace minemap
{

namespace
{

//! NULL last.
struct GroupBefore
{
    bool operator()( const OptionalText &a, const OptionalText &b ) const { return textBefore( a, b ); }
};

template <typename Value>
using ByGroup = std::map<OptionalText, Value, GroupBefore>;

//! The finds nearest to the records of each group, which lie as \a shapes do; ties go to the smallest name.
ByGroup<std::vector<Point>> findsByGroup( const DiagnosisInput &input, const std::vector<const Shape *> &shapes,
                                          const Progress &progress )
{
  std::vector<std::size_t> order( input.records.size() );
  std::iota( order.begin(), order.end(), std::size_t( 0 ) );
  // The index answers ties with the smallest position.
  std::stable_sort( order.begin(), order.end(),
                    [&]( std::size_t a, std::size_t b )
                    { return textBefore( input.records[a].group, input.records[b].group ); } );
  std::vector<const Shape *> ordered;
  ordered.reserve( order.size() );
  for ( const std::size_t record : order )
    ordered.push_back( shapes[record] );
  const ShapeIndex index( ordered );
  ByGroup<std::vector<Point>> result;
  for ( const Point &find : input.finds )
  {
    progress.stopIfCanceled();
    const std::vector<int> around = index.containing( find );
    const int nearest = around.empty() ? index.nearest( find ).shape : around.front();
    if ( nearest >= 0 )
      result[input.records[order[static_cast<std::size_t>( nearest )]].group].push_back( find );
  }
  return result;
}

std::vector<const Shape *> shownShapes( const DiagnosisInput &input )
{
  std::vector<const Shape *> shapes;
  shapes.reserve( input.records.size() );
  for ( const DiagnosedRecord &record : input.records )
    shapes.push_back( &record.shown );
  return shapes;
}

//! The finds that lie farther than \a tolerance from every record where the map shows it.
std::vector<Point> findsBesideRecords( const DiagnosisInput &input, double tolerance, const Progress &progress )
{
  const ShapeIndex index( shownShapes( input ) );
  std::vector<Point> places;
  for ( const Point &find : input.finds )
  {
    progress.stopIfCanceled();
    if ( index.within( find, tolerance ).empty() && index.containing( find ).empty() )
      places.push_back( find );
  }
  return places;
}

//! Both shifts, each with its error, may be one.
bool agree( const RecoveredShift &a, const RecoveredShift &b )
{
  RecoveredShift difference;
  difference.correction = { a.correction.x - b.correction.x, a.correction.y - b.correction.y };
  difference.varianceEast = a.varianceEast + b.varianceEast;
  difference.covariance = a.covariance + b.covariance;
  difference.varianceNorth = a.varianceNorth + b.varianceNorth;
  difference.ellipseFactor = std::max( a.ellipseFactor, b.ellipseFactor );
  return relativeDistance( difference, {} ) <= 1;
}

/**
 * Each group is tested by itself: of twenty worthless ones, one would be explained by chance. What does not hold after
 * Benjamini and Hochberg's adjustment for the number of groups is no longer supported.
 */
void adjustForGroups( std::vector<ScopeDiagnosis> &scopes )
{
  std::vector<OptionalNumber> chances;
  chances.reserve( scopes.size() );
  for ( const ScopeDiagnosis &scope : scopes )
    chances.push_back( scope.isAll ? OptionalNumber() : scope.p );
  const std::vector<OptionalNumber> adjusted = benjaminiHochberg( chances );
  for ( std::size_t scope = 0; scope < scopes.size(); ++scope )
  {
    if ( !adjusted[scope] || *adjusted[scope] <= SIGNIFICANT )
      continue;
    bool isDemoted = false;
    for ( Explanation &explanation : scopes[scope].explanations )
    {
      if ( explanation.verdict != ExplanationVerdict::Supported || explanation.recipe.cause == Cause::None )
        continue;
      explanation.verdict = ExplanationVerdict::NotRejected;
      explanation.why = why::MANY_GROUPS;
      isDemoted = true;
    }
    if ( isDemoted )
      scopes[scope].finding = finding::TOO_WEAK;
  }
}

bool hasSupportedShift( const ScopeDiagnosis &scope )
{
  return scope.shift && std::any_of( scope.explanations.begin(), scope.explanations.end(),
                                     []( const Explanation &explanation ) {
                                       return explanation.recipe.cause == Cause::Shift &&
                                              explanation.verdict == ExplanationVerdict::Supported;
                                     } );
}

//! Groups that share a shift: each agrees with all before it in its list.
std::vector<std::vector<std::size_t>> sharedShifts( const std::vector<ScopeDiagnosis> &scopes )
{
  std::vector<std::vector<std::size_t>> lists;
  for ( std::size_t scope = 0; scope < scopes.size(); ++scope )
  {
    if ( scopes[scope].isAll || !hasSupportedShift( scopes[scope] ) )
      continue;
    const auto list = std::find_if( lists.begin(), lists.end(),
                                    [&]( const std::vector<std::size_t> &members )
                                    {
                                      return std::all_of( members.begin(), members.end(),
                                                          [&]( std::size_t member ) {
                                                            return agree( *scopes[member].shift, *scopes[scope].shift );
                                                          } );
                                    } );
    if ( list == lists.end() )
      lists.push_back( { scope } );
    else
      list->push_back( scope );
  }
  lists.erase( std::remove_if( lists.begin(), lists.end(),
                               []( const std::vector<std::size_t> &members ) { return members.size() < 2; } ),
               lists.end() );
  return lists;
}

//! Nothing is tested where what a diagnosis rests on does not hold: whatever fits best would look like an explanation.
ScopeDiagnosis unexplained( std::size_t records, std::size_t finds, const char *why )
{
  constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
  ScopeDiagnosis scope;
  scope.records = records;
  scope.finds = finds;
  scope.finding = finding::NOT_WHAT_IT_IS_TAKEN_FOR;
  Explanation none;
  none.correction = { UNKNOWN, UNKNOWN };
  none.verdict = ExplanationVerdict::NotIdentifiable;
  none.why = why;
  scope.explanations.push_back( none );
  return scope;
}

Diagnosis unexplained( const DiagnosisInput &input, const ByGroup<std::vector<std::size_t>> &groups, const char *why,
                       const Progress &progress )
{
  Diagnosis diagnosis;
  diagnosis.unexplainedWhy = why;
  diagnosis.scopes.push_back( unexplained( input.records.size(), input.finds.size(), why ) );
  if ( groups.size() < 2 )
    return diagnosis;
  const ByGroup<std::vector<Point>> places = findsByGroup( input, shownShapes( input ), progress );
  for ( const auto &[group, records] : groups )
  {
    const auto own = places.find( group );
    diagnosis.scopes.push_back( unexplained( records.size(), own == places.end() ? 0 : own->second.size(), why ) );
    diagnosis.scopes.back().isAll = false;
    diagnosis.scopes.back().group = group;
  }
  return diagnosis;
}

//! Says of each scope that is not explained what would decide.
void addSurveys( Diagnosis &diagnosis, const DiagnosisInput &input, const ByGroup<std::vector<std::size_t>> &groups,
                 const std::vector<std::size_t> &all, double tolerance, const Progress &progress )
{
  if ( std::all_of( diagnosis.scopes.begin(), diagnosis.scopes.end(),
                    []( const ScopeDiagnosis &scope ) { return scope.best(); } ) )
    return;
  std::vector<const Shape *> pieces;
  for ( const Shape &piece : input.searched )
    pieces.push_back( &piece );
  const ShapeIndex searched( pieces );
  for ( ScopeDiagnosis &scope : diagnosis.scopes )
    scope.survey = decidingSurvey( input, searched, scope, scope.isAll ? all : groups.find( scope.group )->second,
                                   tolerance, progress );
}

} // namespace

std::vector<std::pair<std::string, std::string>> undefinedOf( const Diagnosis &diagnosis )
{
  if ( !diagnosis.unexplainedWhy )
    return {};
  return { { "explanations", diagnosis.unexplainedWhy }, { "shift", diagnosis.unexplainedWhy } };
}

Diagnosis diagnoseMap( DiagnosisInput input, const DiagnosisParameters &parameters,
                       const std::vector<CauseProposal> &proposals, Progress &progress )
{
  std::stable_sort( input.records.begin(), input.records.end(),
                    []( const DiagnosedRecord &a, const DiagnosedRecord &b )
                    { return std::tie( a.id, a.normalForm ) < std::tie( b.id, b.normalForm ); } );
  std::sort( input.finds.begin(), input.finds.end() );
  ByGroup<std::vector<std::size_t>> groups;
  std::vector<std::size_t> all;
  for ( std::size_t record = 0; record < input.records.size(); ++record )
  {
    groups[input.records[record].group].push_back( record );
    all.push_back( record );
  }
  if ( const Assumption *broken = invalidating( input.assumptions, InvalidatesDiagnosis ) )
    return unexplained( input, groups, voidReason( broken->code ), progress );
  const FindIndex finds( input.finds );
  // Only readings by the points of other records ask for them.
  const bool areAsked =
    std::any_of( proposals.begin(), proposals.end(),
                 []( const CauseProposal &proposal ) { return proposal.recipe.cause == Cause::OtherReference; } );
  const FindIndex freeFinds( areAsked ? findsBesideRecords( input, parameters.tolerance, progress )
                                      : std::vector<Point>() );
  const NullDisplacements null( input, parameters );
  ScopeDiagnoser diagnoser( input, parameters, proposals, finds, freeFinds, null );
  Diagnosis diagnosis;
  const double whole = groups.size() > 1 ? 50 : 100; // percent
  diagnoser.setMixing( groups.size() < 2 );
  diagnosis.scopes.push_back( diagnoser.diagnose( all, input.finds, nullptr, progress, 0, whole ) );
  diagnoser.setMixing( true );
  if ( groups.size() < 2 )
  {
    addSurveys( diagnosis, input, groups, all, parameters.tolerance, progress );
    return diagnosis;
  }
  const std::vector<const Shape *> shown = shownShapes( input );
  const ByGroup<std::vector<Point>> places = findsByGroup( input, shown, progress );
  double done = 0;
  for ( const auto &[group, records] : groups )
  {
    const double share = static_cast<double>( records.size() ) / static_cast<double>( all.size() );
    // A displaced group lies away from its finds: what is nearest to it once it is corrected belongs to it, too.
    const auto findsOf = [&, &ofGroup = group, &inGroup = records]( const std::vector<Shape> &shapes )
    {
      std::vector<const Shape *> moved = shown;
      for ( std::size_t record = 0; record < inGroup.size(); ++record )
        moved[inGroup[record]] = &shapes[record];
      ByGroup<std::vector<Point>> nearest = findsByGroup( input, moved, progress );
      return std::move( nearest[ofGroup] );
    };
    const auto own = places.find( group );
    ScopeDiagnosis scope =
      diagnoser.diagnose( records, own == places.end() ? std::vector<Point>() : own->second, findsOf, progress,
                          whole + ( 100 - whole ) * done, whole + ( 100 - whole ) * ( done + share ) );
    done += share;
    scope.isAll = false;
    scope.group = group;
    diagnosis.scopes.push_back( std::move( scope ) );
  }
  adjustForGroups( diagnosis.scopes );
  diagnosis.sharedShifts = sharedShifts( diagnosis.scopes );
  ScopeDiagnosis &together = diagnosis.scopes.front();
  const bool isMoved = std::any_of( diagnosis.scopes.begin() + 1, diagnosis.scopes.end(),
                                    []( const ScopeDiagnosis &scope )
                                    { return scope.best() && scope.best()->recipe.cause != Cause::None; } );
  if ( isMoved && together.best() && together.best()->recipe.cause == Cause::None )
    together.finding = finding::GROUPS_DIFFER;
  addSurveys( diagnosis, input, groups, all, parameters.tolerance, progress );
  return diagnosis;
}

} // namespace minemap
