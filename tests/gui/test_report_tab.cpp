// SPDX-License-Identifier: GPL-2.0-or-later
// The tab in which a report is made: what it says, what it asks, and that no half file is left however it ends. Not
// exercised here: the documents themselves (test_report_job), QGIS's file dialogs, and looks.
//
// With MINEMAP_PICTURES=<folder> it leaves pictures of the tab there.
#include "gui/counts/counted_map.h"
#include "gui/inputs/disclosure_button.h"
#include "gui/report/element_fields.h"
#include "gui/report/record_elements.h"
#include "gui/report/report_tab.h"
#include "gui/score/text_label.h"
#include "gui_test.h"
#include "report/document/claim_section.h"
#include "report/document/report_content.h"
#include "report/reconcile/counts_measures.h"
#include "report_fixture.h"
#include "score_fixture.h"
#include "widget_texts.h"

#include <qgsfieldcombobox.h>
#include <qgstaskmanager.h>

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QUrl>

using namespace minemap;
using namespace minemap::test;

class TestReportTab : public QObject
{
    Q_OBJECT

    static QgsProject &project() { return *QgsProject::instance(); }

    template <typename Widget>
    Widget &find( const char *name ) const
    {
      auto *widget = mTab->findChild<Widget *>( QString::fromLatin1( name ) );
      if ( !widget )
        qFatal( "the tab has no %s", name );
      return *widget;
    }

    QString textOf( const char *name ) const { return visibleText( &find<QWidget>( name ) ); }

    bool isShown( const char *name ) const { return find<QWidget>( name ).isVisibleTo( mTab.get() ); }

    void type( const char *name, const QString &text ) const
    {
      auto &line = find<QLineEdit>( name );
      line.setText( text );
      emit line.textEdited( text );
    }

    //! Answers the questions of the tab: everything goes to the folder of this test.
    void answer( bool replaces = true )
    {
      ReportQuestions questions;
      questions.file = [this]( const QString &first, const QString & )
      {
        mAsked << first;
        return mFolder->filePath( QStringLiteral( "report" ) );
      };
      questions.replaces = [this, replaces]( const QStringList &files )
      {
        mReplaced = files;
        return replaces;
      };
      questions.open = [this]( const QUrl &url ) { mOpened << url; };
      questions.copy = [this]( const QString &text ) { mCopied = text; };
      mTab->setQuestions( questions );
    }

    static bool wait()
    {
      return QTest::qWaitFor( [] { return QgsApplication::taskManager()->countActiveTasks() == 0; }, 60000 );
    }

    bool waitForEnd() const
    {
      return QTest::qWaitFor( [this] { return !mTab->isRunning(); }, 60000 ) && wait();
    }

    //! A record that claims 40 mines, of which 20 were found.
    static CountedMapPointer countedMap( bool hasClaims )
    {
      const MineDictionary dictionary;
      CountedRecord record;
      record.id = "R-1";
      record.claim = readClaimText( "40 PMN-2", dictionary );
      record.searchedShare = 1;
      CountedFind find;
      find.record = 0;
      find.spelling = "PMN-2";
      find.type = dictionary.find( find.spelling );
      find.quantity = 20;
      auto counted = std::make_shared<CountedMap>();
      counted->hasClaims = hasClaims;
      counted->result.ids = { record.id };
      counted->result.card.searchedKnown = true;
      counted->result.counts = reconcileCounts( { record }, { find }, 1 );
      InputDescription map;
      map.role = "MAP";
      map.source = "minemap:scoremap"; // A name that is also a word of commands.
      counted->result.card.inputs = { map };
      return counted;
    }

    std::unique_ptr<TestDesk> mDesk;
    std::unique_ptr<ReportTab> mTab;
    std::unique_ptr<QTemporaryDir> mFolder;
    ScoredMapPointer mSample; //!< Without random shifts.
    QStringList mAsked, mReplaced;
    QList<QUrl> mOpened;
    QString mCopied;

