// SPDX-License-Identifier: GPL-2.0-or-later
// What the dock saves with a project comes back. Not exercised here: QGIS's own reading and writing of projects.
#include "gui/dock/dock_state.h"
#include "gui_test.h"

#include <QDomDocument>

using namespace minemap;

namespace
{

QDomDocument emptyProject()
{
  QDomDocument document;
  document.appendChild( document.createElement( QStringLiteral( "qgis" ) ) );
  return document;
}

//! What is read back from a project file.
std::optional<DockState> savedAndRead( const DockState &state )
{
  QDomDocument written = emptyProject();
  writeState( written, state );
  QDomDocument read;
  read.setContent( written.toByteArray() );
  return readState( read );
}

} // namespace

class TestDockState : public QObject
{
    Q_OBJECT

  private slots:

    void everythingComesBack()
    {
      DockState state;
      ChosenLayer map;
      map.id = QStringLiteral( "map_1" );
      map.isSelectedOnly = true;
      map.fields.insert( QStringLiteral( "RECORD_ID" ), QStringLiteral( "Кодъ <&\" \u202e" ) );
      state.inputs.layers.insert( QStringLiteral( "MAP" ), map );
      state.inputs.searchCounts = QStringList{ "clearance", "", "a;b" };
      state.inputs.tolerance = 0.1 + 0.2;
      state.inputs.searchedShare = 0.65;
      state.inputs.minimumFinds = 3;
      state.inputs.clusterDistance = 55;
      state.inputs.detection = 0.9;
      state.inputs.seed = 77;
      state.inputs.repairs = false;
      state.inputs.allowsUnknownDatum = true;
      state.inputs.dateOrder = QStringLiteral( "mdy" );
      state.inputs.calendar = QStringLiteral( "solar_hijri" );
      state.isConfirmed = true;
      state.firstTolerance = 25;
      state.group = OptionalText( "B" );
      state.nudge = HandShift{ { -101.25, 12.5 }, OptionalText( "\"Sheet\" <4>" ) };
      state.tab = QStringLiteral( "records" );
      state.palette = Palette::Print;
      state.report.title = QStringLiteral( "<Title> & \u202e" );
      state.report.quoted = QStringLiteral( "20-25" );
      state.report.isRedacted = true;
      state.report.hasElements = true;
      state.report.elements = { { "reference_points", "a" }, { "reference_points", "b" }, { "type", "<&\"=;" } };
      state.report.groupPages = 0;
      state.report.wantsHtml = false;
      state.report.wantsPdf = false;
      state.report.wantsJson = true;
      state.report.wantsScorecard = true;
      const std::optional<DockState> read = savedAndRead( state );
      QVERIFY( read );
      QVERIFY( read->inputs == state.inputs );
      QCOMPARE( read->isConfirmed, true );
      QCOMPARE( read->firstTolerance, state.firstTolerance );
      QVERIFY( read->group == state.group );
      QVERIFY( read->nudge == state.nudge );
      QCOMPARE( read->tab, state.tab );
      QVERIFY( read->palette == state.palette );
      QVERIFY( read->report == state.report );
      QVERIFY( *read == state );
    }

    void aGroupWithoutNameIsNotTheWholeMap()
    {
      DockState state;
      state.group = OptionalText();
      state.nudge = HandShift{ { 1, 2 }, OptionalText() };
      const std::optional<DockState> read = savedAndRead( state );
      QVERIFY( read && read->group );
      QVERIFY( !read->group->has_value() );
      state.group.reset();
      QVERIFY( !savedAndRead( state )->group );
    }

    void aProjectWithoutDockHasNoState() { QVERIFY( !readState( emptyProject() ) ); }

    void aStateOfALaterVersionIsLeftAlone()
    {
      QDomDocument document = emptyProject();
      writeState( document, DockState() );
      QVERIFY( readState( document ) );
      document.documentElement().firstChildElement( QStringLiteral( "minemapaccuracy" ) ).setAttribute( "version", 2 );
      QVERIFY( !readState( document ) );
    }

    void numbersThatMakeNoSenseAreTheDefaults()
    {
      QDomDocument document = emptyProject();
      DockState state;
      state.firstTolerance = 25;
      writeState( document, state );
      QDomElement root = document.documentElement().firstChildElement( QStringLiteral( "minemapaccuracy" ) );
      root.setAttribute( "first_tolerance", "nan" );
      QDomElement inputs = root.firstChildElement( QStringLiteral( "inputs" ) );
      inputs.setAttribute( "tolerance", "-5" );
      inputs.setAttribute( "searched_share", "many" );
      inputs.setAttribute( "minimum_finds", "0" );
      QDomElement report = root.firstChildElement( QStringLiteral( "report" ) );
      report.setAttribute( "group_pages", "-1" );
      report.setAttribute( "html", "maybe" );
      const std::optional<DockState> read = readState( document );
      QVERIFY( !read->firstTolerance );
      QVERIFY( read->inputs == DockInputs() );
      QVERIFY( read->report == ReportOptions() );
    }

    void aProjectOfAnEarlierVersionHasTheUsualReport()
    {
      QDomDocument document = emptyProject();
      writeState( document, DockState() );
      QDomElement root = document.documentElement().firstChildElement( QStringLiteral( "minemapaccuracy" ) );
      root.removeChild( root.firstChildElement( QStringLiteral( "report" ) ) );
      QVERIFY( readState( document )->report == ReportOptions() );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestDockState>( argc, argv );
}

#include "test_dock_state.moc"
