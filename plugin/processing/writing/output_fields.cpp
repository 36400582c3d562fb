// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/writing/output_fields.h"

#include <qgsfeature.h>

namespace minemap
{

OutputFields::OutputFields( const QgsFields &source, const FieldList &added )
{
  for ( int index = 0; index < source.count(); ++index )
  {
    if ( source.at( index ).name().startsWith( QLatin1String( "mm_" ), Qt::CaseInsensitive ) )
      continue;
    mFields.append( source.at( index ) );
    mKept << index;
  }
  for ( const auto &[name, kind] : added )
    mFields.append( compat::field( QString::fromLatin1( name ), kind ) );
}

QgsAttributes OutputFields::attributes( const QgsFeature &feature, const QgsAttributes &added ) const
{
  QgsAttributes values;
  for ( const int index : mKept )
    values << feature.attribute( index );
  return values + added;
}

} // namespace minemap
