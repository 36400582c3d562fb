// SPDX-License-Identifier: GPL-2.0-or-later
// The sentences of notes. They count with "…: 3", which needs no plural forms in any language.
#include "report/words/assumption_words.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"
#include "report/words/wording.h"
#include "report/words/words.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace minemap
{

namespace
{

// %1 is the count, %2 the note's value where that is a count too, %3 the names of features where they stand within.
constexpr Wording NOTES[] = {
  { "repaired", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Invalid geometries that were repaired: %1." ) },
  { "repaired_after_projection",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Geometries that became invalid by projection and were repaired: %1." ) },
  { "refused",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Geometries that could not be repaired and were left out: %1." ) },
  { "null_geometry", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features without geometry: %1." ) },
  { "empty_geometry", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features with an empty geometry: %1." ) },
  { "records_without_area",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Polygon records without area, judged by the ground within T: %1." ) },
  { "polygons_without_area",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Polygons without area, which hold no ground: %1." ) },
  { "duplicate_record_ids",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records that share their id with another record: %1." ) },
  { "null_record_ids",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records without an id, named after their geometry: %1." ) },
  { "duplicate_record_geometry",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records that share their geometry with another record: %1." ) },
  { "finds_outside_searched",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds outside searched ground, not scored: %1." ) },
  { "finds_just_outside",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds at most 10 m outside searched ground, not scored: %1." ) },
  { "finds_same_place", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                                           "Finds that share one coordinate with two or more others: %1. Such places "
                                           "are often a demolition site or the centre of a task." ) },
  { "finds_on_record_positions",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds at the very position of a point or corner of a record: %1. A "
                                               "position copied from the map confirms nothing." ) },
  { "multipoint_exploded",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Multipoint features, each of whose points counts as a find: %1." ) },
  { "quantity_excluded",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds left out because their quantity is zero or negative: %1." ) },
  { "dates_unreadable", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                                           "Features with a date that could not be read and counts as unknown: %1." ) },
  { "dates_order_unknown",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates that may have the day or the month first and count as unknown, because no other date of "
                       "the field shows the order: %1. Set DATE_ORDER to the order in which the field was written." ) },
  { "dates_order_contested",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates that may have the day or the month first and count as unknown, because other dates of "
                       "the layer show both orders: %1. Correct the field, so that it has one order." ) },
  { "dates_not_believed",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Dates that databases write for \"unknown\", or that lie before 1900 or "
                                               "after this year, and count as unknown: %1. Correct or empty them." ) },
  { "dates_look_solar_hijri",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Dates that look like the Solar Hijri calendar and count as unknown: "
                                               "%1. If they are, set CALENDAR to solar_hijri." ) },
  { "dates_look_buddhist",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Dates that look like the Buddhist calendar, or may be of it because their year has two digits in a Thai text, "
      "and "
      "count as unknown: %1. If they are, set CALENDAR to buddhist; if not, write years of four digits." ) },
  { "dates_guessed_by_gdal",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates that count as unknown, because GDAL guessed them from texts of a file that has the day "
                       "or the month first, and these texts cannot be read here: %1. Open the layer of that file "
                       "itself instead of a join, an expression or a virtual layer, or make a date field of it." ) },
  { "dates_exchanged_by_spreadsheet",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Dates that count as unknown, because a spreadsheet seems to have exchanged their day and month: %1. None of "
      "them "
      "has a day over 12, and all that remained texts have one. Correct the field from its source." ) },
  { "dates_order_by_column",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates whose order of day and month was taken from other dates of the same field: %1." ) },
  { "dates_of_short_years",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates with a year of two digits: %1. Years 70 to 99 were read as 1970 to 1999, lower ones as "
                       "2000 and after. Write years of four digits where that is wrong." ) },
  { "dates_are_years", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                                          "Dates read as whole years, because all of the field are 1 January: %1." ) },
  { "dates_of_day_numbers",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Numbers read as the days of a spreadsheet, counted from the end of 1899: %1." ) },
  { "dates_converted", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                                          "Dates of another calendar that were converted to the Gregorian one: %1." ) },
  { "dates_left_gregorian",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Dates with a Gregorian year that were not converted, although CALENDAR names another calendar: %1." ) },
  { "map_dates_unused",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates of records (MAP_DATE) that could not be used and count as unknown: %1 of %2. Mines laid "
                       "after these records count against the map, and ground searched before them counts as searched. "
                       "Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it." ) },
  { "laid_dates_unused",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Dates of laying (LAID_DATE) that could not be used and count as unknown: %1 of %2. Mines laid after a record "
      "was made count against the map. Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it." ) },
  { "find_dates_unused",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Dates of finding (FIND_DATE) that could not be used and count as unknown: %1 of %2. Mines found before a record "
      "was made may confirm it, and mines found in ground already reported as searched are not named. Correct the "
      "field, or set DATE_ORDER or CALENDAR where a note asks for it." ) },
  { "search_dates_unused",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Dates of search (SEARCH_DATE) that could not be used and count as unknown: %1 of %2. Whether accidents or finds "
      "came after the search is not known, and ground searched before a record was made counts as searched. Correct "
      "the field, or set DATE_ORDER or CALENDAR where a note asks for it." ) },
  { "accident_dates_unused",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates of accidents (ACCIDENT_DATE) that could not be used and count as unknown: %1 of %2. "
                       "Whether these accidents came after the ground was reported as searched is not known. Correct "
                       "the field, or set DATE_ORDER or CALENDAR where a note asks for it." ) },
  { "made_dates_unused",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Dates of making (MADE_DATE) that could not be used and count as unknown: %1 of %2. Mines made after a record "
      "are compared with it. Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it." ) },
  { "claimed_unreadable", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records whose number of mines claimed could not "
                                                                     "be read as one number and counts as unknown: "
                                                                     "%1." ) },
  { "claims_are_bounds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Records whose claim gives bounds and no single number (at least, at most, a range, about): %1. "
                       "They are held against both ends, and what rests on them is a range; \"about 50\" stands for 25 "
                       "to 100." ) },
  { "wrong_encoding",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Texts of claims or types that look like Cyrillic or Arabic letters read in a wrong encoding, so "
      "that none of them was read: %1. Set the encoding of the layer (Layer properties, Source, Data "
      "source encoding), or put a .cpg file that names it beside the Shapefile." ) },
  { "finds_said_no_mine",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Finds whose type (FIND_TYPE) says that there was no mine (none, nothing, scrap), not counted "
                       "as mines found: %1. If the word stands for a type that is not known, empty the field." ) },
  { "few_clusters",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Clusters of finds, too few for more than a rough interval of the hit rate: %1." ) },
  { "few_record_clusters",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Clusters of records, too few for more than a rough interval of the confirmation rate: %1." ) },
  { "search_kind_unknown",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Polygons of searched ground that look cancelled, reduced or surveyed "
                                               "without technical means: %1. They were counted as searched; set the "
                                               "field that tells the kind of search." ) },
  { "large_cluster",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Clusters that each hold over three tenths of the scored finds: %1." ) },
  { "assumed_against_evidence",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Assumptions that the data contradict and that are taken for granted all the same (ASSUME): "
                       "%1. The numbers that rest on them are given against the evidence." ) },
  { "no_record_judged",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Records of which none was searched enough to be judged: %1. Finds in searched ground: %2. If "
                       "searched records were taken from the map, a right map has a low hit rate, too: use the map as "
                       "it was before clearance." ) },
  { "accident_in_searched_ground",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Accidents or finds inside ground reported searched before they "
                                               "happened: %1, accidents among them: %2." ) },
  { "accident_in_searched_ground_undated",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Accidents inside searched ground where it is not known which came "
                                               "first, the accident or the search: %1." ) },
  { "searched_overlaps",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Ground that several polygons of searched ground report, counted once, "
                                               "square metres: %1." ) },
  { "curves_straightened", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Curved geometries read as short lines: %1." ) },
  { "unknown_datum_allowed",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the datum is not known well enough, so that positions may be wrong by "
                                               "hundreds of metres; used because that was allowed." ) },
  { "datum_shift_declared",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "the coordinate reference system declares its own shift to WGS 84 (%3). Its accuracy is not "
                       "published: ask who made the layer where the parameters come from." ) },
  { "operation_inaccurate",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "its positions are known to %2 m only, which is more than the tolerance: so accurate is the "
                       "transformation used, %3. Choose a better one in the project's transformations, or test the "
                       "others with diagnoseerror." ) },
  { "operation_doubtful",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "another published transformation of its coordinate reference system puts the layer %2 m "
                       "elsewhere. Used / other: %3. Choose the right one in the project's transformations, or test "
                       "them with diagnoseerror." ) },
  { "operation_grids_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Grid files that PROJ does not have here, so that published "
                                               "transformations which need them were not compared: %3." ) },
  { "misplaced_no_coordinates",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features at 0, 0 or with one coordinate 0, as if none had been "
                                               "entered, left out: %1. Enter their coordinates." ) },
  { "misplaced_swapped",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features whose X and Y seem to be swapped, unlike those of the others, "
                                               "left out: %1. Swap them back." ) },
  { "misplaced_sign",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features that seem to have a coordinate with the wrong sign (east for "
                                               "west, north for south), left out: %1. Correct it." ) },
  { "misplaced_digits",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features with a coordinate that seems to have a digit or decimal point "
                                               "too many, too few or in the wrong place, left out: %1. Correct it." ) },
  { "misplaced_unit",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features whose coordinates seem to be in another unit than those of "
                                               "the others (degrees, metres or feet), left out: %1. Convert them." ) },
  { "misplaced_zone",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features whose coordinates seem to be of another zone of the grid than "
                                               "those of the others, left out: %1. Convert them." ) },
  { "misplaced_nowhere",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features whose coordinates are no place on the Earth, as empty points "
                                               "of a File Geodatabase may be read, left out: %1. Correct them." ) },
  { "misplaced_outside_use",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Features outside the area of use of the layer's coordinate reference "
                       "system, where most others are inside, left out: %1. Correct them, or choose another "
                       "transformation." ) },
  { "misplaced_vertex",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features with one corner over 20 km away from both its neighbours, "
                                               "unlike any other, left out: %1. Correct it." ) },
  { "far_from_others", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                                          "Features over 1,000 km from most of their layer, or many at one coordinate "
                                          "over 300 km from it, used as they are: %1. Check their "
                                          "coordinates." ) },
  { "places_disagree",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "the layer lies in two places over 300 km apart, and one looks like the other with a mistake in "
                       "its coordinates (X and Y swapped, a wrong sign, digit, unit or zone). Which is right is not "
                       "known, so that nothing was left out; features in the smaller place: %1, all others: %2. "
                       "Correct what is wrong." ) },
  { "outside_area_of_use",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Layers outside the area of use of their transformation: %1." ) },
  { "wide_area",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records and finds over 500 km from the middle of the map, where "
                                               "distances are wrong by about a thousandth or more: %1." ) },
  { "few_groups_ground",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Groups without searched ground of their own, so that nothing is known of them: %1." ) },
  { "record_without_group",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records without a group, scored as a group of their own: %1." ) },
  { "group_may_take_finds",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "A displaced group may take finds from its neighbour, since a find "
                                               "belongs to the group of its nearest record; groups: %1." ) },
  { "records_overlap",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Ground claimed by several records, square metres: %1." ) },
  { "search_unknown",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Where was searched is unknown. If search followed the map, explanations look better than they "
                       "are." ) },
  { "reference_points_unused",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Reference points without a record, not used: %1." ) },
  { "aliased",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Recorded mines stand closer to each other than twice the gate, so that "
                                               "distances of pairs cannot exceed about half their spacing; recorded "
                                               "mines: %1." ) },
  { "matched_without_search",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Where was searched is unknown: all finds and recorded mines may be "
                                               "matched, and a mine without a find says nothing." ) },
  { "reference_ids_unpaired",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Reference points whose id is missing, stands more than once in both layers or has no partner, not used: %1." ) },
  { "rows_as_clusters",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Intervals of position errors take the rows of the map as clusters, because all pairs are of "
      "one. What all rows share, such as a wrong reference point, then counts as displacement and not "
      "as doubt: the intervals hold for these minefields alone. Lists of statistics concerned: %1." ) },
  { "type_dictionary_unread",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Lines of the dictionary of types that are not of the form \"spelling = model, class\": %1." ) },
  { "old_crs_elsewhere",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Coordinate reference systems of OLD_CRS whose area of use does not meet the finds: %3." ) },
  { "old_crs_without_operation",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Coordinate reference systems of OLD_CRS from which no published "
                                               "transformation moves anything, not tested: %3." ) },
  { "causes_without_references",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Causes asked for that need reference points of the records "
                                               "(REFERENCE_POINTS), not tested: %3." ) },
  { "causes_without_dates",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Causes asked for that need dates of the records (MAP_DATE), not tested: %3." ) },
  { "causes_without_operations",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Causes asked for that cannot have been at work here, because PROJ "
                                               "knows no transformation or grid for them, not tested: %3." ) },
  { "grids_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Grid files that PROJ does not have here, so that operations which need "
                                               "them were not tested: %1." ) },
  { "counted_near_records",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Mines counted for a record that lie near it and not inside it: %1 of "
                                               "%2. The searched share of a record is that of its own ground, so that "
                                               "on a displaced map ratios of found to expected are too high." ) },
  { "counted_for_one_record",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Mines that lie on several records and count for the one whose id comes "
                                               "first: %1 of %2. The other records may hold more mines than are "
                                               "counted for them." ) },
  { "outside_plane",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features too far from the others to be measured, left out: %1." ) },
  // Of missing values and of what is left out %2 is of how many.
  { "records_left_out",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Records without a usable place: %1 of %2. No number here says anything about them." ) },
  { "finds_later",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Finds that were laid after the date of their record, by the dates given, and are "
                       "left out of every rate: %1 of %2." ) },
  { "finds_left_out",
    QT_TRANSLATE_NOOP(
      "MinefieldMapAccuracy",
      "Finds without a usable place or quantity: %1 of %2. No number here says anything about them." ) },
  { "accidents_left_out",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Accidents without a usable place: %1 of %2. Whether they happened on "
                                               "the map or in ground reported searched is not known." ) },
  { "searched_left_out",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Polygons of searched ground without a usable place: %1 of %2. That "
                                               "ground is taken as not searched." ) },
  { "search_kinds_unmet",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Words of SEARCH_COUNTS that no polygon of searched ground has: %1. "
                                               "Check their spelling: ground that was searched may be missing." ) },
  { "search_kinds_left_out",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Polygons that are taken as not searched, because their kind of search "
                                               "is not among SEARCH_COUNTS: %1." ) },
  { "map_dates_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Records without a date: %1 of %2. Mines laid after them are held "
                                               "against the map, and ground searched before them counts." ) },
  { "quantities_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds without a quantity: %1 of %2. They count as one item each." ) },
  { "laid_dates_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Finds without a date before which they cannot have been laid: %1 of %2. They are held against "
                       "the map even if they were laid after it was made." ) },
  { "find_dates_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds without a date on which they were found: %1 of %2. Whether they "
                                               "lay in ground that had been reported searched is not known." ) },
  { "find_tasks_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Finds without a clearance task: %1 of %2. They are grouped by their "
                                               "distance from each other instead." ) },
  { "search_dates_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Polygons of searched ground without a date: %1 of %2. Whether a record "
                                               "or an accident came before or after the search is not known there." ) },
  { "search_tasks_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Polygons of searched ground without a task: %1 of %2." ) },
  { "accident_dates_missing",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Accidents without a date: %1 of %2. Whether their ground had been "
                                               "reported searched before is not known." ) },
};

