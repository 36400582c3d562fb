// SPDX-License-Identifier: GPL-2.0-or-later
// The part of the dock in which a person says what is scored: map, finds, searched ground, accidents.
#pragma once

#include "gui/inputs/dock_inputs.h"
#include "gui/inputs/input_problems.h"
#include "gui/inputs/parameter_texts.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QgsCollapsibleGroupBoxBasic;

namespace minemap
{

class AdvancedInputs;
class Desk;
class LayerRow;
class ProblemLine;
class SearchCounts;

/**
 * Proposes inputs, lets a person confirm or change them, and keeps up with the project.
 *
 * Until confirmed() nothing should be scored. After it proposals (for layers added later, or fields of a layer chosen
 * by hand) are shown, but inputs() is without them until they are confirmed too.
 */
class InputsPanel : public QWidget
{
    Q_OBJECT

  public:
    InputsPanel( Desk &desk, QWidget *parent = nullptr );

    //! What is chosen; before it is confirmed, what is proposed.
    DockInputs inputs() const { return mInputs; }

    //! Inputs of a project: they count as confirmed. Layers that are gone are left out, and it is said.
    void setInputs( const DockInputs &inputs );
    //! The tolerance of inputs(), which is chosen elsewhere. Tells nobody.
    void setTolerance( double metres );
    //! The assumptions that inputs() take for granted, which are chosen elsewhere. Tells nobody.
    void setAssumed( const QStringList &codes );

    bool isConfirmed() const { return mIsConfirmed; }

    //! Proposes layers for roles that are empty.
    void guess();

    /**
     * A problem that a run met, shown until the inputs change.
     *
     * \param role     beside which it is shown; above all of them when it is empty or none of the panel's.
     * \param sentence empty: no problem any more.
     */
    void setRunProblem( const QString &role, const QString &sentence );

    //! "handed_over_2021 against finds_2021_2024 in cleared_areas"; what is missing while it cannot be scored.
    QString summary() const;

    bool isOpen() const;
    void setOpen( bool isOpen );

  signals:
    //! inputs() is another than before.
    void changed();
    //! A person said for the first time, or again, that the proposals are right.
    void confirmed();

  private:
    void build();
    QLayout *buildHead();
    void buildBanner( QVBoxLayout *layout );
    LayerRow *addRow( const LayerSlot &slot, QVBoxLayout *layout );
    void followProject();
    void confirm();
    void forgetAll();
    void forgetLayers( const QStringList &ids );
    void takeByHand( const LayerRow &row );
    //! After a change: reads kinds of search where needed, shows problems, tells what has changed.
    void refresh();
    //! Reads the kinds of search where layer or field are others; true while it is not known which will be ticked.
    bool isGuessingKinds();
    DockInputs gather( bool withProposals ) const;
    void showState();
    void showProblems();
    void mend( LayerRow &row, Mend mend );
    void assignCrs( const LayerRow &row );
    LayerRow *row( const QString &role ) const;
    bool hasProposals() const;
    QString layerName( const QString &role ) const;

    Desk &mDesk;
    ParameterTexts mTexts;
    DockInputs mInputs;
    bool mIsConfirmed = false;
    std::optional<QStringList> mKnownCounts; //!< Ticked values that came with a project, until its kinds are read.
    QMap<QString, QString> mRunProblems, mLostLayers;
    InputProblem mGravest; //!< Of all rows.
    QTimer mRefreshSoon, mGuessSoon, mReadKindsSoon;

    QToolButton *mToggle = nullptr;
    QLabel *mSummary = nullptr;
    ProblemLine *mHeadProblem = nullptr;
    QWidget *mBody = nullptr;
    QFrame *mBanner = nullptr;
    QLabel *mBannerText = nullptr;
    QPushButton *mConfirm = nullptr;
    QgsCollapsibleGroupBoxBasic *mMore = nullptr;
    AdvancedInputs *mAdvanced = nullptr;
    SearchCounts *mSearchCounts = nullptr;
    std::vector<LayerRow *> mRows;
};

} // namespace minemap
