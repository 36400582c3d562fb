// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/parameter_definitions.h"

#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( ParameterDefinitions )
};

} // namespace

ParameterPointer invalidGeometryParameter()
{
  auto invalid =
    std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "INVALID_GEOMETRY" ), Words::tr( "Invalid geometry" ),
                                                  QStringList{ QStringLiteral( "repair" ), QStringLiteral( "stop" ) },
                                                  false, QStringLiteral( "repair" ), false, true );
  invalid->setHelp( Words::tr( "repair: mend, count and list. stop: end with an error that names the feature." ) );
  return invalid;
}

ParameterPointer unknownDatumParameter()
{
  auto unknownDatum = std::make_unique<QgsProcessingParameterBoolean>(
    QStringLiteral( "ALLOW_UNKNOWN_DATUM" ), Words::tr( "Allow layers of unknown datum" ), false );
  unknownDatum->setHelp(
    Words::tr( "Then positions may be wrong by hundreds of metres, and every output says so first." ) );
  return unknownDatum;
}

ParameterPointer documentParameter( const char *name, const QString &description, const QString &kind,
                                    const QStringList &endings, bool byDefault )
{
  return std::make_unique<QgsProcessingParameterFileDestination>(
    QString::fromLatin1( name ), description,
    QStringLiteral( "%1 (*.%2)" ).arg( kind, endings.join( QStringLiteral( " *." ) ) ), QVariant(), OPTIONAL,
    byDefault );
}

ParameterPointer jsonParameter( const char *name, const QString &description )
{
  return documentParameter( name, description, Words::tr( "JSON files" ), { QStringLiteral( "json" ) }, false );
}

ParameterPointer htmlParameter( const char *name, const QString &description )
{
  return documentParameter( name, description, Words::tr( "HTML files" ),
                            { QStringLiteral( "html" ), QStringLiteral( "htm" ) }, true );
}

QStringList endingsOf( const QString &fileFilter )
{
  QStringList endings = fileFilter.mid( fileFilter.lastIndexOf( '(' ) + 1 ).remove( ')' ).split( ' ' );
  return endings.replaceInStrings( QStringLiteral( "*." ), QString() );
}

ParameterPointer sourceParameter( const char *name, const QString &description, compat::SourceType type, bool optional,
                                  const QString &help )
{
  auto parameter = std::make_unique<QgsProcessingParameterFeatureSource>(
    QString::fromLatin1( name ), description, QList<int>() << static_cast<int>( type ), QVariant(), optional );
  parameter->setHelp( help );
  return parameter;
}

ParameterPointer fieldParameter( const char *name, const QString &description, const char *parent, const QString &help )
{
  auto parameter =
    std::make_unique<QgsProcessingParameterField>( QString::fromLatin1( name ), description, QVariant(),
                                                   QString::fromLatin1( parent ), compat::ANY_FIELD, false, OPTIONAL );
  parameter->setHelp( help );
  return parameter;
}

ParameterPointer numberParameter( const char *name, const QString &description, compat::NumberType type, double value,
                                  double minimum, double maximum, const QString &help )
{
  auto parameter = std::make_unique<QgsProcessingParameterNumber>( QString::fromLatin1( name ), description, type,
                                                                   value, false, minimum, maximum );
  parameter->setHelp( help );
  return parameter;
}

ParameterPointer advancedParameter( ParameterPointer parameter )
{
  parameter->setFlags( parameter->flags() | compat::ADVANCED_PARAMETER );
  return parameter;
}

} // namespace minemap
