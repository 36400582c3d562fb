// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/search_kind.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( SearchKinds )
};

} // namespace

bool looksUnsearched( const QString &text )
{
  // English, Spanish, French, Portuguese, Russian, Ukrainian, Bosnian, Arabic.
  static const QRegularExpression words(
    QStringLiteral(
      "cancel|reduc|réd|reduz|annul|descart|desk|non?.?t[eé]c|não.?t[eé]c|\\bnts\\b|\\bent\\b|нетехн|не техн|"
      "отмен|сокращ|скасов|otkaz|netehni|غير (ال)?(تقني|فني)|إلغاء|ملغا" ),
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption );
  return words.match( text ).hasMatch();
}

SearchKinds::SearchKinds( const QStringList &counts )
  : mCounts( counts ),
    mIsMet( static_cast<std::size_t>( counts.size() ) )
{
}

bool SearchKinds::counts( const OptionalText &kind )
{
  bool isCounted = false;
  for ( int word = 0; kind && word < mCounts.size(); ++word )
  {
    if ( mCounts[word].compare( QString::fromStdString( *kind ), Qt::CaseInsensitive ) != 0 )
      continue;
    mIsMet[static_cast<std::size_t>( word )] = true;
    isCounted = true;
  }
  if ( !isCounted )
    ++mLeftOut[kind];
  return isCounted;
}

void SearchKinds::addNotes( const QString &layer, std::vector<Note> &notes ) const
{
  constexpr int MOST_NAMED = 10;
  QStringList unmet;
  for ( int word = 0; word < mCounts.size(); ++word )
  {
    if ( !mIsMet[static_cast<std::size_t>( word )] )
      unmet << QStringLiteral( "\"%1\"" ).arg( mCounts[word] );
  }
  int polygons = 0;
  QStringList kinds;
  for ( const auto &[kind, count] : mLeftOut )
  {
    polygons += count;
    const QString name =
      kind ? QStringLiteral( "\"%1\"" ).arg( QString::fromStdString( *kind ) ) : Words::tr( "no value" );
    kinds << QStringLiteral( "%1 (%2)" ).arg( name, QString::number( count ) );
  }
  const auto add = [&]( const char *code, Severity severity, int count, const QStringList &values )
  {
    if ( count > 0 )
      notes.push_back( { code,
                         severity,
                         count,
                         layer.toStdString(),
                         values.mid( 0, MOST_NAMED ).join( QStringLiteral( ", " ) ).toStdString(),
                         {} } );
  };
  // What is left out on purpose needs no warning; beside a word that was not met it is what that may have cost.
  add( "search_kinds_unmet", Severity::Warning, unmet.size(), unmet );
  add( "search_kinds_left_out", unmet.isEmpty() ? Severity::Information : Severity::Warning, polygons, kinds );
}

} // namespace minemap
