// SPDX-License-Identifier: GPL-2.0-or-later
// Writes the discrepancy layers of a score: features of the source layers with what was found about them.
#pragma once

#include "compat/qgis_compat.h"
#include "processing/reading/part_rows.h"
#include "processing/score/discrepancies.h"
#include "processing/score/score_rows.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <vector>

class QgsCoordinateReferenceSystem;
class QgsCoordinateTransformContext;
class QgsFeature;
class QgsFeedback;

namespace minemap
{

//! Where discrepancy layers are written to, one after the other. \throws QgsProcessingException where that fails.
class DiscrepancyStore
{
  public:
    DiscrepancyStore() = default;
    DiscrepancyStore( const DiscrepancyStore & ) = delete;
    DiscrepancyStore &operator=( const DiscrepancyStore & ) = delete;
    virtual ~DiscrepancyStore() = default;

    virtual void begin( const QString &table, const QgsFields &fields, compat::WkbType type,
                        const QgsCoordinateReferenceSystem &crs ) = 0;
    virtual void add( QgsFeature &feature ) = 0;
    virtual void end() = 0;
};

//! A layer as it was written.
struct WrittenDiscrepancy
{
    Discrepancy discrepancy = Discrepancy::UnmappedFinds;
    QString table;
    QString mapLayer; //!< Name of the layer of the map that the records are of; empty for others.
    compat::GeometryType geometry = compat::POINT_GEOMETRY;
    std::size_t features = 0;
    QString timeField; //!< With the day on which a feature happened, or certainly had; empty where no date is known.
};

/**
 * Reads the layers of \a request again. Every row has mm_date, the day where it is known to the day;
 * where some date of a layer is a month or a year, also mm_start and mm_end, the first and last day that it can have
 * been.
 *
 * Attributes of accidents are left out, because they may name victims: mm_feature is the feature's id in its layer.
 */
class DiscrepancyWriter
{
    Q_DECLARE_TR_FUNCTIONS( DiscrepancyWriter )

  public:
    //! All must outlive the writer. One thread.
    DiscrepancyWriter( const EvidenceRequest &request, const EvidenceInputs &inputs, const ScoreResult &result,
                       const QgsCoordinateTransformContext &transformContext, QgsFeedback &feedback );

    //! In the order of the legend. \throws QgsProcessingException with one sentence and the mend; Canceled.
    std::vector<WrittenDiscrepancy> write( DiscrepancyStore &store );

  private:
    WrittenDiscrepancy write( const DiscrepancyRows &rows, DiscrepancyStore &store );
    const InputLayer &sourceOf( const DiscrepancyRows &rows ) const;
    //! What of the first reading of its source is kept.
    const LayerFeatures &featuresOf( const DiscrepancyRows &rows ) const;
    PartRows partsOf( const DiscrepancyRows &rows ) const;
    DatePeriod dateOf( const DiscrepancyRows &rows, std::size_t position ) const;
    QgsAttributes rowOf( const DiscrepancyRows &rows, std::size_t position, QgsFeatureId feature ) const;

    const EvidenceRequest &mRequest;
    const EvidenceInputs &mInputs;
    const ScoreResult &mResult;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsFeedback &mFeedback;
    std::size_t mTotal = 0, mDone = 0; //!< Rows, for the progress.
};

} // namespace minemap
