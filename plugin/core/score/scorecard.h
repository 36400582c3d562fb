// SPDX-License-Identifier: GPL-2.0-or-later
// The one result type: what the algorithms, the report and the dock all show.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/evidence/evidence.h"
#include "core/score/metre_curve.h"
#include "core/score/score_parameters.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace minemap
{

//! A number that may be undefined; its reason stands in Scorecard::undefined under the number's name.
using OptionalNumber = std::optional<double>;

enum class FindClass : std::uint8_t
{
  Outside,
  NotSearched,
  Later,
  Inside,
  Near,
  Unmapped
};
enum class Verdict : std::uint8_t
{
  Confirmed,
  MinedNotJudged,
  Unconfirmed,
  NotJudged
};
enum class Severity : std::uint8_t
{
  Information,
  Warning,
  Alarm
};

//! The words of the contract: "inside", "mined_not_judged", "info" …
const char *toText( FindClass findClass );
const char *toText( Verdict verdict );
const char *toText( Severity severity );

//! What was found about one find.
struct ScoredFind
{
    FindClass findClass = FindClass::NotSearched;
    std::vector<int> records; //!< Those it is attributed to: containing it, else nearest within T.
    std::vector<int> inside;  //!< Every record that contains it, whole records where it lies outside the area.
    int record = -1;          //!< mm_record, the first of them by id; -1 beyond T of every record.
    OptionalNumber distance;  //!< To the nearest record, 0 inside, metres.
    OptionalNumber edge;      //!< Signed distance to the boundary of the record, negative inside, metres.
    OptionalNumber azimuth;   //!< To the nearest mapped point, degrees; null inside.
    std::string cluster;      //!< Empty for finds that are not scored.
    OptionalText group;       //!< Of the nearest record.
    bool hasGroup = false;
    bool isAfterSearch = false; //!< Found in ground reported searched before: an alarm.
};

//! What was found about one record.
struct ScoredRecord
{
    std::optional<Verdict> verdict; //!< Null outside the area or without geometry.
    OptionalNumber share;           //!< Searched share of its ground.
    int finds = 0;                  //!< Scored finds inside.
    int near = 0;                   //!< Confirming finds that are not inside.
    double mines = 0;               //!< Quantity over both.
    int other = 0;                  //!< Other finds and accidents inside.
    OptionalNumber distance;        //!< To the nearest scored find, 0 inside, metres.
    OptionalText searchTask;        //!< The SEARCH_TASK that searched most of its ground; null without one.
};

//! What was found about one accident; AccidentScore counts those in the area.
struct ScoredAccident
{
    bool isInArea = false;
    double distance = 0;            //!< To the nearest record, 0 inside, metres; infinite for a map without geometry.
    bool isAfterSearch = false;     //!< Inside ground reported searched before it happened: an alarm.
    bool isInUndatedSearch = false; //!< Inside searched ground where the order in time is not known.
    //! Of its record, chosen as that of a find; beyond T of every record that of the latest, if all are dated.
    DatePeriod mapDate;
};

struct HitRate
{
    bool isSearchedKnown = true; //!< False without a searched layer: then the counts mean nothing.
    OptionalNumber value, low, high;
    std::int64_t hits = 0;
    std::int64_t finds = 0; //!< Scored.
    std::int64_t clusters = 0;
    OptionalNumber effectiveN, byMine, all, chance, skill, pValue, successArea;
    OptionalNumber pAdjusted;             //!< Of groups: Benjamini–Hochberg over all of them.
    OptionalNumber densityRatio;          //!< Finds per searched m² within T over those beyond.
    const char *intervalReason = nullptr; //!< Why there is no interval, an English phrase.
    const char *pReason = nullptr;        //!< Why there is no p-value, an English phrase.
};

struct Confirmation
{
    bool isSearchedKnown = true; //!< False without a searched layer: then no record is judged.
    OptionalNumber value, low, high;
    std::int64_t confirmed = 0;
    std::int64_t judged = 0;
    std::int64_t records = 0; //!< Every feature of the map, also those without geometry.
    std::int64_t unconfirmed = 0, minedNotJudged = 0, notJudged = 0;
    const char *intervalReason = nullptr; //!< Why there is no interval, an English phrase.
};

//! Square metres.
struct Ground
{
    OptionalNumber area, searched, mapped, mappedSearched;
};

struct AccidentScore
{
    std::int64_t total = 0;
    std::int64_t hits = 0; //!< Within T of the map, searched or not.
    OptionalNumber value, low, high;
    std::int64_t afterSearch = 0;     //!< Inside ground reported searched before they happened.
    std::int64_t inUndatedSearch = 0; //!< Inside searched ground where the order in time is not known.
};

//! What the hit rate would be if mapped and other ground had been searched alike; a sensitivity value.
struct AdjustedHitRate
{
    OptionalNumber value, low, high, searchedInside, searchedOutside;
    const char *reason = nullptr;         //!< Why value is null, an English phrase.
    const char *intervalReason = nullptr; //!< Why low and high are null.
};

struct CurvePoint
{
    double tolerance = 0;
    OptionalNumber hit, hitLow, hitHigh, chance, chanceLow, chanceHigh;
};

struct GroupScore
{
    OptionalText name;
    Ground ground;
    HitRate hitRate;
    Confirmation confirmation;
    bool tooFew = false;
};

//! A counted observation. The renderers turn the code into a sentence.
struct Note
{
    std::string code;
    Severity severity = Severity::Information;
    std::int64_t count = 0;
    std::string layer;    //!< The layer it is about, empty when it is about the whole.
    std::string features; //!< The first few features concerned, as text; may be empty.
    OptionalNumber value; //!< A number the sentence needs, such as the rate if they counted.
};

struct InputDescription
{
    std::string role; //!< Parameter name: MAP, FINDS …
    std::string layer;
    std::string contentHash;
    std::string crs;
    std::int64_t features = 0, repaired = 0, refused = 0;
    std::string filter;
    std::string source; //!< Its file without folders, as qgis_process takes it; empty where it is in none.
};

struct CoordinateOperation
{
    std::string code; //!< "EPSG:15865", empty for a projection alone.
    std::string name;
    OptionalNumber accuracy; //!< Metres.
};

struct Scorecard
{
    std::vector<std::pair<std::string, std::string>> plugin; //!< Name and version of all that took part.
    std::vector<InputDescription> inputs;
    std::string workingCrs, ellipsoid;
    OptionalNumber distanceError; //!< Largest share by which the plane falsifies a distance at a record or find.
    std::vector<CoordinateOperation> operations;
    std::vector<std::pair<std::string, std::string>> parameters; //!< Name → JSON value, in the contract's order.
    Ground ground;
    HitRate hitRate;
    AdjustedHitRate adjusted;
    Confirmation confirmation;
    bool hasAccidents = false;
    AccidentScore accidents;
    std::string chanceMethod;           //!< "overlay" or "sample".
    OptionalNumber chanceStandardError; //!< Of sampled chance rates, at most.
    std::vector<CurvePoint> curve;
    const char *curveReason = nullptr;  //!< Why the curve has no band of the hit rate, an English phrase.
    const char *chanceReason = nullptr; //!< Why it has no band of chance.
    std::vector<GroupScore> groups;
    std::vector<Note> notes;
    bool toleranceChanged = false;
    bool fittedByHand = false;
    bool unknownDatumAllowed = false; //!< Leads summary and report when true.
    bool searchedKnown = false;
    bool tooFew = false;
    double tolerance = 25;
    std::vector<Assumption> assumptions; //!< In the order of ASSUMPTION_CODES; empty in a card that has none.
    std::int64_t findsTotal = 0;         //!< Usable finds, in the area or not, scored or not.
    std::int64_t findsAllConsidered = 0; //!< Denominator of hitRate.all.
    std::int64_t findsAllHits = 0;
    //! Key → reason, for every number that is null: "hit_rate.p_value" → "not computed".
    std::vector<std::pair<std::string, std::string>> undefined;
};

//! A scorecard and what it says of each find and record.
struct ScoreResult
{
    Scorecard card;
    std::vector<ScoredFind> finds;         //!< As Evidence::finds.
    std::vector<ScoredRecord> records;     //!< As MinefieldMap::records.
    std::vector<ScoredAccident> accidents; //!< As Evidence::accidents.
    //! The whole map's, then one for each of Scorecard::groups, or none of them where they are more than 2000
    //! (MOST_GROUP_CURVES). Empty unless ScoreParameters::wantsMetreCurves.
    std::vector<MetreCurve> metres;
};

} // namespace minemap
