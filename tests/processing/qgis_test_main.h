// SPDX-License-Identifier: GPL-2.0-or-later
// Runs a test object inside QGIS, without a window and with a profile of its own.
#pragma once

#include <qgsapplication.h>

#include <QTemporaryDir>
#include <QtTest>

namespace minemap::test
{

//! The test programs of this folder end with it: QGIS's own test main cannot be linked from Debian's packages.
template <typename Test>
int runInQgis( int argc, char **argv )
{
  const QTemporaryDir home;
  qputenv( "HOME", home.path().toUtf8() );
  qputenv( "XDG_RUNTIME_DIR", home.path().toUtf8() );
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QCoreApplication::setOrganizationName( QStringLiteral( "minemap-test" ) );
  QCoreApplication::setApplicationName( QStringLiteral( "minemap-test" ) );
  QgsApplication application( argc, argv, false, home.path() );
  if ( qEnvironmentVariableIsEmpty( "QGIS_PREFIX_PATH" ) )
    QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );
  QgsApplication::initQgis();
  int result = 0;
  {
    Test test;
    result = QTest::qExec( &test, argc, argv );
  }
  QgsApplication::exitQgis();
  return result;
}

} // namespace minemap::test
