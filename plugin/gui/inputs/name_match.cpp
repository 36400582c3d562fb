// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/name_match.h"

#include <algorithm>

namespace minemap
{

namespace
{

constexpr int SHAPEFILE_NAME = 10;    //!< Characters that a Shapefile keeps of the name of a field.
constexpr int TRUNCATED_LOSS = 5;     //!< Two words may start alike.
constexpr int OF_WHOLE_NUMERATOR = 3; //!< What a word within a longer name is worth.
constexpr int OF_WHOLE_DENOMINATOR = 4;

QString withoutAccents( const QString &text )
{
  const QString decomposed = text.normalized( QString::NormalizationForm_KD );
  QString plain;
  plain.reserve( decomposed.size() );
  for ( const QChar character : decomposed )
  {
    if ( !character.isMark() )
      plain += character;
  }
  return plain;
}

//! "DateFound" and "recordID" as "Date_Found" and "record_ID".
QString withGapsAtCapitals( const QString &text )
{
  QString spaced;
  for ( int index = 0; index < text.size(); ++index )
  {
    if ( index > 0 && text.at( index ).isUpper() && text.at( index - 1 ).isLower() )
      spaced += '_';
    spaced += text.at( index );
  }
  return spaced;
}

//! Runs of letters; everything else separates, numbers too: "finds2021_a" is finds, a.
QStringList lettersOf( const QString &text )
{
  QStringList parts;
  QString part;
  for ( const QChar character : text )
  {
    if ( character.isLetter() )
      part += character;
    else if ( !part.isEmpty() )
    {
      parts << part;
      part.clear();
    }
  }
  if ( !part.isEmpty() )
    parts << part;
  return parts;
}

bool isSame( const QString &part, const QString &word )
{
  return word.endsWith( '*' ) ? part.startsWith( word.leftRef( word.size() - 1 ) ) : part == word;
}

bool isTruncated( const QString &raw, const QString &word )
{
  QString whole = word;
  whole.remove( '*' );
  QString joined = whole;
  joined.remove( '_' );
  return ( whole.size() > SHAPEFILE_NAME && whole.startsWith( raw ) ) ||
         ( joined.size() > SHAPEFILE_NAME && joined.startsWith( raw ) );
}

} // namespace

ComparableName::ComparableName( const QString &name )
  : mRaw( withoutAccents( name ).toLower() ),
    mParts( lettersOf( withoutAccents( withGapsAtCapitals( name ) ).toLower() ) )
{
}

int ComparableName::scoreOf( const ScoredWord &word ) const
{
  const QString text = withoutAccents( QString::fromUtf8( word.text ) ).toLower();
  const QStringList wanted = text.split( '_', Qt::SkipEmptyParts );
  if ( wanted.size() == mParts.size() && std::equal( mParts.begin(), mParts.end(), wanted.begin(), isSame ) )
    return word.score;
  // "DateFound" is "datefound" in a database that knows no capitals.
  if ( wanted.size() > 1 && mParts.size() == 1 && isSame( mParts.front(), wanted.join( QString() ) ) )
    return word.score;
  if ( mRaw.size() == SHAPEFILE_NAME && isTruncated( mRaw, text ) )
    return word.score - TRUNCATED_LOSS;
  if ( std::search( mParts.begin(), mParts.end(), wanted.begin(), wanted.end(), isSame ) != mParts.end() )
    return word.score * OF_WHOLE_NUMERATOR / OF_WHOLE_DENOMINATOR;
  return 0;
}

int ComparableName::bestScore( const std::vector<ScoredWord> &words ) const
{
  int best = 0;
  for ( const ScoredWord &word : words )
    best = std::max( best, scoreOf( word ) );
  return best;
}

} // namespace minemap
