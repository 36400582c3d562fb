// SPDX-License-Identifier: GPL-2.0-or-later
// A diagnosis as sentences and as a page to print.
#include "core/diagnose/error_ellipse.h"
#include "report/diagnose/diagnosis_report.h"
#include "report/page/assumption_section.h"
#include "report/page/html_parts.h"
#include "report/words/explanation_words.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

//! So few that a share of them says nothing.
constexpr std::size_t FEWEST_FINDS = 10;

QString rateText( const OptionalNumber &rate, const ScopeDiagnosis &scope )
{
  return rate && scope.finds >= FEWEST_FINDS ? percentText( *rate ) : Words::tr( "unknown" );
}

//! For the beginning of a sentence.
QString capitalised( QString text )
{
  if ( !text.isEmpty() )
    text[0] = text.at( 0 ).toUpper();
  return text;
}

QString shiftSentence( const RecoveredShift &shift )
{
  if ( !shift.stands )
    return Words::tr( "No shift could be told from chance." );
  const ErrorEllipse ellipse = errorEllipse( shift );
  QString sentence = Words::tr( "Shift recovered from the finds alone: %1 (95 % ellipse, if this is the right place "
                                "among those that fit: %2 m by %3 m to either side; %4)." )
                       .arg( moveText( shift.correction ), metresText( std::round( ellipse.major ) ),
                             metresText( std::round( ellipse.minor ) ), pValueRelation( shift.p ) );
  if ( !shift.rivals.empty() )
    sentence += QLatin1Char( ' ' ) + Words::tr( "Other shifts that fit nearly as well: %1." )
                                       .arg( countText( static_cast<std::int64_t>( shift.rivals.size() ) ) );
  return sentence;
}

//! True where nothing was tested, because map or evidence are not what they are taken for.
bool isUnexplained( const ScopeDiagnosis &scope )
{
  return scope.explanations.size() == 1 && !mendSentence( scope.explanations.front().why ).isEmpty();
}

//! Those of \a verdict but the best.
QStringList otherNames( const ScopeDiagnosis &scope, ExplanationVerdict verdict )
{
  QStringList names;
  std::int64_t more = 0;
  constexpr int MOST_NAMED = 8;
  for ( const Explanation &explanation : scope.explanations )
  {
    if ( explanation.verdict != verdict || &explanation == scope.best() )
      continue;
    if ( names.size() < MOST_NAMED )
      names << explanationName( explanation );
    else
      ++more;
  }
  if ( more > 0 )
    names << Words::tr( "and others: %1" ).arg( countText( more ) );
  return names;
}

QString explanationTable( const ScopeDiagnosis &scope )
{
  QVector<QStringList> rows;
  int rank = 0;
  std::int64_t leftOut = 0;
  int rejected = 0;
  for ( const Explanation &explanation : scope.explanations )
  {
    // What is not rejected is all here; of the rest the first show what came nearest.
    constexpr int MOST_REJECTED = 5;
    const bool isRejected = explanation.verdict == ExplanationVerdict::Rejected;
    rejected += isRejected ? 1 : 0;
    if ( isRejected && rejected > MOST_REJECTED )
    {
      ++leftOut;
      continue;
    }
    rows << QStringList{
      countText( ++rank ).toHtmlEscaped(),
      QStringLiteral( "%1<br/><small>%2</small>" )
        .arg( explanationName( explanation ).toHtmlEscaped(), diagnosisPhrase( explanation.why ).toHtmlEscaped() ),
      explanationVerdictText( explanation.verdict ).toHtmlEscaped(),
      correctionText( explanation ).toHtmlEscaped(),
      rateText( explanation.hitAfter, scope ).toHtmlEscaped(),
      ( explanation.hitCrossValidated ? rateText( explanation.hitCrossValidated, scope ) : QString() ).toHtmlEscaped(),
      explanation.p ? pValueText( *explanation.p ).toHtmlEscaped() : QString() };
  }
  return table( { Words::tr( "Rank" ), Words::tr( "Explanation" ), Words::tr( "Verdict" ), Words::tr( "Correction" ),
                  Words::tr( "Hit rate after" ), Words::tr( "Cross-validated" ), Words::tr( "p-value" ) },
                rows ) +
         ( leftOut == 0 ? QString()
                        : QStringLiteral( "<p>%1</p>\n" )
                            .arg( Words::tr( "Further explanations that were tested and rejected: %1. The table "
                                             "EXPLANATIONS and the JSON have them all." )
                                    .arg( countText( leftOut ) )
                                    .toHtmlEscaped() ) );
}

QString sharedSentence( const Diagnosis &diagnosis, const std::vector<std::size_t> &members )
{
  QStringList names;
  for ( const std::size_t member : members )
    names << scopeName( diagnosis.scopes[member] );
  return Words::tr( "These share one shift within their errors: %1. They may share its cause." )
    .arg( names.join( Words::tr( ", ", "between the names of a list" ) ) );
}

QString mapName( const Scorecard &card )
{
  for ( const InputDescription &input : card.inputs )
  {
    if ( input.role == "MAP" )
      return QString::fromStdString( input.layer );
  }
  return QString();
}

} // namespace

