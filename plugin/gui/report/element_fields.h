// SPDX-License-Identifier: GPL-2.0-or-later
// Which fields of the map hold the elements that the law asks of a record.
#pragma once

#include "gui/inputs/dock_inputs.h"
#include "gui/report/report_options.h"

#include <qgscollapsiblegroupbox.h>

#include <vector>

class QLabel;
class QgsFieldComboBox;
class QgsVectorLayer;

namespace minemap
{

class ProposalBadge;

/**
 * A box that is ticked where the report is to say what records hold. Fields are proposed by their names until it is
 * ticked: then the person has seen them.
 */
class ElementFields : public QgsCollapsibleGroupBox
{
    Q_OBJECT

  public:
    explicit ElementFields( QWidget *parent = nullptr );

    //! The layer whose fields are offered, null: none; \a map says which of them the score uses.
    void setLayer( QgsVectorLayer *layer, const ChosenLayer &map );

    //! Chosen ones, whether the layer has them or not; none while the box is not ticked.
    std::vector<ElementField> fields() const;
    void setFields( bool isWanted, const std::vector<ElementField> &fields );

    //! Those of fields() that the layer has not.
    QStringList missingFields() const;

  signals:
    void chosenByHand();

  private:
    struct Row
    {
        QString field;
        bool isProposed = false;
        QgsFieldComboBox *box = nullptr;
        ProposalBadge *badge = nullptr;
    };

    void refresh();
    void takeTick( bool isTicked );

    std::vector<Row> mRows;
    QLabel *mMissing = nullptr;
};

} // namespace minemap
