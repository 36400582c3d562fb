// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/json/json_members.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString wrongKind( const QString &path, JsonValue::Kind expected )
{
  switch ( expected )
  {
  case JsonValue::Kind::Boolean:
    return Words::tr( "its \"%1\" is neither true nor false" ).arg( path );
  case JsonValue::Kind::Number:
    return Words::tr( "its \"%1\" is not a number" ).arg( path );
  case JsonValue::Kind::Text:
    return Words::tr( "its \"%1\" is not a text" ).arg( path );
  case JsonValue::Kind::Array:
    return Words::tr( "its \"%1\" is not a list" ).arg( path );
  default:
    return Words::tr( "its \"%1\" is not an object" ).arg( path );
  }
}

} // namespace

JsonMembers::JsonMembers( const JsonValue *object, QString path, JsonTroubles &troubles )
  : mObject( object ),
    mPath( std::move( path ) ),
    mTroubles( troubles )
{
}

QString JsonMembers::pathOf( const char *key ) const
{
  return mPath.isEmpty() ? QString::fromLatin1( key ) : mPath + QLatin1Char( '.' ) + QLatin1String( key );
}

bool JsonMembers::has( const char *key ) const
{
  return mObject && mObject->find( QString::fromLatin1( key ) );
}

const JsonValue *JsonMembers::member( const char *key, JsonValue::Kind kind ) const
{
  if ( !mObject )
    return nullptr;
  const JsonValue *value = mObject->find( QString::fromLatin1( key ) );
  if ( !value )
  {
    if ( !mTroubles.missing.contains( pathOf( key ) ) )
      mTroubles.missing << pathOf( key );
    return nullptr;
  }
  if ( value->kind == kind )
    return value;
  if ( value->kind != JsonValue::Kind::Null && mTroubles.problem.isEmpty() )
    mTroubles.problem = wrongKind( pathOf( key ), kind );
  return nullptr;
}

JsonMembers JsonMembers::object( const char *key ) const
{
  return { member( key, JsonValue::Kind::Object ), pathOf( key ), mTroubles };
}

const std::vector<JsonValue> &JsonMembers::array( const char *key ) const
{
  static const std::vector<JsonValue> none;
  const JsonValue *value = member( key, JsonValue::Kind::Array );
  return value ? value->items : none;
}

JsonMembers JsonMembers::item( const char *key, std::size_t index, const JsonValue &item ) const
{
  const bool isObject = item.kind == JsonValue::Kind::Object;
  if ( !isObject && mTroubles.problem.isEmpty() )
    mTroubles.problem =
      wrongKind( QStringLiteral( "%1[%2]" ).arg( pathOf( key ), QString::number( index ) ), JsonValue::Kind::Object );
  // Without its index, so that what all items lack is named once.
  return { isObject ? &item : nullptr, pathOf( key ), mTroubles };
}

std::optional<double> JsonMembers::number( const char *key ) const
{
  const JsonValue *value = member( key, JsonValue::Kind::Number );
  return value ? std::optional<double>( value->number ) : std::nullopt;
}

std::optional<std::int64_t> JsonMembers::integer( const char *key ) const
{
  const std::optional<double> value = number( key );
  if ( !value )
    return std::nullopt;
  constexpr double LARGEST = 9e15; // A double holds every whole number up to here.
  if ( *value == std::floor( *value ) && std::abs( *value ) <= LARGEST )
    return static_cast<std::int64_t>( *value );
  if ( mTroubles.problem.isEmpty() )
    mTroubles.problem = Words::tr( "its \"%1\" is not a whole number" ).arg( pathOf( key ) );
  return std::nullopt;
}

std::optional<std::string> JsonMembers::text( const char *key ) const
{
  const JsonValue *value = member( key, JsonValue::Kind::Text );
  return value ? std::optional<std::string>( value->text.toStdString() ) : std::nullopt;
}

bool JsonMembers::boolean( const char *key ) const
{
  const JsonValue *value = member( key, JsonValue::Kind::Boolean );
  return value && value->boolean;
}

} // namespace minemap
