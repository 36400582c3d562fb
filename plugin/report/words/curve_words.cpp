// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words/curve_words.h"

#include "report/words/number_text.h"

#include <QCoreApplication>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

} // namespace

QString toleranceAxisText()
{
  return Words::tr( "Tolerance: distance from the map, metres" );
}

QString rateAxisText()
{
  return Words::tr( "Share that lies that close" );
}

QString hitLineText()
{
  return Words::tr( "scored finds (hit rate)" );
}

QString chanceLineText()
{
  return Words::tr( "searched ground (chance rate)" );
}

QString toleranceMarkText( double tolerance )
{
  return Words::tr( "T = %1 m" ).arg( metresText( tolerance ) );
}

QString curveNotDrawnText()
{
  return Words::tr(
    "Not drawn: there are too few scored finds, where was searched is unknown, or an assumption is broken." );
}

QString curveReadingText()
{
  return Words::tr( "The further the line of the finds lies above the line of the searched ground, the more the map "
                    "tells where mines were found." );
}

} // namespace minemap
