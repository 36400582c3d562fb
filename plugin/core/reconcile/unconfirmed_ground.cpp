// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/unconfirmed_ground.h"

#include "core/geometry/overlay.h"
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
  MinefieldMap unconfirmed;
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    if ( records[index].verdict != Verdict::Unconfirmed )
      continue;
    unconfirmed.records.push_back( map.records[index] );
    unconfirmed.records.back().group.reset();
  }
  std::sort( unconfirmed.records.begin(), unconfirmed.records.end(), comesBefore );
  QuietProgress quiet( progress );
  {
    // Lines end at the area's edge before they are widened, as where their share is measured.
    const ScoringWorld clipped( unconfirmed, evidence, parameters, plane, quiet );
    Overlay overlay;
    for ( std::size_t index = 0; index < unconfirmed.records.size(); ++index )
    {
      progress.stopIfCanceled();
      unconfirmed.records[index].shape = groundOf( clipped.mapped[index], parameters.tolerance, overlay );
    }
  }
  const GroundAreas areas = measureGround( ScoringWorld( unconfirmed, evidence, parameters, plane, quiet ) );
  ground.all = areas.ground.mapped.value_or( 0 );
  ground.searched = areas.searchedInTime;
  return ground;
}

} // namespace minemap