  private slots:

    void initTestCase() { mSample = reportableScore( sampleInputs( project() ), project() ); }

    void init()
    {
      mDesk = std::make_unique<TestDesk>();
      mTab = std::make_unique<ReportTab>( *mDesk );
      mFolder = std::make_unique<QTemporaryDir>();
      mAsked.clear();
      mReplaced.clear();
      mOpened.clear();
      mCopied.clear();
      answer();
      mTab->resize( 420, 900 );
      mTab->show();
    }

    void cleanup()
    {
      mTab.reset();
      QVERIFY( wait() );
    }

    void withoutAScoreItSaysWhatToDo()
    {
      QVERIFY( visibleText( mTab.get() ).contains( QLatin1String( "nothing to report on yet" ) ) );
      QVERIFY( !isShown( "makeReport" ) );
      mTab->makeReport();
      QVERIFY( mAsked.isEmpty() );
    }

    void thePreviewIsTheFindingOfTheReport()
    {
      mTab->setScored( mSample );
      ReportContent content;
      content.card = mSample->result.card;
      const QString shown = textOf( "finding" );
      for ( const QString &sentence : findingOf( content ) )
        QVERIFY2( shown.contains( sentence ), qPrintable( sentence + "\n" + shown ) );
      const QString all = visibleText( mTab.get() );
      const QStringList alarms = alarmsOf( content );
      QVERIFY( !alarms.isEmpty() );
      // Somebody was hurt in ground that was reported clear: before everything else.
      QVERIFY( alarms.first().contains( QLatin1String( "ccident" ) ) );
      QVERIFY( all.indexOf( alarms.first() ) >= 0 );
      QVERIFY( all.indexOf( alarms.first() ) < all.indexOf( findingOf( content ).first() ) );
      auto &banner = find<QWidget>( "noticeBanner" );
      QVERIFY( banner.mapTo( mTab.get(), QPoint() ).y() <
               find<QWidget>( "finding" ).mapTo( mTab.get(), QPoint() ).y() );
    }

    void anExplanationOfOtherInputsIsNotReported()
    {
      mTab->setScored( mSample );
      QVERIFY( textOf( "parts" ).contains( QLatin1String( "not in the report: diagnose first" ) ) );
      auto diagnosed = std::make_shared<DiagnosedMap>();
      diagnosed->asked = mSample->asked;
      mTab->setDiagnosed( diagnosed );
      QVERIFY( textOf( "parts" ).contains( QLatin1String( "Explanation: in the report" ) ) );
      diagnosed = std::make_shared<DiagnosedMap>();
      diagnosed->asked = mSample->asked;
      diagnosed->asked.tolerance = 99;
      mTab->setDiagnosed( diagnosed );
      QVERIFY( textOf( "parts" ).contains( QLatin1String( "diagnose first" ) ) );
      QSignalSpy tabs( mTab.get(), &ReportTab::tabWanted );
      emit find<QLabel>( "parts" ).linkActivated( QStringLiteral( "tab:why" ) );
      QCOMPARE( tabs.count(), 1 );
      QCOMPARE( tabs.first().first().toString(), QStringLiteral( "why" ) );
    }

    void countsAreSaidToBeInTheReportOnlyWhereTheyAre()
    {
      mTab->setScored( mSample );
      QVERIFY( textOf( "parts" ).contains( QLatin1String( "not in the report while it is not counted" ) ) );
      QVERIFY( find<QLabel>( "parts" ).text().contains( QLatin1String( "<a href=\"tab:counts\">" ) ) );
      mTab->setCounted( countedMap( true ) );
      QVERIFY( textOf( "parts" ).contains( QLatin1String( "Claimed against found: in the report." ) ) );
      mTab->setCounted( countedMap( false ) );
      QVERIFY( textOf( "parts" ).contains( QLatin1String( "nothing is claimed in the inputs" ) ) );
      QVERIFY( find<QLabel>( "parts" ).text().contains( QLatin1String( "<a href=\"tab:counts\">" ) ) );
    }

