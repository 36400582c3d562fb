// SPDX-License-Identifier: GPL-2.0-or-later
// The GeoPackage beside a project that keeps its discrepancy layers.
#pragma once

#include "processing/score/discrepancy_writer.h"
#include "processing/writing/file_placement.h"

#include <QStringList>

#include <utility>

class QgsVectorFileWriter;

namespace minemap
{

/**
 * Written in a folder of its own beside its target, then moved into place; destroyed before that, it leaves nothing.
 *
 * A table "minemap_about" says what the file is, and by it a file of ours is known from all others.
 */
class DiscrepancyFile : public DiscrepancyStore
{
    Q_DECLARE_TR_FUNCTIONS( DiscrepancyFile )

  public:
    /**
     * "<project>_discrepancies.gpkg" beside the project file, or "<project>_discrepancies_2.gpkg" and so on where that
     * is one of \a taken or another's: neither the person's own files nor ours that hold a table of theirs are written
     * over. Empty where a project has no file.
     */
    static QString pathFor( const QString &projectFile, const QStringList &taken );

    //! True where a file of ours may be replaced: it has no tables but ours.
    static bool isOurs( const QString &path );

    //! \throws QgsProcessingException where nothing can be written beside \a target.
    DiscrepancyFile( QString target, const QgsCoordinateTransformContext &transformContext );
    ~DiscrepancyFile() override;

    void begin( const QString &table, const QgsFields &fields, compat::WkbType type,
                const QgsCoordinateReferenceSystem &crs ) override;
    void add( QgsFeature &feature ) override;
    void end() override;

    //! Ends the file with the table of what it is, and reads all back. \throws QgsProcessingException; Canceled.
    void complete( const std::vector<std::pair<QString, QString>> &about, const QgsFeedback &feedback );

    /**
     * Puts the file in place, replacing an older one. No layer may have that open.
     * \throws QgsProcessingException; then the older file is as it was, and another target may be tried.
     */
    void moveIntoPlace();

    void setTarget( const QString &target ) { mTarget = target; }

    const QString &target() const { return mTarget; }

    //! For QgsVectorLayer, once the file is in place.
    QString sourceOf( const QString &table ) const;

  private:
    struct Table
    {
        QString name;
        long long features = 0;
    };

    QString mTarget;
    const QgsCoordinateTransformContext &mTransformContext;
    FilePlacement mFiles;
    QString mStaged;
    std::unique_ptr<QgsVectorFileWriter> mWriter;
    std::vector<Table> mTables;
};

} // namespace minemap
