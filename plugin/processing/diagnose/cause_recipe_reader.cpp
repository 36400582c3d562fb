// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/cause_recipe_reader.h"

#include "report/json/cause_recipe_json.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

[[noreturn]] void refuse( const QString &sentence )
{
  throw QgsProcessingException( sentence );
}

QString textOf( const QJsonValue &value, const QString &key )
{
  if ( !value.isString() )
    refuse( Sentences::tr( "\"%1\" of the recipe is not a text: put it in quotation marks." ).arg( key ) );
  return value.toString();
}

double numberOf( const QJsonValue &value, const QString &key )
{
  if ( !value.isDouble() || !std::isfinite( value.toDouble() ) )
    refuse( Sentences::tr( "\"%1\" of the recipe is not a number." ).arg( key ) );
  return value.toDouble();
}

int wholeNumberOf( const QJsonValue &value, const QString &key )
{
  constexpr double LARGEST = 60;
  const double number = numberOf( value, key );
  if ( number != std::floor( number ) || std::abs( number ) > LARGEST )
    refuse( Sentences::tr( "\"%1\" of the recipe is not a whole number from -60 to 60." ).arg( key ) );
  return static_cast<int>( number );
}

Point placeOf( const QJsonValue &value, const QString &key )
{
  const QJsonArray array = value.toArray();
  if ( array.size() != 2 )
    refuse( Sentences::tr( "\"%1\" of the recipe is not a list of longitude and latitude." ).arg( key ) );
  return { numberOf( array[0], key ), numberOf( array[1], key ) };
}

Axes axesOf( const QJsonValue &value, const QString &key )
{
  const std::optional<Axes> axes = minemap::axesOf( textOf( value, key ).toStdString() );
  if ( !axes )
    refuse( Sentences::tr( "\"%1\" of the recipe is neither longitude nor latitude nor both." ).arg( key ) );
  return *axes;
}

Legs legsOf( const QJsonValue &value, const QString &key )
{
  const std::optional<Legs> legs = minemap::legsOf( textOf( value, key ).toStdString() );
  if ( !legs )
    refuse( Sentences::tr( "\"%1\" of the recipe is neither all nor first nor each." ).arg( key ) );
  return *legs;
}

QJsonObject objectOf( const QJsonValue &value, const QString &key )
{
  if ( !value.isObject() )
    refuse( Sentences::tr( "\"%1\" of the recipe is not a JSON object." ).arg( key ) );
  return value.toObject();
}

std::set<std::string> recordsOf( const QJsonValue &value, const QString &key )
{
  if ( !value.isArray() || value.toArray().isEmpty() )
    refuse( Sentences::tr( "\"%1\" of the recipe is not a list of records." ).arg( key ) );
  std::set<std::string> records;
  for ( const QJsonValue record : value.toArray() )
    records.insert( textOf( record, key ).toStdString() );
  return records;
}

std::map<std::string, CarriedSeconds> carriedOf( const QJsonValue &value, const QString &key )
{
  const QJsonObject records = objectOf( value, key );
  std::map<std::string, CarriedSeconds> carried;
  for ( auto record = records.begin(); record != records.end(); ++record )
  {
    const std::optional<CarriedSeconds> seconds = carriedSecondsOf( textOf( record.value(), key ).toStdString() );
    if ( !seconds )
      refuse(
        Sentences::tr( "\"%1\" of the recipe does not say in which coordinates seconds are carried." ).arg( key ) );
    carried[record.key().toStdString()] = *seconds;
  }
  return carried;
}

std::map<std::string, std::string> referencesOf( const QJsonValue &value, const QString &key )
{
  const QJsonObject records = objectOf( value, key );
  std::map<std::string, std::string> references;
  for ( auto record = records.begin(); record != records.end(); ++record )
    references[record.key().toStdString()] = textOf( record.value(), key ).toStdString();
  return references;
}

std::vector<LocalShift> shiftsOf( const QJsonValue &value, const QString &key )
{
  std::vector<LocalShift> shifts;
  for ( const QJsonValue shift : value.toArray() )
  {
    const QJsonArray numbers = shift.toArray();
    if ( numbers.size() != 4 )
      refuse( Sentences::tr( "\"%1\" of the recipe is not a list of longitude, latitude and metres east and north." )
                .arg( key ) );
    shifts.push_back( { { numberOf( numbers[0], key ), numberOf( numbers[1], key ) },
                        numberOf( numbers[2], key ),
                        numberOf( numbers[3], key ) } );
  }
  return shifts;
}

