// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/cause_catalogue.h"

#include "core/angle.h"
#include "core/cause/datum_proposals.h"
#include "core/cause/mapped_area.h"
#include "core/cause/number_proposals.h"
#include "core/survey/meridian_convergence.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace minemap
{

namespace
{

//! Gathers the proposals of one request.
class Catalogue
{
  public:
    explicit Catalogue( const CatalogueRequest &request )
      : mRequest( request ),
        mArea( request.area, request.sourceCrs, request.oldCrs, request.shown )
    {
    }

    std::vector<CauseProposal> proposals();

  private:
    bool isWanted( Cause cause ) const;
    void add( const CauseRecipe &recipe, const std::string &detail );
    void add( std::vector<CauseProposal> proposals );
    void addDigits();
    void addTruncations();
    void addBearings();
    void addGridNorths();
    void addLegs();
    void addFreeBearings();

    const CatalogueRequest &mRequest;
    MappedArea mArea;
    std::vector<CauseProposal> mProposals;
};

bool Catalogue::isWanted( Cause cause ) const
{
  const std::vector<Cause> &causes = mRequest.causes;
  return causes.empty() || std::find( causes.begin(), causes.end(), cause ) != causes.end();
}

std::vector<CauseProposal> Catalogue::proposals()
{
  if ( isWanted( Cause::Datum ) )
    add( proposeDatums( mArea ) );
  if ( isWanted( Cause::OtherOperation ) )
    add( proposeOtherOperations( mArea, mRequest.area, mRequest.sourceCrs, mRequest.sourceOperation ) );
  if ( isWanted( Cause::GridAsOtherGrid ) )
    add( proposeOtherGrids( mArea ) );
  if ( isWanted( Cause::Zone ) )
    add( proposeZones( mArea ) );
  if ( isWanted( Cause::PrimeMeridian ) )
    add( proposeMeridians( mArea ) );
  if ( isWanted( Cause::SignLost ) )
    add( proposeSigns( mArea ) );
  if ( isWanted( Cause::DigitWrong ) )
    add( proposeWrongDigits( mArea ) );
  addDigits();
  addTruncations();
  if ( mRequest.hasReferencePoints )
  {
    addBearings();
    addLegs();
    addFreeBearings();
  }
  std::stable_sort( mProposals.begin(), mProposals.end(),
                    []( const CauseProposal &a, const CauseProposal &b ) { return a.recipe.cause < b.recipe.cause; } );
  return std::move( mProposals );
}

void Catalogue::add( const CauseRecipe &recipe, const std::string &detail )
{
  if ( !isWanted( recipe.cause ) )
    return;
  CauseProposal proposal;
  proposal.recipe = recipe;
  proposal.detail = detail;
  mProposals.push_back( std::move( proposal ) );
}

void Catalogue::add( std::vector<CauseProposal> proposals )
{
  std::move( proposals.begin(), proposals.end(), std::back_inserter( mProposals ) );
}

void Catalogue::addDigits()
{
  const auto addPlain = [this]( Cause cause, const char *detail )
  {
    CauseRecipe recipe;
    recipe.cause = cause;
    add( recipe, detail );
  };
  addPlain( Cause::AxesSwapped, "one coordinate for the other" );
  addPlain( Cause::DmsAsDecimal, "degrees, minutes and seconds written as decimals of a degree" );
  addPlain( Cause::DecimalAsDms, "decimals of a degree read as minutes and seconds" );
  addPlain( Cause::MinutesAsSeconds, "decimals of a minute read as seconds" );
  addPlain( Cause::SecondsAsMinutes, "seconds read as decimals of a minute" );
}

void Catalogue::addTruncations()
{
  const auto addCell = [this]( const std::string &grid, double quantum, const std::string &detail )
  {
    CauseRecipe recipe;
    recipe.cause = Cause::Truncated;
    recipe.readAs = grid;
    recipe.quantum = quantum;
    add( recipe, detail );
  };
  const std::string grid = mArea.gridForRecipes();
  addCell( grid, 10, "grid references cut to 10 m" );
  addCell( grid, 100, "grid references cut to 100 m" );
  addCell( grid, 1000, "grid references cut to 1000 m" );
  addCell( "EPSG:4326", 1 / 3600.0, "degrees cut to whole seconds" );
}

void Catalogue::addBearings()
{
  const auto addFactor = [this]( Cause cause, double factor, const char *detail )
  {
    CauseRecipe recipe;
    recipe.cause = cause;
    recipe.factor = factor;
    add( recipe, detail );
  };
  if ( mRequest.hasDates || mRequest.year != 0 )
  {
    CauseRecipe recipe;
    recipe.cause = Cause::MagneticAsTrue;
    recipe.year = mRequest.hasDates ? 0 : mRequest.year;
    add( recipe, mRequest.hasDates ? "declination of each record's date" : "declination of the map's year" );
  }
  addGridNorths();
  addFactor( Cause::BackAzimuth, 1, "bearings the wrong way round" );
  addFactor( Cause::Mils, 6000.0 / 6400, "6000 mils read as 6400" );
  addFactor( Cause::Mils, 6400.0 / 6000, "6400 mils read as 6000" );
  addFactor( Cause::Units, 0.75, "paces of 0.75 m" );
  addFactor( Cause::Units, 1.5, "double paces of 1.5 m" );
  addFactor( Cause::Units, 0.3048, "feet" );
  addFactor( Cause::Mirrored, 1, "on the other side of the baseline" );
}

void Catalogue::addLegs()
{
  const auto addLeg = [this]( Cause cause, Legs legs, double factor, const char *detail )
  {
    CauseRecipe recipe;
    recipe.cause = cause;
    recipe.legs = legs;
    recipe.factor = factor;
    add( recipe, detail );
  };
  addLeg( Cause::BackAzimuth, Legs::First, 1, "the first bearing the wrong way round" );
  for ( const auto &[legs, of] : { std::pair( Legs::First, " in the first leg" ), { Legs::Each, " in each leg" } } )
  {
    addLeg( Cause::Mils, legs, 6000.0 / 6400, ( std::string( "6000 mils read as 6400" ) + of ).c_str() );
    addLeg( Cause::Mils, legs, 6400.0 / 6000, ( std::string( "6400 mils read as 6000" ) + of ).c_str() );
  }
  addLeg( Cause::Units, Legs::First, 0.75, "paces of 0.75 m in the first leg" );
  addLeg( Cause::Units, Legs::First, 1.5, "double paces of 1.5 m in the first leg" );
  addLeg( Cause::Units, Legs::First, 0.3048, "feet in the first leg" );
  CauseRecipe recipe;
  recipe.cause = Cause::OtherReference;
  add( recipe, "measured from the reference point of another record" );
}

void Catalogue::addFreeBearings()
{
  if ( !( mRequest.referenceDistance > 0 ) || !( mRequest.tolerance > 0 ) )
    return;
  // A record midway between two values is off by half the tolerance.
  const double step = mRequest.tolerance / mRequest.referenceDistance;
  constexpr double MOST_STEPS = 20;
  constexpr double LARGEST_FACTOR = 3;
  CauseRecipe recipe;
  recipe.cause = Cause::BearingOffset;
  const auto stepsTo = [&]( double most ) { return static_cast<int>( std::min( MOST_STEPS, most / step ) ); };
  for ( int number = 1; number <= stepsTo( PI ); ++number )
  {
    for ( const double angle : { number * step, -number * step } )
    {
      recipe.rotation = angle / RADIANS;
      add( recipe, {} );
    }
  }
  recipe = {};
  recipe.cause = Cause::DistanceFactor;
  for ( int number = 1; number <= stepsTo( std::log( LARGEST_FACTOR ) ); ++number )
  {
    for ( const double logarithm : { number * step, -number * step } )
    {
      recipe.factor = std::exp( logarithm );
      add( recipe, {} );
    }
  }
}

void Catalogue::addGridNorths()
{
  constexpr double APART = 0.2; // Degrees: less moves nothing that can be seen.
  std::vector<double> known;
  const auto addGridNorth = [&]( const std::string &crs )
  {
    const std::string grid = crs.empty() ? mArea.grid() : crs;
    std::optional<double> convergence;
    try
    {
      convergence = MeridianConvergence( grid ).at( mArea.middle() );
    }
    catch ( const std::runtime_error & )
    {
      return;
    }
    const bool isKnown =
      convergence && std::any_of( known.begin(), known.end(),
                                  [&]( double other ) { return std::abs( other - *convergence ) < APART; } );
    if ( !convergence || isKnown )
      return;
    known.push_back( *convergence );
    CauseRecipe recipe;
    recipe.cause = Cause::GridAsTrue;
    recipe.readAs = crs;
    add( recipe, "north of " + withCode( mArea.nameOf( grid ), grid ) );
  };
  addGridNorth( mArea.gridForRecipes() );
  for ( const OldGrid &grid : mArea.oldGrids() )
    addGridNorth( grid.crs );
}

} // namespace

std::vector<CauseProposal> proposeCauses( const CatalogueRequest &request )
{
  return Catalogue( request ).proposals();
}

} // namespace minemap
