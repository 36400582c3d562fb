// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/position_statistics.h"

#include "core/position/circular_error.h"
#include "core/position/cluster_design.h"
#include "core/position/mean_displacement.h"
#include "core/position/order_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace minemap
{

namespace
{

constexpr const char *NSSDA = "FGDC-STD-007.3-1998 (NSSDA)";
constexpr const char *ASPRS_2014 = "ASPRS Positional Accuracy Standards, Edition 1 (2014)";
constexpr const char *ASPRS_2023 = "ASPRS Positional Accuracy Standards, Edition 2 (2023)";
constexpr const char *STANAG = "NATO STANAG 2215";
constexpr const char *STANAG_BIASED = "NATO STANAG 2215, with bias";
constexpr const char *ISO_CIRCULAR = "ISO 19157";
constexpr std::size_t FLOOR_OF_NSSDA = 20;
constexpr std::size_t FLOOR_OF_ASPRS_2023 = 30;
constexpr std::size_t FLOOR_OF_INTERVAL = 10;
constexpr double CONSTANT_95 = 2.4477;        // As printed by the standard: √(−2 ln 0.05).
constexpr double CONSTANT_95_RADIAL = 1.7308; // The same ÷ √2. A widespread copy has 1.7808, which is wrong.
constexpr double CONSTANT_CMAS = 2.1460;      // √(−2 ln 0.1).
constexpr double SIGNIFICANT = 0.05;

//! \a errors in an order that depends on the displacements, not on the list.
PositionErrors sortedErrors( const PositionErrors &errors )
{
  if ( !errors.clusters.empty() && errors.clusters.size() != errors.displacements.size() )
    throw std::invalid_argument( "every pair needs a cluster, or none" );
  std::vector<std::size_t> order( errors.displacements.size() );
  std::iota( order.begin(), order.end(), std::size_t( 0 ) );
  std::sort( order.begin(), order.end(),
             [&]( std::size_t a, std::size_t b )
             {
               if ( errors.displacements[a] != errors.displacements[b] )
                 return errors.displacements[a] < errors.displacements[b];
               return !errors.clusters.empty() && errors.clusters[a] < errors.clusters[b];
             } );
  PositionErrors sorted;
  for ( const std::size_t at : order )
  {
    const Point &displacement = errors.displacements[at];
    if ( !std::isfinite( displacement.x ) || !std::isfinite( displacement.y ) )
      throw std::invalid_argument( "a displacement is not finite" );
    sorted.displacements.push_back( displacement );
    if ( !errors.clusters.empty() )
      sorted.clusters.push_back( errors.clusters[at] );
  }
  return sorted;
}

//! Computes everything but the mean displacement.
class Computation
{
  public:
    Computation( const PositionErrors &errors, const PositionOptions &options, const ClusterDesign &design,
                 const Moments &moments, PositionStatistics &statistics )
      : mErrors( errors ),
        mOptions( options ),
        mDesign( design ),
        mMoments( moments ),
        mStatistics( statistics ),
        mCount( static_cast<double>( errors.displacements.size() ) )
    {
    }

    void run()
    {
      addMeanSquares();
      addStandards();
      addDeviations();
      addRobust();
    }

  private:
    /**
     * Gives \a statistic, which is proportional to the root of the mean of \a squares, its interval: the logarithm of
     * the mean has about the standard error of the mean ÷ the mean.
     */
    void addScaleInterval( Statistic &statistic, const std::vector<double> &squares ) const
    {
      statistic.floor = std::max( statistic.floor, FLOOR_OF_INTERVAL );
      statistic.note = squares.size() < FLOOR_OF_INTERVAL ? missing::NEEDS_10 : mDesign.reasonAgainstInterval();
      if ( statistic.note )
        return;
      const double mean = std::accumulate( squares.begin(), squares.end(), 0.0 ) / mCount;
      std::vector<double> deviations;
      deviations.reserve( squares.size() );
      for ( const double square : squares )
        deviations.push_back( square - mean );
      const double error = mean > 0 ? std::sqrt( mDesign.varianceOfMean( deviations ) ) / mean : 0;
      const double factor = std::exp( mDesign.studentQuantile() * error / 2 );
      statistic.low = *statistic.value / factor;
      statistic.high = *statistic.value * factor;
    }

    void addRoot( Statistic &statistic, const std::vector<double> &squares ) const
    {
      statistic.value = std::sqrt( std::accumulate( squares.begin(), squares.end(), 0.0 ) / mCount );
      addScaleInterval( statistic, squares );
    }

    void addMeanSquares()
    {
      std::vector<double> east;
      std::vector<double> north;
      std::vector<double> both;
      for ( const Point &displacement : mErrors.displacements )
      {
        east.push_back( displacement.x * displacement.x );
        north.push_back( displacement.y * displacement.y );
        both.push_back( east.back() + north.back() );
      }
      addRoot( mStatistics.rmseEast, east );
      addRoot( mStatistics.rmseNorth, north );
      addRoot( mStatistics.rmse, both );
      const double rmse = *mStatistics.rmse.value;
      const double length = *mStatistics.meanLength.value;
      if ( rmse > 0 )
        mStatistics.systematicShare.value = std::min( 1.0, length * length / rmse / rmse );
      else
        mStatistics.systematicShare.reason = missing::NO_SPREAD;
      mStatistics.systematicShare.note = missing::NO_INTERVAL_KNOWN;
    }

    //! Names the standard and what is missing. \returns whether there are enough pairs.
    bool meets( Statistic &statistic, const char *standard, std::size_t floor, const char *needs ) const
    {
      statistic.standard = standard;
      statistic.floor = floor;
      statistic.reason = statistic.n < floor ? needs : nullptr;
      return statistic.n >= floor;
    }

    void addStandards()
    {
      const bool isBiased = mStatistics.hotellingP.value && *mStatistics.hotellingP.value < SIGNIFICANT;
      const char *note = isBiased ? missing::ASSUMES_NO_BIAS : missing::NO_INTERVAL_KNOWN;
      if ( meets( mStatistics.nssda, NSSDA, FLOOR_OF_NSSDA, missing::NEEDS_20 ) )
      {
        mStatistics.nssda.value = nssdaAccuracy( *mStatistics.rmseEast.value, *mStatistics.rmseNorth.value );
        mStatistics.nssda.reason = mStatistics.nssda.value ? nullptr : missing::AXES_DIFFER;
        mStatistics.nssda.note = note;
      }
      if ( meets( mStatistics.asprs2014, ASPRS_2014, FLOOR_OF_NSSDA, missing::NEEDS_20 ) )
      {
        mStatistics.asprs2014.value = CONSTANT_95_RADIAL * *mStatistics.rmse.value;
        mStatistics.asprs2014.note = note;
      }
      if ( meets( mStatistics.asprs2023, ASPRS_2023, FLOOR_OF_ASPRS_2023, missing::NEEDS_30 ) )
      {
        mStatistics.asprs2023.value = std::hypot( *mStatistics.rmse.value, mOptions.surveyError );
        mStatistics.asprs2023.note = missing::NO_INTERVAL_KNOWN;
      }
    }

    void addCircularError( CircularError &error, double probability, double circularDeviation,
                           const PrincipalAxes &axes, const std::vector<double> &squares ) const
    {
      error.circular.standard = error.elliptical.standard = ISO_CIRCULAR;
      error.circular.value = circularErrorFactor( probability, 1 ) * circularDeviation;
      const double larger = std::sqrt( axes.larger );
      const double ratio = larger > 0 ? std::min( 1.0, std::sqrt( axes.smaller ) / larger ) : 1;
      error.elliptical.value = circularErrorFactor( probability, ratio ) * larger;
      addScaleInterval( error.circular, squares );
      addScaleInterval( error.elliptical, squares );
    }

    void addDeviations()
    {
      PositionStatistics &all = mStatistics;
      all.cmas.standard = STANAG;
      all.cmasBiased.standard = all.cmasBiasedApproximation.standard = STANAG_BIASED;
      if ( mCount < 2 )
      {
        for ( Statistic *statistic :
              { &all.deviationEast, &all.deviationNorth, &all.error50.circular, &all.error50.elliptical,
                &all.error90.circular, &all.error90.elliptical, &all.error95.circular, &all.error95.elliptical,
                &all.cmas, &all.cmasBiased, &all.cmasBiasedApproximation } )
          statistic->reason = missing::NEEDS_2;
        return;
      }
      std::vector<double> east;
      std::vector<double> north;
      std::vector<double> both;
      for ( std::size_t pair = 0; pair < mMoments.x.size(); ++pair )
      {
        east.push_back( mMoments.x[pair] * mMoments.x[pair] );
        north.push_back( mMoments.y[pair] * mMoments.y[pair] );
        both.push_back( east.back() + north.back() );
      }
      const Symmetric2 &sums = mMoments.sums;
      const double degrees = mCount - 1;
      all.deviationEast.value = std::sqrt( sums.xx / degrees );
      all.deviationNorth.value = std::sqrt( sums.yy / degrees );
      addScaleInterval( all.deviationEast, east );
      addScaleInterval( all.deviationNorth, north );
      const double circular = std::sqrt( ( sums.xx + sums.yy ) / degrees / 2 );
      const PrincipalAxes axes = principalAxes( { sums.xx / degrees, sums.xy / degrees, sums.yy / degrees } );
      addCircularError( all.error50, 0.5, circular, axes, both );
      addCircularError( all.error90, 0.9, circular, axes, both );
      addCircularError( all.error95, 0.95, circular, axes, both );
      all.cmas.value = CONSTANT_CMAS * circular;
      addScaleInterval( all.cmas, both );
      addBiased( circular );
    }

    void addBiased( double circular )
    {
      const double length = *mStatistics.meanLength.value;
      Statistic &exact = mStatistics.cmasBiased;
      Statistic &printed = mStatistics.cmasBiasedApproximation;
      exact.note = printed.note = missing::NO_INTERVAL_KNOWN;
      // Without spread the circle through the displaced point itself.
      exact.value = circular > 0 ? circular * biasedCircularErrorFactor( 0.9, length / circular ) : length;
      printed.value = circular > 0 ? circular * biasedCircularErrorApproximation( length / circular ) : length;
    }

    void addRobust()
    {
      PositionStatistics &all = mStatistics;
      std::vector<double> lengths;
      std::vector<double> east;
      std::vector<double> north;
      std::vector<DirectedLength> vectors;
      for ( const Point &displacement : mErrors.displacements )
      {
        lengths.push_back( std::hypot( displacement.x, displacement.y ) );
        east.push_back( displacement.x );
        north.push_back( displacement.y );
        vectors.push_back( { displacement.x, displacement.y } );
      }
      all.medianError = quantileStatistic( lengths, 0.5, mDesign );
      all.ninetiethError = quantileStatistic( lengths, 0.9, mDesign );
      all.robustDeviationEast.value = normalisedMedianDeviation( east );
      all.robustDeviationNorth.value = normalisedMedianDeviation( north );
      const Point median = geometricMedian( mErrors.displacements );
      all.geometricMedianEast.value = median.x;
      all.geometricMedianNorth.value = median.y;
      for ( Statistic *statistic : { &all.robustDeviationEast, &all.robustDeviationNorth, &all.geometricMedianEast,
                                     &all.geometricMedianNorth } )
        statistic->note = missing::NO_INTERVAL_KNOWN;
      all.directions = directionStatistics( vectors, mOptions.shortestDirection );
    }

    const PositionErrors &mErrors;
    const PositionOptions &mOptions;
    const ClusterDesign &mDesign;
    const Moments &mMoments;
    PositionStatistics &mStatistics;
    double mCount;
};

std::vector<Statistic *> everyStatistic( PositionStatistics &all )
{
  return { &all.meanEast,
           &all.meanNorth,
           &all.meanLength,
           &all.meanAzimuth,
           &all.hotellingSquare,
           &all.hotellingF,
           &all.hotellingP,
           &all.systematicShare,
           &all.rmseEast,
           &all.rmseNorth,
           &all.rmse,
           &all.deviationEast,
           &all.deviationNorth,
           &all.nssda,
           &all.asprs2014,
           &all.asprs2023,
           &all.error50.circular,
           &all.error50.elliptical,
           &all.error90.circular,
           &all.error90.elliptical,
           &all.error95.circular,
           &all.error95.elliptical,
           &all.cmas,
           &all.cmasBiased,
           &all.cmasBiasedApproximation,
           &all.medianError,
           &all.ninetiethError,
           &all.robustDeviationEast,
           &all.robustDeviationNorth,
           &all.geometricMedianEast,
           &all.geometricMedianNorth,
           &all.directions.mean,
           &all.directions.resultant,
           &all.directions.rayleigh };
}

} // namespace

PositionStatistics positionStatistics( const PositionErrors &errors, const PositionOptions &options )
{
  const PositionErrors sorted = sortedErrors( errors );
  const ClusterDesign design( sorted.displacements.size(), sorted.clusters );
  PositionStatistics statistics;
  statistics.n = sorted.displacements.size();
  statistics.clusters = design.clusters();
  for ( Statistic *statistic : everyStatistic( statistics ) )
  {
    statistic->n = statistics.n;
    statistic->reason = statistics.n == 0 ? missing::NO_PAIRS : nullptr;
  }
  if ( statistics.n == 0 )
  {
    statistics.ellipseReason = missing::NO_PAIRS;
    return statistics;
  }
  const Moments moments = momentsOf( sorted.displacements );
  addMeanDisplacement( moments, design, statistics );
  Computation( sorted, options, design, moments, statistics ).run();
  return statistics;
}

std::optional<double> nssdaAccuracy( double rmseX, double rmseY )
{
  constexpr double LEAST_RATIO = 0.6;
  const double larger = std::max( rmseX, rmseY );
  if ( larger > 0 && std::min( rmseX, rmseY ) < LEAST_RATIO * larger )
    return std::nullopt;
  return CONSTANT_95 * ( rmseX + rmseY ) / 2;
}

} // namespace minemap
