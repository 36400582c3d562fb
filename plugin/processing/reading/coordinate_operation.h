// SPDX-License-Identifier: GPL-2.0-or-later
// From a layer's coordinate system to longitude and latitude, refusing what cannot be trusted.
#pragma once

#include "core/geometry/point.h"
#include "core/score/scorecard.h"

#include <qgis.h>
#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgsrectangle.h>

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QgsCoordinateTransformContext;

namespace minemap
{

//! What an untrusted coordinate system does to the run.
enum class UnknownDatum
{
  Refuse, //!< A sentence naming the layer and the mend.
  Allow   //!< Accepted and told by the flags of LayerCoordinateOperation.
};

/**
 * The coordinate operation from one layer's CRS to longitude and latitude (EPSG:4326).
 *
 * The transform context's own choice of operation is honoured. QGIS's silent fallback to another operation is not.
 * An object belongs to one thread.
 */
class LayerCoordinateOperation
{
    Q_DECLARE_TR_FUNCTIONS( LayerCoordinateOperation )

  public:
    /**
     * \param extent of the layer in \a crs; null or empty: the area of use is not checked.
     *
     * \throws QgsProcessingException, one sentence with the layer and the mend: always when there is no valid CRS, one
     * that has no places on the Earth or no usable operation; with UnknownDatum::Refuse also for a ballpark operation,
     * one of unknown accuracy that the CRS does not itself declare, and as checkAreaOfUse().
     */
    LayerCoordinateOperation( const QString &layerName, const QgsCoordinateReferenceSystem &crs,
                              const QgsRectangle &extent, const QgsCoordinateTransformContext &transformContext,
                              UnknownDatum unknownDatum );

    /**
     * Looks whether \a extent, in the layer's CRS, lies where CRS and operation are used.
     *
     * \throws QgsProcessingException with UnknownDatum::Refuse for a layer that reaches more than AREA_OF_USE_MARGIN
     * beyond the area of use of its operation, or far beyond that of its CRS.
     */
    void checkAreaOfUse( const QString &layerName, const QgsRectangle &extent, UnknownDatum unknownDatum );

    //! True where checkAreaOfUse() would refuse \a extent.
    bool reachesOutside( const QgsRectangle &extent ) const;

    //! For Scorecard::operations.
    const CoordinateOperation &description() const { return mDescription; }

    //! True when an unknown datum was allowed: note unknown_datum_allowed.
    bool unknownDatumAllowed() const { return mUnknownDatumAllowed; }

    //! "+towgs84=…" where the definition of the CRS says how to reach WGS 84: note datum_shift_declared; else empty.
    const QString &declaredShift() const { return mDeclaredShift; }

    //! The layer's CRS without heights.
    const QgsCoordinateReferenceSystem &crs() const { return mCrs; }

    //! PROJ's text of the operation used; empty where there is none.
    const QString &projText() const { return mProjText; }

    //! True when the layer leaves the area of use and that was allowed: note outside_area_of_use.
    bool outsideAreaOfUse() const { return mOutsideAreaOfUse; }

    /**
     * Turns \a points, x and y in the layer's CRS, into longitude and latitude in degrees, in one call for all.
     *
     * A point that cannot be transformed becomes NaN, NaN. \returns how many those are.
     */
    std::size_t toLongitudeLatitude( std::vector<Point> &points ) const;

    //! The reverse: longitudes and latitudes in degrees become x and y in the layer's CRS; NaN, NaN where they cannot.
    std::size_t fromLongitudeLatitude( std::vector<Point> &points ) const;

    //! True for grids of zones, as UTM and Gauss-Krüger.
    bool isTransverseMercator() const { return mIsTransverseMercator; }

    //! True for longitudes and latitudes, or what stands for them.
    bool isInDegrees() const;

    /**
     * \a metres as coordinates of the UTM zone of \a middle (longitude and latitude), in the layer's CRS; nothing where
     * they cannot be.
     */
    std::optional<Point> fromZoneOf( const Point &middle, const Point &metres ) const;

    //! About \a metres in the layer's units (degrees: at 111 320 m to the degree), such as the spacing for densifying.
    double inSourceUnits( double metres ) const;

    //! Degrees that a layer may reach beyond an area of use, whose published limits are rounded boxes.
    static constexpr double AREA_OF_USE_MARGIN = 0.5;

  private:
    //! All of \a points at once, or one by one where that fails. \returns how many became NaN, NaN.
    std::size_t transform( std::vector<Point> &points, Qgis::TransformDirection direction ) const;
    void refuseWithoutPlaces( const QString &layerName ) const;
    void describeOperation( const QString &layerName, const QgsCoordinateTransformContext &transformContext,
                            UnknownDatum unknownDatum );
    //! Where something lies: inside all areas of use, not far beyond, or outside the one of operation or CRS.
    enum class Place
    {
      Inside,
      Beyond,
      OutsideOperation,
      OutsideCrs
    };
    Place placeOf( const QgsRectangle &extent ) const;

    QgsCoordinateReferenceSystem mCrs;
    QgsCoordinateTransform mTransform;
    QgsRectangle mOperationBounds; //!< Longitude and latitude; null when unknown.
    CoordinateOperation mDescription;
    QString mProjText;
    QString mDeclaredShift;
    bool mIsTransverseMercator = false;
    bool mUnknownDatumAllowed = false;
    bool mOutsideAreaOfUse = false;
};

} // namespace minemap
