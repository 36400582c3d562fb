// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/nudge.h"

#include "core/score/nudged_map.h"
#include "gui/dock/background_task.h"
#include "gui/dock/desk.h"
#include "gui/why/map_ghost.h"
#include "gui/why/nudge_tool.h"
#include "processing/reading/feedback_progress.h"
#include "report/words/assumption_words.h"
#include "report/words/explanation_words.h"
#include "report/words/number_text.h"

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

QgsCoordinateReferenceSystem longitudeLatitude()
{
  return QgsCoordinateReferenceSystem::fromEpsgId( 4326 );
}

ScoreParameters parametersOf( const DockInputs &asked )
{
  ScoreParameters parameters;
  parameters.tolerance = asked.tolerance;
  parameters.searchedShare = asked.searchedShare;
  parameters.minimumFinds = asked.minimumFinds;
  parameters.clusterDistance = asked.clusterDistance;
  parameters.detection = asked.detection;
  parameters.seed = asked.seed;
  return parameters;
}

} // namespace

NudgeScorer makeNudgeScorer( const ScoredMap &scored, const std::optional<OptionalText> &group, QgsFeedback &feedback )
{
  // A map moved over evidence that says nothing of it has no number either, however well it fits.
  NudgeNumbers none;
  none.notGiven = notGivenText( scored.result.card, "hit_rate.value" );
  if ( !none.notGiven.isEmpty() )
    return [none]( const Point & ) { return none; };
  FeedbackProgress progress( &feedback );
  // Its own plane: that of the score may be in use in another thread.
  const LocalPlane plane( scored.inputs->plane->centre() );
  const std::shared_ptr<const NudgedMap> map = makeNudgedMap(
    scored.inputs->map, scored.inputs->evidence, scored.result, parametersOf( scored.asked ), plane, group, progress );
  return [map]( const Point &shift )
  {
    const NudgedScore score = map->at( shift );
    NudgeNumbers numbers;
    numbers.hits = score.hits;
    numbers.finds = score.finds;
    numbers.hit = score.hit;
    numbers.chance = score.chance;
    for ( const NudgedPoint &point : score.curve )
    {
      if ( point.hit && score.finds >= TOO_FEW_TO_JUDGE )
        numbers.curve << QPointF( point.tolerance, *point.hit );
    }
    return numbers;
  };
}

QString nudgeText( const HandShift &moved, const std::optional<NudgeNumbers> &numbers )
{
  const Point &shift = moved.shift;
  QString move = Nudge::tr( "%1 m to azimuth %2°" )
                   .arg( metresText( std::round( std::hypot( shift.x, shift.y ) ) ),
                         metresText( std::fmod( std::round( azimuthOf( shift ) ), 360 ) ) );
  if ( moved.group )
    move = Nudge::tr( "%1, %2", "a group and its move" ).arg( scopeName( moved.group ), move );
  if ( !numbers )
    return move;
  if ( !numbers->notGiven.isEmpty() )
    return Nudge::tr( "%1: score %2", "a move; not given and why" ).arg( move, numbers->notGiven );
  if ( !numbers->hit )
    return Nudge::tr( "%1: no find can be scored" ).arg( move );
  if ( numbers->finds < TOO_FEW_TO_JUDGE )
    return Nudge::tr( "%1: %2 of %3 finds on the map, too few to judge" )
      .arg( move, countText( numbers->hits ), countText( numbers->finds ) );
  const QString text =
    Nudge::tr( "%1: %2 of %3 on the map, %4" )
      .arg( move, countText( numbers->hits ), countText( numbers->finds ), percentText( *numbers->hit ) );
  return numbers->chance ? Nudge::tr( "%1; chance %2" ).arg( text, percentText( *numbers->chance ) ) : text;
}

Nudge::Nudge( Desk &desk, MapGhost &ghost, QObject *parent )
  : QObject( parent ),
    mDesk( desk ),
    mGhost( ghost ),
    mMaker( makeNudgeScorer ),
    mWork( LatestWork::Overtaken::Finishes )
{
}

Nudge::~Nudge()
{
  forgetScorer();
  // Takes itself from the canvas; nobody is left to be told.
  if ( mTool )
    mTool->disconnect( this );
  delete mTool.data();
}

void Nudge::setScored( const ScoredMapPointer &scored )
{
  activate( false );
  forgetScorer();
  forgetNumbers();
  mScored = scored;
  mPlane = scored && scored->inputs && scored->inputs->plane
             ? std::make_unique<LocalPlane>( scored->inputs->plane->centre() )
             : nullptr;
  if ( mKept && mPlane )
    prepare();
}

