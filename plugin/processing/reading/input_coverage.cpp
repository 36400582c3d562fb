// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/input_coverage.h"

#include "processing/parameters/field_values.h"

#include <algorithm>

namespace minemap
{

namespace
{

void add( std::vector<Note> &notes, const char *code, std::int64_t count, std::int64_t of, const QString &layer )
{
  notes.push_back( { code, Severity::Warning, count, layer.toStdString(), {}, static_cast<double>( of ) } );
}

//! Parts of one feature follow each other.
template <typename Rows>
std::int64_t differentFeatures( const Rows &rows )
{
  std::int64_t features = 0;
  for ( std::size_t index = 0; index < rows.size(); ++index )
    features += index == 0 || !rows[index].origin.isSameFeature( rows[index - 1].origin ) ? 1 : 0;
  return features;
}

bool isPlaced( const EvidenceInputs &inputs, const Record &record )
{
  // A map that may be anywhere has places that only its own coordinates know.
  const ShapeArray &sources = inputs.featuresOf( record ).sources;
  return !record.shape.isEmpty() ||
         ( !sources.vertices().empty() && !sources.shape( record.origin.feature ).isEmpty() );
}

std::int64_t featuresOf( const EvidenceInputs &inputs, const QString &role )
{
  std::int64_t features = 0;
  for ( const InputDescription &description : inputs.descriptions )
  {
    if ( description.role == role.toStdString() )
      features += description.features;
  }
  return features;
}

//! Adds the note where \a used of \a all features is too few to go without a word.
void addLeftOut( EvidenceInputs &inputs, const char *code, std::int64_t used, std::int64_t all, double mostShare,
                 const QString &layer )
{
  const std::int64_t leftOut = all - used;
  if ( leftOut > 0 && static_cast<double>( leftOut ) >= mostShare * static_cast<double>( all ) )
    add( inputs.notes, code, leftOut, all, layer );
}

} // namespace

void noteMissingValues( const ReadLayer &read, const QString &layer, const std::vector<ExpectedValues> &expected,
                        std::vector<Note> &notes )
{
  const auto all = static_cast<std::int64_t>( read.size() );
  for ( const auto &[field, name, code] : expected )
  {
    if ( name.isEmpty() || all == 0 )
      continue;
    const std::vector<QVariant> &values = read.columns[field];
    // A layer that lacks a field holds no value in it.
    const std::int64_t missing = values.empty() ? all : std::count_if( values.begin(), values.end(), isNullValue );
    if ( 2 * missing >= all )
      add( notes, code, missing, all, layer );
  }
}

void noteLeftOut( const EvidenceRequest &request, EvidenceInputs &inputs )
{
  constexpr double A_TENTH = 0.1;
  for ( std::size_t layer = 0; layer < request.maps.size(); ++layer )
  {
    const std::int64_t placed =
      std::count_if( inputs.map.records.begin(), inputs.map.records.end(),
                     [&]( const Record &record )
                     { return record.origin.layer == static_cast<int>( layer ) && isPlaced( inputs, record ); } );
    const InputLayer &map = request.maps[layer];
    addLeftOut( inputs, "records_left_out", placed, featuresOf( inputs, map.role ), A_TENTH, map.name );
  }
  addLeftOut( inputs, "finds_left_out", differentFeatures( inputs.evidence.finds ),
              featuresOf( inputs, request.finds.role ), A_TENTH, request.finds.name );
  addLeftOut( inputs, "accidents_left_out", differentFeatures( inputs.evidence.accidents ),
              featuresOf( inputs, request.accidents.role ), 0, request.accidents.name );
  const std::vector<SearchedPiece> &pieces = inputs.evidence.searched.pieces;
  const std::int64_t unplaced =
    std::count_if( pieces.begin(), pieces.end(), []( const SearchedPiece &piece ) { return piece.shape.isEmpty(); } );
  const auto all = static_cast<std::int64_t>( pieces.size() );
  addLeftOut( inputs, "searched_left_out", all - unplaced, all, A_TENTH, request.searched.name );
}

} // namespace minemap
