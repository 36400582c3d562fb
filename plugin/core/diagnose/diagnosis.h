// SPDX-License-Identifier: GPL-2.0-or-later
// What a diagnosis needs and what it finds: why a map is wrong, as plain data.
#pragma once

#include "core/cause/cause_catalogue.h"
#include "core/cause/cause_operator.h"
#include "core/evidence/evidence.h"
#include "core/geometry/local_plane.h"
#include "core/score/scorecard.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! A record as the diagnosis needs it: also where a mistake of reading its coordinates can be undone.
struct DiagnosedRecord
{
    std::string id;
    std::string normalForm; //!< Breaks ties between equal ids.
    OptionalText group;
    int layer = 0; //!< Which of DiagnosisInput::sourceCrs.
    Shape source;  //!< Coordinates as the layer holds them.
    Shape shown;   //!< In the plane; empty where the coordinates cannot be projected.
    RecordFacts facts;
};

struct DiagnosisInput
{
    std::vector<DiagnosedRecord> records;
    std::vector<std::string> sourceCrs; //!< Of each layer of the map.
    std::vector<Point> finds;           //!< Those that count: in searched ground, not laid later.
    bool searchedIsKnown = false;
    std::vector<Shape> searched;
    std::vector<Assumption> assumptions; //!< Of map and evidence; a broken one may leave nothing to explain.
    const LocalPlane *plane = nullptr;   //!< Centred on the finds, which lie where they lie.
};

struct DiagnosisParameters
{
    double tolerance = 25;      //!< T, metres.
    double maximumShift = 3000; //!< Metres.
    int nullRuns = 199;
    double clusterDistance = 100; //!< Rows and mines so near to each other were drawn together. Metres.
    std::uint64_t seed = 1;
    int threads = 0;
};

enum class ExplanationVerdict
{
  Supported,
  NotRejected,
  NotIdentifiable,
  Rejected
};

//! One thing that may have displaced a map, and how it stands up to the evidence.
struct Explanation
{
    CauseRecipe recipe;
    std::string detail; //!< Operation or angle, in words of the catalogue.
    std::string datum;  //!< Causes of one datum are judged together; empty for others.
    //! Mean correction of the records (truth − map), metres.
    Point correction;
    OptionalNumber length; //!< Mean of the lengths of the corrections, which need not point the same way.
    OptionalNumber hitBefore, hitAfter;
    OptionalNumber hitCrossValidated; //!< With each record corrected by what the others say; of fitted ones.
    OptionalNumber gain;              //!< In standard deviations of chance.
    double fit = 0;                   //!< Finds met at close range, for the order of explanations of one verdict.
    OptionalNumber p;
    ExplanationVerdict verdict = ExplanationVerdict::Rejected;
    const char *why = "";       //!< An English phrase.
    std::size_t impossible = 0; //!< Records for which the mistake cannot have been made.
};

//! A shift recovered from the evidence, without a cause.
struct RecoveredShift
{
    Point correction;                                           //!< Truth − map, metres.
    double varianceEast = 0, covariance = 0, varianceNorth = 0; //!< Square metres.
    double ellipseFactor = 0; //!< Squared length of the half axes of the 95 % ellipse per unit of variance.
    double p = 1;
    bool isFlat = false;   //!< Shifts over more than was looked at fit equally: the ellipse would be too small.
    bool stands = false;   //!< Supported or not rejected: only then is it more than the best of chance.
    std::size_t units = 0; //!< Records, or fields of rows and mines, that met finds.

    struct Rival
    {
        Point correction;
        double ratio = 0; //!< Its gain as a share of the best one's.
    };

    std::vector<Rival> rivals; //!< Other shifts, over 60 m away, with over two thirds of the gain.
};

//! Where a search would tell apart what the evidence cannot.
struct DecidingSurvey
{
    std::vector<std::string> records; //!< Ids, the most telling first, three at most.
    //! Positions among the explanations: the records are where the first puts them, or where the second does. Without a
    //! first there is none to test; without a second it is the map as it lies.
    std::optional<std::size_t> first, second;
};

//! The diagnosis of all records, or of those of one group.
struct ScopeDiagnosis
{
    bool isAll = true;
    OptionalText group;
    std::size_t records = 0, recordsUsed = 0, units = 0, finds = 0;
    std::vector<Explanation> explanations; //!< Best first.
    std::optional<RecoveredShift> shift;
    std::optional<DecidingSurvey> survey; //!< Nothing where an explanation is supported, or where no search would help.
    const char *finding = "";             //!< The outcome in an English phrase.
    //! Chance that the best of all causes and shifts gains as much; groups are adjusted for their number by it.
    OptionalNumber p;

    //! The explanation that is supported and stands first; null when there is none.
    const Explanation *best() const;
};

struct Diagnosis
{
    std::vector<ScopeDiagnosis> scopes; //!< All, then the groups.
    //! Groups whose recovered shifts agree within their errors: positions in scopes.
    std::vector<std::vector<std::size_t>> sharedShifts;
    std::vector<std::string> missingGrids;
    const char *unexplainedWhy = nullptr; //!< An English phrase: what is broken, so that nothing was tested.
};

} // namespace minemap
