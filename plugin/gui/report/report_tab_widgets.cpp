// SPDX-License-Identifier: GPL-2.0-or-later
// Of ReportTab: what it is made of.
#include "gui/dock/desk.h"
#include "gui/inputs/proposal_badge.h"
#include "gui/report/element_fields.h"
#include "gui/report/report_tab.h"
#include "gui/score/column_layout.h"
#include "gui/score/notice_banner.h"
#include "gui/score/text_label.h"

#include <qgscollapsiblegroupbox.h>
#include <qgsfilewidget.h>
#include <qgssettings.h>
#include <qgsspinbox.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace minemap
{

namespace
{

constexpr int MOST_LETTERS = 300; // Of a title: the page cuts longer texts.
constexpr int MOST_PAGES = 200;   // Of minemap:report.
constexpr int BUTTON_WIDTH = 24;  // Average characters.
constexpr int FORMAT_WIDTH = 16;

//! As high as its texts are at its width. Their least heights are of narrower ones: together a blank end of the page.
class Page : public QWidget
{
  public:
    using QWidget::QWidget;

    QSize minimumSizeHint() const override { return { QWidget::minimumSizeHint().width(), 0 }; }
};

QString authorSetting()
{
  return QStringLiteral( "minemapaccuracy/report_author" );
}

TextLabel *plainLabel( QWidget *parent, const QString &text = QString() )
{
  auto *label = new TextLabel( parent );
  label->setTextFormat( Qt::PlainText );
  label->setText( text );
  return label;
}

TextLabel *headingLabel( QWidget *parent, const QString &text )
{
  constexpr double LARGER = 1.15;
  auto *label = plainLabel( parent, text );
  label->setScale( LARGER, true );
  return label;
}

} // namespace

void ReportTab::makeWidgets()
{
  mQuestions.file = [this]( const QString &first, const QString &filter )
  {
    // All files are asked about together, once the name is known.
    return QFileDialog::getSaveFileName( mDesk.window(), tr( "Make a report" ), first, filter, nullptr,
                                         QFileDialog::DontConfirmOverwrite );
  };
  mQuestions.replaces = [this]( const QStringList &files )
  {
    QStringList names;
    for ( const QString &file : files )
      names << QDir::toNativeSeparators( file );
    return QMessageBox::question( mDesk.window(), tr( "Make a report" ),
                                  tr( "These files are there already. Replace them?" ) + QStringLiteral( "\n\n" ) +
                                    names.join( QLatin1Char( '\n' ) ) ) == QMessageBox::Yes;
  };
  mQuestions.open = []( const QUrl &url ) { QDesktopServices::openUrl( url ); };
  mQuestions.copy = []( const QString &text ) { QApplication::clipboard()->setText( text ); };

  auto *outer = new QVBoxLayout( this );
  outer->setContentsMargins( 0, 0, 0, 0 );
  mScroll = new QScrollArea( this );
  mScroll->setWidgetResizable( true );
  mScroll->setFrameShape( QFrame::NoFrame );
  mScroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  outer->addWidget( mScroll );
  auto *page = new Page( mScroll );
  auto *layout = new QVBoxLayout( page );
  mNothing = plainLabel( page, tr( "There is nothing to report on yet: choose the map and the finds above. The score "
                                   "follows by itself." ) );
  layout->addWidget( mNothing );
  mContents = new QWidget( page );
  auto *contents = new QVBoxLayout( mContents );
  contents->setContentsMargins( 0, 0, 0, 0 );
  contents->addWidget( makePreview() );
  contents->addWidget( headingLabel( mContents, tr( "What you add" ) ) );
  addTexts( contents );
  addRedaction( contents );
  mElements = new ElementFields( mContents );
  contents->addWidget( mElements );
  contents->addWidget( makeAdvanced() );
  contents->addWidget( headingLabel( mContents, tr( "Files" ) ) );
  contents->addWidget( makeFormats() );
  contents->addLayout( makeButtons() );
  layout->addWidget( mContents );
  layout->addStretch( 1 );
  mScroll->setWidget( page );
  connect( mElements, &ElementFields::chosenByHand, this, &ReportTab::takeChange );
}

QWidget *ReportTab::makeStaleRow()
{
  mStaleRow = new QWidget( mContents );
  auto *row = new QVBoxLayout( mStaleRow );
  row->setContentsMargins( 0, 0, 0, 0 );
  mStale = plainLabel( mStaleRow );
  mStale->setObjectName( QStringLiteral( "staleReport" ) );
  mStale->setScale( 1, true );
  row->addWidget( mStale );
  mScoreAgain = new QPushButton( tr( "Score a&gain" ), mStaleRow );
  mScoreAgain->setObjectName( QStringLiteral( "scoreAgain" ) );
  mScoreAgain->setToolTip( tr( "Scores the layers as they are now, so that a report of them can be made." ) );
  connect( mScoreAgain, &QPushButton::clicked, this, &ReportTab::scoreWanted );
  row->addWidget( mScoreAgain, 0, Qt::AlignLeading );
  return mStaleRow;
}

QWidget *ReportTab::makePreview()
{
  auto *preview = new QWidget( mContents );
  auto *layout = new QVBoxLayout( preview );
  layout->setContentsMargins( 0, 0, 0, 0 );
  mAlarms = new NoticeBanner( preview );
  layout->addWidget( mAlarms );
  layout->addWidget( makeStaleRow() );
  layout->addWidget( headingLabel( preview, tr( "The finding, as the report will say it" ) ) );
  mFinding = new TextLabel( preview );
  mFinding->setObjectName( QStringLiteral( "finding" ) );
  mFinding->setTextFormat( Qt::RichText );
  layout->addWidget( mFinding );
  layout->addWidget( headingLabel( preview, tr( "What goes in" ) ) );
  mParts = new TextLabel( preview );
  mParts->setObjectName( QStringLiteral( "parts" ) );
  mParts->setTextFormat( Qt::RichText );
  connect( mParts, &QLabel::linkActivated, this,
           [this]( const QString &link ) { emit tabWanted( link.section( QLatin1Char( ':' ), 1 ) ); } );
  layout->addWidget( mParts );
  return preview;
}

void ReportTab::addLine( QVBoxLayout *layout, const QString &title, QLineEdit *line, const QString &tip )
{
  auto *label = new QLabel( title, mContents );
  label->setBuddy( line );
  label->setToolTip( tip );
  line->setToolTip( tip );
  line->setAccessibleName( QString( title ).remove( QLatin1Char( '&' ) ) );
  line->setMaxLength( MOST_LETTERS );
  layout->addWidget( label );
  layout->addWidget( line );
}

void ReportTab::addTexts( QVBoxLayout *layout )
{
  mTitle = new QLineEdit( mContents );
  mTitle->setObjectName( QStringLiteral( "title" ) );
  mTitle->setPlaceholderText( tr( "Minefield map accuracy: report" ) );
  addLine( layout, tr( "&Title" ), mTitle, tr( "Stands on top of the report. It is saved with the project." ) );
  mAuthor = new QLineEdit( mContents );
  mAuthor->setObjectName( QStringLiteral( "author" ) );
  addLine(
    layout, tr( "&Author" ), mAuthor,
    tr( "Who makes this report. It is remembered on this computer, not in the project: whoever opens the project "
        "next signs with a name of their own." ) );
  mAuthor->setText( QgsSettings().value( authorSetting() ).toString() );
  mQuoted = new QLineEdit( mContents );
  mQuoted->setObjectName( QStringLiteral( "quoted" ) );
  mQuoted->setPlaceholderText( tr( "such as 25 or 20-25" ) );
  mQuoted->setClearButtonEnabled( true );
  addLine( layout, tr( "&Quoted percentage" ), mQuoted,
           tr( "What somebody said of this map, such as 25: the report tells which measures would give it. 25 stands "
               "for 24.5 up to 25.5." ) );
  mProblem = plainLabel( mContents );
  mProblem->setObjectName( QStringLiteral( "quotedProblem" ) );
  mProblem->setScale( 1, true );
  layout->addWidget( mProblem );
  mMeaning = plainLabel( mContents );
  mMeaning->setObjectName( QStringLiteral( "quotedMeaning" ) );
  mMeaning->setTextFormat( Qt::RichText );
  layout->addWidget( mMeaning );
  connect( mTitle, &QLineEdit::textEdited, this, &ReportTab::takeChange );
  connect( mQuoted, &QLineEdit::textChanged, this, &ReportTab::takeChange );
  connect( mAuthor, &QLineEdit::editingFinished, this,
           [this] { QgsSettings().setValue( authorSetting(), mAuthor->text().trimmed() ); } );
}

void ReportTab::addRedaction( QVBoxLayout *layout )
{
  mRedacted = new QCheckBox( tr( "&Redacted" ), mContents );
  mRedacted->setObjectName( QStringLiteral( "redacted" ) );
  const QString what =
    tr( "Leaves out maps, coordinates, title, author and free text, and puts hashes in place of names; it cannot hide "
        "that numbers and dates may tell the place to somebody who knows it." );
  mRedacted->setToolTip( what );
  mRedacted->setAccessibleDescription( what );
  layout->addWidget( mRedacted );
  layout->addWidget( plainLabel( mContents, what ) );
  connect( mRedacted, &QCheckBox::toggled, this, &ReportTab::takeChange );
}

QWidget *ReportTab::makeAdvanced()
{
  auto *box = new QgsCollapsibleGroupBoxBasic( tr( "Ad&vanced" ), mContents );
  box->setObjectName( QStringLiteral( "advanced" ) );
  auto *layout = new QVBoxLayout( box );
  const auto addRow = [&]( const QString &title, QWidget *editor, const QString &tip )
  {
    auto *label = plainLabel( box, title );
    label->setTextInteractionFlags( Qt::NoTextInteraction );
    label->setBuddy( editor );
    label->setToolTip( tip );
    editor->setToolTip( tip );
    editor->setAccessibleName( title );
    layout->addWidget( label );
    layout->addWidget( editor );
  };
  mMatches = new QgsFileWidget( box );
  mMatches->setObjectName( QStringLiteral( "matches" ) );
  mMatches->setFilter( tr( "Matches" ) + QStringLiteral( " (*.json)" ) );
  mMatches->setDialogTitle( tr( "Matches of recorded mines" ) );
  addRow( tr( "Matches of recorded mines" ), mMatches,
          tr( "The JSON file MATCHES that Match mines wrote, of the same map and finds. It is asked for anew in each "
              "session, because it may be of an older state." ) );
  mGroupPages = new QgsSpinBox( box );
  mGroupPages->setObjectName( QStringLiteral( "groupPages" ) );
  mGroupPages->setRange( 0, MOST_PAGES );
  mGroupPages->setClearValue( ReportOptions().groupPages );
  mGroupPages->setValue( ReportOptions().groupPages );
  keepFromWheel( mGroupPages );
  addRow( tr( "Maps of groups, at most" ), mGroupPages, tr( "A page each, besides the overview of the whole map." ) );
  box->setCollapsed( true );
  connect( mGroupPages, qOverload<int>( &QSpinBox::valueChanged ), this, &ReportTab::takeChange );
  connect( mMatches, &QgsFileWidget::fileChanged, this, &ReportTab::showQuoted );
  return box;
}

QWidget *ReportTab::makeFormats()
{
  auto *formats = new QWidget( mContents );
  auto *columns = new ColumnLayout( FORMAT_WIDTH * fontMetrics().averageCharWidth() );
  columns->setSpacing( fontMetrics().averageCharWidth() );
  formats->setLayout( columns );
  const ReportOptions usual;
  const auto add = [&]( const char *name, const QString &text, bool isTicked, const QString &tip )
  {
    auto *box = new QCheckBox( text, formats );
    box->setObjectName( QString::fromLatin1( name ) );
    box->setToolTip( tip );
    box->setChecked( isTicked );
    columns->addWidget( box );
    connect( box, &QCheckBox::toggled, this, &ReportTab::takeChange );
    return box;
  };
  mHtml = add( "html", tr( "&HTML" ), usual.wantsHtml, tr( "One page for every browser, with nothing beside it." ) );
  mPdf = add( "pdf", tr( "&PDF" ), usual.wantsPdf, tr( "The same on A4 pages, for printing and filing." ) );
  mJson = add( "json", tr( "&JSON" ), usual.wantsJson, tr( "The same for other programs." ) );
  mScorecard = add( "scorecardFile", tr( "S&corecard" ), usual.wantsScorecard,
                    tr( "The scorecard as a JSON file of its own, for Make a report and Compare two maps. It names "
                        "layers: there is none beside a redacted report." ) );
  return formats;
}

QLayout *ReportTab::makeButtons()
{
  auto *layout = new QVBoxLayout;
  auto *row = new QWidget( mContents );
  auto *columns = new ColumnLayout( BUTTON_WIDTH * fontMetrics().averageCharWidth() );
  columns->setSpacing( fontMetrics().averageCharWidth() );
  row->setLayout( columns );
  mMake = new QPushButton( tr( "&Make report…" ), row );
  mMake->setObjectName( QStringLiteral( "makeReport" ) );
  mMake->setToolTip( tr( "Asks for a file and makes the report in the background. Nothing is written but the files "
                         "ticked above." ) );
  columns->addWidget( mMake );
  mCopy = new QPushButton( tr( "Copy comman&d" ), row );
  mCopy->setObjectName( QStringLiteral( "copyCommand" ) );
  mCopy->setToolTip( tr( "Copies the commands of qgis_process that make the same report from the saved layers, but "
                         "for its date and the names that layers have in this project." ) );
  columns->addWidget( mCopy );
  layout->addWidget( row );
  mObstacle = plainLabel( mContents );
  mObstacle->setObjectName( QStringLiteral( "obstacle" ) );
  layout->addWidget( mObstacle );
  auto *progress = new QHBoxLayout;
  mProgress = new QProgressBar( mContents );
  mProgress->setRange( 0, 100 );
  mProgress->setAccessibleName( tr( "Progress of the report" ) );
  mProgress->setToolTip( tr( "How far the report has got." ) );
  mProgress->setMinimumWidth( 8 * fontMetrics().averageCharWidth() );
  progress->addWidget( mProgress, 1 );
  mCancel = new QPushButton( mContents );
  mCancel->setObjectName( QStringLiteral( "cancelReport" ) );
  mCancel->setToolTip( tr( "Stops the report. No file is written." ) );
  progress->addWidget( mCancel );
  layout->addLayout( progress );
  mResult = new TextLabel( mContents );
  mResult->setObjectName( QStringLiteral( "result" ) );
  mResult->setTextFormat( Qt::RichText );
  layout->addWidget( mResult );
  mResult->hide();
  connect( mMake, &QPushButton::clicked, this, &ReportTab::makeReport );
  connect( mCopy, &QPushButton::clicked, this, &ReportTab::copyCommand );
  connect( mCancel, &QPushButton::clicked, this, &ReportTab::cancel );
  connect( mResult, &QLabel::linkActivated, this, [this]( const QString &link ) { mQuestions.open( QUrl( link ) ); } );
  return layout;
}

} // namespace minemap