    void aQuotedPercentageIsDecodedByTheCountsAsTheReportDoes()
    {
      mTab->setScored( mSample );
      const CountedMapPointer counted = countedMap( true );
      // 20 of 40.
      QCOMPARE( *counted->result.total().comparison.ratio, 0.5 );
      type( "quoted", QStringLiteral( "50 %" ) );
      const QStringList without = claimLines( mSample->result.card, QStringLiteral( "50 %" ) );
      const QStringList with =
        claimLines( mSample->result.card, QStringLiteral( "50 %" ), countsMeasures( counted->result ) );
      QVERIFY( with != without );
      QCOMPARE( textOf( "quotedMeaning" ).trimmed(), without.join( QLatin1Char( '\n' ) ) );
      mTab->setCounted( counted );
      QCOMPARE( textOf( "quotedMeaning" ).trimmed(), with.join( QLatin1Char( '\n' ) ) );
      mTab->setCounted( nullptr );
      QCOMPARE( textOf( "quotedMeaning" ).trimmed(), without.join( QLatin1Char( '\n' ) ) );
    }

    void theFirstReportGoesBesideTheProjectTheNextBesideTheLast()
    {
      QgsSettings().remove( QStringLiteral( "minemapaccuracy/report_folder" ) );
      const QTemporaryDir home;
      project().setFileName( home.filePath( QStringLiteral( "project.qgz" ) ) );
      mTab->setScored( mSample );
      mTab->makeReport();
      QCOMPARE( mAsked.last(), home.filePath( QStringLiteral( "report.html" ) ) );
      QVERIFY( waitForEnd() );
      QVERIFY( textOf( "result" ).startsWith( QLatin1String( "Saved in " ) ) );
      mTab->makeReport();
      QVERIFY( waitForEnd() );
      QCOMPARE( mAsked.last(), mFolder->filePath( QStringLiteral( "report.html" ) ) );
      // Without either: somewhere that is there and is a person's own.
      project().setFileName( QString() );
      QgsSettings().remove( QStringLiteral( "minemapaccuracy/report_folder" ) );
      mTab->makeReport();
      QVERIFY( waitForEnd() );
      const QFileInfo asked( mAsked.last() );
      QVERIFY( asked.isAbsolute() && asked.dir().exists() && asked.dir() != QDir::current() );
    }

    void aFolderInWhichNothingCouldBeWrittenIsNotProposedAgain()
    {
      QgsSettings().setValue( QStringLiteral( "minemapaccuracy/report_folder" ), mFolder->path() );
      ReportQuestions questions;
      questions.file = [this]( const QString &first, const QString & )
      {
        mAsked << first;
        return mFolder->filePath( QStringLiteral( "not there/report" ) );
      };
      mTab->setQuestions( questions );
      mTab->setScored( mSample );
      mTab->makeReport();
      QVERIFY( waitForEnd() );
      QVERIFY( textOf( "result" ).startsWith( QLatin1String( "There is no report: " ) ) );
      mTab->makeReport();
      QVERIFY( waitForEnd() );
      QCOMPARE( mAsked.last(), mFolder->filePath( QStringLiteral( "report.html" ) ) );
    }

    void thePageEndsWhereItsContentsDo()
    {
      mTab->resize( 320, 300 );
      mTab->setScored( mSample );
      type( "quoted", QStringLiteral( "25" ) );
      const QWidget *page = mTab->findChild<QScrollArea *>()->widget();
      QVERIFY( QTest::qWaitFor( [&] { return page->height() == page->heightForWidth( page->width() ); }, 10000 ) );
      const QWidget &last = find<QPushButton>( "copyCommand" );
      const int end = last.mapTo( page, QPoint( 0, last.height() ) ).y();
      // But for margins.
      QVERIFY2( page->height() - end < 3 * page->fontMetrics().height(),
                qPrintable( QStringLiteral( "%1 of %2" ).arg( end ).arg( page->height() ) ) );
    }

