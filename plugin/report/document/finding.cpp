// SPDX-License-Identifier: GPL-2.0-or-later
// What a reader must know who reads no further.
#include "report/document/report_content.h"
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

QString orElse( const QString &sentence, const QString &other )
{
  return sentence.isEmpty() ? other : sentence;
}

const ScopeDiagnosis *wholeMap( const ReportContent &content )
{
  if ( !content.diagnosis )
    return nullptr;
  for ( const ScopeDiagnosis &scope : content.diagnosis->diagnosis.scopes )
  {
    if ( scope.isAll )
      return &scope;
  }
  return nullptr;
}

std::int64_t groupsOf( const DiagnosisReport &report )
{
  return std::count_if( report.diagnosis.scopes.begin(), report.diagnosis.scopes.end(),
                        []( const ScopeDiagnosis &scope ) { return !scope.isAll; } );
}

std::int64_t explainedGroups( const DiagnosisReport &report )
{
  return std::count_if( report.diagnosis.scopes.begin(), report.diagnosis.scopes.end(),
                        []( const ScopeDiagnosis &scope )
                        { return !scope.isAll && scope.best() && scope.best()->recipe.cause != Cause::None; } );
}

//! The displaced groups by name, each with why and by how much; empty where no group's displacement is explained.
QString displacedGroups( const DiagnosisReport &report )
{
  constexpr int MOST_NAMED = 3;
  QStringList groups;
  int more = 0;
  for ( const ScopeDiagnosis &scope : report.diagnosis.scopes )
  {
    const Explanation *best = scope.isAll ? nullptr : scope.best();
    if ( !best || best->recipe.cause == Cause::None )
      continue;
    if ( groups.size() < MOST_NAMED )
      groups << Words::tr( "%1: %2, correction %3", "a group, why it is displaced, and how far" )
                  .arg( scopeName( scope ), explanationName( *best ), correctionText( *best ) );
    else
      ++more;
  }
  if ( groups.isEmpty() )
    return {};
  const QString named = groups.join( Words::tr( "; ", "between groups" ) );
  const QString hypothesis = hypothesisSentence();
  return more > 0 ? Words::tr( "%1; and %2 more. %3" ).arg( named, countText( more ), hypothesis )
                  : Words::tr( "%1. %2", "displaced groups, and what that is" ).arg( named, hypothesis );
}

QString explanationSentence( const ReportContent &content )
{
  const ScopeDiagnosis *scope = wholeMap( content );
  if ( !scope )
    return Words::tr( "Whether a known mistake displaced the map was not looked into for this report." );
  const Explanation *best = scope->best();
  if ( !best || best->recipe.cause == Cause::None )
  {
    const QString sentence =
      Words::tr( "The diagnosis of the whole map: %1; groups whose displacement is explained: %2 of %3." )
        .arg( diagnosisPhrase( scope->finding ), countText( explainedGroups( *content.diagnosis ) ),
              countText( groupsOf( *content.diagnosis ) ) );
    const QString groups = displacedGroups( *content.diagnosis );
    return groups.isEmpty() ? sentence : sentence + ' ' + groups;
  }
  return Words::tr( "The diagnosis of the whole map: %1; %2 (%3); this is a hypothesis for survey planning and no "
                    "reason to release "
                    "land." )
    .arg( diagnosisPhrase( scope->finding ), explanationName( *best ), correctionPhrase( *best ) );
}

QString chanceUnknownSentence( const Scorecard &card )
{
  if ( !card.searchedKnown )
    return Words::tr( "Whether the map does better than chance cannot be said without knowing where was searched." );
  if ( invalidating( card.assumptions, InvalidatesHitRate ) )
    return Words::tr( "For the same reason it is not known whether the map does better than chance." );
  return Words::tr( "Whether the map does better than chance cannot be said of so little." );
}

QString noAccidentSentence( const Scorecard &card )
{
  return card.hasAccidents ? Words::tr( "The layer of accidents holds none to compare the map with." )
                           : Words::tr( "No accidents were given to compare the map with." );
}

} // namespace

QStringList findingOf( const ReportContent &content )
{
  const Scorecard &card = content.card;
  return { hitSentence( card ), orElse( significanceSentence( card ), chanceUnknownSentence( card ) ),
           orElse( confirmationSentence( card ),
                   Words::tr( "Where was searched is unknown, so no record can be confirmed or left unconfirmed." ) ),
           orElse( accidentSentence( card ), noAccidentSentence( card ) ), explanationSentence( content ) };
}

QStringList alarmsOf( const ReportContent &content )
{
  QStringList alarms = leadingWarnings( content.card );
  if ( !content.digestFits )
    alarms << Words::tr( "The digest in the scorecard is not that of its numbers: the file was changed after it was "
                         "written, or another version of the plugin wrote it." );
  if ( !content.diagnosisDigestFits )
    alarms << Words::tr( "The digest of the diagnosis is not that of its numbers: the file was changed, or another "
                         "version of the plugin wrote it." );
  if ( !content.countsDigestFits )
    alarms << Words::tr( "The digest of the counts is not that of their numbers: the file was changed, or another "
                         "version of the plugin wrote it." );
  if ( !content.matchesDigestFits )
    alarms << Words::tr( "The digest of the matched mines is not that of their numbers: the file was changed, or "
                         "another version of the plugin wrote it." );
  if ( !content.missing.isEmpty() )
    alarms << Words::tr( "The documents lack what this version reads; it is taken as unknown: %1." )
                .arg( content.missing.join( Words::tr( ", ", "between the names of a list" ) ) );
  return alarms;
}

QStringList limitsOfKnowledge()
{
  return {
    Words::tr( "What lies in ground that was not searched. No number here says anything about it." ),
    Words::tr( "What the search missed. A mine that was not found counts nowhere." ),
    Words::tr( "Whether an unconfirmed record ever held mines: they may have been moved, washed away, removed or never "
               "laid." ),
    Words::tr( "Whether a find that is on no record was laid by those who made the map, or later, or by others, unless "
               "its date tells." ),
    Words::tr( "What those who made the map knew or meant. The numbers describe the map, not people." ),
    Words::tr( "Whether land can be released. That needs more than a map and its score." ),
  };
}

} // namespace minemap
