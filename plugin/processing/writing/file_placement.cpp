// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/writing/file_placement.h"

#include <qgsexception.h>

#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <utility>

namespace minemap
{

namespace
{

//! Replaces an existing file, unlike QFile. \returns an empty text or why it failed.
QString renameFile( const QString &from, const QString &to )
{
  std::error_code error;
  std::filesystem::rename( from.toStdU16String(), to.toStdU16String(), error );
  return error ? QString::fromLocal8Bit( error.message().c_str() ) : QString();
}

} // namespace

QString FilePlacement::makeFolder( const QString &title, const QString &target )
{
  constexpr int MOST_TRIES = 100;
  const QFileInfo info( target );
  // Without the ending: GDAL takes a folder ".a.xlsx-…" for an archive.
  const QString stem = QStringLiteral( "%1/.%2-partial-%3" )
                         .arg( info.absolutePath(), info.fileName().replace( '.', '_' ),
                               QString::number( QCoreApplication::applicationPid() ) );
  QString folder = stem;
  for ( int i = 1; i < MOST_TRIES && QFileInfo::exists( folder ); ++i )
    folder = stem + '-' + QString::number( i );
  if ( !QDir().mkdir( folder ) )
    throw QgsProcessingException( tr( "The output \"%1\" cannot be written to %2: choose another place, or ask for the "
                                      "right to write there." )
                                    .arg( title, target ) );
  mFolders << folder;
  return folder;
}

void FilePlacement::addMove( const QString &title, const QString &from, const QString &to )
{
  mMoves.push_back( { title, from, to } );
}

QString FilePlacement::rename( const QString &from, const QString &to )
{
  QString reason = renameFile( from, to );
  if ( reason.isEmpty() )
    mDone.push_back( { QString(), from, to } );
  return reason;
}

QString FilePlacement::move( const Move &move )
{
  if ( QFileInfo( move.to ).isDir() )
    return tr( "a folder has this name" );
  QString reason;
  if ( QFileInfo::exists( move.to ) )
    reason = rename( move.to, makeFolder( move.title, move.to ) + '/' + QFileInfo( move.to ).fileName() );
  if ( reason.isEmpty() && !move.from.isEmpty() )
    reason = rename( move.from, move.to );
  return reason;
}

QStringList FilePlacement::undo()
{
  QStringList lost;
  for ( auto done = mDone.rbegin(); done != mDone.rend(); ++done )
  {
    if ( renameFile( done->to, done->from ).isEmpty() )
      continue;
    lost << done->to;
    mFolders.removeAll( QFileInfo( done->to ).absolutePath() ); // Keeps what was there before the run.
  }
  mDone.clear();
  return lost;
}

void FilePlacement::moveAll()
{
  for ( const Move &one : std::exchange( mMoves, {} ) )
  {
    const QString reason = move( one );
    if ( reason.isEmpty() )
      continue;
    QString sentence = tr( "The output \"%1\" could not be put in place at %2 (%3): close the programs that use this "
                           "file, or choose another name." )
                         .arg( one.title, one.to, reason );
    const QStringList lost = undo();
    if ( !lost.isEmpty() )
      sentence += ' ' + tr( "These files could not be moved back: %1." ).arg( lost.join( QStringLiteral( ", " ) ) );
    throw QgsProcessingException( sentence );
  }
}

QStringList FilePlacement::removeFolders()
{
  QStringList left;
  for ( const QString &folder : std::exchange( mFolders, {} ) )
  {
    if ( !QDir( folder ).removeRecursively() )
      left << folder;
  }
  return left;
}

} // namespace minemap
