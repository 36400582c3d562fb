// SPDX-License-Identifier: GPL-2.0-or-later
// The colours of the discrepancy layers, as the colour-blind and a black-and-white printer see them. Not exercised
// here: how large symbols are and how they lie over each other; that is looked at.
#include "gui/layers/discrepancy_look.h"
#include "gui/layers/style_palette.h"
#include "gui_test.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace minemap;

namespace
{

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

enum class Vision
{
  Normal,
  Protanopia,
  Deuteranopia,
  Tritanopia,
  Greyscale
};

constexpr Vision VISIONS[] = { Vision::Normal, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia,
                               Vision::Greyscale };
constexpr Palette PALETTES[] = { Palette::Standard, Palette::Contrast, Palette::Print };

//! Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB; greyscale by relative luminance.
Matrix matrixOf( Vision vision )
{
  switch ( vision )
  {
  case Vision::Protanopia:
    return {
      { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } } };
  case Vision::Deuteranopia:
    return {
      { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } } };
  case Vision::Tritanopia:
    return {
      { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } } };
  case Vision::Greyscale:
    return { { { 0.2126, 0.7152, 0.0722 }, { 0.2126, 0.7152, 0.0722 }, { 0.2126, 0.7152, 0.0722 } } };
  default:
    return { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };
  }
}

Triple times( const Matrix &matrix, const Triple &v )
{
  Triple result = {};
  for ( std::size_t row = 0; row < 3; ++row )
    result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
  return result;
}

//! CIE L*a*b* (D65) of "r,g,b" as somebody sees it.
Triple labOf( const QString &colour, Vision vision )
{
  const QStringList parts = colour.split( ',' );
  Triple linear;
  for ( int i = 0; i < 3; ++i )
  {
    const double c = parts[i].toInt() / 255.0;
    linear[static_cast<std::size_t>( i )] = c <= 0.04045 ? c / 12.92 : std::pow( ( c + 0.055 ) / 1.055, 2.4 );
  }
  Triple seen = times( matrixOf( vision ), linear );
  for ( double &value : seen )
    value = std::clamp( value, 0.0, 1.0 );
  const Matrix toXyz = {
    { { 0.4124564, 0.3575761, 0.1804375 }, { 0.2126729, 0.7151522, 0.0721750 }, { 0.0193339, 0.1191920, 0.9503041 } } };
  const Triple xyz = times( toXyz, seen );
  const Triple white = { 0.95047, 1, 1.08883 };
  Triple f;
  for ( std::size_t i = 0; i < 3; ++i )
  {
    const double t = xyz[i] / white[i];
    f[i] = t > 216.0 / 24389 ? std::cbrt( t ) : ( 24389.0 / 27 * t + 16 ) / 116;
  }
  return { 116 * f[1] - 16, 500 * ( f[0] - f[1] ), 200 * ( f[1] - f[2] ) };
}

double difference( const QString &a, const QString &b, Vision vision )
{
  const Triple first = labOf( a, vision );
  const Triple second = labOf( b, vision );
  return std::sqrt( std::pow( first[0] - second[0], 2 ) + std::pow( first[1] - second[1], 2 ) +
                    std::pow( first[2] - second[2], 2 ) );
}

QString styleText( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    qFatal( "no style %s", qPrintable( path ) );
  return QString::fromUtf8( file.readAll() );
}

//! All style files of discrepancy layers.
QStringList stylePaths()
{
  QStringList paths;
  for ( const Discrepancy discrepancy : ALL_DISCREPANCIES )
  {
    for ( const auto geometry : { compat::POINT_GEOMETRY, compat::LINE_GEOMETRY, compat::POLYGON_GEOMETRY } )
      paths << DiscrepancyLook::styleOf( discrepancy, geometry );
  }
  paths.removeDuplicates();
  return paths;
}

QStringList colourTokens( const QString &style )
{
  static const QRegularExpression token( QStringLiteral( "\"(\\d{1,3},\\d{1,3},\\d{1,3}),\\d{1,3}\"" ) );
  QStringList tokens;
  for ( auto matches = token.globalMatch( style ); matches.hasNext(); )
    tokens << matches.next().captured( 1 );
  return tokens;
}

//! Symbol \a position of a style without its colours: the shape and pattern by which it is known in any palette.
QString patternOf( const QString &style, int position )
{
  static const QRegularExpression colour( QStringLiteral( "\"\\d{1,3},\\d{1,3},\\d{1,3},\\d{1,3}\"" ) );
  const QString begin = QStringLiteral( "<symbol name=\"%1\"" ).arg( position );
  const int from = style.indexOf( begin );
  const int to = style.indexOf( QStringLiteral( "<symbol name=\"%1\"" ).arg( position + 1 ) );
  return style.mid( from + begin.size(), to < 0 ? -1 : to - from - begin.size() )
    .replace( colour, QString() )
    .replace( QRegularExpression( QStringLiteral( "@\\d+@\\d+" ) ), QString() );
}

} // namespace

