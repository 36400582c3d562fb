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
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features outside the area of use of the layer's coordinate reference "
                                               "system, where most others are inside, left out: %1. Correct them." ) },
  { "misplaced_vertex",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features with one corner over 300 km away from all others, left out: "
                                               "%1. Correct it." ) },
  { "far_from_others",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Features over 1,000 km from most of their layer, used as they are: %1. "
                                               "Check their coordinates." ) },
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
  const QString features = dataInSentence( note.features );
  const bool isNamed = sentence.contains( QStringLiteral( "%3" ) );
  sentence.replace( QStringLiteral( "%3" ), features );
  if ( !features.isEmpty() && !isNamed )
    sentence += QLatin1Char( ' ' ) + Words::tr( "First features: %1." ).arg( features );
  if ( !note.layer.empty() )
    sentence = Words::tr( "Layer %1: %2" ).arg( dataInSentence( note.layer ), sentence );
  return sentence;
}

} // namespace minemap
