// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/content_hash.h"

#include "processing/parameters/field_values.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <queue>
#include <utility>

namespace minemap
{

namespace
{

void appendText( std::string &bytes, const QString &text )
{
  const QByteArray utf8 = text.toUtf8();
  bytes.append( utf8.constData(), static_cast<std::size_t>( utf8.size() ) );
}

void appendInteger( std::string &bytes, long long value, std::size_t digits = 1 )
{
  std::array<char, 24> text{};
  const char *const end = std::to_chars( text.data(), text.data() + text.size(), value ).ptr;
  const auto size = static_cast<std::size_t>( end - text.data() );
  bytes.append( digits > size ? digits - size : 0, '0' );
  bytes.append( text.data(), size );
}

//! As Qt::ISODate, which knows years of four digits alone.
void appendDate( std::string &bytes, const QDate &date )
{
  int year = 0;
  int month = 0;
  int day = 0;
  date.getDate( &year, &month, &day );
  if ( !date.isValid() || year < 0 || year > 9999 )
    return;
  appendInteger( bytes, year, 4 );
  bytes += '-';
  appendInteger( bytes, month, 2 );
  bytes += '-';
  appendInteger( bytes, day, 2 );
}

bool isBefore( const FeatureHash &a, const FeatureHash &b )
{
  return std::memcmp( a.data(), b.data(), HASH_SIZE ) < 0;
}

} // namespace

void appendValue( std::string &bytes, const QVariant &value )
{
  // A separator that no text holds, and another one for NULL.
  bytes.append( value.isNull() ? "\0N" : "\0V", 2 );
  // The text is that of writtenText(); for what there is most of, without its detours.
  switch ( value.userType() )
  {
  case QMetaType::UnknownType:
    return;
  case QMetaType::Int:
  case QMetaType::LongLong:
    appendInteger( bytes, value.toLongLong() );
    return;
  case QMetaType::QDate:
    appendDate( bytes, value.toDate() );
    return;
  default:
    appendText( bytes, writtenText( value ) );
  }
}

FeatureHash FeatureHasher::hash( std::string_view normalForm, std::string_view values )
{
  mHash.reset();
  mHash.addData( normalForm.data(), static_cast<int>( normalForm.size() ) );
  mHash.addData( values.data(), static_cast<int>( values.size() ) );
  FeatureHash hash;
  const QByteArray bytes = mHash.result();
  std::copy( bytes.begin(), bytes.end(), hash.begin() );
  return hash;
}

void sortHashes( std::vector<FeatureHash> &hashes )
{
  std::sort( hashes.begin(), hashes.end(), isBefore );
}

std::string contentHash( const std::vector<std::vector<FeatureHash>> &sorted, const StopFlag &stop )
{
  // The rest of each part, the one with the smallest hash on top.
  using Rest = std::pair<const FeatureHash *, const FeatureHash *>;
  const auto isLater = []( const Rest &a, const Rest &b ) { return isBefore( *b.first, *a.first ); };
  std::priority_queue<Rest, std::vector<Rest>, decltype( isLater )> rests( isLater );
  for ( const std::vector<FeatureHash> &part : sorted )
  {
    if ( !part.empty() )
      rests.emplace( part.data(), part.data() + part.size() );
  }
  QCryptographicHash hash( QCryptographicHash::Sha256 );
  while ( !rests.empty() && !stop )
  {
    Rest rest = rests.top();
    rests.pop();
    hash.addData( rest.first->data(), static_cast<int>( HASH_SIZE ) );
    if ( ++rest.first != rest.second )
      rests.push( rest );
  }
  return hash.result().toHex().toStdString();
}

std::string geometryId( std::string_view normalForm )
{
  if ( normalForm.empty() )
    return {};
  QCryptographicHash hash( QCryptographicHash::Sha256 );
  hash.addData( normalForm.data(), static_cast<int>( normalForm.size() ) );
  constexpr int DIGITS = 12;
  return hash.result().toHex().left( DIGITS ).toStdString();
}

} // namespace minemap
