// SPDX-License-Identifier: GPL-2.0-or-later
// What a person sets once for all projects, on the plugin's page of QGIS's options.
#pragma once

#include <QString>

#include <functional>

namespace minemap
{

//! Colours of maps and charts. All can be told apart by the colour-blind; none has green.
enum class Palette
{
  Standard, //!< Blue, orange and reddish purple, as the layer styles have them.
  Contrast, //!< Darker, for maps on aerial images and for projectors.
  Print     //!< Black, white and grey.
};

//! Units that lengths and areas are shown in. Parameters and results are metres and m² always.
enum class ShownUnits
{
  Metric,  //!< Metres; m², hectares and km².
  Imperial //!< Feet; acres.
};

struct Preferences
{
    Palette palette = Palette::Standard;
    ShownUnits units = ShownUnits::Metric;
    int threads = 0;              //!< 0: as many as there are cores.
    double tolerance = 25;        //!< Of a new project, metres.
    double searchedShare = 0.8;   //!< Of a new project.
    double clusterDistance = 100; //!< Of a new project, metres.

    //! From QGIS's settings; what is missing or makes no sense there has its default.
    static Preferences read();
    void write() const;
};

//! "standard" | "contrast" | "print", for settings and projects.
QString toText( Palette palette );
//! Palette::Standard for words that are none.
Palette paletteOf( const QString &word );

//! "25 m", "82 ft": \a metres in the units shown, in the language of the user.
QString shownLength( double metres, ShownUnits units );
//! "1,234 m²", "3.4 ha", "8.4 acres".
QString shownArea( double squareMetres, ShownUnits units );

} // namespace minemap
