// SPDX-License-Identifier: GPL-2.0-or-later
// Tables from codes to words that can be translated.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

namespace minemap
{

//! A code and its English words, marked for translation where the table stands.
struct Wording
{
    const char *code;
    const char *source;
};

//! The translated words of a code, the code itself when the table has none.
template <std::size_t SIZE>
QString wordsOf( const Wording ( &table )[SIZE], const std::string &code )
{
  for ( const Wording &wording : table )
  {
    if ( code == wording.code )
      return QCoreApplication::translate( "MinefieldMapAccuracy", wording.source );
  }
  return QString::fromStdString( code );
}

//! True where the table has words for a code.
template <std::size_t SIZE>
bool hasWords( const Wording ( &table )[SIZE], const std::string &code )
{
  return std::any_of( std::begin( table ), std::end( table ),
                      [&]( const Wording &wording ) { return code == wording.code; } );
}

} // namespace minemap