    void whatBecameOfTheReportIsScrolledIntoSight()
    {
      mTab->resize( 320, 300 );
      mTab->setScored( mSample );
      const auto isInSight = [this]( const char *name )
      {
        const QWidget &widget = find<QWidget>( name );
        return mTab->rect().contains( QRect( widget.mapTo( mTab.get(), QPoint() ), widget.size() ) );
      };
      QVERIFY( QTest::qWaitForWindowExposed( mTab.get() ) );
      QVERIFY( !isInSight( "makeReport" ) );
      mTab->makeReport();
      QVERIFY( waitForEnd() );
      QVERIFY( QTest::qWaitFor( [&] { return isInSight( "result" ); }, 10000 ) );
    }

    void aQuotedPercentageIsDecodedWhileItIsTyped()
    {
      mTab->setScored( mSample );
      QVERIFY( !isShown( "quotedMeaning" ) );
      type( "quoted", QStringLiteral( "25" ) );
      QVERIFY( isShown( "quotedMeaning" ) );
      QVERIFY( !isShown( "quotedProblem" ) );
      QVERIFY2( textOf( "quotedMeaning" ).contains( QLatin1String( "Confirmation rate" ) ),
                qPrintable( textOf( "quotedMeaning" ) ) );
      const HitRate &rate = mSample->result.card.hitRate;
      type( "quoted", QString::number( *rate.value * 100, 'f', 0 ) );
      QVERIFY( textOf( "quotedMeaning" ).startsWith( QLatin1String( "Could be: " ) ) );
      QVERIFY( textOf( "quotedMeaning" ).contains( QLatin1String( "Hit rate: finds in searched ground" ) ) );
      type( "quoted", QStringLiteral( "a quarter" ) );
      QVERIFY( isShown( "quotedProblem" ) );
      QVERIFY( !isShown( "quotedMeaning" ) );
      QVERIFY( !find<QPushButton>( "makeReport" ).isEnabled() );
      QVERIFY( isShown( "obstacle" ) );
      type( "quoted", QString() );
      QVERIFY( !isShown( "quotedProblem" ) );
      QVERIFY( find<QPushButton>( "makeReport" ).isEnabled() );
    }

    void tooFewFindsAreDecodedAsNothing()
    {
      std::shared_ptr<ScoredMap> scored = scoredMap( 0, 4 );
      mTab->setScored( scored );
      type( "quoted", QString::number( *scored->result.card.hitRate.value * 100, 'f', 0 ) );
      const QString meaning = textOf( "quotedMeaning" );
      QVERIFY( meaning.contains( QLatin1String( "Cannot be said here: Hit rate" ) ) );
      QVERIFY( !meaning.section( QLatin1String( "Cannot be said" ), 0, 0 ).contains( QLatin1String( "Hit rate:" ) ) );
    }

    void noReportIsMadeOfAScoreThatIsNotOfNow()
    {
      mTab->setScored( mSample );
      QVERIFY( find<QPushButton>( "makeReport" ).isEnabled() );
      mTab->setStale( true, QStringLiteral( "The inputs have changed." ) );
      QVERIFY( textOf( "staleReport" ).startsWith( QLatin1String( "The inputs have changed. " ) ) );
      QVERIFY( isFaded( &find<QWidget>( "finding" ) ) );
      QVERIFY( !find<QPushButton>( "makeReport" ).isEnabled() );
      QVERIFY( !find<QPushButton>( "copyCommand" ).isEnabled() );
      QVERIFY( !isShown( "scoreAgain" ) );
      mTab->makeReport();
      QVERIFY( mAsked.isEmpty() );
      mTab->setStale( true, QStringLiteral( "Cancelled." ), true );
      QVERIFY( isShown( "scoreAgain" ) );
      QSignalSpy wanted( mTab.get(), &ReportTab::scoreWanted );
      find<QPushButton>( "scoreAgain" ).click();
      QCOMPARE( wanted.count(), 1 );
      mTab->setStale( false );
      QVERIFY( !isShown( "staleReport" ) );
      QVERIFY( !isFaded( &find<QWidget>( "finding" ) ) );
      QVERIFY( find<QPushButton>( "makeReport" ).isEnabled() );
    }

