// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words/definitions.h"

#include <QCoreApplication>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

} // namespace

std::vector<Definition> definitions()
{
  return {
    { Words::tr( "Hit rate" ),
      Words::tr( "The share of the finds in searched ground that lie within the tolerance T of the map." ),
      Words::tr( "Of 1,240 finds in searched ground 508 lie within 25 m of a record: 41 percent." ),
      Words::tr( "Says nothing about ground that was not searched. A map that covers much ground hits much by chance "
                 "alone: read it beside the chance rate." ) },
    { Words::tr( "Interval of the hit rate" ),
      Words::tr(
        "If areas like this were searched again and again, about 95 of 100 such intervals would hold the rate. Finds "
        "of one cluster (a task, or finds near each other) tell less than as many finds apart, so it is wider than one "
        "that counts finds." ),
      Words::tr( "2,000 finds in 40 clusters, 25 percent hits: not 23 to 27 but about 18 to 33 percent." ),
      Words::tr( "Clusters are taken as independent of each other. Clusters of unequal size count as fewer. Under 8 "
                 "no interval is given, under 20 it is rough." ) },
    { Words::tr( "Chance rate" ),
      Words::tr( "The share of the searched ground that lies within T of the map: the chance that a point anywhere in "
                 "the searched ground is that close." ),
      Words::tr( "The ground within T of the records covers 9 of 100 hectares searched: 9 percent." ),
      Words::tr( "It is not what the map would score if it were moved at random." ) },
    { Words::tr( "Skill" ),
      Words::tr( "How far the hit rate lies above the chance rate: (hit rate − chance rate) ÷ (1 − chance rate). 0 is "
                 "chance, 1 is every find on the map." ),
      Words::tr( "Hit rate 0.75, chance rate 0.3: skill 0.64." ),
      Words::tr( "Not given where nearly all or nearly none of the searched ground is mapped, or with fewer than 8 "
                 "search tasks beyond the map, half of whose ground or more lies farther than T from it." ) },
    { Words::tr( "p-value" ),
      Words::tr( "How often a map that knows nothing of the mines would do as well relative to its own chance rate: "
                 "the map is shifted at random over "
                 "the area, finds and searched ground stay; and the finds' clusters are compared with the chance rate. "
                 "The larger of the two p-values counts." ),
      Words::tr( "Of 999 shifted maps 4 do as well, the clusters give 0.003: p is 0.005." ),
      Words::tr( "A small p-value says that map and mines are related, not that the map is good. It takes the search "
                 "as given." ) },
    { Words::tr( "Success area" ),
      Words::tr(
        "The hit rate at every tolerance at once: ½ is chance. With every find inside the mapped ground it is 1 "
        "less half the mapped share of the searched ground, the best that can be reached." ),
      Words::tr( "Searched ground of 100 m by 100 m, mapped up to 20 m, finds at 5, 10, 30 and 60 m: 0.725." ),
      Words::tr( "Blind to which tolerance matters for the work at hand." ) },
    { Words::tr( "Density ratio" ),
      Words::tr( "Finds per square metre of searched ground within T of the map over those beyond." ),
      Words::tr( "800 finds on 30 percent of the ground, 200 on the rest: 9.3." ),
      Words::tr( "Without an upper end: a tiny map with few finds beside it has a huge ratio." ) },
    { Words::tr( "Adjusted hit rate" ),
      Words::tr( "What the hit rate might be if mapped and other ground had been searched in the same share: each find "
                 "counts by one over the searched share of its kind of ground." ),
      Words::tr( "800 of 1,000 finds on the map; 80 percent of the mapped and 2 percent of the other ground searched: "
                 "not 80 but 9 percent." ),
      Words::tr( "A sensitivity value: the searched part of unmapped ground is no random sample of it. Needs an area "
                 "and search tasks." ) },
    { Words::tr( "Confirmation rate" ),
      Words::tr( "The share of the sufficiently searched records that finds confirm." ),
      Words::tr( "63 of 97 searched records held a mine: 65 percent." ),
      Words::tr( "Unconfirmed means searched in part and nothing found in the searched part; it is not evidence that "
                 "the ground is clear. Mines may have been moved, washed away or removed." ) },
    { Words::tr( "Tolerance curve" ), Words::tr( "Hit rate and chance rate at every tolerance, each with its band." ),
      Words::tr( "A quoted 25 percent is reached where the curve crosses 25 percent: at 38 m, say." ),
      Words::tr(
        "The bands hold at each tolerance by itself, not for the curve as a whole. Choose T before you look." ) },
    { Words::tr( "p-value, adjusted" ),
      Words::tr( "Of groups: corrected for how many groups were tested (Benjamini–Hochberg)." ),
      Words::tr(
        "Groups with an adjusted p-value of at most 0.05 are flagged. If this rule is used on many maps, about one in "
        "twenty of the groups it flags differ only by chance, on average; on a worthless map all do." ),
      Words::tr( "A displaced group may take finds from its neighbour." ) },
  };
}

} // namespace minemap
