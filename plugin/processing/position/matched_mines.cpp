// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/matched_mines.h"

#include "processing/parameters/field_values.h"

namespace minemap
{

namespace
{

// Positions among EvidenceRequest::mapFields and ::findFields, both of which are empty where neither field was given.
constexpr int ROW = 0, RECORDED_TYPE = 1;
constexpr int FIND_ID = 0, FOUND_TYPE = 1;

} // namespace

OptionalText MatchedMines::row( const RecordedMine &mine ) const
{
  return hasMineTexts ? textValue( inputs->value( inputs->map.records[mine.record], ROW ) ) : OptionalText();
}

OptionalText MatchedMines::recordedType( const RecordedMine &mine ) const
{
  return hasMineTexts ? textValue( inputs->value( inputs->map.records[mine.record], RECORDED_TYPE ) ) : OptionalText();
}

OptionalText MatchedMines::findId( std::size_t find ) const
{
  return hasFindTexts ? textValue( inputs->value( inputs->evidence.finds[find], FIND_ID ) ) : OptionalText();
}

OptionalText MatchedMines::foundType( std::size_t find ) const
{
  return hasFindTexts ? textValue( inputs->value( inputs->evidence.finds[find], FOUND_TYPE ) ) : OptionalText();
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