    void aScoreThatBecomesStaleWhileTheFileIsChosenIsNotReported()
    {
      mTab->setScored( mSample );
      ReportQuestions questions;
      questions.file = [this]( const QString &, const QString & )
      {
        mTab->setStale( true, QStringLiteral( "The inputs have changed." ) );
        return mFolder->filePath( QStringLiteral( "report" ) );
      };
      mTab->setQuestions( questions );
      mTab->makeReport();
      QVERIFY( !mTab->isRunning() );
      QCOMPARE( filesIn( mFolder->path() ), QStringList() );
    }

    void aRedactedReportAsksForNoNames()
    {
      mTab->setScored( mSample );
      find<QCheckBox>( "redacted" ).setChecked( true );
      for ( const char *name : { "title", "author", "scorecardFile", "groupPages" } )
        QVERIFY2( !find<QWidget>( name ).isEnabled(), name );
      QVERIFY( textOf( "parts" ).contains( QLatin1String( "Maps: not in a redacted report" ) ) );
      find<QCheckBox>( "redacted" ).setChecked( false );
      QVERIFY( find<QWidget>( "title" ).isEnabled() );
    }

    void withoutAKindOfFileItSaysSo()
    {
      mTab->setScored( mSample );
      for ( const char *name : { "html", "pdf", "json", "scorecardFile" } )
        find<QCheckBox>( name ).setChecked( false );
      QVERIFY( !find<QPushButton>( "makeReport" ).isEnabled() );
      QVERIFY( textOf( "obstacle" ).contains( QLatin1String( "kind of file" ) ) );
    }

    void theReportIsMadeAndCanBeOpened()
    {
      mTab->setScored( mSample );
      find<QPushButton>( "makeReport" ).click();
      QVERIFY( mTab->isRunning() );
      QVERIFY( isShown( "cancelReport" ) );
      QVERIFY( waitForEnd() );
      QCOMPARE( filesIn( mFolder->path() ), ( QStringList{ "report.html", "report.pdf" } ) );
      QVERIFY( !isShown( "cancelReport" ) );
      QVERIFY2( textOf( "result" ).contains( QLatin1String( "report.html, report.pdf" ) ),
                qPrintable( textOf( "result" ) ) );
      QCOMPARE( mDesk->told.size(), 1 );
      QCOMPARE( mDesk->saved, QStringList( mFolder->filePath( "report.html" ) ) );
      const QUrl page = QUrl::fromLocalFile( mFolder->filePath( "report.html" ) );
      QVERIFY( find<QLabel>( "result" ).text().contains( page.toString() ) );
      emit find<QLabel>( "result" ).linkActivated( page.toString() );
      QCOMPARE( mOpened, QList<QUrl>{ page } );
      QVERIFY( mReplaced.isEmpty() );
    }

    void filesAreReplacedOnlyWhenThePersonSaysSo()
    {
      QFile older( mFolder->filePath( "report.pdf" ) );
      QVERIFY( older.open( QIODevice::WriteOnly ) && older.write( "older" ) == 5 );
      older.close();
      answer( false );
      mTab->setScored( mSample );
      mTab->makeReport();
      QCOMPARE( mReplaced, QStringList( mFolder->filePath( "report.pdf" ) ) );
      QVERIFY( !mTab->isRunning() );
      answer( true );
      mTab->makeReport();
      QVERIFY( waitForEnd() );
      QVERIFY( contentOf( mFolder->filePath( "report.pdf" ) ).startsWith( "%PDF" ) );
    }

