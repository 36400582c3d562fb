// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/input_projection.h"

#include "core/geometry/geometry_reader.h"
#include "core/geometry/overlay.h"
#include "core/parallel.h"
#include "processing/reading/feedback_progress.h"
#include "processing/reading/map_nearness.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

namespace minemap
{

namespace
{

//! What projecting made of a shape.
enum class Outcome : std::uint8_t
{
  Usable,
  Repaired,
  Outside //!< Of what the plane can hold.
};

Outcome projectShape( Shape &shape, const LocalPlane &plane, Overlay &overlay )
{
  plane.project( shape.vertices() );
  const bool isUsable = std::all_of( shape.vertices().begin(), shape.vertices().end(),
                                     []( const Point &point ) { return std::isfinite( point.x ); } );
  if ( !isUsable )
  {
    shape = Shape();
    return Outcome::Outside;
  }
  bool repaired = false;
  shape = validInPlane( overlay, std::move( shape ), repaired );
  return repaired ? Outcome::Repaired : Outcome::Usable;
}

template <typename Entry>
std::vector<Point> placesOf( const std::vector<Entry> &entries )
{
  std::vector<Point> places;
  for ( const Entry &entry : entries )
    places.push_back( entry.place );
  return places;
}

//! True where any of \a places lies within 100 km of the rectangle around \a others.
bool isNearAnyOf( const std::vector<Point> &others, const std::vector<Point> &places )
{
  constexpr double FARTHEST = 100000; // Metres.
  Box box;
  for ( const Point &place : others )
    box.include( place );
  box = { box.xMinimum - FARTHEST, box.yMinimum - FARTHEST, box.xMaximum + FARTHEST, box.yMaximum + FARTHEST };
  return !others.empty() &&
         std::any_of( places.begin(), places.end(), [&box]( const Point &place ) { return box.contains( place ); } );
}

} // namespace

//! A plane and an overlay for each thread, and the threads.
class InputProjection::ThreadTools
{
  public:
    ThreadTools( const Point &centre, QgsFeedback *feedback ) : mOverlays( mThreads ), mFeedback( feedback )
    {
      for ( std::size_t thread = 0; thread < mThreads; ++thread )
        mPlanes.push_back( std::make_unique<LocalPlane>( centre ) );
    }

    //! A range of positions to work on, with tools that no other thread uses meanwhile.
    using Work = std::function<void( std::size_t begin, std::size_t end, const LocalPlane &plane, Overlay &overlay )>;

    //! Calls \a work for ranges of \a each that together cover 0 … \a count once. \throws Canceled.
    void inRanges( std::size_t count, std::size_t each, const Work &work )
    {
      FeedbackProgress progress( mFeedback );
      doInParts( ( count + each - 1 ) / each, static_cast<int>( mThreads ), progress, 0, 0,
                 [&]( std::size_t part, std::size_t thread, const StopFlag & ) {
                   work( part * each, std::min( count, ( part + 1 ) * each ), *mPlanes[thread], mOverlays[thread] );
                 } );
    }

