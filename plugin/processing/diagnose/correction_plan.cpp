// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/correction_plan.h"

#include "core/geometry/local_plane.h"
#include "report/words/explanation_words.h"

#include <qgsexception.h>

#include <cmath>
#include <utility>

namespace minemap
{

CorrectionPlanner::CorrectionPlanner( const CorrectmapRequest &request, const Point &middle )
  : mRequest( request ),
    mMiddle( middle )
{
}

std::vector<CorrectionPlan> CorrectionPlanner::plansFor( const std::map<OptionalText, std::size_t> &groups ) const
{
  std::vector<CorrectionPlan> plans;
  CorrectionPlan all = byHand();
  for ( const auto &[group, records] : groups )
    all.records += records;
  if ( mRequest.explanations.source )
  {
    const ExplanationTable table( mRequest.explanations, mRequest.rank );
    // A diagnosis of a single group has the rows of the whole map alone.
    const bool isOne = mRequest.groupBy.isEmpty() || ( groups.size() == 1 && !table.hasGroups() );
    if ( isOne )
      all.explanation = table.forAll();
    for ( const auto &[group, records] : groups )
    {
      if ( isOne )
        break;
      CorrectionPlan plan;
      plan.isAll = false;
      plan.group = group;
      plan.records = records;
      plan.explanation = table.forGroup( group, records, mRequest.map.name );
      plans.push_back( std::move( plan ) );
    }
  }
  else if ( mRequest.chosenGroup )
  {
    for ( const auto &[group, records] : groups )
    {
      CorrectionPlan plan = group == *mRequest.chosenGroup ? all : CorrectionPlan();
      plan.isAll = false;
      plan.group = group;
      plan.records = records;
      plans.push_back( std::move( plan ) );
    }
  }
  if ( plans.empty() )
    plans.push_back( std::move( all ) );
  for ( CorrectionPlan &plan : plans )
  {
    const bool isChosen = mRequest.chosenGroup && *mRequest.chosenGroup == plan.group;
    plan.isLeft = plans.size() > 1 && !isChosen &&
                  plan.explanation.verdict != QLatin1String( toText( ExplanationVerdict::Supported ) );
    if ( plan.moves() )
      check( plan );
  }
  return plans;
}

CorrectionPlan CorrectionPlanner::byHand() const
{
  CorrectionPlan plan;
  CauseRecipe &recipe = plan.explanation.recipe;
  recipe = mRequest.byHand;
  recipe.origin = mRequest.origin.value_or( mMiddle );
  plan.explanation.detail =
    tr( "given by hand: scale %1, turned %2° clockwise, moved %3 m east and %4 m north, about %5, %6" )
      .arg( QString::number( recipe.scale ), QString::number( recipe.rotation ), QString::number( recipe.east ),
            QString::number( recipe.north ), QString::number( recipe.origin.x, 'f', 4 ),
            QString::number( recipe.origin.y, 'f', 4 ) );
  return plan;
}

QString CorrectionPlanner::nameOf( const CorrectionPlan &plan ) const
{
  if ( !mRequest.explanations.source )
    return tr( "The correction given by SCALE, ROTATION, EAST and NORTH" );
  const QString cause = QString::fromLatin1( wordOf( plan.explanation.recipe.cause ) );
  if ( plan.isAll )
    return tr( "The explanation \"%1\" (rank %2)" ).arg( cause, QString::number( mRequest.rank ) );
  if ( !plan.group )
    return tr( "The explanation \"%1\" (rank %2) of the records without group" )
      .arg( cause, QString::number( mRequest.rank ) );
  return tr( "The explanation \"%1\" (rank %2) of the group \"%3\"" )
    .arg( cause, QString::number( mRequest.rank ), QString::fromStdString( *plan.group ) );
}

void CorrectionPlanner::check( const CorrectionPlan &plan ) const
{
  const CauseRecipe &recipe = plan.explanation.recipe;
  const QString &map = mRequest.map.name;
  if ( recipe.usesReferencePoints() )
  {
    if ( !mRequest.references.source || mRequest.recordId.isEmpty() )
      throw QgsProcessingException( tr( "%1 moves each record of layer \"%2\" about the point it was measured from: "
                                        "give REFERENCE_POINTS, REFERENCE_RECORD and RECORD_ID." )
                                      .arg( nameOf( plan ), map ) );
    const auto takesDates = []( const CauseRecipe &one )
    { return one.cause == Cause::MagneticAsTrue && one.year == 0; };
    if ( ( takesDates( recipe ) || ( recipe.then && takesDates( *recipe.then ) ) ) && mRequest.mapDate.isEmpty() )
      throw QgsProcessingException( tr( "%1 takes the declination of the date of each record of layer \"%2\": give the "
                                        "field of that date as MAP_DATE." )
                                      .arg( nameOf( plan ), map ) );
  }
  if ( ( !recipe.carried.empty() || !recipe.records.empty() ) && mRequest.recordId.isEmpty() )
    throw QgsProcessingException(
      tr( "%1 names the records of layer \"%2\" that it concerns: give the field of their ids "
          "as RECORD_ID." )
        .arg( nameOf( plan ), map ) );
  if ( !isFitted( recipe.cause ) )
    return;
  CorrectmapRequestReader::checkPlausible( recipe, nameOf( plan ) );
  checkOrigin( plan );
}

void CorrectionPlanner::checkOrigin( const CorrectionPlan &plan ) const
{
  constexpr double FARTHEST = 100000; // Metres.
  constexpr double KILOMETRE = 1000;
  const CauseRecipe &recipe = plan.explanation.recipe;
  std::vector<Point> origin = { recipe.origin != Point() ? recipe.origin : mMiddle };
  LocalPlane( mMiddle ).project( origin );
  const double distance = std::hypot( origin.front().x, origin.front().y );
  if ( distance <= FARTHEST )
    return;
  const QString mend = mRequest.explanations.source ? tr( "give the table that the diagnosis of this map made." )
                                                    : tr( "give an ORIGIN near the map." );
  throw QgsProcessingException(
    tr( "%1 has its origin %2 km from the middle of layer \"%3\": %4" )
      .arg( nameOf( plan ), QString::number( distance / KILOMETRE, 'f', 0 ), mRequest.map.name, mend ) );
}

} // namespace minemap