    void cancellingLeavesNoFileAndSaysSo()
    {
      mTab->setScored( mSample );
      mTab->makeReport();
      mTab->cancel();
      // It is asked for once; what had not begun ends at once.
      QVERIFY( !mTab->isRunning() || !find<QPushButton>( "cancelReport" ).isEnabled() );
      QVERIFY( waitForEnd() );
      QVERIFY( textOf( "result" ).contains( QLatin1String( "Cancelled: no file was written." ) ) );
      QCOMPARE( filesIn( mFolder->path() ), QStringList() );
      QVERIFY( find<QPushButton>( "makeReport" ).isEnabled() );
    }

    void closingTheProjectHalfWayLeavesNoFileAndSaysSo()
    {
      mTab->setScored( mSample );
      mTab->makeReport();
      mTab->clear();
      QVERIFY( !mTab->isRunning() );
      QVERIFY( wait() );
      QCOMPARE( filesIn( mFolder->path() ), QStringList() );
      QCOMPARE( mDesk->told.size(), 1 );
      QVERIFY( mDesk->told.first().contains( QLatin1String( "project was closed" ) ) );
      QVERIFY( visibleText( mTab.get() ).contains( QLatin1String( "nothing to report on yet" ) ) );
    }

    void closingThePanelHalfWayLeavesNoFile()
    {
      mTab->setScored( mSample );
      mTab->makeReport();
      mTab.reset();
      QVERIFY( wait() );
      QCOMPARE( filesIn( mFolder->path() ), QStringList() );
      mTab = std::make_unique<ReportTab>( *mDesk );
    }

    void aFolderThatIsGoneIsSaid()
    {
      mTab->setScored( mSample );
      mFolder->remove();
      mTab->makeReport();
      QVERIFY( waitForEnd() );
      QVERIFY2( textOf( "result" ).startsWith( QLatin1String( "There is no report: " ) ),
                qPrintable( textOf( "result" ) ) );
      QCOMPARE( mDesk->told.size(), 1 );
      QVERIFY( !QFileInfo::exists( mFolder->path() ) );
    }

    void aLayerThatIsGoneIsSaid()
    {
      const DockInputs inputs = sampleInputs( project(), false );
      DockInputs other = inputs;
      QgsVectorLayer *copy = addSampleLayer( project(), QStringLiteral( "finds" ), true );
      other.layers["FINDS"].id = copy->id();
      const ScoredMapPointer scored = reportableScore( other, project() );
      project().removeMapLayer( copy->id() );
      mTab->setScored( scored );
      mTab->makeReport();
      QVERIFY( waitForEnd() );
      QVERIFY( textOf( "result" ).startsWith( QLatin1String( "There is no report: " ) ) );
      QCOMPARE( filesIn( mFolder->path() ), QStringList() );
    }

    void theCommandIsCopied()
    {
      mTab->setScored( mSample );
      find<QPushButton>( "copyCommand" ).click();
      QVERIFY( mCopied.contains( QLatin1String( "qgis_process run minemap:report" ) ) );
      QVERIFY( isShown( "result" ) );
      QVERIFY( !textOf( "result" ).contains( QLatin1String( "moved by hand" ) ) );
      QVERIFY( !mCopied.contains( QLatin1String( "reconcilecounts" ) ) );
      mTab->setCounted( countedMap( true ) );
      find<QPushButton>( "copyCommand" ).click();
      const int counts = mCopied.indexOf( QLatin1String( "qgis_process run minemap:reconcilecounts" ) );
      // What the report reads is made before it.
      QVERIFY( counts > 0 && counts < mCopied.indexOf( QLatin1String( "run minemap:report" ) ) );
      QVERIFY( mCopied.contains( QLatin1String( "--MAP=minemap:scoremap" ) ) );
      QCOMPARE( mCopied.count( QLatin1String( "--COUNTS_FILE=counts.json" ) ), 2 );
      const std::shared_ptr<ScoredMap> scored = scoredMap();
      scored->result.card.toleranceChanged = true;
      mTab->setScored( scored );
      find<QPushButton>( "copyCommand" ).click();
      QVERIFY( textOf( "result" ).contains( QLatin1String( "give the report the scorecard saved here" ) ) );
    }

