// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words/assumption_words.h"

#include "core/score/void_numbers.h"
#include "report/words/wording.h"

#include <QStringList>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr Wording NAMES[] = {
  { "cut_by_search", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records do not end where searched ground begins" ) },
  { "map_and_search_apart", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Map and searched ground meet" ) },
  { "map_made_from_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records were not made from the finds that test them" ) },
  { "finds_on_search_places",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Finds have the positions at which they lay, not those of a searched polygon or record" ) },
  { "search_copied_from_map",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Searched polygons are not copies of the records" ) },
  { "search_drawn_around_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Searched polygons were not drawn around the finds" ) },
  { "positions_coarser_than_tolerance",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Positions are known to half the tolerance or better" ) },
  { "finds_twice", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Each item found is in the layer only once" ) },
  { "evidence_selected",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds and searched ground come from many places, also off the map" ) },
  { "map_and_search_of_different_times",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "The ground was searched after the records were made" ) },
  { "area_leaves_out",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "The area holds nearly all finds and records, and every accident" ) } };

constexpr Wording MEANINGS[] = {
  { "cut_by_search",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Searched ground seems to have been cut out of the map, or the search stopped at the map; or "
                       "both follow one line, "
                       "such as a road. Mines found there then count as off the map, although the map may have shown "
                       "them. Use the map as it "
                       "was before clearance, or choose the field with the record that each search belongs to." ) },
  { "map_and_search_apart",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Hardly any record was searched, so the search does not test the map. Searched records may have "
                       "been cut out of the map, or the map may be displaced. Use the map as it was before clearance, "
                       "or look for a displacement with the diagnosis." ) },
  { "map_made_from_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "A map made from finds holds these finds whatever its accuracy. Use finds that were made after "
                       "the map, or the map as it was before them." ) },
  { "finds_on_search_places",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Such positions were made from the polygon, so their distance from the map says nothing. Use "
                       "the positions measured at the place of each find." ) },
  { "search_copied_from_map",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Where only mapped ground counts as searched, no find can be off the map, and nothing can be "
                       "compared with chance. Use the polygons of all ground as it was searched." ) },
  { "search_drawn_around_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Such polygons show where something was found; the searched area is not known. Use the polygons "
                       "of the ground as it was searched." ) },
  { "positions_coarser_than_tolerance",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Whether a find is within the tolerance is then decided by rounding. Choose a larger tolerance, "
                       "or use coordinates with all their digits and a known datum." ) },
  { "finds_twice",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Numbers of items found are too high where one item counts twice. Remove the repetitions, or "
                       "use one source of finds." ) },
  { "evidence_selected",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "The numbers hold for what was found and searched, and may not hold for other ground. Use all "
                       "finds and all searched ground of the region." ) },
  { "map_and_search_of_different_times",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "A record that was made after a search may rest on its results, so the search does not test it. "
                       "Use the map as it was before the search, or ground searched after the map was made." ) },
  { "area_leaves_out",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "What is outside the area enters no number. Check the area, or score without it." ) } };

constexpr Wording NUMBERS[] = {
  { "hit_rate", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "hit rate" ) },
  { "chance", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "chance rate, skill and p-value" ) },
  { "adjusted", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "adjusted hit rate" ) },
  { "confirmation", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "confirmation rate and verdicts of records" ) },
  { "curve", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "tolerance curve" ) },
  { "counts", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "comparison of recorded and found numbers" ) },
  { "diagnosis", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "diagnosis" ) },
  { "by_mine", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "hit rate counted by mine" ) } };

