// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/preferences.h"

#include "core/score/score_parameters.h"
#include "report/words/language.h"
#include "report/words/number_text.h"

#include <qgssettings.h>

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double METRES_OF_A_FOOT = 0.3048;
constexpr double SQUARE_METRES_OF_AN_ACRE = 4046.8564224;
constexpr double SQUARE_METRES_OF_A_HECTARE = 10000;
constexpr double SQUARE_METRES_OF_A_SQUARE_KILOMETRE = 1e6;
constexpr int MOST_THREADS = 256;

struct PaletteWord
{
    Palette palette;
    const char *word;
};

constexpr std::array<PaletteWord, 3> PALETTE_WORDS = {
  { { Palette::Standard, "standard" }, { Palette::Contrast, "contrast" }, { Palette::Print, "print" } } };

QString key( const char *name )
{
  return QStringLiteral( "minemapaccuracy/%1" ).arg( QString::fromLatin1( name ) );
}

//! A number of the settings, \a fallback where it is missing or outside its range.
double number( const QgsSettings &settings, const char *name, double fallback, double least, double most )
{
  bool isNumber = false;
  const double value = settings.value( key( name ), fallback ).toDouble( &isNumber );
  return isNumber && std::isfinite( value ) && value >= least && value <= most ? value : fallback;
}

QString translated( const char *text )
{
  return QCoreApplication::translate( "MinefieldMapAccuracy", text );
}

} // namespace

Preferences Preferences::read()
{
  const QgsSettings settings;
  Preferences preferences;
  preferences.palette = paletteOf( settings.value( key( "palette" ) ).toString() );
  preferences.units = settings.value( key( "units" ) ).toString() == QLatin1String( "imperial" ) ? ShownUnits::Imperial
                                                                                                 : ShownUnits::Metric;
  preferences.threads = static_cast<int>( number( settings, "threads", preferences.threads, 0, MOST_THREADS ) );
  preferences.tolerance = number( settings, "tolerance", preferences.tolerance, 0, LARGEST_TOLERANCE );
  preferences.searchedShare = number( settings, "searched_share", preferences.searchedShare, 0, 1 );
  preferences.clusterDistance =
    number( settings, "cluster_distance", preferences.clusterDistance, 0, LARGEST_TOLERANCE );
  return preferences;
}

void Preferences::write() const
{
  QgsSettings settings;
  settings.setValue( key( "palette" ), toText( palette ) );
  settings.setValue( key( "units" ),
                     units == ShownUnits::Imperial ? QStringLiteral( "imperial" ) : QStringLiteral( "metric" ) );
  settings.setValue( key( "threads" ), threads );
  settings.setValue( key( "tolerance" ), tolerance );
  settings.setValue( key( "searched_share" ), searchedShare );
  settings.setValue( key( "cluster_distance" ), clusterDistance );
}

QString toText( Palette palette )
{
  for ( const PaletteWord &entry : PALETTE_WORDS )
  {
    if ( entry.palette == palette )
      return QString::fromLatin1( entry.word );
  }
  return {};
}

Palette paletteOf( const QString &word )
{
  for ( const PaletteWord &entry : PALETTE_WORDS )
  {
    if ( word == QLatin1String( entry.word ) )
      return entry.palette;
  }
  return Palette::Standard;
}

QString shownLength( double metres, ShownUnits units )
{
  if ( units == ShownUnits::Metric )
    return translated( QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 m" ) ).arg( metresText( metres ) );
  return translated( QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 ft" ) )
    .arg( metresText( std::round( metres / METRES_OF_A_FOOT ) ) );
}

QString shownArea( double squareMetres, ShownUnits units )
{
  const QLocale locale = reportLocale();
  if ( units == ShownUnits::Imperial )
    return translated( QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 acres" ) )
      .arg( locale.toString( squareMetres / SQUARE_METRES_OF_AN_ACRE, 'f', 1 ) );
  if ( squareMetres < SQUARE_METRES_OF_A_HECTARE || squareMetres >= SQUARE_METRES_OF_A_SQUARE_KILOMETRE )
    return areaText( squareMetres );
  return translated( QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "%1 ha" ) )
    .arg( locale.toString( squareMetres / SQUARE_METRES_OF_A_HECTARE, 'f', 1 ) );
}

} // namespace minemap