    void optionsComeBackQuietly()
    {
      ReportOptions options;
      options.title = QStringLiteral( "Title" );
      options.quoted = QStringLiteral( "20-25" );
      options.isRedacted = true;
      options.hasElements = true;
      options.elements = { { "reference_points", "ref_a" }, { "reference_points", "ref_b" }, { "type", "mines" } };
      options.groupPages = 3;
      options.wantsHtml = false;
      options.wantsJson = options.wantsScorecard = true;
      QSignalSpy changed( mTab.get(), &ReportTab::optionsChanged );
      mTab->setOptions( options );
      QCOMPARE( changed.count(), 0 );
      QVERIFY( mTab->options() == options );
      // Also once the layer is known, which lacks some of the fields.
      mTab->setScored( mSample );
      QCOMPARE( changed.count(), 0 );
      QVERIFY( mTab->options() == options );
      QVERIFY( isShown( "missingFields" ) );
      QVERIFY( textOf( "missingFields" ).contains( QLatin1String( "ref_a" ) ) );
      QVERIFY( !find<QPushButton>( "makeReport" ).isEnabled() );
      type( "title", QStringLiteral( "Other" ) );
      QCOMPARE( changed.count(), 1 );
      mTab->clear();
      QVERIFY( mTab->options() == ReportOptions() );
    }

    void elementsAreProposedAndUsedOnceTicked()
    {
      mTab->setScored( mSample );
      auto &elements = find<ElementFields>( "elements" );
      QCOMPARE( find<QgsFieldComboBox>( "number" ).currentField(), QStringLiteral( "mines" ) );
      QCOMPARE( find<QgsFieldComboBox>( "date" ).currentField(), QStringLiteral( "laid" ) );
      QVERIFY( mTab->options().elements.empty() );
      elements.setCollapsed( false );
      QVERIFY( !isShown( "missingFields" ) );
      elements.setChecked( true );
      emit elements.clicked( true );
      QVERIFY( !elements.isCollapsed() );
      const std::vector<ElementField> fields = mTab->options().elements;
      QVERIFY( std::count( fields.begin(), fields.end(), ElementField( "number", "mines" ) ) == 1 );
      // Another score proposes nothing any more.
      auto &number = find<QgsFieldComboBox>( "number" );
      number.setField( {} );
      emit number.activated( number.currentIndex() );
      mTab->setScored( mSample );
      for ( const ElementField &field : mTab->options().elements )
        QVERIFY( field.first != QLatin1String( "number" ) );
    }

    void namesOfFieldsTellElements()
    {
      const QStringList fields = { "id",        "ref_point_1",   "ref_point_2",   "mine_type", "fuze", "self_destruct",
                                   "laid_time", "anti_handling", "laying_method", "geom_area" };
      const std::vector<QString> guessed = guessRecordElements( fields, {} );
      const QStringList expected = {
        "ref_point_1", "ref_point_2",   "", "mine_type", "", "laying_method", "fuze", "self_destruct", "",
        "laid_time",   "anti_handling", "" };
      QCOMPARE( QStringList( guessed.begin(), guessed.end() ), expected );
      for ( const QString &none : guessRecordElements( { "id", "geom", "remarks" }, {} ) )
        QCOMPARE( none, QString() );
    }

    void itFitsTheNarrowestPanel()
    {
      mTab->setScored( mSample );
      find<ElementFields>( "elements" ).setCollapsed( false );
      find<QgsCollapsibleGroupBoxBasic>( "advanced" ).setCollapsed( false );
      type( "quoted", QStringLiteral( "25" ) );
      mTab->resize( 300, 900 );
      QCoreApplication::processEvents();
      const QWidget *page = mTab->findChild<QScrollArea *>()->widget();
      QVERIFY2( page->minimumSizeHint().width() <= 300,
                qPrintable( QString::number( page->minimumSizeHint().width() ) ) );
    }

