// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/nearest_find_fit.h"

#include "core/position/cluster_design.h"

#include <boost/math/tools/minima.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace minemap
{

namespace
{

constexpr std::size_t FEWEST_MINES = 10;
constexpr double LEAST_GAIN = 4.605170185988092; // Half the 99 % quantile of χ² with 2 degrees of freedom.

//! A gradient in (ln σ, logit π), or any two numbers that belong together.
struct Pair
{
    double sigma = 0;
    double share = 0;
};

//! The likelihood of the nearest distances, but for a factor r of each density, which no parameter changes.
class Likelihood
{
  public:
    Likelihood( std::vector<double> seen, std::size_t censored, double limit, double background )
      : mSeen( std::move( seen ) ),
        mCensored( static_cast<double>( censored ) ),
        mLimit( limit ),
        mBackground( background ),
        mOwn( mSeen.size() ),
        mOther( mSeen.size() )
    {
      for ( const double distance : mSeen )
        mSurvival -= background * M_PI * distance * distance;
      mSurvival -= mCensored * background * M_PI * limit * limit;
    }

    //! Sets σ. What depends on it alone is kept, so that many π are cheap.
    void setError( double sigma )
    {
      const double chance = 2 * M_PI * mBackground;
      for ( std::size_t at = 0; at < mSeen.size(); ++at )
      {
        const double r = mSeen[at];
        const double beyond = std::exp( -r * r / ( 2 * sigma * sigma ) );
        mOwn[at] = beyond / ( sigma * sigma ) + beyond * chance;
        mOther[at] = chance;
      }
      mBeyondLimit = std::exp( -mLimit * mLimit / ( 2 * sigma * sigma ) );
    }

    //! For the σ set last.
    double at( double share ) const
    {
      double sum = mSurvival + censoredLog( share );
      for ( std::size_t at = 0; at < mSeen.size(); ++at )
        sum += std::log( share * mOwn[at] + ( 1 - share ) * mOther[at] );
      return sum;
    }

    //! The π of largest likelihood for the σ set last: where the slope, which only falls, is 0.
    double bestShare() const
    {
      double low = 0;
      double high = 1;
      if ( slope( high ) >= 0 )
        return high;
      if ( slope( low ) <= 0 )
        return low;
      constexpr int HALVINGS = 50;
      for ( int halving = 0; halving < HALVINGS; ++halving )
      {
        const double middle = ( low + high ) / 2;
        ( slope( middle ) > 0 ? low : high ) = middle;
      }
      return ( low + high ) / 2;
    }

    //! The slope of one term in (ln σ, logit π); \a distance at the limit or beyond counts as censored.
    Pair score( double distance, double sigma, double share ) const
    {
      const double logit = share * ( 1 - share );
      const double r = std::min( distance, mLimit );
      const double square = r * r / ( sigma * sigma );
      const double beyond = std::exp( -square / 2 );
      if ( distance >= mLimit )
      {
        const double alone = 1 - share * ( 1 - beyond );
        return { share * beyond * square / alone, -( 1 - beyond ) * logit / alone };
      }
      const double chance = 2 * M_PI * mBackground;
      const double own = beyond / ( sigma * sigma );
      const double density = share * own + ( 1 - share + share * beyond ) * chance;
      return { share * ( own * ( square - 2 ) + beyond * square * chance ) / density,
               ( own + ( beyond - 1 ) * chance ) * logit / density };
    }

  private:
    double censoredLog( double share ) const
    {
      return mCensored > 0 ? mCensored * std::log1p( -share * ( 1 - mBeyondLimit ) ) : 0;
    }

    double slope( double share ) const
    {
      double sum = mCensored > 0 ? -mCensored * ( 1 - mBeyondLimit ) / ( 1 - share * ( 1 - mBeyondLimit ) ) : 0;
      for ( std::size_t at = 0; at < mSeen.size(); ++at )
        sum += ( mOwn[at] - mOther[at] ) / ( share * mOwn[at] + ( 1 - share ) * mOther[at] );
      return sum;
    }

    std::vector<double> mSeen;
    double mCensored;
    double mLimit;
    double mBackground;
    double mSurvival = 0; //!< Σ ln S_B, the same whatever the parameters.
    std::vector<double> mOwn;
    std::vector<double> mOther;
    double mBeyondLimit = 0;
};

//! Distances and clusters, the nearest first.
struct Sample
{
    std::vector<double> distances;
    std::vector<int> clusters;
};

Sample sortedSample( const std::vector<double> &distances, const std::vector<int> &clusters )
{
  if ( !clusters.empty() && clusters.size() != distances.size() )
    throw std::invalid_argument( "every recorded mine needs a cluster, or none" );
  std::vector<std::size_t> order( distances.size() );
  std::iota( order.begin(), order.end(), std::size_t( 0 ) );
  std::sort( order.begin(), order.end(),
             [&]( std::size_t a, std::size_t b )
             {
               if ( distances[a] != distances[b] )
                 return distances[a] < distances[b];
               return !clusters.empty() && clusters[a] < clusters[b];
             } );
  Sample sample;
  for ( const std::size_t at : order )
  {
    if ( !( distances[at] >= 0 ) )
      throw std::invalid_argument( "a distance is negative or no number" );
    sample.distances.push_back( distances[at] );
    if ( !clusters.empty() )
      sample.clusters.push_back( clusters[at] );
  }
  return sample;
}

//! The σ and π of largest likelihood: the best of a row of σ, then Brent's method around it.
Pair maximum( Likelihood &likelihood, double limit )
{
  const auto least = [&]( double logError )
  {
    likelihood.setError( std::exp( logError ) );
    return -likelihood.at( likelihood.bestShare() );
  };
  constexpr int STEPS = 36;
  constexpr double SMALLEST = 1e-3; // Of the limit.
  constexpr double LARGEST = 3;
  const double from = std::log( SMALLEST * limit );
  const double step = ( std::log( LARGEST * limit ) - from ) / STEPS;
  int best = 0;
  double value = least( from );
  for ( int next = 1; next <= STEPS; ++next )
  {
    const double other = least( from + next * step );
    if ( other < value )
    {
      value = other;
      best = next;
    }
  }
  constexpr int BITS = 26;
  const double logError =
    boost::math::tools::brent_find_minima( least, from + ( best - 1 ) * step, from + ( best + 1 ) * step, BITS ).first;
  likelihood.setError( std::exp( logError ) );
  return { std::exp( logError ), likelihood.bestShare() };
}

Pair scoreOfAll( const Likelihood &likelihood, const std::vector<double> &distances, double logError, double logit )
{
  const double share = 1 / ( 1 + std::exp( -logit ) );
  Pair sum;
  for ( const double distance : distances )
  {
    const Pair score = likelihood.score( distance, std::exp( logError ), share );
    sum.sigma += score.sigma;
    sum.share += score.share;
  }
  return sum;
}

//! Minus the second derivatives of the log-likelihood in (ln σ, logit π), from differences of its slopes.
Symmetric2 observedInformation( const Likelihood &likelihood, const std::vector<double> &distances,
                                const Pair &estimate )
{
  constexpr double STEP = 1e-4;
  const double logError = std::log( estimate.sigma );
  const double logit = std::log( estimate.share / ( 1 - estimate.share ) );
  const Pair right = scoreOfAll( likelihood, distances, logError + STEP, logit );
  const Pair left = scoreOfAll( likelihood, distances, logError - STEP, logit );
  const Pair above = scoreOfAll( likelihood, distances, logError, logit + STEP );
  const Pair below = scoreOfAll( likelihood, distances, logError, logit - STEP );
  return { ( left.sigma - right.sigma ) / ( 2 * STEP ),
           ( left.share - right.share + below.sigma - above.sigma ) / ( 4 * STEP ),
           ( below.share - above.share ) / ( 2 * STEP ) };
}

//! The inverse, nothing unless positive definite.
std::optional<Symmetric2> inverseOf( const Symmetric2 &matrix )
{
  const double determinant = matrix.xx * matrix.yy - matrix.xy * matrix.xy;
  if ( !( matrix.xx > 0 && determinant > 0 ) )
    return std::nullopt;
  return Symmetric2{ matrix.yy / determinant, -matrix.xy / determinant, matrix.xx / determinant };
}

//! Variances of ln σ (xx) and logit π (yy): the inverse information, with clusters H⁻¹ M H⁻¹.
std::optional<Symmetric2> variancesOf( const Likelihood &likelihood, const Sample &sample, const ClusterDesign &design,
                                       const Pair &estimate )
{
  const std::optional<Symmetric2> inverse = inverseOf( observedInformation( likelihood, sample.distances, estimate ) );
  if ( !inverse || design.isIndependent() )
    return inverse;
  std::vector<double> ofError;
  std::vector<double> ofShare;
  for ( const double distance : sample.distances )
  {
    const Pair score = likelihood.score( distance, estimate.sigma, estimate.share );
    ofError.push_back( score.sigma );
    ofShare.push_back( score.share );
  }
  const Symmetric2 means = design.covarianceOfMeans( ofError, ofShare );
  const double squares = std::pow( static_cast<double>( sample.distances.size() ), 2 );
  const Symmetric2 &h = *inverse;
  const auto quadratic = [&]( double a, double b )
  { return squares * ( a * a * means.xx + 2 * a * b * means.xy + b * b * means.yy ); };
  return Symmetric2{ quadratic( h.xx, h.xy ), 0, quadratic( h.xy, h.yy ) };
}

void addIntervals( const Likelihood &likelihood, const Sample &sample, const Pair &estimate, NearestFindFit &fit )
{
  constexpr double NORMAL = 1.959963984540054;
  constexpr double END = 1e-6;
  const ClusterDesign design( sample.distances.size(), sample.clusters );
  const char *note = design.reasonAgainstInterval();
  std::optional<Symmetric2> variances;
  if ( !note && estimate.share > END && estimate.share < 1 - END )
    variances = variancesOf( likelihood, sample, design, estimate );
  if ( !variances )
    note = note ? note : ALL_OR_NONE;
  fit.positionError.note = fit.completeness.note = note;
  if ( note )
    return;
  const double quantile = design.isIndependent() ? NORMAL : design.studentQuantile();
  const double ofError = std::sqrt( variances->xx );
  const double ofLogit = std::sqrt( variances->yy );
  fit.positionErrorDeviation = estimate.sigma * ofError;
  fit.completenessDeviation = estimate.share * ( 1 - estimate.share ) * ofLogit;
  fit.positionError.low = estimate.sigma * std::exp( -quantile * ofError );
  fit.positionError.high = estimate.sigma * std::exp( quantile * ofError );
  const double odds = estimate.share / ( 1 - estimate.share );
  const auto shareOf = []( double value ) { return value / ( 1 + value ); };
  fit.completeness.low = shareOf( odds * std::exp( -quantile * ofLogit ) );
  fit.completeness.high = shareOf( odds * std::exp( quantile * ofLogit ) );
}

//! Why there can be no fit at all, or null.
const char *reasonAgainst( const std::vector<double> &distances, double background )
{
  if ( !( background > 0 ) || !std::isfinite( background ) )
    return BACKGROUND_NOT_KNOWN;
  return distances.size() < FEWEST_MINES ? TOO_FEW_MINES : nullptr;
}

} // namespace

NearestFindFit fitNearestFinds( const std::vector<double> &distances, double limit, double background,
                                const std::vector<int> &clusters )
{
  if ( !( limit > 0 ) || !std::isfinite( limit ) )
    throw std::invalid_argument( "the limit of distances must be finite and above 0" );
  const Sample sample = sortedSample( distances, clusters );
  const auto firstBeyond = std::lower_bound( sample.distances.begin(), sample.distances.end(), limit );
  const std::vector<double> seen( sample.distances.begin(), firstBeyond );
  NearestFindFit fit;
  fit.within = seen.size();
  fit.positionError.n = fit.completeness.n = distances.size();
  fit.positionError.floor = fit.completeness.floor = FEWEST_MINES;
  const char *reason = reasonAgainst( distances, background );
  if ( !reason && seen.empty() )
    reason = NO_NEARER_THAN_CHANCE;
  if ( !reason )
  {
    Likelihood likelihood( seen, sample.distances.size() - seen.size(), limit, background );
    const Pair estimate = maximum( likelihood, limit );
    fit.logLikelihood = likelihood.at( estimate.share );
    fit.gainOverChance = fit.logLikelihood - likelihood.at( 0 );
    if ( fit.gainOverChance < LEAST_GAIN )
      reason = NO_NEARER_THAN_CHANCE;
    else if ( estimate.sigma > limit / 2 )
      reason = ERROR_NOT_TOLD;
    else
    {
      fit.positionError.value = estimate.sigma;
      fit.completeness.value = estimate.share;
      addIntervals( likelihood, sample, estimate, fit );
      if ( seen.front() <= 0 && !fit.positionError.note )
        fit.positionError.note = fit.completeness.note = FINDS_EXACTLY_ON;
    }
  }
  fit.positionError.reason = fit.completeness.reason = reason;
  return fit;
}

} // namespace minemap
