// SPDX-License-Identifier: GPL-2.0-or-later
// The diagnosis of one set of records: the whole map or a group.
#pragma once

#include "core/diagnose/corrected_map.h"
#include "core/diagnose/corrected_units.h"
#include "core/diagnose/gain_field.h"
#include "core/diagnose/judgement.h"
#include "core/diagnose/local_votes.h"
#include "core/diagnose/turned_shift.h"

#include <functional>
#include <memory>
#include <vector>

namespace minemap
{

/**
 * Tests all proposals, then a free shift, then turns and scale, on the same evidence.
 *
 * At most MOST_UNITS units enter, half as many where there are reference points, drawn by the seed.
 */
class ScopeDiagnoser
{
  public:
    static constexpr std::size_t MOST_UNITS = 2000;
    //! Fewer finds say nothing.
    static constexpr std::size_t FEWEST_FINDS = 10;

    //! \param freeFinds those of \a finds that no record of the map meets where it is shown.
    ScopeDiagnoser( const DiagnosisInput &input, const DiagnosisParameters &parameters,
                    const std::vector<CauseProposal> &proposals, const FindIndex &finds, const FindIndex &freeFinds,
                    const NullDisplacements &null );

    //! False: mistakes in some of the records only, and shifts that change, are not looked for, as where some of the
    //! records are groups, each diagnosed for itself.
    void setMixing( bool isMixing ) { mIsMixing = isMixing; }

    //! The finds that belong to records of a scope that lie as \a shapes do.
    using FindsOf = std::function<std::vector<Point>( const std::vector<Shape> &shapes )>;

    /**
     * \param records positions of the records in scope, in canonical order, \param places the finds whose hit rate is
     * given, and \param findsOf those that belong to the records as the best explanation puts them, too. Progress goes
     * from \a from to \a to percent.
     */
    ScopeDiagnosis diagnose( const std::vector<std::size_t> &records, const std::vector<Point> &places,
                             const FindsOf &findsOf, Progress &progress, double from, double to );

  private:
    void chooseUnits( const std::vector<std::size_t> &records );
    void correctUnits( Progress &progress );
    //! Where \a runner puts the units.
    std::vector<CorrectedUnit> correctedBy( const RecipeRunner &runner, const Progress &progress ) const;
    //! How far and how many, without votes.
    //! \param movedOnly leaves out units that do not move, in which the mistake was not made.
    CauseEvidence extentOf( const std::vector<CorrectedUnit> &corrected, bool movedOnly ) const;
    //! Of MinutesAsSeconds: which reading of each record meets more finds becomes part of the recipe.
    void chooseReadings( const std::vector<std::size_t> &records, Progress &progress );
    //! Of causes with one free number about reference points one is left, its number fitted.
    void fitBearings( Progress &progress );
    void fitBearing( Cause cause, Progress &progress );
    //! The value near that of \a start, \a step apart from its neighbours, with which the units meet the most finds;
    //! those of fold \a without do not count.
    CauseRecipe fittedBearing( const CauseRecipe &start, double step, std::size_t without,
                               const Progress &progress ) const;
    //! Makes \a recipe that of cause \a number.
    void replaceRecipe( std::size_t number, const CauseRecipe &recipe, const Progress &progress );
    std::string bearingDetail( const CauseRecipe &recipe, double error ) const;
    ScopeVotes::Settings settings() const;
    void weighCauses();
    //! Standardises the gains of all causes by null \a null and keeps the largest gain of each of its runs.
    void weigh( std::size_t null );
    //! Whether the units agree in the direction of a cause's corrections, for all causes at once.
    void compareDirections();
    //! Of each cause, the chance that the units which it helps would gain as much were they displaced, or corrected in
    //! directions of their own.
    std::vector<double> chancesOfParts() const;
    //! Where one mistake, made in some of the records, meets far more finds than any made in all, it is said of those.
    void chooseMixture( const std::vector<std::size_t> &records, const Progress &progress );
    //! Where no mistake explains all, two in a row: one of the whole map, one about reference points.
    void tryTwo( const std::vector<std::size_t> &records, Progress &progress );

    //! Two that were made one after the other.
    struct Pair
    {
        std::size_t first = 0; //!< Which is undone first: positions in mProposals.
        std::size_t second = 0;
        double votes = 0;
    };