class TestStylePalette : public QObject
{
    Q_OBJECT

  private slots:

    void everyColourOfAStyleHasOneInEachPalette()
    {
      const QStringList paths = stylePaths();
      QVERIFY( paths.size() >= 7 );
      for ( const QString &path : paths )
      {
        const QStringList tokens = colourTokens( styleText( path ) );
        QVERIFY( !tokens.isEmpty() );
        for ( const QString &token : tokens )
          QVERIFY2( standardColours().contains( token ), qPrintable( path + ' ' + token ) );
      }
    }

    void theStandardPaletteIsWhatTheFilesSay()
    {
      for ( const QString &path : stylePaths() )
        QCOMPARE( recoloured( styleText( path ), Palette::Standard ), styleText( path ) );
    }

    void recolouringChangesColoursOnly()
    {
      const QString style = QStringLiteral( "a=\"0,114,178,70\" b=\"3x:0,0,0,0,0,0\" c=\"1,2,3,4\" d=\"0,0\"" );
      QCOMPARE( recoloured( style, Palette::Print ),
                QStringLiteral( "a=\"40,40,40,70\" b=\"3x:0,0,0,0,0,0\" c=\"1,2,3,4\" d=\"0,0\"" ) );
    }

    void printHasOnlyGreys()
    {
      for ( const QString &path : stylePaths() )
      {
        for ( const QString &token : colourTokens( recoloured( styleText( path ), Palette::Print ) ) )
        {
          const QStringList parts = token.split( ',' );
          QVERIFY2( parts[0] == parts[1] && parts[1] == parts[2], qPrintable( token ) );
        }
      }
    }

    void noPaletteHasGreen()
    {
      for ( const Palette palette : PALETTES )
      {
        for ( const QString &standard : standardColours() )
        {
          const QStringList rgb = colourIn( palette, standard ).split( ',' );
          const bool isGreen = rgb[1].toInt() > rgb[0].toInt() + 10 && rgb[1].toInt() > rgb[2].toInt() + 10;
          QVERIFY2( !isGreen, qPrintable( rgb.join( ',' ) ) );
        }
      }
    }

    void verdictsDifferInColourForEveryEye()
    {
      const QStringList verdicts = { "0,114,178", "156,63,116", "230,159,0", "68,68,68" };
      compare( verdicts, 10 );
    }

    void pointsOfTheGroupDifferInColourForEveryEye()
    {
      // Unmapped finds, accidents outside the map, the alarm.
      compare( { "213,94,0", "240,228,66", "165,0,38" }, 10 );
    }

    void verdictsDifferInPatternToo()
    {
      for ( const char *geometry : { "polygons", "lines", "points" } )
      {
        const QString style =
          styleText( QStringLiteral( ":/minemap/styles/records_%1.qml" ).arg( QLatin1String( geometry ) ) );
        QSet<QString> patterns;
        constexpr int VERDICTS = 4;
        for ( int verdict = 0; verdict < VERDICTS; ++verdict )
          patterns << patternOf( style, verdict );
        QCOMPARE( patterns.size(), VERDICTS );
      }
    }

    void everySymbolHasAWhiteHalo()
    {
      for ( const QString &path : stylePaths() )
        QVERIFY2( styleText( path ).contains( QStringLiteral( "\"255,255,255,2" ) ), qPrintable( path ) );
    }

  private:
    //! Every pair is \a least apart (CIE 1976 ΔE), in greyscale in all palettes but those whose patterns tell them
    //! apart.
    static void compare( const QStringList &standard, double least )
    {
      for ( const Palette palette : PALETTES )
      {
        for ( const Vision vision : VISIONS )
        {
          for ( int a = 0; a < standard.size(); ++a )
          {
            for ( int b = 0; b < a; ++b )
            {
              const QString first = colourIn( palette, standard[a] );
              const QString second = colourIn( palette, standard[b] );
              const double apart = difference( first, second, vision );
              const QString what = QStringLiteral( "palette %1, vision %2: %3 and %4 are %5 apart" )
                                     .arg( toText( palette ) )
                                     .arg( static_cast<int>( vision ) )
                                     .arg( first, second )
                                     .arg( apart );
              if ( vision == Vision::Greyscale && palette != Palette::Print )
              {
                if ( apart < least )
                  qInfo( "by pattern: %s", qPrintable( what ) );
                continue;
              }
              QVERIFY2( apart >= least, qPrintable( what ) );
            }
          }
        }
      }
    }
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestStylePalette>( argc, argv );
}

#include "test_style_palette.moc"