// Reasons as they are in the documents: why it cannot be checked, and why a number is void.
constexpr Wording PHRASES[] = {
  { "no searched layer", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no searched layer" ) },
  { "too few records to check it", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "too few records to check it" ) },
  { "too few finds to check it", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "too few finds to check it" ) },
  { "too few searched polygons to check it",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "too few searched polygons to check it" ) },
  { "too few records lie at searched ground to check it",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "too few records are at searched ground to check it" ) },
  { "too few records lie in searched ground with a part alone, where a cut would show",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "too few records lie partly in searched ground and partly outside it: only there would "
                       "it show whether searched ground was cut out of the map" ) },
  { "records end at one distance from searched ground, all on one side of it",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "records end at one distance from searched ground, all in the same direction: a displaced map "
                       "looks like this, and so does one that was cut from one side" ) },
  { "searched polygons name records that the map does not have",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "searched polygons name records that the map does not have" ) },
  { "points have no border at which a cut would show",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "points have no border at which it would show" ) },
  { "so little of the map is searched that closed records may have been taken out of it",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "much less of the map is searched than where the map is moved aside: "
                                               "records of cleared ground may have been taken out of it" ) },
  { "dates of map or evidence are not known",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "dates of the map, the finds or the search are not known" ) },
  { "no area given", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no area given" ) },
  { "positions are written too coarsely to check it",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "positions are written too coarsely to check it" ) },
  { "records end where searched ground begins",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "records end where searched ground begins" ) },
  { "hardly any record is at searched ground",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "hardly any record is at searched ground" ) },
  { "the map was made from the finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "records seem to be made from the finds" ) },
  { "finds stand at places of searched polygons or records, not where they lay",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "finds are at places of searched polygons or records, not where they lay" ) },
  { "searched ground and map are the same polygons",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "searched ground and map are the same polygons" ) },
  { "the searched ground was drawn about the finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the searched ground was drawn around the finds" ) },
  { "positions are coarser than the tolerance",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "positions are coarser than the tolerance" ) },
  { "finds are counted twice", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "finds are counted twice" ) },
  { "the evidence is selected", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the evidence is selected" ) },
  { "the ground was searched before the records were made",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the ground was searched before the records were made" ) },
  { "the area leaves out much of the evidence",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the area leaves out much of the evidence" ) } };

bool isBroken( const Assumption &assumption )
{
  return assumption.state == AssumptionState::Broken;
}

int rankOf( const Assumption &assumption )
{
  return isBroken( assumption ) ? 0 : assumption.state == AssumptionState::CannotBeChecked ? 1 : 2;
}

} // namespace

QString assumptionName( AssumptionCode code )
{
  return wordsOf( NAMES, toText( code ) );
}

QString assumptionStateText( const Assumption &assumption )
{
  switch ( assumption.state )
  {
  case AssumptionState::Holds:
    return Words::tr( "holds", "an assumption" );
  case AssumptionState::Broken:
    return assumption.isAssumed ? Words::tr( "broken, assumed all the same", "an assumption" )
                                : Words::tr( "broken", "an assumption" );
  case AssumptionState::CannotBeChecked:
    return Words::tr( "cannot be checked", "an assumption" );
  }
  return {};
}

QString assumptionMeaning( const Assumption &assumption )
{
  return wordsOf( MEANINGS, toText( assumption.code ) );
}

QString assumptionConsequence( const Assumption &assumption )
{
  if ( !isBroken( assumption ) )
    return {};
  if ( assumption.invalidates == InvalidatesNothing )
    return Words::tr( "All numbers are given." );
  const QString numbers = invalidatedText( assumption.invalidates );
  if ( assumption.isAssumed )
    return Words::tr( "Given all the same, because it is taken for granted: %1." ).arg( numbers );
  if ( assumption.isOfSomeRecords )
    return Words::tr( "Not given because of it, of the records concerned only: %1." ).arg( numbers );
  return Words::tr( "Not given because of it: %1." ).arg( numbers );
}

QString invalidatedText( std::uint16_t invalidates )
{
  QStringList names;
  for ( const std::string &text : invalidatedTexts( invalidates ) )
    names << wordsOf( NUMBERS, text );
  return names.join( Words::tr( "; ", "between the parts of a list" ) );
}

QString assumptionPhrase( const std::string &phrase )
{
  return wordsOf( PHRASES, phrase );
}

QString notGivenText( const Scorecard &card, const std::string &key )
{
  const char *reason = voidReasonFor( card, key );
  return reason ? Words::tr( "not given: %1" ).arg( assumptionPhrase( reason ) ) : QString();
}

std::vector<AssumptionRow> assumptionRows( const std::vector<Assumption> &assumptions, bool withRates )
{
  std::vector<AssumptionRow> rows;
  for ( const Assumption &assumption : assumptions )
  {
    AssumptionRow row;
    row.assumption = &assumption;
    row.name = assumptionName( assumption.code );
    row.state = assumptionStateText( assumption );
    row.result = assumptionResult( assumption, withRates );
    if ( isBroken( assumption ) )
      row.meaning = assumptionMeaning( assumption ) + QLatin1Char( '\n' ) + assumptionConsequence( assumption );
    rows.push_back( row );
  }
  std::stable_sort( rows.begin(), rows.end(),
                    []( const AssumptionRow &a, const AssumptionRow &b )
                    { return rankOf( *a.assumption ) < rankOf( *b.assumption ); } );
  return rows;
}

} // namespace minemap
