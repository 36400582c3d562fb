// SPDX-License-Identifier: GPL-2.0-or-later
// The report of the dock is that of minemap:report, and leaves nothing behind where it fails. Not exercised here: what
// the sections say (tests/report) and the widgets (test_report_tab).
//
// With MINEMAP_PICTURES=<folder> it leaves the documents of the sample area there, and the commands that make them
// again.
#include "core/progress.h"
#include "gui/report/report_command.h"
#include "gui_test.h"
#include "processing/diagnose/correctmap_algorithm.h"
#include "processing/diagnose/diagnoseerror_algorithm.h"
#include "processing/document/report_algorithm.h"
#include "processing/score/scoremap_algorithm.h"
#include "report_fixture.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectordataprovider.h>

#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace minemap;
using namespace minemap::test;

class TestReportJob : public QObject
{
    Q_OBJECT

    static QgsProject &project() { return *QgsProject::instance(); }

    QString path( const QString &name ) const { return mFolder->filePath( name ); }

    ReportJob job() const { return reportJob( mScored, project(), path( QStringLiteral( "report" ) ) ); }

    static void run( QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters )
    {
      QgsProcessingContext context;
      context.setProject( &project() );
      QgsProcessingFeedback feedback( false );
      bool isDone = false;
      algorithm.run( parameters, context, &feedback, &isDone, {}, false );
      QVERIFY2( isDone, qPrintable( feedback.textLog() ) );
    }

    //! The sentence with which \a job fails; empty when it does not.
    static QString problemOf( const ReportJob &job )
    {
      QgsFeedback feedback;
      try
      {
        job.make( feedback );
      }
      catch ( const QgsException &problem )
      {
        return problem.what();
      }
      return {};
    }

    static QByteArray withoutDate( QByteArray page )
    {
      QString text = QString::fromUtf8( page );
      text.remove( QRegularExpression( QStringLiteral( "<br/>Made on [^<]*</p>" ) ) );
      return text.toUtf8();
    }

    //! A tree of pages says of each branch how many there are.
    static int pagesOf( const QByteArray &pdf )
    {
      const QRegularExpression count( QStringLiteral( "/Count (\\d+)" ) );
      int pages = 0;
      for ( auto found = count.globalMatch( QString::fromLatin1( pdf.constData(), pdf.size() ) ); found.hasNext(); )
        pages = std::max( pages, found.next().captured( 1 ).toInt() );
      return pages;
    }

    std::unique_ptr<QTemporaryDir> mFolder;
    ScoredMapPointer mScored; //!< Without random shifts.

  private slots:

    void initTestCase() { mScored = reportableScore( sampleInputs( project() ), project() ); }

    void init() { mFolder = std::make_unique<QTemporaryDir>(); }

