// SPDX-License-Identifier: GPL-2.0-or-later
// What a record or a piece of searched ground covers, and of it what others cover.
#pragma once

#include "core/geometry/area_sweep.h"
#include "core/geometry/overlay.h"
#include "core/parallel.h"
#include "core/score/scoring_world.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace minemap
{

//! Areas of one polygon, m².
struct PieceAreas
{
    double own = 0;
    double first = 0;         //!< Of it what no earlier polygon covers.
    double firstInGroup = 0;  //!< Of it what no earlier polygon of its group covers.
    double firstSearched = 0; //!< Of first what was searched.
    double firstInTime = 0;   //!< Of first what was searched not surely before the map was drawn.
    OptionalNumber share;
    OptionalText task;
};

//! Measures one polygon after the other; one for each thread.
class GroundMeasurer
{
  public:
    //! \param stop ends the measuring, with areas that mean nothing.
    GroundMeasurer( const ScoringWorld &world, const StopFlag &stop ) : mWorld( world ), mStop( stop ) {}

    //! Of record \a index, or for lines and points of the ground within T of them.
    PieceAreas record( std::size_t index );
    //! Of a piece of searched ground.
    PieceAreas searchedPiece( std::size_t index );

  private:
    //! What a polygon that lies over the measured one is.
    enum class Role : std::uint8_t
    {
      Measured,
      Earlier,        //!< Comes before it in its layer.
      EarlierInGroup, //!< The same, of its group.
      Searched,
      SearchedInTime, //!< Not surely before the map was drawn.
    };

    //! A polygon of the sweep.
    struct Layer
    {
        Role role;
        int piece;      //!< Of searched ground with a task, else -1.
        double area;    //!< That it shares with the measured one.
        bool coversAll; //!< Without an edge in the window.
        bool isOpen;    //!< Covers the ground swept just now.
    };

    Shape ownGround( const Shape &shape );
    void addLayer( const Layer &layer, const ShapeIndex &index, int position );
    void addEarlier( const ShapeIndex &index, const std::vector<Shape> &shapes, std::size_t position );
    void addSearched( std::size_t record );
    void begin( const Shape &shape );
    void sweep();
    void measureRow( double height, const std::vector<AreaSweep::Crossing> &crossings );
    void cross( std::uint32_t number );
    void addCell( double area );
    OptionalText searchTask() const;

    std::size_t open( Role role ) const { return mOpen[static_cast<std::size_t>( role )]; }

    const ScoringWorld &mWorld;
    const StopFlag &mStop;
    AreaSweep mSweep;
    Box mWindow;
    std::vector<Layer> mLayers;            //!< The measured one first.
    std::array<std::size_t, 5> mOpen{};    //!< Polygons of each role that cover the ground swept just now.
    std::vector<std::uint32_t> mOpenTasks; //!< Of them those whose areas are asked for.
    PieceAreas mAreas;
    double mSearchedInTime = 0;
    std::unique_ptr<Overlay> mOverlay; //!< For lines and points; made when first needed.
    Overlay::Geometry mArea;
};

} // namespace minemap
