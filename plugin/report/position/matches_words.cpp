// SPDX-License-Identifier: GPL-2.0-or-later
// The names of position statistics, and why they are missing, in words.
#include "report/position/matches_report.h"
#include "report/reconcile/counts_words.h"
#include "report/words/wording.h"

namespace minemap
{

namespace
{

constexpr Wording NAMES[] = {
  { "mean_east", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Mean displacement to the east" ) },
  { "mean_north", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Mean displacement to the north" ) },
  { "mean_length", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Length of the mean displacement" ) },
  { "mean_azimuth", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Azimuth of the mean displacement" ) },
  { "hotelling_t2", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Hotelling's T² of the mean displacement" ) },
  { "hotelling_f", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Hotelling's F" ) },
  { "hotelling_p", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Probability of so large a mean without bias" ) },
  { "systematic_share", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Systematic share of the mean square error" ) },
  { "rmse_east", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "RMSE to the east" ) },
  { "rmse_north", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "RMSE to the north" ) },
  { "rmse", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "RMSE, radial" ) },
  { "sd_east", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Standard deviation to the east" ) },
  { "sd_north", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Standard deviation to the north" ) },
  { "nssda", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "NSSDA, horizontal accuracy at 95 %" ) },
  { "asprs_2014", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "ASPRS 2014, horizontal accuracy at 95 %" ) },
  { "asprs_2023", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "ASPRS 2023, horizontal RMSE" ) },
  { "ce50", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CE50 without the bias, errors alike in all directions" ) },
  { "ce50_elliptical", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CE50 without the bias" ) },
  { "ce90", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CE90 without the bias, errors alike in all directions" ) },
  { "ce90_elliptical", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CE90 without the bias" ) },
  { "ce95", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CE95 without the bias, errors alike in all directions" ) },
  { "ce95_elliptical", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CE95 without the bias" ) },
  { "cmas", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CMAS without the bias" ) },
  { "cmas_biased", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CMAS with the bias" ) },
  { "cmas_biased_approximation",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "CMAS with the bias, as STANAG 2215 prints it" ) },
  { "median_error", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Median error" ) },
  { "p90_error", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "90th percentile of the errors" ) },
  { "nmad_east", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "NMAD to the east" ) },
  { "nmad_north", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "NMAD to the north" ) },
  { "geometric_median_east", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Geometric median to the east" ) },
  { "geometric_median_north", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Geometric median to the north" ) },
  { "mean_direction", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Mean direction of the displacements" ) },
  { "resultant", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Agreement of the directions, 0 to 1" ) },
  { "rayleigh_p", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Probability of directions that agree so well" ) },
  { "map_sd", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "The map's own standard deviation, without the survey's" ) },
  { "row_azimuth", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Mean difference of the azimuths of rows" ) },
  { "row_azimuth_resultant",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "Agreement of the differences of rows, 0 to 1" ) },
};

constexpr Wording REASONS[] = {
  { LEFT_OUT_OF_REDACTED,
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "left out of a redacted report, because it tells of the place" ) },
  { "individual matching is meaningless here: a find of the background is as likely near a recorded mine as its own",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "individual matching is meaningless here: a find of the background is "
                                               "as likely near a recorded mine as its own" ) },
  { "without finds of the background, or with all mines found, likelihood sets no limit: give a distance",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "without finds of the background, or with all mines found, likelihood "
                                               "sets no limit: give a distance" ) },
  { "the position error, the share found or the density of finds is not known",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "the position error, the share found or the density of finds is not known" ) },
  { "there is no searched ground away from the map",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "there is no searched ground away from the map" ) },
  { "under 10 finds in the searched ground away from the map: their density is rough",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "under 10 finds in the searched ground away from the map: their density is rough" ) },
  { "finds are no nearer to recorded mines than chance would put them",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "finds are no nearer to recorded mines than chance would put them" ) },
  { "the distances thin out nowhere within the limit: the error may be as large as the limit or larger",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the distances thin out nowhere within the limit: the error may be as "
                                               "large as the limit or larger" ) },
  { "needs 10 recorded mines in searched ground",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 10 recorded mines in searched ground" ) },
  { "the density of finds away from the map is not known",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the density of finds away from the map is not known" ) },
  { "the best estimate lies at the end of its range: no interval",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the best estimate lies at the end of its range: no interval" ) },
  { "finds lie exactly on recorded mines: their positions may be copied from the map",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "finds lie exactly on recorded mines: their positions may be copied from the map" ) },
  { "the gate allows over 60 million pairs: it is too wide to tell mines apart",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "the gate allows over 60 million pairs: it is too wide to tell mines apart" ) },
  { "where was searched is unknown, so the density of finds away from the map is, too: give a distance",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "where was searched is unknown, so the density of finds away from the "
                                               "map is, too: give a distance" ) },
  { "there are no pairs", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "there are no pairs" ) },
  { "needs 2 pairs", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 2 pairs" ) },
  { "needs 3 pairs", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 3 pairs" ) },
  { "needs 6 pairs that tell independently",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 6 pairs that tell independently" ) },
  { "needs 10 pairs for an interval", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 10 pairs for an interval" ) },
  { "needs 20 pairs", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 20 pairs" ) },
  { "needs 29 pairs that tell independently",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 29 pairs that tell independently" ) },
  { "needs 30 pairs", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 30 pairs" ) },
  { "under 36 pairs that tell independently: an upper bound only, one-sided 95 %",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "under 36 pairs that tell independently: an upper bound only, one-sided 95 %" ) },
  { "fewer than 8 clusters: no interval",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "fewer than 8 clusters: no interval" ) },
  { "some clusters outweigh the others, so that all count as fewer than 5: no interval",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "some clusters outweigh the others, so that all count as fewer than 5: no interval" ) },
  { "no interval is computed for this measure",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "no interval is computed for this measure" ) },
  { "the pairs do not spread in all directions",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the pairs do not spread in all directions" ) },
  { "the 95 % ellipse of the displacement contains zero: it has no direction",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "the 95 % ellipse of the displacement contains zero: it has no direction" ) },
  { "not defined by the standard where one axis' RMSE is under 0.6 of the other's",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "not defined by the standard where one axis' RMSE is under 0.6 of the other's" ) },
  { "the standard assumes no systematic error; here there is one",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the standard assumes no systematic error; here there is one" ) },
  { "needs 5 directions", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 5 directions" ) },
  { "needs 25 directions for an interval",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 25 directions for an interval" ) },
  { "the directions cancel out: they have no mean",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the directions cancel out: they have no mean" ) },
  { "the directions scatter too much for an interval",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the directions scatter too much for an interval" ) },
  { "all pairs are of one cluster and share its mistakes: no interval",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "all pairs are of one cluster and share its mistakes: no interval" ) },
  { "the error of the survey that gave the true positions is not known",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the error of the survey that gave the true positions is not known" ) },
  { "the error of the survey is as large as all that is observed: the map's own cannot be told",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy",
                       "the error of the survey is as large as all that is observed: the map's own cannot be told" ) },
  { "the rows of the map are not known",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the rows of the map are not known" ) },
  { "needs 5 pairs in the row", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "needs 5 pairs in the row" ) },
  { "the mines do not lie in a line: along it they must spread 3 times as far as across, and more than chance would",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "the mines do not lie in a line: along it they must spread 3 times as "
                                               "far as across, and more than chance would" ) },
  { "for a reason that this version of the plugin does not know",
    QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "for a reason that this version of the plugin does not know" ) },
  { "given", QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "given" ) },
};

} // namespace

QString statisticName( const std::string &name )
{
  return wordsOf( NAMES, name );
}

QString positionReasonText( const std::string &reason )
{
  return wordsOf( REASONS, reason );
}

const char *knownPositionPhrase( const std::string &phrase )
{
  for ( const Wording &wording : REASONS )
  {
    if ( phrase == wording.code )
      return wording.code;
  }
  return nullptr;
}

QString typeCategoryText( const MatchTypes &types, const std::string &category )
{
  if ( types.level != std::string( "class" ) )
    return QString::fromStdString( category );
  for ( const MineClass mineClass : { MineClass::AntiPersonnel, MineClass::AntiTank, MineClass::Other } )
  {
    if ( category == toText( mineClass ) )
      return mineTypeText( { CountLevel::Class, mineClass, {} } );
  }
  return QString::fromStdString( category );
}

std::optional<double> toldShare( const Agreement &agreement )
{
  return agreement.tooFew ? std::nullopt : agreement.value;
}

std::vector<NamedStatistic> namedStatistics( const PositionScope &scope )
{
  const PositionStatistics &s = scope.statistics;
  std::vector<NamedStatistic> named = { { "mean_east", "m", &s.meanEast },
                                        { "mean_north", "m", &s.meanNorth },
                                        { "mean_length", "m", &s.meanLength },
                                        { "mean_azimuth", "deg", &s.meanAzimuth },
                                        { "hotelling_t2", "", &s.hotellingSquare },
                                        { "hotelling_f", "", &s.hotellingF },
                                        { "hotelling_p", "", &s.hotellingP },
                                        { "systematic_share", "", &s.systematicShare },
                                        { "rmse_east", "m", &s.rmseEast },
                                        { "rmse_north", "m", &s.rmseNorth },
                                        { "rmse", "m", &s.rmse },
                                        { "sd_east", "m", &s.deviationEast },
                                        { "sd_north", "m", &s.deviationNorth },
                                        { "nssda", "m", &s.nssda },
                                        { "asprs_2014", "m", &s.asprs2014 },
                                        { "asprs_2023", "m", &s.asprs2023 },
                                        { "ce50", "m", &s.error50.circular },
                                        { "ce50_elliptical", "m", &s.error50.elliptical },
                                        { "ce90", "m", &s.error90.circular },
                                        { "ce90_elliptical", "m", &s.error90.elliptical },
                                        { "ce95", "m", &s.error95.circular },
                                        { "ce95_elliptical", "m", &s.error95.elliptical },
                                        { "cmas", "m", &s.cmas },
                                        { "cmas_biased", "m", &s.cmasBiased },
                                        { "cmas_biased_approximation", "m", &s.cmasBiasedApproximation },
                                        { "median_error", "m", &s.medianError },
                                        { "p90_error", "m", &s.ninetiethError },
                                        { "nmad_east", "m", &s.robustDeviationEast },
                                        { "nmad_north", "m", &s.robustDeviationNorth },
                                        { "geometric_median_east", "m", &s.geometricMedianEast },
                                        { "geometric_median_north", "m", &s.geometricMedianNorth },
                                        { "mean_direction", "deg", &s.directions.mean },
                                        { "resultant", "", &s.directions.resultant },
                                        { "rayleigh_p", "", &s.directions.rayleigh },
                                        { "map_sd", "m", &s.mapDeviation } };
  if ( !scope.isReference() )
  {
    named.push_back( { "row_azimuth", "deg", &scope.rows.mean } );
    named.push_back( { "row_azimuth_resultant", "", &scope.rows.resultant } );
  }
  return named;
}

} // namespace minemap
