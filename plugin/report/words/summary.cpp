// SPDX-License-Identifier: GPL-2.0-or-later
// The plain sentences of a scorecard.
#include "report/words/summary.h"

#include "report/words/assumption_words.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

QString clustersText( std::int64_t clusters )
{
  if ( clusters == 1 )
    return Words::tr( "1 cluster" );
  return Words::tr( "%1 clusters" ).arg( countText( clusters ) );
}

//! Also those without a usable place; points of a multipoint count one by one.
std::int64_t allFinds( const Scorecard &card )
{
  std::int64_t features = 0;
  for ( const InputDescription &input : card.inputs )
    features += input.role == "FINDS" ? input.features : 0;
  return std::max( features, card.findsTotal );
}

//! A leading note; of an assumption all that the card knows of it.
QString leadingText( const Scorecard &card, const Note &note )
{
  const std::optional<AssumptionCode> code = assumptionCode( note.code );
  const auto found = std::find_if( card.assumptions.begin(), card.assumptions.end(),
                                   [&]( const Assumption &assumption ) { return assumption.code == code; } );
  // Where there is more than one map, the note names the one it is about.
  if ( !code || found == card.assumptions.end() || !note.layer.empty() )
    return noteText( note, card.hitRate.finds >= TOO_FEW_TO_JUDGE );
  const QString text = brokenAssumptionText( *found );
  return note.features.empty() || code == AssumptionCode::EvidenceSelected
           ? text
           : text + QLatin1Char( ' ' ) + Words::tr( "First features: %1." ).arg( dataInSentence( note.features ) );
}

QString adjustedSentence( const Scorecard &card )
{
  const AdjustedHitRate &adjusted = card.adjusted;
  if ( !adjusted.value || !adjusted.searchedInside || !adjusted.searchedOutside ||
       card.hitRate.finds < TOO_FEW_TO_JUDGE )
    return QString();
  return Words::tr( "%1 of the mapped and %2 of the other ground was searched; had both been searched alike, the hit "
                    "rate might be %3." )
    .arg( percentText( *adjusted.searchedInside ), percentText( *adjusted.searchedOutside ),
          percentWithInterval( *adjusted.value, adjusted.low, adjusted.high ) );
}

} // namespace

QString hitSentence( const Scorecard &card )
{
  const HitRate &rate = card.hitRate;
  const QString tolerance = metresText( card.tolerance );
  if ( !card.searchedKnown )
    return Words::tr(
             "%1 of %2 finds lie within %3 m of the map; where was searched is unknown, so this is not an accuracy." )
      .arg( countText( card.findsAllHits ), countText( card.findsAllConsidered ), tolerance );
  if ( const Assumption *broken = invalidating( card.assumptions, InvalidatesHitRate ) )
    return Words::tr( "No hit rate is given: %1." ).arg( undefinedReasonText( voidReason( broken->code ) ) );
  if ( rate.finds == 0 )
    return Words::tr( "No find in searched ground can be scored, so nothing is known of the map's hit rate." );
  if ( rate.finds < TOO_FEW_TO_JUDGE || !rate.value )
    return Words::tr( "Finds in searched ground within %1 m of the map: %2 of %3: too few to judge. There are %4 finds "
                      "in all." )
      .arg( tolerance, countText( rate.hits ), countText( rate.finds ), countText( allFinds( card ) ) );

  QString sentence = Words::tr( "%1 of %2 finds could be scored, since they lay in searched ground and no date "
                                "excludes them (%3); of these %4 lay within %5 m of the map" )
                       .arg( countText( rate.finds ), countText( allFinds( card ) ), clustersText( rate.clusters ),
                             percentWithInterval( *rate.value, rate.low, rate.high ), tolerance );
  if ( rate.chance )
    sentence += Words::tr( "; a point anywhere in the searched ground has a %1 chance of being that close" )
                  .arg( percentText( *rate.chance ) );
  return sentence + Words::tr( ".", "end of a sentence" );
}

