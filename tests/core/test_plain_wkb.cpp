// SPDX-License-Identifier: GPL-2.0-or-later
// Well-known binary read without a library, against GEOS's reading of it.
#include "core/geometry/plain_wkb.h"

#include "geos_oracle.h"

#include <QtTest>

using namespace minemap;

class TestPlainWkb : public QObject
{
    Q_OBJECT

  private slots:
    void pointsAreReadWithAnyFurtherDimensions();
    void onlyRingsAreRead_data();
    void onlyRingsAreRead();
    void othersAreLeftAlone_data();
    void othersAreLeftAlone();
    void whatIsCutShortIsLeftAlone();
};

namespace
{

//! WKB of one point or ring with \a type as it stands and \a dimensions numbers for each vertex, the further ones 9.
std::string withType( std::uint32_t type, int dimensions, const std::vector<Point> &vertices, bool hasSrid = false )
{
  std::string wkb( 1, '\1' );
  const auto append = [&wkb]( const auto &value )
  { wkb.append( reinterpret_cast<const char *>( &value ), sizeof value ); };
  append( type );
  if ( hasSrid )
    append( std::uint32_t( 4326 ) );
  if ( vertices.size() > 1 )
  {
    append( std::uint32_t( 1 ) );
    append( static_cast<std::uint32_t>( vertices.size() ) );
  }
  for ( const Point &vertex : vertices )
  {
    append( vertex );
    for ( int further = 2; further < dimensions; ++further )
      append( 9.0 );
  }
  return wkb;
}

const std::vector<Point> TRIANGLE = { { 0, 0 }, { 4, 0 }, { 4, 4 }, { 0, 0 } };

} // namespace

void TestPlainWkb::pointsAreReadWithAnyFurtherDimensions()
{
  const Point place = { 3, -4.5 };
  for ( const auto &[type, dimensions, hasSrid] :
        { std::tuple( 1U, 2, false ), std::tuple( 1001U, 3, false ), std::tuple( 2001U, 3, false ),
          std::tuple( 3001U, 4, false ), std::tuple( 0x80000001U, 3, false ), std::tuple( 0xC0000001U, 4, false ),
          std::tuple( 0x20000001U, 2, true ), std::tuple( 0xA0000001U, 3, true ) } )
  {
    const std::string wkb = withType( type, dimensions, { place }, hasSrid );
    QVERIFY( pointOfWkb( wkb ) == place );
    QVERIFY( !pointOfWkb( std::string_view( wkb ).substr( 0, wkb.size() - 1 ) ) );
    QVERIFY( !onlyRingOfWkb( wkb ) );
    QCOMPARE( wkbType( wkb ), 1U );
  }
  QVERIFY( oracle::wkbOf( "POINT(3 -4.5)" ) == wkbOf( place ) );
}

void TestPlainWkb::onlyRingsAreRead_data()
{
  QTest::addColumn<QByteArray>( "wkb" );
  const auto add = []( const char *name, const std::string &wkb )
  { QTest::newRow( name ) << QByteArray( wkb.data(), static_cast<int>( wkb.size() ) ); };
  add( "polygon", oracle::wkbOf( "POLYGON((0 0,4 0,4 4,0 0))" ) );
  add( "multipolygon", oracle::wkbOf( "MULTIPOLYGON(((0 0,4 0,4 4,0 0)))" ) );
  add( "with Z", withType( 1003, 3, TRIANGLE ) );
  add( "with M", withType( 2003, 3, TRIANGLE ) );
  add( "with Z and M", withType( 3003, 4, TRIANGLE ) );
  add( "with Z of old", withType( 0x80000003U, 3, TRIANGLE ) );
  add( "with SRID", withType( 0x20000003U, 2, TRIANGLE, true ) );
}

void TestPlainWkb::onlyRingsAreRead()
{
  QFETCH( QByteArray, wkb );
  const std::optional<std::vector<Point>> ring = onlyRingOfWkb( wkb.toStdString() );
  QVERIFY( ring );
  QVERIFY( *ring == TRIANGLE );
  QVERIFY( wkbOf( *ring ) == oracle::wkbOf( "POLYGON((0 0,4 0,4 4,0 0))" ) );
}

void TestPlainWkb::othersAreLeftAlone_data()
{
  QTest::addColumn<QString>( "text" );
  for ( const char *text : { "POLYGON EMPTY", "MULTIPOLYGON EMPTY", "POLYGON((0 0,9 0,9 9,0 0),(5 1,6 1,6 2,5 1))",
                             "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))", "LINESTRING(0 0,1 1)",
                             "MULTIPOINT((0 0))", "GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)))" } )
    QTest::newRow( text ) << QString( text );
}

void TestPlainWkb::othersAreLeftAlone()
{
  QFETCH( QString, text );
  const std::string wkb = oracle::wkbOf( text.toStdString() );
  QVERIFY( !onlyRingOfWkb( wkb ) );
  QVERIFY( !pointOfWkb( wkb ) );
}

void TestPlainWkb::whatIsCutShortIsLeftAlone()
{
  for ( const char *text : { "POLYGON((0 0,4 0,4 4,0 0))", "MULTIPOLYGON(((0 0,4 0,4 4,0 0)))" } )
  {
    const std::string wkb = oracle::wkbOf( text );
    for ( std::size_t size = 0; size < wkb.size(); ++size )
      QVERIFY( !onlyRingOfWkb( std::string_view( wkb ).substr( 0, size ) ) );
  }
  // A count that no memory could hold.
  std::string wkb = oracle::wkbOf( "POLYGON((0 0,4 0,4 4,0 0))" );
  wkb.replace( 9, 4, 4, '\xFF' );
  QVERIFY( !onlyRingOfWkb( wkb ) );
  // The other byte order is GEOS's to read.
  wkb[0] = 0;
  QVERIFY( !onlyRingOfWkb( wkb ) );
}

QTEST_APPLESS_MAIN( TestPlainWkb )
#include "test_plain_wkb.moc"