void Nudge::setMaker( NudgeMaker maker )
{
  mMaker = std::move( maker );
  forgetScorer();
  forgetNumbers();
}

void Nudge::setGroup( const std::optional<OptionalText> &group )
{
  if ( mGroup == group )
    return;
  mGroup = group;
  if ( !isActive() )
    return;
  handle( mGroup );
  prepare();
  showInHand();
}

void Nudge::handle( const std::optional<OptionalText> &group )
{
  if ( mInHand == group )
    return;
  mInHand = group;
  mIsDrag = false;
  mShift.reset();
  forgetScorer();
}

Point Nudge::keptInHand() const
{
  return mKept && mKept->group == mInHand ? mKept->shift : Point();
}

void Nudge::forgetScorer()
{
  mTaskReceiver.reset();
  if ( mTask )
    mTask->cancel();
  mTask.clear();
  mWork.stop();
  mScorer.reset();
}

void Nudge::forgetNumbers()
{
  mKeptNumbers.reset();
  mAtRest.reset();
}

bool Nudge::isActive() const
{
  return mTool && mTool->isActive();
}

void Nudge::activate( bool isActive )
{
  QgsMapCanvas *canvas = mDesk.canvas();
  if ( !canvas || isActive == this->isActive() )
    return;
  if ( !isActive )
  {
    canvas->unsetMapTool( mTool );
    return;
  }
  if ( !mPlane )
    return;
  if ( !mTool )
    makeTool();
  canvas->setMapTool( mTool );
  handle( mGroup );
  prepare();
  showInHand();
}

void Nudge::makeTool()
{
  mTool = new NudgeTool( mDesk.canvas() );
  connect( mTool, &NudgeTool::dragged, this, &Nudge::drag );
  connect( mTool, &NudgeTool::released, this, &Nudge::keep );
  connect( mTool, &NudgeTool::givenUp, this, &Nudge::drop );
  connect( mTool, &NudgeTool::stepped, this,
           [this]( double east, double north )
           {
             const Point from = keptInHand();
             moveTo( { from.x + east, from.y + north } );
             keep();
           } );
  connect( mTool, &QgsMapTool::activated, this, [this] { emit activeChanged( true ); } );
  connect( mTool, &QgsMapTool::deactivated, this,
           [this]
           {
             mIsDrag = false;
             mShift.reset();
             mGhost.setReadout( {}, {} );
             // What was kept of something else than was in hand is what there is again.
             if ( mKept )
               handle( mKept->group );
             if ( mKept && !mKeptNumbers )
               prepare();
             emit activeChanged( false );
           } );
}

void Nudge::prepare()
{
  if ( mScorer || isPreparing() || !mScored )
    return;
  auto made = std::make_shared<NudgeScorer>();
  mTaskReceiver = std::make_unique<QObject>();
  mTask = new BackgroundTask(
    tr( "Preparing the minefield map to be dragged" ), mTaskReceiver.get(),
    [made, maker = mMaker, scored = mScored, group = mInHand]( QgsFeedback &feedback )
    { *made = maker( *scored, group, feedback ); },
    [this, made]( BackgroundTask::End end, const QString &sentence )
    {
      mTask.clear();
      if ( end == BackgroundTask::End::Done )
        mScorer = made;
      emit preparingChanged( false );
      if ( end == BackgroundTask::End::Failed )
        emit failed( sentence );
      if ( mShift )
        ask( *mShift );
      else
        askForKept();
    },
    BackgroundTask::Wanted::ByPanel );
  QgsApplication::taskManager()->addTask( mTask );
  emit preparingChanged( true );
}

std::optional<Point> Nudge::inPlane( const QgsPointXY &place ) const
{
  const QgsMapCanvas *canvas = mDesk.canvas();
  if ( !canvas || !mPlane )
    return std::nullopt;
  try
  {
    const QgsCoordinateTransform transform( canvas->mapSettings().destinationCrs(), longitudeLatitude(),
                                            canvas->mapSettings().transformContext() );
    const QgsPointXY degrees = transform.transform( place );
    std::vector<Point> points = { { degrees.x(), degrees.y() } };
    mPlane->project( points );
    if ( std::isfinite( points.front().x ) && std::isfinite( points.front().y ) )
      return points.front();
  }
  catch ( const QgsCsException & )
  {
    // Nowhere: as a place that cannot be projected.
  }
  return std::nullopt;
}

