// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/algorithm_dialog.h"

#include <qgisinterface.h>
#include <qgsmessagebar.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgspythonrunner.h>

namespace minemap
{

namespace
{

bool isProcessingRunning()
{
  QString answer;
  return QgsPythonRunner::isValid() &&
         QgsPythonRunner::eval( QStringLiteral( "'processing' in __import__('qgis.utils').utils.plugins" ), answer ) &&
         answer == QLatin1String( "True" );
}

QString literalOf( const QVariant &value )
{
  if ( value.canConvert<QgsProcessingFeatureSourceDefinition>() )
  {
    const auto source = value.value<QgsProcessingFeatureSourceDefinition>();
    return QStringLiteral( "__import__('qgis.core').core.QgsProcessingFeatureSourceDefinition(%1, %2)" )
      .arg( QgsProcessingUtils::stringToPythonLiteral( source.source.staticValue().toString() ),
            source.selectedFeaturesOnly ? QStringLiteral( "True" ) : QStringLiteral( "False" ) );
  }
  switch ( static_cast<QMetaType::Type>( value.type() ) )
  {
  case QMetaType::Bool:
    return value.toBool() ? QStringLiteral( "True" ) : QStringLiteral( "False" );
  case QMetaType::Int:
    return QString::number( value.toInt() );
  case QMetaType::Double:
    return QString::number( value.toDouble(), 'g', 17 );
  default:
    return QgsProcessingUtils::stringToPythonLiteral( value.toString() );
  }
}

} // namespace

QString AlgorithmDialog::statement( const QString &id, const QVariantMap &parameters )
{
  QStringList given;
  for ( auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter )
    given << QStringLiteral( "%1: " ).arg( QgsProcessingUtils::stringToPythonLiteral( parameter.key() ) ) +
               literalOf( parameter.value() );
  return QStringLiteral( "import processing; processing.execAlgorithmDialog('minemap:%1', {" ).arg( id ) +
         given.join( QStringLiteral( ", " ) ) + QStringLiteral( "})" );
}

void AlgorithmDialog::open( QgisInterface &qgis, const QString &id, const QVariantMap &parameters )
{
  if ( !isProcessingRunning() )
  {
    qgis.messageBar()->pushWarning( tr( "Minefield Map Accuracy" ),
                                    tr( "The dialog needs the Processing plugin of QGIS, which is off: switch it on "
                                        "in Plugins > Manage and Install Plugins > Installed." ) );
    return;
  }
  if ( !QgsPythonRunner::run( statement( id, parameters ) ) )
  {
    qgis.messageBar()->pushWarning(
      tr( "Minefield Map Accuracy" ),
      tr( "QGIS could not open the dialog: open the algorithm from the Processing toolbox instead." ) );
  }
}

} // namespace minemap
