// SPDX-License-Identifier: GPL-2.0-or-later
// The verdict on each explanation (methods.md 2.5).
#pragma once

#include "core/diagnose/diagnosis.h"
#include "core/diagnose/diagnosis_phrases.h"

#include <vector>

namespace minemap
{

//! Level of all tests here.
constexpr double SIGNIFICANT = 0.05;

//! Of a place, from drawing and locating: with half the width of a field it sets what a turn must exceed. Metres.
constexpr double PLACE_ERROR = 4;

//! Corrections that differ by less move all units by the same, metres.
constexpr double CONSTANT = 2;

//! What stands for the accuracy of a transformation where nobody knows it, as in registries. Metres.
constexpr double UNKNOWN_ACCURACY = 999;

//! An explanation that fits as well as any is not rejected for want of evidence below this p.
constexpr double CONCEIVABLE = 0.25;

//! Fewer records, or fields of rows and mines, tell neither a mistake from chance nor chance from a mistake.
constexpr std::size_t FEWEST_UNITS = 3;

//! What the votes say of one cause, that of the proposal at the same position.
struct CauseEvidence
{
    std::size_t units = 0, impossible = 0;
    bool isConstant = false; //!< All units move by the same.
    Point correction;        //!< Mean over the units.
    double meanLength = 0;   //!< Of the corrections.
    double medianLength = 0;
    double accuracy = 0;                //!< Of its transformation, as published, metres; of others 0.
    std::vector<float> base, corrected; //!< √Σψ of each unit.
    double gain = 0;                    //!< Standardised.
    double p = 1;
};

//! What all causes of a scope are held against.
struct Yardstick
{
    bool hasEnoughFinds = false;
    bool canShowShift = false;           //!< Enough units meet finds.
    double halfWidth = 0;                //!< Median of the units, metres.
    std::optional<RecoveredShift> shift; //!< Set when a best shift could be found, significant or not.
    bool shiftIsSupported = false;
    bool shiftStands = false; //!< It is supported or not rejected.
    //! Something else meets clearly more finds than the shift: then what lies near the shift proves nothing.
    bool shiftIsBeaten = false;
    std::vector<float> bestVotes; //!< √Σψ of each unit under the best explanation.
};

double sumOf( const std::vector<float> &values );

//! Mean of \a gains less the width of a 90 % interval (Student's t); −∞ for fewer than two.
double lowerGain( const std::vector<double> &gains );

/**
 * The chance that the largest of \a tries searches like those whose \a maxima are given reaches \a gain: the tail of a
 * Gumbel distribution with their mean and spread (largest values of many tend to it), times \a tries.
 */
double chanceOfMaximum( double gain, const std::vector<double> &maxima, std::size_t tries );

/**
 * True when \a votes, √Σψ of each unit, are not clearly fewer than the best: unit by unit, by lowerGain(), and by
 * RELEVANT of the best at least. Where records are many and rows regular the slightest difference is significant.
 */
bool fitsAsWell( const std::vector<float> &votes, const Yardstick &yardstick );

/**
 * Squared half axis of the 95 % ellipse per unit of variance, for a shift that rests on \a units:
 * 2 (n − 1) / (n − 2) · F₀.₉₅(2, n − 2) (Hotelling), which tends to χ²₂ = 5.99.
 */
double ellipseFactor( double units );

//! Share of the votes by which an explanation must be behind to be worse.
constexpr double RELEVANT = 0.1;

//! Of what two things meet, or shifts that change from place to place, a single explanation may meet so much: with more
//! it is enough.
constexpr double ENOUGH = 0.8;

/**
 * True when a correction lies in the 95 % ellipse of \a shift, once it is moved towards it by as much as its own error
 * allows, \a error metres.
 */
bool isWithin( const RecoveredShift &shift, const Point &correction, double error );

//! (t̂ − t)ᵀ Σ⁻¹ (t̂ − t) as a share of its 95 % limit.
double relativeDistance( const RecoveredShift &shift, const Point &correction );

struct Judgement
{
    ExplanationVerdict verdict = ExplanationVerdict::Rejected;
    const char *why = "";
};

Judgement judgeCause( const CauseEvidence &cause, const Yardstick &yardstick, bool actsAboutReference );

//! \param heldOut per unit that meets finds, votes when corrected by what the others say less votes as it lies.
Judgement judgeShift( const std::vector<double> &heldOut, const Yardstick &yardstick );

//! True where \a recipe measures most of so many \a records from points of others, and several from the same. Who
//! mixes points up mixes them up for some, or gives each the next; with so much to choose from chance finds finds.
bool pointsRepeat( const CauseRecipe &recipe, std::size_t records );

} // namespace minemap
