// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/layer_features.h"

#include "processing/parameters/field_values.h"

#include <algorithm>

namespace minemap
{

QString featureName( QgsFeatureId id, const QString &ownId )
{
  constexpr int LONGEST = 40;
  if ( ownId.isEmpty() )
    return QString::number( id );
  const QString shown = ownId.size() > LONGEST ? ownId.left( LONGEST ) + QChar( 0x2026 ) : ownId;
  return QStringLiteral( "%1 (\"%2\")" ).arg( QString::number( id ), shown );
}

const QVariant &LayerFeatures::value( std::size_t feature, std::size_t field ) const
{
  static const QVariant missing;
  return columns[field].empty() ? missing : columns[field][feature];
}

QString LayerFeatures::nameOf( std::size_t feature ) const
{
  const OptionalText own =
    idField < 0 ? OptionalText() : textValue( value( feature, static_cast<std::size_t>( idField ) ) );
  return featureName( ids[feature], own ? QString::fromStdString( *own ) : QString() );
}

std::uint32_t LayerFeatures::partOf( std::size_t feature, std::size_t vertex ) const
{
  const auto left = partsLeft.find( feature );
  return left == partsLeft.end() ? static_cast<std::uint32_t>( vertex ) : left->second[vertex];
}

bool LayerFeatures::hasSeveralPoints( std::size_t feature ) const
{
  return std::binary_search( severalPoints.begin(), severalPoints.end(), feature );
}

bool LayerFeatures::hasUniqueIds() const
{
  std::vector<QgsFeatureId> sorted = ids;
  std::sort( sorted.begin(), sorted.end() );
  return std::adjacent_find( sorted.begin(), sorted.end() ) == sorted.end();
}

} // namespace minemap
