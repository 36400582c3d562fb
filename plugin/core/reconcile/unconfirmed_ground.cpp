// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/unconfirmed_ground.h"

#include "core/geometry/overlay.h"
#include "core/geometry/shape_index.h"
#include "core/score/ground_areas.h"

#include <algorithm>
#include <tuple>

namespace minemap
{

namespace
{

//! Tells nobody of progress, but ends when the run was cancelled.
class QuietProgress : public Progress
{
  public:
    explicit QuietProgress( const Progress &progress ) : mProgress( progress ) {}

    bool isCanceled() const override { return mProgress.isCanceled(); }

  private:
    const Progress &mProgress;
};

//! A line or point as the ground within T of it.
Shape groundOf( const Shape &shape, double tolerance, Overlay &overlay )
{
  if ( shape.kind() == ShapeKind::Polygon )
    return shape;
  return overlay.toShape( *overlay.buffer( *overlay.fromShape( shape ), tolerance ), ShapeKind::Polygon );
}

//! Records with the ground that they claim, lines and points within T.
std::vector<Record> withGround( std::vector<Record> records, const Evidence &evidence,
                                const ScoreParameters &parameters, const LocalPlane &plane, Progress &progress,
                                Progress &quiet )
{
  MinefieldMap map;
  map.records = std::move( records );
  // Lines end at the area's edge before they are widened, as where their share is measured.
  const ScoringWorld clipped( map, evidence, parameters, plane, quiet );
  Overlay overlay;
  for ( std::size_t index = 0; index < map.records.size(); ++index )
  {
    progress.stopIfCanceled();
    map.records[index].shape = groundOf( clipped.mapped[index], parameters.tolerance, overlay );
  }
  return map.records;
}

//! Those of \a others that may share ground with some of \a records, lines and points being as wide as \a tolerance.
std::vector<Record> neighboursOf( const std::vector<Record> &records, std::vector<Record> others, double tolerance )
{
  std::vector<const Shape *> shapes;
  shapes.reserve( records.size() );
  for ( const Record &record : records )
    shapes.push_back( &record.shape );
  const ShapeIndex index( shapes );
  const auto isFar = [&]( const Record &record )
  {
    if ( record.shape.isEmpty() )
      return true;
    Box box = record.shape.boundingBox();
    box.include( { box.xMinimum - tolerance, box.yMinimum - tolerance } );
    box.include( { box.xMaximum + tolerance, box.yMaximum + tolerance } );
    return index.meeting( box ).empty();
  };
  others.erase( std::remove_if( others.begin(), others.end(), isFar ), others.end() );
  return others;
}

/**
 * The earliest first: ground that several records share counts for the first of them, for which the search was in time
 * if it was for any.
 */
bool comesBefore( const Record &a, const Record &b )
{
  return std::tie( a.mapDate.first, a.id, a.normalForm ) < std::tie( b.mapDate.first, b.id, b.normalForm );
}

} // namespace

UnconfirmedGround unconfirmedGround( const MinefieldMap &map, const Evidence &evidence,
                                     const ScoreParameters &parameters, const LocalPlane &plane,
                                     const std::vector<ScoredRecord> &records, Progress &progress )
{
  UnconfirmedGround ground;
  if ( !evidence.searched.isKnown )
    return ground;
  std::vector<Record> unconfirmed;
  std::vector<Record> others;
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    std::vector<Record> &side = records[index].verdict == Verdict::Unconfirmed ? unconfirmed : others;
    side.push_back( map.records[index] );
    side.back().group.reset();
  }
  std::sort( unconfirmed.begin(), unconfirmed.end(), comesBefore );
  std::sort( others.begin(), others.end(), comesBefore );
  QuietProgress quiet( progress );
  const auto measured = [&]( std::vector<Record> measuredRecords )
  {
    MinefieldMap part;
    part.records = std::move( measuredRecords );
    return measureGround( ScoringWorld( part, evidence, parameters, plane, quiet ) );
  };
  unconfirmed = withGround( std::move( unconfirmed ), evidence, parameters, plane, progress, quiet );
  others = neighboursOf( unconfirmed, std::move( others ), parameters.tolerance );
  others = withGround( std::move( others ), evidence, parameters, plane, progress, quiet );
  // Ground that another record claims, too, counts for that one: what is left is claimed by unconfirmed records alone.
  const GroundAreas ofOthers = measured( others );
  std::vector<Record> together = std::move( others );
  together.insert( together.end(), unconfirmed.begin(), unconfirmed.end() );
  const GroundAreas ofAll = measured( std::move( together ) );
  const auto rest = []( double all, double part ) { return std::max( 0.0, all - part ); };
  ground.all = rest( ofAll.ground.mapped.value_or( 0 ), ofOthers.ground.mapped.value_or( 0 ) );
  ground.searched = rest( ofAll.searchedInTime, ofOthers.searchedInTime );
  return ground;
}

} // namespace minemap
