// SPDX-License-Identifier: GPL-2.0-or-later
// Records as features of the project's layers: which is which, and the selection they share.
#pragma once

#include "gui/dock/desk.h"
#include "gui/records/records_filter.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QTimer;
class QgsVectorLayer;

namespace minemap
{

/**
 * Knows the layers of the map only by their ids in the project: they may be gone at any moment.
 *
 * A layer of which only the selected features were scored is not linked: its selection is an input, which choosing a
 * record must not change.
 */
class RecordLayers : public QObject
{
    Q_OBJECT

  public:
    RecordLayers( Desk &desk, QObject *parent );

    void setScored( ScoredMapPointer scored );

    //! Null when the layer of the record is not in the project any more.
    QgsVectorLayer *layerOf( int record ) const;
    //! The selection of the record's layer and that of the table are one.
    bool isLinked( int record ) const;

    //! Selects the records \a flags name in the layers linked, and nothing else there.
    void select( const RecordFlags &flags );
    //! Sets the flags of all records of layers linked as they are selected there; leaves the others.
    void readSelection( RecordFlags &flags ) const;

    void show( const std::vector<int> &records );
    void openForm( int record );

  signals:
    //! Features were selected or deselected by anything but select(); told once for many changes at a time.
    void selectionChanged();

  private:
    QgsVectorLayer *layer( int number ) const;
    bool isLinkedLayer( int number ) const;
    void connectLayers();
    void tellLater();

    Desk &mDesk;
    ScoredMapPointer mScored;
    std::vector<QPointer<QgsVectorLayer>> mConnected;
    QTimer *mTelling;
    bool mIsSelecting = false;
};

} // namespace minemap