    void theDockAndTheAlgorithmMakeTheSameReport()
    {
      const DockInputs inputs = sampleInputs( project() );
      ReportJob job = reportJob( reportableScore( inputs, project(), std::nullopt ), project(), path( "dock" ) );
      job.diagnosed = diagnosisOf( inputs, project() );
      job.options.title = QStringLiteral( "Sample <area> & ألغام" );
      job.options.quoted = QStringLiteral( "25" );
      job.options.hasElements = true;
      job.options.elements = { { "number", "mines" }, { "date", "laid" }, { "type", "mines" } };
      job.options.groupPages = 2;
      job.author = QStringLiteral( "Nobody" );
      QCOMPARE( problemOf( job ), QString() );
      QCOMPARE( filesIn( mFolder->path() ), ( QStringList{ "dock.html", "dock.json", "dock.pdf" } ) );

      QVariantMap score = scoremapParameters( inputs );
      score.insert( "SCORECARD", path( "scorecard.json" ) );
      score.insert( "RECORDS", path( "records.gpkg" ) );
      score.insert( "SCORED_FINDS", path( "finds.gpkg" ) );
      score.insert( "ALARMS", path( "alarms.gpkg" ) );
      ScoreMapAlgorithm scoremap;
      scoremap.initAlgorithm();
      run( scoremap, score );
      QVariantMap diagnosis = diagnosisParameters( inputs );
      diagnosis.insert( "DIAGNOSIS", path( "diagnosis.json" ) );
      diagnosis.insert( "EXPLANATIONS", path( "explanations.gpkg" ) );
      DiagnoseErrorAlgorithm diagnoseerror;
      diagnoseerror.initAlgorithm();
      run( diagnoseerror, diagnosis );
      CorrectMapAlgorithm correctmap;
      correctmap.initAlgorithm();
      run( correctmap, { { "MAP", inputs.layer( "MAP" ).id },
                         { "RECORD_ID", inputs.layer( "MAP" ).fields.value( "RECORD_ID" ) },
                         { "GROUP_BY", inputs.layer( "MAP" ).fields.value( "GROUP_BY" ) },
                         { "EXPLANATIONS", path( "explanations.gpkg" ) },
                         { "PROPOSED", path( "proposed.gpkg" ) } } );
      ReportAlgorithm report;
      report.initAlgorithm();
      run( report, { { "SCORECARD", path( "scorecard.json" ) },
                     { "DIAGNOSIS", path( "diagnosis.json" ) },
                     { "MAP", path( "records.gpkg" ) },
                     { "FINDS", path( "finds.gpkg" ) },
                     { "SEARCHED", inputs.layer( "SEARCHED" ).id },
                     { "ACCIDENTS", inputs.layer( "ACCIDENTS" ).id },
                     { "ALARMS", path( "alarms.gpkg" ) },
                     { "PROPOSED", path( "proposed.gpkg" ) },
                     { "RECORD_FIELDS", recordFieldsText( job.options.elements ) },
                     { "QUOTED_PERCENTAGE", job.options.quoted },
                     { "TITLE", job.options.title },
                     { "AUTHOR", job.author },
                     { "GROUP_PAGES", job.options.groupPages },
                     { "REPORT", path( "algorithm.html" ) },
                     { "PDF", path( "algorithm.pdf" ) },
                     { "JSON", path( "algorithm.json" ) } } );
      const QString looked = QString::fromLocal8Bit( qgetenv( "MINEMAP_PICTURES" ) );
      if ( !looked.isEmpty() )
      {
        for ( const char *file : { "dock.html", "dock.pdf", "dock.json" } )
          QVERIFY( QFile::copy( path( file ), looked + QLatin1Char( '/' ) + QLatin1String( file ) ) );
        QFile commands( looked + QStringLiteral( "/commands.sh" ) );
        QVERIFY( commands.open( QIODevice::WriteOnly ) && commands.write( reportCommand( job ).toUtf8() ) > 0 );
      }
      const QByteArray page = withoutDate( contentOf( path( "dock.html" ) ) );
      // All records and two groups; those and the corrections of one group.
      QCOMPARE( page.count( "<svg class=\"map\"" ), 5 );
      QCOMPARE( page.count( "Proposed corrections of group" ), 1 );
      // The alarm is ringed on each map that it lies on, and in each legend.
      QVERIFY( page.count( "stroke=\"#b00000\"" ) > page.count( "<svg class=\"map\"" ) );
      QVERIFY( page != contentOf( path( "dock.html" ) ) );
      QVERIFY( page == withoutDate( contentOf( path( "algorithm.html" ) ) ) );
      QVERIFY( !contentOf( path( "dock.json" ) ).isEmpty() );
      QVERIFY( contentOf( path( "dock.json" ) ) == contentOf( path( "algorithm.json" ) ) );
      QVERIFY( pagesOf( contentOf( path( "dock.pdf" ) ) ) > 6 );
      QCOMPARE( pagesOf( contentOf( path( "dock.pdf" ) ) ), pagesOf( contentOf( path( "algorithm.pdf" ) ) ) );
    }

    void theScorecardIsAFileForOtherTools()
    {
      ReportJob job = this->job();
      job.options.wantsScorecard = true;
      job.files = reportFiles( path( "report.html" ), job.options );
      QCOMPARE( problemOf( job ), QString() );
      QCOMPARE( filesIn( mFolder->path() ),
                ( QStringList{ "report.html", "report.json", "report.pdf", "report_scorecard.json" } ) );
      QVERIFY( contentOf( path( "report_scorecard.json" ) ).contains( "\"schema\": \"minemap-scorecard/1\"" ) );
    }

