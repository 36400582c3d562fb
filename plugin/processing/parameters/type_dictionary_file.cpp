// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/type_dictionary_file.h"

#include "report/json/json_writer.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCryptographicHash>
#include <QFile>

namespace minemap
{

ParameterPointer typeDictionaryParameter()
{
  auto dictionary = std::make_unique<QgsProcessingParameterFile>(
    QStringLiteral( "TYPE_DICTIONARY" ), TypeDictionaryFile::tr( "Dictionary of types" ), compat::FILE_PARAMETER,
    QString(), QVariant(), OPTIONAL );
  dictionary->setHelp( TypeDictionaryFile::tr( "A text file of spellings added to the built-in ones, a line each: "
                                               "spelling = model, class; classes are ap, at, other." ) );
  return advancedParameter( std::move( dictionary ) );
}

TypeDictionaryFile TypeDictionaryFile::read( const ParameterReader &reader )
{
  TypeDictionaryFile dictionary;
  dictionary.path = reader.text( "TYPE_DICTIONARY" );
  if ( dictionary.path.isEmpty() )
    return dictionary;
  QFile file( dictionary.path );
  constexpr qint64 LARGEST = 10000000;
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException(
      tr( "The file given as TYPE_DICTIONARY (%1) cannot be read: check that it exists and that you may read it." )
        .arg( dictionary.path ) );
  if ( file.size() > LARGEST )
    throw QgsProcessingException( tr( "The file given as TYPE_DICTIONARY (%1) is larger than 10 MB: give a text file "
                                      "with a line for each spelling." )
                                    .arg( dictionary.path ) );
  dictionary.content = file.readAll();
  return dictionary;
}

std::string TypeDictionaryFile::digestText() const
{
  return jsonText( path.isEmpty()
                     ? QString()
                     : QString::fromLatin1( QCryptographicHash::hash( content, QCryptographicHash::Sha256 ).toHex() ) );
}

} // namespace minemap