QPointF Nudge::offsetOf( const Point &shift ) const
{
  const QgsMapCanvas *canvas = mDesk.canvas();
  const std::optional<Point> middle = canvas ? inPlane( canvas->center() ) : std::nullopt;
  if ( !middle )
    return {};
  std::vector<Point> ends = { *middle, { middle->x + shift.x, middle->y + shift.y } };
  mPlane->unproject( ends );
  try
  {
    const QgsCoordinateTransform transform( longitudeLatitude(), canvas->mapSettings().destinationCrs(),
                                            canvas->mapSettings().transformContext() );
    const QgsPointXY from = transform.transform( ends[0].x, ends[0].y );
    const QgsPointXY to = transform.transform( ends[1].x, ends[1].y );
    return { to.x() - from.x(), to.y() - from.y() };
  }
  catch ( const QgsCsException & )
  {
    return {};
  }
}

void Nudge::showKept()
{
  if ( mKept )
    show( *mKept );
}

void Nudge::showInHand()
{
  show( { keptInHand(), mInHand } );
}

void Nudge::show( const HandShift &shift )
{
  if ( !mScored || !mPlane )
    return;
  mGhost.setOffset( offsetOf( shift.shift ) );
  mGhost.show( [scored = mScored, group = shift.group]( QgsFeedback &feedback )
               { return presentShapes( *scored, group, feedback ); } );
}

void Nudge::drag( const QgsPointXY &from, const QgsPointXY &to, const QPoint &pixel )
{
  const std::optional<Point> begin = inPlane( from );
  const std::optional<Point> end = inPlane( to );
  if ( !begin || !end )
    return;
  if ( !mIsDrag )
    mBegin = keptInHand();
  mIsDrag = true;
  mPixel = pixel;
  moveTo( { mBegin.x + end->x - begin->x, mBegin.y + end->y - begin->y } );
}

void Nudge::moveTo( const Point &shift )
{
  mShift = shift;
  mGhost.setOffset( offsetOf( shift ) );
  if ( mIsDrag )
    mGhost.setReadout( nudgeText( { shift, mInHand }, std::nullopt ), mPixel );
  ask( shift );
}

void Nudge::ask( const Point &shift )
{
  if ( !mScorer )
    return;
  auto numbers = std::make_shared<NudgeNumbers>();
  mWork.start( [numbers, shift, scorer = mScorer]( QgsFeedback & ) { *numbers = ( *scorer )( shift ); },
               [this, numbers, asked = HandShift{ shift, mInHand }]
               {
                 if ( mShift && mIsDrag )
                   mGhost.setReadout( nudgeText( { *mShift, mInHand }, *numbers ), mPixel );
                 if ( mKept == asked && !mShift )
                 {
                   mKeptNumbers = *numbers;
                   emit keptChanged();
                 }
                 emit moved( asked, *numbers );
               } );
}

void Nudge::keep()
{
  if ( !mShift )
    return;
  mIsDrag = false;
  const Point shift = *std::exchange( mShift, std::nullopt );
  mGhost.setReadout( {}, {} );
  // A click without a drag keeps nothing.
  if ( shift == keptInHand() )
    return;
  mKept = HandShift{ shift, mInHand };
  mKeptNumbers.reset();
  emit keptChanged();
  askForKept();
}

void Nudge::askForKept()
{
  if ( !mKept || !mScorer || mKept->group != mInHand )
    return;
  if ( mAtRest )
  {
    ask( mKept->shift );
    return;
  }
  auto atRest = std::make_shared<NudgeNumbers>();
  mWork.start( [atRest, scorer = mScorer]( QgsFeedback & ) { *atRest = ( *scorer )( Point() ); },
               [this, atRest]
               {
                 mAtRest = *atRest;
                 askForKept();
               } );
}

void Nudge::drop( bool isDragOnly )
{
  const bool wasKept = mKept && mKept->group == mInHand;
  mIsDrag = false;
  mShift.reset();
  // Of a second drag only that is given up: what was kept before was meant to be.
  if ( isDragOnly && wasKept )
  {
    mGhost.setReadout( {}, {} );
    mGhost.setOffset( offsetOf( mKept->shift ) );
    askForKept();
    return;
  }
  if ( wasKept )
  {
    mKept.reset();
    mKeptNumbers.reset();
  }
  mWork.stop();
  mGhost.setReadout( {}, {} );
  mGhost.setOffset( {} );
  if ( wasKept )
    emit keptChanged();
  emit dropped();
}

void Nudge::setKept( std::optional<HandShift> kept )
{
  if ( kept && ( !std::isfinite( kept->shift.x ) || !std::isfinite( kept->shift.y ) ) )
    kept.reset();
  mKept = std::move( kept );
  mKeptNumbers.reset();
  if ( mKept && !isActive() )
    handle( mKept->group );
  emit keptChanged();
  if ( mKept && mScored )
  {
    prepare();
    askForKept();
  }
}

} // namespace minemap
