// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/counts/count_columns.h"

#include "gui/counts/counts_texts.h"
#include "report/reconcile/counts_words.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"

#include <QStringList>

#include <algorithm>

namespace minemap
{

namespace
{

//! What the claim leaves at the least; 0 where it says nothing.
std::int64_t leastByClaim( const CountComparison &comparison )
{
  return comparison.claimLessFound.value_or( comparison.claimLessFoundLow.value_or( 0 ) );
}

} // namespace

QString CountCells::title( CountColumn column )
{
  switch ( column )
  {
  case CountColumn::Verdict:
    return tr( "Verdict" );
  case CountColumn::Id:
    return tr( "Record" );
  case CountColumn::Group:
    return tr( "Group" );
  case CountColumn::Claimed:
    return tr( "Claimed" );
  case CountColumn::Found:
    return tr( "Found" );
  case CountColumn::Elsewhere:
    return tr( "Elsewhere" );
  case CountColumn::Ratio:
    return tr( "Ratio" );
  case CountColumn::Unexpected:
    return tr( "Types not claimed" );
  case CountColumn::Left:
    return tr( "Unaccounted for" );
  case CountColumn::Reason:
    return tr( "Reason" );
  }
  return QString();
}

QString CountCells::meaning( CountColumn column )
{
  switch ( column )
  {
  case CountColumn::Verdict:
    return tr( "Whether so many, or so few, would be found if the claim were right." );
  case CountColumn::Id:
    return tr( "The record's id; without a field of ids, one made from its geometry." );
  case CountColumn::Group:
    return tr( "What the record shares with others: sheet, unit, hand-over batch." );
  case CountColumn::Claimed:
    return tr( "Number of mines that the record claims, or the bounds that it gives." );
  case CountColumn::Found:
    return tr( "Mines found in searched ground within the tolerance of the record, each counted for one record." );
  case CountColumn::Elsewhere:
    return tr( "Mines found on the record outside searched ground, for instance where an accident was." );
  case CountColumn::Ratio:
    return tr( "Found in searched ground over what a right claim would let expect there, with its 95 % interval." );
  case CountColumn::Unexpected:
    return tr( "Types that were found on the record though its claim, which names types, does not have them." );
  case CountColumn::Left:
    return tr( "Mines that may still be there, judged by the finds: a planning figure, not clearance. Where more than "
               "that are claimed and not found, their number stands beside it: they may lie elsewhere." );
  case CountColumn::Reason:
    return tr( "Why it cannot be judged, or what the verdict rests on." );
  }
  return QString();
}

bool CountCells::isNumber( CountColumn column )
{
  switch ( column )
  {
  case CountColumn::Claimed:
  case CountColumn::Found:
  case CountColumn::Elsewhere:
  case CountColumn::Ratio:
  case CountColumn::Left:
    return true;
  default:
    return false;
  }
}

OptionalNumber CountCells::number( const CountedMap &counted, const CountRow &row, CountColumn column )
{
  const CountComparison &comparison = row.comparison;
  const auto count = []( std::int64_t value ) { return OptionalNumber( static_cast<double>( value ) ); };
  switch ( column )
  {
  case CountColumn::Verdict:
    return static_cast<double>( comparison.verdict );
  case CountColumn::Claimed:
    return comparison.isClaimed ? count( comparison.claimed.low ) : std::nullopt;
  case CountColumn::Found:
    return counted.result.card.searchedKnown ? count( comparison.found ) : std::nullopt;
  case CountColumn::Elsewhere:
    return count( comparison.elsewhere );
  case CountColumn::Ratio:
    return comparison.tooFew ? std::nullopt : comparison.ratio;
  case CountColumn::Left:
    // What the claim leaves is the larger of the two where the cell names both.
    if ( !comparison.residualFromFinds )
      return std::nullopt;
    return count( comparison.residualsContradict
                    ? std::max( comparison.residualFromFinds->middle, leastByClaim( comparison ) )
                    : comparison.residualFromFinds->middle );
  case CountColumn::Unexpected:
  {
    const std::size_t types = counted.index.unexpected[static_cast<std::size_t>( row.record )].size();
    return types > 0 ? OptionalNumber( static_cast<double>( types ) ) : std::nullopt;
  }
  case CountColumn::Id:
  case CountColumn::Group:
  case CountColumn::Reason:
    break;
  }
  return std::nullopt;
}

QString CountCells::unexpectedText( const CountedMap &counted, int record )
{
  QStringList types;
  for ( const CountKey &key : counted.index.unexpected[static_cast<std::size_t>( record )] )
    types << dataText( mineTypeText( key ).toStdString() );
  return types.join( tr( ", ", "between the parts of a list" ) );
}

QString CountCells::text( const CountedMap &counted, const CountRow &row, CountColumn column )
{
  const CountComparison &comparison = row.comparison;
  switch ( column )
  {
  case CountColumn::Verdict:
    return countVerdictText( comparison.verdict );
  case CountColumn::Id:
    return dataText( counted.result.ids[static_cast<std::size_t>( row.record )] );
  case CountColumn::Group:
    return row.group ? dataText( *row.group ) : QString();
  case CountColumn::Ratio:
    return comparison.ratio || comparison.tooFew || comparison.isBounded() ? countRatioText( comparison ) : QString();
  case CountColumn::Unexpected:
    return unexpectedText( counted, row.record );
  case CountColumn::Left:
    return unaccountedText( comparison );
  case CountColumn::Reason:
    if ( comparison.reason )
      return CountsTexts::reasonText( comparison.reason );
    return comparison.assumesEvenLaying ? tr( "if mines were laid evenly" ) : QString();
  case CountColumn::Claimed:
    return comparison.isClaimed ? claimedText( comparison.claimed ) : QString();
  case CountColumn::Found:
  case CountColumn::Elsewhere:
    break;
  }
  const OptionalNumber value = number( counted, row, column );
  return value ? countText( static_cast<std::int64_t>( *value ) ) : QString();
}

QString CountCells::verdictMeaning( CountVerdict verdict )
{
  switch ( verdict )
  {
  case CountVerdict::MoreThanClaimed:
    return tr( "More mines were found than are claimed, or so many that it would happen in under 2.5 % of cases if "
               "the claim were right." );
  case CountVerdict::UnexpectedType:
    return tr( "A type was found that the claim, which names types, does not have." );
  case CountVerdict::FewerThanClaimed:
    return tr( "So few mines were found that it would happen in under 2.5 % of cases if the claim were right. The "
               "others may be elsewhere." );
  case CountVerdict::AsClaimed:
    return tr( "What was found does not contradict the claim. That is no evidence that the ground is clear." );
  case CountVerdict::CannotBeJudged:
    break;
  }
  return tr( "Claim or search say too little to hold one against the other; the column Reason says what is missing." );
}

QString CountCells::whyEmpty( const CountedMap &counted, const CountRow &row, CountColumn column )
{
  switch ( column )
  {
  case CountColumn::Group:
    return tr( "The record names no group." );
  case CountColumn::Claimed:
    return CountsTexts::reasonText( row.comparison.reason ? row.comparison.reason : NO_CLAIM );
  case CountColumn::Unexpected:
    return counted.hasTypes ? tr( "No type was found that the claim does not have." )
                            : tr( "The field with the type of the finds is not chosen." );
  case CountColumn::Reason:
    return QString();
  default:
    return row.comparison.reason ? CountsTexts::reasonText( row.comparison.reason )
                                 : countReasonText( counted.result.card.searchedKnown ? NO_CLAIM : SEARCH_NOT_KNOWN );
  }
}

QString CountCells::explanation( const CountedMap &counted, const CountRow &row, CountColumn column )
{
  const QString shown = text( counted, row, column );
  QString told;
  if ( shown.isEmpty() )
    told = whyEmpty( counted, row, column );
  else if ( column == CountColumn::Verdict )
    told = verdictMeaning( row.comparison.verdict );
  else if ( column == CountColumn::Id )
    told = tr( "%1: %2", "a name and what is said of it" ).arg( shown, countVerdictText( row.comparison.verdict ) );
  else
    told = isNumber( column ) ? meaning( column ) : shown;
  // Texts of the data must not become markup.
  return told.isEmpty() ? told : QStringLiteral( "<p>%1</p>" ).arg( told.toHtmlEscaped() );
}

} // namespace minemap
