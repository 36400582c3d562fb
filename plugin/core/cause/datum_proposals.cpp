// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/datum_proposals.h"

#include "core/cause/cause_error.h"
#include "core/cause/number_system.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace minemap
{

namespace
{

double distanceBetween( const Point &a, const Point &b )
{
  return std::hypot( a.x - b.x, a.y - b.y );
}

void addGrid( const OldGrid &written, const OldGrid &read, const OldDatum &datum, const PublishedOperation &operation,
              const MappedArea &area, std::vector<CauseProposal> &proposals )
{
  constexpr double FARTHEST = 20000; // Metres: more would be another zone.
  constexpr double SAME_WITHIN = 0.5;
  CauseProposal proposal;
  proposal.recipe.cause = Cause::GridAsOtherGrid;
  proposal.recipe.operation = operation.code;
  proposal.recipe.oldCrs = written.crs;
  proposal.recipe.readAs = read.crs;
  proposal.correction = area.correctionOf( proposal.recipe );
  const double length = proposal.correction ? std::hypot( proposal.correction->x, proposal.correction->y ) : 0;
  if ( length < 1 || length > FARTHEST )
    return;
  for ( CauseProposal &known : proposals )
  {
    // Grids of one datum with one meridian are one, such as those of zones three and six degrees wide.
    if ( known.datum == datum.name && distanceBetween( *known.correction, *proposal.correction ) < SAME_WITHIN )
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
  proposals.push_back( std::move( proposal ) );
}

void addGridsOn( const OldDatum &datum, const PublishedOperation &operation, const MappedArea &area,
                 std::vector<CauseProposal> &proposals )
{
  for ( const OldGrid &grid : area.oldGrids() )
  {
    if ( grid.geographicCrs != datum.crs )
      continue;
    addGrid( grid, { {}, "the same grid on WGS 84", {} }, datum, operation, area, proposals );
    for ( const std::string &crs : area.gridsOnWgs84() )
    {
      const OldGrid read = { crs, area.nameOf( crs ), {} };
      if ( crs == grid.crs )
        continue;
      addGrid( grid, read, datum, operation, area, proposals );
      addGrid( read, grid, datum, operation, area, proposals );
    }
  }
}

//! What one operation of a datum proposes, without its correction.
CauseProposal proposalOf( Cause cause, const OldDatum &datum, const PublishedOperation &operation )
{
  CauseProposal proposal;
  proposal.recipe.cause = cause;
  proposal.recipe.operation = operation.code;
  proposal.recipe.oldCrs = datum.crs;
  proposal.detail = withCode( operation.name, operation.code );
  proposal.datum = datum.name;
  proposal.accuracy = operation.accuracy;
  proposal.equals = operation.equals;
  proposal.missingGrid = operation.missingGrid;
  return proposal;
}

//! The same zone of UTM on WGS 84 on the other side of the equator; empty for other grids.
std::string otherHemisphere( const std::string &grid )
{
  const std::string north = "EPSG:326";
  const std::string south = "EPSG:327";
  const std::string start = grid.substr( 0, north.size() );
  const std::string zone = grid.substr( start.size() );
  if ( zone.size() != 2 || ( start != north && start != south ) )
    return {};
  return ( start == north ? south : north ) + zone;
}

//! Two zones of UTM on WGS 84 that lie beside each other: that mistake is Cause::Zone.
bool areNeighbours( const std::string &one, const std::string &other )
{
  const std::size_t length = std::strlen( "EPSG:326" );
  const bool areAlike = one.size() == length + 2 && other.size() == length + 2 &&
                        one.compare( 0, length, other, 0, length ) == 0 && !otherHemisphere( one ).empty();
  return areAlike && std::abs( std::stoi( one.substr( length ) ) - std::stoi( other.substr( length ) ) ) <= 1;
}

//! A proposal, and where it brings the first record.
struct FarProposal
{
    CauseProposal proposal;
    Point landing;
};

//! Numbers of \a written read in each grid that shows them where the map does, far from the area.
void addFarGrids( const OldGrid &written, const std::string &datum, const PublishedOperation &operation,
                  const MappedArea &area, std::vector<FarProposal> &proposals )
{
  constexpr double SAME_WITHIN = 0.5; // Metres.
  std::vector<std::string> grids = area.gridsShownFar();
  const std::string beyond = otherHemisphere( written.crs );
  if ( !beyond.empty() && std::find( grids.begin(), grids.end(), beyond ) == grids.end() )
    grids.push_back( beyond );
  for ( const std::string &read : grids )
  {
    CauseProposal proposal;
    proposal.recipe.cause = Cause::GridAsOtherGrid;
    proposal.recipe.operation = operation.code;
    proposal.recipe.oldCrs = written.crs;
    proposal.recipe.readAs = read;
    const bool isOther = read != written.crs && !areNeighbours( read, written.crs );
    const std::optional<Point> landing = isOther ? area.landing( proposal.recipe ) : std::nullopt;
    if ( !landing )
      continue;
    const auto known =
      std::find_if( proposals.begin(), proposals.end(),
                    [&]( const FarProposal &other )
                    {
                      const Point apart = metresBetween( other.landing, *landing );
                      return other.proposal.datum == datum && std::hypot( apart.x, apart.y ) < SAME_WITHIN;
                    } );
    if ( known != proposals.end() )
    {
      known->proposal.equals.push_back( written.crs );
      continue;
    }
    proposal.correction = area.correctionOf( proposal.recipe );
    proposal.detail = withCode( written.name, written.crs ) + " read as " + withCode( area.nameOf( read ), read );
    if ( !operation.code.empty() )
      proposal.detail += "; " + withCode( operation.name, operation.code );
    proposal.datum = datum;
    proposal.accuracy = operation.accuracy;
    proposals.push_back( { std::move( proposal ), *landing } );
  }
}

std::vector<FarProposal> farGrids( const MappedArea &area )
{
  std::vector<FarProposal> proposals;
  if ( area.gridsShownFar().empty() )
    return proposals;
  for ( const std::string &grid : area.gridsOnWgs84() )
    addFarGrids( { grid, area.nameOf( grid ), {} }, {}, {}, area, proposals );
  for ( const OldDatum &datum : area.datums() )
    for ( const PublishedOperation &operation : distinctOperations( datum ) )
      for ( const OldGrid &grid : area.oldGrids() )
        if ( grid.geographicCrs == datum.crs )
          addFarGrids( grid, datum.name, operation, area, proposals );
  return proposals;
}

} // namespace

//! Operations that differ by so much that a grid is worth trying with each.
std::vector<PublishedOperation> distinctOperations( const OldDatum &datum )
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

std::vector<CauseProposal> proposeDatums( const MappedArea &area )
{
  std::vector<CauseProposal> proposals;
  for ( const OldDatum &datum : area.datums() )
  {
    for ( const PublishedOperation &operation : datum.operations )
    {
      CauseProposal proposal = proposalOf( Cause::Datum, datum, operation );
      proposal.correction = operation.correction;
      proposals.push_back( std::move( proposal ) );
    }
  }
  return proposals;
}

std::vector<CauseProposal> proposeOtherOperations( const MappedArea &area, const Box &box, const std::string &crs,
                                                   const std::string &taken )
{
  constexpr double SMALLEST_MOVE = 1; // Metres: less cannot be told.
  std::vector<CauseProposal> proposals;
  if ( isOnWgs84( area.context(), crs ) )
    return proposals;
  for ( const OldDatum &datum : oldDatumsIn( area.context(), box, { crs } ) )
  {
    for ( const PublishedOperation &operation : datum.operations )
    {
      CauseProposal proposal = proposalOf( Cause::OtherOperation, datum, operation );
      proposal.recipe.taken = taken;
      if ( operation.missingGrid.empty() )
        proposal.correction = area.correctionOf( proposal.recipe );
      const bool moves =
        proposal.correction && std::hypot( proposal.correction->x, proposal.correction->y ) >= SMALLEST_MOVE;
      if ( operation.code != taken && ( moves || !operation.missingGrid.empty() ) )
        proposals.push_back( std::move( proposal ) );
    }
  }
  return proposals;
}

std::vector<CauseProposal> proposeOtherGrids( const MappedArea &area )
{
  std::vector<CauseProposal> proposals;
  for ( const OldDatum &datum : area.datums() )
    for ( const PublishedOperation &operation : distinctOperations( datum ) )
      addGridsOn( datum, operation, area, proposals );
  for ( FarProposal &far : farGrids( area ) )
    proposals.push_back( std::move( far.proposal ) );
  return proposals;
}

//! The grid whose code is \a steps farther, if only the number of the zone differs by name; else empty.
std::string zoneBeside( const MappedArea &area, const std::string &crs, int steps )
{
  const std::string prefix = "EPSG:";
  if ( crs.compare( 0, prefix.size(), prefix ) != 0 )
    return {};
  const auto withoutDigits = []( std::string name )
  {
    name.erase(
      std::remove_if( name.begin(), name.end(), []( char letter ) { return letter >= '0' && letter <= '9'; } ),
      name.end() );
    return name;
  };
  try
  {
    const std::string beside = prefix + std::to_string( std::stoi( crs.substr( prefix.size() ) ) + steps );
    return withoutDigits( area.nameOf( beside ) ) == withoutDigits( area.nameOf( crs ) ) ? beside : std::string();
  }
  catch ( const CauseError & )
  {
    return {};
  }
}

/**
 * "WGS 84 / UTM zone 36N (EPSG:32636) read as WGS 84 / UTM zone 35N (EPSG:32635)": the zone of the evidence, and that
 * in which the map shows its numbers, whatever system the layer is stored in.
 */
std::string zoneReadAs( const MappedArea &area, const std::string &grid, int zones )
{
  const std::string utm = utmZoneOf( area.middle() );
  const bool isUtm = isOnWgs84( area.context(), grid ) && area.nameOf( grid ).find( "UTM zone" ) != std::string::npos;
  const std::string written = isUtm ? utm : grid == area.gridForRecipes() ? zoneBeside( area, grid, zones ) : grid;
  const std::string read = written.empty() ? std::string() : zoneBeside( area, written, -zones );
  if ( read.empty() )
    return std::string( zones > 0 ? "the next zone to the east" : "the next zone to the west" ) + " of " +
           withCode( area.nameOf( grid ), grid );
  return withCode( area.nameOf( written ), written ) + " read as " + withCode( area.nameOf( read ), read );
}

std::vector<CauseProposal> proposeZones( const MappedArea &area )
{
  std::vector<CauseProposal> proposals;
  std::vector<double> widths;
  const auto addGridZones = [&]( const std::string &crs, const std::string &operation )
  {
    const std::string grid = crs.empty() ? area.grid() : crs;
    double width = 0;
    try
    {
      width = NumberSystem( area.context(), grid, operation ).zoneWidth();
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
      CauseProposal proposal;
      proposal.recipe = recipe;
      proposal.detail = zoneReadAs( area, grid, zones );
      proposal.correction = area.correctionOf( recipe );
      proposals.push_back( std::move( proposal ) );
    }
  };
  addGridZones( area.gridForRecipes(), {} );
  // One grid stands for all whose zones have the same width.
  for ( const OldGrid &grid : area.oldGrids() )
    for ( const OldDatum &datum : area.datums() )
      if ( datum.crs == grid.geographicCrs && datum.operations.front().correction )
        addGridZones( grid.crs, datum.operations.front().code );
  return proposals;
}

} // namespace minemap
