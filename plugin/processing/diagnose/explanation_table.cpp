// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/explanation_table.h"

#include "processing/diagnose/cause_recipe_reader.h"
#include "processing/parameters/field_values.h"
#include "processing/reading/feature_loop.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr const char *NEEDED_FIELDS[] = { "mm_scope", "mm_group", "mm_rank", "mm_cause", "mm_params", "mm_verdict" };

//! Empty where the table has no such field, or nothing in it.
QString textOf( const QgsFeature &feature, const char *field )
{
  const int index = feature.fields().lookupField( QString::fromLatin1( field ) );
  const OptionalText text = index < 0 ? OptionalText() : textValue( feature.attribute( index ) );
  return text ? QString::fromStdString( *text ) : QString();
}

} // namespace

ExplanationTable::ExplanationTable( const InputLayer &layer, int rank ) : mLayer( layer.name ), mRank( rank )
{
  for ( const char *field : NEEDED_FIELDS )
  {
    if ( layer.source->fields().lookupField( QString::fromLatin1( field ) ) < 0 )
      throw QgsProcessingException( tr( "Layer \"%1\" given as EXPLANATIONS has no field \"%2\": choose the table of "
                                        "explanations that the diagnosis of this map made." )
                                      .arg( mLayer, QString::fromLatin1( field ) ) );
  }
  forEachFeature( layer, nullptr, [this]( const QgsFeature &feature ) { readRow( feature ); } );
  if ( mRows.empty() )
    throw QgsProcessingException( tr( "Layer \"%1\" given as EXPLANATIONS has no rows: choose the table of "
                                      "explanations that the diagnosis of this map made." )
                                    .arg( mLayer ) );
}

void ExplanationTable::readRow( const QgsFeature &feature )
{
  Row row;
  const QString scope = textOf( feature, "mm_scope" );
  const int rankField = feature.fields().lookupField( QStringLiteral( "mm_rank" ) );
  const std::optional<double> rank = numberValue( feature.attribute( rankField ) );
  row.isAll = scope == QLatin1String( "all" );
  if ( ( !row.isAll && scope != QLatin1String( "group" ) ) || !rank || *rank != std::floor( *rank ) )
    throw QgsProcessingException( tr( "Feature %1 of layer \"%2\" given as EXPLANATIONS has no whole number as "
                                      "mm_rank, or neither \"all\" nor \"group\" as mm_scope: give the table as the "
                                      "diagnosis made it." )
                                    .arg( QString::number( feature.id() ), mLayer ) );
  row.rank = static_cast<int>( *rank );
  row.group = textValue( feature.attribute( feature.fields().lookupField( QStringLiteral( "mm_group" ) ) ) );
  row.cause = textOf( feature, "mm_cause" );
  row.detail = textOf( feature, "mm_detail" );
  row.recipe = textOf( feature, "mm_params" );
  row.verdict = textOf( feature, "mm_verdict" );
  mRows.push_back( std::move( row ) );
}

bool ExplanationTable::hasGroups() const
{
  return std::any_of( mRows.begin(), mRows.end(), []( const Row &row ) { return !row.isAll; } );
}

ChosenExplanation ExplanationTable::forAll() const
{
  std::vector<const Row *> rows;
  for ( const Row &row : mRows )
  {
    if ( row.isAll )
      rows.push_back( &row );
  }
  return chosenAmong( rows, tr( "the whole map" ) );
}

ChosenExplanation ExplanationTable::forGroup( const OptionalText &group, std::size_t records, const QString &map ) const
{
  const QString whose = group ? tr( "the group \"%1\"" ).arg( QString::fromStdString( *group ) ) : tr( "no group" );
  std::vector<const Row *> rows;
  for ( const Row &row : mRows )
  {
    if ( !row.isAll && row.group == group )
      rows.push_back( &row );
  }
  if ( rows.empty() )
    throw QgsProcessingException(
      tr( "Layer \"%1\" given as EXPLANATIONS has no row for %2, to which %3 records of layer \"%4\" belong: diagnose "
          "this map with the same GROUP_BY, or correct it without GROUP_BY." )
        .arg( mLayer, whose, QString::number( records ), map ) );
  return chosenAmong( rows, whose );
}

ChosenExplanation ExplanationTable::chosenAmong( const std::vector<const Row *> &rows, const QString &whose ) const
{
  const auto found = std::find_if( rows.begin(), rows.end(), [this]( const Row *row ) { return row->rank == mRank; } );
  if ( found == rows.end() )
  {
    int last = 0;
    for ( const Row *row : rows )
      last = std::max( last, row->rank );
    throw QgsProcessingException( tr( "Layer \"%1\" given as EXPLANATIONS has no row of rank %2 for %3, the last is "
                                      "%4: give another RANK." )
                                    .arg( mLayer, QString::number( mRank ), whose, QString::number( last ) ) );
  }
  const Row &row = **found;
  ChosenExplanation chosen;
  try
  {
    chosen.recipe = readCauseRecipe( row.recipe );
  }
  catch ( const QgsProcessingException &error )
  {
    throw QgsProcessingException( tr( "mm_params of rank %1 for %2 in layer \"%3\" cannot be used, so nothing was "
                                      "corrected: %4" )
                                    .arg( QString::number( mRank ), whose, mLayer, error.what() ) );
  }
  if ( row.cause != QLatin1String( wordOf( chosen.recipe.cause ) ) )
    throw QgsProcessingException( tr( "Rank %1 for %2 in layer \"%3\" has \"%4\" as mm_cause but a recipe for \"%5\" "
                                      "as mm_params: give the table as the diagnosis made it." )
                                    .arg( QString::number( mRank ), whose, mLayer, row.cause,
                                          QString::fromLatin1( wordOf( chosen.recipe.cause ) ) ) );
  chosen.detail = row.detail;
  chosen.verdict = row.verdict;
  return chosen;
}

} // namespace minemap