//! Notes whose features are values of a field or words of a parameter.
constexpr const char *NOTES_OF_VALUES[] = { "search_kinds_unmet", "search_kinds_left_out" };

//! Notes that say how little stands behind the numbers, or that words were not met.
constexpr const char *LEADING_NOTES[] = { "records_left_out",       "finds_left_out",       "accidents_left_out",
                                          "searched_left_out",      "search_kinds_unmet",   "map_dates_missing",
                                          "quantities_missing",     "laid_dates_missing",   "find_dates_missing",
                                          "find_tasks_missing",     "search_dates_missing", "search_tasks_missing",
                                          "accident_dates_missing", "no_record_judged",     "finds_said_no_mine" };

template <std::size_t Size>
bool isAmong( const char *const ( &codes )[Size], const Note &note )
{
  return std::any_of( std::begin( codes ), std::end( codes ), [&]( const char *code ) { return note.code == code; } );
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

} // namespace

bool leadsSummary( const Note &note )
{
  constexpr double TENTH = 0.1;
  if ( note.code == "finds_later" )
    return note.value && static_cast<double>( note.count ) >= TENTH * *note.value;
  if ( assumptionCode( note.code ) )
    return true;
  return note.severity == Severity::Alarm || isAmong( LEADING_NOTES, note ) ||
         ( note.code == "search_kinds_left_out" && note.severity == Severity::Warning );
}

