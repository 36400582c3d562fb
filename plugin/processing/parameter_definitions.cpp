// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameter_definitions.h"

#include <qgsprocessingparameters.h>

namespace minemap
{

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