CauseRecipe recipeOf( const QJsonObject &object );

void readMember( const QString &key, const QJsonValue &value, CauseRecipe &recipe )
{
  if ( key == QLatin1String( "operation" ) )
    recipe.operation = textOf( value, key ).toStdString();
  else if ( key == QLatin1String( "taken" ) )
    recipe.taken = textOf( value, key ).toStdString();
  else if ( key == QLatin1String( "old_crs" ) )
    recipe.oldCrs = textOf( value, key ).toStdString();
  else if ( key == QLatin1String( "read_as" ) )
    recipe.readAs = textOf( value, key ).toStdString();
  else if ( key == QLatin1String( "zones" ) )
    recipe.zones = wholeNumberOf( value, key );
  else if ( key == QLatin1String( "year" ) )
    recipe.year = numberOf( value, key );
  else if ( key == QLatin1String( "quantum" ) )
    recipe.quantum = numberOf( value, key );
  else if ( key == QLatin1String( "factor" ) )
    recipe.factor = numberOf( value, key );
  else if ( key == QLatin1String( "east" ) )
    recipe.east = numberOf( value, key );
  else if ( key == QLatin1String( "north" ) )
    recipe.north = numberOf( value, key );
  else if ( key == QLatin1String( "rotation" ) )
    recipe.rotation = numberOf( value, key );
  else if ( key == QLatin1String( "scale" ) )
    recipe.scale = numberOf( value, key );
  else if ( key == QLatin1String( "meridian" ) )
    recipe.meridian = numberOf( value, key );
  else if ( key == QLatin1String( "axes" ) )
    recipe.axes = axesOf( value, key );
  else if ( key == QLatin1String( "legs" ) )
    recipe.legs = legsOf( value, key );
  else if ( key == QLatin1String( "carried" ) )
    recipe.carried = carriedOf( value, key );
  else if ( key == QLatin1String( "width" ) )
    recipe.width = numberOf( value, key );
  else if ( key == QLatin1String( "shifts" ) )
    recipe.shifts = shiftsOf( value, key );
  else if ( key == QLatin1String( "references" ) )
    recipe.references = referencesOf( value, key );
  else if ( key == QLatin1String( "records" ) )
    recipe.records = recordsOf( value, key );
  else if ( key == QLatin1String( "then" ) )
    recipe.then = std::make_shared<CauseRecipe>( recipeOf( objectOf( value, key ) ) );
  else if ( key == QLatin1String( "origin" ) )
    recipe.origin = placeOf( value, key );
}

QJsonObject objectOf( const QString &json )
{
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson( json.toUtf8(), &error );
  if ( error.error != QJsonParseError::NoError )
    refuse( Sentences::tr( "The recipe is not JSON: %1 at character %2." )
              .arg( error.errorString(), QString::number( error.offset ) ) );
  if ( !document.isObject() )
    refuse( Sentences::tr( "The recipe is not a JSON object: it begins with { and ends with }." ) );
  return document.object();
}

CauseRecipe recipeOf( const QJsonObject &object )
{
  const QString causeKey = QStringLiteral( "cause" );
  if ( !object.contains( causeKey ) )
    refuse( Sentences::tr( "The recipe names no cause." ) );
  const QString word = textOf( object[causeKey], causeKey );
  const std::optional<Cause> cause = causeOf( word.toStdString() );
  if ( !cause )
    refuse( Sentences::tr( "The recipe's cause \"%1\" is unknown." ).arg( word ) );
  CauseRecipe recipe;
  recipe.cause = *cause;
  const std::vector<RecipeMember> members = recipeMembersOf( *cause );
  for ( auto member = object.begin(); member != object.end(); ++member )
  {
    const std::string key = member.key().toStdString();
    const bool isUsed =
      std::any_of( members.begin(), members.end(), [&key]( const RecipeMember &used ) { return used.key == key; } );
    if ( !isUsed && member.key() != causeKey )
      refuse( Sentences::tr( "The recipe's cause \"%1\" does not use \"%2\"." ).arg( word, member.key() ) );
    readMember( member.key(), member.value(), recipe );
  }
  for ( const RecipeMember &member : members )
    if ( member.isNeeded && !object.contains( QString::fromStdString( member.key ) ) )
      refuse(
        Sentences::tr( "The recipe's cause \"%1\" needs \"%2\"." ).arg( word, QString::fromStdString( member.key ) ) );
  return recipe;
}

} // namespace

CauseRecipe readCauseRecipe( const QString &json )
{
  return recipeOf( objectOf( json ) );
}

} // namespace minemap