    void aRedactedReportNamesNothing()
    {
      ReportJob job = this->job();
      job.options.isRedacted = true;
      job.options.wantsScorecard = true;
      job.options.title = job.author = QStringLiteral( "Secret" );
      job.files = reportFiles( path( "report" ), job.options );
      QCOMPARE( problemOf( job ), QString() );
      QCOMPARE( filesIn( mFolder->path() ), ( QStringList{ "report.html", "report.json", "report.pdf" } ) );
      for ( const char *file : { "report.html", "report.json" } )
      {
        const QByteArray content = contentOf( path( file ) );
        for ( const char *name : { "claimed_minefields", "sample_area", "rec_id", "Secret", "<svg class=\"map\"" } )
          QVERIFY2( !content.contains( name ), name );
        QVERIFY( content.contains( "815" ) );
      }
    }

    void aFullDiskLeavesNoFile()
    {
#ifdef Q_OS_UNIX
      const QByteArray older = "older";
      QFile report( path( "report.html" ) );
      QVERIFY( report.open( QIODevice::WriteOnly ) && report.write( older ) == older.size() );
      report.close();
      // Writing beyond this size fails as on a full disk.
      std::signal( SIGXFSZ, SIG_IGN );
      rlimit usual{};
      getrlimit( RLIMIT_FSIZE, &usual );
      const rlimit small = { 20000, usual.rlim_max };
      setrlimit( RLIMIT_FSIZE, &small );
      const QString problem = problemOf( job() );
      setrlimit( RLIMIT_FSIZE, &usual );
      QVERIFY2( problem.contains( QLatin1String( "make room on the disk" ) ), qPrintable( problem ) );
      QCOMPARE( filesIn( mFolder->path() ), QStringList( "report.html" ) );
      QCOMPARE( contentOf( path( "report.html" ) ), older );
#else
      QSKIP( "the size of files cannot be limited here" );
#endif
    }

    void aFolderThatIsGoneIsSaid()
    {
      ReportJob job = this->job();
      job.files = reportFiles( path( "gone/report" ), job.options );
      const QString problem = problemOf( job );
      QVERIFY2( problem.contains( QLatin1String( "gone" ) ), qPrintable( problem ) );
      QCOMPARE( filesIn( mFolder->path() ), QStringList() );
    }

    void aFolderThatMayNotBeWrittenInIsSaid()
    {
#ifdef Q_OS_LINUX
      ReportJob job = this->job();
      // Not even root may make files here.
      job.files = reportFiles( QStringLiteral( "/proc/report" ), job.options );
      const QString problem = problemOf( job );
      QVERIFY2( problem.contains( QLatin1String( "/proc" ) ), qPrintable( problem ) );
#else
      QSKIP( "no folder is known here that nobody may write in" );
#endif
    }

    void noInputIsReplaced()
    {
      ReportJob job = this->job();
      job.matches = path( "report.json" );
      QFile matches( job.matches );
      QVERIFY( matches.open( QIODevice::WriteOnly ) && matches.write( "{}" ) == 2 );
      matches.close();
      QVERIFY( !problemOf( job ).isEmpty() );
      QCOMPARE( contentOf( path( "report.json" ) ), QByteArray( "{}" ) );
      QCOMPARE( filesIn( mFolder->path() ), QStringList( "report.json" ) );
    }

    void matchesOfAnotherKindAreNamed()
    {
      ReportJob job = this->job();
      job.matches = path( "matches.json" );
      QFile matches( job.matches );
      QVERIFY( matches.open( QIODevice::WriteOnly ) && matches.write( "{\"schema\": \"minemap-scorecard/1\"}" ) > 0 );
      matches.close();
      const QString problem = problemOf( job );
      QVERIFY2( problem.contains( QLatin1String( "matches.json" ) ), qPrintable( problem ) );
      QCOMPARE( filesIn( mFolder->path() ), QStringList( "matches.json" ) );
    }

    void cancellingAtAnyStepLeavesNoFile()
    {
      const ReportJob job = this->job();
      for ( const double percent : { 0.0, 30.0, 50.0, 95.0 } )
      {
        QgsFeedback feedback;
        if ( percent == 0 )
          feedback.cancel();
        connect( &feedback, &QgsFeedback::progressChanged, &feedback,
                 [&]( double now )
                 {
                   if ( now >= percent )
                     feedback.cancel();
                 } );
        QVERIFY_EXCEPTION_THROWN( job.make( feedback ), Canceled );
        QCOMPARE( filesIn( mFolder->path() ), QStringList() );
      }
    }

