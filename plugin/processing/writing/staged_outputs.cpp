// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/writing/staged_outputs.h"

#include "core/progress.h"
#include "processing/writing/output_destination.h"
#include "processing/writing/read_back.h"

#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsdatasourceuri.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <qgsproperty.h>

#include <QDir>
#include <QFileInfo>

#include <set>
#include <utility>

namespace minemap
{

struct StagedOutputs::LayerOutput
{
    QString name;
    QString title;
    OutputDestination target;
    bool fileExisted = false;
    QString stagedPath; //!< Empty when written in place.
    QString finalPath;
    QString destinationId;
    bool spatial = false;
    long long features = 0;
    long long geometries = 0;
    std::unique_ptr<QgsFeatureSink> sink;
};

struct StagedOutputs::Document
{
    QString name;
    QString title;
    QString path;
    QByteArray content;
    QString stagedPath;
};

StagedOutputs::StagedOutputs( const QVariantMap &parameters, QgsProcessingContext &context,
                              QgsProcessingFeedback *feedback, SinkMaker makeSink )
  : mParameters( parameters ),
    mContext( context ),
    mFeedback( feedback ),
    mMakeSink( std::move( makeSink ) )
{
}

StagedOutputs::~StagedOutputs()
{
  if ( mCommitted )
    return;
  const QString left = discard();
  if ( !left.isEmpty() && mFeedback )
    mFeedback->reportError( left );
}

StagedOutputs::LayerOutput *StagedOutputs::find( const QString &name ) const
{
  for ( const auto &output : mLayers )
  {
    if ( output->name == name )
      return output.get();
  }
  return nullptr;
}

void StagedOutputs::stage( LayerOutput &output, const QString &destination )
{
  output.target = OutputDestination::parse( destination );
  output.fileExisted = !output.target.path.isEmpty() && QFileInfo::exists( output.target.path );
  if ( output.target.kind == OutputDestination::Kind::Database && output.target.tableExists() )
  {
    // Not ours, so it must not be dropped when the run fails.
    const QString table = std::exchange( output.target.table, QString() );
    throw QgsProcessingException(
      tr( "The output \"%1\" would replace the existing table \"%2\": give it another table "
          "name, or remove that table first." )
        .arg( output.title, table ) );
  }
  if ( output.target.kind != OutputDestination::Kind::File )
    return;
  const QString folder = mFiles.makeFolder( output.title, output.target.path );
  output.stagedPath = folder + '/' + QFileInfo( output.target.path ).fileName();
  const QVariant value = mParameters.value( output.name );
  if ( value.canConvert<QgsProcessingOutputLayerDefinition>() )
  {
    auto definition = qvariant_cast<QgsProcessingOutputLayerDefinition>( value );
    definition.sink = QgsProperty::fromValue( output.stagedPath );
    mParameters.insert( output.name, QVariant::fromValue( definition ) );
  }
  else
    mParameters.insert( output.name, output.stagedPath );
}

bool StagedOutputs::addSink( const QString &name, const QString &title, const QgsFields &fields, compat::WkbType type,
                             const QgsCoordinateReferenceSystem &crs )
{
  mLayers.push_back( std::make_unique<LayerOutput>() );
  LayerOutput &output = *mLayers.back();
  output.name = name;
  output.title = title;
  output.spatial = type != compat::NO_GEOMETRY_WKB;
  stage( output, OutputDestination::textOf( mParameters, name, mContext ) );

  output.sink.reset( mMakeSink( mParameters, name, output.destinationId, fields, type, crs,
                                QgsFeatureSink::SinkFlags( compat::REGENERATE_PRIMARY_KEY ) ) );
  if ( !output.sink )
  {
    if ( output.target.kind != OutputDestination::Kind::None )
      throw QgsProcessingException(
        tr( "The output \"%1\" could not be created: choose another place or file type." ).arg( title ) );
    mLayers.pop_back();
    return false;
  }
  if ( !output.stagedPath.isEmpty() )
  {
    // QGIS adds an ending where it does not know the one given.
    output.stagedPath = output.destinationId;
    output.finalPath =
      QFileInfo( output.target.path ).absolutePath() + '/' + QFileInfo( output.destinationId ).fileName();
  }
  return true;
}

void StagedOutputs::addTable( const char *name, const QString &title, const FieldList &fields,
                              const std::function<std::vector<QgsAttributes>()> &rows )
{
  const OutputFields added( QgsFields(), fields );
  if ( !addSink( QString::fromLatin1( name ), title, added.fields(), compat::NO_GEOMETRY_WKB, {} ) )
    return;
  QgsFeature output( added.fields() );
  for ( const QgsAttributes &row : rows() )
  {
    output.setAttributes( row );
    addFeature( QString::fromLatin1( name ), output );
  }
}

void StagedOutputs::addFeature( const QString &name, QgsFeature &feature )
{
  LayerOutput *output = find( name );
  if ( !output )
    return;
  // Counted before: a writer may change the feature.
  const bool hasGeometry = feature.hasGeometry() && !feature.geometry().isEmpty();
  if ( !output->sink->addFeature( feature, compat::FAST_INSERT ) )
    throw QgsProcessingException(
      tr( "A feature of output \"%1\" could not be written (%2): choose another place or file "
          "type, or make room on the disk." )
        .arg( output->title, output->sink->lastError() ) );
  ++output->features;
  output->geometries += hasGeometry ? 1 : 0;
}

void StagedOutputs::addDocument( const QString &name, const QString &title, const QString &path,
                                 const QByteArray &content )
{
  if ( !path.isEmpty() )
    mDocuments.push_back( { name, title, OutputDestination::resolvedPath( path ), content, QString() } );
}

void StagedOutputs::useLoneTable( LayerOutput &output )
{
  if ( output.spatial || output.stagedPath.isEmpty() || QFileInfo::exists( output.stagedPath ) )
    return;
  // QGIS writes "a.shp" without geometry as "a.dbf", and "a.dbf" as "a.dbf.dbf", each with a .cpg.
  QDir folder = QFileInfo( output.stagedPath ).dir();
  const QString stem = QFileInfo( output.target.path ).completeBaseName();
  for ( const QFileInfo &file : folder.entryInfoList( { stem + QStringLiteral( ".*" ) }, QDir::Files ) )
    folder.rename( file.fileName(), stem + '.' + file.suffix() );
  const QString table = stem + QStringLiteral( ".dbf" );
  if ( !folder.exists( table ) )
    return;
  output.stagedPath = folder.filePath( table );
  output.finalPath = QFileInfo( output.target.path ).absolutePath() + '/' + table;
}

void StagedOutputs::checkReadBack( const LayerOutput &output ) const
{
  const bool file = !output.stagedPath.isEmpty();
  if ( !file && !( output.target.kind == OutputDestination::Kind::Database &&
                   output.target.provider == QLatin1String( "ogr" ) ) )
    return;
  const ReadBack read = readBack( file ? output.stagedPath : output.destinationId, output.title, mFeedback );
  // Tables such as CSV keep no geometry. An empty layer may leave no readable file in some formats.
  const bool complete = read.features == output.features && ( !read.isSpatial || read.geometries == output.geometries );
  if ( !complete || ( !read.isValid && output.features > 0 ) )
    throw QgsProcessingException(
      tr( "The output \"%1\" is incomplete, %2 of %3 features can be read back: make room on "
          "the disk, or choose another place or file type." )
        .arg( output.title, QString::number( read.features ), QString::number( output.features ) ) );
}

void StagedOutputs::addMoves( const LayerOutput &output )
{
  if ( output.stagedPath.isEmpty() )
    return;
  const QString folder = QFileInfo( output.finalPath ).absolutePath();
  const QFileInfoList written =
    QFileInfo( output.stagedPath )
      .dir()
      .entryInfoList( QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name );
  std::set<QString> targets;
  for ( const QFileInfo &file : written )
  {
    const QString target = folder + '/' + file.fileName();
    mFiles.addMove( output.title, file.absoluteFilePath(), target );
    targets.insert( target );
  }
  // What stays of an older layer of this name, an index say, would speak of other features.
  for ( const QString &stale : OutputDestination::filesOf( output.finalPath ) )
  {
    if ( targets.count( stale ) == 0 && QFileInfo::exists( stale ) )
      mFiles.addMove( output.title, QString(), stale );
  }
}

void StagedOutputs::renameInContext( LayerOutput &output, const QString &path )
{
  QMap<QString, QgsProcessingContext::LayerDetails> layers = mContext.layersToLoadOnCompletion();
  const auto staged = layers.find( output.destinationId );
  if ( staged != layers.end() )
  {
    const QgsProcessingContext::LayerDetails details = staged.value();
    layers.erase( staged );
    layers.insert( path, details );
    mContext.setLayersToLoadOnCompletion( layers );
  }
  output.destinationId = path;
}

QVariantMap StagedOutputs::commit()
{
  for ( const auto &output : mLayers )
  {
    if ( !output->sink->flushBuffer() )
      throw QgsProcessingException(
        tr( "The output \"%1\" could not be written to its end (%2): make room on the disk, or "
            "choose another place." )
          .arg( output->title, output->sink->lastError() ) );
    output->sink.reset();
    useLoneTable( *output );
  }
  for ( const auto &output : mLayers )
    checkReadBack( *output );

  for ( Document &document : mDocuments )
  {
    document.stagedPath =
      mFiles.makeFolder( document.title, document.path ) + '/' + QFileInfo( document.path ).fileName();
    QFile file( document.stagedPath );
    // Flushed and measured: what stays in a buffer is said to be written, and the end of a full disk is cut off.
    const bool isWritten = file.open( QIODevice::WriteOnly ) &&
                           file.write( document.content ) == document.content.size() && file.flush() &&
                           file.error() == QFileDevice::NoError && file.size() == document.content.size();
    if ( !isWritten )
      throw QgsProcessingException(
        tr( "The output \"%1\" could not be written to %2 (%3): make room on the disk, or choose another place." )
          .arg( document.title, document.path, file.errorString() ) );
  }

  for ( const auto &output : mLayers )
    addMoves( *output );
  for ( const Document &document : mDocuments )
    mFiles.addMove( document.title, document.stagedPath, document.path );
  // From here on the run is complete: a later wish to cancel comes too late.
  if ( mFeedback && mFeedback->isCanceled() )
    throw Canceled();
  mFiles.moveAll();
  mCommitted = true;
  for ( const auto &output : mLayers )
  {
    if ( !output->stagedPath.isEmpty() )
      renameInContext( *output, output->finalPath );
  }

  QVariantMap results;
  for ( const auto &output : mLayers )
    results.insert( output->name, output->destinationId );
  for ( const Document &document : mDocuments )
    results.insert( document.name, document.path );

  // The outputs are complete: what is left of older ones is worth a warning, not a failure.
  const QStringList left = mFiles.removeFolders();
  if ( !left.isEmpty() && mFeedback )
    mFeedback->reportError(
      tr( "Temporary folders could not be removed: %1." ).arg( left.join( QStringLiteral( ", " ) ) ) );
  return results;
}

QStringList StagedOutputs::discardTable( const LayerOutput &output )
{
  const OutputDestination &target = output.target;
  if ( target.kind != OutputDestination::Kind::Database || target.table.isEmpty() )
    return {};
  QStringList left;
  if ( !target.path.isEmpty() && !output.fileExisted )
  {
    for ( const QString &file : OutputDestination::filesOf( target.path ) )
    {
      if ( QFileInfo::exists( file ) && !QFile::remove( file ) )
        left << file;
    }
    return left;
  }
  if ( !target.path.isEmpty() && !QFileInfo::exists( target.path ) )
    return {}; // Removed before with another output's table.
  const QString table = target.path + ( target.path.isEmpty() ? "" : "|" ) + target.table;
  const auto connection = target.connection();
  try
  {
    const QString schema = QgsDataSourceUri( target.uri ).schema();
    if ( !connection )
      left << table;
    else if ( connection->tableExists( schema, target.table ) )
      connection->dropVectorTable( schema, target.table );
  }
  catch ( const QgsProviderConnectionException & )
  {
    left << table;
  }
  return left;
}

QString StagedOutputs::discard()
{
  QStringList left;
  QMap<QString, QgsProcessingContext::LayerDetails> layers = mContext.layersToLoadOnCompletion();
  for ( const auto &output : mLayers )
  {
    output->sink.reset();
    const auto loaded = layers.find( output->destinationId );
    if ( loaded != layers.end() )
    {
      delete loaded.value().postProcessor(); // Owned by the details, which do not delete it themselves.
      layers.erase( loaded );
    }
    left << discardTable( *output );
  }
  mContext.setLayersToLoadOnCompletion( layers );
  mLayers.clear();
  mDocuments.clear();

  left << mFiles.removeFolders();
  return left.isEmpty()
           ? QString()
           : tr( "This run's unfinished output could not be removed: %1." ).arg( left.join( QStringLiteral( ", " ) ) );
}

} // namespace minemap
