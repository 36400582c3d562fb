// SPDX-License-Identifier: GPL-2.0-or-later
// The likelihood of distances to the nearest find (methods.md 1.8).
#pragma once

#include <vector>

namespace minemap
{

//! A recorded mine and its nearest find.
struct NearestFind
{
    double distance = 0; //!< In metres; at least limit when no find is nearer than that.
    double limit = 0;    //!< g: how far finds are looked at.
    int cluster = 0;
};

//! Slopes in ln σ and logit π.
struct ErrorAndShare
{
    double error = 0;
    double share = 0;
};

/**
 * The log-likelihood of σ and π, but for a factor r of each density, which no parameter changes: so finds at distance
 * 0 do no harm.
 *
 * What depends on σ alone is computed when it is set, so that many π are cheap.
 */
class NearestFindLikelihood
{
  public:
    //! \param background λ_b in finds per m², above 0.
    NearestFindLikelihood( const std::vector<NearestFind> &finds, double background );

    //! Sets σ for what follows.
    void setError( double sigma );

    double at( double share ) const;

    //! The π of largest likelihood: where its slope, which only falls, is 0; else an end of 0 … 1.
    double bestShare() const;

    //! The slope of one mine's term, for any σ.
    ErrorAndShare score( const NearestFind &find, double sigma, double share ) const;

    //! The same of all mines.
    ErrorAndShare scoreOfAll( const std::vector<NearestFind> &finds, double sigma, double share ) const;

  private:
    //! First and second derivative in π.
    struct Derivatives
    {
        double first = 0;
        double second = 0;
    };

    Derivatives derivatives( double share ) const;

    double mChance;              //!< 2π_c λ_b: the density of the background, ÷ r.
    double mSurvival = 0;        //!< Σ ln S_B, the same whatever the parameters.
    std::vector<double> mSeen;   //!< Distances below their limit.
    std::vector<double> mLimits; //!< Of mines without.
    std::vector<double> mOwn;    //!< Of each seen: the density for π = 1, ÷ r S_B.
    std::vector<double> mWithin; //!< Of each unseen: P(own find within the limit), if it has one.
};

} // namespace minemap