    //! Each of the likely() ones with each of the other kind, in either order; what meets the most finds first.
    std::vector<Pair> pairs( const Progress &progress ) const;
    //! Those of a sample of the units.
    std::vector<DiagnosedRecord> someRecords() const;
    //! Of mistakes about reference points, or of the others, those that meet the most finds: positions in mProposals.
    std::vector<std::size_t> likely( bool isAboutReference ) const;
    //! The chance that units moved as far as \a corrections say (of each unit, by what the others say), but each
    //! neighbourhood in a direction of its own, would meet as much.
    double directionChance( const std::vector<Point> &corrections, Progress &progress ) const;
    void recoverShift( Progress &progress );
    void holdOut( Progress &progress );
    //! What meets the most finds, of causes and shift.
    void setYardstick();
    void compareShift();
    //! True when \a fit moves most units farther from where the shift puts them than half a field's width and the error
    //! of a place: what moves them less would be told from the shift by luck.
    bool movesApart( const SimilarityFit &fit ) const;
    //! By which \a fit moves the units, their mean, metres.
    double meanMove( const SimilarityFit &fit ) const;
    void tryTurns( Progress &progress );
    void judge( Progress &progress );
    //! What was made in some legs explains nothing where the same made in others does as well, but for its size.
    void doubtLegs();
    //! A number that is fitted explains nothing where a known mistake does as well.
    void dropNeedlessFits();
    void addNone( const std::vector<std::size_t> &records, const Progress &progress );
    //! True where units that lie as \a stamps meet nearly what they would meet if each were moved for itself.
    bool isWhole( const std::vector<RecordStamp> &stamps, const Progress &progress ) const;
    //! True where a mistake whose displacement is too small to be told meets far more finds than the map as it lies:
    //! nothing is explained, but nobody may say that the map lies right.
    bool isBeatenBySmallCause() const;
    //! Why the score of \a shapes, of which \a others may have been chosen, does not bear out that the records lie so;
    //! null when it does.
    const char *scoreAgainst( const std::vector<Shape> &shapes, const std::vector<Shape> &others,
                              const Progress &progress ) const;
    void addShift();
    void choosePlaces( const std::vector<std::size_t> &records, const std::vector<Point> &places,
                       const FindsOf &findsOf, const Progress &progress );
    void addHits( const std::vector<std::size_t> &records, Progress &progress );
    //! What of \a records is left where \a runner undoes a mistake, in the plane; empty shapes where it cannot.
    std::vector<Shape> corrected( const std::vector<std::size_t> &records, const RecipeRunner &runner,
                                  const Progress &progress ) const;
    //! As they lie.
    std::vector<Shape> shown( const std::vector<std::size_t> &records ) const;
    //! Each record moved by the correction of its unit, of \a corrections; those of no unit by the shift of all.
    std::vector<Shape> movedUnits( const std::vector<std::size_t> &records,
                                   const std::vector<Point> &corrections ) const;
    //! Where nothing explains all, shifts that change slowly from place to place, each unit moved by what those around
    //! it say.
    void tryUneven( const std::vector<std::size_t> &records, Progress &progress );
    //! Each record shifted by what the others say.
    std::vector<Shape> crossValidated( const std::vector<std::size_t> &records ) const;
    //! Takes back what the score of the corrected map does not bear out, and what cannot be told apart.
    void confirm( const std::vector<std::size_t> &records, Progress &progress );
    //! Why the correction of explanation \a number is not borne out; null when it is.
    const char *refutation( std::size_t number, const std::vector<std::size_t> &records,
                            const Progress &progress ) const;
    //! A sample of the units as explanation \a number corrects them, empty where it cannot; the same for each number.
    std::vector<Shape> correctedUnits( std::size_t number ) const;
    //! The records as explanation \a number corrects them, of a known mistake without those units without which another
    //! would have been chosen.
    std::vector<Shape> heldOut( std::size_t number, const std::vector<std::size_t> &records,
                                const Progress &progress ) const;
    //! Where explanation \a number would have put records had the evidence not chosen between its readings, or between
    //! the records in which the mistake was made and the others.
    std::vector<Shape> otherChoices( std::size_t number, const std::vector<std::size_t> &records ) const;
    //! Supported known mistakes that meet far fewer finds than another are not.
    void dropBeaten();
    //! Supported ones that contradict each other are not.
    void separate();
    void sort();
    //! The chance that the best of causes and shifts gains as much, by null \a null.
    double rankOf( std::size_t null, double gain ) const;
    //! The gain of the best shift by null \a null, and the larger of its chances by all nulls.
    double bestGain( std::size_t null ) const;
    double chanceOfBest() const;
    //! A shift of the plane as metres true east and north where the records are.
    Point trueShift( const Point &shift ) const;
    //! Σψ at close range of each cause, in which operations of one datum differ.
    std::vector<double> closeFits( Progress &progress ) const;
    //! Tries a fit with more parameters than \a simpler, which it replaces. \returns true when it is better.
    bool addTurned( SimilarityFit &start, Cause cause, double p, std::vector<float> &simpler, Progress &progress );

    //! Of the null that says where the best shift lies.
    const GainField &field() const { return *mFields.front(); }

    CauseRecipe shiftRecipe( const SimilarityFit &fit, Cause cause ) const;
    Point foldShift( std::size_t fold ) const;

    const DiagnosisInput &mInput;
    const DiagnosisParameters &mParameters;
    const std::vector<CauseProposal> &mProposals;
    const FindIndex &mFinds, &mFreeFinds;
    const NullDisplacements &mNull;
    //! Of each proposal; PROJ takes long to make them.
    std::vector<std::shared_ptr<const RecipeRunner>> mRunners;

    std::vector<CauseProposal> mTested;                              //!< In this scope, with what was fitted.
    std::vector<std::shared_ptr<const RecipeRunner>> mTestedRunners; //!< In the same order.
    std::vector<MapUnit> mUnits;
    std::vector<std::uint64_t> mStreams;
    std::vector<std::vector<CorrectedUnit>> mCorrected; //!< Of each tested cause.
    std::vector<CauseEvidence> mCauses;                 //!< In the same order.
    std::vector<double> mPartChances;                   //!< In the same order: chancesOfParts().
    std::unique_ptr<ScopeVotes> mVotes;
    std::vector<std::unique_ptr<GainField>> mFields; //!< Of each null that says something, at least one.
    std::unique_ptr<LocalVotes> mLocal;
    std::vector<std::vector<double>> mNullMaxima; //!< Of each null, the largest gain of each run.
    std::vector<std::vector<double>> mGains;      //!< Of each null, the gains of the causes.
    std::vector<Point> mFoldShifts;
    std::vector<double> mHeldOut; //!< Gain of each unit that meets finds, moved by what the others say.
    std::vector<float> mHeldOutVotes;
    Yardstick mYardstick;
    std::vector<Point> mUneven; //!< Of each unit, what those around it say.
    bool mIsMixing = true;
    bool mIsPaired = false; //!< Its proposals are two in a row already.
    CorrectionTest mTest;
    OptionalNumber mHitBefore;
    std::vector<Explanation> mTurned; //!< Shifts with rotation, and with scale.
    ScopeDiagnosis mResult;
};

} // namespace minemap
