// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/document/document_tables.h"

#include "report/page/html_parts.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr int MOST_ROWS = 200;

QString cellOf( const JsonValue *value )
{
  if ( !value )
    return QString();
  switch ( value->kind )
  {
  case JsonValue::Kind::Null:
    return Words::tr( "unknown" ).toHtmlEscaped();
  case JsonValue::Kind::Boolean:
    return ( value->boolean ? Words::tr( "yes" ) : Words::tr( "no" ) ).toHtmlEscaped();
  case JsonValue::Kind::Text:
    return ofData( value->text.toStdString() );
  case JsonValue::Kind::Number:
    return code( value->source.toStdString() );
  default:
    return Words::tr( "a list of %1" )
      .arg( countText( static_cast<std::int64_t>( value->items.size() + value->members.size() ) ) )
      .toHtmlEscaped();
  }
}

QString rowsTable( const QString &name, const std::vector<JsonValue> &items )
{
  QStringList columns;
  for ( const JsonValue &item : items )
  {
    for ( const auto &member : item.members )
    {
      if ( !columns.contains( member.first ) )
        columns << member.first;
    }
  }
  QVector<QStringList> rows;
  for ( std::size_t index = 0; index < items.size() && rows.size() < MOST_ROWS; ++index )
  {
    QStringList row;
    for ( const QString &column : std::as_const( columns ) )
      row << cellOf( items[index].find( column ) );
    rows << row;
  }
  QString html = QStringLiteral( "<h3>%1</h3>\n" ).arg( code( name.toStdString() ) ) + table( columns, rows );
  if ( static_cast<int>( items.size() ) > MOST_ROWS )
    html += QStringLiteral( "<p>%1</p>\n" )
              .arg( Words::tr( "Further rows, in the file: %1." )
                      .arg( countText( static_cast<std::int64_t>( items.size() ) - MOST_ROWS ) )
                      .toHtmlEscaped() );
  return html;
}

void collect( const JsonValue &object, const QString &path, QVector<QStringList> &numbers, QString &tables )
{
  for ( const auto &[key, value] : object.members )
  {
    if ( path.isEmpty() && isOrigin( key ) )
      continue;
    const QString name = path.isEmpty() ? key : path + QLatin1Char( '.' ) + key;
    const bool isTable = value.kind == JsonValue::Kind::Array && !value.items.empty() &&
                         std::all_of( value.items.begin(), value.items.end(),
                                      []( const JsonValue &item ) { return item.kind == JsonValue::Kind::Object; } );
    if ( value.kind == JsonValue::Kind::Object )
      collect( value, name, numbers, tables );
    else if ( isTable )
      tables += rowsTable( name, value.items );
    else
      numbers << QStringList{ code( name.toStdString() ), cellOf( &value ) };
  }
}

} // namespace

bool isOrigin( const QString &key )
{
  static const QStringList origins = {
    QStringLiteral( "schema" ), QStringLiteral( "plugin" ),    QStringLiteral( "inputs" ),
    QStringLiteral( "crs" ),    QStringLiteral( "notes" ),     QStringLiteral( "parameters" ),
    QStringLiteral( "digest" ), QStringLiteral( "undefined" ), QStringLiteral( "summary" ) };
  return origins.contains( key );
}

QString documentTables( const JsonValue &document )
{
  QVector<QStringList> numbers;
  QString tables;
  collect( document, QString(), numbers, tables );
  const QString first =
    numbers.isEmpty() ? QString() : table( { Words::tr( "Number" ), Words::tr( "Value" ) }, numbers );
  return first + tables;
}

} // namespace minemap
