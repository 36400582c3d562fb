// SPDX-License-Identifier: GPL-2.0-or-later
// What minemap:report is made from: documents, layers, and what fields hold.
#pragma once

#include "processing/document/report_record_fields.h"
#include "processing/parameters/parameter_reader.h"
#include "processing/reading/layer_reader.h"
#include "processing/reading/proposed_record.h"
#include "report/document/report_content.h"

#include <qgscoordinatetransformcontext.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QgsProcessingFeedback;

namespace minemap
{

//! What the user asked of minemap:report.
struct ReportRequest
{
    QString scorecard, diagnosis, counts, matches; //!< Paths; empty ones were not given.
    QMap<QString, QByteArray> documents;           //!< Path → content of those that are in no file.
    InputLayer map, finds, searched, accidents, alarms, proposed;
    std::vector<ProposedRecord> proposedRecords; //!< Of the panel, in place of the layer.
    ElementFields recordFields;
    QString quoted, title, author;
    bool isRedacted = false;
    int groupPages = 0; //!< Maps of groups at most.

    //! Files that documents and layers are read from.
    QStringList files() const;
};

//! Every function throws QgsProcessingException with one sentence that names the file or layer, and the mend.
class ReportReader
{
    Q_DECLARE_TR_FUNCTIONS( ReportReader )

  public:
    //! \param request outlives the reader.
    ReportReader( const ReportRequest &request, const QgsCoordinateTransformContext &transformContext,
                  QgsProcessingFeedback *feedback );

    static ReportRequest request( const ParameterReader &reader );

    //! Documents first, since they are read fastest and fail most often.
    ReportContent read();

  private:
    ReadLayer readLayer( const InputLayer &layer, ShapeKind kind, const QStringList &fields ) const;
    void readRecords( ReportContent &content );
    void readMapEvidence();
    void readCorrections();
    std::vector<ProposedRecord> readProposed() const;
    //! The places of a layer of points.
    std::vector<Point> readPlaces( const InputLayer &layer ) const;

    const ReportRequest &mRequest;
    const QgsCoordinateTransformContext &mTransformContext;
    QgsProcessingFeedback *mFeedback;
    QString mRecordId;   //!< The field of RECORD_ID that the scorecard names; empty where the map has none of it.
    DiscrepancyMap mMap; //!< In degrees.
};

} // namespace minemap
