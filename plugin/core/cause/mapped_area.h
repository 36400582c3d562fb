// SPDX-License-Identifier: GPL-2.0-or-later
// The grids and old datums that a map of an area may have to do with.
#pragma once

#include "core/cause/cause.h"
#include "core/cause/old_datums.h"
#include "core/cause/proj_operation.h"

#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! What proposals of causes are made from. Belongs to one thread.
class MappedArea
{
  public:
    //! \param wanted old datums and grids, as oldDatumsIn(). \param shown where the map shows its records, degrees.
    //! \throws CauseError for unknown CRSs.
    MappedArea( const Box &area, const std::string &sourceCrs, const std::vector<std::string> &wanted,
                const std::vector<Point> &shown );

    pj_ctx *context() const { return mContext.get(); }

    //! Longitude and latitude of the middle.
    const Point &middle() const { return mMiddle; }

    //! The map's own grid if it is a transverse Mercator, else the UTM zone of the middle.
    const std::string &grid() const { return mGrid; }

    //! What readAs of a recipe says for grid(): nothing where that is UTM, wherever the map shows a record.
    std::string gridForRecipes() const { return mIsSourceGrid ? mGrid : std::string(); }

    //! The map's own CRS if it is projected, in whatever way, else the UTM zone of the middle.
    const std::string &numberGrid() const { return mNumberGrid; }

    //! Grids that numbers may have been read in so that they came to lie where the map shows records far from the area:
    //! UTM there and the map's own.
    const std::vector<std::string> &gridsShownFar() const { return mGridsShownFar; }

    //! Where undoing \a recipe brings the first of the records that lie over 20 km from the area, degrees; nothing
    //! unless it brings a tenth of them to within 20 km.
    std::optional<Point> landing( const CauseRecipe &recipe ) const;

    bool lands( const CauseRecipe &recipe ) const { return landing( recipe ).has_value(); }

    //! On WGS 84: the UTM zones of the area and the map's own grid.
    const std::vector<std::string> &gridsOnWgs84() const { return mGridsOnWgs84; }

    const std::vector<OldDatum> &datums() const { return mDatums; }

    const std::vector<OldGrid> &oldGrids() const { return mOldGrids; }

    //! truth − map at the middle, metres, of a datum, grid or zone; nothing where it cannot be carried out.
    std::optional<Point> correctionOf( const CauseRecipe &recipe ) const;

    std::string nameOf( const std::string &crs ) const;

  private:
    void addGridOnWgs84( const std::string &crs );
    void addGridsShownFar( const std::string &sourceCrs );
    bool isFar( const Point &place ) const;

    ProjContext mContext = makeProjContext();
    Point mMiddle;
    Box mArea;
    std::vector<Point> mShownFar; //!< Of the places where the map shows records those far from the area.
    std::string mGrid, mNumberGrid;
    bool mIsSourceGrid = false;
    std::vector<std::string> mGridsShownFar;
    std::vector<std::string> mGridsOnWgs84;
    std::vector<OldDatum> mDatums;
    std::vector<OldGrid> mOldGrids;
};

//! "WGS 84 / UTM zone 38N (EPSG:32638)"
std::string withCode( const std::string &name, const std::string &code );

} // namespace minemap
