// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/json/json_value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <cstring>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

//! Reads what QJsonDocument has found to be JSON, so that nothing here needs to look for mistakes.
class ValidJsonReader
{
  public:
    explicit ValidJsonReader( const QByteArray &json ) : mJson( json ) {}

    //! False where values are nested too deeply.
    bool read( JsonValue &value, int depth = 0 )
    {
      constexpr int DEEPEST = 64;
      if ( depth > DEEPEST )
        return false;
      skipBlanks();
      const int begin = mPosition;
      bool isRead = true;
      if ( here() == '{' )
        isRead = readObject( value, depth );
      else if ( here() == '[' )
        isRead = readArray( value, depth );
      else if ( here() == '"' )
      {
        value.kind = JsonValue::Kind::Text;
        value.text = readText();
      }
      else
        readWord( value );
      if ( value.kind == JsonValue::Kind::Object )
        value.isOneLine =
          std::find( mJson.begin() + begin, mJson.begin() + mPosition, '\n' ) == mJson.begin() + mPosition;
      else
        value.source = mJson.mid( begin, mPosition - begin );
      return isRead;
    }

  private:
    char here() const { return mPosition < mJson.size() ? mJson.at( mPosition ) : '\0'; }

    void skipBlanks()
    {
      while ( here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t' )
        ++mPosition;
    }

    bool readObject( JsonValue &value, int depth )
    {
      value.kind = JsonValue::Kind::Object;
      for ( ++mPosition, skipBlanks(); here() != '}'; skipBlanks() )
      {
        if ( here() == ',' )
          ++mPosition;
        skipBlanks();
        const QString key = readText();
        skipBlanks();
        ++mPosition; // The colon.
        value.members.emplace_back( key, JsonValue() );
        if ( !read( value.members.back().second, depth + 1 ) )
          return false;
      }
      ++mPosition;
      return true;
    }

    bool readArray( JsonValue &value, int depth )
    {
      value.kind = JsonValue::Kind::Array;
      for ( ++mPosition, skipBlanks(); here() != ']'; skipBlanks() )
      {
        if ( here() == ',' )
          ++mPosition;
        value.items.emplace_back();
        if ( !read( value.items.back(), depth + 1 ) )
          return false;
      }
      ++mPosition;
      return true;
    }

    QString readText()
    {
      const int begin = mPosition++;
      bool hasEscapes = false;
      for ( ; here() != '"'; ++mPosition )
      {
        if ( here() == '\\' )
        {
          hasEscapes = true;
          ++mPosition;
        }
      }
      const QByteArray quoted = mJson.mid( begin, ++mPosition - begin );
      return hasEscapes ? QJsonDocument::fromJson( '[' + quoted + ']' ).array().at( 0 ).toString()
                        : QString::fromUtf8( quoted.mid( 1, quoted.size() - 2 ) );
    }

    void readWord( JsonValue &value )
    {
      const int begin = mPosition;
      while ( here() != '\0' && !std::strchr( ",]} \n\r\t", here() ) )
        ++mPosition;
      const QByteArray word = mJson.mid( begin, mPosition - begin );
      if ( word == "null" )
        return;
      value.kind = word == "true" || word == "false" ? JsonValue::Kind::Boolean : JsonValue::Kind::Number;
      value.boolean = word == "true";
      value.number = value.kind == JsonValue::Kind::Number ? word.toDouble() : 0;
    }

    const QByteArray &mJson;
    int mPosition = 0;
};

} // namespace

const JsonValue *JsonValue::find( const QString &key ) const
{
  for ( const auto &[name, value] : members )
  {
    if ( name == key )
      return &value;
  }
  return nullptr;
}

std::optional<JsonValue> parseJson( const QByteArray &json, QString &problem )
{
  QJsonParseError error;
  static_cast<void>( QJsonDocument::fromJson( json, &error ) );
  if ( error.error != QJsonParseError::NoError )
  {
    problem = Words::tr( "it is not JSON (%1 at byte %2)" ).arg( error.errorString(), QString::number( error.offset ) );
    return std::nullopt;
  }
  JsonValue value;
  if ( ValidJsonReader( json ).read( value ) )
    return value;
  problem = Words::tr( "its values are nested too deeply" );
  return std::nullopt;
}

} // namespace minemap
