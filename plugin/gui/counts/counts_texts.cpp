// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/counts_texts.h"

#include "report/counts_words.h"
#include "report/data_text.h"
#include "report/number_text.h"

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

const CountRow *CountsTexts::rowOf( const CountedMap &counted, const CountsCriteria &criteria )
{
  return counted.index.sum( counted.result, criteria.group, criteria.key );
}

QString CountsTexts::whyNot( const CountedMap &counted )
{
  if ( !counted.hasClaims )
    return tr( "The map has no field with claimed numbers, so nothing can be held against what was found: choose one "
               "above, under Fields of the map (number of mines claimed, or the text that says what was laid), or give "
               "a field for each type, or a table, in the dialog of the algorithm." );
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
  QString text = named( tr( "Mines claimed on the %n record(s) compared: %1; found on them in searched ground: %2.",
                            nullptr, static_cast<int>( row->records ) )
                          .arg( countText( comparison.claimed ), countText( comparison.found ) ) );
  if ( comparison.tooFew )
    text += QLatin1Char( ' ' ) + tr( "Under 10 mines are claimed: too few to judge." );
  else if ( comparison.ratio )
    text += QLatin1Char( ' ' ) + tr( "Found of what a right claim would let expect there: %1; %2." )
                                   .arg( countRatioText( comparison ), countVerdictText( comparison.verdict ) );
  else
    text += QLatin1Char( ' ' ) + tr( "%1.", "a verdict" ).arg( countVerdictText( comparison.verdict ) );
  if ( comparison.reason )
    text += QLatin1Char( ' ' ) + tr( "Reason: %1." ).arg( countReasonText( comparison.reason ) );
  else if ( comparison.assumesEvenLaying )
    text += QLatin1Char( ' ' ) + tr( "The verdict takes mines as laid evenly." );
  return text + leftOutText( *row );
}

QString CountsTexts::unaccounted( const CountedMap &counted, const CountsCriteria &criteria )
{
  const CountRow *row = rowOf( counted, criteria );
  if ( !row || row->records == 0 )
    return QString();
  const CountComparison &comparison = row->comparison;
  QStringList parts;
  if ( comparison.residualFromFinds )
    parts << tr( "judged by the finds %1" ).arg( countRangeText( *comparison.residualFromFinds ) );
  if ( comparison.claimLessFound && *comparison.claimLessFound < 0 )
    parts
      << tr( "by the claim none, for %1 more were found than it says" ).arg( countText( -*comparison.claimLessFound ) );
  else if ( comparison.claimLessFound && comparison.residualFromClaim )
    parts << tr( "by the claim %1 [%2–%3]", "a number with its range" )
               .arg( countText( *comparison.claimLessFound ), countText( comparison.residualFromClaim->low ),
                     countText( comparison.residualFromClaim->high ) );
  if ( parts.isEmpty() )
    return QString();
  QString text = tr( "Unaccounted for on these records: %1. A planning figure, not clearance." )
                   .arg( parts.join( tr( "; ", "between the parts of a list" ) ) );
  if ( comparison.residualsContradict )
    text += QLatin1Char( ' ' ) + tr( "The two contradict each other: claim or search are not as they are said to be." );
  return text;
}

QString CountsTexts::further( const CountedMap &counted )
{
  QStringList sentences = countsSentences( counted.result );
  // The first ones are said above the table.
  const CountRow &total = counted.result.total();
  int said = 1;
  if ( counted.result.card.searchedKnown && total.records > 0 )
    said +=
      ( total.comparison.tooFew || total.comparison.ratio ? 1 : 0 ) + ( total.comparison.residualFromFinds ? 1 : 0 );
  return sentences.mid( said ).join( QLatin1Char( '\n' ) );
}

QString CountsTexts::unparsedReason( const UnparsedText &unparsed )
{
  return unparsed.reason ? countReasonText( unparsed.reason ) : QString();
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
    tr( "%1 found in searched ground of %2 claimed on %n record(s)", nullptr, static_cast<int>( row->records ) )
      .arg( countText( comparison.found ), countText( comparison.claimed ) );
  if ( comparison.tooFew )
    tile.value = countRatioText( comparison );
  else if ( comparison.ratio )
  {
    tile.isKnown = true;
    tile.value = percentText( *comparison.ratio );
    tile.lines << tr( "found of expected" );
    if ( const std::optional<Interval> interval = decidingRatio( comparison ) )
      tile.lines << tr( "95 % interval: %1" ).arg( intervalText( interval->low, interval->high ) );
    tile.lines << countVerdictText( comparison.verdict );
  }
  if ( comparison.reason )
    tile.lines << countReasonText( comparison.reason );
  tile.lines << numbers;
  return tile;
}

} // namespace minemap
