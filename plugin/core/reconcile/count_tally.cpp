// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/count_tally.h"

#include <cstddef>

namespace minemap
{

namespace
{

//! Calls \a visit with each cell that mines of \a type belong to.
template <typename Visit>
void visitCells( CountTally &tally, const MineType &type, const Visit &visit )
{
  visit( tally.cells[{}] );
  if ( type.isKnown() )
    visit( tally.cells[{ CountLevel::Class, type.mineClass, {} }] );
  if ( type.isKnown() && !type.model.empty() )
    visit( tally.cells[{ CountLevel::Model, type.mineClass, type.model }] );
  else
    visit( tally.withoutModel[type.mineClass] );
}

void addCounts( CountCell &sum, const CountCell &cell )
{
  sum.claimed += cell.claimed;
  sum.found += cell.found;
  sum.elsewhere += cell.elsewhere;
}

} // namespace

FindTime timeOf( const CountedFind &find, const DatePeriod &mapDate )
{
  if ( find.laid.isSurelyAfter( mapDate ) || find.made.isSurelyAfter( mapDate ) )
    return FindTime::Later;
  return find.found.isSurelyBefore( mapDate ) ? FindTime::Earlier : FindTime::Comparable;
}

void CountTally::addClaim( const ClaimedMines &mines )
{
  visitCells( *this, mines.type, [&]( CountCell &cell ) { cell.claimed += mines.number; } );
}

void CountTally::addFind( const CountedFind &find, const DatePeriod &mapDate )
{
  if ( find.quantity < 1 )
    return;
  const FindTime time = timeOf( find, mapDate );
  if ( time != FindTime::Comparable )
  {
    ( time == FindTime::Later ? later : earlier ) += find.quantity;
    return;
  }
  visitCells( *this, find.type,
              [&]( CountCell &cell )
              {
                ( find.isSearched ? cell.found : cell.elsewhere ) += find.quantity;
                if ( find.isSearched )
                  cell.clusters[find.cluster] += static_cast<double>( find.quantity );
              } );
}

const CountCell &CountTally::at( const CountKey &key ) const
{
  static const CountCell nothing;
  const auto cell = cells.find( key );
  return cell == cells.end() ? nothing : cell->second;
}

CountCell CountTally::perhaps( const CountKey &key ) const
{
  CountCell sum;
  for ( const auto &[mineClass, cell] : withoutModel )
  {
    if ( key.level != CountLevel::Total &&
         ( mineClass == MineClass::Unknown || ( key.level == CountLevel::Model && mineClass == key.mineClass ) ) )
      addCounts( sum, cell );
  }
  return sum;
}

std::vector<CountTally> tallyCounts( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds )
{
  std::vector<CountTally> tallies( records.size() );
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    tallies[index].cells[{}];
    for ( const ClaimedMines &mines : records[index].claim.mines )
      tallies[index].addClaim( mines );
  }
  for ( const CountedFind &find : finds )
  {
    const auto index = static_cast<std::size_t>( find.record );
    if ( find.record >= 0 && index < records.size() )
      tallies[index].addFind( find, records[index].mapDate );
  }
  return tallies;
}

} // namespace minemap
