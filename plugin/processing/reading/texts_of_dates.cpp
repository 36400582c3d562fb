// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/texts_of_dates.h"

#include "compat/qgis_field_origin.h"

#include <qgsfields.h>
#include <qgsprocessingutils.h>

#include <QDate>
#include <QMetaType>

#include <algorithm>
#include <optional>

#include <ogr_api.h>
#include <ogr_core.h>

namespace minemap
{

namespace
{

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

} // namespace

std::vector<QVariant> withTextsOfDates( const std::vector<QVariant> &values, const std::vector<QgsFeatureId> &features,
                                        const InputLayer &layer, const QString &field )
{
  const int index = layer.source ? layer.source->fields().lookupField( field ) : -1;
  const bool isOwn = index >= 0 && layer.source->fields().fieldOrigin( index ) == compat::FIELD_OF_PROVIDER;
  if ( layer.textFile.path.isEmpty() || !isOwn || std::none_of( values.begin(), values.end(), isDate ) )
    return values;
  std::vector<QVariant> written = values;
  const std::optional<QHash<QgsFeatureId, QString>> texts = textsOfDates( layer.textFile, field );
  for ( std::size_t position = 0; position < values.size(); ++position )
  {
    if ( !isDate( values[position] ) )
      continue;
    // A doubtful date is no date.
    if ( !texts )
    {
      written[position] = values[position].toDate().toString( Qt::ISODate ) + QLatin1Char( '?' );
      continue;
    }
    const auto text = texts->constFind( features[position] );
    if ( text != texts->constEnd() && guessedDate( *text ) == values[position].toDate() )
      written[position] = *text;
  }
  return written;
}

} // namespace minemap
