// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/number_proposals.h"

#include "core/angle.h"
#include "core/cause/datum_proposals.h"

#include <proj.h>

#include <cmath>
#include <cstring>

namespace minemap
{

namespace
{

//! A meridian that longitudes were once counted from.
struct Meridian
{
    std::string name;
    double longitude = 0; //!< Degrees east of Greenwich.
};

std::vector<Meridian> oldMeridians()
{
  std::vector<Meridian> meridians;
  for ( const PJ_PRIME_MERIDIANS *known = proj_list_prime_meridians(); known->id; ++known )
  {
    const double longitude = proj_todeg( proj_dmstor( known->defn, nullptr ) );
    std::string name = known->id;
    name[0] = static_cast<char>( std::toupper( static_cast<unsigned char>( name[0] ) ) );
    if ( longitude != 0 )
      meridians.push_back( { name, longitude } );
  }
  return meridians;
}

void addIfLanding( CauseProposal proposal, const MappedArea &area, std::vector<CauseProposal> &proposals )
{
  if ( !area.lands( proposal.recipe ) )
    return;
  proposal.correction = area.correctionOf( proposal.recipe );
  proposals.push_back( std::move( proposal ) );
}

//! "10000 m", "0.1°"
std::string amountOf( double amount, const char *unit )
{
  std::string text = std::to_string( std::abs( amount ) );
  text.erase( text.find_last_not_of( '0' ) + 1 );
  if ( text.back() == '.' )
    text.pop_back();
  return text + unit;
}

void addDigit( const std::string &grid, double amount, bool isDegrees, const MappedArea &area,
               std::vector<CauseProposal> &proposals )
{
  constexpr double FARTHEST = 20000; // Metres: more is proposed where it brings the map to the area.
  for ( const bool isFirst : { true, false } )
  {
    for ( const double sign : { 1.0, -1.0 } )
    {
      CauseProposal proposal;
      proposal.recipe.cause = Cause::DigitWrong;
      proposal.recipe.readAs = grid;
      ( isFirst ? proposal.recipe.east : proposal.recipe.north ) = sign * amount;
      const char *axis = isDegrees ? ( isFirst ? "longitude" : "latitude" ) : ( isFirst ? "easting" : "northing" );
      proposal.detail = std::string( axis ) + " too " + ( sign > 0 ? "small" : "large" ) + " by " +
                        amountOf( amount, isDegrees ? "°" : " m" );
      proposal.correction = area.correctionOf( proposal.recipe );
      const bool isNear =
        proposal.correction && std::hypot( proposal.correction->x, proposal.correction->y ) <= FARTHEST;
      if ( isNear || area.lands( proposal.recipe ) )
        proposals.push_back( std::move( proposal ) );
    }
  }
}

} // namespace

std::vector<CauseProposal> proposeMeridians( const MappedArea &area )
{
  std::vector<CauseProposal> proposals;
  for ( const Meridian &meridian : oldMeridians() )
  {
    CauseProposal proposal;
    proposal.recipe.cause = Cause::PrimeMeridian;
    proposal.recipe.meridian = meridian.longitude;
    proposal.detail = "counted from " + meridian.name;
    addIfLanding( proposal, area, proposals );
    for ( const OldDatum &datum : area.datums() )
    {
      for ( const PublishedOperation &operation : distinctOperations( datum ) )
      {
        proposal.recipe.oldCrs = datum.crs;
        proposal.recipe.operation = operation.code;
        proposal.detail =
          "counted from " + meridian.name + "; " + datum.name + ", " + withCode( operation.name, operation.code );
        proposal.datum = datum.name;
        proposal.accuracy = operation.accuracy;
        addIfLanding( proposal, area, proposals );
      }
    }
  }
  return proposals;
}

std::vector<CauseProposal> proposeSigns( const MappedArea &area )
{
  std::vector<CauseProposal> proposals;
  for ( const auto &[axes, detail] : { std::pair( Axes::Longitude, "east for west, or west for east" ),
                                       { Axes::Latitude, "north for south, or south for north" },
                                       { Axes::Both, "both signs" } } )
  {
    CauseProposal proposal;
    proposal.recipe.cause = Cause::SignLost;
    proposal.recipe.axes = axes;
    proposal.detail = detail;
    addIfLanding( proposal, area, proposals );
  }
  return proposals;
}

std::vector<CauseProposal> proposeWrongDigits( const MappedArea &area )
{
  std::vector<CauseProposal> proposals;
  for ( const double metres : { 1e4, 1e5, 1e6 } )
    addDigit( area.numberGrid(), metres, false, area, proposals );
  for ( const double degrees : { 0.1, 1.0, 10.0 } )
    addDigit( "EPSG:4326", degrees, true, area, proposals );
  return proposals;
}

} // namespace minemap
