// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/feature_batch.h"

#include "core/geometry/plain_wkb.h"
#include "processing/reading/feature_print.h"
#include "processing/reading/geometry_vertices.h"

#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsgeometrycollection.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

namespace minemap
{

namespace
{

//! The type of WKB in this machine's own byte order, as QGIS writes it.
compat::WkbType qgisType( std::string_view wkb )
{
  std::uint32_t type = 0;
  std::memcpy( &type, wkb.data() + 1, sizeof type );
  return static_cast<compat::WkbType>( type );
}

} // namespace

FeatureBatch::FeatureBatch( const BatchSettings &settings ) : columns( settings.fields.size() ), mSettings( settings )
{
}

void FeatureBatch::add( const QgsFeature &feature )
{
  for ( std::size_t field = 0; field < mSettings.fields.size(); ++field )
  {
    const int index = mSettings.fields[field];
    const QVariant value = index < 0 ? QVariant() : feature.attribute( index );
    if ( field < mSettings.usedFields )
      appendValue( mValues, value );
    if ( index >= 0 )
      columns[field].push_back( value );
  }
  const QgsGeometry geometry = feature.geometry();
  if ( hasArcs( geometry ) )
    mCurved.push_back( size() );
  appendWkb( mWkb, straightened( geometry ) );
  if ( mSettings.kind == ShapeKind::Point )
    numberParts( geometry );
  mWkbEnds.push_back( mWkb.size() );
  mValuesEnds.push_back( mValues.size() );
  ids.push_back( feature.id() );
}

void FeatureBatch::numberParts( const QgsGeometry &geometry )
{
  const auto *parts = qgsgeometry_cast<const QgsGeometryCollection *>( geometry.constGet() );
  if ( !parts )
    return;
  std::vector<std::uint32_t> left;
  for ( int part = 0; part < parts->numGeometries(); ++part )
  {
    if ( !parts->geometryN( part )->isEmpty() )
      left.push_back( static_cast<std::uint32_t>( part ) );
  }
  if ( left.size() > 1 )
    severalPoints.push_back( size() );
  if ( left.size() < static_cast<std::size_t>( parts->numGeometries() ) )
    partsLeft.emplace( size(), std::move( left ) );
}

void FeatureBatch::process( const StopFlag &stop )
{
  GeometryReader reader( mSettings.repair );
  FeatureHasher hasher;
  std::string normalForm;
  std::size_t wkbBegin = 0;
  std::size_t valuesBegin = 0;
  hashes.reserve( size() );
  prints.reserve( size() );
  for ( std::size_t position = 0; position < size() && !stop; ++position )
  {
    normalForm.clear();
    const std::string_view wkb( mWkb.data() + wkbBegin, mWkbEnds[position] - wkbBegin );
    processOne( position, wkb, reader, normalForm );
    const std::string_view values( mValues.data() + valuesBegin, mValuesEnds[position] - valuesBegin );
    hashes.push_back( hasher.hash( normalForm, values ) );
    prints.push_back( featurePrint( wkb, values ) );
    if ( mSettings.makesIds )
      geometryIds.push_back( geometryId( normalForm ) );
    if ( mSettings.keepsNormalForms )
      normalForms.push_back( normalForm );
    wkbBegin = mWkbEnds[position];
    valuesBegin = mValuesEnds[position];
  }
  sortHashes( hashes );
  mWkb = std::string();
  mValues = std::string();
}

void FeatureBatch::processOne( std::size_t position, std::string_view wkb, GeometryReader &reader,
                               std::string &normalForm )
{
  GeometryFinding finding;
  finding.position = position;
  finding.isMissing = wkb.empty();
  finding.wasCurved = std::binary_search( mCurved.begin(), mCurved.end(), position );
  if ( finding.isMissing )
  {
    shapes.add( Shape() );
    findings.push_back( std::move( finding ) );
    return;
  }
  // As the reader does, but without a shape for each of what there may be millions of.
  const std::optional<Point> place = mSettings.kind == ShapeKind::Point ? pointOfWkb( wkb ) : std::nullopt;
  if ( place && std::isfinite( place->x ) && std::isfinite( place->y ) )
  {
    shapes.add( *place );
    normalForm = wkbOf( *place );
    return;
  }
  ReadGeometry read = reader.read( wkb, mSettings.kind );
  shapes.add( read.shape );
  if ( !read.written.isEmpty() )
    written.emplace( position, std::move( read.written ) );
  normalForm = std::move( read.normalForm );
  if ( read.state == GeometryState::Valid && !finding.wasCurved && !read.withoutArea )
    return;
  finding.withoutArea = read.withoutArea;
  finding.state = read.state;
  finding.reason = std::move( read.reason );
  finding.type = qgisType( wkb );
  findings.push_back( std::move( finding ) );
}

} // namespace minemap
