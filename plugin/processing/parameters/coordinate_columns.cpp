// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/parameters/coordinate_columns.h"

#include "processing/parameters/field_values.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsfields.h>
#include <qgsprocessingutils.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace minemap
{

namespace
{

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

//! A pair of names as people give them to columns: for x, for y.
struct NamePair
{
    QStringList x;
    QStringList y;
    bool isDegrees;
};

// Folded: lower case, letters and digits alone. The first word that a name begins or ends with counts.
const std::vector<NamePair> &namePairs()
{
  static const std::vector<NamePair> pairs = {
    { { QStringLiteral( "longitude" ), QStringLiteral( "longitud" ),     QStringLiteral( "longitudine" ),
        QStringLiteral( "lon" ),       QStringLiteral( "long" ),         QStringLiteral( "lng" ),
        QStringLiteral( "laenge" ),    QStringLiteral( "länge" ),        QStringLiteral( "længdegrad" ),
        QStringLiteral( "долгота" ),   QStringLiteral( "довгота" ),      QStringLiteral( "дужина" ),
        QStringLiteral( "duzina" ),    QStringLiteral( "dužina" ),       QStringLiteral( "geoduzina" ),
        QStringLiteral( "boylam" ),    QStringLiteral( "uzunluq" ),      QStringLiteral( "خطالطول" ),
        QStringLiteral( "طول" ),       QStringLiteral( "طولجغرافیایی" ), QStringLiteral( "经度" ),
        QStringLiteral( "經度" ),      QStringLiteral( "경도" ),         QStringLiteral( "ลองจิจูด" ),
        QStringLiteral( "kinhđộ" ),    QStringLiteral( "kinhdo" ),       QStringLiteral( "երկայնություն" ),
        QStringLiteral( "გრძედი" ) },
      { QStringLiteral( "latitude" ), QStringLiteral( "latitud" ),      QStringLiteral( "latitudine" ),
        QStringLiteral( "lat" ),      QStringLiteral( "lat" ),          QStringLiteral( "lat" ),
        QStringLiteral( "breite" ),   QStringLiteral( "breite" ),       QStringLiteral( "breddegrad" ),
        QStringLiteral( "широта" ),   QStringLiteral( "широта" ),       QStringLiteral( "ширина" ),
        QStringLiteral( "sirina" ),   QStringLiteral( "širina" ),       QStringLiteral( "geosirina" ),
        QStringLiteral( "enlem" ),    QStringLiteral( "enlik" ),        QStringLiteral( "خطالعرض" ),
        QStringLiteral( "عرض" ),      QStringLiteral( "عرضجغرافیایی" ), QStringLiteral( "纬度" ),
        QStringLiteral( "緯度" ),     QStringLiteral( "위도" ),         QStringLiteral( "ละติจูด" ),
        QStringLiteral( "vĩđộ" ),     QStringLiteral( "vido" ),         QStringLiteral( "լայնություն" ),
        QStringLiteral( "განედი" ) },
      true },
    { { QStringLiteral( "easting" ), QStringLiteral( "eastings" ), QStringLiteral( "este" ), QStringLiteral( "est" ),
        QStringLiteral( "rechtswert" ), QStringLiteral( "east" ), QStringLiteral( "abscisse" ),
        QStringLiteral( "utme" ), QStringLiteral( "rw" ), QStringLiteral( "xcoord" ), QStringLiteral( "coordx" ),
        QStringLiteral( "coordenadax" ), QStringLiteral( "pointx" ), QStringLiteral( "utmx" ), QStringLiteral( "х" ),
        QStringLiteral( "x" ) },
      { QStringLiteral( "northing" ), QStringLiteral( "northings" ), QStringLiteral( "norte" ),
        QStringLiteral( "nord" ), QStringLiteral( "hochwert" ), QStringLiteral( "north" ), QStringLiteral( "ordonnee" ),
        QStringLiteral( "utmn" ), QStringLiteral( "hw" ), QStringLiteral( "ycoord" ), QStringLiteral( "coordy" ),
        QStringLiteral( "coordenaday" ), QStringLiteral( "pointy" ), QStringLiteral( "utmy" ), QStringLiteral( "у" ),
        QStringLiteral( "y" ) },
      false } };
  return pairs;
}

QString folded( const QString &name )
{
  QString result;
  for ( const QChar sign : name.toLower() )
  {
    if ( sign.isLetterOrNumber() )
      result += sign;
  }
  return result;
}

//! A name that is the word, or has it at its beginning or end where the word is long enough to mean something there.
bool isNamed( const QString &column, const QString &word )
{
  constexpr int LONG_ENOUGH = 3;
  const QString name = folded( column );
  return name == word || ( word.size() >= LONG_ENOUGH && ( name.startsWith( word ) || name.endsWith( word ) ) );
}

//! The first texts of each column, without empty ones.
std::vector<QStringList> firstTexts( const QgsProcessingFeatureSource &source )
{
  constexpr long ROWS = 20;
  std::vector<QStringList> texts( static_cast<std::size_t>( source.fields().count() ) );
  QgsFeatureRequest request;
  request.setLimit( ROWS );
  QgsFeatureIterator iterator = source.getFeatures( request );
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    for ( std::size_t column = 0; column < texts.size(); ++column )
    {
      const QString text = feature.attribute( static_cast<int>( column ) ).toString().trimmed();
      if ( !text.isEmpty() )
        texts[column] << text;
    }
  }
  return texts;
}

bool allMatch( const QStringList &texts, const QRegularExpression &pattern )
{
  return !texts.isEmpty() &&
         std::all_of( texts.begin(), texts.end(),
                      [&pattern]( const QString &text ) { return pattern.match( text ).hasMatch(); } );
}

QString wayFromPair( const QString &x, const QString &y, bool isDegrees, const QStringList &texts )
{
  static const QRegularExpression number( QStringLiteral( "^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$" ) );
  static const QRegularExpression decimalComma( QStringLiteral( "^[-+]?[0-9]+(,[0-9]+)?$" ) );
  if ( texts.isEmpty() || allMatch( texts, number ) )
  {
    const QString system =
      isDegrees ? QStringLiteral( "EPSG:4326" ) : Sentences::tr( "the system that the coordinates were made in" );
    return Sentences::tr( "Its columns \"%1\" and \"%2\" look like coordinates: make points of them with Layer > Add "
                          "Layer > Add Delimited Text Layer, or with native:createpointslayerfromtable (XFIELD %1, "
                          "YFIELD %2, TARGET_CRS %3)." )
      .arg( x, y, system );
  }
  if ( allMatch( texts, decimalComma ) )
    return Sentences::tr( "Its columns \"%1\" and \"%2\" look like coordinates with a decimal comma: make points of "
                          "them with Layer > Add Layer > Add Delimited Text Layer and its option for decimal commas." )
      .arg( x, y );
  return Sentences::tr( "Its columns \"%1\" and \"%2\" look like coordinates in degrees, minutes and seconds: make "
                        "points of them with Layer > Add Layer > Add Delimited Text Layer and its option for DMS "
                        "coordinates (X field %1, Y field %2)." )
    .arg( x, y );
}

//! For a column that holds whole places.
QString wayFromColumn( const QString &column, const QStringList &texts )
{
  static const QRegularExpression wkt(
    QStringLiteral( "^(SRID=[0-9]+;)?(MULTI)?(POINT|LINESTRING|POLYGON|CURVEPOLYGON|SURFACE)\\b" ),
    QRegularExpression::CaseInsensitiveOption );
  static const QRegularExpression mgrs(
    QStringLiteral( "^[0-9]{1,2} ?[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?([0-9]{2}){1,5}$|^[0-9]{1,2} ?[C-HJ-NP-X] "
                    "?[A-HJ-NP-Z]{2} ?[0-9]{1,5} [0-9]{1,5}$" ),
    QRegularExpression::CaseInsensitiveOption );
  // As ODK and Kobo write them; also two numbers alone.
  static const QRegularExpression geopoint(
    QStringLiteral( "^[-+]?[0-9]{1,3}\\.[0-9]+[ ,;]+[-+]?[0-9]{1,3}\\.[0-9]+([ ,;]+[-+]?[0-9.]+){0,2}$" ) );
  static const QRegularExpression degrees( QStringLiteral( "[0-9] ?[°º] ?[0-9]+.*[NSEW].*[0-9] ?[°º] ?[0-9]+" ),
                                           QRegularExpression::CaseInsensitiveOption );
  if ( allMatch( texts, wkt ) )
    return Sentences::tr( "Its column \"%1\" holds geometries as text (WKT): read it with Layer > Add Layer > Add "
                          "Delimited Text Layer and the geometry definition WKT, or use "
                          "native:geometrybyexpression with geom_from_wkt(\"%1\")." )
      .arg( column );
  if ( allMatch( texts, mgrs ) )
    return Sentences::tr( "Its column \"%1\" looks like references of the military grid (MGRS): convert them to "
                          "longitude and latitude first, for example with the plugin Lat Lon Tools, and make points "
                          "of these." )
      .arg( column );
  if ( allMatch( texts, geopoint ) )
    return Sentences::tr(
             "Its column \"%1\" looks like latitude, longitude and more in one text, as ODK and Kobo write "
             "them: use native:geometrybyexpression with make_point(to_real(regexp_substr(\"%1\",'^\\\\S+[ "
             ",;]+([-+0-9.]+)')),to_real(regexp_substr(\"%1\",'^([-+0-9.]+)'))), and EPSG:4326." )
      .arg( column );
  if ( allMatch( texts, degrees ) )
    return Sentences::tr( "Its column \"%1\" looks like latitude and longitude in degrees, minutes and seconds in one "
                          "text: split it into two columns, and read them with Layer > Add Layer > Add Delimited Text "
                          "Layer and its option for DMS coordinates." )
      .arg( column );
  return QString();
}

} // namespace

QString wayFromTableToPoints( const QgsProcessingFeatureSource &source )
{
  const QgsFields fields = source.fields();
  const std::vector<QStringList> texts = firstTexts( source );
  for ( int column = 0; column < fields.count(); ++column )
  {
    const QString way = wayFromColumn( fields.at( column ).name(), texts[static_cast<std::size_t>( column )] );
    if ( !way.isEmpty() )
      return way;
  }
  for ( const NamePair &pair : namePairs() )
  {
    for ( int word = 0; word < pair.x.size(); ++word )
    {
      int x = -1;
      int y = -1;
      for ( int column = 0; column < fields.count(); ++column )
      {
        if ( x < 0 && isNamed( fields.at( column ).name(), pair.x.at( word ) ) )
          x = column;
        else if ( y < 0 && isNamed( fields.at( column ).name(), pair.y.at( word ) ) )
          y = column;
      }
      if ( x >= 0 && y >= 0 )
        return wayFromPair( fields.at( x ).name(), fields.at( y ).name(), pair.isDegrees,
                            texts[static_cast<std::size_t>( x )] + texts[static_cast<std::size_t>( y )] );
    }
  }
  return QString();
}

} // namespace minemap
