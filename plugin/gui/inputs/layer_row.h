// SPDX-License-Identifier: GPL-2.0-or-later
// One layer of the inputs: the box it is chosen in, selection, filter, fields, and what is wrong with it.
#pragma once

#include "gui/inputs/dock_inputs.h"
#include "gui/inputs/input_guess.h"
#include "gui/inputs/input_problems.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;
class QgsMapLayerComboBox;
class QgsProject;
class QgsVectorLayer;

namespace minemap
{

class FieldRow;
class ParameterTexts;
class ProblemLine;
class ProposalBadge;

/**
 * Knows its layer by its id only; a layer may go at any time.
 *
 * What a person chooses is confirmed by that; what setGuess() gave is a proposal until confirm().
 */
class LayerRow : public QWidget
{
    Q_OBJECT

  public:
    LayerRow( const LayerSlot &slot, const ParameterTexts &texts, QgsProject *project, QWidget *parent = nullptr );

    QString role() const { return mRole; }

    QString title() const { return mTitle; }

    //! \param withProposals also what is only proposed.
    ChosenLayer chosen( bool withProposals ) const;
    //! Confirmed; fields that the layer does not have are shown as missing. An empty id chooses nothing.
    void setChosen( const ChosenLayer &chosen );
    //! Proposes a layer and its fields; \a why by role and parameter.
    void setGuess( const ChosenLayer &chosen, const QMap<QString, QString> &why );

    void clear() { setChosen( {} ); }

    //! Layer or a field is only proposed.
    bool hasProposal() const;

    bool isLayerProposed() const { return !mLayerId.isEmpty() && !mWhy.isEmpty(); }

    void confirm();

    //! The layer; null when none is chosen or it is gone.
    QgsVectorLayer *layer() const;
    //! Shows the state of the layer as it is now. Cheap.
    void refresh();
    void showProblems( const std::vector<InputProblem> &problems );
    //! Adds \a widget below the fields.
    void addToDetails( QWidget *widget );

    //! Takes "only selected" off.
    void useAllFeatures();
    //! QGIS's own dialog for the layer's filter.
    void openFilter();

  signals:
    //! By hand: layer, a field, or which features count. The guess of fields for a new layer is already made.
    void chosenByHand();
    //! Features, fields, selection, filter, name or CRS of the layer are others now.
    void layerChanged();
    //! A button beside a problem.
    void mendAsked( minemap::Mend mend );

  private:
    void buildHead( const ParameterTexts &texts, QVBoxLayout *layout );
    void buildBox( const LayerSlot &slot, const ParameterTexts &texts, QVBoxLayout *layout );
    void buildUse( QVBoxLayout *layout );
    void buildDetails( const LayerSlot &slot, const ParameterTexts &texts, QVBoxLayout *layout );
    void takeFromBox();
    void takeLayer( const QString &id );
    void follow( QgsVectorLayer *layer );
    void refreshFilter( const QgsVectorLayer *layer );
    void refreshSelection( const QgsVectorLayer *layer );
    void refreshDetails();

    QString mRole, mTitle, mLayerId, mWhy;
    QPointer<QgsProject> mProject;
    QPointer<QgsVectorLayer> mFollowed;
    QgsMapLayerComboBox *mBox = nullptr;
    ProposalBadge *mBadge = nullptr;
    QCheckBox *mSelectedOnly = nullptr;
    QToolButton *mFilter = nullptr;
    QToolButton *mDetailsButton = nullptr;
    QLabel *mFilterText = nullptr;
    QWidget *mUseLine = nullptr; //!< Fields and selection; only where a layer is chosen.
    QWidget *mDetails = nullptr;
    QVBoxLayout *mProblemLayout = nullptr;
    std::vector<FieldRow *> mFields;
    std::vector<ProblemLine *> mProblemLines;
};

} // namespace minemap
