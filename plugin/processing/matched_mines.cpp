// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/matched_mines.h"

namespace minemap
{

namespace
{

OptionalText textOf( const FeatureTexts &texts, QgsFeatureId feature, std::size_t number )
{
  const auto found = texts.find( feature );
  return found == texts.end() ? OptionalText() : found->second[number];
}

} // namespace

OptionalText MatchedMines::row( const RecordedMine &mine ) const
{
  return textOf( mineTexts, inputs->recordOrigins[mine.record].feature, 0 );
}

OptionalText MatchedMines::recordedType( const RecordedMine &mine ) const
{
  return textOf( mineTexts, inputs->recordOrigins[mine.record].feature, 1 );
}

OptionalText MatchedMines::findId( std::size_t find ) const
{
  return textOf( findTexts, inputs->findOrigins[find].feature, 0 );
}

OptionalText MatchedMines::foundType( std::size_t find ) const
{
  return textOf( findTexts, inputs->findOrigins[find].feature, 1 );
}

std::vector<Point> MatchedMines::placesOfMines() const
{
  std::vector<Point> places;
  for ( const RecordedMine &mine : mines )
  {
    if ( mine.takesPart )
      places.push_back( mine.place );
  }
  return places;
}

std::vector<Point> MatchedMines::placesOfFinds() const
{
  std::vector<Point> places;
  for ( std::size_t find = 0; find < finds.size(); ++find )
  {
    if ( finds[find].takesPart )
      places.push_back( inputs->evidence.finds[find].place );
  }
  return places;
}

} // namespace minemap
