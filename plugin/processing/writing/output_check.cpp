// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/writing/output_check.h"

#include "processing/writing/output_destination.h"

#include <qgsexception.h>

#include <QFileInfo>
#include <QTemporaryFile>

#include <utility>

namespace minemap
{

OutputCheck::OutputCheck( const QStringList &inputFiles )
{
  for ( const QString &file : inputFiles )
  {
    if ( !QFileInfo::exists( file ) )
      continue;
    for ( const QString &part : OutputDestination::filesOf( OutputDestination::resolvedPath( file ) ) )
      mInputs.insert( OutputDestination::comparable( part ) );
  }
}

void OutputCheck::check( const std::vector<WantedOutput> &outputs )
{
  mTaken.clear();
  mDatabases.clear();
  for ( const WantedOutput &output : outputs )
  {
    const OutputDestination destination = OutputDestination::parse( output.value );
    if ( destination.kind == OutputDestination::Kind::None || destination.kind == OutputDestination::Kind::Temporary )
      continue;
    const QString ending = QFileInfo( destination.path ).suffix();
    if ( !output.endings.isEmpty() && !output.endings.contains( ending, Qt::CaseInsensitive ) )
      throw QgsProcessingException(
        tr( "The output \"%1\" cannot be written as %2: give a name that ends in .%3." )
          .arg( output.title, QFileInfo( destination.path ).fileName(), output.endings.first() ) );
    claim( output, destination );
    if ( destination.kind == OutputDestination::Kind::Database )
      checkTable( output, destination );
    if ( !destination.path.isEmpty() )
      checkFile( output, destination.path );
  }
  checkDatabasesStay();
}

void OutputCheck::claim( const WantedOutput &output, const OutputDestination &destination )
{
  const bool isFile = destination.kind == OutputDestination::Kind::File;
  QStringList places;
  if ( isFile )
    places = OutputDestination::filesOf( destination.path );
  else
    places << ( destination.path.isEmpty() ? destination.uri : destination.path + '|' + destination.table );
  for ( const QString &place : std::as_const( places ) )
  {
    const QString key = OutputDestination::comparable( place );
    const auto [earlier, isFirst] = mTaken.emplace( key, output.title );
    if ( !isFirst )
      throw QgsProcessingException(
        tr( "The outputs \"%1\" and \"%2\" would be written to the same place (%3): give one "
            "of them another name." )
          .arg( earlier->second, output.title, place ) );
    if ( isFile && mInputs.count( key ) > 0 )
      throw QgsProcessingException(
        tr( "The output \"%1\" would replace an input (%2): give it another name." ).arg( output.title, place ) );
  }
  if ( !isFile && !destination.path.isEmpty() )
    mDatabases.emplace( OutputDestination::comparable( destination.path ), output.title );
}

void OutputCheck::checkTable( const WantedOutput &output, const OutputDestination &destination )
{
  if ( destination.tableExists() )
    throw QgsProcessingException(
      tr( "The output \"%1\" would replace the table \"%2\" that exists in %3: give it another "
          "table name, or remove that table first." )
        .arg( output.title, destination.table, destination.path.isEmpty() ? destination.provider : destination.path ) );
}

void OutputCheck::checkFile( const WantedOutput &output, const QString &path )
{
  const QFileInfo target( path );
  if ( !QFileInfo( target.absolutePath() ).isDir() )
    throw QgsProcessingException( tr( "The folder of output \"%1\" does not exist (%2): create it, or choose another." )
                                    .arg( output.title, target.absolutePath() ) );
  if ( target.isDir() )
    throw QgsProcessingException(
      tr( "The output \"%1\" is a folder (%2): give the name of a file." ).arg( output.title, path ) );
  // Only trying tells: rights, full disks and read-only mounts are not all in the file's permissions.
  QTemporaryFile trial( target.absolutePath() + QStringLiteral( "/.minemap-XXXXXX" ) );
  if ( !trial.open() || ( target.exists() && !target.isWritable() ) )
    throw QgsProcessingException( tr( "The output \"%1\" cannot be written to %2: choose another place, or ask for the "
                                      "right to write there." )
                                    .arg( output.title, path ) );
}

void OutputCheck::checkDatabasesStay() const
{
  for ( const auto &[file, title] : mDatabases )
  {
    const auto replaced = mTaken.find( file );
    if ( replaced != mTaken.end() )
      throw QgsProcessingException(
        tr( "The output \"%1\" would replace the database that \"%2\" is written to (%3): give "
            "one of them another name." )
          .arg( replaced->second, title, file ) );
  }
}

} // namespace minemap
