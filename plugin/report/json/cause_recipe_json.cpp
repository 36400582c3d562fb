// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/json/cause_recipe_json.h"

#include "report/json/json_writer.h"

#include <QByteArrayList>

namespace minemap
{

namespace
{

void writeMember( JsonWriter &json, const std::string &key, const CauseRecipe &recipe )
{
  const CauseRecipe defaults;
  const auto text = [&]( const std::string &value )
  {
    if ( !value.empty() )
      json.key( key ).text( value );
  };
  const auto number = [&]( double value, double usual )
  {
    if ( value != usual )
      json.key( key ).number( value );
  };
  if ( key == "operation" )
    text( recipe.operation );
  else if ( key == "taken" )
    text( recipe.taken );
  else if ( key == "old_crs" )
    text( recipe.oldCrs );
  else if ( key == "read_as" )
    text( recipe.readAs );
  else if ( key == "zones" )
    json.key( key ).integer( recipe.zones );
  else if ( key == "year" )
    number( recipe.year, defaults.year );
  else if ( key == "quantum" )
    json.key( key ).number( recipe.quantum );
  else if ( key == "factor" )
    json.key( key ).number( recipe.factor );
  else if ( key == "east" )
    json.key( key ).number( recipe.east );
  else if ( key == "north" )
    json.key( key ).number( recipe.north );
  else if ( key == "rotation" )
    json.key( key ).number( recipe.rotation );
  else if ( key == "scale" )
    json.key( key ).number( recipe.scale );
  else if ( key == "meridian" )
    json.key( key ).number( recipe.meridian );
  else if ( key == "axes" )
    json.key( key ).text( std::string( wordOf( recipe.axes ) ) );
  else if ( key == "legs" && recipe.legs != Legs::All )
    json.key( key ).text( std::string( wordOf( recipe.legs ) ) );
  else if ( key == "carried" && !recipe.carried.empty() )
  {
    json.key( key ).beginObject();
    for ( const auto &[record, carried] : recipe.carried )
      json.key( record ).text( wordsOf( carried ) );
    json.endObject();
  }
  else if ( key == "width" )
    json.key( key ).number( recipe.width );
  else if ( key == "shifts" )
  {
    json.key( key ).beginArray();
    for ( const LocalShift &shift : recipe.shifts )
    {
      json.beginArray();
      for ( const double value : { shift.place.x, shift.place.y, shift.east, shift.north } )
        json.number( value );
      json.endArray();
    }
    json.endArray();
  }
  else if ( key == "references" )
  {
    json.key( key ).beginObject();
    for ( const auto &[record, other] : recipe.references )
      json.key( record ).text( other );
    json.endObject();
  }
  else if ( key == "origin" && recipe.origin != defaults.origin )
  {
    json.key( key ).beginArray();
    json.number( recipe.origin.x );
    json.number( recipe.origin.y );
    json.endArray();
  }
}

//! The members that only causes of this kind use.
std::vector<RecipeMember> ownMembersOf( Cause cause )
{
  switch ( cause )
  {
  case Cause::Datum:
    return { { "operation", false }, { "old_crs", true } };
  case Cause::OtherOperation:
    return { { "operation", true }, { "taken", false }, { "old_crs", true } };
  case Cause::GridAsOtherGrid:
    return { { "operation", false }, { "old_crs", true }, { "read_as", false } };
  case Cause::Zone:
    return { { "operation", false }, { "read_as", false }, { "zones", true } };
  case Cause::PrimeMeridian:
    return { { "operation", false }, { "old_crs", false }, { "meridian", true } };
  case Cause::SignLost:
    return { { "axes", true } };
  case Cause::DigitWrong:
    return { { "operation", false }, { "read_as", true }, { "east", true }, { "north", true } };
  case Cause::MinutesAsSeconds:
    return { { "carried", false } };
  case Cause::Truncated:
    return { { "operation", false }, { "read_as", false }, { "quantum", true } };
  case Cause::MagneticAsTrue:
    return { { "year", false } };
  case Cause::GridAsTrue:
    return { { "read_as", false } };
  case Cause::BackAzimuth:
    return { { "legs", false } };
  case Cause::Mils:
  case Cause::Units:
    return { { "factor", true }, { "legs", false } };
  case Cause::OtherReference:
    return { { "references", true } };
  case Cause::BearingOffset:
    return { { "rotation", true } };
  case Cause::DistanceFactor:
    return { { "factor", true } };
  case Cause::Shift:
    return { { "east", true }, { "north", true }, { "origin", false } };
  case Cause::ShiftScale:
    return { { "east", true }, { "north", true }, { "scale", true }, { "origin", false } };
  case Cause::ShiftRotation:
    return { { "east", true }, { "north", true }, { "rotation", true }, { "origin", false } };
  case Cause::Uneven:
    return { { "width", true }, { "shifts", true } };
  case Cause::Similarity:
    return { { "east", true }, { "north", true }, { "rotation", true }, { "scale", true }, { "origin", false } };
  default:
    return {};
  }
}

void writeRecipe( JsonWriter &json, const CauseRecipe &recipe )
{
  json.beginObject();
  json.key( "cause" ).text( std::string( wordOf( recipe.cause ) ) );
  for ( const RecipeMember &member : recipeMembersOf( recipe.cause ) )
    writeMember( json, member.key, recipe );
  if ( !recipe.records.empty() && recipe.cause != Cause::None )
  {
    json.key( "records" ).beginArray();
    for ( const std::string &record : recipe.records )
      json.text( record );
    json.endArray();
  }
  if ( recipe.then )
  {
    json.key( "then" );
    writeRecipe( json, *recipe.then );
  }
  json.endObject();
}

} // namespace

std::vector<RecipeMember> recipeMembersOf( Cause cause )
{
  std::vector<RecipeMember> members = ownMembersOf( cause );
  if ( cause != Cause::None )
  {
    members.push_back( { "records", false } );
    members.push_back( { "then", false } );
  }
  return members;
}

QByteArray recipeJson( const CauseRecipe &recipe )
{
  JsonWriter json;
  writeRecipe( json, recipe );
  return onOneLine( json.result() );
}

} // namespace minemap