std::vector<std::string> noteCodes()
{
  std::vector<std::string> codes;
  for ( const Wording &note : NOTES )
    codes.emplace_back( note.code );
  return codes;
}

QString noteText( const Note &note, bool withRates )
{
  const std::optional<AssumptionCode> assumption = assumptionCode( note.code );
  const bool isSelection = assumption == AssumptionCode::EvidenceSelected;
  QString sentence = assumption ? brokenAssumptionText( *assumption, note.count, note.value,
                                                        isSelection ? note.features : std::string() )
                                : wordsOf( NOTES, note.code );
  sentence.replace( QStringLiteral( "%1" ), countText( note.count ) );
  sentence.replace( QStringLiteral( "%2" ), countText( std::llround( note.value.value_or( 0 ) ) ) );
  if ( withRates && note.value && note.code == "finds_just_outside" )
    sentence +=
      QLatin1Char( ' ' ) + Words::tr( "If they counted, the hit rate would be %1." ).arg( percentText( *note.value ) );
  const QString features = isSelection ? QString() : dataInSentence( note.features );
  const bool isNamed = sentence.contains( QStringLiteral( "%3" ) );
  sentence.replace( QStringLiteral( "%3" ), features.isEmpty() ? Words::tr( "not named here" ) : features );
  if ( !features.isEmpty() && !isNamed )
    sentence += QLatin1Char( ' ' ) +
                ( isAmong( NOTES_OF_VALUES, note ) ? Words::tr( "They are: %1." ) : Words::tr( "First features: %1." ) )
                  .arg( features );
  if ( !note.layer.empty() )
    sentence = Words::tr( "Layer %1: %2" ).arg( dataInSentence( note.layer ), sentence );
  return sentence;
}

} // namespace minemap
