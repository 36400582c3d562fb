// SPDX-License-Identifier: GPL-2.0-or-later
// The sentences of notes. They count with "…: 3", which needs no plural forms in any language.
#include "report/data_text.h"
#include "report/number_text.h"
#include "report/wording.h"
#include "report/words.h"

#include <cmath>

namespace minemap
{

namespace
{

// %1 is the count, %2 the note's value where that is a count too.
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
      "Dates that look like the Buddhist calendar and count as unknown: %1. If they are, set CALENDAR to buddhist." ) },
  { "dates_order_by_column",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates whose order of day and month was taken from other dates of the same field: %1." ) },
  { "dates_of_short_years",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "Dates with a year of two digits, read as a year from 1970 to the present one: %1." ) },
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
                                                                     "be read and counts as unknown: %1." ) },
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
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

} // namespace

QString noteText( const Note &note, bool withRates )
{
  QString sentence = wordsOf( NOTES, note.code );
  sentence.replace( QStringLiteral( "%1" ), countText( note.count ) );
  sentence.replace( QStringLiteral( "%2" ), countText( std::llround( note.value.value_or( 0 ) ) ) );
  if ( withRates && note.value && note.code == "finds_just_outside" )
    sentence +=
      QLatin1Char( ' ' ) + Words::tr( "If they counted, the hit rate would be %1." ).arg( percentText( *note.value ) );
  if ( !note.features.empty() )
    sentence += QLatin1Char( ' ' ) + Words::tr( "First features: %1." ).arg( dataInSentence( note.features ) );
  if ( !note.layer.empty() )
    sentence = Words::tr( "Layer %1: %2" ).arg( dataInSentence( note.layer ), sentence );
  return sentence;
}

} // namespace minemap
