// SPDX-License-Identifier: GPL-2.0-or-later
// The canonical JSON writer.
#include "report/json/json_writer.h"

#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace minemap
{

namespace
{

QByteArray quoted( const QString &value )
{
  QByteArray json( 1, '"' );
  for ( const char byte : value.toUtf8() )
  {
    const auto code = static_cast<unsigned char>( byte );
    if ( byte == '"' || byte == '\\' )
      json.append( '\\' ).append( byte );
    else if ( byte == '\n' )
      json.append( "\\n" );
    else if ( byte == '\t' )
      json.append( "\\t" );
    else if ( code < 0x20 )
      json.append( "\\u00" ).append( QByteArray( 1, byte ).toHex() );
    else
      json.append( byte );
  }
  return json.append( '"' );
}

} // namespace

std::optional<QByteArray> shortestNumber( double value )
{
  if ( !std::isfinite( value ) )
    return std::nullopt;
  if ( value == 0 )
    return QByteArray( "0" );

  // Plain decimals for what people read, powers of ten only where those would be long.
  const double size = std::abs( value );
  const bool plain = size >= 1e-6 && size < 1e15;
  char buffer[64];
  const std::to_chars_result end = std::to_chars( buffer, buffer + sizeof buffer, value,
                                                  plain ? std::chars_format::fixed : std::chars_format::scientific );
  return QByteArray( buffer, static_cast<int>( end.ptr - buffer ) );
}

JsonWriter &JsonWriter::key( const std::string &name )
{
  beginValue();
  mJson.append( quoted( QString::fromStdString( name ) ) ).append( ": " );
  mAfterKey = true;
  return *this;
}

void JsonWriter::text( const QString &value )
{
  write( quoted( value ) );
}

void JsonWriter::text( const std::string &utf8 )
{
  text( QString::fromStdString( utf8 ) );
}

void JsonWriter::phrase( const char *english )
{
  if ( mPhrases == Phrases::LeftOut )
    boolean( english != nullptr );
  else if ( english )
    text( std::string( english ) );
  else
    null();
}

void JsonWriter::integer( std::int64_t value )
{
  write( QByteArray::number( static_cast<qlonglong>( value ) ) );
}

void JsonWriter::boolean( bool value )
{
  write( value ? "true" : "false" );
}

void JsonWriter::null()
{
  write( "null" );
}

void JsonWriter::number( const std::optional<double> &value )
{
  const std::optional<QByteArray> digits = value ? shortestNumber( *value ) : std::nullopt;
  write( digits.value_or( QByteArray( "null" ) ) );
}

void JsonWriter::raw( const std::string &json )
{
  // Wrapped, because QJsonDocument reads only objects and arrays.
  const QByteArray bytes = QByteArray::fromStdString( json ).trimmed();
  if ( bytes.isEmpty() || QJsonDocument::fromJson( '[' + bytes + ']' ).isNull() )
    text( json );
  else
    write( bytes );
}

void JsonWriter::open( char bracket )
{
  beginValue();
  mJson.append( bracket );
  mHasMembers.append( false );
}

void JsonWriter::close( char bracket )
{
  const bool hadMembers = mHasMembers.takeLast();
  if ( hadMembers )
    newLine();
  mJson.append( bracket );
  if ( mHasMembers.isEmpty() )
    mJson.append( '\n' );
}

void JsonWriter::write( const QByteArray &value )
{
  beginValue();
  mJson.append( value );
}

void JsonWriter::beginValue()
{
  if ( mAfterKey )
  {
    mAfterKey = false;
    return;
  }
  if ( mHasMembers.isEmpty() )
    return;
  if ( mHasMembers.last() )
    mJson.append( ',' );
  mHasMembers.last() = true;
  newLine();
}

void JsonWriter::newLine()
{
  mJson.append( '\n' ).append( QByteArray( 2 * mHasMembers.size(), ' ' ) );
}

QByteArray onOneLine( const QByteArray &json )
{
  // Lines are broken between members only: line feeds in texts are escaped.
  QByteArrayList parts;
  for ( const QByteArray &line : json.split( '\n' ) )
    parts << line.trimmed();
  return parts.join( ' ' ).trimmed();
}

std::string jsonText( const QString &value )
{
  JsonWriter json;
  if ( value.isEmpty() )
    json.null();
  else
    json.text( value );
  return json.result().toStdString();
}

std::string jsonNumber( double value )
{
  JsonWriter json;
  json.number( value );
  return json.result().toStdString();
}

} // namespace minemap