QString significanceSentence( const Scorecard &card )
{
  const HitRate &rate = card.hitRate;
  if ( rate.finds < TOO_FEW_TO_JUDGE || invalidating( card.assumptions, InvalidatesHitRate ) )
    return QString();
  if ( !rate.pValue )
  {
    const std::string reason = reasonFor( card, "hit_rate.p_value" );
    if ( reason.empty() || reason == "not computed" )
      return QString();
    return Words::tr( "Whether the map does better than chance is not known: %1." )
      .arg( undefinedReasonText( reason ) );
  }
  constexpr double SELDOM = 0.05;
  const QString p = pValueRelation( *rate.pValue );
  return *rate.pValue <= SELDOM
           ? Words::tr( "A map that knew nothing of the mines would seldom do as well (%1)." ).arg( p )
           : Words::tr( "A map that knew nothing of the mines could do as well (%1): this is not enough to tell "
                        "the map from chance." )
               .arg( p );
}

QString confirmationSentence( const Scorecard &card )
{
  const Confirmation &confirmation = card.confirmation;
  if ( !card.searchedKnown )
    return QString();
  if ( const Assumption *broken = invalidatingConfirmation( card.assumptions ) )
    return Words::tr( "No record is judged: %1." ).arg( undefinedReasonText( voidReason( broken->code ) ) );
  if ( confirmation.judged == 0 )
    return Words::tr( "No record can be judged. Records with mines that count for no verdict, since the ground was "
                      "searched too little or the dates exclude them: %1; other records searched too little: %2." )
      .arg( countText( confirmation.minedNotJudged ), countText( confirmation.notJudged ) );
  if ( confirmation.judged < TOO_FEW_TO_JUDGE || !confirmation.value )
    return Words::tr( "Sufficiently searched records that are confirmed by finds: %1 of %2: too few to judge. There "
                      "are %3 records in all." )
      .arg( countText( confirmation.confirmed ), countText( confirmation.judged ), countText( confirmation.records ) );
  return Words::tr( "%1 of %2 records were sufficiently searched; %3 of these (%4) are confirmed by finds." )
    .arg( countText( confirmation.judged ), countText( confirmation.records ), countText( confirmation.confirmed ),
          percentWithInterval( *confirmation.value, confirmation.low, confirmation.high ) );
}

QString accidentSentence( const Scorecard &card )
{
  if ( !card.hasAccidents || card.accidents.total == 0 )
    return QString();
  return Words::tr( "Accidents within %1 m of the map, searched or not: %2 of %3." )
    .arg( metresText( card.tolerance ), countText( card.accidents.hits ), countText( card.accidents.total ) );
}

QStringList leadingWarnings( const Scorecard &card )
{
  QStringList lines;
  for ( const Note &note : card.notes )
  {
    if ( note.severity == Severity::Alarm )
      lines << Words::tr( "Alarm: %1" ).arg( leadingText( card, note ) );
  }
  // What is missing of the layers comes before what the layers show.
  for ( const bool isAssumption : { false, true } )
  {
    for ( const Note &note : card.notes )
    {
      if ( note.severity != Severity::Alarm && leadsSummary( note ) &&
           assumptionCode( note.code ).has_value() == isAssumption )
        lines << leadingText( card, note );
    }
  }
  if ( card.unknownDatumAllowed )
    lines << Words::tr(
      "The datum of a layer is not known well enough; every distance here may be off by hundreds of metres." );
  if ( card.toleranceChanged )
    lines << Words::tr( "The tolerance was changed after the first score." );
  if ( card.fittedByHand )
    lines << Words::tr( "The map was moved by hand before this score." );
  return lines;
}

QStringList plainSentences( const Scorecard &card )
{
  QStringList sentences;
  for ( const QString &sentence : { hitSentence( card ), significanceSentence( card ), adjustedSentence( card ),
                                    confirmationSentence( card ), accidentSentence( card ) } )
  {
    if ( !sentence.isEmpty() )
      sentences << sentence;
  }
  for ( const Note &note : card.notes )
  {
    if ( note.code == "search_kind_unknown" && note.severity != Severity::Alarm )
      sentences << noteText( note, false );
  }
  return sentences;
}

QString summaryText( const Scorecard &card )
{
  return ( leadingWarnings( card ) + plainSentences( card ) ).join( QLatin1Char( '\n' ) );
}

} // namespace minemap
