// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/report_tab.h"

#include "core/reconcile/claim_decoder.h"
#include "gui/dock/background_task.h"
#include "gui/dock/desk.h"
#include "gui/report/element_fields.h"
#include "gui/report/report_command.h"
#include "gui/score/dock_request.h"
#include "gui/score/notice_banner.h"
#include "gui/score/text_label.h"

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsfilewidget.h>
#include <qgsproject.h>
#include <qgssettings.h>
#include <qgsspinbox.h>
#include <qgsvectorlayer.h>

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

namespace minemap
{

using End = BackgroundTask::End;

namespace
{

QString folderSetting()
{
  return QStringLiteral( "minemapaccuracy/report_folder" );
}

} // namespace

ReportTab::ReportTab( Desk &desk, QWidget *parent ) : QWidget( parent ), mDesk( desk )
{
  makeWidgets();
  showPreview();
}

ReportTab::~ReportTab()
{
  if ( !mTask )
    return;
  mTask->letGo();
  mTask->cancel();
}

void ReportTab::setScored( const ScoredMapPointer &scored )
{
  mScored = scored;
  QgsVectorLayer *map = nullptr;
  ChosenLayer chosen;
  if ( scored && !scored->mapLayers.isEmpty() )
  {
    map = mDesk.project()->mapLayer<QgsVectorLayer *>( scored->mapLayers.first() );
    chosen = scored->asked.layer( QStringLiteral( "MAP" ) );
  }
  mElements->setLayer( map, chosen );
  showPreview();
}

void ReportTab::setStale( bool isStale, const QString &why, bool canScore )
{
  mIsStale = isStale;
  mWhyStale = why;
  mCanScore = canScore;
  showState();
}

void ReportTab::setDiagnosed( const DiagnosedMapPointer &diagnosed )
{
  if ( diagnosed == mDiagnosed )
    return;
  mDiagnosed = diagnosed;
  showPreview();
}

void ReportTab::setCounted( const CountedMapPointer &counted )
{
  if ( counted == mCounted )
    return;
  mCounted = counted;
  showQuoted();
  showParts();
}

void ReportTab::setPreferences( const Preferences &preferences )
{
  mAlarms->setColours( preferences.palette );
}

ReportOptions ReportTab::options() const
{
  ReportOptions options;
  options.title = mTitle->text();
  options.quoted = mQuoted->text();
  options.isRedacted = mRedacted->isChecked();
  options.hasElements = mElements->isChecked();
  options.elements = mElements->fields();
  options.groupPages = mGroupPages->value();
  options.wantsHtml = mHtml->isChecked();
  options.wantsPdf = mPdf->isChecked();
  options.wantsJson = mJson->isChecked();
  options.wantsScorecard = mScorecard->isChecked();
  return options;
}

void ReportTab::setOptions( const ReportOptions &options )
{
  {
    const QScopedValueRollback<bool> setting( mIsSetting, true );
    mTitle->setText( options.title );
    mQuoted->setText( options.quoted );
    mRedacted->setChecked( options.isRedacted );
    mElements->setFields( options.hasElements, options.elements );
    mGroupPages->setValue( options.groupPages );
    mHtml->setChecked( options.wantsHtml );
    mPdf->setChecked( options.wantsPdf );
    mJson->setChecked( options.wantsJson );
    mScorecard->setChecked( options.wantsScorecard );
  }
  showQuoted();
  showParts();
}

void ReportTab::takeChange()
{
  if ( mIsSetting )
    return;
  showQuoted();
  showParts();
  emit optionsChanged();
}

void ReportTab::clear()
{
  if ( mTask )
  {
    mTask->letGo();
    mTask->cancel();
    mTask.clear();
    mDesk.tell( tr( "The report was not made, because the project was closed. No file was written." ),
                Qgis::MessageLevel::Warning );
  }
  mIsStopping = false;
  mDiagnosed.reset();
  mCounted.reset();
  mMatches->setFilePath( {} );
  say( {}, false );
  setOptions( ReportOptions() );
  setScored( nullptr );
}

QString ReportTab::obstacle() const
{
  const QString quoted = mQuoted->text().trimmed();
  if ( !mScored )
    return tr( "Nothing has been scored yet." );
  if ( mIsStale )
    return tr( "A report is made of a score of the layers as they are: it can be made when the score is." );
  if ( !quoted.isEmpty() && !readQuotedPercentage( quoted.toStdString() ) )
    return tr( "The quoted percentage cannot be read: mend it, or leave it empty." );
  if ( !mElements->missingFields().isEmpty() )
    return tr( "A field chosen for the elements of the records is gone: choose another, or none." );
  if ( reportFiles( QStringLiteral( "report" ), options() ).all().isEmpty() )
    return tr( "Choose at least one kind of file." );
  return {};
}

void ReportTab::showState()
{
  const QString obstacle = this->obstacle();
  mStaleRow->setVisible( mIsStale && mScored );
  mStale->setText( tr( "%1 What stands below is of the score before." ).arg( mWhyStale ).trimmed() );
  mScoreAgain->setVisible( mCanScore );
  setFaded( mFinding, mIsStale );
  setFaded( mParts, mIsStale );
  setFaded( mMeaning, mIsStale );
  mObstacle->setText( obstacle );
  mObstacle->setVisible( !obstacle.isEmpty() && mScored && !mTask );
  mMake->setEnabled( obstacle.isEmpty() && !mTask );
  mCopy->setEnabled( mScored && !mIsStale );
  mProgress->setVisible( !mTask.isNull() );
  mCancel->setVisible( !mTask.isNull() );
  mCancel->setEnabled( !mIsStopping );
  mCancel->setText( mIsStopping ? tr( "Stopping…" ) : tr( "&Cancel" ) );
  const bool isRedacted = mRedacted->isChecked();
  mTitle->setEnabled( !isRedacted );
  mAuthor->setEnabled( !isRedacted );
  mScorecard->setEnabled( !isRedacted );
  mGroupPages->setEnabled( !isRedacted );
}

ReportJob ReportTab::job() const
{
  ReportJob job;
  job.scored = mScored;
  job.transformContext = mDesk.project()->transformContext();
  if ( mDiagnosed && mScored && asksTheSame( mDiagnosed->asked, mScored->asked ) )
    job.diagnosed = mDiagnosed;
  job.counted = mCounted;
  job.matches = mMatches->filePath();
  job.options = options();
  job.author = mAuthor->text();
  return job;
}

void ReportTab::copyCommand()
{
  if ( !mScored || mIsStale )
    return;
  mQuestions.copy( reportCommand( job() ) );
  QStringList sentences = { tr( "The commands are on the clipboard. Run them in the folder that holds the files." ) };
  const Scorecard &card = mScored->result.card;
  // Only the panel knows what came before this score.
  if ( card.toleranceChanged || card.fittedByHand )
    sentences << tr(
      "The scorecard that they make does not say that the tolerance was changed or the map moved by hand: "
      "give the report the scorecard saved here." );
  say( sentences.join( QLatin1Char( ' ' ) ).toHtmlEscaped(), false );
  showFoot();
}

QString ReportTab::usualFolder() const
{
  QString last = QgsSettings().value( folderSetting() ).toString();
  if ( !last.isEmpty() && QDir( last ).exists() )
    return last;
  for ( const QString &folder :
        { mDesk.project()->absolutePath(), QStandardPaths::writableLocation( QStandardPaths::DocumentsLocation ) } )
  {
    if ( !folder.isEmpty() && QDir( folder ).exists() )
      return folder;
  }
  return QDir::homePath();
}

void ReportTab::makeReport()
{
  if ( mTask || !obstacle().isEmpty() )
    return;
  const QString name = QDir( usualFolder() ).filePath( tr( "report", "name of a file" ) );
  const ReportFiles usual = reportFiles( name, options() );
  const QString ending = QFileInfo( usual.all().first() ).suffix();
  // While a question is open everything may happen, also the end of the panel.
  const QPointer<ReportTab> self( this );
  const QString chosen =
    mQuestions.file( usual.all().first(), tr( "Report" ) + QStringLiteral( " (*.%1)" ).arg( ending ) );
  if ( !self || chosen.isEmpty() || mTask || !obstacle().isEmpty() )
    return;
  const ReportFiles files = reportFiles( chosen, options() );
  const QStringList existing = files.existing();
  const auto replaces = mQuestions.replaces;
  if ( !existing.isEmpty() && ( !replaces( existing ) || !self ) )
    return;
  if ( !mTask && obstacle().isEmpty() )
    start( files );
}

void ReportTab::start( const ReportFiles &files )
{
  const auto made = std::make_shared<ReportJob>( job() );
  made->files = files;
  try
  {
    made->request = scoremapRequestOf( mScored->asked, *mDesk.project() );
  }
  catch ( const QgsException &problem )
  {
    ended( static_cast<int>( End::Failed ), problem.what(), files );
    return;
  }
  say( {}, false );
  mIsStopping = false;
  mTask = new BackgroundTask(
    tr( "Report on the minefield map" ), this, [made]( QgsFeedback &feedback ) { made->make( feedback ); },
    [this, files]( End end, const QString &sentence ) { ended( static_cast<int>( end ), sentence, files ); } );
  connect( mTask, &QgsTask::progressChanged, mProgress,
           [this]( double percent ) { mProgress->setValue( static_cast<int>( percent ) ); } );
  mProgress->setValue( 0 );
  QgsApplication::taskManager()->addTask( mTask );
  showState();
  showFoot();
}

void ReportTab::cancel()
{
  if ( !mTask )
    return;
  // A page that is being drawn is drawn to its end.
  mIsStopping = true;
  mTask->cancel();
  showState();
}

void ReportTab::ended( int end, const QString &sentence, const ReportFiles &files )
{
  mTask.clear();
  mIsStopping = false;
  if ( end == static_cast<int>( End::Failed ) )
  {
    const QString problem = tr( "There is no report: %1" ).arg( sentence );
    say( breakable( problem ).toHtmlEscaped(), true );
    mDesk.tell( problem.toHtmlEscaped(), Qgis::MessageLevel::Critical );
  }
  else if ( end == static_cast<int>( End::Canceled ) )
    say( tr( "Cancelled: no file was written." ).toHtmlEscaped(), false );
  else
  {
    const QStringList written = files.all();
    QgsSettings().setValue( folderSetting(), QFileInfo( written.first() ).absolutePath() );
    QStringList names;
    for ( const QString &file : written )
      names << QFileInfo( file ).fileName();
    const QString between = tr( ", ", "between the names of a list" );
    const QString place = QDir::toNativeSeparators( QFileInfo( written.first() ).absolutePath() );
    const auto link = []( const QString &file, const QString &text )
    {
      return QStringLiteral( "<a href=\"%1\">%2</a>" )
        .arg( QString::fromLatin1( QUrl::fromLocalFile( file ).toEncoded() ).toHtmlEscaped(), text.toHtmlEscaped() );
    };
    const auto saved = [&]( const QString &folder, const QString &list )
    { return tr( "Saved in %1: %2." ).arg( folder, list ).toHtmlEscaped(); };
    say( QStringLiteral( "%1 %2 · %3" )
           .arg( saved( breakable( place ), breakable( names.join( between ) ) ), link( written.first(), tr( "Open" ) ),
                 link( QFileInfo( written.first() ).absolutePath(), tr( "Show the folder" ) ) ),
         false );
    mDesk.tellSaved( saved( place, names.join( between ) ), written.first() );
  }
  showState();
  showFoot();
}

void ReportTab::showFoot()
{
  // The page has its new height only when it was laid out.
  QTimer::singleShot( 0, this,
                      [this]
                      {
                        QWidget *foot = mTask ? static_cast<QWidget *>( mCancel ) : mResult;
                        if ( isVisible() && foot->isVisible() )
                          mScroll->ensureWidgetVisible( foot );
                      } );
}

void ReportTab::say( const QString &html, bool isProblem )
{
  mResult->setText( html );
  mResult->setScale( 1, isProblem );
  mResult->setVisible( !html.isEmpty() );
}

} // namespace minemap