QStringList scopeSentences( const ScopeDiagnosis &scope, double tolerance )
{
  QStringList sentences;
  const Explanation *best = scope.best();
  sentences << Words::tr( "%1: %2." ).arg( scopeName( scope ), diagnosisPhrase( scope.finding ) );
  if ( best && best->recipe.cause != Cause::None )
  {
    sentences << Words::tr( "%1." ).arg( capitalised( explanationName( *best ) ) );
    sentences << Words::tr( "%1." ).arg( capitalised( correctionPhrase( *best ) ) );
    QString gain = Words::tr( "Of %1 finds, %2 lie within %3 m of the map as it lies and %4 after the correction." )
                     .arg( countText( static_cast<std::int64_t>( scope.finds ) ), rateText( best->hitBefore, scope ),
                           metresText( tolerance ), rateText( best->hitAfter, scope ) );
    if ( best->hitCrossValidated )
      gain += QLatin1Char( ' ' ) + Words::tr( "With each record corrected by what the others say it is %1." )
                                     .arg( rateText( best->hitCrossValidated, scope ) );
    sentences << gain;
    sentences << hypothesisSentence();
  }
  // Told once: what is broken is so for every group.
  if ( scope.isAll && isUnexplained( scope ) )
  {
    const char *why = scope.explanations.front().why;
    sentences << Words::tr( "Against what a diagnosis assumes: %1." ).arg( diagnosisPhrase( why ) )
              << mendSentence( why );
  }
  const QString separator = Words::tr( "; ", "between the explanations of a list" );
  const QStringList equals = otherNames( scope, ExplanationVerdict::Supported );
  if ( !equals.isEmpty() )
    sentences << Words::tr( "These fit as well and do not contradict it: %1." ).arg( equals.join( separator ) );
  const QStringList others = otherNames( scope, ExplanationVerdict::NotRejected );
  if ( !others.isEmpty() )
    sentences << ( best ? Words::tr( "Also not rejected: %1." ) : Words::tr( "Not rejected: %1." ) )
                   .arg( others.join( separator ) );
  const QString survey = surveySentence( scope );
  if ( !survey.isEmpty() )
    sentences << survey;
  return sentences;
}

namespace
{

//! Of a group its outcome and, where it is displaced, its best explanation and what that gains.
QStringList shortOf( const ScopeDiagnosis &scope, double tolerance )
{
  constexpr int WITH_BEST = 4;
  const bool hasBest = scope.best() && scope.best()->recipe.cause != Cause::None;
  return scopeSentences( scope, tolerance ).mid( 0, hasBest ? WITH_BEST : 1 );
}

} // namespace

QString diagnosisSummary( const DiagnosisReport &report )
{
  QStringList sentences;
  for ( const ScopeDiagnosis &scope : report.diagnosis.scopes )
  {
    const QStringList all = scopeSentences( scope, report.card.tolerance );
    sentences << ( scope.isAll ? all : shortOf( scope, report.card.tolerance ) );
  }
  for ( const std::vector<std::size_t> &members : report.diagnosis.sharedShifts )
    sentences << sharedSentence( report.diagnosis, members );
  QStringList warnings = leadingWarnings( report.card );
  return ( warnings + sentences ).join( QLatin1Char( ' ' ) );
}

QString diagnosisSummaryHtml( const DiagnosisReport &report )
{
  const Scorecard &card = report.card;
  QString html = QStringLiteral( "<div class=\"summary\">\n" );
  for ( const ScopeDiagnosis &scope : report.diagnosis.scopes )
  {
    const QStringList sentences =
      scope.isAll ? scopeSentences( scope, card.tolerance ) : shortOf( scope, card.tolerance );
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sentences.join( QLatin1Char( ' ' ) ).toHtmlEscaped() );
  }
  for ( const std::vector<std::size_t> &members : report.diagnosis.sharedShifts )
    html += QStringLiteral( "<p>%1</p>\n" ).arg( sharedSentence( report.diagnosis, members ).toHtmlEscaped() );
  return html + QStringLiteral( "</div>\n" );
}

QString diagnosisScopesHtml( const DiagnosisReport &report )
{
  const Scorecard &card = report.card;
  QString html;
  for ( const ScopeDiagnosis &scope : report.diagnosis.scopes )
  {
    html += heading( scopeName( scope ) );
    html += QStringLiteral( "<p>%1</p>\n" )
              .arg( Words::tr( "Records: %1, of which %2 were used. Finds: %3." )
                      .arg( countText( static_cast<std::int64_t>( scope.records ) ),
                            countText( static_cast<std::int64_t>( scope.recordsUsed ) ),
                            countText( static_cast<std::int64_t>( scope.finds ) ) )
                      .toHtmlEscaped() );
    if ( !scope.isAll )
    {
      for ( const QString &sentence : scopeSentences( scope, card.tolerance ) )
        html += QStringLiteral( "<p>%1</p>\n" ).arg( sentence.toHtmlEscaped() );
    }
    if ( scope.shift )
      html += QStringLiteral( "<p>%1</p>\n" ).arg( shiftSentence( *scope.shift ).toHtmlEscaped() );
    html += explanationTable( scope );
  }
  return html;
}

QByteArray diagnosisHtml( const DiagnosisReport &report, const QString &made )
{
  const Scorecard &card = report.card;
  QString html = pageBegin( Words::tr( "Minefield map accuracy: why the map is wrong" ) );
  html += QStringLiteral( "<p class=\"subject\">%1%2</p>\n" )
            .arg( Words::tr( "Map: %1" ).arg( ofData( mapName( card ).toStdString() ) ),
                  made.isEmpty() ? QString()
                                 : QStringLiteral( "<br/>" ) + Words::tr( "Made on %1" ).arg( made.toHtmlEscaped() ) );
  for ( const QString &warning : leadingWarnings( card ) )
    html += QStringLiteral( "<p class=\"warning\">%1</p>\n" ).arg( warning.toHtmlEscaped() );
  html += diagnosisSummaryHtml( report );
  html += diagnosisScopesHtml( report );
  html += assumptionSection( card ) + noteSection( card );
  html += undefinedSection( card.undefined );
  html += inputSection( card );
  html += crsSection( card );
  html += parameterSection( card );
  html += versionSection( card, diagnosisDigest( report ) );
  return ( html + pageEnd() ).toUtf8();
}

} // namespace minemap
