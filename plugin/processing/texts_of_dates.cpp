// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/texts_of_dates.h"

#include <QDate>
#include <QHash>
#include <QMetaType>

#include <algorithm>
#include <memory>

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_core.h>

namespace minemap
{

namespace
{

using TextsOfFeatures = QHash<QgsFeatureId, QString>;

bool isDate( const QVariant &value )
{
  return value.userType() == QMetaType::QDate || value.userType() == QMetaType::QDateTime;
}

//! As GDAL guesses it.
QDate guessedDate( const QString &text )
{
  OGRField field;
  if ( !OGRParseDate( text.toUtf8().constData(), &field, 0 ) )
    return QDate();
  return QDate( field.Date.Year, field.Date.Month, field.Date.Day );
}

bool beginsWithYear( const QString &text )
{
  constexpr int YEAR_DIGITS = 4;
  return text.size() >= YEAR_DIGITS &&
         std::all_of( text.begin(), text.begin() + YEAR_DIGITS,
                      []( const QChar &letter )
                      { return letter >= QLatin1Char( '0' ) && letter <= QLatin1Char( '9' ); } );
}

//! Texts of \a field by feature, of those that do not begin with a year; empty where the file is of another kind.
TextsOfFeatures textsIn( const QString &file, const QString &field )
{
  TextsOfFeatures texts;
  const char *const drivers[] = { "GeoJSON", "GeoJSONSeq", "CSV", nullptr };
  const char *const options[] = { "DATE_AS_STRING=YES", "AUTODETECT_TYPE=NO", nullptr };
  CPLPushErrorHandler( CPLQuietErrorHandler );
  const std::unique_ptr<void, void ( * )( GDALDatasetH )> source(
    GDALOpenEx( file.toUtf8().constData(), GDAL_OF_VECTOR, drivers, options, nullptr ),
    []( GDALDatasetH opened ) { GDALClose( opened ); } );
  // Both formats hold one layer.
  OGRLayerH layer = source ? GDALDatasetGetLayer( source.get(), 0 ) : nullptr;
  const int index = layer ? OGR_FD_GetFieldIndex( OGR_L_GetLayerDefn( layer ), field.toUtf8().constData() ) : -1;
  while ( index >= 0 )
  {
    OGRFeatureH feature = OGR_L_GetNextFeature( layer );
    if ( !feature )
      break;
    const QString text = QString::fromUtf8( OGR_F_GetFieldAsString( feature, index ) ).trimmed();
    if ( !text.isEmpty() && !beginsWithYear( text ) )
      texts.insert( OGR_F_GetFID( feature ), text );
    OGR_F_Destroy( feature );
  }
  CPLErrorReset();
  CPLPopErrorHandler();
  return texts;
}

} // namespace

std::vector<QVariant> withTextsOfDates( const std::vector<QVariant> &values, const std::vector<QgsFeatureId> &features,
                                        const InputLayer &layer, const QString &field )
{
  // Only QGIS's reader of such files leaves the guess to GDAL.
  if ( layer.namedSource.isEmpty() || std::none_of( values.begin(), values.end(), isDate ) )
    return values;
  std::vector<QVariant> written = values;
  const TextsOfFeatures texts = textsIn( layer.file, field );
  for ( std::size_t index = 0; index < values.size(); ++index )
  {
    const auto text = texts.constFind( features[index] );
    if ( text != texts.constEnd() && isDate( values[index] ) && guessedDate( *text ) == values[index].toDate() )
      written[index] = *text;
  }
  return written;
}

} // namespace minemap
