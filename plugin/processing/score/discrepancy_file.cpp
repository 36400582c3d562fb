// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/discrepancy_file.h"

#include "processing/writing/output_destination.h"
#include "processing/writing/read_back.h"

#include <qgsabstractdatabaseproviderconnection.h>
#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsvectorfilewriter.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace minemap
{

namespace
{

QString aboutTable()
{
  return QStringLiteral( "minemap_about" );
}

const FieldList ABOUT_FIELDS = { { "mm_name", compat::FieldKind::Text }, { "mm_value", compat::FieldKind::Text } };

QString sourceIn( const QString &file, const QString &table )
{
  return QStringLiteral( "%1|layername=%2" ).arg( file, table );
}

//! True for tables of ours: those of ALL_DISCREPANCIES, also of second and third layers of a map.
bool isOurTable( const QString &name )
{
  return name == aboutTable() || std::any_of( std::begin( ALL_DISCREPANCIES ), std::end( ALL_DISCREPANCIES ),
                                              [&name]( Discrepancy discrepancy )
                                              {
                                                const QString table = toText( discrepancy );
                                                return name == table || name == table + QStringLiteral( "_2" ) ||
                                                       name == table + QStringLiteral( "_3" );
                                              } );
}

} // namespace

QString DiscrepancyFile::pathFor( const QString &projectFile, const QStringList &taken )
{
  const QFileInfo project( projectFile );
  if ( projectFile.isEmpty() || !project.dir().exists() )
    return {};
  // Beside the project as the person knows it, with links resolved as QGIS does with what it opens.
  const QString stem =
    QStringLiteral( "%1/%2_discrepancies" ).arg( project.absolutePath(), project.completeBaseName() );
  constexpr int MOST_FILES = 1000;
  for ( int number = 1; number < MOST_FILES; ++number )
  {
    const QString path = OutputDestination::resolvedPath(
      number == 1 ? stem + QStringLiteral( ".gpkg" )
                  : QStringLiteral( "%1_%2.gpkg" ).arg( stem, QString::number( number ) ) );
    if ( !taken.contains( path ) && ( !QFileInfo::exists( path ) || isOurs( path ) ) )
      return path;
  }
  return {};
}

bool DiscrepancyFile::isOurs( const QString &path )
{
  OutputDestination file;
  file.kind = OutputDestination::Kind::Database;
  file.provider = QStringLiteral( "ogr" );
  file.path = path;
  const auto connection = QFileInfo( path ).isFile() ? file.connection() : nullptr;
  if ( !connection )
    return false;
  try
  {
    const auto tables = connection->tables();
    const auto isOfOurs = []( const auto &table ) { return isOurTable( table.tableName() ); };
    const auto isAbout = []( const auto &table ) { return table.tableName() == aboutTable(); };
    return std::all_of( tables.begin(), tables.end(), isOfOurs ) &&
           std::any_of( tables.begin(), tables.end(), isAbout );
  }
  catch ( const QgsProviderConnectionException & )
  {
    return false;
  }
}

DiscrepancyFile::DiscrepancyFile( QString target, const QgsCoordinateTransformContext &transformContext )
  : mTarget( std::move( target ) ),
    mTransformContext( transformContext )
{
  mStaged = mFiles.makeFolder( tr( "Discrepancy layers" ), mTarget ) + '/' + QFileInfo( mTarget ).fileName();
}

DiscrepancyFile::~DiscrepancyFile()
{
  mWriter.reset();
  mFiles.removeFolders();
}

void DiscrepancyFile::begin( const QString &table, const QgsFields &fields, compat::WkbType type,
                             const QgsCoordinateReferenceSystem &crs )
{
  QgsVectorFileWriter::SaveVectorOptions options;
  options.driverName = QStringLiteral( "GPKG" );
  options.layerName = table;
  options.actionOnExistingFile =
    mTables.empty() ? QgsVectorFileWriter::CreateOrOverwriteFile : QgsVectorFileWriter::CreateOrOverwriteLayer;
  // Names of our own, so that "fid" and "geom" of the source stay what they are.
  options.layerOptions << QStringLiteral( "FID=mm_row" ) << QStringLiteral( "GEOMETRY_NAME=mm_shape" );
  mWriter.reset( QgsVectorFileWriter::create( mStaged, fields, type, crs, mTransformContext, options ) );
  if ( !mWriter || mWriter->hasError() != QgsVectorFileWriter::NoError )
    throw QgsProcessingException(
      tr( "The discrepancy layers could not be written to %1 (%2): make room on the disk, or save the project in "
          "another folder." )
        .arg( mTarget, mWriter ? mWriter->errorMessage() : QString() ) );
  mTables.push_back( { table, 0 } );
}

void DiscrepancyFile::add( QgsFeature &feature )
{
  if ( !mWriter->addFeature( feature, compat::FAST_INSERT ) )
    throw QgsProcessingException( tr( "A feature of the discrepancy layers could not be written to %1 (%2): make room "
                                      "on the disk, or save the project in another folder." )
                                    .arg( mTarget, mWriter->errorMessage() ) );
  ++mTables.back().features;
}

void DiscrepancyFile::end()
{
  mWriter.reset();
}

void DiscrepancyFile::complete( const std::vector<std::pair<QString, QString>> &about, const QgsFeedback &feedback )
{
  const OutputFields fields( QgsFields(), ABOUT_FIELDS );
  begin( aboutTable(), fields.fields(), compat::NO_GEOMETRY_WKB, {} );
  for ( const auto &[name, value] : about )
  {
    QgsFeature row( fields.fields() );
    row.setAttributes( QgsAttributes() << name << value );
    add( row );
  }
  end();
  for ( const Table &table : mTables )
  {
    if ( readBack( sourceIn( mStaged, table.name ), table.name, &feedback ).features != table.features )
      throw QgsProcessingException( tr( "The discrepancy layers in %1 are incomplete: make room on the disk, or save "
                                        "the project in another folder." )
                                      .arg( mTarget ) );
  }
}

void DiscrepancyFile::moveIntoPlace()
{
  const QStringList written = OutputDestination::filesOf( mStaged );
  const QStringList targets = OutputDestination::filesOf( mTarget );
  for ( int index = 0; index < written.size(); ++index )
  {
    const bool isWritten = QFileInfo::exists( written[index] );
    // What stays of an older file, a journal say, would be taken for a part of this one.
    if ( isWritten || QFileInfo::exists( targets[index] ) )
      mFiles.addMove( tr( "Discrepancy layers" ), isWritten ? written[index] : QString(), targets[index] );
  }
  mFiles.moveAll();
  mFiles.removeFolders();
}

QString DiscrepancyFile::sourceOf( const QString &table ) const
{
  return sourceIn( mTarget, table );
}

} // namespace minemap