    void everyControlSaysWhatItDoes()
    {
      mTab->setScored( mSample );
      for ( const char *name :
            { "title", "author", "quoted", "redacted", "elements", "matches", "groupPages", "html", "pdf", "json",
              "scorecardFile", "makeReport", "copyCommand", "cancelReport", "scoreAgain" } )
        QVERIFY2( !find<QWidget>( name ).toolTip().isEmpty(), name );
      for ( const QgsFieldComboBox *box : mTab->findChildren<QgsFieldComboBox *>() )
        QVERIFY( !box->toolTip().isEmpty() && !box->accessibleName().isEmpty() );
    }

    //! The main thread shows a score and takes what it reports of; the rest is done in the background.
    void aLargeScoreIsShownWithoutDelay()
    {
      constexpr int GROUPS = 10000;
      constexpr qint64 SLOW = 250; // Milliseconds: five times what is asked for, on a busy machine.
      const ScoredMapPointer scored = scoredMap( GROUPS, 100000 );
      QElapsedTimer timer;
      timer.start();
      mTab->setScored( scored );
      const qint64 shown = timer.restart();
      type( "quoted", QStringLiteral( "25" ) );
      const qint64 decoded = timer.elapsed();
      qInfo( "shown in %lld ms, decoded in %lld ms", static_cast<long long>( shown ),
             static_cast<long long>( decoded ) );
      QVERIFY( shown < SLOW && decoded < SLOW );
    }

    void pictures()
    {
      const QString folder = QString::fromLocal8Bit( qgetenv( "MINEMAP_PICTURES" ) );
      if ( folder.isEmpty() )
        QSKIP( "MINEMAP_PICTURES is not set" );
      const QPalette light = QApplication::palette();
      QPalette dark( QColor( 53, 53, 53 ), QColor( 43, 43, 43 ) );
      dark.setColor( QPalette::Base, QColor( 35, 35, 35 ) );
      dark.setColor( QPalette::Link, QColor( 110, 170, 255 ) );
      const auto grab = [&]( const QString &name, int width )
      {
        constexpr int HIGH = 3000;
        mTab->resize( width, HIGH );
        QCoreApplication::processEvents();
        mTab->grab().save( QStringLiteral( "%1/%2_%3.png" ).arg( folder, name ).arg( width ) );
      };
      for ( const bool isDark : { false, true } )
      {
        QApplication::setPalette( isDark ? dark : light );
        const QString shade = isDark ? QStringLiteral( "dark" ) : QStringLiteral( "light" );
        for ( const int width : { 320, 420 } )
        {
          mTab = std::make_unique<ReportTab>( *mDesk );
          answer();
          mTab->show();
          grab( "empty_" + shade, width );
          mTab->setScored( mSample );
          type( "quoted", QStringLiteral( "25" ) );
          grab( "sample_" + shade, width );
          mTab->setStale( true, QStringLiteral( "The inputs have changed; the score is being made again." ), true );
          type( "quoted", QStringLiteral( "a quarter" ) );
          find<ElementFields>( "elements" ).setCollapsed( false );
          find<QgsCollapsibleGroupBoxBasic>( "advanced" ).setCollapsed( false );
          grab( "stale_" + shade, width );
        }
      }
      QApplication::setPalette( light );
      QApplication::setLayoutDirection( Qt::RightToLeft );
      mTab = std::make_unique<ReportTab>( *mDesk );
      answer();
      mTab->show();
      mTab->setScored( mSample );
      type( "quoted", QStringLiteral( "25" ) );
      find<ElementFields>( "elements" ).setCollapsed( false );
      mTab->makeReport();
      grab( "rtl_running", 320 );
      QVERIFY( waitForEnd() );
      grab( "rtl_done", 320 );
      QApplication::setLayoutDirection( Qt::LeftToRight );
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestReportTab>( argc, argv );
}

#include "test_report_tab.moc"
