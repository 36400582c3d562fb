// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/minemap_algorithm.h"

#include "core/geometry/overlay.h"
#include "core/progress.h"
#include "processing/parameters/parameter_reader.h"
#include "processing/writing/output_check.h"
#include "processing/writing/output_destination.h"
#include "report/words/words.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QIcon>

#include <new>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinemapAlgorithm )
};

} // namespace

QString MinemapAlgorithm::displayName() const
{
  return words().title;
}

QStringList MinemapAlgorithm::tags() const
{
  return words().tags.split( ',' );
}

QString MinemapAlgorithm::shortDescription() const
{
  return words().summary;
}

QString MinemapAlgorithm::shortHelpString() const
{
  return words().help;
}

QString MinemapAlgorithm::group() const
{
  return Words::tr( "Map accuracy" );
}

QString MinemapAlgorithm::groupId() const
{
  return QStringLiteral( "mapaccuracy" );
}

QIcon MinemapAlgorithm::icon() const
{
  return QIcon( svgIconPath() );
}

QString MinemapAlgorithm::svgIconPath() const
{
  return QStringLiteral( ":/minemap/icons/%1.svg" ).arg( name() );
}

bool MinemapAlgorithm::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context,
                                             QString *message ) const
{
  const QString problem = ParameterReader::firstProblem( *this, parameters );
  if ( problem.isEmpty() )
    return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message );
  if ( message )
    *message = problem;
  return false;
}

void MinemapAlgorithm::add( ParameterPointer parameter )
{
  addParameter( parameter.release() );
}

void MinemapAlgorithm::addSink( const char *name, const QString &title, compat::SourceType type, bool byDefault )
{
  addParameter( new QgsProcessingParameterFeatureSink( QString::fromLatin1( name ), title, type, QVariant(), OPTIONAL,
                                                       byDefault ) );
}

void MinemapAlgorithm::addNumbers( std::initializer_list<const char *> names )
{
  for ( const char *name : names )
    addOutput( new QgsProcessingOutputNumber( QString::fromLatin1( name ), QString::fromLatin1( name ) ) );
}

void MinemapAlgorithm::addTooFew()
{
  addOutput( new QgsProcessingOutputBoolean( QStringLiteral( "TOO_FEW" ), Words::tr( "Too few to judge" ) ) );
}

void MinemapAlgorithm::addSummary()
{
  addOutput( new QgsProcessingOutputString( QStringLiteral( "SUMMARY" ), Words::tr( "Summary" ) ) );
}

void MinemapAlgorithm::checkOutputs( const QVariantMap &parameters, QgsProcessingContext &context ) const
{
  std::vector<WantedOutput> wanted;
  for ( const QgsProcessingParameterDefinition *definition : destinationParameterDefinitions() )
  {
    WantedOutput output;
    output.title = definition->description();
    output.value = OutputDestination::textOf( parameters, definition->name(), context );
    if ( const auto *document = dynamic_cast<const QgsProcessingParameterFileDestination *>( definition ) )
      output.endings = endingsOf( document->fileFilter() );
    wanted.push_back( output );
  }
  OutputCheck( inputFiles() ).check( wanted );
}

QVariantMap MinemapAlgorithm::processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                                QgsProcessingFeedback *feedback )
{
  checkOutputs( parameters, context );
  try
  {
    return run( parameters, context, feedback );
  }
  catch ( const Canceled & )
  {
    throw QgsProcessingException( Words::tr( "Cancelled: there is no result, and nothing was written." ) );
  }
  catch ( const std::bad_alloc & )
  {
    // QGIS would show a message box that nobody answers where there is no window.
    throw QgsProcessingException( Words::tr( "There is not enough memory, so there is no result: close other programs, "
                                             "or limit the layers by a selection or filter." ) );
  }
  catch ( const GeometryError &error )
  {
    throw QgsProcessingException( Words::tr( "A geometric operation failed, so there is no result: %1" )
                                    .arg( QString::fromStdString( error.what() ) ) );
  }
}

StagedOutputs::SinkMaker MinemapAlgorithm::sinkMaker( QgsProcessingContext &context )
{
  return
    [this, &context]( const QVariantMap &parameters, const QString &name, QString &destination, const QgsFields &fields,
                      compat::WkbType type, const QgsCoordinateReferenceSystem &crs, QgsFeatureSink::SinkFlags flags )
  { return parameterAsSink( parameters, name, context, destination, fields, type, crs, flags ); };
}

QVariantMap MinemapAlgorithm::withNumbers( QVariantMap results, const QVariantMap &numbers,
                                           const std::vector<Note> &notes, QgsProcessingFeedback *feedback )
{
  for ( auto number = numbers.constBegin(); number != numbers.constEnd(); ++number )
    results.insert( number.key(), number.value() );
  if ( !feedback )
    return results;
  feedback->pushInfo( results.value( QStringLiteral( "SUMMARY" ) ).toString() );
  for ( const Note &note : notes )
  {
    if ( leadsSummary( note ) )
      continue;
    if ( note.severity == Severity::Information )
      feedback->pushInfo( noteText( note, false ) );
    else
      feedback->pushWarning( noteText( note, false ) );
  }
  return results;
}

} // namespace minemap
