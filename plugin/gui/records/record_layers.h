// SPDX-License-Identifier: GPL-2.0-or-later
// Records as features of the project's layers: which is which, and the selection they share.
#pragma once

#include "gui/dock/desk.h"
#include "gui/records/records_filter.h"
#include "gui/records/records_menu.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

class QTimer;
class QgsVectorLayer;

namespace minemap
{

/**
 * Knows the layers of the map only by their ids in the project: they may be gone at any moment.
 *
 * A layer of which only the selected features were scored is not linked: its selection is an input, which choosing a
 * record must not change. Nor is one whose features share ids, since QGIS selects by id alone.
 */
class RecordLayers : public QObject
{
    Q_OBJECT

  public:
    RecordLayers( Desk &desk, QObject *parent );

    void setScored( ScoredMapPointer scored );

    RecordAccess accessTo( int record ) const;
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
    const Origin &originOf( int record ) const;
    QgsFeatureId idOf( const Origin &origin ) const;
    bool hasUniqueIds( int number ) const;
    //! Says once of each layer that its records cannot be selected.
    void tellOfSharedIds();
    //! Zooms to the records at the places that were scored.
    void showPlaces( const std::vector<int> &records );
    bool isLinkedLayer( int number ) const;
    void connectLayers();
    void tellLater();

    Desk &mDesk;
    ScoredMapPointer mScored;
    std::vector<QPointer<QgsVectorLayer>> mConnected;
    QTimer *mTelling;
    bool mIsSelecting = false;
    std::vector<bool> mHasUniqueIds; //!< Of each layer of the map.
    QStringList mTold;               //!< Ids of layers.
};

} // namespace minemap
