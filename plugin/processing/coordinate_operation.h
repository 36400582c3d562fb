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
     * \throws QgsProcessingException, one sentence with the layer and the mend: always when there is no valid CRS or no
     * usable operation; with UnknownDatum::Refuse also for a ballpark operation, one of unknown accuracy, and a layer
     * that reaches more than AREA_OF_USE_MARGIN beyond the area of use of its operation, or far beyond that of its CRS.
     */
    LayerCoordinateOperation( const QString &layerName, const QgsCoordinateReferenceSystem &crs,
                              const QgsRectangle &extent, const QgsCoordinateTransformContext &transformContext,
                              UnknownDatum unknownDatum );

    //! For Scorecard::operations.
    const CoordinateOperation &description() const { return mDescription; }

    //! True when an unknown datum was allowed: note unknown_datum_allowed.
    bool unknownDatumAllowed() const { return mUnknownDatumAllowed; }

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

    //! About \a metres in the layer's units (degrees: at 111 320 m to the degree), such as the spacing for densifying.
    double inSourceUnits( double metres ) const;

    //! Degrees that a layer may reach beyond an area of use, whose published limits are rounded boxes.
    static constexpr double AREA_OF_USE_MARGIN = 0.5;

  private:
    //! All of \a points at once, or one by one where that fails. \returns how many became NaN, NaN.
    std::size_t transform( std::vector<Point> &points, Qgis::TransformDirection direction ) const;
    void describeOperation( const QString &layerName, const QgsCoordinateTransformContext &transformContext,
                            UnknownDatum unknownDatum );
    void checkAreaOfUse( const QString &layerName, const QgsRectangle &extent, UnknownDatum unknownDatum );

    QgsCoordinateReferenceSystem mCrs;
    QgsCoordinateTransform mTransform;
    QgsRectangle mOperationBounds; //!< Longitude and latitude; null when unknown.
    CoordinateOperation mDescription;
    bool mUnknownDatumAllowed = false;
    bool mOutsideAreaOfUse = false;
};

} // namespace minemap