  private:
    std::size_t mThreads = static_cast<std::size_t>( threadCount( 0 ) );
    std::vector<std::unique_ptr<LocalPlane>> mPlanes;
    std::vector<Overlay> mOverlays;
    QgsFeedback *mFeedback;
};

InputProjection::InputProjection( const EvidenceRequest &request, EvidenceInputs &inputs, QgsFeedback *feedback )
  : mRequest( request ),
    mInputs( inputs ),
    mFeedback( feedback )
{
}

void InputProjection::run()
{
  choosePlane();
  projectShapes();
  projectPlaces( mInputs.evidence.finds, mRequest.finds.name );
  projectPlaces( mInputs.evidence.accidents, mRequest.accidents.name );
  checkDistance();
}

void InputProjection::choosePlane()
{
  std::vector<Point> places;
  if ( mRequest.mapMayBeAnywhere )
  {
    for ( const Find &find : mInputs.evidence.finds )
      places.push_back( find.place );
  }
  for ( const Record &record : mInputs.map.records )
  {
    if ( mRequest.mapMayBeAnywhere || record.shape.isEmpty() )
      continue;
    // The smallest vertex stands for the record whatever the start of its ring.
    places.push_back( *std::min_element( record.shape.vertices().begin(), record.shape.vertices().end() ) );
  }
  mCentre = LocalPlane::centreOf( places );
  mInputs.plane = std::make_unique<LocalPlane>( mCentre );
}

void InputProjection::projectShapes()
{
  struct Projected
  {
      Shape *shape;
      const InputLayer *layer;
      const LayerFeatures *features;
      std::size_t feature; //!< Its position among these.
      Outcome outcome = Outcome::Usable;
  };

  std::vector<Projected> shapes;
  for ( Record &record : mInputs.map.records )
    shapes.push_back( { &record.shape, &mRequest.maps[static_cast<std::size_t>( record.origin.layer )],
                        &mInputs.featuresOf( record ), record.origin.feature } );
  for ( SearchedPiece &piece : mInputs.evidence.searched.pieces )
    shapes.push_back( { &piece.shape, &mRequest.searched, &mInputs.searched, piece.origin.feature } );
  for ( std::size_t feature = 0; feature < mInputs.evidence.area.size(); ++feature )
    shapes.push_back( { &mInputs.evidence.area[feature], &mRequest.area, &mInputs.area, feature } );

  constexpr std::size_t SHAPES_AT_ONCE = 20;
  ThreadTools( mCentre, mFeedback )
    .inRanges( shapes.size(), SHAPES_AT_ONCE,
               [&]( std::size_t begin, std::size_t end, const LocalPlane &plane, Overlay &overlay )
               {
                 for ( std::size_t index = begin; index < end; ++index )
                   shapes[index].outcome = projectShape( *shapes[index].shape, plane, overlay );
               } );
  for ( const Projected &projected : shapes )
  {
    if ( projected.outcome == Outcome::Outside )
      noteOutside( projected.layer->name, projected.features->nameOf( projected.feature ) );
    if ( projected.outcome == Outcome::Repaired )
      countNote( mInputs.notes, "repaired_after_projection", Severity::Information, projected.layer->name,
                 projected.features->nameOf( projected.feature ) );
  }
}

void InputProjection::noteOutside( const QString &layer, const QString &feature )
{
  countNote( mInputs.notes, "outside_plane", Severity::Warning, layer, feature );
}

template <typename Entry>
void InputProjection::projectPlaces( std::vector<Entry> &entries, const QString &layer )
{
  constexpr std::size_t PLACES_AT_ONCE = 10000;
  ThreadTools( mCentre, mFeedback )
    .inRanges( entries.size(), PLACES_AT_ONCE,
               [&entries]( std::size_t begin, std::size_t end, const LocalPlane &plane, Overlay & )
               {
                 std::vector<Point> places;
                 for ( std::size_t index = begin; index < end; ++index )
                   places.push_back( entries[index].place );
                 plane.project( places );
                 for ( std::size_t index = begin; index < end; ++index )
                   entries[index].place = places[index - begin];
               } );
  const auto isOutside = []( const Entry &entry ) { return !std::isfinite( entry.place.x ); };
  for ( const Entry &entry : entries )
  {
    if ( isOutside( entry ) )
      noteOutside( layer, mInputs.nameOf( entry ) );
  }
  entries.erase( std::remove_if( entries.begin(), entries.end(), isOutside ), entries.end() );
}

void InputProjection::checkDistance() const
{
  const std::vector<Point> finds = placesOf( mInputs.evidence.finds );
  std::vector<const Shape *> records;
  for ( const Record &record : mInputs.map.records )
    records.push_back( &record.shape );
  const MapNearness map( std::move( records ) );
  const QString &mapName = mRequest.maps.front().name;
  if ( !mRequest.mapMayBeAnywhere && !map.isNearAny( finds ) )
    throw QgsProcessingException( tr( "No find of layer \"%1\" lies within 100 km of any record of layer \"%2\": are X "
                                      "and Y swapped, or is a CRS wrong?" )
                                    .arg( mRequest.finds.name, mapName ) );
  checkMapLayers( finds );
  std::vector<const Shape *> searched;
  for ( const SearchedPiece &piece : mInputs.evidence.searched.pieces )
    searched.push_back( &piece.shape );
  std::vector<const Shape *> area;
  for ( const Shape &shape : mInputs.evidence.area )
    area.push_back( &shape );
  for ( const auto &[layer, isGiven, ground] :
        { std::tuple( &mRequest.searched, mInputs.evidence.searched.isKnown, &searched ),
          std::tuple( &mRequest.area, mInputs.evidence.hasArea, &area ) } )
  {
    if ( !isGiven )
      continue;
    if ( mRequest.mapMayBeAnywhere ? !MapNearness( *ground ).isNearAny( finds ) : !map.isNearAny( *ground ) )
      refuseElsewhere( *layer, mRequest.mapMayBeAnywhere ? mRequest.finds.name : mapName );
  }
  const std::vector<Point> accidents = placesOf( mInputs.evidence.accidents );
  if ( !accidents.empty() && !map.isNearAny( accidents ) && !isNearAnyOf( finds, accidents ) )
    refuseElsewhere( mRequest.accidents, mapName );
}

void InputProjection::checkMapLayers( const std::vector<Point> &finds ) const
{
  // A single layer is the map, which was held against the finds.
  if ( mRequest.mapMayBeAnywhere || mRequest.maps.size() < 2 )
    return;
  for ( std::size_t layer = 0; layer < mRequest.maps.size(); ++layer )
  {
    std::vector<const Shape *> shapes;
    for ( const Record &record : mInputs.map.records )
    {
      if ( static_cast<std::size_t>( record.origin.layer ) == layer )
        shapes.push_back( &record.shape );
    }
    const MapNearness map( std::move( shapes ) );
    if ( !map.isEmpty() && !map.isNearAny( finds ) )
      refuseElsewhere( mRequest.maps[layer], mRequest.finds.name );
  }
}

void InputProjection::refuseElsewhere( const InputLayer &layer, const QString &other )
{
  throw QgsProcessingException( tr( "Nothing of layer \"%1\" given as %2 lies within 100 km of anything of layer "
                                    "\"%3\": are X and Y swapped, or is a CRS wrong?" )
                                  .arg( layer.name, layer.role, other ) );
}

} // namespace minemap