    void layersThatChangedBehindTheScoreAreRefused()
    {
      DockInputs inputs = sampleInputs( project() );
      auto *copy = addSampleLayer( project(), QStringLiteral( "finds" ), true );
      inputs.layers["FINDS"].id = copy->id();
      const ScoredMapPointer scored = reportableScore( inputs, project() );
      QCOMPARE( problemOf( reportJob( scored, project(), path( "before" ) ) ), QString() );
      QgsFeature first;
      QVERIFY( copy->getFeatures().nextFeature( first ) );
      QgsGeometry moved = first.geometry();
      moved.translate( 1, 0 );
      // Past the layer, as another program does.
      QVERIFY( copy->dataProvider()->changeGeometryValues( { { first.id(), moved } } ) );
      const QString problem = problemOf( reportJob( scored, project(), path( "after" ) ) );
      QVERIFY2( problem.contains( QLatin1String( "\"finds\" is no longer as it was scored" ) ), qPrintable( problem ) );
      QCOMPARE( filesIn( mFolder->path() ), ( QStringList{ "before.html", "before.json", "before.pdf" } ) );
    }

    void theCommandNamesWhatTheReportWasMadeOf()
    {
      ReportJob job = this->job();
      job.options.quoted = QStringLiteral( "25" );
      job.options.title = QStringLiteral( "It's" );
      const QString command = reportCommand( job );
      QCOMPARE( command.count( QLatin1String( "qgis_process run " ) ), 2 );
      for ( const char *part : { "minemap:scoremap", "--RECORDS=records.gpkg", "minemap:report", "--MAP=records.gpkg",
                                 "--QUOTED_PERCENTAGE=25", "--TITLE='It'\\''s'", "--PDF=report.pdf",
                                 "--SEARCHED='sample_area.gpkg|layername=searched_ground'" } )
        QVERIFY2( command.contains( QLatin1String( part ) ), part );
      QVERIFY( !command.contains( QLatin1String( "REDACTED" ) ) );
    }

    void theCommandsOfADiagnosisMakeTheCorrectionsToo()
    {
      ReportJob job = this->job();
      job.diagnosed = diagnosisOf( sampleInputs( project() ), project() );
      const QString command = reportCommand( job );
      QCOMPARE( command.count( QLatin1String( "qgis_process run " ) ), 4 );
      for ( const char *part : { "--ALARMS=alarms.gpkg", "--EXPLANATIONS=explanations.gpkg", "minemap:correctmap",
                                 "--GROUP_BY=sheet", "--PROPOSED=proposed.gpkg" } )
        QVERIFY2( command.contains( QLatin1String( part ) ), part );
      QVERIFY( command.indexOf( QLatin1String( "minemap:correctmap" ) ) <
               command.indexOf( QLatin1String( "minemap:report" ) ) );
    }

    void endingsAreThoseOfTheFilesWanted()
    {
      ReportOptions options;
      QCOMPARE( reportFiles( "/a/b.v2", options ).all(), ( QStringList{ "/a/b.v2.html", "/a/b.v2.pdf" } ) );
      QCOMPARE( reportFiles( "/a/b.PDF", options ).all(), ( QStringList{ "/a/b.html", "/a/b.PDF" } ) );
      options.wantsHtml = options.wantsPdf = false;
      QCOMPARE( reportFiles( "/a/b", options ).all(), QStringList() );
      // What is typed is wanted.
      QCOMPARE( reportFiles( "/a/b.htm", options ).all(), QStringList( "/a/b.htm" ) );
      options.wantsScorecard = true;
      QCOMPARE( reportFiles( "/a/b.json", options ).all(), QStringList( "/a/b.json" ) );
      QCOMPARE( reportFiles( "/a/b.json", options ).scorecard, QString( "/a/b.json" ) );
      options.wantsJson = true;
      QCOMPARE( reportFiles( "/a/b.json", options ).all(), ( QStringList{ "/a/b.json", "/a/b_scorecard.json" } ) );
      options.isRedacted = true;
      QCOMPARE( reportFiles( "/a/b.json", options ).all(), QStringList( "/a/b.json" ) );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestReportJob>( argc, argv );
}

#include "test_report_job.moc"
