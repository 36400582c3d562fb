// SPDX-License-Identifier: GPL-2.0-or-later
// All votes of the units of a map: as it lies, as each cause would put it, and as chance would.
#pragma once

#include "core/diagnose/corrected_units.h"
#include "core/diagnose/null_displacements.h"
#include "core/diagnose/vote_map.h"
#include "core/parallel.h"

#include <cmath>
#include <vector>

namespace minemap
{

//! \a vector turned by the angle from east to the unit vector \a direction.
inline Point turnedBy( const Point &direction, const Point &vector )
{
  return { vector.x * direction.x - vector.y * direction.y, vector.x * direction.y + vector.y * direction.x };
}

//! √Σψ of a unit that \a shift moves.
inline double rootOf( const RecordStamp &stamp, const FindIndex &finds, const Point &shift )
{
  return std::sqrt( votesFor( stamp, finds, shift ) );
}

//! The votes of every unit for one cause, and what chance gives it.
struct CauseVotes
{
    std::vector<float> base;                    //!< √Σψ of each unit as it lies.
    std::vector<float> corrected;               //!< The same where the cause puts it.
    std::vector<float> chosen;                  //!< What choosing between readings alone gives each unit, on average.
    double gain = 0;                            //!< Σ corrected − Σ base, counted as nullGains are.
    std::vector<std::vector<double>> nullGains; //!< The same in each run of each null.
    //! Σ corrected of the units whose correction can be turned, and the same in runs that turn each neighbourhood's.
    double straight = 0;
    std::vector<double> turned;
    //! Σ of what units gain that gain, as if the mistake had been made in them alone; the same in runs as above.
    double part = 0;
    std::vector<std::vector<double>> nullParts;
    double straightPart = 0;
    std::vector<double> turnedParts;
};

/**
 * Counts votes for one scope. Sums are kept for shifts in bins up to the maximum shift.
 */
class ScopeVotes
{
  public:
    struct Settings
    {
        double bin = 20;  //!< Metres.
        int radius = 150; //!< The maximum shift, in bins.
        double reach = 25;
        std::size_t folds = 20;

        //! A map may also be turned or scaled about the pivot.
        struct Turn
        {
            double rotation = 0; //!< Degrees clockwise.
            double scale = 1;
        };

        std::vector<Turn> turns;
        Point pivot;
    };

    /**
     * \param freeFinds those of \a finds that no record of the map meets where it is shown, \param causes for each
     * cause the corrected units, \param streams a random stream for each unit.
     */
    ScopeVotes( const std::vector<MapUnit> &units, const FindIndex &finds, const FindIndex &freeFinds,
                const NullDisplacements &null, int nullRuns, Settings settings,
                const std::vector<std::vector<CorrectedUnit>> &causes, const std::vector<std::uint64_t> &streams );

    void count( int threads, Progress &progress, double from, double to );

    const Settings &settings() const { return mSettings; }

    //! Votes for each shift of the map as it lies.
    int votes( BinOffset shift ) const { return mSums.at( 0, shift ); }

    int foldVotes( std::size_t fold, BinOffset shift ) const { return mSums.at( 1 + fold, shift ); }

    int nullVotes( std::size_t null, std::size_t run, BinOffset shift ) const
    {
      return mSums.at( 1 + mSettings.folds + null * mNullRuns + run, shift );
    }

    int turnVotes( std::size_t turn, BinOffset shift ) const { return mSums.at( firstTurn() + turn, shift ); }

    //! Searched ground that the map covers, counted as votes are; 0 where search is unknown.
    int coverage( BinOffset shift ) const { return mCoverage.at( 0, shift ); }

    BinOffset inBins( const Point &shift ) const;

    //! Runs of each null.
    std::size_t nullRuns() const { return mNullRuns; }

    //! 2 where places like a unit's own (NullDisplacements::drawnAlike()) differ from searched ones, which are null 0.
    std::size_t nulls() const { return mDraws.size(); }

    //! The direction in which run \a run turns the correction of \a unit, as a unit vector.
    const Point &direction( std::size_t run, std::size_t unit ) const
    {
      return mDirections[run * mSettings.folds + mFolds[unit]];
    }

    //! Folds are neighbourhoods: a record is never held out while those around it stay.
    std::size_t foldOf( std::size_t unit ) const { return mFolds[unit]; }

    const std::vector<CauseVotes> &causes() const { return mCauseVotes; }

    //! Σψ roots of the map as it lies in each run of null 0.
    const std::vector<double> &nullBase() const { return mNullBase; }

    //! √Σψ of each unit as it lies, counted as the runs of the null are.
    const std::vector<double> &unitBase() const { return mUnitBase; }

    //! The mean of √Σψ of each unit over the runs of null 0.
    const std::vector<double> &unitChance() const { return mUnitChance; }

    const std::vector<RecordStamp> &stamps() const { return mStamps; }

  private:
    std::size_t firstTurn() const { return 1 + mSettings.folds + mDraws.size() * mNullRuns; }

    void draw( int threads, Progress &progress );
    void countBatch( std::size_t begin, std::size_t end, int threads, Progress &progress );
    void addToSums( std::size_t sum, std::size_t begin, const std::vector<VoteMap> &maps );
    void countMoved( std::size_t cause, std::size_t begin, const std::vector<VoteMap> &maps );

    //! √Σψ of a unit in each run: displaced as each null does, and with its correction turned.
    struct UnitRuns
    {
        std::vector<std::vector<float>> displaced; //!< Empty where the mistake cannot have been made.
        std::vector<float> turned;                 //!< Empty also where it lies too far away to be turned.
    };

    UnitRuns reshapedRuns( std::size_t cause, std::size_t unit );

    //! Of one unit: as its recipe puts it, and where else it may have been read from.
    struct Readings
    {
        std::vector<RecordStamp> stamps;
        bool takeFreeFinds; //!< All but the first: CorrectedUnit::takesFreeFinds.
    };

    //! For each shift the most that any of the readings meets: chance chooses between them as evidence does.
    std::vector<float> rootsOf( const Readings &readings, const std::vector<Point> &shifts ) const;
    void countReshaped( int threads, Progress &progress, double from, double to );
    bool isNear( const CorrectedUnit &unit ) const;

    const std::vector<MapUnit> &mUnits;
    const FindIndex &mFinds, &mFreeFinds;
    const NullDisplacements &mNull;
    std::size_t mNullRuns;
    Settings mSettings;
    const std::vector<std::vector<CorrectedUnit>> &mCauses;
    const std::vector<std::uint64_t> &mStreams;
    std::vector<std::size_t> mFolds;
    std::vector<bool> mIsMovedCause;                     //!< Causes that move every unit within the sums' reach.
    std::vector<std::vector<std::vector<Point>>> mDraws; //!< Of each null and unit, a displacement a run.
    std::vector<Point> mDirections;                      //!< Of each run and fold.
    std::vector<RecordStamp> mStamps;
    std::vector<CauseVotes> mCauseVotes;
    std::vector<double> mNullBase, mUnitBase, mUnitChance;
    VoteSums mSums, mCoverage;
};

} // namespace minemap
