// SPDX-License-Identifier: GPL-2.0-or-later
// Adds the discrepancy layers of a score to the project, in one group.
#pragma once

#include "gui/preferences.h"
#include "gui/score/scored_map.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>

class QgsLayerTreeGroup;
class QgsVectorLayer;

namespace minemap
{

class BackgroundTask;
class Desk;
struct DiscrepancyRun;

/**
 * One group for each map. Adding again replaces its layers, wherever they have been moved to, and nothing else.
 *
 * Layers are kept in a GeoPackage beside the project, or in memory where the project has no file or nothing can be
 * written there; the person is told so. All is written and read back in the background before the project is touched:
 * an error or a cancel leaves the group that was there before.
 */
class DiscrepancyLayers : public QObject
{
    Q_OBJECT

  public:
    explicit DiscrepancyLayers( Desk &desk, QObject *parent = nullptr );
    ~DiscrepancyLayers() override;

    //! Begins to write; a run that has not ended is cancelled without a word.
    void add( const ScoredMapPointer &scored, Palette palette );

    //! Draws the layers that are there, of every map, in another palette.
    void applyPalette( Palette palette );

    //! Says in the names of the groups of the map last added, or of all before any was, that the score is out of date.
    void markStale( bool isStale );

    //! Digest of the score that the group of a map shows, also after the project was opened again; empty: no group.
    QString shownDigest( const QString &mapLayerId ) const;

    bool isRunning() const { return mRun != nullptr; }

    void cancel();

  signals:
    void added( const QString &groupName );
    //! Also of a cancel: one sentence.
    void failed( const QString &sentence );
    //! Percent.
    void progress( double percent );

  private:
    void stop();
    void show( const std::shared_ptr<DiscrepancyRun> &run );
    void fail( const QString &sentence );
    void moveIntoPlace( DiscrepancyRun &run ) const;
    //! Opens and styles the layer at \a index, then the others, then adds them all.
    void prepareNext( const std::shared_ptr<DiscrepancyRun> &run, std::size_t index );
    void addToGroup( DiscrepancyRun &run );
    void tellAbout( const DiscrepancyRun &run ) const;
    QList<QgsVectorLayer *> layersOf( const QString &mapId ) const;
    QList<QgsLayerTreeGroup *> groupsOf( const QString &mapId ) const;
    //! Files of the project's layers that may not be replaced.
    QStringList filesOfOthers( const QString &mapId ) const;

    Desk &mDesk;
    QPointer<BackgroundTask> mTask;
    std::shared_ptr<DiscrepancyRun> mRun; //!< That whose end is waited for; null: none.
    QString mMap;                         //!< Id of the layer of the map last added.
};

} // namespace minemap
