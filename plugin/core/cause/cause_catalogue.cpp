// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/cause_catalogue.h"

#include "core/cause/cause_error.h"
#include "core/cause/grid_mistake.h"
#include "core/cause/number_system.h"
#include "core/cause/old_datums.h"
#include "core/cause/proj_operation.h"
#include "core/survey/meridian_convergence.h"

#include <proj.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace minemap
{

namespace
{

std::string withCode( const std::string &name, const std::string &code )
{
  return name + " (" + code + ")";
}

double distanceBetween( const Point &a, const Point &b )
{
  return std::hypot( a.x - b.x, a.y - b.y );
}

bool isTransverseMercator( pj_ctx *context, const PJ *crs )
{
  const ProjObject conversion(
    proj_get_type( crs ) == PJ_TYPE_PROJECTED_CRS ? proj_crs_get_coordoperation( context, crs ) : nullptr );
  const char *method = nullptr;
  return conversion && proj_coordoperation_get_method_info( context, conversion.get(), &method, nullptr, nullptr ) &&
         method && std::string( method ) == "Transverse Mercator";
}

//! Gathers the proposals of one request.
class Catalogue
{
  public:
    explicit Catalogue( const CatalogueRequest &request );
    std::vector<CauseProposal> proposals();

  private:
    bool isWanted( Cause cause ) const;
    void addReadGrid( const std::string &crs );
    void addDatums();
    void addGrids();
    void addGridsOn( const OldDatum &datum, const PublishedOperation &operation );
    void addGrid( const OldGrid &written, const OldGrid &read, const OldDatum &datum,
                  const PublishedOperation &operation );
    void addZones();
    void addDigits();
    void addTruncations();
    void addBearings();
    void addGridNorths();
    void add( const CauseRecipe &recipe, const std::string &detail, const std::optional<Point> &correction = {} );
    //! Operations that differ by so much that a grid is worth trying with each.
    static std::vector<PublishedOperation> distinctOperations( const OldDatum &datum );
    std::optional<Point> correctionOf( const CauseRecipe &recipe ) const;
    std::string nameOf( const std::string &crs ) const;

    const CatalogueRequest &mRequest;
    ProjContext mContext = makeProjContext();
    Point mMiddle;
    std::string mGrid; //!< The map's own grid if it is a transverse Mercator, else the UTM zone of the middle.
    bool mIsSourceGrid = false;
    std::vector<std::string> mReadGrids; //!< On WGS 84: the UTM zones of the area and the map's own grid.
    std::vector<OldDatum> mDatums;
    std::vector<OldGrid> mGrids;
    std::vector<CauseProposal> mProposals;
};

Catalogue::Catalogue( const CatalogueRequest &request ) : mRequest( request ), mMiddle( middleOf( request.area ) )
{
  const ProjObject source = makeCrs( mContext.get(), request.sourceCrs );
  mIsSourceGrid = isTransverseMercator( mContext.get(), source.get() );
  mGrid = mIsSourceGrid ? request.sourceCrs : utmZoneOf( mMiddle );
  const Box &area = request.area;
  for ( const double longitude : { mMiddle.x, area.xMinimum, area.xMaximum } )
    addReadGrid( utmZoneOf( { longitude, mMiddle.y } ) );
  if ( mIsSourceGrid && isOnWgs84( mContext.get(), mGrid ) )
    addReadGrid( mGrid );
  const bool needsDatums = isWanted( Cause::Datum ) || isWanted( Cause::GridAsOtherGrid ) || isWanted( Cause::Zone ) ||
                           isWanted( Cause::GridAsTrue );
  if ( !needsDatums )
    return;
  mDatums = oldDatumsIn( mContext.get(), request.area, request.oldCrs );
  mGrids = oldGridsIn( mContext.get(), request.area, mDatums, request.oldCrs );
}

void Catalogue::addReadGrid( const std::string &crs )
{
  const auto isSame = [this, &crs]( const std::string &known )
  {
    return known == crs || proj_is_equivalent_to( makeCrs( mContext.get(), known ).get(),
                                                  makeCrs( mContext.get(), crs ).get(), PJ_COMP_EQUIVALENT );
  };
  if ( std::none_of( mReadGrids.begin(), mReadGrids.end(), isSame ) )
    mReadGrids.push_back( crs );
}

bool Catalogue::isWanted( Cause cause ) const
{
  const std::vector<Cause> &causes = mRequest.causes;
  return causes.empty() || std::find( causes.begin(), causes.end(), cause ) != causes.end();
}

std::vector<CauseProposal> Catalogue::proposals()
{
  if ( isWanted( Cause::Datum ) )
    addDatums();
  if ( isWanted( Cause::GridAsOtherGrid ) )
    addGrids();
  if ( isWanted( Cause::Zone ) )
    addZones();
  addDigits();
  if ( mRequest.hasReferencePoints )
    addBearings();
  if ( isWanted( Cause::Truncated ) )
    addTruncations();
  std::stable_sort( mProposals.begin(), mProposals.end(),
                    []( const CauseProposal &a, const CauseProposal &b ) { return a.recipe.cause < b.recipe.cause; } );
  return std::move( mProposals );
}

void Catalogue::add( const CauseRecipe &recipe, const std::string &detail, const std::optional<Point> &correction )
{
  if ( !isWanted( recipe.cause ) )
    return;
  CauseProposal proposal;
  proposal.recipe = recipe;
  proposal.detail = detail;
  proposal.correction = correction;
  mProposals.push_back( std::move( proposal ) );
}

void Catalogue::addDatums()
{
  for ( const OldDatum &datum : mDatums )
  {
    for ( const PublishedOperation &operation : datum.operations )
    {
      CauseProposal proposal;
      proposal.recipe.cause = Cause::Datum;
      proposal.recipe.operation = operation.code;
      proposal.recipe.oldCrs = datum.crs;
      proposal.detail = withCode( operation.name, operation.code );
      proposal.datum = datum.name;
      proposal.accuracy = operation.accuracy;
      proposal.equals = operation.equals;
      proposal.missingGrid = operation.missingGrid;
      proposal.correction = operation.correction;
      mProposals.push_back( std::move( proposal ) );
    }
  }
}

void Catalogue::addGrids()
{
  for ( const OldDatum &datum : mDatums )
    for ( const PublishedOperation &operation : distinctOperations( datum ) )
      addGridsOn( datum, operation );
}

std::vector<PublishedOperation> Catalogue::distinctOperations( const OldDatum &datum )
{
  constexpr double APART = 5; // Metres: nearer ones cannot be told apart by finds.
  std::vector<PublishedOperation> distinct;
  for ( const PublishedOperation &operation : datum.operations )
  {
    const bool isNear =
      std::any_of( distinct.begin(), distinct.end(),
                   [&operation]( const PublishedOperation &other ) {
                     return operation.correction && distanceBetween( *other.correction, *operation.correction ) < APART;
                   } );
    if ( operation.correction && !isNear )
      distinct.push_back( operation );
  }
  return distinct;
}

void Catalogue::addGridsOn( const OldDatum &datum, const PublishedOperation &operation )
{
  for ( const OldGrid &grid : mGrids )
  {
    if ( grid.geographicCrs != datum.crs )
      continue;
    addGrid( grid, { {}, "the same grid on WGS 84", {} }, datum, operation );
    for ( const std::string &crs : mReadGrids )
    {
      const OldGrid read = { crs, nameOf( crs ), {} };
      if ( crs == grid.crs )
        continue;
      addGrid( grid, read, datum, operation );
      addGrid( read, grid, datum, operation );
    }
  }
}

void Catalogue::addGrid( const OldGrid &written, const OldGrid &read, const OldDatum &datum,
                         const PublishedOperation &operation )
{
  constexpr double FARTHEST = 20000; // Metres: more would be another zone.
  constexpr double SAME_WITHIN = 0.5;
  CauseProposal proposal;
  proposal.recipe.cause = Cause::GridAsOtherGrid;
  proposal.recipe.operation = operation.code;
  proposal.recipe.oldCrs = written.crs;
  proposal.recipe.readAs = read.crs;
  proposal.correction = correctionOf( proposal.recipe );
  const double length = proposal.correction ? std::hypot( proposal.correction->x, proposal.correction->y ) : 0;
  if ( length < 1 || length > FARTHEST )
    return;
  for ( CauseProposal &known : mProposals )
  {
    // Grids of one datum with one meridian are one, such as those of zones three and six degrees wide.
    if ( known.recipe.cause == Cause::GridAsOtherGrid && known.datum == datum.name &&
         distanceBetween( *known.correction, *proposal.correction ) < SAME_WITHIN )
    {
      for ( const std::string &crs : { written.crs, read.crs } )
        if ( !crs.empty() && crs != known.recipe.oldCrs && crs != known.recipe.readAs &&
             std::find( known.equals.begin(), known.equals.end(), crs ) == known.equals.end() )
          known.equals.push_back( crs );
      return;
    }
  }
  const auto described = []( const OldGrid &grid )
  { return grid.crs.empty() ? grid.name : withCode( grid.name, grid.crs ); };
  proposal.detail =
    described( written ) + " read as " + described( read ) + "; " + withCode( operation.name, operation.code );
  proposal.datum = datum.name;
  proposal.accuracy = operation.accuracy;
  mProposals.push_back( std::move( proposal ) );
}

std::optional<Point> Catalogue::correctionOf( const CauseRecipe &recipe ) const
{
  std::vector<Point> place = { mMiddle };
  try
  {
    makeGridMistake( recipe, mContext.get() )->undo( place );
  }
  catch ( const CauseError & )
  {
    return std::nullopt;
  }
  if ( !std::isfinite( place[0].x ) || !std::isfinite( place[0].y ) )
    return std::nullopt;
  return metresBetween( mMiddle, place[0] );
}

void Catalogue::addZones()
{
  std::vector<double> widths;
  const auto addGridZones = [&]( const std::string &crs, const std::string &operation )
  {
    double width = 0;
    try
    {
      width = NumberSystem( mContext.get(), crs.empty() ? mGrid : crs, operation ).zoneWidth();
    }
    catch ( const CauseError & )
    {
      return;
    }
    if ( std::find( widths.begin(), widths.end(), width ) != widths.end() )
      return;
    widths.push_back( width );
    for ( const int zones : { -1, 1 } )
    {
      CauseRecipe recipe;
      recipe.cause = Cause::Zone;
      recipe.readAs = crs;
      recipe.operation = operation;
      recipe.zones = zones;
      const std::string side = zones > 0 ? "the next zone to the east" : "the next zone to the west";
      add( recipe, side + " of " + withCode( nameOf( crs.empty() ? mGrid : crs ), crs.empty() ? mGrid : crs ),
           correctionOf( recipe ) );
    }
  };
  addGridZones( mIsSourceGrid ? mGrid : std::string(), {} );
  // One grid stands for all whose zones have the same width.
  for ( const OldGrid &grid : mGrids )
    for ( const OldDatum &datum : mDatums )
      if ( datum.crs == grid.geographicCrs && datum.operations.front().correction )
        addGridZones( grid.crs, datum.operations.front().code );
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
  addPlain( Cause::MinutesAsSeconds, "decimals of a minute read as seconds" );
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
  const std::string grid = mIsSourceGrid ? mGrid : std::string();
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

void Catalogue::addGridNorths()
{
  constexpr double APART = 0.2; // Degrees: less moves nothing that can be seen.
  std::vector<double> known;
  const auto addGridNorth = [&]( const std::string &crs )
  {
    const std::string grid = crs.empty() ? mGrid : crs;
    std::optional<double> convergence;
    try
    {
      convergence = MeridianConvergence( grid ).at( mMiddle );
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
    add( recipe, "north of " + withCode( nameOf( grid ), grid ) );
  };
  addGridNorth( mIsSourceGrid ? mGrid : std::string() );
  for ( const OldGrid &grid : mGrids )
    addGridNorth( grid.crs );
}

std::string Catalogue::nameOf( const std::string &crs ) const
{
  return proj_get_name( makeCrs( mContext.get(), crs ).get() );
}

} // namespace

std::vector<CauseProposal> proposeCauses( const CatalogueRequest &request )
{
  return Catalogue( request ).proposals();
}

} // namespace minemap
