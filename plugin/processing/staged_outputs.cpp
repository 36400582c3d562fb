// SPDX-License-Identifier: GPL-2.0-or-later
// Writes all outputs of a run beside their targets and puts them in place together, or leaves nothing behind.
#include "processing/staged_outputs.h"

#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsdatasourceuri.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <qgsproperty.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryFile>

#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <utility>

namespace minemap
{

namespace
{

enum class DestinationKind
{
  None,
  Temporary,
  File,
  Database
};

//! A destination as QGIS understands it.
struct ParsedDestination
{
    DestinationKind kind = DestinationKind::None;
    QString path;     //!< Absolute, links resolved: the file, or the file of an OGR database.
    QString provider; //!< Of a database.
    QString uri;      //!< Of a database.
    QString table;    //!< Of a database.
};

QString resolved( const QString &path )
{
  const QFileInfo info( path );
  if ( info.exists() )
    return info.canonicalFilePath();
  const QString folder = QFileInfo( info.absolutePath() ).canonicalFilePath();
  return ( folder.isEmpty() ? info.absolutePath() : folder ) + '/' + info.fileName();
}

ParsedDestination parse( const QString &value )
{
  ParsedDestination parsed;
  if ( value.isEmpty() )
    return parsed;
  if ( value == QgsProcessing::TEMPORARY_OUTPUT || value.startsWith( QLatin1String( "memory:" ) ) )
  {
    parsed.kind = DestinationKind::Temporary;
    return parsed;
  }
  // A provider's name has at least three letters, the letter of a Windows drive is one.
  static const QRegularExpression database( QStringLiteral( "^([A-Za-z_]{3,}):(.*)$" ) );
  const QRegularExpressionMatch match = database.match( value );
  if ( !match.hasMatch() )
  {
    parsed.kind = DestinationKind::File;
    parsed.path = resolved( value );
    return parsed;
  }
  parsed.kind = DestinationKind::Database;
  parsed.provider =
    match.captured( 1 ) == QLatin1String( "postgis" ) ? QStringLiteral( "postgres" ) : match.captured( 1 );
  parsed.uri = match.captured( 2 );
  const QgsDataSourceUri uri( parsed.uri );
  parsed.table = uri.table();
  if ( parsed.provider == QLatin1String( "ogr" ) )
    parsed.path = resolved( uri.database() );
  return parsed;
}

//! All files that a target of this name consists of, the target first.
QStringList filesOf( const QString &target )
{
  const QFileInfo info( target );
  const QString ending = info.suffix().toLower();
  const QString stem = info.absolutePath() + '/' + info.completeBaseName() + '.';
  QStringList endings;
  if ( ending == QLatin1String( "shp" ) )
    endings = QStringList{ "shx", "dbf", "prj", "cpg", "qpj", "qix", "sbn", "sbx", "idm", "ind", "shp.xml" };
  else if ( ending == QLatin1String( "dbf" ) )
    endings = QStringList{ "cpg" };
  else if ( ending == QLatin1String( "tab" ) )
    endings = QStringList{ "dat", "map", "id", "ind" };
  else if ( ending == QLatin1String( "mif" ) )
    endings = QStringList{ "mid" };
  QStringList files{ target };
  for ( const QString &other : std::as_const( endings ) )
    files << stem + other;
  if ( ending == QLatin1String( "gpkg" ) || ending == QLatin1String( "sqlite" ) )
    files << target + "-wal" << target + "-shm" << target + "-journal";
  return files;
}

//! To compare paths with: case does not tell files apart on Windows and macOS.
QString comparable( const QString &path )
{
#if defined( Q_OS_WIN ) || defined( Q_OS_MACOS )
  return path.toLower();
#else
  return path;
#endif
}

//! Replaces an existing file, unlike QFile. \returns an empty text or why it failed.
QString renameFile( const QString &from, const QString &to )
{
  std::error_code error;
  std::filesystem::rename( from.toStdU16String(), to.toStdU16String(), error );
  return error ? QString::fromLocal8Bit( error.message().c_str() ) : QString();
}

std::unique_ptr<QgsAbstractDatabaseProviderConnection> connectionTo( const ParsedDestination &database )
{
  QgsProviderMetadata *metadata = QgsProviderRegistry::instance()->providerMetadata( database.provider );
  if ( !metadata )
    return nullptr;
  const QString uri = database.provider == QLatin1String( "ogr" ) ? database.path : database.uri;
  std::unique_ptr<QgsAbstractProviderConnection> connection;
  try
  {
    connection.reset( metadata->createConnection( uri, QVariantMap() ) );
  }
  catch ( const QgsProviderConnectionException & )
  {
    return nullptr;
  }
  auto *tables = dynamic_cast<QgsAbstractDatabaseProviderConnection *>( connection.get() );
  if ( !tables )
    return nullptr;
  connection.release();
  return std::unique_ptr<QgsAbstractDatabaseProviderConnection>( tables );
}

bool tableExists( const ParsedDestination &database )
{
  if ( !database.path.isEmpty() && !QFileInfo::exists( database.path ) )
    return false;
  const auto connection = connectionTo( database );
  try
  {
    return connection && connection->tableExists( QgsDataSourceUri( database.uri ).schema(), database.table );
  }
  catch ( const QgsProviderConnectionException & )
  {
    return false;
  }
}

} // namespace

struct StagedOutputs::LayerOutput
{
    QString name;
    QString title;
    ParsedDestination target;
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

struct StagedOutputs::Move
{
    QString title;
    QString from; //!< Empty: the target is only taken away.
    QString to;
};

QString StagedOutputs::destinationOf( const QVariantMap &parameters, const QString &name,
                                      QgsProcessingContext &context )
{
  QVariant value = parameters.value( name );
  if ( value.canConvert<QgsProcessingOutputLayerDefinition>() )
    value = QVariant::fromValue( qvariant_cast<QgsProcessingOutputLayerDefinition>( value ).sink );
  if ( value.canConvert<QgsProperty>() )
    return qvariant_cast<QgsProperty>( value ).valueAsString( context.expressionContext() );
  return value.toString();
}

void StagedOutputs::checkDestinations( const std::vector<Destination> &destinations, const QStringList &sources )
{
  std::set<QString> inputs;
  for ( const QString &source : sources )
  {
    const QString path = source.section( '|', 0, 0 );
    if ( QFileInfo::exists( path ) )
      inputs.insert( comparable( resolved( path ) ) );
  }

  std::map<QString, QString> taken; // File or table → title of the output that writes it.
  std::map<QString, QString> databases;
  for ( const Destination &destination : destinations )
  {
    const ParsedDestination parsed = parse( destination.value );
    if ( parsed.kind == DestinationKind::None || parsed.kind == DestinationKind::Temporary )
      continue;

    QStringList claims;
    if ( parsed.kind == DestinationKind::File )
      claims = filesOf( parsed.path );
    else
      claims << ( parsed.path.isEmpty() ? parsed.uri : parsed.path + '|' + parsed.table );
    for ( const QString &claim : std::as_const( claims ) )
    {
      const auto earlier = taken.emplace( comparable( claim ), destination.title );
      if ( !earlier.second )
        throw QgsProcessingException( tr( "The outputs “%1” and “%2” would be written to the same place (%3): give one "
                                          "of them another name." )
                                        .arg( earlier.first->second, destination.title, claim ) );
      if ( parsed.kind == DestinationKind::File && inputs.count( comparable( claim ) ) > 0 )
        throw QgsProcessingException(
          tr( "The output “%1” would replace an input (%2): give it another name." ).arg( destination.title, claim ) );
    }
    if ( parsed.kind == DestinationKind::Database && !parsed.path.isEmpty() )
      databases.emplace( comparable( parsed.path ), destination.title );
    if ( parsed.kind == DestinationKind::Database && tableExists( parsed ) )
      throw QgsProcessingException(
        tr( "The output “%1” would replace the table “%2” that exists in %3: give it another "
            "table name, or remove that table first." )
          .arg( destination.title, parsed.table, parsed.path.isEmpty() ? parsed.provider : parsed.path ) );
    if ( parsed.path.isEmpty() )
      continue;

    const QFileInfo target( parsed.path );
    if ( !QFileInfo( target.absolutePath() ).isDir() )
      throw QgsProcessingException( tr( "The folder of output “%1” does not exist (%2): create it, or choose another." )
                                      .arg( destination.title, target.absolutePath() ) );
    if ( target.isDir() )
      throw QgsProcessingException(
        tr( "The output “%1” is a folder (%2): give the name of a file." ).arg( destination.title, parsed.path ) );
    // Only trying tells: rights, full disks and read-only mounts are not all in the file's permissions.
    QTemporaryFile trial( target.absolutePath() + QStringLiteral( "/.minemap-XXXXXX" ) );
    if ( !trial.open() || ( target.exists() && !target.isWritable() ) )
      throw QgsProcessingException( tr( "The output “%1” cannot be written to %2: choose another place, or ask for the "
                                        "right to write there." )
                                      .arg( destination.title, parsed.path ) );
  }
  for ( const auto &database : databases )
  {
    const auto file = taken.find( database.first );
    if ( file != taken.end() )
      throw QgsProcessingException( tr( "The output “%1” would replace the database that “%2” is written to (%3): give "
                                        "one of them another name." )
                                      .arg( file->second, database.second, database.first ) );
  }
}

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

bool StagedOutputs::hasSink( const QString &name ) const
{
  return find( name ) != nullptr;
}

QString StagedOutputs::makeStagingFolder( const QString &title, const QString &target )
{
  // A folder, so that the files in it already have their final names: a GeoPackage names its table after its file.
  const QFileInfo info( target );
  const QString stem = QStringLiteral( "%1/.%2-partial-%3" )
                         .arg( info.absolutePath(), info.fileName() )
                         .arg( QCoreApplication::applicationPid() );
  QString folder = stem;
  for ( int i = 1; i < 100 && QFileInfo::exists( folder ); ++i )
    folder = stem + '-' + QString::number( i );
  if ( !QDir().mkdir( folder ) )
    throw QgsProcessingException( tr( "The output “%1” cannot be written to %2: choose another place, or ask for the "
                                      "right to write there." )
                                    .arg( title, target ) );
  mFolders << folder;
  return folder;
}

void StagedOutputs::stage( LayerOutput &output, const QString &destination )
{
  output.target = parse( destination );
  output.fileExisted = !output.target.path.isEmpty() && QFileInfo::exists( output.target.path );
  if ( output.target.kind == DestinationKind::Database && tableExists( output.target ) )
  {
    // Not ours, so it must not be dropped when the run fails.
    const QString table = std::exchange( output.target.table, QString() );
    throw QgsProcessingException( tr( "The output “%1” would replace the existing table “%2”: give it another table "
                                      "name, or remove that table first." )
                                    .arg( output.title, table ) );
  }
  if ( output.target.kind != DestinationKind::File )
    return;
  const QString folder = makeStagingFolder( output.title, output.target.path );
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
  stage( output, destinationOf( mParameters, name, mContext ) );

  output.sink.reset( mMakeSink( mParameters, name, output.destinationId, fields, type, crs,
                                QgsFeatureSink::SinkFlags( compat::REGENERATE_PRIMARY_KEY ) ) );
  if ( !output.sink )
  {
    if ( output.target.kind != DestinationKind::None )
      throw QgsProcessingException(
        tr( "The output “%1” could not be created: choose another place or file type." ).arg( title ) );
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

void StagedOutputs::addFeature( const QString &name, QgsFeature &feature )
{
  LayerOutput *output = find( name );
  if ( !output )
    return;
  // Counted before: a writer may change the feature.
  const bool hasGeometry = feature.hasGeometry() && !feature.geometry().isEmpty();
  if ( !output->sink->addFeature( feature, compat::FAST_INSERT ) )
    throw QgsProcessingException(
      tr( "A feature of output “%1” could not be written (%2): choose another place or file "
          "type, or make room on the disk." )
        .arg( output->title, output->sink->lastError() ) );
  ++output->features;
  output->geometries += hasGeometry ? 1 : 0;
}

void StagedOutputs::addDocument( const QString &name, const QString &title, const QString &path,
                                 const QByteArray &content )
{
  if ( !path.isEmpty() )
    mDocuments.push_back( { name, title, resolved( path ), content, QString() } );
}

void StagedOutputs::checkReadBack( const LayerOutput &output ) const
{
  const bool file = !output.stagedPath.isEmpty();
  if ( !file &&
       !( output.target.kind == DestinationKind::Database && output.target.provider == QLatin1String( "ogr" ) ) )
    return;
  QgsVectorLayer::LayerOptions options;
  options.loadDefaultStyle = false;
  const QgsVectorLayer layer( file ? output.stagedPath : output.destinationId, output.title, QStringLiteral( "ogr" ),
                              options );
  long long features = 0;
  long long geometries = 0;
  if ( layer.isValid() )
  {
    // Each is read: the count in a file's header says what was meant to be written.
    QgsFeature feature;
    QgsFeatureIterator iterator = layer.getFeatures();
    while ( iterator.nextFeature( feature ) )
    {
      ++features;
      geometries += feature.hasGeometry() && !feature.geometry().isEmpty() ? 1 : 0;
    }
  }
  // Tables such as CSV keep no geometry. An empty layer may leave no readable file in some formats.
  const bool complete = features == output.features && ( !layer.isSpatial() || geometries == output.geometries );
  if ( !complete || ( !layer.isValid() && output.features > 0 ) )
    throw QgsProcessingException( tr( "The output “%1” is incomplete, %2 of %3 features can be read back: make room on "
                                      "the disk, or choose another place or file type." )
                                    .arg( output.title )
                                    .arg( features )
                                    .arg( output.features ) );
}

std::vector<StagedOutputs::Move> StagedOutputs::movesOf( const LayerOutput &output ) const
{
  std::vector<Move> moves;
  if ( output.stagedPath.isEmpty() )
    return moves;
  const QString folder = QFileInfo( output.finalPath ).absolutePath();
  const QFileInfoList written =
    QFileInfo( output.stagedPath ).dir().entryInfoList( QDir::Files | QDir::Hidden, QDir::Name );
  std::set<QString> targets;
  for ( const QFileInfo &file : written )
  {
    moves.push_back( { output.title, file.absoluteFilePath(), folder + '/' + file.fileName() } );
    targets.insert( moves.back().to );
  }
  // What stays of an older layer of this name, an index say, would speak of other features.
  for ( const QString &stale : filesOf( output.finalPath ) )
  {
    if ( targets.count( stale ) == 0 && QFileInfo::exists( stale ) )
      moves.push_back( { output.title, QString(), stale } );
  }
  return moves;
}

void StagedOutputs::placeFiles()
{
  std::vector<Move> moves;
  for ( const auto &output : mLayers )
  {
    for ( Move &move : movesOf( *output ) )
      moves.push_back( std::move( move ) );
  }
  for ( const Document &document : mDocuments )
    moves.push_back( { document.title, document.stagedPath, document.path } );

  std::vector<std::pair<QString, QString>> done;
  const auto rename = [&done]( const QString &from, const QString &to )
  {
    const QString reason = renameFile( from, to );
    if ( reason.isEmpty() )
      done.emplace_back( from, to );
    return reason;
  };
  for ( std::size_t i = 0; i < moves.size(); ++i )
  {
    const Move &move = moves[i];
    QString reason;
    if ( QFileInfo( move.to ).isDir() )
      reason = tr( "a folder has this name" );
    else if ( QFileInfo::exists( move.to ) )
    {
      const QString folder = makeStagingFolder( move.title, move.to );
      reason = rename( move.to, folder + '/' + QFileInfo( move.to ).fileName() );
    }
    if ( reason.isEmpty() && !move.from.isEmpty() )
      reason = rename( move.from, move.to );
    if ( reason.isEmpty() )
      continue;

    QStringList lost;
    for ( auto undo = done.rbegin(); undo != done.rend(); ++undo )
    {
      if ( renameFile( undo->second, undo->first ).isEmpty() )
        continue;
      lost << undo->second;
      mFolders.removeAll( QFileInfo( undo->second ).absolutePath() ); // Keeps what was there before the run.
    }
    QString sentence =
      tr( "The output “%1” could not be put in place at %2 (%3): close the programs that use this file, "
          "or choose another name." )
        .arg( move.title, move.to, reason );
    if ( !lost.isEmpty() )
      sentence += ' ' + tr( "These files could not be moved back: %1." ).arg( lost.join( QStringLiteral( ", " ) ) );
    throw QgsProcessingException( sentence );
  }
}

void StagedOutputs::renameInContext()
{
  QMap<QString, QgsProcessingContext::LayerDetails> layers = mContext.layersToLoadOnCompletion();
  for ( const auto &output : mLayers )
  {
    if ( output->stagedPath.isEmpty() )
      continue;
    const auto staged = layers.find( output->destinationId );
    if ( staged != layers.end() )
    {
      const QgsProcessingContext::LayerDetails details = staged.value();
      layers.erase( staged );
      layers.insert( output->finalPath, details );
    }
    output->destinationId = output->finalPath;
  }
  mContext.setLayersToLoadOnCompletion( layers );
}

QVariantMap StagedOutputs::commit()
{
  for ( const auto &output : mLayers )
  {
    if ( !output->sink->flushBuffer() )
      throw QgsProcessingException(
        tr( "The output “%1” could not be written to its end (%2): make room on the disk, or "
            "choose another place." )
          .arg( output->title, output->sink->lastError() ) );
    output->sink.reset();
  }
  for ( const auto &output : mLayers )
    checkReadBack( *output );

  for ( Document &document : mDocuments )
  {
    document.stagedPath =
      makeStagingFolder( document.title, document.path ) + '/' + QFileInfo( document.path ).fileName();
    QSaveFile file( document.stagedPath );
    if ( !file.open( QIODevice::WriteOnly ) || file.write( document.content ) != document.content.size() ||
         !file.commit() )
      throw QgsProcessingException(
        tr( "The output “%1” could not be written to %2 (%3): make room on the disk, or choose "
            "another place." )
          .arg( document.title, document.path, file.errorString() ) );
  }

  placeFiles();
  mCommitted = true;
  renameInContext();

  QVariantMap results;
  for ( const auto &output : mLayers )
    results.insert( output->name, output->destinationId );
  for ( const Document &document : mDocuments )
    results.insert( document.name, document.path );

  // The outputs are complete: what is left of older ones is worth a warning, not a failure.
  for ( const QString &folder : std::as_const( mFolders ) )
  {
    if ( !QDir( folder ).removeRecursively() && mFeedback )
      mFeedback->reportError( tr( "This temporary folder could not be removed: %1." ).arg( folder ) );
  }
  mFolders.clear();
  return results;
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
    if ( output->target.kind != DestinationKind::Database || output->target.table.isEmpty() )
      continue;

    if ( !output->target.path.isEmpty() && !output->fileExisted )
    {
      for ( const QString &file : filesOf( output->target.path ) )
      {
        if ( QFileInfo::exists( file ) && !QFile::remove( file ) )
          left << file;
      }
      continue;
    }
    if ( !output->target.path.isEmpty() && !QFileInfo::exists( output->target.path ) )
      continue; // Removed above with another output's table.
    const QString table = output->target.path + ( output->target.path.isEmpty() ? "" : "|" ) + output->target.table;
    const auto connection = connectionTo( output->target );
    try
    {
      const QString schema = QgsDataSourceUri( output->target.uri ).schema();
      if ( !connection )
        left << table;
      else if ( connection->tableExists( schema, output->target.table ) )
        connection->dropVectorTable( schema, output->target.table );
    }
    catch ( const QgsProviderConnectionException & )
    {
      left << table;
    }
  }
  mContext.setLayersToLoadOnCompletion( layers );
  mLayers.clear();
  mDocuments.clear();

  for ( const QString &folder : std::as_const( mFolders ) )
  {
    if ( !QDir( folder ).removeRecursively() )
      left << folder;
  }
  mFolders.clear();
  return left.isEmpty()
           ? QString()
           : tr( "This run's unfinished output could not be removed: %1." ).arg( left.join( QStringLiteral( ", " ) ) );
}

} // namespace minemap
