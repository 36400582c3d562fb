// SPDX-License-Identifier: GPL-2.0-or-later
// Writes all outputs of a run beside their targets and puts them in place together, or leaves nothing behind.
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsfeaturesink.h>
#include <qgsfields.h>

#include "compat/qgis_compat.h"
#include "processing/writing/file_placement.h"
#include "processing/writing/output_fields.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <vector>

class QgsFeature;
class QgsProcessingContext;
class QgsProcessingFeedback;

namespace minemap
{

/**
 * The outputs of one run of an algorithm.
 *
 * Use: OutputCheck before computing; then addSink() and addFeature() for each layer, addDocument() for each
 * file; commit(). Destroyed without commit() (an error, a cancel) it removes all it created.
 */
class StagedOutputs
{
    Q_DECLARE_TR_FUNCTIONS( StagedOutputs )

  public:
    /**
     * Calls the algorithm's protected parameterAsSink() with these parameters: name of the parameter, destination
     * identifier to be set. May return null when the output is not wanted.
     */
    using SinkMaker = std::function<QgsFeatureSink *(
      const QVariantMap &parameters, const QString &name, QString &destinationId, const QgsFields &fields,
      compat::WkbType type, const QgsCoordinateReferenceSystem &crs, QgsFeatureSink::SinkFlags flags )>;

    StagedOutputs( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback,
                   SinkMaker makeSink );
    ~StagedOutputs();
    StagedOutputs( const StagedOutputs & ) = delete;
    StagedOutputs &operator=( const StagedOutputs & ) = delete;

    /**
     * Creates the sink of parameter \a name, known to the user as \a title.
     *
     * \returns false when the output is not wanted. \throws QgsProcessingException when it cannot be created.
     */
    bool addSink( const QString &name, const QString &title, const QgsFields &fields, compat::WkbType type,
                  const QgsCoordinateReferenceSystem &crs );

    //! The table of parameter \a name; \a rows are asked for only where it is wanted.
    void addTable( const char *name, const QString &title, const FieldList &fields,
                   const std::function<std::vector<QgsAttributes>()> &rows );

    //! \throws QgsProcessingException naming the output when \a feature cannot be written.
    void addFeature( const QString &name, QgsFeature &feature );

    //! A file to be written last, in the order of the calls. An empty \a path is not wanted.
    void addDocument( const QString &name, const QString &title, const QString &path, const QByteArray &content );

    /**
     * Completes all outputs, checks that what was written can be read back, and puts them in place.
     *
     * \returns parameter name → layer identifier or path, for the algorithm's results. Layers to be loaded on
     * completion are known to the context by these same identifiers. \throws QgsProcessingException when one fails;
     * then targets that existed before are as they were.
     */
    QVariantMap commit();

    //! Removes what this run created. \returns one sentence on what could not be removed, empty when all was.
    QString discard();

  private:
    struct LayerOutput;
    struct Document;

    LayerOutput *find( const QString &name ) const;
    void stage( LayerOutput &output, const QString &destination );
    void checkReadBack( const LayerOutput &output ) const;
    void addMoves( const LayerOutput &output );
    static QStringList discardTable( const LayerOutput &output );
    void renameInContext( LayerOutput &output, const QString &path );
    //! A table asked for as Shapefile is written as its .dbf alone.
    void useLoneTable( LayerOutput &output );

    QVariantMap mParameters;
    QgsProcessingContext &mContext;
    QgsProcessingFeedback *mFeedback = nullptr;
    SinkMaker mMakeSink;
    std::vector<std::unique_ptr<LayerOutput>> mLayers;
    std::vector<Document> mDocuments;
    FilePlacement mFiles;
    bool mCommitted = false;
};

} // namespace minemap
