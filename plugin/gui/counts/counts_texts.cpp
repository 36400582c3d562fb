// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/counts_texts.h"

#include "report/reconcile/counts_words.h"
#include "report/words/assumption_words.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"

#include <cmath>

namespace minemap
{

namespace
{

//! "PMN-2, Sheet A: …"; empty of all types of all groups.
QString scopeName( const CountsCriteria &criteria )
{
  QStringList names;
  if ( criteria.key.level != CountLevel::Total )
    names << dataInSentence( mineTypeText( criteria.key ).toStdString() );
  if ( criteria.group )
    names << ( *criteria.group ? dataInSentence( **criteria.group ) : CountsTexts::tr( "no group" ) );
  return names.join( CountsTexts::tr( ", ", "between the parts of a list" ) );
}

QString leftOutText( const CountRow &row )
{
  return row.recordsLeftOut == 0
           ? QString()
           : QLatin1Char( ' ' ) + CountsTexts::tr( "Records left out for want of a whole claim or a known search: %1." )
                                    .arg( countText( row.recordsLeftOut ) );
}

} // namespace

QString CountsTexts::reasonText( const std::string &reason )
{
  return knownCountPhrase( reason ) ? countReasonText( reason ) : assumptionPhrase( reason );
}

const CountRow *CountsTexts::rowOf( const CountedMap &counted, const CountsCriteria &criteria )
{
  return counted.index.sum( counted.result, criteria.group, criteria.key );
}

QString CountsTexts::whyNot( const CountedMap &counted )
{
  if ( !counted.hasClaims )
    return tr( "The map has no field with claimed numbers, so nothing can be held against what was found: choose one "
               "above, under Fields of the map: the number of mines claimed, or the text that says what was laid." );
  if ( !counted.result.card.searchedKnown )
    return tr( "Where was searched is unknown, so claimed and found numbers cannot be compared: choose the searched "
               "ground above. More found than claimed is said all the same." );
  if ( counted.result.total().records == 0 )
    return tr( "No record has a claim that could be wholly read and a known search, so nothing is compared; the column "
               "Reason says what is missing." );
  return QString();
}

QString CountsTexts::aboutTypes( const CountedMap &counted )
{
  return counted.hasTypes ? QString()
                          : tr( "The field with the type of the finds is not chosen, so types are not compared." );
}

QString CountsTexts::finding( const CountedMap &counted, const CountsCriteria &criteria )
{
  const CountRow *row = rowOf( counted, criteria );
  const QString name = scopeName( criteria );
  const auto named = [&name]( const QString &sentence )
  { return name.isEmpty() ? sentence : tr( "%1: %2", "a name and what is said of it" ).arg( name, sentence ); };
  if ( !row || row->records == 0 )
    return named( tr( "nothing can be compared." ) );
  const CountComparison &comparison = row->comparison;
  QString text =
    named( tr( "Mines claimed on the records compared (%1): %2; found on them in searched ground: %3." )
             .arg( countText( row->records ), claimedText( comparison.claimed ), countText( comparison.found ) ) );
  if ( comparison.hasTooFewClaimed() )
  {
    // Too few for a ratio; more than claimed, or of a type not claimed, is told of the least.
    text += QLatin1Char( ' ' ) + tr( "Under 10 mines are claimed: too few to judge." );
    if ( comparison.verdict == CountVerdict::MoreThanClaimed || comparison.verdict == CountVerdict::UnexpectedType )
      text += QLatin1Char( ' ' ) + tr( "Verdict: %1." ).arg( countVerdictText( comparison.verdict ) );
  }
  else if ( comparison.isBounded() && comparison.expectedLow )
    text += QLatin1Char( ' ' ) + tr( "Claims among these give bounds and no single number. If they were right, %1 "
                                     "would be expected there; %2." )
                                   .arg( expectedText( comparison ), countVerdictText( comparison.verdict ) );
  else if ( comparison.ratio )
    text += QLatin1Char( ' ' ) + tr( "If the claim were right, %1 would be expected there; found of these: %2; %3." )
                                   .arg( expectedText( comparison.expected.value_or( 0 ) ),
                                         countRatioText( comparison ), countVerdictText( comparison.verdict ) );
  else
    text += QLatin1Char( ' ' ) + tr( "%1.", "a verdict" ).arg( countVerdictText( comparison.verdict ) );
  if ( comparison.reason )
    text += QLatin1Char( ' ' ) + tr( "Reason: %1." ).arg( reasonText( comparison.reason ) );
  else if ( comparison.assumesEvenLaying )
    text += QLatin1Char( ' ' ) + tr( "The verdict takes mines as laid evenly." );
  return text + leftOutText( *row );
}

QString CountsTexts::unaccounted( const CountedMap &counted, const CountsCriteria &criteria )
{
  const CountRow *row = rowOf( counted, criteria );
  if ( !row || row->records == 0 || !row->comparison.residualFromFinds )
    return QString();
  return tr( "Unaccounted for: %1. A planning figure, not clearance." ).arg( unaccountedText( row->comparison ) );
}

QString CountsTexts::unaccountedByClaim( const CountedMap &counted, const CountsCriteria &criteria )
{
  const CountRow *row = rowOf( counted, criteria );
  if ( row && row->records > 0 && row->comparison.claimLessFoundLow && *row->comparison.claimLessFoundLow > 0 )
    return tr( "By the claim: at least %1 claimed and not found. A planning figure, not clearance." )
      .arg( countText( *row->comparison.claimLessFoundLow ) );
  if ( !row || row->records == 0 || !row->comparison.claimLessFound || !row->comparison.residualFromClaim )
    return QString();
  const CountComparison &comparison = row->comparison;
  const CountRange &right = *comparison.residualFromClaim;
  const std::int64_t left = *comparison.claimLessFound;
  QString text = left < 0
                   ? tr( "By the claim none is left: %1 more were found than it says." ).arg( countText( -left ) )
                   : tr( "By the claim: %1 claimed and not found." ).arg( countText( left ) );
  text += QLatin1Char( ' ' ) + tr( "If the claim were right, such a search would leave %1–%2." )
                                 .arg( countText( right.low ), countText( right.high ) );
  if ( comparison.residualsContradict )
    text += QLatin1Char( ' ' ) + tr( "The claim contradicts the finds." );
  if ( !comparison.residualFromFinds )
    text += QLatin1Char( ' ' ) + tr( "A planning figure, not clearance." );
  return text;
}

QStringList CountsTexts::further( const CountedMap &counted )
{
  QStringList sentences = countsSentences( counted.result );
  // The first ones are said above the table.
  const CountRow &total = counted.result.total();
  int said = 1;
  if ( counted.result.card.searchedKnown && total.records > 0 )
    said +=
      ( total.comparison.tooFew || total.comparison.ratio ? 1 : 0 ) + ( total.comparison.residualFromFinds ? 1 : 0 );
  return sentences.mid( said );
}

TileContent CountsTexts::tile( const CountedMapPointer &counted, const QString &problem,
                               const std::optional<OptionalText> &group )
{
  TileContent tile;
  tile.isKnown = false;
  tile.value = tr( "cannot be judged" );
  if ( !counted )
  {
    tile.lines << ( problem.isEmpty() ? tr( "claimed and found mines are being counted" ) : problem );
    return tile;
  }
  if ( !counted->hasClaims )
  {
    tile.lines << tr( "the map has no field with claimed numbers: choose one above" );
    return tile;
  }
  if ( !counted->result.card.searchedKnown )
  {
    tile.lines << countReasonText( SEARCH_NOT_KNOWN );
    return tile;
  }
  const CountRow *row = counted->index.sum( counted->result, group );
  if ( !row || row->records == 0 )
  {
    tile.lines << tr( "no record has a claim that could be wholly read and a known search" );
    return tile;
  }
  const CountComparison &comparison = row->comparison;
  const QString numbers =
    tr( "%1 found in searched ground, %2 claimed; records compared: %3" )
      .arg( countText( comparison.found ), claimedText( comparison.claimed ), countText( row->records ) );
  if ( comparison.tooFew )
  {
    tile.value = countRatioText( comparison );
    if ( !comparison.reason )
      tile.lines << countVerdictText( comparison.verdict );
  }
  else if ( comparison.ratio )
  {
    tile.isKnown = true;
    tile.value = percentText( *comparison.ratio );
    tile.lines << tr( "found of expected" );
    if ( const std::optional<Interval> interval = decidingRatio( comparison ) )
      tile.lines << tr( "95 % interval: %1" ).arg( intervalText( interval->low, interval->high ) );
    tile.lines << countVerdictText( comparison.verdict );
  }
  else if ( comparison.isBounded() )
  {
    tile.value = tr( "bounds only" );
    tile.lines << countRatioText( comparison ) << countVerdictText( comparison.verdict );
  }
  if ( comparison.reason )
    tile.lines << reasonText( comparison.reason );
  tile.lines << numbers;
  return tile;
}

ToldBeside CountsTexts::told( const CountedMapPointer &counted )
{
  ToldBeside told;
  told.counts = counted && whyNot( *counted ).isEmpty();
  told.types = told.counts && counted->hasTypes;
  return told;
}

} // namespace minemap
