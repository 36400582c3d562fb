// SPDX-License-Identifier: GPL-2.0-or-later
// One field of a chosen layer: its title and the box it is chosen in.
#pragma once

#include "gui/inputs/dock_inputs.h"

#include <QObject>
#include <QPointer>

class QGridLayout;
class QLabel;
class QgsFieldComboBox;
class QgsVectorLayer;

namespace minemap
{

class ParameterTexts;
class ProposalBadge;

class FieldRow : public QObject
{
    Q_OBJECT

  public:
    //! Adds its widgets below those that \a layout has; \a parent owns them and the row.
    FieldRow( const FieldSlot &slot, const ParameterTexts &texts, QGridLayout *layout, QWidget *parent );

    QString parameter() const { return mParameter; }

    //! The layer whose fields are offered; nothing is chosen then.
    void setLayer( QgsVectorLayer *layer );
    //! \param why of a proposal; empty: it is no proposal.
    void setField( const QString &field, const QString &why = QString() );

    //! Name of the field; empty: none. Also one that the layer has lost.
    QString field() const { return mField; }

    bool isProposed() const { return !mField.isEmpty() && !mWhy.isEmpty(); }

    void confirm();

    QgsFieldComboBox *box() const { return mBox; }

  signals:
    void chosenByHand();

  private:
    void takeFromBox();
    void refresh();

    QString mParameter, mField, mWhy;
    QgsFieldComboBox *mBox = nullptr;
    ProposalBadge *mBadge = nullptr;
};

} // namespace minemap
