// SPDX-License-Identifier: GPL-2.0-or-later
// What a diagnosis says, in English; shown translated.
#pragma once

namespace minemap
{

//! Reasons of a verdict, English phrases.
namespace why
{
constexpr const char *FITS =
  "corrected so, the map meets far more finds than chance would give, also in records held out";
constexpr const char *FITS_AS_WELL = "fits the evidence about as well as the best explanation";
constexpr const char *WITHIN_ERROR = "lies within the error of the recovered shift";
constexpr const char *CAUSE_FITS =
  "corrected so, the map meets far more finds than chance would give, and its records agree";
constexpr const char *NO_BETTER_THAN_CHANCE = "the finds it would meet may be chance, after all that was tried";
constexpr const char *MANY_GROUPS = "among so many groups one may look like this by chance";
constexpr const char *FLAT = "shifts over a wide range fit equally, so that none of them can be told";
constexpr const char *NOT_HELD_OUT = "the gain rests on too few records";
constexpr const char *OTHER_FITS_BETTER = "another explanation fits the evidence better";
constexpr const char *TOO_WEAK = "fits better than the others, but the evidence is too weak to exclude chance";
constexpr const char *IMPOSSIBLE = "the mistake cannot have been made in these coordinates";
constexpr const char *TOO_SMALL = "the displacement it predicts is too small to be told from none";
constexpr const char *TOO_FEW_RECORDS = "too few records meet finds to tell a shift";
constexpr const char *TOO_FEW_FINDS = "too few finds";
constexpr const char *IN_PLACE = "the map lies where the finds are";
constexpr const char *NOT_IN_PLACE = "the finds that the map meets as it lies may be chance";
constexpr const char *BEATEN = "an explanation of the displacement fits better";
constexpr const char *FEW_MET =
  "corrected so, the map would meet under 10 finds, or there are under 8 clusters of finds";
constexpr const char *NOT_BEYOND_CHANCE = "the map so corrected does not do better than chance";
constexpr const char *EXPLAINS_PART =
  "explains a part alone: each record moved a little for itself would meet many more finds";
constexpr const char *NOT_TOLD_APART = "another explanation that contradicts it fits as well";
constexpr const char *OUTSIDE_ERROR = "lies outside the error of the recovered shift and of its own transformation";
constexpr const char *SIMPLER_DOES = "a shift alone does as well in records held out";
constexpr const char *KNOWN_DOES = "a known mistake does as well, without a number that is fitted";
} // namespace why

//! Outcomes of a diagnosis, English phrases.
namespace finding
{
constexpr const char *CAUSE = "a known mistake explains the displacement";
constexpr const char *SOME = "a known mistake was made in some of the records; the others lie right, or are not known";
constexpr const char *SHIFT = "a shift explains the displacement; no known mistake is supported";
constexpr const char *UNEVEN =
  "the map was georeferenced unevenly: by how much it is displaced changes from place to place";
constexpr const char *IN_PLACE = "no error to explain: the map lies where the finds are";
constexpr const char *GROUPS_DIFFER = "taken together the records lie where the finds are, but not in every group";
constexpr const char *NOTHING = "nothing that was tested explains the error";
constexpr const char *TOO_WEAK = "something may explain the displacement, but the evidence is too weak to say so";
constexpr const char *PART = "something explains a part of the displacement, but not all of it";
constexpr const char *NOT_TOLD_APART =
  "explanations that contradict each other fit as well as each other: they cannot be told apart";
constexpr const char *CANNOT_TELL = "too little evidence to tell";
constexpr const char *NOT_WHAT_IT_IS_TAKEN_FOR =
  "nothing is explained, because map or evidence are not what a diagnosis takes them for";
} // namespace finding

} // namespace minemap
